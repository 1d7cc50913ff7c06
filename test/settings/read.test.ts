import assert from 'node:assert/strict';
import { parseSettings } from '../../src/server/settings.js';
import { defaultValues } from '../../src/settings/settings.js';
import { allLanguages, languageSwitches } from '../../src/settings/values.js';

const rules = { ids: ['missing-human-review', 'fail-open-moderation'], suggestions: () => ['fail-open-moderation', 'custom-vision'] };
const severities = 'error, warning, information, hint, off';

describe('reading settings', () => {
  for (const value of [undefined, null, {}, { trace: { server: 'off' } }, Object.fromEntries(Object.keys(defaultValues).map((key) => [key, null]))]) {
    it(`takes the defaults for ${JSON.stringify(value)}`, () => {
      assert.deepEqual(parseSettings(value, rules), { values: defaultValues, problems: [] });
    });
  }

  it('takes what is well formed', () => {
    const value = {
      diagnostics: false,
      severities: { 'missing-human-review': 'error', '*-moderation': 'off' },
      testCodeSeverity: 'off',
      notebookSeverity: 'hint',
      languages: { python: false, notebooks: false },
      codeLens: true,
      maxFileSize: 12.5,
      checkTimeBudget: 250,
    };
    assert.deepEqual(parseSettings(value, rules), { values: { ...value, languages: { ...allLanguages, python: false, notebooks: false }, maxFileSize: 12 }, problems: [] });
  });

  it('goes on with the rest where a part is wrong', () => {
    const { values, problems } = parseSettings({ codeLens: true, languages: { ruby: true, java: false, go: 'no' }, severities: { 'missing-human-review': 'off', '*': 'loud' } }, rules);
    assert.equal(values.codeLens, true);
    assert.deepEqual(values.languages, { ...allLanguages, java: false });
    assert.deepEqual(values.severities, { 'missing-human-review': 'off' });
    assert.equal(problems.length, 3);
  });

  const malformed: readonly (readonly [unknown, string])[] = [
    ['error', 'responsibleUse must be an object.'],
    [[], 'responsibleUse must be an object.'],
    [{ colour: 1 }, 'responsibleUse.colour is not a setting.'],
    [{ codelens: true }, 'responsibleUse.codelens is not a setting. Did you mean responsibleUse.codeLens?'],
    [{ severities: 'off' }, 'responsibleUse.severities must be an object of rule ids with their severities, not "off".'],
    [{ severities: { 'missing-human-review': 'loud' } }, `responsibleUse.severities: "missing-human-review" must be one of ${severities}, not "loud".`],
    [{ severities: { 'fail-open': 'off' } }, 'responsibleUse.severities: there is no rule "fail-open". Did you mean one of fail-open-moderation?'],
    [{ severities: { '*-nothing': 'off' } }, 'responsibleUse.severities: there is no rule "*-nothing". Did you mean one of fail-open-moderation?'],
    [{ testCodeSeverity: 3 }, `responsibleUse.testCodeSeverity must be one of ${severities}, not 3.`],
    [{ notebookSeverity: 'none' }, `responsibleUse.notebookSeverity must be one of asElsewhere, ${severities}, not "none".`],
    [{ languages: ['python'] }, 'responsibleUse.languages must be an object with true or false for each language, not ["python"].'],
    [{ languages: { ruby: false } }, `responsibleUse.languages: there is no switch "ruby". Use one of ${languageSwitches.map(({ value }) => value).join(', ')}.`],
    [{ languages: { java: 0 } }, 'responsibleUse.languages: "java" must be true or false, not 0.'],
    [{ codeLens: 'on' }, 'responsibleUse.codeLens must be true or false, not "on".'],
    [{ diagnostics: 1 }, 'responsibleUse.diagnostics must be true or false, not 1.'],
    [{ maxFileSize: 'huge' }, 'responsibleUse.maxFileSize must be a number from 1 to 16384, not "huge".'],
    [{ maxFileSize: 0 }, 'responsibleUse.maxFileSize must be a number from 1 to 16384, not 0.'],
    [{ maxFileSize: Number.NaN }, 'responsibleUse.maxFileSize must be a number from 1 to 16384, not null.'],
    [{ checkTimeBudget: 1 }, 'responsibleUse.checkTimeBudget must be a number from 50 to 600000, not 1.'],
  ];
  for (const [value, problem] of malformed) {
    it(`reports ${JSON.stringify(value)} and goes on with the default`, () => {
      assert.deepEqual(parseSettings(value, rules), { values: defaultValues, problems: [problem] });
    });
  }

  it('repeats no more than the beginning of a wrong value', () => {
    const [problem = ''] = parseSettings({ testCodeSeverity: 'x'.repeat(500) }, rules).problems;
    assert.ok(problem.length < 200, problem);
  });
});
