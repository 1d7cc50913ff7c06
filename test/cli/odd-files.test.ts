/** Files that are not what they seem, scanned by the built program: each is read, or listed with the reason. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import type { Report } from '../../src/report/scan-report.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { builtCli, runBuilt, withoutWarning } from './process.js';

/** Characters of code that are read of a file. */
const limit = 1_048_576;
const code = withoutWarning;
const filledTo = (length: number, filler: string): string => `${code}//${filler.repeat(length - code.length - 2)}`;

describe('cli: odd files', function () {
  this.timeout(300_000);
  let tree: TemporaryTree;

  before(function () {
    assert.ok(existsSync(builtCli), 'run npm run build first');
    if (process.platform === 'win32') this.skip();
  });
  afterEach(() => { tree.remove(); });

  function scan(args: readonly string[], options: Parameters<typeof runBuilt>[2] = {}): { readonly code: number | null; readonly error: string; readonly calls: readonly string[]; readonly report: Report } {
    const { code: status, out, error } = runBuilt(['scan', ...args, '--format', 'json', '--fail-on', 'never'], tree.root, options);
    const report = JSON.parse(out) as Report;
    return { code: status, error, report, calls: report.calls.map(({ path }) => path) };
  }

  it('are read as text, or skipped with the reason', () => {
    const utf16 = Buffer.from(code, 'utf16le');
    const readable: Record<string, string | Uint8Array> = {
      'at-limit.ts': filledTo(limit, 'x'),
      'at-limit-in-many-bytes.ts': filledTo(limit, '\u00e9'),
      'carriage-returns.ts': code.replaceAll('\n', '\r'),
      'both.ts': code.replaceAll('\n', '\r\n'),
      'folder.ts/inside.ts': code,
      'new\nline.ts': code,
      'utf16-be.ts': Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      'utf16-le.ts': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'utf8-marked.ts': `\ufeff${code}`,
      '\u202eleft.ts': code,
    };
    const skipped: Record<string, readonly [content: string | Uint8Array, reason: string]> = {
      'above-limit.ts': [filledTo(limit + 1, 'x'), 'larger than the limit of 1048576 characters (it has 1048577)'],
      'cut.ts': [Buffer.concat([Buffer.from(code), Buffer.from([0xe2, 0x82])]), 'not valid UTF-8'],
      'latin1.ts': [Buffer.from(`${code}// gr\u00f6\u00dfe`, 'latin1'), 'not valid UTF-8'],
      'nul.ts': [`${code}\0`, 'binary file'],
      'other.kt': ['val client = ContentSafetyClient()', 'Kotlin is not read'],
      'picture.ts': [Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), Buffer.from(code)]), 'binary file'],
      'utf16-half.ts': [Buffer.concat([Buffer.from([0xff, 0xfe]), utf16, Buffer.from([0x61])]), 'not valid UTF-16'],
      'utf16-unmarked.ts': [utf16, 'binary file'],
    };
    tree = new TemporaryTree({ ...readable, 'empty.ts': '', 'only-mark.ts': '\ufeff', ...Object.fromEntries(Object.entries(skipped).map(([path, [content]]) => [path, content])) });
    execFileSync('mkfifo', [tree.path('pipe.ts')]);
    symlinkSync('..', tree.path('up'));
    symlinkSync('self.ts', tree.path('self.ts'));
    symlinkSync('both.ts', tree.path('same.ts'));
    symlinkSync('/etc/hosts', tree.path('out.ts'));

    const { code: status, error, calls, report } = scan(['.']);
    assert.deepEqual([status, error], [0, '']);
    assert.deepEqual(calls, Object.keys(readable).sort());
    assert.deepEqual(report.scanned.skipped, [
      ...Object.entries(skipped).map(([path, [, reason]]) => ({ path, reason })),
      { path: 'out.ts', reason: 'symbolic link that leaves the scanned folders' },
      { path: 'pipe.ts', reason: 'named pipe' },
      { path: 'self.ts', reason: 'symbolic link that leads back to itself' },
      { path: 'up', reason: 'symbolic link that leaves the scanned folders' },
    ].sort((a, b) => (a.path < b.path ? -1 : 1)));
    assert.equal(report.scanned.files, Object.keys(readable).length + 2);
  });

  it('with a dash in front are files behind --', () => {
    tree = new TemporaryTree({ '-a.ts': code, '--quiet': 'no source' });
    const { code: status, out } = runBuilt(['scan', '--format', 'json', '--', '-a.ts', '--quiet'], tree.root);
    assert.equal(status, 0);
    const { calls, scanned } = JSON.parse(out) as Report;
    assert.deepEqual(calls.map(({ path }) => path), ['-a.ts']);
    assert.deepEqual(scanned.skipped, [{ path: '--quiet', reason: 'no supported language' }]);
  });

  it('that may not be read are listed, and so are folders; the others are read', function () {
    tree = new TemporaryTree({ 'closed/a.ts': code, 'hidden.ts': code, 'open.ts': code, 'responsible-use.json': '{}' });
    chmodSync(tree.root, 0o755);
    chmodSync(tree.path('closed'), 0);
    chmodSync(tree.path('hidden.ts'), 0);
    // Root may read everything; somebody else is asked to try then.
    const isRoot = process.getuid?.() === 0;
    const somebody = isRoot ? { uid: 65_534 } : {};
    if (isRoot && runBuilt(['--version'], '/', somebody).code !== 0) this.skip();
    const { code: status, calls, report } = scan(['.'], somebody);
    assert.equal(status, 0);
    assert.deepEqual(calls, ['open.ts']);
    assert.deepEqual(report.scanned.skipped, [{ path: 'closed', reason: 'folder cannot be read (EACCES)' }, { path: 'hidden.ts', reason: 'cannot be read (EACCES)' }]);

    const below = scan(['closed/a.ts', 'open.ts'], somebody);
    assert.equal(below.code, 3, 'what cannot be looked at was not scanned');
    assert.deepEqual(below.report.scanned.skipped, [{ path: 'closed/a.ts', reason: 'cannot be read (EACCES)' }]);

    chmodSync(tree.path('responsible-use.json'), 0);
    const unread = runBuilt(['scan', 'open.ts'], tree.root, somebody);
    assert.deepEqual([unread.code, unread.out], [2, '']);
    assert.match(unread.error, /^responsible-use\.json:1:1: .*cannot be read/);
    chmodSync(tree.path('closed'), 0o755);
  });
});
