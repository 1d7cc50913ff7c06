import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, memoryEngine } from '../support/memory-engine.js';

const folder = join(import.meta.dirname, '../samples/languages');

/** One rule file serves every language: what it finds in the samples of the languages beside TypeScript. */
describe('rules in other languages, through the Tree-sitter grammars', () => {
  for (const [name, call, action, twin] of [
    ['avatar.py', 'classify_image', 'ban_user', 'classify_image_with_no_store'],
    ['Avatar.cs', 'ClassifyImageAsync', 'SuspendUserAsync', 'ClassifyImageWithNoStoreAsync'],
    ['Avatar.java', 'classifyImage', 'suspendUser', 'classifyImageWithNoStore'],
    ['avatar.go', 'ClassifyImage', 'Ban', 'ClassifyImageWithNoStore'],
  ] as const) {
    it(name, async () => {
      const text = readFileSync(join(folder, name), 'utf8');
      const { engine, log } = memoryEngine({ [name]: text });
      const report = await engine.check(absolute(name));
      assert.deepEqual(log, []);
      assert.equal(report.partial, null);
      const lines = text.split('\n');
      const shown = (range: (typeof report.findings)[number]['range']): string => (lines[range.start.line] ?? '').slice(range.start.character, range.end.character);
      assert.deepEqual(report.calls.map((found) => [found.operation, shown(found.range)]), [['classify-image', call]]);
      const findings = report.findings.filter((finding) => finding.rule !== 'retired-api');
      assert.deepEqual(findings.map((finding) => [finding.rule, shown(finding.range)]), [
        ['stores-prediction-image', call],
        ['missing-human-review', action],
      ]);
      const [stores] = findings;
      assert.ok(stores);
      const [fix] = await engine.fixes(absolute(name), stores);
      assert.deepEqual(fix?.edits.map((edit) => edit.newText), [twin]);
      const [place] = report.calls;
      assert.ok(place);
      const explanation = await engine.explainAt(absolute(name), place.range.start);
      assert.match(explanation?.markdown ?? '', /\*\*Custom Vision: classify-image\*\*/);
    });
  }
});
