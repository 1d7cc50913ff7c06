import assert from 'node:assert/strict';
import type { ScanReport } from '../../../src/engine.js';
import type { Inventory, InventoryClause } from '../../../src/engine/inventory/types.js';
import type { Place } from '../../../src/engine/types.js';
import { inventoryOf, shown, type InventoryTestOptions } from './inventory-of.js';

const predictor = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\n";
const storing = (comment = ''): string => `${predictor}export function sort(predictor: PredictionAPIClient, photo: Buffer) {\n${comment}  return predictor.classifyImage('p', 'n', photo);\n}\n`;
const banning = "import createClient from '@azure-rest/ai-content-safety';\nconst client = createClient(endpoint, credential);\nexport async function judge(user: User, text: string) {\n  const result = await client.path('/text:analyze').post({ body: { text } });\n  if (result.body.categoriesAnalysis[0].severity > 4) {\n    await banUser(user);\n  }\n}\n";
const waiver = (rest: string): string => `  // responsible-use-disable-next-line ${rest}\n`;
const project = (value: unknown): string => JSON.stringify(value, null, 2);

function clause(inventory: Inventory, id: string): InventoryClause<Place> {
  const found = inventory.clauses.find((one) => one.id === id);
  assert.ok(found, `${id} is not among the clauses`);
  return found;
}

describe('inventory: clauses', function () {
  // The first test loads a front end.
  this.timeout(60_000);
  const state = async (files: Readonly<Record<string, string>>, id = 'coc-human-oversight', options: InventoryTestOptions = {}): Promise<string> => clause(await inventoryOf(files, options), id).state;
  const oversight = { humanOversight: { process: 'Case team, see docs/oversight.md' } };

  it('are those that bind a service in use, with the sources that bind it', async () => {
    const { clauses, services } = await inventoryOf({ 'a.ts': storing() });
    const own = clause({ clauses } as Inventory, 'coc-human-oversight');
    assert.deepEqual([own.services, services.map(({ id }) => id)], [['custom-vision'], ['custom-vision']]);
    assert.deepEqual(own.sources.map(({ title, readAtSource }) => [title, readAtSource]), [['Microsoft Enterprise AI Services Code of Conduct', true]]);
    assert.equal(clauses.some(({ id }) => id === 'coc-police-face'), false);
    assert.deepEqual((await inventoryOf({ 'a.ts': 'export const a = 1;\n' })).clauses, []);
  });

  it('are open without the declaration that answers them', async () => {
    assert.equal(await state({ 'a.ts': storing() }), 'open');
    assert.equal(await state({ 'a.ts': storing(), 'responsible-use.json': project(oversight) }), 'answered');
  });

  it('are open where one of several parts of the code does not state it', async () => {
    const inventory = await inventoryOf({ 'a/a.ts': storing(), 'a/responsible-use.json': project(oversight), 'b/b.ts': storing() });
    const { declarations, state: found } = clause(inventory, 'coc-human-oversight');
    assert.equal(found, 'open');
    assert.deepEqual(declarations.map(({ key, stated, isComplete }) => [key, stated.map(shown), isComplete]), [['humanOversight.process', ['a/responsible-use.json:3'], false]]);
  });

  it('are open with a finding, and name its rule', async () => {
    const inventory = await inventoryOf({ 'a.ts': banning, 'responsible-use.json': project(oversight) });
    const own = clause(inventory, 'coc-human-oversight');
    assert.equal(own.state, 'open');
    assert.deepEqual(own.rules.filter(({ open }) => open > 0).map(({ id, open, suppressed }) => [id, open, suppressed]), [['missing-human-review', 1, 0]]);
  });

  it('are open by what misses about them, not by what misses about others', async () => {
    const inventory = await inventoryOf({ 'a.ts': banning.replace('banUser', 'openCase'), 'responsible-use.json': project(oversight) });
    assert.equal(inventory.findings.some(({ rule }) => rule === 'missing-declaration'), true);
    assert.deepEqual(['coc-human-oversight', 'coc-feedback-channel'].map((id) => clause(inventory, id).state), ['answered', 'open']);
  });

  it('ask for a registration only where a gate does', async () => {
    const vision = (domain: string): string => `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nexport const look = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('${domain}', url);\n`;
    const asked = async (domain: string): Promise<unknown> => clause(await inventoryOf({ 'a.ts': vision(domain) }), 'coc-access-registration').declarations.map(({ key, isComplete }) => [key, isComplete]);
    assert.deepEqual([await asked('landmarks'), await asked('celebrities')], [[], [['services.<id>.registration', false]]]);
  });

  it('are waived where only suppressed findings are left', async () => {
    const waived = banning.replace('  if (', `${waiver('missing-human-review -- appeals are heard by the case team (owner: ana) until 2027-03-31')}  if (`).replace('    await banUser', `    ${waiver('missing-human-review -- appeals are heard by the case team (owner: ana) until 2027-03-31').trim()}\n    await banUser`);
    assert.equal(await state({ 'a.ts': waived, 'responsible-use.json': project(oversight) }), 'waived');
  });

  it('are not told where a rule was switched off or did not run', async () => {
    assert.equal(await state({ 'a.ts': banning, 'responsible-use.json': project({ ...oversight, rules: { 'missing-human-review': 'off' } }) }), 'untold');
    const failed = (report: ScanReport): ScanReport => ({ ...report, notEvaluated: [{ rule: 'missing-human-review', reason: 'failed on a.ts' }] });
    assert.equal(await state({ 'a.ts': storing(), 'responsible-use.json': project(oversight) }, 'coc-human-oversight', { change: failed }), 'untold');
  });

  it('are to be answered elsewhere where neither rules nor declarations can', async () => assert.equal(await state({ 'a.ts': storing() }, 'coc-surveillance'), 'elsewhere'));
});

