import assert from 'node:assert/strict';
import { clauses, services, sharedFacts } from '../../src/knowledge/index.js';
import { directiveRules, rules } from '../../src/rules/index.js';
import type { Example, Rule } from '../../src/rules/rule.js';
import { checkText } from '../support/check-text.js';
import { unusedIn } from './unused-in.js';

const endings = { typescript: 'ts', javascript: 'js', python: 'py', csharp: 'cs', java: 'java', go: 'go', jsonc: 'json' } as const;

async function reported(rule: Rule, { language, code }: Example): Promise<number> {
  const path = `src/example.${endings[language]}`;
  const { findings, calls } = await checkText([rule], { [path]: code }, { workspace: rule.needsWorkspace ?? false });
  assert.deepEqual(calls.file.program.problems, [], 'the example parses');
  return rule.id === 'waiver-unused' ? (await unusedIn({ [path]: code })).length : findings.length;
}

describe('rule pages', () => {
  const all = [...rules, ...directiveRules];

  it('have an id of their own, in kebab case', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const { id } of all) assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
  });

  for (const rule of all) {
    describe(rule.id, () => {
      it('says why, shows bad and good code and says when not to use it', () => {
        const { page } = rule;
        for (const text of [rule.title, rule.summary, page.why, page.whenNotToUse]) {
          assert.notEqual(text.trim(), '');
          assert(!text.includes('!'), `no exclamation mark: ${text}`);
        }
        for (const text of [rule.summary, page.why, page.whenNotToUse]) assert.match(text, /\.$/);
        for (const examples of [page.bad, page.good]) {
          assert(examples.some(({ language }) => language === 'typescript'));
          assert(examples.some(({ language }) => language === 'python'));
        }
      });

      it('names clauses and facts that exist', () => {
        const facts = new Set([...sharedFacts.facts, ...services.flatMap((service) => service.facts)].map(({ id }) => id));
        for (const id of rule.facts) assert(facts.has(id), `fact ${id}`);
        for (const id of rule.clauses) assert(clauses.some((clause) => clause.id === id), `clause ${id}`);
      });

      for (const [index, example] of rule.page.bad.entries()) {
        it(`reports bad example ${index + 1} (${example.language})`, async () => {
          assert.notEqual(await reported(rule, example), 0);
        });
      }
      for (const [index, example] of rule.page.good.entries()) {
        it(`is silent on good example ${index + 1} (${example.language})`, async () => {
          assert.equal(await reported(rule, example), 0);
        });
      }
    });
  }
});
