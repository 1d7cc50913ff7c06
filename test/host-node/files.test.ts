import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync, utimesSync } from 'node:fs';
import { NodeFiles, maxFileBytes } from '../../src/host/files.js';
import { TemporaryTree } from './temporary-tree.js';

describe('host: files', () => {
  const files = new NodeFiles();
  let tree: TemporaryTree;
  beforeEach(() => { tree = new TemporaryTree({ 'a.ts': 'let a;', 'sub/': '' }); });
  afterEach(() => { tree.remove(); });

  it('reads text', () => {
    assert.equal(files.readText(tree.path('a.ts')), 'let a;');
    assert.equal(files.fileExists(tree.path('a.ts')), true);
    assert.equal(files.directoryExists(tree.path('a.ts')), false);
  });

  it('stamps a text with what changes when the file does', () => {
    const path = tree.path('a.ts');
    // Later than any change, so that the file's times can be relied on.
    const later = new NodeFiles(() => Date.now() + 10_000);
    const before = later.readStamped(path);
    assert.equal(before?.text, 'let a;');
    assert.ok(before.stamp);
    assert.equal(later.stamp(path), before.stamp);
    tree.write('a.ts', 'let b;');
    utimesSync(path, new Date(0), new Date(0));
    assert.notEqual(later.stamp(path), before.stamp);
    assert.equal(later.stamp(tree.path('b.ts')), null);
    assert.equal(later.readStamped(tree.path('b.ts')), null);
  });

  it('does not rely on the times of a file that changed a moment ago', () => {
    assert.equal(files.stamp(tree.path('a.ts')), null);
    assert.deepEqual(files.readStamped(tree.path('a.ts')), { text: 'let a;', stamp: null });
  });

  it('remembers why a file could not be read', () => {
    tree.write('a.ts', 'a\0b');
    assert.equal(files.reasonFor(tree.path('a.ts')), undefined);
    files.readText(tree.path('a.ts'));
    assert.equal(files.reasonFor(tree.path('a.ts')), 'binary file');
    tree.write('a.ts', 'ab');
    files.readText(tree.path('a.ts'));
    assert.equal(files.reasonFor(tree.path('a.ts')), undefined);
  });

  it('reads small and large files one after the other, also an empty one and one of the system', () => {
    const large = 'é'.repeat(300_000);
    tree.write('large.ts', large);
    tree.write('empty.ts', '');
    for (const [name, text] of [['large.ts', large], ['a.ts', 'let a;'], ['empty.ts', ''], ['large.ts', large]] as const) assert.equal(files.readText(tree.path(name)), text);
    if (existsSync('/proc/self/status')) assert.match(files.readText('/proc/self/status') ?? '', /^Name:/);
  });

  it('tells folders from files', () => {
    assert.equal(files.fileExists(tree.path('sub')), false);
    assert.equal(files.directoryExists(tree.path('sub')), true);
    assert.deepEqual(files.read(tree.path('sub')), { reason: 'folder' });
  });

  it('says that a file is missing', () => {
    assert.equal(files.readText(tree.path('b.ts')), null);
    assert.deepEqual(files.read(tree.path('b.ts')), { reason: 'no such file' });
    assert.equal(files.fileExists(tree.path('a.ts/b.ts')), false);
  });

  it('does not read an oversized file', () => {
    truncateSync(tree.path('a.ts'), maxFileBytes + 1);
    assert.deepEqual(files.read(tree.path('a.ts')), { reason: 'larger than 16 MiB' });
  });

  it('does not throw for a loop of links or an overlong name', () => {
    symlinkSync('loop.ts', tree.path('loop.ts'));
    assert.equal(files.fileExists(tree.path('loop.ts')), false);
    assert.deepEqual(files.read(tree.path('loop.ts')), { reason: 'cannot be read (ELOOP)' });
    assert.equal(files.fileExists(tree.path('x'.repeat(400))), false);
    assert.deepEqual(files.read(tree.path('x'.repeat(400))), { reason: 'cannot be read (ENAMETOOLONG)' });
  });

  it('does not wait on a named pipe', function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [tree.path('pipe.ts')]);
    assert.deepEqual(files.read(tree.path('pipe.ts')), { reason: 'named pipe' });
    assert.equal(files.fileExists(tree.path('pipe.ts')), false);
  });
});
