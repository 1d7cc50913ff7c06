import assert from 'node:assert/strict';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli, type CliResult } from './run-cli.js';

const using = "import { Gateway } from '@contoso/ai-gateway';\nnew Gateway().moderate(text);\n";
const projectFile = (...tests: readonly object[]): string =>
  `${JSON.stringify({ ownCode: { wrappers: [{ name: 'Gateway', language: 'typescript', module: '@contoso/ai-gateway', client: 'Gateway', members: { moderate: 'content-safety/analyze-text' }, tests }] } }, null, 2)}\n`;
const good = { code: using, finds: ['content-safety/analyze-text'] };
const bad = { code: using, finds: [] };

describe('cli: self-test', () => {
  let tree: TemporaryTree;
  const run = (files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<CliResult> => {
    tree = new TemporaryTree(files);
    return runCli(['self-test', ...args], { cwd: tree.root, realEngine: true });
  };
  afterEach(() => { tree.remove(); });

  it('passes with 0', async () => {
    const { code, out, error } = await run({ 'responsible-use.json': projectFile(good) });
    assert.equal(code, 0, error);
    assert.equal(out, 'passed  Gateway, test 1  responsible-use.json:13:11\n1 passed, 0 failed\n');
  });

  it('fails with 1 and says what was found', async () => {
    const { code, out } = await run({ 'api/responsible-use.json': projectFile(good, bad), 'api/src/a.ts': using });
    assert.equal(code, 1);
    assert.equal(out.split('\n').slice(1).join('\n'), 'failed  Gateway, test 2  api/responsible-use.json:19:11\n        expected: no call\n        found:    content-safety/analyze-text\n1 passed, 1 failed\n');
  });

  it('answers as JSON with places from 1', async () => {
    const { out } = await run({ 'responsible-use.json': projectFile(good) }, '--format', 'json');
    assert.deepEqual(JSON.parse(out), [{ path: 'responsible-use.json', line: 13, column: 11, title: 'Gateway, test 1', passed: true, expected: ['content-safety/analyze-text'], found: ['content-safety/analyze-text'], reason: null }]);
  });

  it('says that there is none, with 3', async () => {
    const { code, out, error } = await run({ 'responsible-use.json': '{}\n' });
    assert.deepEqual([code, out], [3, '0 passed, 0 failed\n']);
    assert.match(error, /there is no self-test; add "tests"/);
  });

  it('refuses a broken project file, with 2', async () => {
    const { code, error } = await run({ 'responsible-use.json': projectFile({ ...good, finds: ['content-safety/nothing'] }) });
    assert.equal(code, 2);
    assert.match(error, /^responsible-use\.json:\d+:\d+: There is no operation "content-safety\/nothing"/);
  });

  it('tests the file that --config names', async () => {
    const { code, out } = await run({ 'ci/policy.json': projectFile(bad), 'responsible-use.json': projectFile(good) }, '--config', 'ci/policy.json');
    assert.equal(code, 1);
    assert.match(out, /ci\/policy\.json/);
  });

  it('says which path is missing, with 3', async () => {
    const { code, error } = await run({ 'responsible-use.json': projectFile(good) }, 'nowhere');
    assert.equal(code, 3);
    assert.match(error, /no such path: nowhere/);
  });
});
