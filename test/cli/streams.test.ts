/** What happens around standard input, output and error, and with signals; with the built program as a process. */
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { builtCli, runBuilt, runShell, startBuilt, withoutWarning, withWarning } from './process.js';

const isPosix = process.platform !== 'win32';

/** Options for Node that say on standard error when a module is loaded whose address holds some text. */
function tellWhenLoaded(text: string): readonly string[] {
  const hooks = `import { writeSync } from 'node:fs'; export async function load(url, context, next) { if (url.includes('${text}')) writeSync(2, 'at work\\n'); return next(url, context); }`;
  return ['--import', `data:text/javascript,${encodeURIComponent(`import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});`)}`];
}

/** Resolves when a process has said so. */
function atWork({ stderr }: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    stderr?.on('data', (data: Buffer) => { if (data.toString().includes('at work')) resolve(); });
  });
}

describe('cli: streams', function () {
  this.timeout(300_000);
  let tree: TemporaryTree;

  before(function () {
    assert.ok(existsSync(builtCli), 'run npm run build first');
    if (!isPosix) this.skip();
  });
  beforeEach(() => { tree = new TemporaryTree({ 'src/a.ts': withWarning }); });
  afterEach(() => { tree.remove(); });

  const call = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\n";
  const manyCalls = (): void => { tree.write('src/many.ts', `${call}${"predictor.classifyImage('p', 'n', photo);\n".repeat(400)}`); };

  describe('standard output', () => {
    it('gets a large report whole through a pipe whose reader is slow', () => {
      manyCalls();
      const { out, code } = runShell('set -o pipefail; "$@" | { sleep 1; cat; }', ['scan', '.', '--format', 'json', '--as-of', '2026-11-21'], tree.root);
      assert.equal(code, 1);
      assert.ok(out.length > 300_000);
      assert.equal((JSON.parse(out) as { calls: unknown[] }).calls.length, 401);
      assert.equal(runBuilt(['scan', '.', '--format', 'json', '--as-of', '2026-11-21', '--output', 'report.json'], tree.root).code, 1);
      assert.equal(readFileSync(tree.path('report.json'), 'utf8'), out);
    });

    it('may be closed by its reader; the code is that of the scan', () => {
      manyCalls();
      const { out, error } = runShell('"$@" | head -c 20 > /dev/null; echo "${PIPESTATUS[0]}"', ['scan', '.', '--format', 'json'], tree.root);
      assert.deepEqual([out, error], ['1\n', '']);
    });

    it('that is full ends with 2 and one line, never with a code that means findings', function () {
      if (!existsSync('/dev/full')) this.skip();
      const { code, error } = runShell('"$@" > /dev/full', ['scan', '.'], tree.root);
      assert.equal(code, 2);
      assert.match(error, /^responsible-use: cannot write to standard output: ENOSPC[^\n]*\n$/);
    });

    it('and standard error may both be gone', () => {
      assert.equal(runShell('"$@" > /dev/null 2>&-', ['scan', 'none'], tree.root).code, 3);
      assert.equal(runShell('exec 3>&1; { "$@" 2>&1 > /dev/null; echo $? >&3; } | :', ['scan', 'none'], tree.root).out, '3\n');
    });
  });

  describe('--output', () => {
    const scan = (output: string): ReturnType<typeof runBuilt> => runBuilt(['scan', 'src', '--fail-on', 'never', '--output', output], tree.root);

    it('writes to a pipe and to a device', () => {
      assert.match(runShell('"$@" | cat', ['scan', 'src', '--output', '/dev/stdout'], tree.root).out, /^1 file read/m);
      assert.equal(scan('/dev/null').code, 0);
    });

    it('that cannot be written ends with 2 and leaves nothing', function () {
      if (!existsSync('/dev/full')) this.skip();
      const { code, error } = scan('/dev/full');
      assert.equal(code, 2);
      assert.match(error, /^responsible-use: cannot write \/dev\/full: ENOSPC[^\n]*\n$/);
    });

    it('makes the file that a link leads to', () => {
      symlinkSync('real.txt', tree.path('link.txt'));
      assert.equal(scan('link.txt').code, 0);
      assert.ok(lstatSync(tree.path('link.txt')).isSymbolicLink());
      assert.match(readFileSync(tree.path('real.txt'), 'utf8'), /1 file read/);
    });

    it('takes the longest name that a file can have', () => {
      const name = `${'x'.repeat(251)}.txt`;
      assert.equal(scan(name).code, 0);
      assert.deepEqual(readdirSync(tree.root).sort(), ['src', name]);
    });

    for (const [name, output, reason] of [
      ['a link that leads back to itself', 'loop', /cannot write loop: it is a symbolic link that leads back to itself/],
      ['a source file, which a shell may have put there', 'src/a.ts', /cannot write src\/a\.ts: it is a source file/],
      ['the project file', 'responsible-use.json', /cannot write responsible-use\.json: it is a source file or a project file/],
      ['a dash', '-', /cannot write -: without --output the report goes to standard output/],
      ['an empty name', '', /cannot write the report: its name is empty/],
      ['a file in a folder that is none', 'src/a.ts/report.txt', /its folder does not exist/],
    ] as const) {
      it(`refuses ${name}, before anything is scanned`, () => {
        symlinkSync('loop', tree.path('loop'));
        tree.write('responsible-use.json', '{}\n');
        const { code, out, error } = scan(output);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, reason);
        assert.equal(error.split('\n').length, 2);
        assert.equal(readFileSync(tree.path('src/a.ts'), 'utf8'), withWarning);
      });
    }
  });

  describe('standard input', () => {
    it('is read to its end, and Ctrl-C ends the waiting', async () => {
      // Signals are listened to before the engine is loaded.
      const { child, ended } = startBuilt(['scan', '--stdin', '--stdin-filename', 'a.ts'], tree.root, { stdio: ['pipe', 'ignore', 'pipe'], nodeArgs: tellWhenLoaded('/engine-') });
      child.stdin?.write(withoutWarning);
      await atWork(child);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(child.exitCode, null, 'it waits for more');
      child.kill('SIGINT');
      const { code, error } = await ended;
      assert.equal(code, 130, error);
      assert.ok(error.endsWith('responsible-use: stopped\n'), error);
    });

    it('takes a byte order mark, and the project file of its name', () => {
      tree.write('policy/responsible-use.json', '{ "rules": { "missing-human-review": "error" } }\n');
      const text = Buffer.from(`\ufeff${withWarning}`, 'utf16le');
      const { code, out } = runBuilt(['scan', '--stdin', '--stdin-filename', 'policy/new.ts', '--quiet', '--fail-on', 'error'], tree.root, { input: text });
      assert.equal(code, 1);
      assert.match(out, /^policy\/new\.ts:4:\d+ error missing-human-review /m);
    });

    it('may be named as something outside the working directory', () => {
      const { code, out } = runBuilt(['scan', '--stdin', '--stdin-filename', '../elsewhere/b.ts', '--quiet'], tree.path('src'), { input: withWarning });
      assert.equal(code, 1);
      assert.match(out, /^\.\.\/elsewhere\/b\.ts:4:/m);
    });

    it('without a byte is an empty file', () => {
      const { code, out } = runBuilt(['scan', '--stdin', '--stdin-filename', 'b.py'], tree.root);
      assert.equal(code, 0);
      assert.match(out, /^1 file read, 0 calls/);
    });
  });

  describe('signals', () => {
    const commands: readonly (readonly [signal: 'SIGINT' | 'SIGTERM', code: number, args: readonly string[]])[] = [
      ['SIGINT', 130, ['scan', '.', '--format', 'json', '--output', 'report.json']],
      ['SIGTERM', 143, ['scan', '.', '--format', 'json', '--output', 'report.json']],
      ['SIGINT', 130, ['inventory', '.', '--format', 'json', '--output', 'report.json']],
      ['SIGINT', 130, ['baseline', 'write']],
      ['SIGINT', 130, ['fix', '.']],
    ];
    for (const [signal, expected, args] of commands) {
      it(`${signal} during ${args.slice(0, 2).join(' ')} leaves every file as it was, and makes none`, async () => {
        for (let index = 0; index < 1500; index += 1) tree.write(`many/file${String(index)}.ts`, withWarning);
        writeFileSync(tree.path('report.json'), 'old');
        const { child, ended } = startBuilt(args, tree.root, { nodeArgs: tellWhenLoaded('front-end') });
        await atWork(child);
        child.kill(signal);
        const { code, error } = await ended;
        assert.equal(code, expected, error);
        assert.ok(error.endsWith('responsible-use: stopped\n'), error);
        assert.equal(readFileSync(tree.path('report.json'), 'utf8'), 'old');
        assert.deepEqual(readdirSync(tree.root).sort(), ['many', 'report.json', 'src']);
        assert.equal(readdirSync(tree.path('many')).length, 1500);
        for (const name of ['many/file0.ts', 'many/file1499.ts', 'src/a.ts']) assert.equal(readFileSync(tree.path(name), 'utf8'), withWarning);
      });
    }
  });

  describe('a terminal', () => {
    const hasScript = isPosix && runShell('script --version', [], '/').code === 0;

    /** Runs on a real terminal. Standard output and error are one there. */
    function onTerminal(args: readonly string[], before = ''): string {
      const quoted = [process.execPath, builtCli, ...args].map((word) => `'${word}'`).join(' ');
      return runShell(`script -qec "${before} ${quoted}" /dev/null < /dev/null`, [], tree.root).out;
    }

    before(function () {
      if (!hasScript) this.skip();
    });

    it('shows progress, which is gone at the end', () => {
      const out = onTerminal(['scan', 'src']);
      assert.match(out, /\r\x1b\[2KReading 1 of 1 files/);
      const shown = out.split('\r\x1b[2K');
      assert.ok(shown.length > 2);
      assert.match(shown.at(-1) ?? '', /missing-human-review[\s\S]*1 file read/, 'after the last one comes the report');
    });

    it('shows none with --quiet, and none where the cursor cannot move', () => {
      assert.doesNotMatch(onTerminal(['scan', 'src', '--quiet']), /\x1b\[2K/);
      assert.doesNotMatch(onTerminal(['scan', 'src'], 'TERM=dumb'), /\x1b/);
    });
  });

  it('draws nothing in a pipe, and colors only where FORCE_COLOR asks for them', () => {
    const plain = runBuilt(['scan', 'src'], tree.root, { env: { FORCE_COLOR: '', NO_COLOR: '' } });
    assert.doesNotMatch(plain.out + plain.error, /\x1b/);
    assert.match(runBuilt(['scan', 'src'], tree.root, { env: { FORCE_COLOR: '1', NO_COLOR: '' } }).out, /\x1b\[33mwarning/);
    assert.doesNotMatch(runBuilt(['scan', 'src'], tree.root, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out, /\x1b/);
  });
});
