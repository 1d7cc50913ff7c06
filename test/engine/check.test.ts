import assert from 'node:assert/strict';
import { CancelledError, type Finding } from '../../src/engine.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const client = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\n";
const storing = `${client}export const check = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n`;
const path = absolute('src/a.ts');

function only(findings: readonly Finding[]): Finding {
  assert.equal(findings.length, 1, JSON.stringify(findings.map((finding) => finding.rule)));
  const [finding] = findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

describe('checking a file', () => {
  it('reports calls with 0-based ranges and findings with evidence', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing });
    const report = await engine.check(path);
    assert.equal(report.status, 'checked');
    assert.deepEqual(report.calls.map((call) => [call.service, call.operation, call.member, call.via, call.certainty, call.range]), [
      ['custom-vision', 'classify-image', 'classifyImage', 'sdk', 'resolved', { start: { line: 2, character: 50 }, end: { line: 2, character: 63 } }],
    ]);
    const finding = only(report.findings);
    assert.equal(finding.rule, 'stores-prediction-image');
    assert.equal(finding.severity, 'information');
    assert.match(finding.fingerprint, /^[0-9a-f]{16}$/);
  });

  it('loads no parser for a file without a marker and without imports', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': 'const x = 1;\n' });
    assert.equal((await engine.check(path)).status, 'unmarked');
  });

  it('checks an unmarked file that imports a marked one, also through a third', async () => {
    const { engine } = memoryEngine({
      'src/a.ts': "import { predictor } from './b';\npredictor.classifyImage('p', 'n', d);\n",
      'src/b.ts': "export { predictor } from './c';\n",
      'src/c.ts': `${client}export { predictor };\n`,
    });
    const report = await engine.check(path);
    assert.deepEqual(report.calls.map((call) => call.operation), ['classify-image']);
    assert.deepEqual(report.dependsOn, [absolute('src/b.ts'), absolute('src/c.ts')]);
  });

  it('answers anew when a file it depends on changes, and tells who depends on it', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': "import { predictor } from './c';\npredictor.classifyImage('p', 'n', d);\n", 'src/c.ts': `${client}export { predictor };\n`, 'src/x.ts': storing });
    assert.equal((await engine.check(path)).calls.length, 1);
    assert.equal((await engine.check(absolute('src/x.ts'))).status, 'checked');
    assert.deepEqual(engine.dependants(absolute('src/c.ts'), [path, absolute('src/x.ts')]), [path]);
    engine.setOverlay(absolute('src/c.ts'), 'export const predictor = { classifyImage() {} };\n');
    assert.equal((await engine.check(path)).calls.length, 0);
    assert.deepEqual(engine.dependants(absolute('src/c.ts'), [path]), []);
    // Now nothing tells that the file has to do with the other, and yet it has again.
    engine.setOverlay(absolute('src/c.ts'), null);
    assert.deepEqual(engine.dependants(absolute('src/c.ts'), [path]), [path]);
    assert.equal((await engine.check(path)).calls.length, 1);
  });

  it('sees a module that exists only as an open document, also after a first check without it', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': "import { predictor } from './new';\nimport { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\npredictor.classifyImage('p', 'n', d);\n" });
    assert.equal((await engine.check(path)).calls.length, 0);
    engine.setOverlay(absolute('src/new.ts'), `${client}export { predictor };\n`);
    assert.deepEqual(engine.dependants(absolute('src/new.ts'), [path]), [path]);
    assert.equal((await engine.check(path)).calls.length, 1);
  });

  it('reports a file of another language, an unreadable one and a large one as skipped with the reason', async () => {
    const { engine } = memoryEngine({ 'src/a.kt': 'val x = 1', 'src/big.ts': `${storing}${' '.repeat(2000)}` }, { maxFileLength: 1000 });
    const kotlin = await engine.check(absolute('src/a.kt'));
    assert.deepEqual([kotlin.status, kotlin.reason], ['skipped', 'no front end for this kind of file']);
    const missing = await engine.check(absolute('src/missing.ts'));
    assert.deepEqual([missing.status, missing.reason], ['skipped', 'cannot be read as text']);
    const big = await engine.check(absolute('src/big.ts'));
    assert.equal(big.status, 'skipped');
    assert.match(big.reason ?? '', /^larger than the limit of 1000 characters \(it has \d+\)$/);
  });

  it('checks what it can of broken code and says that it is partial', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': `${storing}if (x {\n` });
    const report = await engine.check(path);
    assert.equal(report.calls.length, 1);
    assert.match(report.partial ?? '', /does not parse|do not parse/);
  });

  it('stops when cancelled', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing });
    const stop = AbortSignal.abort();
    await assert.rejects(engine.check(path, stop), CancelledError);
    await assert.rejects(engine.scan([path], { signal: stop }), CancelledError);
  });
});

