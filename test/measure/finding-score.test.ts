import assert from 'node:assert/strict';
import { findingTable, scoreFindings, type FindingLabel, type FoundFinding } from './finding-score.js';

const label = (change: Partial<FindingLabel>): FindingLabel => ({ repo: 'o/r', path: 'a.py', line: 3, rule: 'some-rule', expect: 'finding', certainty: 'high', why: 'w', ...change });
const found = (change: Partial<FoundFinding>): FoundFinding => ({ repo: 'o/r', path: 'a.py', line: 3, endLine: 3, rule: 'some-rule', message: 'm', evidence: [], ...change });

describe('comparison of findings with labels', () => {
  it('counts a finding at the line, at another good line, or with evidence there', () => {
    assert.equal(scoreFindings([label({})], [found({})]).counts.get('some-rule')?.found, 1);
    assert.equal(scoreFindings([label({ alt_lines: [9] })], [found({ line: 9 })]).counts.get('some-rule')?.found, 1);
    assert.equal(scoreFindings([label({})], [found({ line: 20, evidence: [{ path: 'a.py', line: 3 }] })]).counts.get('some-rule')?.found, 1);
    assert.equal(scoreFindings([label({})], [found({ path: 'b.py', evidence: [{ path: 'a.py', line: 3 }] })]).counts.get('some-rule')?.found, 1);
  });

  it('misses a finding of another rule, file or line', () => {
    for (const other of [{ rule: 'other' }, { path: 'b.py' }, { line: 4 }, { repo: 'o/s' }]) {
      const { missed, unlabeled } = scoreFindings([label({})], [found(other)]);
      assert.equal(missed.length, 1);
      assert.equal(unlabeled.length, 1);
    }
  });

  it('wants silence at clean places, whatever evidence of others lies there', () => {
    const clean = label({ expect: 'none' });
    assert.deepEqual(scoreFindings([clean], [found({})]).loud.length, 1);
    const aside = scoreFindings([clean], [found({ line: 20, evidence: [{ path: 'a.py', line: 3 }] })]);
    assert.equal(aside.counts.get('some-rule')?.silent, 1);
    assert.equal(aside.unlabeled.length, 1);
  });

  it('does not score what is disputed or optional, and does not call it unlabeled', () => {
    const { counts, unlabeled } = scoreFindings([label({ dispute: 'yes' }), label({ line: 7, optional: true })], [found({})]);
    assert.equal(counts.size, 0);
    assert.equal(unlabeled.length, 0);
  });

  it('prints a row for each rule and the sums', () => {
    const { counts } = scoreFindings([label({}), label({ line: 8 }), label({ line: 9, expect: 'none', rule: 'b-rule' })], [found({}), found({ line: 30, rule: 'b-rule' })]);
    assert.deepEqual(findingTable(counts).split('\n').slice(2), ['| b-rule | 0 of 0 | 1 of 1 | 1 |', '| some-rule | 1 of 2 | 0 of 0 | 0 |', '| all | 1 of 2 | 1 of 1 | 1 |']);
  });
});
