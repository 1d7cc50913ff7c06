import assert from 'node:assert/strict';
import { pair } from '../../../src/report/baseline/match.js';
import { sightOver } from '../../../src/report/baseline/sight.js';
import { baselineSummary } from '../../../src/report/baseline/summary.js';
import { baselineSentences } from '../../../src/report/baseline/words.js';
import { suppressedCounts, suppressedWords } from '../../../src/report/suppressed.js';
import { baseline, entry, finding, looked, today } from './examples.js';

const print = (number: number): string => number.toString(16).padStart(16, '0');

describe('baseline: summary', () => {
  const entries = [
    entry({ fingerprint: print(1) }),
    entry({ fingerprint: print(2), owner: null }),
    entry({ fingerprint: print(3) }),
    entry({ fingerprint: print(4), until: '2026-11-20' }),
    entry({ fingerprint: print(5), until: '2028-01-01', owner: null }),
    entry({ fingerprint: print(6) }),
    entry({ fingerprint: print(7), until: '2026-11-20' }),
    entry({ fingerprint: print(8), path: 'lib/c.ts' }),
  ];
  const findings = [finding({ fingerprint: print(1) }), finding({ fingerprint: print(2) }), finding({ fingerprint: print(3), isWaived: true }), finding({ fingerprint: print(4) }), finding({ fingerprint: print(5) })];

  it('counts what became of each entry, each once', () => {
    const summary = baselineSummary('ci/known.json', baseline(entries), pair(entries, findings), sightOver(looked(['src/a.ts'])), today);
    assert.deepEqual(summary, { path: 'ci/known.json', entries: 8, matched: 2, waived: 1, expired: 1, beyondCap: 1, unmatched: 2, notSeen: 1, withoutOwner: 2 });
    const { matched, waived, expired, beyondCap, unmatched, notSeen } = summary;
    assert.equal(matched + waived + expired + beyondCap + unmatched + notSeen, summary.entries);
  });

  const none = { path: 'b.json', entries: 3, matched: 3, waived: 0, expired: 0, beyondCap: 0, unmatched: 0, notSeen: 0, withoutOwner: 0 };

  it('says no more than there is to say', () => assert.deepEqual(baselineSentences(none), ['Baseline b.json: 3 of 3 entries in effect.']));

  it('says what there is to act on', () => {
    assert.deepEqual(baselineSentences({ ...none, entries: 12, waived: 1, expired: 2, beyondCap: 1, unmatched: 2, notSeen: 3, withoutOwner: 1 }), [
      'Baseline b.json: 3 of 12 entries in effect.',
      '2 entries have expired: their findings count again.',
      '1 entry ends later than a waiver may, so its finding counts.',
      '1 entry has a finding that a waiver suppresses.',
      '2 entries have no finding any more; "responsible-use baseline prune" drops them.',
      '3 entries are of places that were not looked at.',
      '1 entry has no owner.',
    ]);
  });

  it('splits the suppressed findings', () => {
    const by = (kind: 'waiver' | 'baseline') => ({ suppressed: { kind, reason: 'r', owner: null, until: today } });
    const words = (...kinds: ('waiver' | 'baseline' | null)[]): string => suppressedWords(suppressedCounts(kinds.map((kind) => (kind === null ? { suppressed: null } : by(kind)))));
    assert.equal(words(null, null), '0 suppressed');
    assert.equal(words('waiver'), '1 suppressed (1 waiver)');
    assert.equal(words('waiver', 'waiver', null, 'baseline'), '3 suppressed (2 waivers, 1 baseline)');
    assert.equal(words('baseline', 'baseline'), '2 suppressed (2 baseline)');
  });
});