describe('severities', () => {
  it('takes the exact name before a wildcard and drops what is off', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing }, { severities: { 'stores-*': 'off' } });
    assert.deepEqual((await engine.check(path)).findings, []);
    engine.configure({ severities: { 'stores-*': 'off', 'stores-prediction-image': 'error' } });
    assert.equal(only((await engine.check(path)).findings).severity, 'error');
  });

  it('lowers findings in test code, seen from the package and not from the folders above it', async () => {
    const texts = { 'test/app/package.json': '{}', 'test/app/src/a.ts': storing, 'test/app/src/a.test.ts': storing, 'test/app/gen/a.generated.ts': storing };
    const { engine } = memoryEngine(texts, { severities: { 'stores-prediction-image': 'warning' } });
    assert.equal(only((await engine.check(absolute('test/app/src/a.ts'))).findings).severity, 'warning');
    assert.equal(only((await engine.check(absolute('test/app/src/a.test.ts'))).findings).severity, 'information');
    assert.equal(only((await engine.check(absolute('test/app/gen/a.generated.ts'))).findings).severity, 'information');
    engine.configure({ testCodeSeverity: 'off' });
    assert.deepEqual((await engine.check(absolute('test/app/src/a.test.ts'))).findings, []);
  });
});

describe('waivers', () => {
  const waived = (comment: string): string => `${client}export async function check(photo: Buffer) {\n  ${comment}\n  return predictor.classifyImage('p', 'n', photo);\n}\n`;

  it('a complete waiver suppresses and stays visible', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': waived('// responsible-use-disable-next-line stores-prediction-image -- used for training (owner: ana) until 2027-03-31') });
    const finding = only((await engine.check(path)).findings);
    assert.deepEqual(finding.suppressed, { kind: 'waiver', reason: 'used for training', owner: 'ana', until: '2027-03-31' });
  });

  for (const [name, comment, rule] of [
    ['without a reason', '// responsible-use-disable-next-line stores-prediction-image -- (owner: ana) until 2027-03-31', 'waiver-incomplete'],
    ['past its date', '// responsible-use-disable-next-line stores-prediction-image -- training (owner: ana) until 2026-03-31', 'waiver-expired'],
    ['of an unknown rule', '// responsible-use-disable-next-line stores-image -- training (owner: ana) until 2027-03-31', 'invalid-directive'],
  ] as const) {
    it(`a waiver ${name} suppresses nothing and is a finding of its own`, async () => {
      const { engine } = memoryEngine({ 'src/a.ts': waived(comment) });
      const { findings } = await engine.check(path);
      assert.deepEqual(findings.map((finding) => [finding.rule, finding.suppressed]).sort(), [[rule, null], ['stores-prediction-image', null]].sort());
    });
  }

  it('a waiver that waives nothing says so and offers its removal', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': `${client}// responsible-use-disable-next-line stores-prediction-image -- training (owner: ana) until 2027-03-31\nconst x = predictor;\n` });
    const finding = only((await engine.check(path)).findings);
    assert.equal(finding.rule, 'waiver-unused');
    assert.equal(finding.unnecessary, true);
    const fixes = await engine.fixes(path, finding);
    assert.ok(fixes.some((fix) => fix.edits.every((edit) => edit.newText === '')));
  });
});

describe('waivers of rules that are off', () => {
  it('are not called unused', async () => {
    const { engine } = memoryEngine(
      { 'src/a.ts': `${client}// responsible-use-disable-next-line stores-prediction-image -- training (owner: ana) until 2027-03-31\nexport const check = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n` },
      { severities: { 'stores-prediction-image': 'off' } },
    );
    assert.deepEqual((await engine.check(path)).findings, []);
  });
});

