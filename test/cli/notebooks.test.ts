/** Notebooks on the command line, with the real engine. */
import assert from 'node:assert/strict';
import { run } from '../../src/cli/run.js';
import type { Report } from '../../src/report/scan-report.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { markdown, notebookJson } from '../support/notebooks.js';

const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';
const use = '%%time\nresult = predictor.classify_image("p", "n", photo)';
const decide = 'if result.predictions[0].probability > 0.9:\n    ban_user(user)';
const study = notebookJson([markdown('# Study'), setup, use, decide, 'predictor.classify_image_with_no_store("p", "n", photo)']);

describe('cli: notebooks', () => {
  let tree: TemporaryTree;
  beforeEach(() => {
    tree = new TemporaryTree({
      'study.ipynb': study,
      '.ipynb_checkpoints/study-checkpoint.ipynb': study,
      'other.ipynb': notebookJson([{ source: 'x', outputs: [{ text: [setup] }] }]),
      'r.ipynb': notebookJson(['url <- "https://x.cognitiveservices.azure.com/contentsafety/text:analyze"'], { metadata: { kernelspec: { language: 'R' } } }),
      'broken.ipynb': study.slice(0, -30),
    });
  });
  afterEach(() => { tree.remove(); });

  async function scan(args: readonly string[], input = ''): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
    let out = '';
    let error = '';
    const code = await run(['scan', '--as-of', '2026-11-21', ...args], {
      cwd: tree.root,
      environment: {},
      out: { write: (text) => { out += text; }, isTerminal: false },
      error: { write: (text) => { error += text; }, isTerminal: false },
      readInput: () => Promise.resolve(Buffer.from(input)),
      onInterrupt: () => () => {},
    });
    return { code, out, error };
  }

  it('prints the index of the cell in JSON, and lines inside it', async () => {
    const { out, code } = await scan(['--format', 'json']);
    assert.equal(code, 1);
    const report = JSON.parse(out) as Report;
    assert.deepEqual(report.calls, [
      { path: 'study.ipynb', line: 2, column: 20, endLine: 2, endColumn: 34, cell: 2, language: 'python', service: 'custom-vision', operation: 'classify-image', member: 'classify_image', via: 'sdk', certainty: 'resolved' },
      { path: 'study.ipynb', line: 1, column: 11, endLine: 1, endColumn: 39, cell: 4, language: 'python', service: 'custom-vision', operation: 'classify-image-with-no-store', member: 'classify_image_with_no_store', via: 'sdk', certainty: 'resolved' },
    ]);
    const finding = report.findings.find(({ rule }) => rule === 'missing-human-review');
    assert.deepEqual([finding?.cell, finding?.line, finding?.column], [3, 2, 5]);
    assert.deepEqual(finding?.evidence.map(({ cell, line, column }) => [cell, line, column]), [[2, 2, 20], [3, 1, 4], [3, 2, 5]]);
    assert.deepEqual(report.scanned.skipped, [{ path: 'r.ipynb', reason: 'R notebooks are not read' }]);
    assert.deepEqual(report.scanned.partial.map(({ path, reason }) => [path, reason.replace(/line \d+/, 'line n')]), [
      ['broken.ipynb', 'could not be analyzed: the notebook is not valid JSON: it ends in the middle (line n)'],
    ]);
    assert.equal(report.scanned.files, 3);
    assert.equal(report.scanned.parsed, 1);
  });

  it('counts cells from 1 in text, as people do', async () => {
    const { out } = await scan(['study.ipynb']);
    assert.match(out, /^study\.ipynb:cell 4:2:5 warning missing-human-review /m);
    assert.match(out, /^ {4}study\.ipynb:cell 3:2:20 /m);
  });

  it('reads a notebook from standard input', async () => {
    const { out } = await scan(['--format', 'json', '--stdin', '--stdin-filename', 'new.ipynb'], `\uFEFF${study}`);
    const report = JSON.parse(out) as Report;
    assert.deepEqual(report.calls.map(({ path, cell, line }) => [path, cell, line]), [['new.ipynb', 2, 2], ['new.ipynb', 4, 1]]);
  });

  it('answers the same for a file, whatever the number of threads', async () => {
    assert.deepEqual(await scan(['--threads', '1']), await scan(['--threads', '2']));
  });
});
