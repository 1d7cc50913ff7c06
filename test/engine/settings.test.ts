/** Settings of the engine: what they leave out, what they weigh, and that a change counts at once. */
import assert from 'node:assert/strict';
import type { EngineSettings, FileReport } from '../../src/engine.js';
import { switchOf } from '../../src/engine/language-switches.js';
import { severityAt } from '../../src/engine/severities.js';
import { absolute, memoryEngine } from '../support/memory-engine.js';
import { notebookJson } from '../support/notebooks.js';

const storingTs = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
const predictor = new PredictionAPIClient(credentials, endpoint);
export const tell = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);
`;
const storingPy = `from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient
predictor = CustomVisionPredictionClient(endpoint, credentials)
result = predictor.classify_image("p", "n", photo)
`;
const files = { 'src/tell.ts': storingTs, 'src/tell.py': storingPy, 'study.ipynb': notebookJson([storingPy]), 'tests/study.ipynb': notebookJson([storingPy]), 'tests/test_tell.py': storingPy };
const paths = Object.keys(files).map(absolute);

const severities = ({ findings }: FileReport): readonly string[] => [...new Set(findings.map(({ severity }) => severity))];

async function severitiesOf(path: string, settings: Partial<EngineSettings>): Promise<readonly string[]> {
  const { engine } = memoryEngine({ ...files, 'package.json': '{}' }, { severities: { 'stores-prediction-image': 'warning', '*': 'off' }, ...settings });
  return severities(await engine.check(absolute(path)));
}

describe('severity in notebooks', () => {
  it('is as elsewhere unless it is set, and touches notebooks alone', async () => {
    assert.deepEqual(await severitiesOf('study.ipynb', {}), ['warning']);
    assert.deepEqual(await severitiesOf('study.ipynb', { notebookSeverity: 'hint' }), ['hint']);
    assert.deepEqual(await severitiesOf('study.ipynb', { notebookSeverity: 'off' }), []);
    assert.deepEqual(await severitiesOf('src/tell.py', { notebookSeverity: 'off' }), ['warning']);
  });

  it('is the milder of two in a notebook that is test code', async () => {
    assert.deepEqual(await severitiesOf('tests/study.ipynb', {}), ['information']);
    assert.deepEqual(await severitiesOf('tests/study.ipynb', { notebookSeverity: 'hint' }), ['hint']);
    assert.deepEqual(await severitiesOf('tests/study.ipynb', { notebookSeverity: 'error' }), ['information']);
    assert.deepEqual(await severitiesOf('tests/study.ipynb', { notebookSeverity: 'error', testCodeSeverity: 'off' }), []);
    assert.deepEqual(await severitiesOf('tests/test_tell.py', { notebookSeverity: 'off' }), ['information']);
  });

  it('switches no rule on that is off', () => {
    assert.equal(severityAt('off', { isTest: true, isNotebook: true }, { testCodeSeverity: 'error', notebookSeverity: 'error' }), 'off');
  });
});

describe('language switches', () => {
  it('tell TypeScript and JavaScript apart, and go by the ending alone in notebooks', () => {
    const named = ['a.ts', 'a.TSX', 'a.mts', 'a.js', 'a.jsx', 'a.CJS', 'a.py', 'a.cs', 'a.java', 'a.go', 'a.ipynb', 'a.rb'].map(switchOf);
    assert.deepEqual(named, ['typescript', 'typescript', 'typescript', 'javascript', 'javascript', 'javascript', 'python', 'csharp', 'java', 'go', 'notebooks', null]);
  });

  it('leave files out of checks, hovers and notes, and a change counts at once', async () => {
    const { engine } = memoryEngine(files);
    const path = absolute('src/tell.py');
    const position = { line: 2, character: 25 };
    assert.equal((await engine.check(path)).status, 'checked');
    engine.configure({ languages: { python: false } });
    const off = await engine.check(path);
    assert.deepEqual([off.status, off.skippedBy, off.findings.length, off.calls.length], ['skipped', 'languages', 0, 0]);
    assert.match(off.reason ?? '', /python is off/);
    assert.equal(await engine.explainAt(path, position), null);
    assert.deepEqual(await engine.callNotes(path), []);
    assert.equal((await engine.check(absolute('study.ipynb'))).status, 'checked');
    engine.configure({ languages: {} });
    assert.equal((await engine.check(path)).status, 'checked');
    assert.notEqual(await engine.explainAt(path, position), null);
    assert.equal((await engine.callNotes(path)).length, 1);
  });

  it('leave files out of scans, which name them with the setting', async () => {
    const { engine } = memoryEngine(files, { languages: { python: false, notebooks: false } });
    const { files: reports } = await engine.scan(paths, { isWhole: true });
    const left = reports.filter(({ skippedBy }) => skippedBy === 'languages');
    assert.deepEqual(left.map(({ path }) => path), paths.filter((path) => !path.endsWith('.ts')).sort());
    for (const { status, reason } of left) assert.deepEqual([status, reason?.includes('"languages"')], ['skipped', true]);
    assert.equal(reports.find(({ path }) => path.endsWith('.ts'))?.status, 'checked');
  });

  it('still lead from a file that is on through one that is off', async () => {
    const [first = '', second = '', ...rest] = storingTs.split('\n');
    const { engine } = memoryEngine({ 'src/client.js': `${first}\nexport ${second}\n`, 'src/use.ts': `import { predictor } from './client.js';\n${rest.join('\n')}` }, { languages: { javascript: false } });
    assert.equal((await engine.check(absolute('src/use.ts'))).calls.length, 1);
    assert.equal((await engine.check(absolute('src/client.js'))).status, 'skipped');
  });
});

describe('size limit', () => {
  it('is named by the report of a file that is over it', async () => {
    const { engine } = memoryEngine(files, { maxFileLength: 50 });
    assert.equal((await engine.check(absolute('src/tell.ts'))).skippedBy, 'maxFileLength');
    engine.configure({ maxFileLength: 10_000 });
    assert.equal((await engine.check(absolute('src/tell.ts'))).skippedBy, undefined);
  });
});

describe('project files that do not count', () => {
  const own = JSON.stringify({ rules: { '*': 'off' }, exclude: ['src/'] });

  it('neither switch rules off nor leave files out, until they count', async () => {
    const { engine } = memoryEngine({ ...files, 'responsible-use.json': own }, { projectFiles: { roots: null, use: 'none' } });
    const path = absolute('src/tell.ts');
    assert.notEqual((await engine.check(path)).findings.length, 0);
    engine.configure({ projectFiles: { roots: null, use: 'nearest' } });
    assert.equal((await engine.check(path)).findings.length, 0);
    engine.configure({ projectFiles: { roots: null, use: 'none' } });
    assert.notEqual((await engine.check(path)).findings.length, 0);
  });

  it('are not written to by fixes', async () => {
    const { engine } = memoryEngine({ 'src/tell.ts': storingTs, 'responsible-use.json': '{}\n' }, { projectFiles: { roots: null, use: 'none' } });
    const path = absolute('src/tell.ts');
    const { findings } = await engine.check(path);
    assert.notEqual(findings.length, 0);
    for (const finding of findings) {
      for (const { edits, creates } of await engine.fixes(path, finding)) assert.deepEqual([creates, edits.filter((edit) => edit.path.endsWith('.json'))], [undefined, []]);
    }
  });
});
