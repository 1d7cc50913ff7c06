/** Which files Git's rules leave out; where Git is there, it is asked as well. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { discoverFiles } from '../../src/host/discovery.js';
import { relativePath } from '../../src/host/paths.js';
import { TemporaryTree } from './temporary-tree.js';

const hasGit = spawnSync('git', ['--version']).status === 0;

describe('host: discovery and Git', function () {
  this.timeout(60_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  async function find(inputs: readonly string[], cwd = tree.root): Promise<readonly string[]> {
    const { files } = await discoverFiles(inputs, { cwd, isSupported: (path) => path.endsWith('.ts') });
    return files.map((path) => relativePath(path, cwd));
  }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.excludesFile=', '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: tree.root, encoding: 'utf8' });

  it('leaves out what Git leaves out', async function () {
    if (!hasGit) this.skip();
    const names = ['ign/a.ts', 'ign/inner/b.ts', 'sub/ign/c.ts', 'x.gen.ts', 'keep.gen.ts', 'sub/x.gen.ts', 'rootonly.ts', 'sub/rootonly.ts', 'foo bar.ts', 'trail.ts', 'UPPER.ts', 'upper.ts', 'sub/deep/x.ts', 'a/b/c/z.ts', 'a/z.ts', '#hash.ts', '#lit.ts', 'info.ts', 'sub/info.ts', 'plain.ts', 'sub/n.ts', 'lf/bom.ts', 'lf/crlf.ts', 'lf/ok.ts', 'bad/z.ts', 'bad/y.ts', 'class1.ts', 'class9.ts', 'ab.ts', 'a!b.ts', 'dir.ts/in.ts'];
    tree = new TemporaryTree({
      ...Object.fromEntries(names.map((name) => [name, ''])),
      '.gitignore': 'ign/\n*.gen.ts\n!keep.gen.ts\n/rootonly.ts\nfoo\\ bar.ts\ntrail.ts   \nUPPER.ts\n**/deep/x.ts\na/**/z.ts\n#hash.ts\n\\#lit.ts\nclass[1-3].ts\n?b.ts\n',
      'sub/.gitignore': '!x.gen.ts\nn.ts\n',
      'lf/.gitignore': '\ufeffbom.ts\r\ncrlf.ts\r\n',
      'bad/.gitignore': '[\n*.{a\n***\n!\n/\n\\\nz.ts\n',
    });
    git('init', '-q', '.');
    git('config', 'core.ignorecase', 'false');
    tree.write('.git/info/exclude', 'info.ts\n');
    const expected = git('ls-files', '-z', '--others', '--exclude-standard').split('\0').filter((path) => path.endsWith('.ts'));
    assert.ok(expected.length > 8 && expected.length < names.length - 8);
    assert.deepEqual(await find(['.']), expected.sort());
  });

  it('keeps to what a repository excludes for itself, also in a further working tree', async function () {
    tree = new TemporaryTree({ '.git/info/exclude': '*.local.ts\n', 'a.local.ts': '', 'a.ts': '', 'sub/b.local.ts': '', 'sub/.gitignore': '!b.local.ts\n', 'sub/c.local.ts': '' });
    assert.deepEqual(await find(['.']), ['a.ts', 'sub/b.local.ts']);
    assert.deepEqual(await find(['sub']), ['sub/b.local.ts']);
    tree.write('wt/.git', `gitdir: ${tree.path('.git/worktrees/wt')}\n`);
    tree.write('.git/worktrees/wt/commondir', '../..\n');
    tree.write('wt/d.local.ts', '');
    tree.write('wt/d.ts', '');
    assert.deepEqual(await find(['wt']), ['wt/d.ts']);
  });

  it('judges a repository inside another one by its own rules, wherever the scan starts', async () => {
    tree = new TemporaryTree({ '.git/HEAD': '', '.gitignore': '*.gen.ts\n', 'a.gen.ts': '', 'inner/.git/HEAD': '', 'inner/.gitignore': 'own.ts\n', 'inner/a.gen.ts': '', 'inner/own.ts': '' });
    assert.deepEqual(await find(['.']), ['inner/a.gen.ts']);
    assert.deepEqual(await find(['inner']), ['inner/a.gen.ts']);
  });

  it('finds the repository itself', async () => {
    tree = new TemporaryTree({ '.git/info/exclude': 'b.ts\n', 'a.ts': '', 'b.ts': '' });
    assert.deepEqual(await find(['.']), ['a.ts']);
  });

  it('waits for no .gitignore that is no file', async function () {
    if (process.platform === 'win32') this.skip();
    tree = new TemporaryTree({ 'a.ts': '', 'sub/b.ts': '' });
    execFileSync('mkfifo', [tree.path('.gitignore')]);
    mkdirSync(tree.path('sub/.gitignore'));
    assert.deepEqual(await find(['.']), ['a.ts', 'sub/b.ts']);
  });
});
