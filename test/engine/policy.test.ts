import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EngineSettings, Finding, TextEdit } from '../../src/engine.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const storing = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\nexport const check = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n";
const banning = "import createClient from '@azure-rest/ai-content-safety';\nconst client = createClient(endpoint, credential);\nexport async function judge(user: User, text: string) {\n  const result = await client.path('/text:analyze').post({ body: { text } });\n  if (result.body.categoriesAnalysis[0].severity > 4) {\n    deskTurn(user);\n    await banUser(user);\n  }\n}\n";

/** `rule severity` of findings of one rule. */
function severitiesOf(findings: readonly Finding[], rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

const stored = async (files: Readonly<Record<string, string>>, path: string, settings: Partial<EngineSettings> = {}): Promise<readonly string[]> =>
  severitiesOf((await memoryEngine(files, settings).engine.check(absolute(path))).findings, 'stores-prediction-image');

const severity = (name: string): string => `{ "rules": { "stores-prediction-image": "${name}" } }`;
const text = (value: unknown): string => JSON.stringify(value);

describe('which project file counts', () => {
  it('is none without one', async () => assert.deepEqual(await stored({ 'src/a.ts': storing }, 'src/a.ts'), ['information']));

  it('is the one of the folder or of a folder above', async () => {
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'src/responsible-use.json': severity('error') }, 'src/a.ts'), ['error']);
    assert.deepEqual(await stored({ 'src/x/y/a.ts': storing, 'responsible-use.json': severity('error') }, 'src/x/y/a.ts'), ['error']);
  });

  it('is the nearest one, alone: nothing of one further up is merged in', async () => {
    const files = { 'packages/api/src/a.ts': storing, 'packages/web/src/b.ts': storing, 'responsible-use.json': severity('error'), 'packages/api/responsible-use.json': '{ "audience": "adults, see docs" }' };
    assert.deepEqual(await stored(files, 'packages/api/src/a.ts'), ['information']);
    assert.deepEqual(await stored(files, 'packages/web/src/b.ts'), ['error']);
  });

  it('is not one beside or below', async () => {
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'lib/responsible-use.json': severity('error'), 'src/x/responsible-use.json': severity('error') }, 'src/a.ts'), ['information']);
  });

  it('lies inside the workspace', async () => {
    const files = { '/responsible-use.json': severity('error'), '/code/a/src/a.ts': storing, '/code/b/responsible-use.json': severity('warning'), '/code/b/src/b.ts': storing, '/code/bb/c.ts': storing };
    const settings = { projectFiles: { roots: ['/code/a', '/code/b'], use: 'nearest' } } as const;
    assert.deepEqual(await stored(files, '/code/a/src/a.ts', settings), ['information']);
    assert.deepEqual(await stored(files, '/code/b/src/b.ts', settings), ['warning']);
    assert.deepEqual(await stored(files, '/code/bb/c.ts', settings), ['information']);
    assert.deepEqual(await stored(files, '/code/bb/c.ts', { projectFiles: { roots: ['/'], use: 'nearest' } }), ['error']);
  });

  it('may lie above the inner one of two roots, where the outer root holds both', async () => {
    const files = { '/code/responsible-use.json': severity('error'), '/code/a/src/a.ts': storing };
    assert.deepEqual(await stored(files, '/code/a/src/a.ts', { projectFiles: { roots: ['/code', '/code/a'], use: 'nearest' } }), ['error']);
    assert.deepEqual(await stored(files, '/code/a/src/a.ts', { projectFiles: { roots: ['/code/a'], use: 'nearest' } }), ['information']);
  });

  it('is the one that was named, for everything, or none at all', async () => {
    const files = { 'src/a.ts': storing, 'responsible-use.json': severity('error'), 'ci/policy.json': severity('hint') };
    assert.deepEqual(await stored(files, 'src/a.ts', { projectFiles: { roots: [], use: { path: absolute('ci/policy.json') } } }), ['hint']);
    assert.deepEqual(await stored(files, 'src/a.ts', { projectFiles: { roots: [], use: 'none' } }), ['information']);
  });
});

