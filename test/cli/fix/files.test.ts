/** What `fix` does to files on disk: links, modes, what may not be written, and what changes meanwhile. */
import assert from 'node:assert/strict';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../../../src/cli/fix/replace-file.js';
import { TemporaryTree } from '../../host-node/temporary-tree.js';
import { predictions, runFix, withMethods, type FixRunOptions } from './run-fix.js';

const keeps = predictions('classifyImage');
const keepsNothing = predictions('classifyImageWithNoStore');

describe('cli: fix and files', function () {
  this.timeout(120_000);
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  const fix = (args: readonly string[] = [], options: Partial<FixRunOptions> = {}) => runFix(['--as-of', '2026-11-21', ...args], { cwd: tree.root, ...options });
  const read = (path: string) => readFileSync(tree.path(path), 'utf8');

  it('keeps the mode, and leaves nothing beside the file', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps, 'b.ts': keeps });
    chmodSync(tree.path('a.ts'), 0o750);
    chmodSync(tree.path('b.ts'), 0o600);
    await fix();
    assert.equal(read('a.ts') + read('b.ts'), keepsNothing + keepsNothing);
    assert.equal(statSync(tree.path('a.ts')).mode & 0o7777, 0o750);
    assert.equal(statSync(tree.path('b.ts')).mode & 0o7777, 0o600);
    assert.deepEqual(readdirSync(tree.root).sort(), ['a.ts', 'b.ts']);
  });

  it('follows a link to a file inside, and leaves the link a link', async () => {
    tree = new TemporaryTree({ 'src/real.ts': keeps });
    symlinkSync('src/real.ts', tree.path('link.ts'));
    const { out } = await fix(['link.ts']);
    assert.match(out, /^link\.ts:4:19 fixed /);
    assert.ok(lstatSync(tree.path('link.ts')).isSymbolicLink());
    assert.equal(read('src/real.ts'), keepsNothing);
  });

  it('fixes a file once that is named by itself and by a link', async () => {
    tree = new TemporaryTree({ 'real.ts': keeps });
    symlinkSync('real.ts', tree.path('link.ts'));
    const { out } = await fix(['link.ts', 'real.ts']);
    assert.equal(read('real.ts'), keepsNothing);
    assert.match(out, /1 fixed in 1 file/);
  });

  it('leaves a file outside to which a link leads', async () => {
    tree = new TemporaryTree({ 'inside/': '', 'outside/real.ts': keeps });
    symlinkSync('../outside/real.ts', tree.path('inside/link.ts'));
    const { out, code } = await fix(['link.ts', '--fail-on', 'never'], { cwd: tree.path('inside') });
    assert.match(out, /^link\.ts:4:19 left stores-prediction-image [^\n]*: symbolic link that leaves the scanned folders\n0 fixed in 0 files, 1 left/);
    assert.equal(read('outside/real.ts'), keeps);
    assert.equal(code, 4);
  });

  it('changes a file for the name it was found under and for no other', async () => {
    tree = new TemporaryTree({ 'src/a.ts': keeps, 'elsewhere/': '' });
    linkSync(tree.path('src/a.ts'), tree.path('elsewhere/a.ts'));
    await fix(['src']);
    assert.equal(read('src/a.ts'), keepsNothing);
    assert.equal(read('elsewhere/a.ts'), keeps);
  });

  it('says of a read-only file that it is left, and goes on', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps, 'b.ts': keeps });
    chmodSync(tree.path('a.ts'), 0o444);
    for (const dryRun of [['--dry-run'], []]) {
      const { out, error, code } = await fix([...dryRun, '--fail-on', 'never']);
      assert.match(dryRun.length > 0 ? error : out, /^a\.ts:4:19 left stores-prediction-image Call classifyImageWithNoStore: the file is read-only$/m);
      assert.equal(code, 4);
    }
    assert.equal(read('a.ts'), keeps);
    assert.equal(read('b.ts'), keepsNothing);
    assert.equal((await fix(['--fail-on', 'information'])).code, 1, 'what remains counts first');
  });

  it('says of a read-only folder that its files are left', async () => {
    tree = new TemporaryTree({ 'closed/a.ts': keeps, 'b.ts': keeps });
    chmodSync(tree.path('closed'), 0o555);
    const { out } = await fix();
    assert.match(out, /^closed\/a\.ts:4:19 left [^\n]*: its folder is read-only$/m);
    assert.equal(read('closed/a.ts'), keeps);
    assert.equal(read('b.ts'), keepsNothing);
    chmodSync(tree.path('closed'), 0o755);
  });

  it('does not overwrite a file that changed since it was read', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps, 'b.ts': keeps });
    const other = `${keeps}// a person wrote this\n`;
    let scans = 0;
    const { out, code } = await fix(['--fail-on', 'never', '--format', 'json'], {
      wrap: (engine) => withMethods(engine, {
        // The second scan looks at the fixes; then the files are written.
        scan: async (...given) => {
          const result = await engine.scan(...given);
          if (++scans === 2) writeFileSync(tree.path('a.ts'), other);
          return result;
        },
      }),
    });
    const report = JSON.parse(out) as { readonly fixed: readonly { readonly path: string }[]; readonly left: readonly { readonly path: string; readonly reason: string }[]; readonly files: readonly unknown[]; readonly remaining: { readonly information: number } };
    assert.deepEqual(report.fixed.map(({ path }) => path), ['b.ts']);
    assert.deepEqual(report.left.map(({ path, reason }) => [path, reason]), [['a.ts', 'the file has changed meanwhile']]);
    assert.deepEqual(report.files, [{ path: 'b.ts' }]);
    assert.equal(report.remaining.information, 2, 'what it left is still there');
    assert.equal(read('a.ts'), other);
    assert.equal(read('b.ts'), keepsNothing);
    assert.equal(code, 4);
  });

  it('stops between two files on Ctrl-C, says how far it came, and ends with 130', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps, 'b.ts': keeps, 'c.ts': keeps });
    let isOver = false;
    const { out, error, code } = await fix([], {
      onListen: (interrupt) => {
        const look = (): void => {
          if (read('a.ts') === keepsNothing) interrupt();
          else if (!isOver) setImmediate(look);
        };
        look();
      },
    });
    isOver = true;
    assert.equal(code, 130);
    assert.equal(error, 'responsible-use: stopped\n');
    assert.match(out, /^a\.ts:4:19 fixed [^\n]*\nb\.ts:4:19 left [^\n]*: stopped before it was written\nc\.ts:4:19 left [^\n]*\n1 fixed in 1 file, 2 left; stopped before the end\.\n$/);
    assert.deepEqual(['a.ts', 'b.ts', 'c.ts'].map(read), [keepsNothing, keeps, keeps]);
    assert.deepEqual(readdirSync(tree.root).sort(), ['a.ts', 'b.ts', 'c.ts']);
  });

  it('writes nothing when it is stopped before', async () => {
    tree = new TemporaryTree({ 'a.ts': keeps });
    const { out, error, code } = await fix([], { onListen: (interrupt) => { setImmediate(interrupt); } });
    assert.deepEqual([out, error, code], ['', 'responsible-use: stopped\n', 130]);
    assert.equal(read('a.ts'), keeps);
  });

  describe('replacing a file', () => {
    it('leaves the old one where the new one cannot be written', () => {
      tree = new TemporaryTree({ 'a.ts': 'old' });
      // Something is in the way of the temporary file.
      mkdirSync(tree.path(`.a.ts.${String(process.pid)}.tmp`));
      assert.match(replaceFile(tree.path('a.ts'), Buffer.from('old'), Buffer.from('new')) ?? '', /^cannot be written \(EEXIST\)$/);
      assert.equal(read('a.ts'), 'old');
      assert.deepEqual(readdirSync(tree.root).length, 2, 'what is in the way stays');
    });

    it('says that a file has gone', () => {
      tree = new TemporaryTree();
      assert.equal(replaceFile(tree.path('a.ts'), Buffer.from('old'), Buffer.from('new')), 'the file has gone meanwhile');
    });
  });
});
