/** Every exit code, with the real engine and as a process. */
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { brokenNotebook, builtCli, deepPython, runBuilt, withoutWarning, withWarning } from './process.js';

describe('cli: exit codes as built', function () {
  this.timeout(300_000);
  let tree: TemporaryTree;

  before(() => { assert.ok(existsSync(builtCli), 'run npm run build first'); });
  afterEach(() => { tree.remove(); });

  const broken = '{ "rules": \n';
  const leftOut = '{ "exclude": ["*"] }\n';
  /** Files, arguments, the code that must come of them, and what standard error says. */
  const table: readonly (readonly [name: string, files: Record<string, string | Uint8Array>, args: readonly string[], code: number, error: RegExp])[] = [
    ['0: nothing at or above the threshold', { 'a.ts': withoutWarning }, ['scan', '.'], 0, /^$/],
    ['0: no file of a supported language, and that is allowed', { 'a.txt': '' }, ['scan', '.', '--allow-empty'], 0, /^responsible-use: nothing was scanned\n$/],
    ['0: help of a command', {}, ['help', 'scan'], 0, /^$/],
    ['0: version', {}, ['--version'], 0, /^$/],
    ['1: a finding', { 'a.ts': withWarning }, ['scan', '.'], 1, /^$/],
    ['2: no command', {}, [], 2, /^Usage: responsible-use /],
    ['2: an unknown command, with a suggestion', {}, ['scn'], 2, /^responsible-use: unknown command 'scn'\n\(Did you mean scan\?\)\n$/],
    ['2: an unknown option, with a suggestion', {}, ['scan', '--formt', 'json'], 2, /^responsible-use: unknown option '--formt'\n\(Did you mean --format\?\)\n$/],
    ['2: a broken project file', { 'a.ts': withWarning, 'responsible-use.json': broken }, ['scan', '.'], 2, /^(?:responsible-use\.json:\d+:\d+: .+\n)+$/],
    ['2: a broken project file where there is nothing to scan', { 'responsible-use.json': broken }, ['scan', '.'], 2, /^(?:responsible-use\.json:\d+:\d+: .+\n)+$/],
    ['2: a project file that is no text', { 'a.ts': withWarning, 'responsible-use.json': Buffer.from([0, 1, 2]) }, ['scan', '.'], 2, /^responsible-use\.json:1:1: .*cannot be read as text/],
    ['2: --config that is a folder', { 'a.ts': withWarning, 'policy/': '' }, ['scan', '.', '--config', 'policy'], 2, /^responsible-use: --config: there is no file policy\n$/],
    ['2: an empty path', { 'a.ts': withWarning }, ['scan', ''], 2, /^responsible-use: one of the paths is empty\n$/],
    ['3: no such path', { 'a.ts': withoutWarning }, ['scan', 'b.ts'], 3, /^responsible-use: no such path: b\.ts\nresponsible-use: nothing was scanned\n$/],
    ['3: no such path, although nothing is allowed', { 'a.ts': withoutWarning }, ['scan', 'b.ts', '--allow-empty'], 3, /no such path/],
    ['3: an empty folder', { 'empty/': '' }, ['scan', 'empty'], 3, /^responsible-use: nothing was scanned\n$/],
    ['3: an empty folder, also said with --quiet', { 'empty/': '' }, ['scan', 'empty', '--quiet'], 3, /^responsible-use: nothing was scanned\n$/],
    ['3: only unsupported files', { 'a.kt': 'ContentSafetyClient', 'b.txt': '' }, ['scan', '.'], 3, /nothing was scanned/],
    ['3: all files ignored', { '.gitignore': '*.ts\n', 'a.ts': withWarning }, ['scan', '.'], 3, /nothing was scanned/],
    ['3: all files left out by the project file', { 'responsible-use.json': leftOut, 'a.ts': withWarning }, ['scan', '.'], 3, /nothing was scanned/],
    ['0: all files left out by the project file, and that is allowed', { 'responsible-use.json': leftOut, 'a.ts': withWarning }, ['scan', '.', '--allow-empty'], 0, /nothing was scanned/],
    ['4: a notebook that cannot be read', { 'a.ipynb': brokenNotebook }, ['scan', '.'], 4, /^responsible-use: could not be analyzed, although it names an Azure AI service: a\.ipynb\n$/],
    ['4: also said with --quiet, where the report shows nothing', { 'a.ipynb': brokenNotebook, 'b.ts': withoutWarning }, ['scan', '.', '--quiet'], 4, /: a\.ipynb\n$/],
    ['4: code that is nested too deeply, beside code that is read', { 'a.py': deepPython, 'b.ts': withoutWarning }, ['scan', '.', '--threads', '1'], 4, /: a\.py\n$/],
    ['2 before 3, 1 and 4', { 'a.ts': withWarning, 'b.ipynb': brokenNotebook, 'responsible-use.json': broken }, ['scan', '.', 'none'], 2, /^responsible-use\.json:/],
    ['3 before 1 and 4', { 'a.ts': withWarning, 'b.ipynb': brokenNotebook }, ['scan', '.', 'none'], 3, /no such path: none/],
    ['1 before 4', { 'a.ts': withWarning, 'b.ipynb': brokenNotebook }, ['scan', '.'], 1, /^$/],
  ];

  for (const [name, files, args, code, error] of table) {
    it(name, () => {
      tree = new TemporaryTree(files);
      const result = runBuilt(args, tree.root);
      assert.equal(result.code, code, result.out + result.error);
      assert.match(result.error, error);
      if (code === 2) assert.equal(result.out, '');
    });
  }

  it('2: a project file behind a link that leads nowhere, unless none is wanted', () => {
    tree = new TemporaryTree({ 'a.ts': withoutWarning });
    symlinkSync('policies/responsible-use.json', tree.path('responsible-use.json'));
    const { code, out, error } = runBuilt(['scan', '.'], tree.root);
    assert.deepEqual([code, out, error], [2, '', 'responsible-use.json:1:1: The project file cannot be read: symbolic link that leads nowhere (ENOENT).\n']);
    assert.equal(runBuilt(['scan', '.', '--no-config'], tree.root).code, 0);
  });
});