describe('a project file', () => {
  it('governs alone: settings fill in only where there is none', async () => {
    const settings = { severities: { 'stores-prediction-image': 'off' } } as const;
    assert.deepEqual(await stored({ 'src/a.ts': storing }, 'src/a.ts', settings), []);
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'responsible-use.json': '{}' }, 'src/a.ts', settings), ['information']);
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'responsible-use.json': severity('warning') }, 'src/a.ts', settings), ['warning']);
  });

  it('hides nothing when it does not parse', async () => {
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'responsible-use.json': severity('off') }, 'src/a.ts'), []);
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'responsible-use.json': `${severity('off')}}` }, 'src/a.ts'), ['information']);
    assert.deepEqual(await stored({ 'src/a.ts': storing, 'responsible-use.json': severity('off').slice(0, -1) }, 'src/a.ts'), ['information']);
  });

  it('names human steps', async () => {
    const rule = 'missing-human-review';
    const check = async (policy: string) => severitiesOf((await memoryEngine({ 'src/a.ts': banning, 'responsible-use.json': policy }).engine.check(absolute('src/a.ts'))).findings, rule);
    assert.deepEqual(await check('{}'), ['warning']);
    assert.deepEqual(await check(text({ humanOversight: { humanSteps: ['deskTurn'] } })), []);
  });

  it('sets how far ahead waivers may end', async () => {
    const waived = `${storing.split('\n').slice(0, 2).join('\n')}\n// responsible-use-disable-next-line stores-prediction-image -- kept for audits (owner: ana) until 2028-01-31\n${storing.split('\n')[2] ?? ''}\n`;
    const check = async (policy: string) => (await memoryEngine({ 'src/a.ts': waived, 'responsible-use.json': policy }).engine.check(absolute('src/a.ts'))).findings;
    const isWaived = (findings: readonly Finding[]) => findings.find(({ rule }) => rule === 'stores-prediction-image')?.suppressed !== null;
    assert.equal(isWaived(await check('{}')), false);
    assert.equal(isWaived(await check('{ "waiverCapDays": 800 }')), true);
    assert.equal(isWaived(await check('{ "waiverCapDays": 800')), false);
  });

  it('counts as it is in the editor, and what it governs is checked anew', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing, 'other/b.ts': storing, 'src/responsible-use.json': severity('error') });
    const path = absolute('src/a.ts');
    const other = absolute('other/b.ts');
    const file = absolute('src/responsible-use.json');
    const now = async () => severitiesOf((await engine.check(path)).findings, 'stores-prediction-image');
    assert.deepEqual(await now(), ['error']);
    await engine.check(other);
    assert.deepEqual(engine.dependants(file, [path, other]), []);
    engine.setOverlay(file, severity('hint'));
    assert.deepEqual(engine.dependants(file, [path, other]), [path]);
    assert.deepEqual(await now(), ['hint']);
    engine.setOverlay(file, '{');
    assert.deepEqual(await now(), ['information']);
    engine.setOverlay(file, null);
    assert.deepEqual(await now(), ['error']);
  });

  it('counts when it is new in the editor and when it is gone again', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing });
    const path = absolute('src/a.ts');
    const file = absolute('responsible-use.json');
    assert.deepEqual(severitiesOf((await engine.check(path)).findings, 'stores-prediction-image'), ['information']);
    engine.setOverlay(file, severity('error'));
    assert.deepEqual(engine.dependants(file, [path]), [path]);
    assert.deepEqual(severitiesOf((await engine.check(path)).findings, 'stores-prediction-image'), ['error']);
    engine.setOverlay(file, null);
    assert.deepEqual(severitiesOf((await engine.check(path)).findings, 'stores-prediction-image'), ['information']);
  });

  it('counts when it changes on disk', async () => {
    const files: Record<string, string> = { 'src/a.ts': storing, 'responsible-use.json': severity('error') };
    const { engine } = memoryEngine(files, {}, '2026-11-21', true);
    const path = absolute('src/a.ts');
    assert.deepEqual(severitiesOf((await engine.check(path)).findings, 'stores-prediction-image'), ['error']);
    files['responsible-use.json'] = severity('hint');
    engine.fileChanged(absolute('responsible-use.json'));
    assert.deepEqual(engine.dependants(absolute('responsible-use.json'), [path]), [path]);
    assert.deepEqual(severitiesOf((await engine.check(path)).findings, 'stores-prediction-image'), ['hint']);
  });

  it('is named among what a report depends on', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing, 'responsible-use.json': '{}' });
    assert.deepEqual((await engine.check(absolute('src/a.ts'))).dependsOn, [absolute('responsible-use.json')]);
  });
});

