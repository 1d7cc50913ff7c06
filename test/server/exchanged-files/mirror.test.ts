import assert from 'node:assert/strict';
import { MirroredFiles } from '../../../src/server/exchanged-files/mirror.js';

function listed(...paths: string[]): MirroredFiles {
  const mirror = new MirroredFiles({ files: 10, textLength: 20 });
  mirror.list(paths);
  return mirror;
}

describe('mirrored files', () => {
  it('know files and folders from the list alone', () => {
    const mirror = listed('/w/src/a.ts', '/w/src/lib/b.ts', '/w/package.json');
    assert.equal(mirror.fileExists('/w/src/a.ts'), true);
    assert.equal(mirror.fileExists('/w/src'), false);
    assert.equal(mirror.directoryExists('/w/src/lib'), true);
    assert.equal(mirror.directoryExists('/w/src/a.ts'), false);
    assert.deepEqual(mirror.entries('/w'), { files: ['package.json'], folders: ['src'] });
    assert.equal(mirror.entries('/elsewhere'), null);
    assert.equal(mirror.misses, 0);
  });

  it('note a text that is asked for and not here, and give it once it has come', () => {
    const mirror = listed('/w/a.ts');
    assert.equal(mirror.readText('/w/a.ts'), null);
    assert.deepEqual(mirror.missing, ['/w/a.ts']);
    assert.equal(mirror.misses, 1);
    mirror.take('/w/a.ts', 'text');
    assert.equal(mirror.readText('/w/a.ts'), 'text');
    assert.deepEqual(mirror.missing, []);
    assert.equal(mirror.misses, 1);
  });

  it('miss nothing that is not on the list, and nothing that is known to have no text', () => {
    const mirror = listed('/w/a.ts');
    assert.equal(mirror.readText('/w/b.ts'), null);
    mirror.take('/w/a.ts', null);
    assert.equal(mirror.readText('/w/a.ts'), null);
    assert.equal(mirror.misses, 0);
  });

  it('miss everything before there is a list', () => {
    const mirror = new MirroredFiles();
    assert.equal(mirror.fileExists('/w/a.ts'), false);
    assert.equal(mirror.misses, 1);
    assert.deepEqual(mirror.missing, []);
  });

  it('ask again for a file that changed, and no more for one that is gone', () => {
    const mirror = listed('/w/a.ts');
    mirror.take('/w/a.ts', 'old');
    mirror.changed('/w/a.ts');
    assert.equal(mirror.readText('/w/a.ts'), null);
    assert.deepEqual(mirror.missing, ['/w/a.ts']);
    mirror.removed('/w/a.ts');
    assert.equal(mirror.fileExists('/w/a.ts'), false);
    assert.deepEqual(mirror.missing, []);
    mirror.changed('/w/new.ts');
    assert.equal(mirror.fileExists('/w/new.ts'), true);
  });

  it('keep no more text than there is room for, and say so', () => {
    const mirror = listed('/w/a.ts', '/w/b.ts', '/w/c.ts');
    mirror.take('/w/a.ts', 'x'.repeat(15));
    mirror.take('/w/b.ts', 'x'.repeat(15));
    assert.equal(mirror.readText('/w/b.ts'), null);
    assert.equal(mirror.isFull, true);
    assert.equal(mirror.misses, 0);
    mirror.release('/w/a.ts');
    mirror.take('/w/c.ts', 'x'.repeat(15));
    assert.equal(mirror.readText('/w/c.ts')?.length, 15);
  });

  it('keep no longer list than there is room for', () => {
    const mirror = new MirroredFiles({ files: 2, textLength: 20 });
    assert.equal(mirror.list(['/w/a.ts', '/w/b.ts', '/w/c.ts']), 1);
    assert.equal(mirror.size, 2);
    assert.equal(mirror.fileExists('/w/c.ts'), false);
  });
});
