import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.js';

describe('scan --report', () => {
  let cwd = '';
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'reports-'));
    writeFileSync(join(cwd, 'a.ts'), 'azure\ncall\nfinding warning\n');
  });
  afterEach(() => { rmSync(cwd, { recursive: true, force: true }); });

  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');

  it('writes further forms of the same scan, each as --format does', async () => {
    const { code, out } = await runCli(['scan', '--as-of', '2026-11-21', '--report', 'json=a.json', '--report=markdown=a=b.md'], { cwd });
    assert.equal(code, 1);
    assert.match(out, /a\.ts:3:1 warning/);
    assert.equal(read('a.json'), (await runCli(['scan', '--as-of', '2026-11-21', '--format', 'json'], { cwd })).out);
    assert.equal(read('a=b.md'), (await runCli(['scan', '--as-of', '2026-11-21', '--format', 'markdown'], { cwd })).out);
  });

  it('refuses forms and files that there cannot be, before anything is scanned', async () => {
    for (const value of ['pdf=a.pdf', 'json', 'json=', '=a.json', 'json=no-such-folder/a.json', 'json=.']) {
      const { code, out } = await runCli(['scan', '--report', value], { cwd });
      assert.deepEqual([code, out], [2, ''], value);
    }
    assert.deepEqual(readdirSync(cwd), ['a.ts']);
  });

  it('refuses two reports that would go to one file', async () => {
    for (const args of [['--report', 'json=x', '--report', 'markdown=./x'], ['--output', 'x', '--report', 'json=x'], ['--baseline', 'x', '--report', 'json=x']]) {
      const { code, error } = await runCli(['scan', ...args], { cwd });
      assert.equal(code, 2, args.join(' '));
      assert.match(error, /name the same file/);
    }
    assert.ok(!existsSync(join(cwd, 'x')));
  });

  it('writes none of them after Ctrl-C', async () => {
    const { code } = await runCli(['scan', '--report', 'json=a.json'], { cwd, interrupt: true });
    assert.equal(code, 130);
    assert.deepEqual(readdirSync(cwd), ['a.ts']);
  });
});
