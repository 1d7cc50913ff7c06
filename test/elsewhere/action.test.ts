import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');
const source = readFileSync(join(root, 'action.yml'), 'utf8');

interface Step { readonly id?: string; readonly name: string; readonly shell: string; readonly run: string; readonly env: Record<string, string> }
interface Action {
  readonly inputs: Record<string, { description: string; default: string }>;
  readonly outputs: Record<string, { description: string; value: string }>;
  readonly runs: { using: string; steps: Step[] };
}

const action = parse(source) as Action;
const step = (name: string): Step => action.runs.steps.find((one) => one.name === name)!;

const unsafe = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nexport async function look(client: PredictionAPIClient, photo: Buffer) {\n  return client.classifyImage('p', 'm', photo);\n}\n";

interface Ran { readonly code: number | null; readonly out: string; readonly outputs: Record<string, string>; readonly summary: string }

describe('GitHub Action', function () {
  // Most tests start the built command line, some of them three times.
  this.timeout(120_000);
  let workspace = '';
  let temporary = '';
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'work space '));
    temporary = mkdtempSync(join(tmpdir(), 'runner-'));
  });
  afterEach(() => {
    for (const folder of [workspace, temporary]) rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, text: string): void => {
    mkdirSync(join(workspace, name, '..'), { recursive: true });
    writeFileSync(join(workspace, name), text);
  };

  /** Runs a step with bash as the runner does: expressions of its environment filled in, those of its script left as they are. */
  function run(one: Step, inputs: Record<string, string> = {}, environment: Record<string, string> = {}): Ran {
    const values = Object.fromEntries(Object.entries(one.env).map(([name, value]) => [
      name, value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => inputs[input] ?? action.inputs[input]!.default),
    ]));
    const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const script = join(temporary, 'script.sh');
    writeFileSync(script, one.run);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace, encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...files, GITHUB_ACTION_PATH: root, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, ...values, ...environment },
    });
    const outputs = Object.fromEntries([...readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]));
    return { code: status, out: stdout + stderr, outputs, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
  }

  const scan = (inputs: Record<string, string> = {}): Ran => run(step('Scan'), { 'as-of': '2026-11-21', ...inputs });

  it('is valid by the published schema of actions', () => {
    const validator = createRequire(join(root, 'test', 'tools', 'package.json'))('@action-validator/core') as { validateAction(text: string): { errors: unknown[] } };
    assert.deepEqual(validator.validateAction(source).errors, []);
    assert.notDeepEqual(validator.validateAction(source.replace('using: composite', 'using: nothing')).errors, []);
  });

  it('lets no expression into a script, and hands every input over', () => {
    assert.equal(action.runs.using, 'composite');
    for (const { run: script, shell } of action.runs.steps) {
      assert.equal(shell, 'bash');
      assert.doesNotMatch(script, /\$\{\{/);
    }
    const handed = Object.values(step('Scan').env);
    assert.deepEqual(handed.sort(), Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`).sort());
    for (const [name, { value }] of Object.entries(action.outputs)) assert.equal(value, `\${{ steps.scan.outputs.${name} }}`);
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) assert.ok(description);
  });

  it('ends with 0, sets every output and writes the summary where nothing is found', () => {
    write('src/a.ts', 'export const nothing = 1;\n');
    const { code, out, outputs, summary } = scan();
    assert.equal(code, 0, out);
    assert.deepEqual(outputs, { 'exit-code': '0', findings: '0', errors: '0', warnings: '0', suppressed: '0', 'sarif-file': 'responsible-use.sarif', 'inventory-file': '' });
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(action.outputs).sort());
    assert.match(summary, /^## Responsible Use for Azure AI\n[^]*No findings is not compliance/);
    assert.equal((JSON.parse(readFileSync(join(workspace, 'responsible-use.sarif'), 'utf8')) as { version: string }).version, '2.1.0');
    assert.deepEqual(readdirSync(temporary).sort(), ['output', 'script.sh', 'summary']);
  });

  it('ends with 1 where there are findings, and has written everything by then', () => {
    write('app/src/a.ts', unsafe);
    const { code, outputs, summary } = scan({ 'fail-on': 'information', 'working-directory': 'app', 'sarif-file': 'report.sarif' });
    assert.equal(code, 1);
    assert.equal(outputs['exit-code'], '1');
    assert.ok(Number(outputs['findings']) >= 1);
    assert.equal(outputs['sarif-file'], 'app/report.sarif');
    assert.ok(existsSync(join(workspace, 'app', 'report.sarif')));
    assert.match(summary, /#### `src\/a\.ts`\n[^]*`stores-prediction-image`/);
  });

  it('ends with 2 for a broken project file and for wrong inputs', () => {
    write('a.ts', unsafe);
    for (const inputs of [{ 'fail-on': 'sometimes' }, { summary: 'maybe' }, { 'inventory-file': 'inventory.txt' }, { 'working-directory': 'none' }, { config: 'none.json' }] as Record<string, string>[]) {
      const { code, outputs } = scan(inputs);
      assert.deepEqual([code, outputs['exit-code']], [2, '2'], JSON.stringify(inputs));
    }
    write('responsible-use.json', '{ "rulez": {} }');
    const broken = scan();
    assert.deepEqual([broken.code, broken.outputs['sarif-file'], broken.outputs['findings']], [2, '', '']);
    assert.equal(scan({ 'no-config': 'true', 'fail-on': 'never' }).code, 0);
  });

  it('ends with 3 where nothing was scanned', () => {
    write('notes.txt', 'nothing');
    assert.equal(scan().code, 3);
    assert.equal(scan({ 'allow-empty': 'true' }).code, 0);
    assert.equal(scan({ paths: 'no-such-folder' }).code, 3);
  });

  /** A copy of the action whose command line notes what it was called with, and ends with 4. */
  function withoutCommandLine(): { readonly environment: Record<string, string>; called(): string[][] } {
    const copy = mkdtempSync(join(temporary, 'action-'));
    mkdirSync(join(copy, 'scripts'));
    mkdirSync(join(copy, 'dist'));
    const notes = join(copy, 'called');
    writeFileSync(notes, '');
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(copy, 'scripts', 'action.mjs'), readFileSync(join(root, 'scripts', 'action.mjs')));
    writeFileSync(join(copy, 'dist', 'cli.js'), `import { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(notes)}, JSON.stringify(process.argv.slice(2)) + '\\n');\nprocess.exit(4);\n`);
    return { environment: { GITHUB_ACTION_PATH: copy }, called: () => readFileSync(notes, 'utf8').trimEnd().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as string[]) };
  }

  it('ends with the code of the command line, whatever it is', () => {
    const { environment, called } = withoutCommandLine();
    const { code, outputs } = run(step('Scan'), { 'inventory-file': 'inventory.html' }, environment);
    assert.deepEqual([code, outputs['exit-code'], outputs['findings'], outputs['sarif-file']], [4, '4', '', '']);
    // Without a report there is nothing to make an inventory of.
    assert.deepEqual(called().map(([command]) => command), ['scan']);
  });

  it('hands hostile inputs over as single values', () => {
    const hostile = ['"; touch x #', '$(touch x)', '`touch x`', "'; touch x; '", '--output=x', '-x', 'a\nEXTRA=1', '${{ github.token }}', '* ? [a]', 'end\nexit-code<<x\n9\nx'];
    const asOption: Record<string, (value: string) => string> = {
      'fail-on': (value) => `--fail-on=${value}`, config: (value) => `--config=${value}`, baseline: (value) => `--baseline=${value}`,
      'as-of': (value) => `--as-of=${value}`, 'sarif-file': (value) => `--report=sarif=${value}`,
    };
    for (const value of hostile) {
      const { environment, called } = withoutCommandLine();
      const inputs = Object.fromEntries([...Object.keys(asOption), 'paths', 'compare-inventory'].map((name) => [name, value]));
      assert.equal(run(step('Scan'), inputs, environment).outputs['exit-code'], '4', value);
      const [args = []] = called();
      for (const [name, written] of Object.entries(asOption)) assert.ok(args.includes(written(value)) && args.indexOf(written(value)) < args.indexOf('--'), `${name}: ${value}`);
      assert.equal(args.slice(args.indexOf('--') + 1).join('\n'), value);
      assert.ok(!existsSync(join(workspace, 'x')), value);
    }
    for (const name of ['no-config', 'allow-empty', 'summary', 'inventory-file', 'working-directory']) {
      const { environment, called } = withoutCommandLine();
      const { code, outputs } = run(step('Scan'), { [name]: 'end\nexit-code<<x\n9\nx $(touch x)' }, environment);
      assert.deepEqual([code, outputs['exit-code'], called()], [2, '2', []], name);
      assert.ok(!existsSync(join(workspace, 'x')), name);
    }
  });

  it('takes several paths, also with spaces and dashes', () => {
    write('some folder/a.ts', unsafe);
    write('-b/c.ts', unsafe);
    write('other/d.ts', unsafe);
    const { summary } = scan({ paths: 'some folder\n-b\r\n\n', 'fail-on': 'never' });
    assert.deepEqual([...summary.matchAll(/^#### `(.*)`$/gm)].map(([, path]) => path), ['-b/c.ts', 'some folder/a.ts']);
  });

  it('leaves the summary alone where that is asked for', () => {
    write('a.ts', unsafe);
    const { summary, outputs } = scan({ summary: 'false', 'sarif-file': '', 'fail-on': 'never' });
    assert.deepEqual([summary, outputs['sarif-file']], ['', '']);
    assert.ok(!existsSync(join(workspace, 'responsible-use.sarif')));
  });

  it('writes an inventory and says what differs from an earlier one', () => {
    write('a.ts', 'export const nothing = 1;\n');
    assert.equal(scan({ 'inventory-file': 'inventory.json' }).outputs['inventory-file'], 'inventory.json');
    write('a.ts', unsafe);
    const { summary, code, out } = scan({ 'compare-inventory': 'inventory.json', 'fail-on': 'never' });
    assert.equal(code, 0, out);
    assert.match(summary, /## Changes\n\n\d+ changes since the inventory of 2026-11-21\.[^]*`a\.ts`/);
    assert.equal(scan({ 'compare-inventory': 'no-such.json', 'fail-on': 'never' }).code, 2);
  });

  it('prepares itself where it is not built, and says so where Node is missing', () => {
    const copy = join(temporary, 'action');
    mkdirSync(join(copy, 'scripts'), { recursive: true });
    writeFileSync(join(copy, 'scripts', 'prepare.mjs'), "import { mkdirSync, writeFileSync } from 'node:fs';\nmkdirSync(`${process.env.GITHUB_ACTION_PATH}/dist`);\nwriteFileSync(`${process.env.GITHUB_ACTION_PATH}/dist/cli.js`, `NODE_ENV=${process.env.NODE_ENV}`);\n");
    const environment = { GITHUB_ACTION_PATH: copy };
    assert.equal(run(step('Prepare'), {}, environment).code, 0);
    assert.equal(readFileSync(join(copy, 'dist', 'cli.js'), 'utf8'), 'NODE_ENV=');
    // A second time it would fail, because the folder is there.
    assert.equal(run(step('Prepare'), {}, environment).code, 0);

    const bin = join(temporary, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'bash'), '#!/bin/sh\nexec /bin/bash "$@"\n');
    chmodSync(join(bin, 'bash'), 0o755);
    const missing = run(step('Prepare'), {}, { ...environment, PATH: bin });
    assert.equal(missing.code, 2);
    assert.match(missing.out, /::error::Node 20\.19 or newer is needed/);
    assert.ok(existsSync(join(root, 'scripts', 'prepare.mjs')));
  });
});
