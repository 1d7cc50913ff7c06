import assert from 'node:assert/strict';
import { missingHumanReview } from '../../src/rules/missing-human-review.js';
import { unboundedInput } from '../../src/rules/unbounded-input.js';
import { checkText } from '../support/check-text.js';
import { absolute } from '../support/memory-files.js';
import { applyFix } from './rule-tester.js';

const code = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
declare const predictor: PredictionAPIClient;
app.post('/avatars', async (req, res) => {
  const result = await predictor.classifyImageWithNoStore('project', 'model', req.file.buffer);
  if (result.predictions[0].probability > 0.9) {
    await banUser(req.user);
  }
});
`.replaceAll('\n', '\r\n');

describe('what fixes insert for people to fill in', () => {
  for (const rule of [missingHumanReview, unboundedInput]) {
    it(`has the line ends of the file: ${rule.id}`, async () => {
      const { findings } = await checkText([rule], { 'src/a.ts': code });
      const fixes = findings.flatMap((finding) => finding.fixes);
      assert(fixes.length > 0);
      for (const fix of fixes) {
        const fixed = applyFix(fix, absolute('src/a.ts'), code);
        assert.notEqual(fixed, code);
        assert(!/[^\r]\n/.test(fixed), `${fix.title}:\n${fixed}`);
      }
    });
  }
});
