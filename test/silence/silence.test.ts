import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesWorthThreads } from '../../src/host/threaded-survey.js';

const root = join(import.meta.dirname, '../..');
const deny = join(import.meta.dirname, 'deny-network.cjs');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd: string;
  readonly denied: string;
  readonly input?: string;
  /** What is sent once the output holds some texts. */
  readonly last?: { readonly once: readonly string[]; readonly input: string };
  /** Also denies writes and child processes in Node itself; `threads` allows threads besides. */
  readonly permissions: boolean | 'threads';
}

/** Runs the built product with the ways out denied. */
function run(args: readonly string[], options: RunOptions): Promise<Ended> {
  const permissions =
    options.permissions === false ? [] : ['--experimental-permission', '--allow-fs-read=*', `--allow-fs-write=${options.denied}`, '--no-warnings', ...(options.permissions === 'threads' ? ['--allow-worker'] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...permissions, '--require', deny, ...args], { cwd: options.cwd, env: { ...process.env, RESPONSIBLE_USE_DENIED: options.denied } });
    let stdout = '';
    let stderr = '';
    let ending = options.last;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (!ending?.once.every((text) => stdout.includes(text))) return;
      child.stdin.write(ending.input);
      ending = undefined;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    if (options.input !== undefined) child.stdin.write(options.input);
    else child.stdin.end();
  });
}

function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${join(entry.parentPath, entry.name)} ${String(statSync(join(entry.parentPath, entry.name)).mtimeMs)}`)
    .sort();
}

/** LSP messages as one text for standard input. */
function frames(messages: readonly object[]): string {
  return messages
    .map((message) => JSON.stringify(message))
    .map((text) => `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`)
    .join('');
}

describe('silence: no connection, no child process, no write', function () {
  this.timeout(120_000);
  let workspace = '';
  let denied = '';

  before(() => {
    assert.ok(existsSync(join(root, 'dist/cli.js')), 'build first: npm run build');
    workspace = mkdtempSync(join(tmpdir(), 'responsible-use-silence-'));
    cpSync(join(root, 'test/samples/workspace'), workspace, { recursive: true });
    cpSync(join(root, 'test/samples/languages'), join(workspace, 'languages'), { recursive: true });
    denied = join(mkdtempSync(join(tmpdir(), 'responsible-use-denied-')), 'log.txt');
  });

  after(() => {
    rmSync(workspace, { recursive: true, force: true });
  });

  it('the denial itself works', async () => {
    const ended = await run(['-e', "require('node:net').connect(9)"], { cwd: workspace, denied, permissions: false });
    assert.notEqual(ended.code, 0);
    assert.match(readFileSync(denied, 'utf8'), /net connect/);
    rmSync(denied);
  });

  it('the denial reaches threads', async () => {
    const thread = "new (require('node:worker_threads').Worker)('require(\"node:net\").connect(9)', { eval: true }).on('error', () => process.exit(3))";
    const ended = await run(['-e', thread], { cwd: workspace, denied, permissions: false });
    assert.equal(ended.code, 3);
    assert.match(readFileSync(denied, 'utf8'), /net connect/);
    rmSync(denied);
    const written = "new (require('node:worker_threads').Worker)('require(\"node:fs\").writeFileSync(\"written.txt\", \"\")', { eval: true }).on('error', () => process.exit(3))";
    assert.equal((await run(['-e', written], { cwd: workspace, denied, permissions: 'threads' })).code, 3);
  });

  it('a scan with findings in every language', async () => {
    const before = listing(workspace);
    const ended = await run([join(root, 'dist/cli.js'), 'scan', '--format', 'json', '.'], { cwd: workspace, denied, permissions: true });
    assert.equal(ended.code, 1, ended.stderr);
    const report = JSON.parse(ended.stdout) as { findings: { path: string }[]; scanned: { parsed: number } };
    assert.ok(report.findings.some((finding) => finding.path.endsWith('.py')) && report.findings.some((finding) => finding.path.endsWith('.cs')) && report.findings.some((finding) => finding.path.endsWith('.ts')));
    assert.equal(existsSync(denied), false);
    assert.deepEqual(listing(workspace), before);
  });

  it('a scan on threads, and on one where threads are not allowed', async () => {
    for (let index = 0; index < filesWorthThreads; index += 1) cpSync(join(workspace, 'src/clients.ts'), join(workspace, `many/clients${String(index)}.ts`));
    const before = listing(workspace);
    const scan = (permissions: RunOptions['permissions']) => run([join(root, 'dist/cli.js'), 'scan', '--format', 'json', '--threads', '2', '--timings', '.'], { cwd: workspace, denied, permissions });
    const onThreads = await scan('threads');
    assert.equal(onThreads.code, 1, onThreads.stderr);
    assert.match(onThreads.stderr, /2 threads/);
    const alone = await scan(true);
    assert.match(alone.stderr, /one thread/);
    assert.equal(alone.stdout, onThreads.stdout);
    assert.equal(existsSync(denied), false);
    assert.deepEqual(listing(workspace), before);
  });

  it('a workspace scan of the language server on threads', async () => {
    const before = listing(workspace);
    const ended = await run([join(root, 'dist/server.js'), '--stdio'], {
      cwd: workspace,
      denied,
      permissions: 'threads',
      input: frames([
        { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: `file://${workspace}`, workspaceFolders: [{ uri: `file://${workspace}`, name: 'w' }], capabilities: {} } },
        { jsonrpc: '2.0', method: 'initialized', params: {} },
        { jsonrpc: '2.0', id: 2, method: 'workspace/executeCommand', params: { command: 'responsibleUse.server.scanWorkspace' } },
      ]),
      last: { once: ['"id":2'], input: frames([{ jsonrpc: '2.0', id: 3, method: 'shutdown' }, { jsonrpc: '2.0', method: 'exit' }]) },
    });
    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /"evaluatedOn"/);
    assert.match(ended.stdout, /missing-human-review/);
    assert.equal(existsSync(denied), false);
    assert.deepEqual(listing(workspace), before);
  });

  it('the language server, from start to diagnostics and a hover', async () => {
    const before = listing(workspace);
    const uri = `file://${workspace}/src/avatar.ts`;
    const text = readFileSync(join(workspace, 'src/avatar.ts'), 'utf8');
    const ended = await run([join(root, 'dist/server.js'), '--stdio'], {
      cwd: workspace,
      denied,
      permissions: true,
      input: frames([
        { jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: `file://${workspace}`, workspaceFolders: [{ uri: `file://${workspace}`, name: 'w' }], capabilities: { textDocument: { diagnostic: {} } } } },
        { jsonrpc: '2.0', method: 'initialized', params: {} },
        { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'typescript', version: 1, text } } },
        { jsonrpc: '2.0', id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
        { jsonrpc: '2.0', id: 3, method: 'textDocument/hover', params: { textDocument: { uri }, position: { line: 5, character: 36 } } },
      ]),
      last: { once: ['"id":2', '"id":3'], input: frames([{ jsonrpc: '2.0', id: 4, method: 'shutdown' }, { jsonrpc: '2.0', method: 'exit' }]) },
    });
    assert.equal(ended.code, 0, ended.stderr);
    assert.match(ended.stdout, /missing-human-review/);
    assert.match(ended.stdout, /classify-image/);
    assert.equal(existsSync(denied), false);
    assert.deepEqual(listing(workspace), before);
  });
});
