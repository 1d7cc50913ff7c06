import assert from 'node:assert/strict';
import { services } from '../../../src/knowledge/index.js';
import type { Route } from '../../../src/knowledge/schema.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';
import { baseOf } from './surface/route-url.js';

/** How a language's most common sender is given an endpoint and a path with known and open parts. */
interface Sender {
  readonly language: string;
  readonly file: string;
  /** A program that sends one request. */
  program(route: Route, segments: readonly Segment[], base: string | null): string;
}

/** A part of a path: fixed text, or the name of a placeholder. */
type Segment = { readonly text: string } | { readonly name: string };

/** Cuts a route at its placeholders; versions are written out, as code does it. */
function segmentsOf(path: string): readonly Segment[] {
  return path
    .replaceAll('/{version}/', '/v3.0/')
    .replaceAll(/\{version\}/gi, '3.0')
    .split(/(\{[^}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { name: part.slice(1, -1) } : { text: part }));
}

/** The path with each placeholder replaced. */
function written(segments: readonly Segment[], open: (name: string) => string): string {
  return segments.map((segment) => ('text' in segment ? segment.text : open(segment.name))).join('');
}

const capital = (method: string): string => method.slice(0, 1) + method.slice(1).toLowerCase();

const senders: readonly Sender[] = [
  {
    language: 'Python, requests',
    file: 'a.py',
    program: (route, segments, base) => `import requests\nrequests.${route.method.toLowerCase()}(f"${base ?? '{endpoint}'}${written(segments, (name) => `{${name}}`)}", headers=headers)`,
  },
  {
    language: 'C#, HttpRequestMessage',
    file: 'A.cs',
    program: (route, segments, base) => `using System.Net.Http;\nclass A { async Task Go(HttpClient http, string endpoint) { var m = new HttpRequestMessage(HttpMethod.${capital(route.method)}, $"${base ?? '{endpoint}'}${written(segments, (name) => `{${name}}`)}"); await http.SendAsync(m); } }`,
  },
  {
    language: 'Java, java.net.http',
    file: 'A.java',
    program: (route, segments, base) =>
      `import java.net.URI;\nimport java.net.http.*;\nclass A { void go(HttpClient client, String endpoint) throws Exception { HttpRequest r = HttpRequest.newBuilder().uri(URI.create(${base === null ? 'endpoint + "' : `"${base}`}${written(segments, (name) => `" + ${name} + "`)}")).method("${route.method}", body).build(); client.send(r, handler); } }`,
  },
  {
    language: 'Go, net/http',
    file: 'a.go',
    program: (route, segments, base) => `package a\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nfunc run(endpoint string) {\n\treq, _ := http.NewRequest("${route.method}", fmt.Sprintf("${base ?? '%s'}${written(segments, () => '%s')}"${base === null ? ', endpoint' : ''}${segments.map((segment) => ('name' in segment ? `, ${segment.name}` : '')).join('')}), nil)\n\thttp.DefaultClient.Do(req)\n}\n`,
  },
  {
    language: 'TypeScript, axios',
    file: 'a.ts',
    program: (route, segments, base) => `import axios from 'axios';\naxios({ method: '${route.method}', url: \`${base ?? '${endpoint}'}${written(segments, (name) => `\${${name}}`)}\` });`,
  },
];

describe('every REST route of the catalogue resolves through a sender of each language', () => {
  for (const sender of senders) {
    it(sender.language, async function () {
      this.timeout(120_000);
      const wrong: string[] = [];
      let routes = 0;
      for (const service of services) {
        for (const operation of service.operations) {
          // What arguments tell is shown where bodies are written, beside the surface of the clients.
          for (const route of operation.routes.filter(({ when }) => when === undefined)) {
            routes += 1;
            const text = sender.program(route, segmentsOf(route.path), route.atOwnHost === true || route.atSharedHost === true ? baseOf(service, route, '') : null);
            const { calls } = await resolveTexts({ [sender.file]: text });
            const found = calls.get(absolute(sender.file));
            const names = [...(found?.calls ?? []), ...(found?.unknownCalls ?? [])].map((call) => `${call.service.id}/${call.operation?.id ?? '?'}`);
            const twins = service.operations.filter((other) => other.routes.some((candidate) => candidate.method === route.method && candidate.path === route.path)).map((other) => `${service.id}/${other.id}`);
            const likely = found?.calls[0]?.certainty === 'likely';
            if (names.length !== 1 || !twins.includes(names[0] ?? '') || likely !== (found?.calls[0]?.route?.verified === 'convention')) wrong.push(`${route.method} ${route.path}: ${names.join()} instead of ${service.id}/${operation.id}`);
          }
        }
      }
      console.log(`      ${String(routes)} routes`);
      assert.deepEqual(wrong, []);
    });
  }
});
