import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const here = 'test/syntaxes';
const tool = join(root, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js');

/** The languages' own grammars belong to VS Code; these stand-ins scope comments as those do. */
const baseGrammars = readdirSync(join(root, here, 'base')).flatMap((name) => ['--grammar', `${here}/base/${name}`]);

describe('directive grammar', function () {
  this.timeout(60_000);

  const cases = readdirSync(join(root, here, 'cases'));
  for (const name of cases) {
    it(`colors directives in ${name.replace('.txt', '')}`, () => {
      const run = spawnSync(process.execPath, [tool, '--config', 'package.json', ...baseGrammars, `${here}/cases/${name}`], { cwd: root, encoding: 'utf8' });
      assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
      assert.match(run.stdout, /run success/);
    });
  }

  it('is tested for every language it is injected into', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      contributes: { grammars: { scopeName: string; injectTo?: string[] }[] };
    };
    const injected = new Set(manifest.contributes.grammars.flatMap((grammar) => grammar.injectTo ?? []));
    const tested = cases.map((name) => /SYNTAX TEST "([^"]+)"/.exec(readFileSync(join(root, here, 'cases', name), 'utf8'))?.[1] ?? name);
    assert.deepEqual([...injected].sort(), tested.sort());
  });
});