describe('fixes', () => {
  it('come with the waiver last, and not for another text', async () => {
    const { engine } = memoryEngine({ 'src/a.ts': storing });
    const finding = only((await engine.check(path)).findings);
    const fixes = await engine.fixes(path, finding);
    assert.deepEqual(fixes.map((fix) => fix.title), ['Call classifyImageWithNoStore', 'Waive stores-prediction-image here (asks for a reason and an owner)']);
    assert.equal(fixes[0]?.safe, true);
    assert.ok(fixes[1]?.cursor);
    assert.deepEqual(await engine.fixes(path, { ...finding, fingerprint: '0000000000000000' }), []);
  });
});

describe('fingerprints', () => {
  it('survive moved lines and another folder, and tell two findings apart', async () => {
    const twice = `${client}export function check(photo: Buffer) {\n  predictor.classifyImage('p', 'n', photo);\n  predictor.classifyImage('p', 'n', photo);\n}\n`;
    const prints = async (texts: Readonly<Record<string, string>>, file: string): Promise<readonly string[]> => (await memoryEngine(texts).engine.check(absolute(file))).findings.map((finding) => finding.fingerprint);
    const first = await prints({ 'package.json': '{}', 'src/a.ts': twice }, 'src/a.ts');
    assert.equal(new Set(first).size, 2);
    assert.deepEqual(await prints({ 'package.json': '{}', 'src/a.ts': `// moved\n\n\n${twice}` }, 'src/a.ts'), first);
    assert.deepEqual(await prints({ 'other/place/package.json': '{}', 'other/place/src/a.ts': twice }, 'other/place/src/a.ts'), first);
    assert.notDeepEqual(await prints({ 'package.json': '{}', 'src/b.ts': twice }, 'src/b.ts'), first);
  });
});

describe('scanning', () => {
  it('reports every given file once, in path order, with progress', async () => {
    const { engine } = memoryEngine({ 'src/b.ts': storing, 'src/a.ts': 'const x = 1;\n', 'src/c.ts': "import { x } from './a';\n" });
    const steps: string[] = [];
    const report = await engine.scan([absolute('src/c.ts'), absolute('src/b.ts'), absolute('src/a.ts'), absolute('src/b.ts')], { onProgress: ({ done, total }) => void steps.push(`${String(done)}/${String(total)}`) });
    assert.deepEqual(report.files.map((file) => [file.path, file.status]), [
      [absolute('src/a.ts'), 'unmarked'],
      [absolute('src/b.ts'), 'checked'],
      [absolute('src/c.ts'), 'unmarked'],
    ]);
    assert.deepEqual(steps, ['1/3', '2/3', '3/3']);
    assert.equal(report.evaluatedOn, '2026-11-21');
  });

  it('reads files that import a client although nothing in them points at Azure AI', async () => {
    const { engine } = memoryEngine({
      'lib/cv.js': "const { PredictionAPIClient } = require('@azure/cognitiveservices-customvision-prediction');\nmodule.exports = { predictor: new PredictionAPIClient(k, e) };\n",
      'routes/a.js': "const { predictor } = require('../lib/cv');\npredictor.classifyImage('p', 'n', d);\n",
      'routes/other.js': "const cv = require('./cv');\ncv.run();\n",
    });
    const report = await engine.scan(['lib/cv.js', 'routes/a.js', 'routes/other.js'].map(absolute));
    assert.deepEqual(report.files.map((file) => [file.status, file.calls.length]), [['checked', 0], ['checked', 1], ['unmarked', 0]]);
  });

  it('says the same whichever order files are given in', async () => {
    const texts = { 'src/a.ts': storing, 'src/b.ts': "import { check } from './a';\ncheck(d);\n", 'src/c.ts': storing };
    const paths = Object.keys(texts).map(absolute);
    const first = await memoryEngine(texts).engine.scan(paths);
    const second = await memoryEngine(texts).engine.scan([...paths].reverse());
    assert.deepEqual(second, first);
  });
});
