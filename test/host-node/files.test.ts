import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
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
