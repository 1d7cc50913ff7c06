import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { discoverFiles, type Discovery, type DiscoveryOptions } from '../../src/host/discovery.js';
import { relativePath } from '../../src/host/paths.js';
import { TemporaryTree } from './temporary-tree.js';

describe('host: discovery', () => {
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  async function find(inputs: readonly string[], options: Partial<DiscoveryOptions> = {}): Promise<Discovery> {
    const found = await discoverFiles(inputs, { cwd: tree.root, isSupported: (path) => /\.[jt]sx?$/.test(path), ...options });
    const short = (paths: readonly string[]) => paths.map((path) => relativePath(path, tree.root));
    return {
      files: short(found.files),
      skipped: found.skipped.map(({ path, reason }) => ({ path: relativePath(path, tree.root), reason })),
      otherLanguages: short(found.otherLanguages),
      missing: short(found.missing),
    };
  }

  it('finds supported files in path order by code units', async () => {
    tree = new TemporaryTree({ 'b.ts': '', 'a/z.js': '', 'B.ts': '', 'a.ts': '', 'é.ts': '', 'a-b/c.tsx': '', 'read.me': '', 'x.kt': '' });
    assert.deepEqual(await find(['.']), {
      files: ['B.ts', 'a-b/c.tsx', 'a.ts', 'a/z.js', 'b.ts', 'é.ts'], skipped: [], otherLanguages: ['x.kt'], missing: [],
    });
  });

  it('leaves out installed packages, build output and minified files', async () => {
    tree = new TemporaryTree({
      'node_modules/p/index.js': '', 'dist/a.js': '', 'sub/build/a.js': '', '.git/hooks/a.js': '', '__pycache__/a.js': '',
      'jquery.min.js': '', 'sub/out/a.js': '', 'sub/a.js': '', '.github/scripts/a.js': '',
    });
    assert.deepEqual((await find(['.'])).files, ['.github/scripts/a.js', 'sub/a.js']);
  });

  it('leaves bin, obj, target and vendor out only beside the tool that fills them', async () => {
    tree = new TemporaryTree({
      'node/bin/cli.js': '', 'node/package.json': '{}', 'net/bin/a.js': '', 'net/obj/a.js': '', 'net/App.csproj': '',
      'maven/target/a.js': '', 'maven/pom.xml': '', 'web/vendor/own.js': '', 'go/vendor/a.js': '', 'go/go.mod': '', 'ads/target/a.js': '',
    });
    assert.deepEqual((await find(['.'])).files, ['ads/target/a.js', 'node/bin/cli.js', 'web/vendor/own.js']);
  });

  it('takes a named file and a named folder whatever excludes them', async () => {
    tree = new TemporaryTree({ '.git/HEAD': '', '.gitignore': 'gen/\n', 'gen/a.ts': '', 'gen/sub/b.ts': '', 'dist/a.min.js': '', 'node_modules/p/i.js': '' });
    assert.deepEqual((await find(['gen', 'dist/a.min.js', 'node_modules/p'])).files, ['dist/a.min.js', 'gen/a.ts', 'gen/sub/b.ts', 'node_modules/p/i.js']);
  });

  it('follows nested .gitignore files, the innermost deciding', async () => {
    tree = new TemporaryTree({
      '.gitignore': '*.gen.ts\n/private/\n', 'a.gen.ts': '', 'a.ts': '', 'private/a.ts': '', 'sub/private/a.ts': '',
      'sub/.gitignore': '!keep.gen.ts\nlocal.ts\n', 'sub/keep.gen.ts': '', 'sub/drop.gen.ts': '', 'sub/local.ts': '', 'local.ts': '', 'A.Gen.ts': '',
    });
    assert.deepEqual((await find(['.'])).files, ['A.Gen.ts', 'a.ts', 'local.ts', 'sub/keep.gen.ts', 'sub/private/a.ts']);
  });

  it('finds the same below a folder as in the whole repository', async () => {
    tree = new TemporaryTree({ '.git/HEAD': '', '.gitignore': 'gen/\n', 'src/gen/a.ts': '', 'src/a.ts': '' });
    assert.deepEqual((await find(['src'])).files, ['src/a.ts']);
    assert.deepEqual((await find(['.'])).files, ['src/a.ts']);
  });

  it('does not look above a folder that is in no repository', async () => {
    tree = new TemporaryTree({ '.gitignore': 'a.ts\n', 'src/a.ts': '' });
    assert.deepEqual((await find(['src'])).files, ['src/a.ts']);
  });

  it('lists a file once, however often it is named', async () => {
    tree = new TemporaryTree({ 'src/a.ts': '' });
    assert.deepEqual((await find(['src', '.', 'src/a.ts', './src/../src/a.ts', tree.path('src')])).files, ['src/a.ts']);
  });

  it('lists what is missing', async () => {
    tree = new TemporaryTree({ 'a.ts': '' });
    assert.deepEqual(await find(['b.ts', 'a.ts', 'a.ts/c']), { files: ['a.ts'], skipped: [], otherLanguages: [], missing: ['a.ts/c', 'b.ts'] });
  });

  it('says why a named file is not read', async () => {
    tree = new TemporaryTree({ 'a.kt': '', 'a.txt': '' });
    assert.deepEqual((await find(['a.kt', 'a.txt', '.'])), {
      files: [],
      skipped: [{ path: 'a.kt', reason: 'Kotlin is not read' }, { path: 'a.txt', reason: 'no supported language' }],
      otherLanguages: [],
      missing: [],
    });
  });

  it('follows no symbolic link below a folder', async () => {
    tree = new TemporaryTree({ 'in/a.ts': '', 'out/b.ts': '', 'out/sub/c.ts': '' });
    symlinkSync('.', tree.path('in/self'));
    symlinkSync('..', tree.path('in/up'));
    symlinkSync('../out/sub', tree.path('in/away'));
    symlinkSync('a.ts', tree.path('in/same.ts'));
    symlinkSync('../out/b.ts', tree.path('in/b.ts'));
    symlinkSync('../out/b.ts', tree.path('in/b.txt'));
    symlinkSync('nowhere.ts', tree.path('in/broken.ts'));
    symlinkSync('nowhere', tree.path('in/broken.txt'));
    symlinkSync('loop', tree.path('in/loop'));
    const leaves = 'symbolic link that leaves the scanned folders';
    assert.deepEqual(await find(['in']), {
      files: ['in/a.ts'],
      skipped: [
        { path: 'in/away', reason: leaves },
        { path: 'in/b.ts', reason: leaves },
        { path: 'in/broken.ts', reason: 'symbolic link that leads nowhere (ENOENT)' },
        { path: 'in/loop', reason: 'symbolic link that leads back to itself' },
        { path: 'in/up', reason: leaves },
      ],
      otherLanguages: [],
      missing: [],
    });
  });

  it('enters a link that is named', async () => {
    tree = new TemporaryTree({ 'real/a.ts': '' });
    symlinkSync('real', tree.path('link'));
    assert.deepEqual((await find(['link'])).files, ['link/a.ts']);
  });

  it('lists a folder that cannot be read, and goes on', async () => {
    tree = new TemporaryTree({ 'a/a.ts': '', 'closed/b.ts': '', 'z.ts': '' });
    const readFolder: DiscoveryOptions['readFolder'] = (path) => {
      if (path.endsWith('/closed')) throw Object.assign(new Error('denied'), { code: 'EACCES' });
      return readdirSync(path, { withFileTypes: true });
    };
    const found = await find(['.'], { readFolder });
    assert.deepEqual(found.files, ['a/a.ts', 'z.ts']);
    assert.deepEqual(found.skipped, [{ path: 'closed', reason: 'folder cannot be read (EACCES)' }]);
  });

  it('lists pipes and sockets with a supported ending', async function () {
    if (process.platform === 'win32') this.skip();
    tree = new TemporaryTree({ 'a.ts': '' });
    execFileSync('mkfifo', [tree.path('pipe.ts')]);
    const server = createServer().listen(tree.path('socket.ts'));
    await once(server, 'listening');
    try {
      assert.deepEqual((await find(['.', 'pipe.ts'])), {
        files: ['a.ts'],
        skipped: [{ path: 'pipe.ts', reason: 'named pipe' }, { path: 'socket.ts', reason: 'socket' }],
        otherLanguages: [],
        missing: [],
      });
    } finally {
      server.close();
    }
  });

  it('stops when it is cancelled', async () => {
    tree = new TemporaryTree({ 'a.ts': '' });
    await assert.rejects(find(['.'], { signal: AbortSignal.abort() }), { name: 'CancelledError' });
  });
});
