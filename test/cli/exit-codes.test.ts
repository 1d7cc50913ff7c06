import assert from 'node:assert/strict';
import { exitCode, type Outcome } from '../../src/cli/exit.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { runCli } from './run-cli.js';

describe('cli: exit codes', () => {
  let tree: TemporaryTree;
  afterEach(() => { tree.remove(); });

  /** Files, arguments and the code that must come of them. */
  const table: readonly (readonly [name: string, files: Record<string, string>, args: readonly string[], code: number])[] = [
    ['0: no finding', { 'a.ts': 'azure\ncall' }, ['.'], 0],
    ['0: a file without Azure AI', { 'a.ts': 'let a;' }, ['.'], 0],
    ['0: a finding below the default threshold', { 'a.ts': 'azure\nfinding information' }, ['.'], 0],
    ['0: a finding below the threshold that is named', { 'a.ts': 'azure\nfinding warning' }, ['.', '--fail-on', 'error'], 0],
    ['0: findings with --fail-on never', { 'a.ts': 'azure\nfinding error' }, ['.', '--fail-on', 'never'], 0],
    ['0: a suppressed finding', { 'a.ts': 'azure\nsuppressed error' }, ['.'], 0],
    ['0: nothing to read with --allow-empty', { 'a.txt': '' }, ['.', '--allow-empty'], 0],
    ['0: an oversized file beside one that was read', { 'a.ts': 'azure'.repeat(999), 'b.ts': '' }, ['.'], 0],
    ['0: a binary file beside one that was read', { 'a.ts': 'azure\0', 'b.ts': '' }, ['.'], 0],
    ['1: a finding at the default threshold', { 'a.ts': 'azure\nfinding warning' }, ['.'], 1],
    ['1: a finding above the threshold', { 'a.ts': 'azure\nfinding error' }, ['.', '--fail-on', 'information'], 1],
    ['1: a finding beside a suppressed one', { 'a.ts': 'azure\nsuppressed error\nfinding error' }, ['.'], 1],
    ['2: an unknown option', { 'a.ts': '' }, ['.', '--frobnicate'], 2],
    ['2: an unknown format', { 'a.ts': '' }, ['.', '--format', 'pdf'], 2],
    ['2: an unknown severity', { 'a.ts': '' }, ['.', '--fail-on', 'fatal'], 2],
    ['2: a day that does not exist', { 'a.ts': '' }, ['.', '--as-of', '2027-02-29'], 2],
    ['2: --stdin without a name', { 'a.ts': '' }, ['--stdin'], 2],
    ['2: --stdin with a path', { 'a.ts': '' }, ['a.ts', '--stdin', '--stdin-filename', 'b.ts'], 2],
    ['2: an output folder that does not exist', { 'a.ts': '' }, ['.', '--output', 'none/report.json'], 2],
    ['3: no such path', { 'a.ts': '' }, ['b.ts'], 3],
    ['3: no such path with --allow-empty', { 'a.ts': '' }, ['b.ts', '--allow-empty'], 3],
    ['3: one of two paths is missing', { 'a.ts': '' }, ['a.ts', 'b.ts'], 3],
    ['3: no file of a supported language', { 'a.txt': '' }, ['.'], 3],
    ['3: a named file of no supported language', { 'a.txt': '' }, ['a.txt'], 3],
    ['3: nothing but files that cannot be read', { 'a.ts': 'a\0' }, ['.'], 3],
    ['4: a marked file that could not be analyzed', { 'a.ts': 'azure\nfail', 'b.ts': '' }, ['.'], 4],
    ['2 before 3: wrong usage and no such path', {}, ['none', '--as-of', 'soon'], 2],
    ['2 before 1: wrong usage and findings', { 'a.ts': 'azure\nfinding error' }, ['.', '--fail-on', 'all'], 2],
    ['3 before 1: no such path and findings', { 'a.ts': 'azure\nfinding error' }, ['.', 'none'], 3],
    ['3 before 4: no such path and a file that could not be analyzed', { 'a.ts': 'azure\nfail' }, ['.', 'none'], 3],
    ['1 before 4: findings and a file that could not be analyzed', { 'a.ts': 'azure\nfail', 'b.ts': 'azure\nfinding error' }, ['.'], 1],
  ];

  for (const [name, files, args, code] of table) {
    it(name, async () => {
      tree = new TemporaryTree(files);
      const result = await runCli(['scan', ...args], { cwd: tree.root });
      assert.equal(result.code, code, result.out + result.error);
      if (code === 2) {
        assert.match(result.error, /^responsible-use: .+\n$/, 'one clear line');
        assert.equal(result.out, '');
      }
    });
  }

  it('holds its order for every combination', () => {
    const flags = [false, true];
    for (const missing of flags) for (const empty of flags) for (const allowEmpty of flags) for (const findings of flags) for (const failed of flags) {
      const outcome: Outcome = { missing, empty, allowEmpty, findings, failed };
      const expected = missing || (empty && !allowEmpty) ? 3 : findings ? 1 : failed ? 4 : 0;
      assert.equal(exitCode(outcome), expected, JSON.stringify(outcome));
    }
  });
});
