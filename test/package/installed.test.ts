import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { madePackage, packageLimit, root } from './made.js';

interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly { readonly title: string; readonly message: string }[];
}

/** A busy machine installs and starts an editor in minutes. */
const runLimit = 900_000;

describe('the installed .vsix', () => {
  it('starts in a real VS Code, and its samples show facts and findings', function () {
    // There is no served VS Code elsewhere.
    if (process.platform !== 'linux') this.skip();
    this.timeout(packageLimit + runLimit);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['test/package/installed.mjs', madePackage().file], { cwd: root, encoding: 'utf8', timeout: runLimit });
    assert.equal(status, 0, `${stdout}\n${stderr}`);
    const results = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Results;
    assert.deepEqual(results.failures, []);
    assert.ok(results.passed >= 8, stdout);
  });
});