describe('a scan under project files', () => {
  const files = { 'src/a.ts': storing, 'src/old/b.ts': storing, 'lib/c.ts': storing };
  const scan = async (policy: string, isWhole = true) => memoryEngine({ ...files, 'responsible-use.json': policy }).engine.scan(Object.keys(files).map(absolute), { isWhole });

  it('leaves out what the file excludes, and says so', async () => {
    const report = await scan('{ "include": ["src/"], "exclude": ["**/old/"] }');
    assert.deepEqual(report.files.map(({ path, status, reason }) => [path, status, reason]), [
      [absolute('lib/c.ts'), 'skipped', 'not among "include" of responsible-use.json'],
      [absolute('src/a.ts'), 'checked', null],
      [absolute('src/old/b.ts'), 'skipped', 'left out by "exclude" of responsible-use.json'],
    ]);
  });

  it('leaves nothing out where the file does not parse', async () => {
    assert.deepEqual((await scan('{ "exclude": ["**"], }}')).files.map(({ status }) => status), ['checked', 'checked', 'checked']);
  });

  it('gives no findings for an excluded file that is open, and still its facts', async () => {
    const { engine } = memoryEngine({ ...files, 'responsible-use.json': '{ "exclude": ["lib/"] }' });
    const report = await engine.check(absolute('lib/c.ts'));
    assert.deepEqual([report.status, report.calls.length, report.findings], ['checked', 1, []]);
    assert.match((await engine.explainAt(absolute('lib/c.ts'), { line: 2, character: 55 }))?.title ?? '', /Custom Vision/);
  });

  it('reports on each project file that governs, with its own path, apart from the source files', async () => {
    const { engine } = memoryEngine({ ...files, 'responsible-use.json': '{ "audiense": "x" }', 'lib/responsible-use.json': '{}', 'unused/responsible-use.json': '[]' });
    const report = await engine.scan(Object.keys(files).map(absolute), { isWhole: true });
    assert.deepEqual(report.files.map(({ path }) => path), Object.keys(files).map(absolute).sort());
    assert.deepEqual(report.projectFiles?.map(({ path, findings }) => [path, [...new Set(findings.map(({ rule }) => rule))].sort()]), [
      [absolute('lib/responsible-use.json'), ['missing-declaration']],
      [absolute('responsible-use.json'), ['missing-declaration', 'unknown-key']],
    ]);
    assert.equal(report.notEvaluated.some(({ rule }) => rule === 'missing-declaration'), false);
  });

  it('makes the report on a project file outdated when other services are used', async () => {
    const { engine } = memoryEngine({ ...files, 'responsible-use.json': '{}' });
    const file = absolute('responsible-use.json');
    await engine.scan(Object.keys(files).map(absolute), { isWhole: true });
    const asked = async () => (await engine.check(file)).findings.map(({ service }) => service);
    assert.deepEqual(await asked(), ['custom-vision', 'custom-vision']);
    assert.deepEqual(engine.dependants(absolute('lib/c.ts'), [file]), []);
    engine.setOverlay(absolute('lib/c.ts'), banning);
    await engine.check(absolute('lib/c.ts'));
    assert.deepEqual(engine.dependants(absolute('lib/c.ts'), [file]), [file]);
    assert.deepEqual(await asked(), ['content-safety', 'content-safety', 'content-safety', 'content-safety']);
  });

  it('asks for statements only where it saw the workspace whole', async () => {
    const report = await scan('{}', false);
    assert.deepEqual(report.projectFiles?.flatMap(({ findings }) => findings), []);
    assert(report.notEvaluated.some(({ rule, reason }) => rule === 'missing-declaration' && reason === 'needs a scan of the whole workspace'));
    assert(!(await scan('{ "rules": { "missing-declaration": "off" } }', false)).notEvaluated.some(({ rule }) => rule === 'missing-declaration'));
  });

  it('names the mistakes of the files that govern, those included that they switch off', () => {
    const { engine } = memoryEngine({ ...files, 'responsible-use.json': '{ "rules": { "unknown-key": "off" },\n "audiense": "x", "waiverCapDays": 0 }', 'unused/responsible-use.json': '[]' });
    assert.deepEqual(engine.configurationErrors(Object.keys(files).map(absolute)).map(({ rule, range }) => [rule, range.start.line, range.start.character]), [['unknown-key', 1, 1], ['invalid-project-file', 1, 35]]);
    assert.deepEqual(engine.configurationErrors([]), []);
  });
});

