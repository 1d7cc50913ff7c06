import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { parse, type ParseError } from 'jsonc-parser';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { predictions, runFix, type FixRunOptions } from './fix/run-fix.js';

const vision = predictions('classifyImageWithNoStore');
const safety = 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.ai.contentsafety.models import AnalyzeTextOptions\n\n\ndef check(client: ContentSafetyClient, text):\n    return client.analyze_text(AnalyzeTextOptions(text=text[:1000]))\n';
const services = (text: string): readonly string[] => Object.keys((parse(text) as { readonly services: object }).services);

describe('cli: init', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  const init = (args: readonly string[] = [], options: Partial<FixRunOptions> = {}) => runFix(args, { cwd: tree.root, command: 'init', ...options });
  const read = (path: string) => readFileSync(tree.path(path), 'utf8');

  it('makes a file that declares what is called, says what is left to fill in, and is taken by a scan', async () => {
    tree = new TemporaryTree({ 'src/a.ts': vision, 'src/b.py': safety, 'src/c.py': safety });
    const { out, error, code } = await init();
    assert.equal(error, '');
    assert.equal(code, 0);
    const text = read('responsible-use.json');
    const errors: ParseError[] = [];
    parse(text, errors);
    assert.deepEqual(errors, []);
    assert.deepEqual(services(text), ['content-safety', 'custom-vision']);
    assert.match(out, /^Made responsible-use\.json\.\nIt declares the services whose calls were found \(2\):\n {2}content-safety: 2 calls in 2 files\n {2}custom-vision: 1 call in 1 file\nLeft for a person to fill in:\n/);
    for (const gap of ['services.custom-vision.useCases', 'humanOversight.process', 'humanOversight.owner', 'feedbackChannel', 'testing.evidence', 'audience']) assert.match(out, new RegExp(`^  ${gap} +[A-Z].*\\.$`, 'm'));
    assert.match(out, /\nNext: fill these in, then run: responsible-use scan\n$/);

    const scanned = await runFix(['--format', 'json'], { cwd: tree.root, command: 'scan' });
    assert.notEqual(scanned.code, 2, scanned.error);
    const { findings } = JSON.parse(scanned.out) as { readonly findings: readonly { readonly rule: string; readonly message: string }[] };
    assert.deepEqual(findings.filter(({ rule, message }) => ['invalid-project-file', 'unknown-key'].includes(rule) || message.includes('declares other services')), []);
  });

  it('is taken with comments, and filled in', async () => {
    tree = new TemporaryTree({ 'a.ts': vision });
    await init(['--quiet']);
    tree.write('responsible-use.json', `// ours\n${read('responsible-use.json').replace('"useCases": []', '"useCases": ["sorting photos of parts"], // agreed in March')}`);
    assert.notEqual((await runFix([], { cwd: tree.root, command: 'scan' })).code, 2);
  });

  it('prints the file with --dry-run and makes none', async () => {
    tree = new TemporaryTree({ 'a.ts': vision });
    const { out, error, code } = await init(['--dry-run']);
    assert.deepEqual(services(out), ['custom-vision']);
    assert.match(error, /^responsible-use\.json would be made\.\n/);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(tree.root), ['a.ts']);
    assert.equal((await init(['--dry-run', '--quiet'])).error, '');
    await init(['--quiet']);
    assert.equal(read('responsible-use.json'), out);
  });

  it('touches no file that is there, whatever it is', async () => {
    tree = new TemporaryTree({ 'a.ts': vision, 'responsible-use.json': '{ /* mine */ }', 'broken/responsible-use.json': '{', 'broken/a.ts': vision, 'link/a.ts': vision });
    symlinkSync('nowhere.json', tree.path('link/responsible-use.json'));
    for (const folder of ['.', 'broken', 'link']) {
      const { out, error, code } = await init([folder]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(error, /^responsible-use: (?:\w+\/)?responsible-use\.json exists and is left as it is\. Add what is missing there, or see with --dry-run what a new one would hold\n$/);
    }
    assert.equal(read('responsible-use.json'), '{ /* mine */ }');
    assert.equal(existsSync(tree.path('link/nowhere.json')), false);
    assert.deepEqual(services((await init(['--dry-run'])).out), ['custom-vision'], 'what it would hold can be seen');
  });

  it('makes a useful file where no service is called, and says so', async () => {
    tree = new TemporaryTree({ 'a.ts': 'export {};\n' });
    const { out, code } = await init();
    assert.equal(code, 0);
    assert.match(out, /\nNo call of a known service was found, so it declares none\.\n/);
    assert.deepEqual(services(read('responsible-use.json')), []);
    assert.notEqual((await runFix([], { cwd: tree.root, command: 'scan' })).code, 2);
  });

  it('makes no file where there is nothing to look at, unless asked to', async () => {
    tree = new TemporaryTree({ 'a.txt': '' });
    const { error, code } = await init();
    assert.equal(code, 3);
    assert.match(error, /^responsible-use: no file was made, because there is none of a supported language to look at; --allow-empty makes one all the same\n/);
    assert.deepEqual(readdirSync(tree.root), ['a.txt']);
    assert.equal((await init(['--allow-empty'])).code, 0);
    assert.deepEqual(services(read('responsible-use.json')), []);
  });

  it('is for one folder: what is outside, or governed nearer by, is left out', async () => {
    tree = new TemporaryTree({
      '.git/HEAD': '', 'packages/a/src/a.ts': vision, 'packages/b/b.py': safety,
      'packages/a/own/c.py': safety, 'packages/a/own/responsible-use.json': '{}',
    });
    const { out } = await init(['packages/a']);
    assert.deepEqual(services(read('packages/a/responsible-use.json')), ['custom-vision']);
    assert.match(out, /^Made packages\/a\/responsible-use\.json\.\nIt counts for the files below packages\/a only, not for the whole repository\.\n/);
    assert.match(out, /custom-vision: 1 call in 1 file\nLeft/);
    assert.match(out, /responsible-use scan packages\/a\n$/);
    tree.write('responsible-use.json', '{}');
    assert.match((await init(['packages/b'])).out, /^Made packages\/b\/responsible-use\.json\.\nFor the files below packages\/b it counts in place of responsible-use\.json\.\n/);
  });

  it('counts nothing of the project file above', async () => {
    tree = new TemporaryTree({ 'responsible-use.json': '{ "exclude": ["a"] }', 'a/a.ts': vision });
    await init(['a']);
    assert.deepEqual(services(read('a/responsible-use.json')), ['custom-vision']);
  });

  it('says what is wrong with the folder', async () => {
    tree = new TemporaryTree({ 'a.ts': vision, 'closed/a.ts': vision });
    const missing = await init(['none']);
    assert.deepEqual([missing.code, missing.error], [3, 'responsible-use: no such path: none\n']);
    const file = await init(['a.ts']);
    assert.deepEqual([file.code, file.error], [2, 'responsible-use: a.ts is no folder; name the folder that responsible-use.json is for\n']);
    const below = await init(['a.ts/b']);
    assert.deepEqual([below.code, below.error], [2, 'responsible-use: a.ts/b cannot be read (ENOTDIR)\n']);
    chmodSync(tree.path('closed'), 0o555);
    const closed = await init(['closed']);
    assert.deepEqual([closed.code, closed.error], [2, 'responsible-use: cannot write closed/responsible-use.json: the folder is read-only\n']);
    assert.deepEqual(readdirSync(tree.path('closed')), ['a.ts']);
    chmodSync(tree.path('closed'), 0o755);
  });

  it('makes nothing after Ctrl-C, and draws progress on a terminal only', async () => {
    tree = new TemporaryTree({ 'a.ts': vision });
    const stopped = await init([], { onListen: (interrupt) => { setImmediate(interrupt); } });
    assert.deepEqual([stopped.code, stopped.out, stopped.error], [130, '', 'responsible-use: stopped\n']);
    assert.deepEqual(readdirSync(tree.root), ['a.ts']);
    assert.match((await init([], { isTerminal: true })).error, /^\r\x1b\[2K[^\n]*\r\x1b\[2K$/);
  });
});
