import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TemporaryTree } from '../host-node/temporary-tree.js';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'cli.js');

/** No parser fits into a file of this size; the engine with what is known of the services does. */
const largest = 3_000_000;

/** Reports every module that is loaded on standard error. */
const loadTrace = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) { writeSync(2, 'loaded ' + url + '\\\\n'); return next(url, context); }
  \`));
`)}`;

const customVision = [
  "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';",
  'export async function tag(predictor: PredictionAPIClient, photo: Buffer) {',
  "  return await predictor.classifyImage('project', 'model', photo);",
  '}',
  '',
].join('\n');

describe('cli: as built', function () {
  this.timeout(60_000);
  let tree: TemporaryTree;

  before(() => { assert.ok(existsSync(cli), 'run npm run build first'); });
  beforeEach(() => { tree = new TemporaryTree({ 'src/tag.ts': customVision, 'src/plain.ts': 'export const a = 1;\n' }); });
  afterEach(() => { tree.remove(); });

  const run = (args: readonly string[], options: { input?: string; nodeArgs?: readonly string[] } = {}) => {
    const result = spawnSync(process.execPath, [...(options.nodeArgs ?? []), cli, ...args], { cwd: tree.root, encoding: 'utf8', input: options.input });
    return { code: result.status, out: result.stdout, error: result.stderr };
  };
  const loaded = (error: string) => [...error.matchAll(/^loaded (.*)$/gm)].map((match) => match[1] ?? '');

  it('can be started as a program', function () {
    if (process.platform === 'win32') this.skip();
    assert.equal(statSync(cli).mode & 0o777, 0o755);
    const { status, stdout } = spawnSync(cli, ['--version'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says its version without the engine', () => {
    const files = loaded(run(['--version'], { nodeArgs: ['--import', loadTrace] }).error).filter((url) => url.includes('/dist/'));
    assert.ok(files.some((url) => url.endsWith('/cli.js')), 'the trace works');
    for (const url of files) assert.doesNotMatch(url, /front-end|engine|tree-sitter/);
  });

  it('loads no parser where no file is marked', () => {
    tree.write('src/tag.ts', 'export {};\n');
    const { error, code } = run(['scan', 'src'], { nodeArgs: ['--import', loadTrace] });
    assert.equal(code, 0);
    const files = loaded(error);
    assert.ok(files.some((url) => /\/engine-[^/]+\.js$/.test(url)), 'the engine has a chunk of its own');
    for (const url of files) {
      assert.doesNotMatch(url, /front-end|tree-sitter/);
      if (url.startsWith('file:')) assert.ok(statSync(fileURLToPath(url)).size < largest, url);
    }
  });

  it('keeps what is big out of both entries', () => {
    for (const entry of ['cli.js', 'server.js']) assert.ok(statSync(join(root, 'dist', entry)).size < largest, entry);
  });

  it('scans with the real engine', () => {
    const { code, out, error } = run(['scan', '.', '--format', 'json', '--fail-on', 'information', '--as-of', '2026-11-21']);
    assert.equal(code, 1, error);
    const report = JSON.parse(out) as { scanned: unknown; calls: unknown[]; findings: { rule: string; path: string; line: number; column: number }[] };
    assert.deepEqual(report.scanned, { files: 2, parsed: 1, skipped: [], partial: [] });
    assert.deepEqual(report.calls, [{
      path: 'src/tag.ts', line: 3, column: 26, endLine: 3, endColumn: 39, language: 'typescript',
      service: 'custom-vision', operation: 'classify-image', member: 'classifyImage', via: 'sdk', certainty: 'resolved',
    }]);
    const stored = report.findings.find(({ rule }) => rule === 'stores-prediction-image');
    assert.deepEqual([stored?.path, stored?.line, stored?.column], ['src/tag.ts', 3, 26]);
  });

  it('scans standard input', () => {
    const { code, out } = run(['scan', '--stdin', '--stdin-filename', 'new.ts', '--quiet', '--fail-on', 'information'], { input: customVision });
    assert.equal(code, 1);
    assert.match(out, /^new\.ts:3:26 information stores-prediction-image /m);
  });

  it('prints the same bytes twice', () => {
    const args = ['scan', '.', '--format', 'json', '--as-of', '2026-11-21'];
    assert.equal(run(args).out, run(args).out);
  });

  it('answers facts and explain', () => {
    const facts = JSON.parse(run(['facts', 'custom-vision/classify-image', '--format', 'json']).out) as { service: string; facts: unknown[]; operations: string[] };
    assert.equal(facts.service, 'custom-vision');
    assert.ok(facts.facts.length > 0);
    assert.deepEqual(facts.operations, ['classify-image']);
    for (const format of ['text', 'markdown']) {
      assert.match(run(['facts', 'custom-vision', '--format', format]).out, /stored|kept/);
      assert.match(run(['explain', 'missing-human-review', '--format', format]).out, /human/);
      assert.match(run(['explain', 'coc-human-oversight', '--format', format]).out, /human/);
    }
    const typo = run(['explain', 'missing-human-reveiw']);
    assert.equal(typo.code, 2);
    assert.match(typo.error, /Did you mean missing-human-review/);
  });

  it('survives a reader that closes early', function () {
    if (process.platform === 'win32') this.skip();
    const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${cli}" facts custom-vision | head -c 10 >/dev/null`], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('serves the language server protocol', async () => {
    const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: tree.root, stdio: ['pipe', 'pipe', 'pipe'] });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
    };
    let out = '';
    const answered = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text) => {
        out += String(text);
        if (out.includes('"id":1')) resolve();
      });
      child.on('close', (code) => { reject(new Error(`the server ended with ${String(code)}`)); });
    });
    send({ id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
    await answered;
    assert.match(out, /"hoverProvider"/);
    child.removeAllListeners('close');
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    const [code] = (await once(child, 'close')) as [number | null];
    assert.equal(code, 0);
  });
});
