import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { applyPatch } from 'diff';
import { TemporaryTree } from '../../host-node/temporary-tree.js';
import { markdown, notebookJson, type NotebookDraft } from '../../support/notebooks.js';
import { runFix } from './run-fix.js';

const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';
const use = '%%time\n# "first" \\ look – Mädchen\nresult = predictor.classify_image("p", "n", photo)\nresult';
const waived = '# responsible-use-disable-next-line unbounded-input -- reviewers look at these (owner: ana) until 2027-03-31\nprint(predictor.classify_image_with_no_store("p", "n", photo))';

const cells = (call: string, last: string) => [
  markdown('# Study\nclassify_image("p", "n", photo)'),
  setup,
  { source: call, outputs: [{ output_type: 'display_data', data: { 'image/png': 'iVBORw0KGgo=', 'text/plain': ['<classify_image("p", "n", photo)>\n'] } }], metadata: { tags: ['classify_image'] } },
  last,
];

const shapes: Readonly<Record<string, (text: string) => string>> = {
  'as Jupyter writes': (text) => text,
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\uFEFF${text}`,
  'without a line break at the end': (text) => text.trimEnd(),
  'with characters as escapes': (text) => text.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in another order of keys': (text) => {
    const { cells: all, ...rest } = JSON.parse(text) as { readonly cells: readonly Record<string, unknown>[] };
    return JSON.stringify({ ...rest, zebra: 1.0, cells: all.map(({ source, ...other }) => ({ source, ...other })) }, null, '\t');
  },
};

describe('cli: fix in notebooks', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  const drafts: Readonly<Record<string, NotebookDraft>> = { 'lists of lines': {}, 'one text each': { asText: true }, 'four spaces': { indent: 4 }, 'one line for all': { indent: 0 } };
  it('changes the lines of the calls and no other byte', async () => {
    const files = Object.entries(drafts).flatMap(([draft, options]) => Object.entries(shapes).map(([name, shape]) => ({
      path: `${draft}, ${name}.ipynb`,
      before: shape(notebookJson(cells(use, waived), options)),
      after: shape(notebookJson(cells(use.replace('classify_image', 'classify_image_with_no_store'), waived.slice(waived.indexOf('\n') + 1)), options)),
    })));
    tree = new TemporaryTree(Object.fromEntries(files.map(({ path, before }) => [path, before])));
    const { out } = await runFix(['--as-of', '2026-11-21'], { cwd: tree.root });
    for (const { path, before, after } of files) {
      assert.notEqual(before, after);
      assert.equal(readFileSync(tree.path(path), 'utf8'), after, path);
      assert.ok(out.includes(`${path}:cell 3:3:20 fixed stores-prediction-image Call classify_image_with_no_store\n${path}:cell 4:1:3 fixed waiver-unused Remove the waiver\n`), path);
    }
    assert.match(out, /48 fixed in 24 files, 0 left/);
  });

  it('counts cells from 0 in JSON, and shows the file\'s own lines in the diff', async () => {
    const before = notebookJson(cells(use, 'pass'));
    tree = new TemporaryTree({ 'study.ipynb': before });
    const { out } = await runFix(['--dry-run', '--format', 'json'], { cwd: tree.root });
    const report = JSON.parse(out) as { readonly fixed: readonly unknown[]; readonly files: readonly { readonly diff: string }[] };
    assert.deepEqual(report.fixed, [{ rule: 'stores-prediction-image', title: 'Call classify_image_with_no_store', path: 'study.ipynb', cell: 2, line: 3, column: 20, endLine: 3, endColumn: 34 }]);
    assert.equal(applyPatch(before, report.files[0]?.diff ?? ''), notebookJson(cells(use.replace('classify_image', 'classify_image_with_no_store'), 'pass')));
    assert.equal(readFileSync(tree.path('study.ipynb'), 'utf8'), before);
  });
});
