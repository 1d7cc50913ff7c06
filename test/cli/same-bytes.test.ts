/** Every form of every report is the same, byte for byte, wherever the checkout lies and however often it is made. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { inventoryFormats, scanFormats } from '../../src/cli/formats/names.js';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { brokenNotebook, withoutWarning, withWarning } from './process.js';
import { runCli } from './run-cli.js';

const files = {
  'src/a.ts': withWarning,
  'src/b.ts': withoutWarning,
  'src/waived.ts': withWarning.replace('  const', '  // responsible-use-disable-next-line stores-prediction-image -- kept for the audit of the case team (owner: ana) until 2027-03-31\n  const'),
  'check/check.py': 'from azure.ai.contentsafety import ContentSafetyClient\nclient = ContentSafetyClient(endpoint, credential)\nclient.analyze_text(options)\nclient.unheard_of(options)\n',
  'binary.ts': 'ContentSafetyClient\0',
  'broken.ipynb': brokenNotebook,
  'other.kt': 'val client = ContentSafetyClient()',
  'responsible-use.json': '{ "services": { "custom-vision": {} } }\n',
};

describe('cli: same bytes', function () {
  this.timeout(300_000);
  let here: TemporaryTree;
  let there: TemporaryTree;

  before(() => {
    here = new TemporaryTree(files);
    there = new TemporaryTree(Object.fromEntries(Object.entries(files).map(([path, text]) => [`another place/${path}`, text])));
    // An archive has no `.git`, a clone has one.
    mkdirSync(there.path('another place/.git'));
  });
  after(() => {
    here.remove();
    there.remove();
  });

  for (const [command, formats] of [['scan', scanFormats], ['inventory', inventoryFormats]] as const) {
    for (const format of formats) {
      it(`${command} --format ${format}`, async () => {
        const run = (cwd: string, ...more: readonly string[]) => runCli([command, '.', '--format', format, '--as-of', '2026-11-21', ...more], { cwd, realEngine: true });
        const first = await run(here.root, '--threads', '1');
        assert.ok(first.out.length > 200, first.error);
        assert.equal((await run(here.root, '--threads', '8')).out, first.out);
        const elsewhere = await run(there.path('another place'));
        assert.equal(elsewhere.out, first.out);
        assert.equal(elsewhere.code, first.code);
        for (const place of [here.root, there.root]) assert.ok(!first.out.includes(place), 'no path of this machine');
      });
    }
  }
});
