/** The `inventory` command, with the real engine where it matters. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventoryReport } from '../../src/report/inventory-report.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli, type CliResult } from './run-cli.js';

const upload = "import { TrainingAPIClient } from '@azure/cognitiveservices-customvision-training';\nexport const teach = (trainer: TrainingAPIClient, photo: Buffer) => trainer.createImagesFromData('p', photo);\n";
const classify = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nexport const sort = (predictor: PredictionAPIClient, photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n";
const day = ['--as-of', '2026-11-21'];

describe('cli: inventory', function () {
  // The real engine loads its front ends.
  this.timeout(120_000);
  let tree: TemporaryTree;
  beforeEach(() => { tree = new TemporaryTree({ 'src/teach.ts': upload, 'package.json': '{}' }); });
  afterEach(() => { tree.remove(); });

  const real = (args: readonly string[], cwd = tree.root): Promise<CliResult> => runCli(['inventory', ...day, ...args], { cwd, realEngine: true });
  const fake = (args: readonly string[]): Promise<CliResult> => runCli(['inventory', ...day, ...args], { cwd: tree.root });
  const parsed = ({ out }: CliResult): InventoryReport => JSON.parse(out) as InventoryReport;

  it('prints JSON: places from 1, relative paths, what stays and what deletes it', async () => {
    const { code, out, error } = await real(['--format', 'json']);
    assert.deepEqual([code, error], [0, '']);
    const { services: [service], ...rest } = JSON.parse(out) as InventoryReport;
    assert.deepEqual([rest.schemaVersion, rest.kind, rest.evaluatedOn, rest.paths, rest.isWhole, rest.scanned, rest.unknownCalls, rest.mitigations, rest.waivers], [1, 'inventory', '2026-11-21', ['.'], true, { files: 1, parsed: 1, skipped: [], partial: [] }, [], [], []]);
    const at = { path: 'src/teach.ts', line: 2, column: 77, endLine: 2, endColumn: 97 };
    const [operation] = service?.operations ?? [];
    assert.deepEqual({ ...operation, facts: [], keeps: { ...operation?.keeps, facts: [] } }, {
      id: 'custom-vision/create-images-from-data',
      kind: 'train',
      summary: operation?.summary,
      sends: operation?.sends,
      keeps: { state: 'stays', statement: 'The images stay with the project until they or the project are deleted.', content: 'the training images', until: 'deleted', notes: [], facts: [], calls: [at] },
      deletion: { state: 'absent', operations: ['custom-vision/delete-images', 'custom-vision/delete-project'], calls: [] },
      keepsNothingTwin: null,
      choices: [],
      facts: [],
      calls: [{ at, language: 'typescript', member: 'createImagesFromData', via: 'sdk', certainty: 'resolved', isTest: false }],
    });
    assert.equal(out.includes(tree.root), false);
    assert.equal(out.endsWith('}\n'), true);
  });

  it('is byte-identical with one thread and with two, and in another folder', async () => {
    tree.write('src/sort.ts', classify);
    const other = new TemporaryTree({ 'src/teach.ts': upload, 'src/sort.ts': classify, 'package.json': '{}' });
    try {
      const one = await real(['--format', 'json', '--threads', '1']);
      assert.equal((await real(['--format', 'json', '--threads', '2'])).out, one.out);
      assert.equal((await real(['--format', 'json'], other.root)).out, one.out);
      assert.equal(parsed(one).services[0]?.operations.length, 2);
    } finally {
      other.remove();
    }
  });

  it('tells paths from the working directory', async () => {
    mkdirSync(tree.path('docs'));
    const { paths, services } = parsed(await real(['--format', 'json', '../src'], tree.path('docs')));
    assert.deepEqual([paths, services[0]?.operations[0]?.calls[0]?.at.path], [['../src'], '../src/teach.ts']);
  });

  it('compares with an earlier inventory, both ways', async () => {
    await real(['--format', 'json', '--output', 'before.json']);
    tree.write('src/sort.ts', classify);
    const later = parsed(await real(['--format', 'json', '--compare', 'before.json', '--output', 'after.json', 'src']).then(() => ({ code: 0, error: '', out: readFileSync(tree.path('after.json'), 'utf8') })));
    const [first] = later.comparison?.changes ?? [];
    assert.equal(first?.kind, 'keeping-started');
    assert.match(first?.statement ?? '', /^This change starts storing the submitted image: custom-vision\/classify-image, called at src\/sort\.ts:2, keeps /);
    tree.write('src/sort.ts', 'export const a = 1;\n');
    const back = parsed(await real(['--format', 'json', '--compare', 'after.json', 'src']));
    assert.equal(back.comparison?.changes.some(({ kind, operation }) => kind === 'keeping-stopped' && operation === 'custom-vision/classify-image'), true);
  });

  it('writes every form', async () => {
    for (const [format, expected] of [['text', /custom-vision|Custom Vision/], ['markdown', /^# /m], ['html', /^<!doctype html>/i]] as const) {
      const { code, out } = await real(['--format', format]);
      assert.equal(code, 0);
      assert.match(out, expected);
    }
  });

  it('shows the changes alone where asked to', async () => {
    await real(['--format', 'json', '--output', 'before.json']);
    tree.write('src/sort.ts', classify);
    const { code, out } = await real(['--format', 'text', '--compare', 'before.json', '--only-changes', 'src']);
    assert.equal(code, 0);
    assert.match(out, /starts storing the submitted image/);
  });

  it('counts findings of a baseline as such', async () => {
    tree.write('src/sort.ts', classify);
    assert.equal((await runCli(['baseline', 'write', ...day, '--reason', 'known since the audit', '--owner', 'ana'], { cwd: tree.root, realEngine: true })).code, 0);
    const { findings, baseline } = parsed(await real(['--format', 'json', '--baseline', 'responsible-use-baseline.json']));
    const stores = findings.find(({ rule }) => rule === 'stores-prediction-image');
    assert.deepEqual([stores?.open.length, stores?.baselined.length], [0, 1]);
    assert.equal((baseline?.matched ?? 0) > 0, true);
  });

  describe('ends with', () => {
    it('0 whatever was found', async () => {
      tree.write('a.ts', 'azure\nfinding error\n');
      assert.equal((await fake(['--format', 'json'])).code, 0);
    });

    it('2 for an earlier inventory that is none', async () => {
      tree.write('bad.json', '{');
      tree.write('scan.json', '{ "schemaVersion": 1, "findings": [] }');
      tree.write('newer.json', '{ "kind": "inventory", "schemaVersion": 9 }');
      for (const [name, expected] of [['bad.json', /not valid JSON/], ['scan.json', /was not written by "inventory --format json"/], ['newer.json', /schemaVersion 9.*newer version/], ['missing.json', /cannot read the earlier inventory missing\.json/]] as const) {
        const { code, error, out } = await fake(['--format', 'json', '--compare', name]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, expected);
      }
    });

    it('2 for options that contradict each other', async () => {
      tree.write('before.json', '{}');
      for (const args of [['--only-changes'], ['--only-changes', '--compare', 'before.json', '--format', 'json'], ['--format', 'sarif'], ['--output', 'x.json', '--baseline', 'x.json'], ['--output', 'no/such/x.json']]) {
        assert.equal((await fake(args)).code, 2, args.join(' '));
      }
    });

    it('3 where nothing was scanned', async () => {
      assert.equal((await fake(['--format', 'json', 'nowhere'])).code, 3);
      const empty = new TemporaryTree({ 'a.txt': '' });
      try {
        assert.equal((await runCli(['inventory', '--format', 'json'], { cwd: empty.root })).code, 3);
        assert.equal((await runCli(['inventory', '--format', 'json', '--allow-empty'], { cwd: empty.root })).code, 0);
      } finally {
        empty.remove();
      }
    });

    it('4 where a file could not be analyzed', async () => {
      tree.write('a.ts', 'azure\nfail\n');
      assert.equal((await fake(['--format', 'json'])).code, 4);
    });

    it('130 after Ctrl-C, and writes nothing', async () => {
      const { code, out } = await runCli(['inventory', '--format', 'json', '--output', 'x.json'], { cwd: tree.root, interrupt: true });
      assert.deepEqual([code, out], [130, '']);
      assert.deepEqual(readdirSync(join(tree.root)).filter((name) => name.includes('x.json')), []);
    });
  });
});
