import assert from 'node:assert/strict';
import type { Inventory } from '../../../src/engine/inventory/types.js';
import { inventoryOf, operationOf, shown } from './inventory-of.js';

const vision = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\n";
const celebrities = `${vision}export const who = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('celebrities', url);\n`;
const landmarks = `${vision}export const where = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('landmarks', url);\n`;
const request = (version: string): string => `export const analyze = (endpoint: string, url: string) => fetch(\`\${endpoint}/vision/${version}/analyze?visualFeatures=Tags\`, { method: 'POST', body: JSON.stringify({ url }) });\n`;

const limited = (inventory: Inventory): unknown => inventory.services.flatMap(({ access }) => access.filter(({ state }) => state === 'limited').map(({ id, isDeclared, operations, calls }) => [id, isDeclared, operations, calls.map(shown)]));
const registered = (registration: unknown): string => JSON.stringify({ services: { 'image-analysis': { useCases: ['tell landmarks'], regions: ['westeurope'], registration } } }, null, 2);

describe('inventory: services', () => {
  it('names gates at the calls whose arguments open them, and whether a registration is declared', async () => {
    const files = { 'a.ts': celebrities, 'b.ts': landmarks };
    const [id] = (limited(await inventoryOf(files)) as unknown[][])[0] ?? [];
    assert.deepEqual(limited(await inventoryOf(files)), [[id, false, ['image-analysis/analyze-image-by-domain'], ['a.ts:2']]]);
    const declared = async (registration: unknown): Promise<unknown> => ((limited(await inventoryOf({ ...files, 'responsible-use.json': registered(registration) })) as unknown[][])[0] ?? [])[1];
    assert.equal(await declared({ reference: 'TICKET-1' }), true);
    assert.equal(await declared({ reference: 'TICKET-1', expiresOn: '2026-11-20' }), false);
    assert.equal(await declared({ reference: '' }), false);
    assert.deepEqual(limited(await inventoryOf({ 'b.ts': landmarks })), []);
  });

  it('tells what project files declare, with its place', async () => {
    const { services } = await inventoryOf({ 'a.ts': celebrities, 'responsible-use.json': registered({ reference: 'TICKET-1', expiresOn: '2026-01-31' }) });
    assert.deepEqual(services.map(({ id, isOwn, declared }) => [id, isOwn, declared.map(({ at, ...rest }) => [shown(at), rest])]), [[
      'image-analysis', false,
      [['responsible-use.json:3', { operations: null, useCases: ['tell landmarks'], regions: ['westeurope'], registration: { reference: 'TICKET-1', approvedOn: null, expiresOn: '2026-01-31', features: null, isExpired: true } }]],
    ]]);
  });

  it('tells ends that passed and ends ahead, the earliest first, and which calls they end', async () => {
    const { services } = await inventoryOf({ 'a.ts': request('v3.1'), 'b.ts': request('v3.2') });
    const [retired] = services[0]?.retirements ?? [];
    assert.deepEqual([retired?.scope, retired?.isPast, retired?.calls.map(shown)], ['api-version', true, ['a.ts:1']]);
    const days = services[0]?.retirements.map(({ on }) => on) ?? [];
    assert.deepEqual(days, [...days].sort());
    const before = await inventoryOf({ 'a.ts': request('v3.1') }, { today: '2020-01-01' });
    assert.equal(before.services[0]?.retirements[0]?.isPast, false);
  });

  it('tells versions that a client is made with', async () => {
    const { services } = await inventoryOf({ 'a.ts': "import DocumentIntelligence from '@azure-rest/ai-document-intelligence';\nconst client = DocumentIntelligence(endpoint, credential, { apiVersion: '2023-10-31-preview' });\nexport const read = (url: string) => client.path('/documentModels/{modelId}:analyze', 'prebuilt-read').post({ contentType: 'application/json', body: { urlSource: url } });\n" });
    const versions = services[0]?.retirements.filter(({ scope }) => scope === 'api-version') ?? [];
    assert.equal(versions.some(({ calls }) => calls.some((at) => shown(at) === 'a.ts:2' || shown(at) === 'a.ts:3')), true);
  });

  it('carries every fact that something rests on, once, and says when one is stale', async () => {
    const files = { 'a.ts': celebrities };
    const { services } = await inventoryOf(files);
    const [service] = services;
    const ids = service?.facts.map(({ id }) => id) ?? [];
    assert.equal(new Set(ids).size, ids.length);
    const needed = [...(service?.operations ?? []).flatMap(({ facts, keeps, choices }) => [...facts, ...keeps.facts, ...choices.flatMap((choice) => choice.facts)]), ...(service?.access ?? []).flatMap(({ facts }) => facts)];
    assert.deepEqual(needed.filter((id) => !ids.includes(id)), []);
    assert.notEqual(needed.length, 0);
    assert.equal(service?.facts.some(({ isStale }) => isStale), false);
    assert.equal((await inventoryOf(files, { today: '2039-01-01' })).services[0]?.facts.every(({ isStale }) => isStale), true);
  });

  it('lists services that a project file describes like others, at the end', async () => {
    const own = JSON.stringify({
      ownCode: {
        services: { gateway: { name: 'Gateway', processes: 'Scores claims.', source: 'Handbook', readOn: '2026-10-01', operations: { score: { summary: 'Scores a claim', sends: ['the claim'], keeps: 'The claim, for 90 days.' } } } },
        wrappers: [{ name: 'Gateway client', language: 'typescript', module: '@acme/gateway', client: 'GatewayClient', members: { score: 'gateway/score', look: 'image-analysis/analyze-image' } }],
      },
    });
    const inventory = await inventoryOf({ 'a.ts': "import { GatewayClient } from '@acme/gateway';\nconst gateway = new GatewayClient();\nexport const run = (claim: string, url: string) => [gateway.score(claim), gateway.look(url)];\n", 'responsible-use.json': own });
    assert.deepEqual(inventory.services.map(({ id, isOwn }) => [id, isOwn]), [['image-analysis', false], ['gateway', true]]);
    const { keeps, calls, deletion } = operationOf(inventory, 'gateway/score');
    assert.deepEqual([keeps.state, keeps.statement, deletion.state, calls.map(({ via, at }) => [via, shown(at)])], ['as-stated', 'The claim, for 90 days.', 'as-stated', [['wrapper', 'a.ts:3']]]);
  });

  it('lists what the catalogue does not know, with the service where one is known', async () => {
    const { unknownCalls } = await inventoryOf({ 'src/a.ts': `${vision}export const x = (client: ComputerVisionClient) => client.mystery();\n`, 'test/b.ts': "export const y = () => fetch('https://x.cognitiveservices.azure.com/brand/new/thing', { method: 'POST' });\n", 'package.json': '{}' });
    assert.deepEqual(unknownCalls.map(({ at, service, isTest }) => [shown(at), service, isTest]), [['src/a.ts:2', 'image-analysis', false], ['test/b.ts:1', null, true]]);
  });
});
