import assert from 'node:assert/strict';
import { checkFile } from '../../src/engine/check-file.js';
import { defaultSettings } from '../../src/engine.js';
import { noPolicy } from '../../src/policy/policy.js';
import type { Rule } from '../../src/rules/rule.js';
import { rules } from '../../src/rules/index.js';
import { resolveTexts } from '../support/check-text.js';
import { absolute, memoryFiles } from '../support/memory-files.js';

const text = "import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';\nnew PredictionAPIClient(k, e).classifyImage(p, n, d);\n";

describe('a rule that fails', () => {
  it('is listed as not evaluated and does not hide what the others found', async () => {
    const texts = { 'package.json': '{}', 'src/a.ts': text };
    const { resolver, store, calls } = await resolveTexts(texts);
    const own = calls.get(absolute('src/a.ts'));
    const [first] = rules;
    assert.ok(own && first);
    const broken: Rule = {
      ...first,
      id: 'broken-rule',
      check() {
        throw new Error('no luck');
      },
    };
    const log: string[] = [];
    const { findings, notEvaluated } = checkFile({ file: own.file, calls: own, resolver, project: store, workspaceCalls: null, policy: noPolicy, settings: defaultSettings, today: '2026-11-21', files: memoryFiles(texts), rules: [broken, ...rules], log: (level, message) => void log.push(`${level} ${message.split('\n')[0] ?? ''}`) });
    const needing = rules.filter(({ needsWorkspace }) => needsWorkspace).map(({ id }) => ({ rule: id, reason: 'needs a scan of the whole workspace' }));
    assert.deepEqual(notEvaluated, [...needing, { rule: 'broken-rule', reason: 'failed on src/a.ts: no luck' }]);
    assert.deepEqual(findings.map(({ finding }) => finding.rule), ['stores-prediction-image']);
    assert.deepEqual(log, [`error Rule broken-rule failed on ${absolute('src/a.ts')}: Error (message left out, it may hold source text)`]);
  });
});