/** The project file's text after edits of it. */
function applied(before: string, edits: readonly TextEdit[]): string {
  const document = TextDocument.create('file:///p.json', 'jsonc', 1, before);
  assert(edits.every(({ path }) => path === absolute('responsible-use.json')));
  return TextDocument.applyEdits(document, edits.map(({ range: { start, end }, newText }) => ({ range: { start: { ...start }, end: { ...end } }, newText })));
}

describe('fixes that declare', () => {
  const path = absolute('src/a.ts');
  const fixes = async (files: Readonly<Record<string, string>>, settings: Partial<EngineSettings> = {}) => {
    const { engine } = memoryEngine(files, settings);
    const finding = (await engine.check(path)).findings.find(({ rule }) => rule === 'undeclared-service');
    assert(finding, 'nothing to fix');
    return { engine, fixes: (await engine.fixes(path, finding)).filter(({ title }) => title.includes('responsible-use.json')) };
  };

  it('edit the project file that governs, after which the finding is gone', async () => {
    const policy = '{\n  "services": {\n    "content-safety": {}\n  }\n}\n';
    const { engine, fixes: [fix] } = await fixes({ 'src/a.ts': storing, 'responsible-use.json': policy });
    assert(fix);
    assert.equal(fix.title, 'Declare custom-vision in responsible-use.json');
    assert.equal(fix.creates, undefined);
    const fixed = '{\n  "services": {\n    "content-safety": {},\n    "custom-vision": {\n      "useCases": []\n    }\n  }\n}\n';
    assert.equal(applied(policy, fix.edits), fixed);
    assert.deepEqual(fix.cursor, { path: absolute('responsible-use.json'), position: { line: 4, character: 19 } });
    engine.setOverlay(absolute('responsible-use.json'), fixed);
    const after = await engine.check(path);
    assert.deepEqual(after.findings.filter(({ rule }) => rule === 'undeclared-service'), []);
  });

  it('make the file in the workspace root where there is none, with a stub that goes on firing', async () => {
    const { engine, fixes: [fix] } = await fixes({ 'src/a.ts': banning }, { projectFiles: { roots: ['/', '/project'], use: 'nearest' } });
    assert(fix);
    assert.equal(fix.title, 'Create responsible-use.json that declares content-safety with its registration');
    assert.deepEqual(fix.edits, []);
    const [made] = fix.creates ?? [];
    assert.equal(made?.path, absolute('responsible-use.json'));
    assert.equal(fix.cursor?.path, made.path);
    engine.setOverlay(made.path, made.text);
    assert.deepEqual(engine.configurationErrors([path]), []);
    assert.equal((await engine.check(path)).findings.filter(({ rule }) => rule === 'undeclared-service').length, 1);
    engine.setOverlay(made.path, made.text.replace('"reference": ""', '"reference": "ticket 4711"').replace('"approvedOn": ""', '"approvedOn": "2026-01-10"'));
    assert.equal((await engine.check(path)).findings.filter(({ rule }) => rule === 'undeclared-service').length, 0);
  });

  it('are not offered where the project file does not parse', async () => {
    assert.deepEqual((await fixes({ 'src/a.ts': banning, 'responsible-use.json': '{ "services": {' })).fixes, []);
  });
});