describe('inventory: mitigations', () => {
  it('come from project files and directives, with their places, and say whether they count', async () => {
    const directives = '  // responsible-use: input-limit max="10 MB"\n  // responsible-use: human-review queue="TODO" owner="ana"\n';
    const { mitigations } = await inventoryOf({
      'src/a.ts': storing(directives),
      'responsible-use.json': project({
        humanOversight: { process: 'Case team', owner: 'ana', humanSteps: ['openCase', 'desk.ask'] },
        feedbackChannel: '',
        inputLimits: [{ max: '10 MB', where: 'gateway', appliesTo: ['custom-vision'] }, { where: 'nowhere' }],
        consents: [{ basis: 'signed form' }],
      }),
    });
    assert.deepEqual(mitigations.map(({ at, kind, from, fields, counts }) => [shown(at), kind, from, fields.map(({ key, value }) => `${key}=${value}`).join(' '), counts]), [
      ['responsible-use.json:3', 'humanOversight.process', 'project-file', 'process=Case team owner=ana', true],
      ['responsible-use.json:5', 'humanOversight.humanSteps', 'project-file', 'humanSteps=openCase, desk.ask', true],
      ['responsible-use.json:10', 'feedbackChannel', 'project-file', 'feedbackChannel=', false],
      ['responsible-use.json:12', 'inputLimits', 'project-file', 'max=10 MB where=gateway appliesTo=custom-vision', true],
      ['responsible-use.json:19', 'inputLimits', 'project-file', 'where=nowhere', false],
      ['responsible-use.json:24', 'consents', 'project-file', 'basis=signed form', true],
      ['src/a.ts:3', 'input-limit', 'directive', 'max=10 MB', true],
      ['src/a.ts:4', 'human-review', 'directive', 'queue=TODO owner=ana', false],
    ]);
  });
});

describe('inventory: waivers', () => {
  const states = async (...comments: readonly string[]): Promise<unknown> => (await inventoryOf(Object.fromEntries(comments.map((comment, index) => [`${String(index)}.ts`, storing(waiver(comment))])))).waivers.map(({ at, state }) => `${shown(at)} ${state}`);

  it('are told with their state', async () => {
    assert.deepEqual(await states(
      'stores-prediction-image -- reviewers look at them (owner: ana) until 2027-03-31',
      'hardcoded-key -- rotated each night (owner: ana) until 2027-03-31',
      'stores-prediction-image -- reviewers look at them (owner: ana) until 2026-03-31',
      'stores-prediction-image -- reviewers look at them',
      'no-such-rule -- reviewers look at them (owner: ana) until 2027-03-31',
    ), ['0.ts:3 active', '1.ts:3 unused', '2.ts:3 expired', '3.ts:3 incomplete', '4.ts:3 invalid']);
  });

  it('count under the cap of the project file', async () => {
    const { waivers } = await inventoryOf({ 'a.ts': storing(waiver('stores-prediction-image -- reviewers look at them (owner: ana) until 2027-03-31')), 'responsible-use.json': '{ "waiverCapDays": 30 }' });
    assert.deepEqual(waivers.map(({ state, rules, reason, owner, until }) => [state, rules, reason, owner, until]), [['invalid', ['stores-prediction-image'], 'reviewers look at them', 'ana', '2027-03-31']]);
  });
});

describe('inventory: findings', () => {
  it('stand by rule, the gravest first, apart by what suppresses them; project files are among them', async () => {
    const baselined = (report: ScanReport): ScanReport => ({
      ...report,
      files: report.files.map((file) => ({ ...file, findings: file.findings.map((finding) => (file.path.endsWith('c.ts') ? { ...finding, suppressed: { kind: 'baseline' as const, reason: 'known', owner: 'ana', until: '2027-01-01' } } : finding)) })),
    });
    const { findings } = await inventoryOf({
      'a.ts': storing(),
      'b.ts': storing(waiver('stores-prediction-image -- reviewers look at them (owner: ana) until 2027-03-31')),
      'c.ts': storing(),
      'responsible-use.json': '{ "humanOversigt": {} }',
    }, { change: baselined });
    const [first] = findings;
    assert.deepEqual([first?.rule, first?.severity], ['unknown-key', 'error']);
    const stores = findings.find(({ rule }) => rule === 'stores-prediction-image');
    assert.deepEqual([stores?.open, stores?.waived, stores?.baselined].map((list) => list?.map(({ at }) => shown(at))), [['a.ts:3'], ['b.ts:4'], ['c.ts:3']]);
    assert.match(stores?.open[0]?.message ?? '', /keeps the image/);
  });
});
