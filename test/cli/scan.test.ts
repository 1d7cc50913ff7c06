import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { product } from '../../src/host/product.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli, type CliOptions } from './run-cli.js';

const everything = {
  'src/a.ts': 'azure\ncall one\n  \nfinding error\nfinding hint\nsuppressed warning\nunknown',
  'src/b.ts': 'azure\npartial\nfinding information',
  'src/c.ts': 'azure\nfail',
  'src/d.ts': 'let d;',
  'src/e.ts': 'a\0b',
  'src/f.kt': 'azure',
  'src/g.kt': 'nothing',
  'src/big.ts': 'x'.repeat(1001),
};

describe('cli: scan', () => {
  let tree: TemporaryTree;
  beforeEach(() => { tree = new TemporaryTree(everything); });
  afterEach(() => { tree.remove(); });

  const scan = (args: readonly string[], options: Partial<CliOptions> = {}) => runCli(['scan', ...args], { cwd: tree.root, ...options });

  it('prints JSON as the contract has it', async () => {
    const { out, error, code } = await scan(['.', '--format', 'json', '--as-of', '2026-11-21']);
    assert.equal(code, 1);
    assert.equal(error, '');
    const callAt = (line: number, endColumn: number) => ({ path: 'src/a.ts', line, column: 1, endLine: line, endColumn, language: 'typescript', service: 'custom-vision' });
    const finding = (path: string, severity: string, line: number, text: string, suppressed: unknown = null) => ({
      rule: 'stores-prediction-image', severity, certainty: 'resolved', path, line, column: 1, endLine: line, endColumn: text.length + 1,
      message: 'classifyImage keeps the image.', service: 'custom-vision', operation: 'classify-image', clause: 'coc-human-oversight', facts: ['cv-stored'],
      evidence: [{ path, line, column: 1, note: 'The call.' }], fingerprint: `f${String(line - 1)}`, suppressed,
    });
    assert.deepEqual(JSON.parse(out), {
      schemaVersion: 1,
      evaluatedOn: '2026-11-21',
      tool: { name: 'responsible-use', version: product().version, knowledgeReadOn: '2026-06-01' },
      scanned: {
        files: 4,
        parsed: 2,
        skipped: [
          { path: 'src/big.ts', reason: 'longer than 1000 characters' },
          { path: 'src/e.ts', reason: 'binary file' },
          { path: 'src/f.kt', reason: 'Kotlin is not read' },
        ],
        partial: [
          { path: 'src/b.ts', reason: 'line 2 did not parse' },
          { path: 'src/c.ts', reason: 'could not be analyzed: the parser gave up' },
        ],
      },
      calls: [{ ...callAt(2, 9), operation: 'classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved' }],
      unknownCalls: [{ ...callAt(7, 8), operation: null, member: 'mystery', via: 'sdk', certainty: 'resolved' }],
      findings: [
        finding('src/a.ts', 'error', 4, 'finding error'),
        finding('src/a.ts', 'hint', 5, 'finding hint'),
        finding('src/a.ts', 'warning', 6, 'suppressed warning', { kind: 'waiver', reason: 'known', owner: 'ana', until: '2027-03-31' }),
        finding('src/b.ts', 'information', 3, 'finding information'),
      ],
      notEvaluated: [{ rule: 'no-retention-cleanup', reason: 'needs the whole workspace' }],
    });
    // The order of keys is part of the contract's text too.
    assert.deepEqual(Object.keys(JSON.parse(out) as object), ['schemaVersion', 'evaluatedOn', 'tool', 'scanned', 'calls', 'unknownCalls', 'findings', 'notEvaluated']);
  });

  it('prints text by file, with evidence, remarks and a summary', async () => {
    const { out, error } = await scan([]);
    assert.equal(error, '');
    assert.equal(out, [
      'src/a.ts:4:1 error stores-prediction-image classifyImage keeps the image.',
      '    src/a.ts:4:1 The call.',
      'src/a.ts:5:1 hint stores-prediction-image classifyImage keeps the image.',
      '    src/a.ts:5:1 The call.',
      'src/a.ts:6:1 suppressed stores-prediction-image classifyImage keeps the image.',
      '    src/a.ts:6:1 The call.',
      '    waiver: known (owner: ana) until 2027-03-31',
      '',
      'src/b.ts:3:1 information stores-prediction-image classifyImage keeps the image.',
      '    src/b.ts:3:1 The call.',
      '',
      'src/a.ts:7:1 unknown call mystery of custom-vision',
      'src/b.ts: not fully read: line 2 did not parse',
      'src/c.ts: not fully read: could not be analyzed: the parser gave up',
      'src/big.ts: skipped: longer than 1000 characters',
      'src/e.ts: skipped: binary file',
      'src/f.kt: skipped: Kotlin is not read',
      'no-retention-cleanup: not evaluated: needs the whole workspace',
      '',
      '4 files read, 1 call, 1 unknown call, 1 error, 0 warnings, 1 information, 1 hint, 1 suppressed (1 waiver), 3 skipped.',
      '',
    ].join('\n'));
  });

  it('says that no findings is not compliance', async () => {
    const { out } = await scan(['src/d.ts']);
    assert.match(out, /1 file read, 0 calls, 0 unknown calls, 0 errors, .* 0 skipped\. No findings is not compliance\.\n$/);
    assert.match((await scan(['src/a.ts'])).out, /\d skipped\.\n$/, 'said only where it is true');
  });

  it('prints findings only with --quiet', async () => {
    assert.equal((await scan(['src/d.ts', '--quiet'])).out, '');
    assert.equal((await scan(['src/b.ts', '--quiet'])).out, 'src/b.ts:3:1 information stores-prediction-image classifyImage keeps the image.\n    src/b.ts:3:1 The call.\n');
  });

  it('prints the same bytes for the same input, whatever the order of the paths', async () => {
    const first = await scan(['src/a.ts', 'src', '--format', 'json', '--as-of', '2026-01-01']);
    const second = await scan(['src', 'src/a.ts', './src/b.ts', '--format', 'json', '--as-of', '2026-01-01']);
    assert.equal(first.out, second.out);
  });

  it('names paths from the working directory', async () => {
    const { out } = await scan(['../../a.ts', '.'].slice(0, 1), { cwd: tree.path('src') });
    assert.equal(out.includes(tree.root), false);
    const up = await scan([tree.path('src/b.ts'), '--quiet'], { cwd: tree.path('src') });
    assert.match(up.out, /^b\.ts:3:1 /);
  });

  it('lists missing paths on standard error and among what was skipped', async () => {
    const { out, error } = await scan(['src/d.ts', 'none', '--format', 'json']);
    assert.equal(error, 'responsible-use: no such path: none\n');
    assert.deepEqual((JSON.parse(out) as { scanned: { skipped: unknown } }).scanned.skipped, [{ path: 'none', reason: 'no such path' }]);
  });

  describe('standard input', () => {
    it('is read under the given name', async () => {
      const { out, code } = await scan(['--stdin', '--stdin-filename', 'src/new.ts', '--quiet'], { input: 'azure\nfinding error' });
      assert.equal(code, 1);
      assert.match(out, /^src\/new\.ts:2:1 error /);
    });

    it('counts before the file of that name', async () => {
      const { out } = await scan(['--stdin', '--stdin-filename', 'src/a.ts', '--quiet'], { input: 'azure' });
      assert.equal(out, '');
    });

    it('of no supported language is nothing scanned', async () => {
      const { out, code } = await scan(['--stdin', '--stdin-filename', 'a.txt'], { input: 'azure' });
      assert.equal(code, 3);
      assert.match(out, /^a\.txt: skipped: no supported language$/m);
    });

    it('that is binary is nothing scanned', async () => {
      const { out, code } = await scan(['--stdin', '--stdin-filename', 'a.ts'], { input: Buffer.from('azure\0') });
      assert.equal(code, 3);
      assert.match(out, /^a\.ts: skipped: binary file$/m);
    });
  });

  describe('on a terminal', () => {
    it('colors the text and draws progress on standard error', async () => {
      const { out, error } = await scan(['src/a.ts'], { isTerminal: true });
      assert.match(out, /\x1b\[31merror\x1b\[0m/);
      assert.match(error, /Reading 1 of 1 files/);
      assert.ok(error.endsWith('\r\x1b[2K'), 'the progress line is removed');
    });

    it('honors NO_COLOR and TERM=dumb', async () => {
      for (const environment of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
        assert.doesNotMatch((await scan(['src/a.ts'], { isTerminal: true, environment })).out, /\x1b/);
      }
      assert.match((await scan(['src/a.ts'], { isTerminal: true, environment: { NO_COLOR: '' } })).out, /\x1b/);
    });

    it('draws no progress with --quiet', async () => {
      assert.equal((await scan(['src/a.ts', '--quiet'], { isTerminal: true })).error, '');
    });

    it('prints no control character of a file name', async () => {
      tree.write('src/\x1b]0;owned\x07.ts', 'azure\nfinding error');
      const { out } = await scan(['src', '--quiet']);
      assert.doesNotMatch(out, /[\x1b\x07]/);
      assert.match(out, /\\u001b\]0;owned\\u0007\.ts:2:1/);
    });
  });

  describe('--output', () => {
    it('writes the report to the file and nothing else', async () => {
      const { out, error } = await scan(['src/d.ts', '--format', 'json', '--output', 'report.json'], { isTerminal: false });
      assert.equal(out + error, '');
      assert.equal((JSON.parse(readFileSync(tree.path('report.json'), 'utf8')) as { schemaVersion: number }).schemaVersion, 1);
    });

    it('replaces a file and keeps its mode', async () => {
      writeFileSync(tree.path('report.txt'), 'old');
      chmodSync(tree.path('report.txt'), 0o600);
      await scan(['src/d.ts', '--output', 'report.txt']);
      assert.match(readFileSync(tree.path('report.txt'), 'utf8'), /1 file read/);
      assert.equal(statSync(tree.path('report.txt')).mode & 0o777, 0o600);
    });

    it('leaves a link a link', async () => {
      writeFileSync(tree.path('real.txt'), 'old');
      symlinkSync('real.txt', tree.path('link.txt'));
      await scan(['src/d.ts', '--output', 'link.txt']);
      assert.ok(lstatSync(tree.path('link.txt')).isSymbolicLink());
      assert.match(readFileSync(tree.path('real.txt'), 'utf8'), /1 file read/);
    });

    it('has no colors, even on a terminal', async () => {
      await scan(['src/a.ts', '--output', 'report.txt'], { isTerminal: true });
      assert.doesNotMatch(readFileSync(tree.path('report.txt'), 'utf8'), /\x1b/);
    });

    it('refuses a folder', async () => {
      const { code, error } = await scan(['src/d.ts', '--output', 'src']);
      assert.equal(code, 2);
      assert.equal(error, 'responsible-use: cannot write src: it is a folder\n');
    });
  });

  it('stops on Ctrl-C with 130 and writes nothing', async () => {
    writeFileSync(tree.path('report.json'), 'old');
    const { code, out, error } = await scan(['.', '--format', 'json', '--output', 'report.json'], { interrupt: true });
    assert.equal(code, 130);
    assert.equal(out, '');
    assert.equal(error, 'responsible-use: stopped\n');
    assert.equal(readFileSync(tree.path('report.json'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(tree.root).sort(), ['report.json', 'src']);
  });
});
