import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/report/scan-report.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli, type CliOptions, type CliResult } from './run-cli.js';

const storing = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nconst predictor = new PredictionAPIClient(key, endpoint);\nexport const check = (photo: Buffer) => predictor.classifyImage('p', 'n', photo);\n";
const severity = (name: string): string => `{ "rules": { "stores-prediction-image": "${name}", "no-retention-cleanup": "off" } }\n`;

describe('cli: project files', () => {
  let tree: TemporaryTree;
  const make = (files: Readonly<Record<string, string | Uint8Array>>): void => { tree = new TemporaryTree(files); };
  afterEach(() => { tree.remove(); });

  const scan = (args: readonly string[], options: Partial<CliOptions> = {}): Promise<CliResult> =>
    runCli(['scan', '--threads', '1', '--as-of', '2026-11-21', ...args], { cwd: tree.root, realEngine: true, ...options });

  /** Severities of the one rule by path. */
  async function severities(args: readonly string[], options: Partial<CliOptions> = {}): Promise<Readonly<Record<string, string>>> {
    const { out, error } = await scan([...args, '--format', 'json', '--fail-on', 'never'], options);
    assert.equal(error, '');
    const { findings } = JSON.parse(out) as Report;
    return Object.fromEntries(findings.filter(({ rule }) => rule === 'stores-prediction-image').map(({ path, severity: level }) => [path, level]));
  }

  it('take the nearest one of each file', async () => {
    make({ 'src/a.ts': storing, 'packages/api/b.ts': storing, 'packages/api/responsible-use.json': severity('hint'), 'responsible-use.json': severity('error') });
    assert.deepEqual(await severities(['.']), { 'packages/api/b.ts': 'hint', 'src/a.ts': 'error' });
    assert.equal((await scan(['.'])).code, 1);
    assert.equal((await scan(['packages/api'])).code, 0);
  });

  it('take one above the working directory only inside its repository', async () => {
    make({ 'repo/src/a.ts': storing, 'repo/responsible-use.json': severity('error'), 'responsible-use.json': severity('hint') });
    assert.deepEqual(await severities(['.'], { cwd: join(tree.root, 'repo/src') }), { 'a.ts': 'information' });
    mkdirSync(join(tree.root, 'repo/.git'));
    assert.deepEqual(await severities(['.'], { cwd: join(tree.root, 'repo/src') }), { 'a.ts': 'error' });
    assert.deepEqual(await severities(['a.ts'], { cwd: join(tree.root, 'repo/src') }), { 'a.ts': 'error' });
  });

  it('use the one that --config names for everything', async () => {
    make({ 'src/a.ts': storing, 'packages/api/b.ts': storing, 'packages/api/responsible-use.json': severity('hint'), 'ci/policy.json': severity('warning') });
    assert.deepEqual(await severities(['.', '--config', 'ci/policy.json']), { 'packages/api/b.ts': 'warning', 'src/a.ts': 'warning' });
  });

  it('use none with --no-config, not even a broken one', async () => {
    make({ 'src/a.ts': storing, 'responsible-use.json': '{ "rules": ' });
    assert.deepEqual(await severities(['.', '--no-config']), { 'src/a.ts': 'information' });
  });

  it('hold for a text on standard input by its name', async () => {
    make({ 'responsible-use.json': severity('error') });
    assert.deepEqual(await severities(['--stdin', '--stdin-filename', 'src/a.ts'], { input: storing }), { 'src/a.ts': 'error' });
  });

  it('end with 2 and a line for each mistake when one is broken, before anything is reported', async () => {
    make({ 'src/a.ts': storing, 'src/responsible-use.json': '{\n  "audiense": "x",\n  "waiverCapDays": "long",\n  "rules": { "unknown-key": "off" }\n}\n', 'b.ts': storing, 'responsible-use.json': '{ "exclude": ["**"]\n' });
    assert.deepEqual(await scan(['.']), {
      code: 2,
      out: '',
      error: [
        'responsible-use.json:2:1: A closing brace is missing here. The file does not parse, so its rules, include, exclude and waiverCapDays do not count.',
        'src/responsible-use.json:2:3: There is no key "audiense" here, so it has no effect. The closest is audience.',
        'src/responsible-use.json:3:20: "waiverCapDays" has to be a number, not a text.',
        '',
      ].join('\n'),
    });
  });

  it('end with 2 for a broken file that --config names, also where there is nothing to scan', async () => {
    make({ 'policy.json': '[]', 'notes.txt': '' });
    const result = await scan(['.', '--config', 'policy.json']);
    assert.deepEqual([result.code, result.error], [2, 'policy.json:1:1: The project file has to be an object, not a list.\n']);
  });

  it('end with 2 where --config names no file', async () => {
    make({ 'src/a.ts': storing });
    const result = await scan(['.', '--config', 'policy.json']);
    assert.deepEqual([result.code, result.error], [2, 'responsible-use: --config: there is no file policy.json\n']);
  });

  it('end with 2 where the file is no text', async () => {
    make({ 'src/a.ts': storing, 'responsible-use.json': Buffer.from([0x7b, 0, 1, 0x7d]) });
    const result = await scan(['.']);
    assert.deepEqual([result.code, result.error], [2, 'responsible-use.json:1:1: The project file cannot be read as text, so nothing in it counts.\n']);
  });

  it('leave out what they exclude, and do not call that a clean scan', async () => {
    make({ 'src/a.ts': storing, 'responsible-use.json': '{ "exclude": ["src/"] }' });
    const result = await scan(['.', '--format', 'json']);
    const { scanned, findings } = JSON.parse(result.out) as Report;
    assert.equal(result.code, 3);
    assert.deepEqual(scanned, { files: 0, parsed: 0, skipped: [{ path: 'src/a.ts', reason: 'left out by "exclude" of responsible-use.json' }], partial: [] });
    assert.deepEqual(findings, []);
  });

  it('are reported on with their own path', async () => {
    make({ 'src/a.ts': storing, 'responsible-use.json': '{\n  "services": { "custom-vision": { "registration": { "reference": "ticket 4711", "expiresOn": "2026-01-31" } } }\n}\n' });
    const { out, code } = await scan(['.', '--format', 'json', '--fail-on', 'error']);
    const report = JSON.parse(out) as Report;
    assert.equal(code, 1);
    assert.deepEqual(report.findings.filter(({ path }) => path === 'responsible-use.json').map(({ rule, severity: level, line, column, service }) => [rule, level, line, column, service]), [
      ['missing-declaration', 'information', 1, 1, 'custom-vision'],
      ['missing-declaration', 'information', 1, 1, 'custom-vision'],
      ['registration-expired', 'error', 2, 95, 'custom-vision'],
    ]);
    assert.equal(report.scanned.files, 1);
    assert(!report.notEvaluated.some(({ rule }) => rule === 'missing-declaration'));
  });
});
