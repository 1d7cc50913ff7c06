import assert from 'node:assert/strict';
import { services } from '../../../src/knowledge/index.js';
import type { Client, Operation, Reach, Service } from '../../../src/knowledge/schema.js';
import { resolveTexts } from '../../support/check-text.js';
import { absolute } from '../../support/memory-files.js';

/** A minimal program that makes the client under the name `client`. */
function makeClient(client: Client): string {
  const module = client.modules[0] ?? '';
  const type = client.types[0] ?? '';
  if (client.making === 'default-factory') return `import makeClient from '${module}';\nconst client = makeClient(endpoint, credential);\n`;
  if (client.making === 'class' && client.defaultExport === true) return `import Made from '${module}';\nconst client = new Made(credential, endpoint);\n`;
  return `import { ${type} } from '${module}';\nconst client = new ${type}(endpoint, credential);\n`;
}

function callText(reach: Reach): readonly string[] {
  if (reach.path !== undefined) {
    const placeholders = [...reach.path.matchAll(/\{/g)].map((_, index) => `, p${String(index)}`).join('');
    return [`client.path('${reach.path}'${placeholders}).${reach.verb ?? 'post'}({});`];
  }
  return (reach.members ?? []).map((member) => `client.${member}(a, b);`);
}

function clientsFor(service: Service, key: string): readonly Client[] {
  return service.clients.filter((client) => client.key === key && client.language === 'javascript' && client.making !== 'sub-client' && client.making !== 'interface');
}

/** What one statement resolved to. */
async function operationsOf(text: string): Promise<readonly { readonly operation: string; readonly likely: boolean }[]> {
  const { calls } = await resolveTexts({ 'a.ts': text });
  const found = calls.get(absolute('a.ts'));
  return [...(found?.calls ?? []), ...(found?.unknownCalls ?? [])].map((call) => ({ operation: `${call.service.id}/${call.operation?.id ?? '?'}`, likely: call.certainty === 'likely' }));
}

describe('every JavaScript binding of the catalogue resolves to its operation', () => {
  for (const service of services) {
    it(service.name, async function () {
      this.timeout(60_000);
      let bindings = 0;
      const wrong: string[] = [];
      const check = async (operation: Operation, reach: Reach, client: Client): Promise<void> => {
        for (const statement of callText(reach)) {
          bindings += 1;
          const found = await operationsOf(makeClient(client) + statement);
          const wanted = `${service.id}/${operation.id}`;
          const same = service.operations.filter((other) => (other.reach.javascript ?? []).some((candidate) => candidate.client === reach.client && (candidate.members ?? []).some((member) => (reach.members ?? []).includes(member))));
          const acceptable = found.length === 1 && (found[0]?.operation === wanted || same.some((other) => `${service.id}/${other.id}` === found[0]?.operation));
          if (!acceptable || found[0]?.likely !== (reach.verified === 'convention')) wrong.push(`${statement} → ${JSON.stringify(found)} instead of ${wanted}`);
        }
      };
      for (const operation of service.operations) {
        // Handing out a sibling client calls no operation.
        if (operation.kind === 'factory') continue;
        for (const reach of operation.reach.javascript ?? []) {
          const clients = clientsFor(service, reach.client);
          if (clients.length === 0) wrong.push(`${operation.id}: no client ${reach.client}`);
          for (const client of clients) await check(operation, reach, client);
        }
      }
      console.log(`      ${service.id}: ${String(bindings)} JavaScript bindings`);
      assert.deepEqual(wrong, []);
    });
  }
});

describe('every REST route of the catalogue resolves to its operation', () => {
  for (const service of services) {
    it(service.name, async function () {
      this.timeout(60_000);
      const wrong: string[] = [];
      let routes = 0;
      for (const operation of service.operations) {
        for (const route of operation.routes) {
          routes += 1;
          let index = 0;
          const path = route.path.replace(/\{([^}]+)\}/g, (_, name: string) => (/version/i.test(name) ? '3.0' : `\${p${String(index++)}}`)).replace('/{version}/', '/v3.0/');
          const found = await operationsOf(`await fetch(\`\${endpoint}${path}\`, { method: '${route.method}' });`);
          const wanted = `${service.id}/${operation.id}`;
          const twins = service.operations.filter((other) => other.routes.some((candidate) => candidate.method === route.method && candidate.path === route.path)).map((other) => `${service.id}/${other.id}`);
          if (found.length !== 1 || !(found[0]?.operation === wanted || twins.includes(found[0]?.operation ?? ''))) wrong.push(`${route.method} ${route.path} → ${JSON.stringify(found)} instead of ${wanted}`);
        }
      }
      console.log(`      ${service.id}: ${String(routes)} routes`);
      assert.deepEqual(wrong, []);
    });
  }
});
