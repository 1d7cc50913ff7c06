import assert from 'node:assert/strict';
import { english } from '../../src/wording/translate.js';
import { bindsOneOf, clauseCoverage, coverageId, coveragePage } from '../../src/answers/coverage.js';
import { clauses, conductCodes, services } from '../../src/knowledge/index.js';
import { allRules } from '../../src/rules/index.js';
import { memoryEngine } from '../support/memory-engine.js';

const conduct = { clauses, codes: conductCodes };

describe('coverage of the code of conduct', () => {
  const coverage = clauseCoverage(conduct, allRules);

  it('has every clause once, in the order of the clause file', () => {
    assert.deepEqual(coverage.map(({ clause }) => clause), clauses.map(({ id }) => id));
  });

  it('names only rules that exist, and every clause that a rule is about names the rule', () => {
    const known = new Set(allRules.map(({ id }) => id));
    for (const { rules } of coverage) for (const rule of rules) assert(known.has(rule), rule);
    for (const rule of allRules) {
      for (const id of rule.clauses) assert(coverage.find(({ clause }) => clause === id)?.rules.includes(rule.id), `${id} does not name ${rule.id}`);
    }
  });

  it('takes a rule that only the clause names, and one that only names the clause', () => {
    const rule = allRules.find(({ id }) => id === 'hardcoded-key');
    assert(rule);
    const clause = { ...clauses[0], id: 'coc-example', sources: [], answeredBy: { rules: ['hardcoded-key', 'not-built'], declarations: [], note: 'An example.' } } as unknown as (typeof clauses)[number];
    const byClause = clauseCoverage({ clauses: [clause], codes: [] }, [rule]);
    assert.deepEqual(byClause[0]?.rules, ['hardcoded-key']);
    const silent = { ...clause, answeredBy: { ...clause.answeredBy, rules: [] } };
    const byRule = clauseCoverage({ clauses: [silent], codes: [] }, [{ ...rule, clauses: ['coc-example'] }]);
    assert.deepEqual(byRule[0]?.rules, ['hardcoded-key']);
  });

  it('says which clauses bind a service', () => {
    const binding = (service: string): readonly string[] => coverage.filter((entry) => bindsOneOf(entry, [service])).map(({ clause }) => clause);
    assert(binding('content-safety').includes('coc-chatbot-companion'));
    assert(!binding('custom-vision').includes('coc-chatbot-companion'), 'only the code for Content Safety has the clause');
    for (const { id } of services) assert(binding(id).includes('coc-human-oversight'), id);
    assert.deepEqual(coverage.filter((entry) => bindsOneOf(entry, [])), []);
  });

  it('says of each clause what answers it, or that it has to be stated', () => {
    const page = coveragePage(coverage, english);
    const rows = page.split('\n').filter((line) => line.includes('`coc-'));
    assert.equal(rows.length, clauses.length);
    assert.match(rows.find((row) => row.includes('`coc-human-oversight`')) ?? '', /rule `missing-human-review`.*declaration `/);
    assert.match(rows.find((row) => row.includes('`coc-harm`')) ?? '', /cannot be seen in code; state it/);
    const stated = coverage.filter(({ rules, declarations }) => rules.length + declarations.length === 0).length;
    assert(page.includes(`to be stated elsewhere: ${String(stated)}.`));
  });

  it('is answered by look-up and explain', () => {
    const { engine } = memoryEngine({});
    const page = engine.lookUp('coverage', coverageId);
    assert.equal(page, coveragePage(coverage, english));
    assert.equal(engine.explain(coverageId)?.markdown, page);
    assert.equal(engine.explain(coverageId)?.kind, 'coverage');
    assert(engine.suggestions('conduct-coverag').includes(coverageId));
    assert.equal(engine.lookUp('coverage', 'other'), null);
  });
});
