import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesWorthThreads } from '../../src/host/threaded-survey.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli } from './run-cli.js';

const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

const client = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\n";

/** Trees in which everything occurs that a scan has a word for. @param plain how many files there are for each one of a kind */
function everything(plain: number): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (let index = 0; index < filesWorthThreads + 100; index += 1) {
    const name = String(index).padStart(4, '0');
    if (index % plain === 0) files[`src/part${name}/call.ts`] = `${client}export const check${name} = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n`;
    else if (index % plain === 1) files[`src/part${name}/broken.ts`] = `${client}predictor.classifyImage('p', 'n',\nfunction f( {{{\n`;
    else if (index % plain === 2) files[`src/part${name}/check.py`] = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\np = CustomVisionPredictionClient(e, c)\np.classify_image("p", "n", d)\n';
    else if (index % plain === 3) files[`src/part${name}/Check.cs`] = 'using Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction;\nclass A { void F(CustomVisionPredictionClient c) { c.ClassifyImage(p, "n", d); } }\n';
    else files[`src/part${name}/plain.ts`] = `export const n = ${String(index)};\n`;
  }
  return {
    ...files,
    'src/clients.ts': `${client}export { predictor };\n`,
    'src/receiver.ts': "import { predictor } from './clients';\nexport const again = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n",
    'src/binary.ts': `${client}\0\0\0`,
    'src/latin.ts': Buffer.from(`${client}// gr\u00f6\u00dfe`, 'latin1'),
    'src/utf16.ts': Buffer.from(`\ufeff${client}predictor.classifyImage('p', 'n', d);\n`, 'utf16le'),
    'src/huge.ts': `${client}${'// filler\n'.repeat(120_000)}`,
    'src/deep.js': `${client}x = ${'('.repeat(5000)}1${')'.repeat(5000)};\n`,
    'src/notes.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: ['from azure.ai.contentsafety import ContentSafetyClient\n', 'ContentSafetyClient(e, k).analyze_text(o)'] }], metadata: {} }),
    'src/broken.ipynb': `{"cells": [{"cell_type": "code", "source": ["ContentSafetyClient"`,
    'src/other.kt': 'val client = ContentSafetyClient()',
    'src/empty.py': '',
  };
}

describe('cli: threads', () => {
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  for (const threads of ['0', '-1', '1.5', 'many', '', '65', '1e1']) {
    it(`refuses --threads "${threads}" with a word about what it takes`, async () => {
      tree = new TemporaryTree({ 'a.ts': '' });
      const { code, out, error } = await runCli(['scan', '.', `--threads=${threads}`], { cwd: tree.root });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, /^responsible-use: option '--threads <number>' argument '.*' is invalid\. Give a whole number from 1 to 64\.\n$/);
    });
  }

  it('says where the time went, on standard error only', async () => {
    tree = new TemporaryTree({ 'a.ts': 'azure', 'b.ts': '' });
    const plain = await runCli(['scan', '.', '--as-of', '2026-11-21'], { cwd: tree.root });
    const timed = await runCli(['scan', '.', '--as-of', '2026-11-21', '--timings', '--threads', '1'], { cwd: tree.root });
    assert.equal(timed.out, plain.out);
    assert.equal(plain.error, '');
    const lines = timed.error.trimEnd().split('\n');
    assert.equal(lines[0], 'responsible-use: time in milliseconds (2 files, 1 parsed, one thread)');
    assert.deepEqual(lines.slice(1).map((line) => line.replace(/ +\d+$/, '').trim()), ['start', 'find files', 'load the engine', 'write the report', 'whole']);
    for (const line of lines.slice(1)) assert.match(line, /^ {2}\S.* +\d+$/);
  });

  for (const [marked, plain, started] of [
    ['few', 25, () => '1 thread beside'],
    ['many', 5, (threads: number) => `${String(threads)} threads beside`],
  ] as const) it(`prints the same bytes with any number of threads where ${marked} files are marked`, function () {
    this.timeout(180_000);
    assert.ok(existsSync(cli), 'run npm run build first');
    tree = new TemporaryTree(everything(plain));
    const scan = (threads: number) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'scan', '.', '--format', 'json', '--as-of', '2026-11-21', '--threads', String(threads), '--timings'], { cwd: tree.root, encoding: 'utf8', maxBuffer: 1 << 28 });
      assert.equal(status, 1, stderr);
      return { out: stdout, note: stderr.split('\n')[0] ?? '' };
    };
    const alone = scan(1);
    assert.match(alone.note, /one thread/);
    const { scanned, calls, findings } = JSON.parse(alone.out) as { scanned: { files: number; parsed: number; skipped: { path: string }[]; partial: { path: string }[] }; calls: { path: string }[]; findings: unknown[] };
    assert.ok(scanned.parsed >= 80 && calls.length >= 80 && findings.length >= 40);
    assert.ok(calls.some(({ path }) => path === 'src/receiver.ts') && calls.some(({ path }) => path === 'src/utf16.ts') && calls.some(({ path }) => path === 'src/notes.ipynb'));
    assert.deepEqual(scanned.skipped.map(({ path }) => path), ['src/binary.ts', 'src/huge.ts', 'src/latin.ts', 'src/other.kt']);
    assert.ok(scanned.partial.length > 20);
    for (const threads of [2, 8]) {
      const { out, note } = scan(threads);
      assert.ok(note.includes(started(threads)), note);
      assert.equal(out, alone.out);
    }
  });
});
