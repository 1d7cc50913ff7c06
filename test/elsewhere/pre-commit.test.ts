import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { memoryEngine } from '../support/memory-engine.js';

const root = join(import.meta.dirname, '..', '..');

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly entry: string;
  readonly args: readonly string[];
  readonly language: string;
  readonly files: string;
  readonly pass_filenames?: boolean;
  readonly require_serial: boolean;
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[];
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string>; scripts: Record<string, string>; files?: unknown };

/** Keys that pre-commit's documentation has for a hook. */
const keys = new Set([
  'id', 'name', 'entry', 'language', 'files', 'exclude', 'types', 'types_or', 'exclude_types', 'always_run', 'fail_fast', 'verbose', 'pass_filenames',
  'require_serial', 'description', 'language_version', 'minimum_pre_commit_version', 'args', 'stages', 'additional_dependencies',
]);

const unsafe = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nexport async function look(client: PredictionAPIClient, photo: Buffer) {\n  return client.classifyImage('p', 'm', photo);\n}\n";

describe('hooks for pre-commit', function () {
  // Most tests start the built command line, and one starts npm.
  this.timeout(120_000);
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'pre commit ')); });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  /** Runs a hook as pre-commit does: entry, then args, then names of files, without a shell. */
  function run(hook: Hook, names: readonly string[], args = hook.args): { code: number | null; out: string } {
    const [program = '', ...entry] = hook.entry.split(' ');
    const bin = manifest.bin[program];
    assert.ok(bin, `${program} is no command of the package`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, bin), ...entry, ...args, ...(hook.pass_filenames === false ? [] : names)], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout + stderr };
  }

  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const hook = (id: string): Hook => hooks.find((one) => one.id === id)!;

  it('have the keys that pre-commit knows', () => {
    assert.deepEqual(hooks.map(({ id }) => id), ['responsible-use', 'responsible-use-workspace']);
    for (const one of hooks) {
      for (const key of Object.keys(one)) assert.ok(keys.has(key), key);
      for (const key of ['id', 'name', 'entry', 'language'] as const) assert.ok(one[key], key);
      assert.equal(one.language, 'node');
    }
  });

  it('look at every kind of file that the engine reads, and at no other', () => {
    const { endings } = memoryEngine({}).engine;
    for (const { id, files } of hooks) {
      const pattern = new RegExp(files);
      for (const ending of endings) assert.ok(pattern.test(`src/a b${ending}`), `${id}: ${ending}`);
      for (const name of ['README.md', 'a.tsv', 'ts', 'a.go.txt', 'x.json']) assert.ok(!pattern.test(name), `${id}: ${name}`);
    }
    assert.ok(new RegExp(hook('responsible-use-workspace').files).test('app/responsible-use.json'));
  });

  it('fail where a staged file has findings, whatever its name', () => {
    write('src/a b.ts', unsafe);
    write('-x.ts', 'export const nothing = 1;\n');
    const strict = ['--fail-on', 'information', '--'];
    const found = run(hook('responsible-use'), ['-x.ts', 'src/a b.ts'], strict);
    assert.equal(found.code, 1, found.out);
    assert.match(found.out, /src\/a b\.ts:3:\d+ \w+ stores-prediction-image/);
    assert.equal(run(hook('responsible-use'), ['-x.ts'], strict).code, 0);
    assert.equal(run(hook('responsible-use'), ['-x.ts']).code, 0);
  });

  it('evaluate rules about the workspace with the second hook alone', () => {
    write('src/a.ts', unsafe);
    const strict = ['--fail-on', 'information'];
    assert.match(run(hook('responsible-use'), ['src/a.ts'], [...strict, '--']).out, /no-retention-cleanup: not evaluated/);
    const whole = run(hook('responsible-use-workspace'), ['src/a.ts'], strict);
    assert.equal(whole.code, 1, whole.out);
    assert.doesNotMatch(whole.out, /no-retention-cleanup: not evaluated/);
  });

  it('let a file pass that only looks like source, and stop at a broken project file', () => {
    write('film.ts', '\u0000\u0001\u0002 binary');
    assert.equal(run(hook('responsible-use'), ['film.ts']).code, 0);
    write('a.ts', unsafe);
    write('responsible-use.json', '{ "rulez": {} }');
    assert.equal(run(hook('responsible-use'), ['a.ts']).code, 2);
  });

  it('can be packed: the build is a prepack script whose output npm keeps to itself', () => {
    assert.match(manifest.scripts['prepack'] ?? '', /esbuild\.mjs/);
    assert.equal(manifest.scripts['prepare'], undefined);
    // Beside a .vscodeignore the packager of extensions refuses it.
    assert.equal(manifest.files, undefined);
    assert.match(readFileSync(join(root, '.npmrc'), 'utf8'), /^foreground-scripts=false$/m);
  });

  it('pack the command line with its parsers, and nothing of the sources', () => {
    const { stdout, status, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(status, 0, stderr);
    const packed = (JSON.parse(stdout) as { files: { path: string }[] }[])[0]!.files.map(({ path }) => path);
    for (const name of ['package.json', 'dist/cli.js', 'dist/tree-sitter.wasm', 'dist/survey-worker.js']) assert.ok(packed.includes(name), name);
    assert.ok(packed.some((path) => path.startsWith('dist/chunks/')));
    assert.deepEqual(packed.filter((path) => /^(?:src|test|scripts|node_modules)\//.test(path)), []);
  });
});
