import assert from 'node:assert/strict';
import type { BaselineEntry, BaselineFinding } from '../../../src/report/baseline/baseline.js';
import { effectOn, pair, suppressionBy } from '../../../src/report/baseline/match.js';
import { entry, finding, today } from './examples.js';

describe('baseline: which entry belongs to which finding', () => {
  /** For each finding the number of its entry, or null. */
  const table: readonly (readonly [name: string, entries: readonly BaselineEntry[], findings: readonly BaselineFinding[], expected: readonly (number | null)[]])[] = [
    ['the same fingerprint and rule', [entry()], [finding()], [0]],
    ['another fingerprint', [entry()], [finding({ fingerprint: '00000000000000ab' })], [null]],
    ['another rule', [entry()], [finding({ rule: 'insecure-transport' })], [null]],
    ['the other separator', [entry({ path: 'src\\a.ts' })], [finding()], [0]],
    ['other case', [entry({ path: 'Src/A.ts' })], [finding()], [0]],
    ['a path from another folder, where one finding and one entry are alike', [entry({ path: 'repo/src/a.ts' })], [finding()], [0]],
    ['a path from a folder beside', [entry({ path: '../../src/a.ts' })], [finding({ path: 'SRC/a.ts' })], [0]],
    ['another file of the same name, in a package that looks the same', [entry({ path: 'one/src/a.ts' })], [finding({ path: 'two/src/a.ts' })], [null]],
    ['another file whose name ends alike', [entry({ path: 'src/aa.ts' })], [finding({ path: 'a.ts' })], [null]],
    ['two files whose findings are alike: the path decides', [entry({ path: 'one/src/a.ts' })], [finding({ path: 'one/src/a.ts' }), finding({ path: 'two/src/a.ts' })], [0, null]],
    ['two files, two entries', [entry({ path: 'two/a.ts' }), entry({ path: 'one/a.ts' })], [finding({ path: 'one/a.ts' }), finding({ path: 'two/a.ts' })], [1, 0]],
    ['two files that are alike, and an entry of neither', [entry({ path: 'three/a.ts' })], [finding({ path: 'one/a.ts' }), finding({ path: 'two/a.ts' })], [null, null]],
    ['one file, two entries of other files', [entry({ path: 'two/a.ts' }), entry({ path: 'three/a.ts' })], [finding({ path: 'one/a.ts' })], [null]],
    ['the exact path before one of other case', [entry({ path: 'A.ts' }), entry({ path: 'a.ts' })], [finding({ path: 'a.ts' })], [1]],
  ];
  for (const [name, entries, findings, expected] of table) {
    it(name, () => {
      const pairs = pair(entries, findings);
      assert.deepEqual(findings.map((one) => { const found = pairs.entryOf(one); return found && entries.indexOf(found); }), expected);
      for (const one of entries) for (const found of pairs.findingsOf(one)) assert.equal(pairs.entryOf(found), one);
      assert.equal(entries.flatMap((one) => pairs.findingsOf(one)).length, expected.filter((index) => index !== null).length);
    });
  }
});

describe('baseline: what an entry does to its finding', () => {
  const table: readonly (readonly [name: string, entry: BaselineEntry, finding: BaselineFinding, expected: string])[] = [
    ['before its end', entry(), finding(), 'matched'],
    ['on its last day', entry({ until: today }), finding(), 'matched'],
    ['on the day after', entry({ until: '2026-11-20' }), finding(), 'expired'],
    ['on the latest day there may be', entry({ until: '2027-11-22' }), finding(), 'matched'],
    ['a day later than there may be', entry({ until: '2027-11-23' }), finding(), 'beyond-cap'],
    ['where a project file has a lower cap', entry({ until: '2027-01-01' }), finding({ latestEnd: '2026-12-31' }), 'beyond-cap'],
    ['where a waiver goes first', entry(), finding({ isWaived: true }), 'waived'],
    ['expired, where a waiver goes first', entry({ until: '2026-11-20' }), finding({ isWaived: true }), 'waived'],
  ];
  for (const [name, one, found, expected] of table) {
    it(`${name}: ${expected}`, () => {
      assert.equal(effectOn(found, one, today), expected);
      assert.deepEqual(suppressionBy(one, found, today), expected === 'matched' ? { kind: 'baseline', reason: one.reason, owner: 'ana', until: one.until } : null);
    });
  }

  it('hands on that nobody answers for it', () => assert.equal(suppressionBy(entry({ owner: null }), finding(), today)?.owner, null));
});
