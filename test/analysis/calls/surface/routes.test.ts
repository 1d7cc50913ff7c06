import assert from 'node:assert/strict';
import { services } from '../../../../src/knowledge/index.js';
import type { Route, Service } from '../../../../src/knowledge/schema.js';
import { resolveTexts } from '../../../support/check-text.js';
import { absolute } from '../../../support/memory-files.js';
import { baseOf, bodyOf } from './route-url.js';

/** A program that requests a route at an endpoint; placeholders are values of the program. */
function requestOf(service: Service, route: Route): string {
  let index = 0;
  const path = route.path.replace('/{version}/', '/v3.0/').replace(/\{([^}]+)\}/g, (_, name: string) => (/version/i.test(name) ? '3.0' : `\${p${String(index++)}}`));
  const body = bodyOf(route);
  return `await fetch(\`${baseOf(service, route, '${endpoint}')}${path}\`, { method: '${route.method}'${body === null ? '' : `, body: JSON.stringify(${body})`} });`;
}

/** Operations that the catalogue lists for a route. */
function operationsOf(service: Service, route: Route): readonly string[] {
  return service.operations.filter((other) => other.routes.some((candidate) => candidate.method === route.method && candidate.path === route.path)).map(({ id }) => id);
}

describe('every REST route of the catalogue resolves to its operation', () => {
  for (const service of services) {
    it(service.name, async function () {
      this.timeout(60_000);
      const wrong: string[] = [];
      const routes = service.operations.flatMap((operation) => operation.routes);
      for (const route of routes) {
        const { calls } = await resolveTexts({ 'a.ts': requestOf(service, route) });
        const file = calls.get(absolute('a.ts'));
        const found = [...(file?.calls ?? []), ...(file?.unknownCalls ?? [])].map((call) => `${call.service.id}/${call.operation?.id ?? '?'} ${call.certainty}`);
        const wanted = operationsOf(service, route).map((id) => `${service.id}/${id} ${route.verified === 'convention' ? 'likely' : 'resolved'}`);
        if (found.length !== 1 || !wanted.includes(found[0] ?? '')) wrong.push(`${route.method} ${route.path} gives ${JSON.stringify(found)} instead of ${wanted.join(' or ')}`);
      }
      console.log(`      ${service.id}: ${String(routes.length)} routes`);
      assert.deepEqual(wrong, []);
      assert.ok(routes.length > 0 || service.operations.length === 0);
    });
  }
});
