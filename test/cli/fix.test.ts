import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { predictions, runFix, withMethods, type FixRunOptions } from './fix/run-fix.js';

const keeps = predictions('classifyImage', 'detectImage');
const keepsNothing = predictions('classifyImageWithNoStore', 'detectImageWithNoStore');
const insecure = 'import requests\n\n\ndef moderate(headers, text):\n    return requests.post("http://me.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01", headers=headers, json={"text": text[:1000]}, verify=False)\n';
const secure = insecure.replace('http:', 'https:').replace('False', 'True');

describe('cli: fix', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  const fix = (args: readonly string[] = [], options: Partial<FixRunOptions> = {}) => runFix([...args, '--as-of', '2026-11-21'], { cwd: tree.root, ...options });
  const read = (path: string) => readFileSync(tree.path(path), 'utf8');

  /** Everything below a folder: content, mode and time of each file. */
  function everything(folder = tree.root): readonly string[] {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return everything(path);
      const { mode, mtimeMs, ino } = statSync(path);
      return [`${path} ${String(mode)} ${String(mtimeMs)} ${String(ino)} ${readFileSync(path).toString('hex')}`];
    });
  }

  it('makes the safe fixes of several files, says which, and has nothing to do the second time', async () => {
    tree = new TemporaryTree({ 'src/a.ts': keeps, 'src/b.py': insecure, 'src/c.ts': 'export {};\n' });
    const first = await fix();
    assert.equal(first.error, '');
    assert.deepEqual(first.out.split('\n').slice(0, 4), [
      'src/a.ts:4:19 fixed stores-prediction-image Call classifyImageWithNoStore',
      'src/a.ts:6:19 fixed stores-prediction-image Call detectImageWithNoStore',
      'src/b.py:5:26 fixed insecure-transport Use https://',
      'src/b.py:5:162 fixed insecure-transport Switch certificate checks on',
    ]);
    assert.match(first.out, /\n4 fixed in 2 files, 0 left\. .*\n$/);
    assert.equal(read('src/a.ts'), keepsNothing);
    assert.equal(read('src/b.py'), secure);
    const before = everything();
    const second = await fix();
    assert.match(second.out, /^0 fixed in 0 files, 0 left\. /);
    assert.deepEqual(everything(), before);
  });

  it('prints JSON with the fixes, the files and what remains', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps });
    const { out, code } = await fix(['--format', 'json']);
    const report = JSON.parse(out) as Record<string, unknown>;
    assert.deepEqual(Object.keys(report), ['schemaVersion', 'evaluatedOn', 'tool', 'dryRun', 'interrupted', 'fixed', 'left', 'files', 'remaining']);
    assert.equal(report['evaluatedOn'], '2026-11-21');
    assert.deepEqual((report['fixed'] as unknown[])[0], { rule: 'stores-prediction-image', title: 'Call classifyImageWithNoStore', path: 'a.ts', line: 4, column: 19, endLine: 4, endColumn: 32 });
    assert.deepEqual(report['files'], [{ path: 'a.ts' }]);
    assert.deepEqual(report['left'], []);
    assert.deepEqual(report['remaining'], { error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 });
    assert.equal(code, 0);
  });

  describe('--dry-run', () => {
    it('shows a diff that gives the fixed text, and writes nothing', async () => {
      tree = new TemporaryTree({ 'src/a.ts': keeps, 'src/b.py': insecure });
      const before = everything();
      const { out, error } = await fix(['--dry-run']);
      assert.deepEqual(everything(), before);
      const [, a = '', b = ''] = out.split(/^(?=--- )/m).length === 2 ? ['', ...out.split(/^(?=--- )/m)] : [];
      assert.match(a, /^--- a\/src\/a\.ts\n\+\+\+ b\/src\/a\.ts\n@@ /);
      assert.equal(applyPatch(keeps, a), keepsNothing);
      assert.equal(applyPatch(insecure, b), secure);
      assert.match(error, /^src\/a\.ts:4:19 would fix stores-prediction-image /);
      assert.match(error, /4 would be fixed in 2 files, 0 left\. .* would remain: /);
    });

    it('has the diffs in JSON as well', async () => {
      tree = new TemporaryTree({ 'a.ts': keeps });
      const report = JSON.parse((await fix(['--dry-run', '--format', 'json'])).out) as { readonly dryRun: boolean; readonly files: readonly { readonly diff: string }[] };
      assert.equal(report.dryRun, true);
      assert.equal(applyPatch(keeps, report.files[0]?.diff ?? ''), keepsNothing);
      assert.equal(read('a.ts'), keeps);
    });

    it('prints the diff alone with --quiet, and no control character of a file on a terminal', async () => {
      tree = new TemporaryTree({ 'a.ts': `// \x1b[2J\n${keeps.replace("'name', photo", "'\x1b[1m', photo")}` });
      const quiet = await fix(['--dry-run', '--quiet']);
      assert.equal(quiet.error, '');
      assert.match(quiet.out, /'\x1b\[1m'/, 'a pipe gets the file as it is');
      const shown = await fix(['--dry-run', '--quiet'], { isTerminal: true });
      assert.doesNotMatch(shown.out, /\x1b\[1m'/);
      assert.match(shown.out, /\x1b\[32m\+.*'\\u001b\[1m', photo/);
    });
  });

  describe('--rule', () => {
    it('limits what is fixed, by id and by pattern', async () => {
      tree = new TemporaryTree({ 'a.ts': keeps, 'b.py': insecure });
      assert.match((await fix(['--rule', 'insecure-transport'])).out, /^b\.py:5:26 .*\n.*\n2 fixed in 1 file/);
      assert.equal(read('a.ts'), keeps);
      assert.match((await fix(['--rule', 'insecure-*', '--rule', '*-prediction-image'])).out, /2 fixed in 1 file/);
      assert.equal(read('a.ts'), keepsNothing);
    });

    it('says at once that a rule does not exist', async () => {
      tree = new TemporaryTree({ 'a.ts': keeps });
      const unknown = await fix(['--rule', 'insecure-transprt']);
      assert.equal(unknown.code, 2);
      assert.equal(unknown.error, 'responsible-use: --rule: "insecure-transprt" is no rule. Did you mean insecure-transport?\n');
      assert.equal((await fix(['--rule', 'nothing-*'])).error, 'responsible-use: --rule: no rule matches "nothing-*"\n');
      assert.equal(read('a.ts'), keeps);
    });
  });

  it('leaves suppressed findings, unsafe fixes and project files alone', async () => {
    const waived = keeps.replace('  await predictor.classifyImage', '  // responsible-use-disable-next-line stores-prediction-image -- reviewers train with these (owner: ana) until 2027-03-31\n  await predictor.classifyImage');
    const key = 'from azure.ai.contentsafety import ContentSafetyClient\nfrom azure.core.credentials import AzureKeyCredential\n\nclient = ContentSafetyClient("https://me.cognitiveservices.azure.com", AzureKeyCredential("0123456789abcdef0123456789abcdef"))\n';
    const project = '{ "services": { "custom-vision": { "useCases": ["sorting"], "registration": { "reference": "", "expiresOn": "2020-01-01" } }, "content-safety": {} } }\n';
    tree = new TemporaryTree({ 'a.ts': waived, 'key.py': key, 'responsible-use.json': project });
    const { out } = await fix();
    assert.match(out, /^a\.ts:7:19 fixed [^\n]*\n1 fixed in 1 file, 0 left\. .*; 1 suppressed\.\n$/);
    assert.equal(read('a.ts'), waived.replace('detectImage', 'detectImageWithNoStore'));
    assert.equal(read('key.py'), key);
    assert.equal(read('responsible-use.json'), project);
  });

  describe('exit codes', () => {
    const table: readonly (readonly [name: string, files: Record<string, string>, args: readonly string[], code: number])[] = [
      ['0: all is fixed', { 'a.ts': keeps }, ['--fail-on', 'information'], 0],
      ['0: what remains lies below the threshold', { 'b.py': insecure }, ['--rule', 'waiver-unused', '--fail-on', 'never'], 0],
      ['0: nothing to read with --allow-empty', { 'a.txt': '' }, ['--allow-empty'], 0],
      ['1: something remains', { 'b.py': insecure }, ['--rule', 'waiver-unused', '--fail-on', 'error'], 1],
      ['2: an unknown option', { 'a.ts': keeps }, ['--output', 'x'], 2],
      ['2: a broken project file', { 'a.ts': keeps, 'responsible-use.json': '{' }, [], 2],
      ['2: --stdin with JSON', { 'a.ts': keeps }, ['--stdin', '--stdin-filename', 'a.ts', '--format', 'json'], 2],
      ['3: nothing to read', { 'a.txt': '' }, [], 3],
      ['3: no such path', { 'a.ts': keeps }, ['none', 'a.ts'], 3],
    ];
    for (const [name, files, args, code] of table) {
      it(name, async () => {
        tree = new TemporaryTree(files);
        assert.equal((await fix(args)).code, code);
        if (code === 2) assert.equal(files['a.ts'], read('a.ts'));
      });
    }
  });

  it('changes a constant in another file once, and says in which', async () => {
    const call = (name: string) => `import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nimport { details } from './details';\n\nexport const ${name} = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details });\n`;
    tree = new TemporaryTree({ 'a.ts': call('a'), 'b.ts': call('b'), 'details.ts': "export const details = ['Landmarks', 'Celebrities'];\n" });
    const { out } = await fix();
    assert.match(out, /^a\.ts:4:\d+ fixed celebrity-recognition Stop asking for celebrities \(in details\.ts\)$/m);
    assert.equal(read('details.ts'), "export const details = ['Landmarks'];\n");
    assert.match(out, /fixed in 1 file, 0 left/);
  });

  it('leaves a constant in a file that was not named', async () => {
    const details = "export const details = ['Landmarks', 'Celebrities'];\n";
    tree = new TemporaryTree({ 'a.ts': "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nimport { details } from './details';\n\nexport const a = (client: ComputerVisionClient, url: string) => client.analyzeImage(url, { details });\n", 'details.ts': details });
    const { out, code } = await fix(['a.ts', '--fail-on', 'never']);
    assert.match(out, /^a\.ts:4:\d+ left celebrity-recognition Stop asking for celebrities \(in details\.ts\): it changes details\.ts, which was not scanned$/m);
    assert.equal(read('details.ts'), details);
    assert.equal(code, 4);
  });

  it('takes back a fix whose text would not parse, and one that leaves the finding, and makes the others', async () => {
    tree = new TemporaryTree({ 'a.ts': predictions('classifyImage', 'detectImage', 'classifyImageUrl') });
    const { out, code } = await fix(['--fail-on', 'never'], {
      wrap: (engine) => withMethods(engine, {
        fixes: async (path, finding, signal) => (await engine.fixes(path, finding, signal)).map((one) => {
          const [edit] = one.edits;
          if (!one.safe || !edit) return one;
          if (edit.newText.startsWith('detect')) return { ...one, edits: [{ ...edit, newText: 'detectImage(((' }] };
          return edit.newText.startsWith('classifyImageUrl') ? { ...one, edits: [{ ...edit, newText: 'classifyImageUrl' }] } : one;
        }),
      }),
    });
    assert.equal(read('a.ts'), predictions('classifyImageWithNoStore', 'detectImage', 'classifyImageUrl'));
    assert.match(out, /^a\.ts:6:19 left [^\n]*: with the fix the file would not parse any more; this is a defect of the tool$/m);
    assert.match(out, /^a\.ts:8:19 left [^\n]*: with the fix the finding would stay; this is a defect of the tool$/m);
    assert.match(out, /1 fixed in 1 file, 2 left/);
    assert.equal(code, 4);
  });

  it('keeps the rest of a file that does not parse everywhere', async () => {
    const text = `${keeps}\nexport const half = (\n`;
    tree = new TemporaryTree({ 'a.ts': text });
    await fix();
    assert.equal(read('a.ts'), `${keepsNothing}\nexport const half = (\n`);
  });

  describe('standard input', () => {
    const input = (args: readonly string[], text: string | Buffer) => fix(['--stdin', '--stdin-filename', 'src/new.ts', ...args], { input: text });

    it('comes back fixed, and nothing else is printed', async () => {
      tree = new TemporaryTree({ 'src/new.ts': 'export {};\n' });
      assert.deepEqual(await input([], keeps), { code: 0, out: keepsNothing, error: '', bytes: Buffer.from(keepsNothing) });
      assert.equal(read('src/new.ts'), 'export {};\n', 'the file of that name stays');
    });

    it('comes back byte by byte where there is nothing to fix or to read', async () => {
      tree = new TemporaryTree();
      for (const text of ['export {};\r\n', '', `\uFEFF${keepsNothing}`]) assert.deepEqual((await input([], text)).bytes, Buffer.from(text));
      const binary = Buffer.from([0x61, 0, 0xff]);
      const { bytes, code } = await input([], binary);
      assert.deepEqual(bytes, binary);
      assert.equal(code, 3);
    });

    it('keeps its encoding', async () => {
      tree = new TemporaryTree();
      assert.deepEqual((await input([], Buffer.from(`\uFEFF${keeps}`, 'utf16le'))).bytes, Buffer.from(`\uFEFF${keepsNothing}`, 'utf16le'));
      assert.deepEqual((await input([], Buffer.from(`\uFEFF${keeps}`, 'utf16le').swap16())).bytes, Buffer.from(`\uFEFF${keepsNothing}`, 'utf16le').swap16());
      assert.deepEqual((await input([], Buffer.from(`\uFEFF${keeps}`))).bytes, Buffer.from(`\uFEFF${keepsNothing}`));
    });

    it('is shown as a diff with --dry-run', async () => {
      tree = new TemporaryTree();
      const { out } = await input(['--dry-run'], keeps);
      assert.equal(applyPatch(keeps, out), keepsNothing);
    });
  });
});
