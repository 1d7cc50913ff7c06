/** What is named: patterns, links beside what they lead to, and names that are hard to write. */
import assert from 'node:assert/strict';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { discoverFiles, type Discovery, type DiscoveryOptions } from '../../src/host/discovery.js';
import { relativePath } from '../../src/host/paths.js';
import { TemporaryTree } from './temporary-tree.js';

describe('host: discovery by name', () => {
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  async function find(inputs: readonly string[], options: Partial<DiscoveryOptions> = {}): Promise<Discovery> {
    const found = await discoverFiles(inputs, { cwd: tree.root, isSupported: (path) => path.endsWith('.ts'), ...options });
    const short = (path: string): string => relativePath(path, tree.root);
    return { files: found.files.map(short), skipped: found.skipped.map(({ path, reason }) => ({ path: short(path), reason })), otherLanguages: found.otherLanguages.map(short), missing: found.missing.map(short) };
  }
  const files = async (...inputs: readonly string[]): Promise<readonly string[]> => (await find(inputs)).files;

  describe('patterns', () => {
    beforeEach(() => {
      tree = new TemporaryTree({ '.git/HEAD': '', '.gitignore': 'gen/\n', 'src/a.ts': '', 'src/b.txt': '', 'src/gen/c.ts': '', 'src/deep/d.ts': '', 'src/.hidden/e.ts': '', 'src/x.kt': '', 'node_modules/p/i.ts': '', 'test/f.ts': '', 'test/[id].ts': '', 'test/i.ts': '' });
    });

    it('stand for what they match among the files below', async () => {
      assert.deepEqual(await files('src/*.ts'), ['src/a.ts']);
      assert.deepEqual(await files('src/**/*.ts'), ['src/.hidden/e.ts', 'src/a.ts', 'src/deep/d.ts']);
      assert.deepEqual(await files('**/*.ts'), ['src/.hidden/e.ts', 'src/a.ts', 'src/deep/d.ts', 'test/[id].ts', 'test/f.ts', 'test/i.ts']);
      assert.deepEqual(await files('{src,test}/?.ts', 'test/f.ts'), ['src/a.ts', 'test/f.ts', 'test/i.ts']);
      assert.deepEqual(await files('s*'), ['src/.hidden/e.ts', 'src/a.ts', 'src/deep/d.ts'], 'folders with all that is in them');
      assert.deepEqual(await files(`${tree.root}/src/*.ts`), ['src/a.ts']);
      assert.deepEqual((await find(['../*.ts'], { cwd: tree.path('src/deep') })).files, ['src/a.ts']);
      assert.deepEqual((await find(['src/*'])).otherLanguages, ['src/x.kt']);
    });

    it('that match nothing are missing', async () => {
      for (const pattern of ['src/*.cs', 'none/*.ts', '!src/*.ts', '!src']) assert.deepEqual(await find([pattern]), { files: [], skipped: [], otherLanguages: [], missing: [pattern] }, pattern);
    });

    it('that match only what is left out are not missing, and find nothing', async () => {
      assert.deepEqual(await find(['src/g*/*.ts']), { files: [], skipped: [], otherLanguages: [], missing: [] });
    });

    it('do not count where there is a file of that name', async () => {
      assert.deepEqual(await files('test/[id].ts'), ['test/[id].ts']);
    });

    it('tell of folders that cannot be read: nobody knows what is in them', async () => {
      const readFolder: DiscoveryOptions['readFolder'] = (path) => {
        if (path.endsWith('/deep')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
        return readdirSync(path, { withFileTypes: true });
      };
      assert.deepEqual((await find(['src/**/*.ts'], { readFolder })).skipped, [{ path: 'src/deep', reason: 'folder cannot be read (EACCES)' }]);
    });
  });

  describe('links', () => {
    it('count once beside what they lead to', async () => {
      tree = new TemporaryTree({ 'real/a.ts': '', 'real/sub/b.ts': '' });
      symlinkSync('real', tree.path('link'));
      symlinkSync('real/a.ts', tree.path('same.ts'));
      assert.deepEqual(await files('link', 'same.ts'), ['link/a.ts', 'link/sub/b.ts', 'same.ts']);
      assert.deepEqual(await files('link', 'real/sub'), ['link/a.ts', 'real/sub/b.ts']);
      assert.deepEqual(await files('same.ts', 'real'), ['real/a.ts', 'real/sub/b.ts']);
    });

    it('that lead to each other or to themselves are missing where they are named', async () => {
      tree = new TemporaryTree({ 'a.ts': '' });
      symlinkSync('one.ts', tree.path('two.ts'));
      symlinkSync('two.ts', tree.path('one.ts'));
      const { files: found, skipped, missing } = await find(['one.ts', 'a.ts']);
      assert.deepEqual([found, missing], [['a.ts'], ['one.ts']]);
      assert.deepEqual(skipped, [{ path: 'one.ts', reason: 'cannot be read (ELOOP)' }]);
      assert.deepEqual((await find(['.'])).skipped.map(({ path }) => path), ['one.ts', 'two.ts']);
    });

    it('of project files are told of where they lead nowhere', async () => {
      tree = new TemporaryTree({ 'a.ts': '' });
      symlinkSync('gone.json', tree.path('policy.json'));
      assert.deepEqual((await find(['.'])).skipped, []);
      assert.deepEqual((await find(['.'], { isProjectFile: (path) => path.endsWith('/policy.json') })).skipped, [{ path: 'policy.json', reason: 'symbolic link that leads nowhere (ENOENT)' }]);
    });
  });

  it('takes names with anything in them', async function () {
    if (process.platform === 'win32') this.skip();
    const names = [' .ts', '"\'.ts', '$(x).ts', '%2e.ts', '*.ts', '--help.ts', '-a.ts', ':3:4.ts', '\\.ts', '\n.ts', '\t.ts', '\u202e.ts', '#.ts', '😀.ts'];
    tree = new TemporaryTree(Object.fromEntries(names.map((name) => [name, ''])));
    assert.deepEqual(await files('.'), names.sort());
    for (const name of names) assert.deepEqual(await files(name), [name]);
  });

  it('says that a name is no UTF-8, for files and for folders', async function () {
    if (process.platform !== 'linux') this.skip();
    tree = new TemporaryTree({ 'a.ts': '', '\ufffd.ts': '' });
    const named = (...parts: (string | number)[]): Buffer => Buffer.concat([Buffer.from(`${tree.root}/`), ...parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part)))]);
    writeFileSync(named('b', 0xe9, '.ts'), '');
    writeFileSync(named('c', 0xe9, '.txt'), '');
    const { files: found, skipped } = await find(['.']);
    assert.deepEqual(found, ['a.ts', '\ufffd.ts']);
    assert.deepEqual(skipped, [{ path: 'b\ufffd.ts', reason: 'its name is not valid UTF-8' }]);
  });
});
