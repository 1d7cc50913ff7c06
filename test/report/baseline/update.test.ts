import assert from 'node:assert/strict';
import type { BaselineEntry, BaselineFinding } from '../../../src/report/baseline/baseline.js';
import { sightOver } from '../../../src/report/baseline/sight.js';
import { prunedBaseline, updatedBaseline, type BaselineChange, type NewTerms } from '../../../src/report/baseline/update.js';
import { baseline, entry, finding, looked, today } from './examples.js';

const terms: NewTerms = { reason: null, owner: null, until: ({ latestEnd }) => latestEnd };
const sightOf = sightOver(looked(['src/a.ts', 'src/b.ts']));

const written = (entries: readonly BaselineEntry[] | null, findings: readonly BaselineFinding[], renew = false, over: Partial<NewTerms> = {}): BaselineChange =>
  updatedBaseline({ previous: entries && baseline(entries), findings, sightOf, today }, { ...terms, ...over }, { renew });
const pruned = (entries: readonly BaselineEntry[], findings: readonly BaselineFinding[]): BaselineChange =>
  prunedBaseline({ previous: baseline(entries), findings, sightOf, today });

/** Numbers of added, kept, renewed, dropped, unclear and ineffective entries. */
const counts = ({ added, kept, renewed, dropped, unclear, ineffective }: BaselineChange): readonly number[] => [added, kept, renewed, dropped, unclear, ineffective].map(({ length }) => length);

const other = finding({ fingerprint: '00000000000000bb', path: 'src/b.ts' });
const ended = entry({ until: '2026-11-20', addedOn: '2025-11-20', reason: 'known since the start' });

describe('baseline: writing', () => {
  it('gives each finding an entry, in the order of files, rules and fingerprints', () => {
    const change = written(null, [other, finding({ rule: 'z-rule' }), finding({ operation: null }), finding({ fingerprint: '0000000000000001' })]);
    assert.deepEqual(counts(change), [4, 0, 0, 0, 0, 0]);
    assert.deepEqual(change.entries.map(({ path, rule, fingerprint }) => `${path} ${rule} ${fingerprint}`), ['src/a.ts hardcoded-key 0000000000000001', 'src/a.ts hardcoded-key 00000000000000aa', 'src/a.ts z-rule 00000000000000aa', 'src/b.ts hardcoded-key 00000000000000bb']);
    assert.deepEqual(change.entries[1], { fingerprint: '00000000000000aa', rule: 'hardcoded-key', path: 'src/a.ts', operation: null, reason: 'present when the baseline was written', owner: null, until: '2027-11-22', addedOn: today });
  });

  it('states what is given', () => {
    assert.deepEqual(written(null, [finding()], false, { reason: 'moved in with the merge', owner: 'ben', until: () => '2027-01-31' }).entries, [entry({ reason: 'moved in with the merge', owner: 'ben', until: '2027-01-31' })]);
  });

  it('gives none to a finding that a waiver suppresses', () => assert.deepEqual(written(null, [finding({ isWaived: true })]).entries, []));

  it('leaves an entry as it is while its finding is there', () => {
    const known = entry({ until: '2026-12-31', addedOn: '2026-01-01', reason: 'known', owner: null });
    const change = written([known], [finding(), other], false, { reason: 'another', owner: 'ben', until: () => '2027-03-31' });
    assert.deepEqual(counts(change), [1, 1, 0, 0, 0, 0]);
    assert.deepEqual(change.entries[0], known);
  });

  it('takes the path and operation of the finding as they are now', () => {
    assert.deepEqual(written([entry({ path: 'SRC\\a.ts', operation: null })], [finding()]).entries, [entry()]);
  });

  it('leaves an entry that has ended as it is, and says so', () => {
    const change = written([ended], [finding()]);
    assert.deepEqual(change.entries, [ended]);
    assert.deepEqual(change.ineffective, [{ entry: ended, why: 'ended on 2026-11-20' }]);
  });

  it('decides again about one that has ended, where that is asked for', () => {
    const change = written([ended], [finding()], true);
    assert.deepEqual(change.entries, [{ ...ended, until: '2027-11-22' }], 'reason and owner stay unless given');
    assert.deepEqual(counts(change), [0, 1, 1, 0, 0, 0]);
    assert.deepEqual(written([ended], [finding()], true, { reason: 'decided again', owner: 'ben', until: () => '2027-01-31' }).entries, [{ ...ended, reason: 'decided again', owner: 'ben', until: '2027-01-31' }]);
  });

  it('decides again about one that ends too late, and about no other', () => {
    const late = entry({ until: '2099-01-01' });
    const calm = entry({ fingerprint: other.fingerprint, path: other.path, until: '2026-12-01' });
    assert.deepEqual(written([late, calm], [finding(), other], true).entries, [{ ...late, until: '2027-11-22' }, calm]);
    assert.deepEqual(written([late], [finding()]).ineffective, [{ entry: late, why: 'ends on 2099-01-01, and no suppression may end after 2027-11-22' }]);
  });

  it('drops an entry whose finding is gone, an ended one too', () => {
    const change = written([entry(), ended], []);
    assert.deepEqual(change.entries, []);
    assert.deepEqual(change.dropped.map(({ why }) => why), ['no finding has it any more', 'no finding has it any more']);
  });

  it('keeps an entry of a place that was not looked at', () => {
    const far = entry({ path: 'lib/c.ts' });
    const change = written([far], [finding({ fingerprint: '00000000000000cc' })]);
    assert.deepEqual(change.entries, [far, entry({ fingerprint: '00000000000000cc', owner: null })]);
    assert.deepEqual(change.unclear, [{ entry: far, why: 'the file was not scanned' }]);
  });

  it('keeps an entry whose finding a waiver suppresses now', () => assert.deepEqual(counts(written([entry()], [finding({ isWaived: true })])), [0, 1, 0, 0, 0, 0]));

  it('comes to the same when it is done again', () => {
    const once = written(null, [other, finding()]);
    const again = written(once.entries, [finding(), other]);
    assert.deepEqual(again.entries, once.entries);
    assert.deepEqual(counts(again), [0, 2, 0, 0, 0, 0]);
  });
});

describe('baseline: pruning', () => {
  it('drops what no finding has, and nothing else', () => {
    const gone = entry({ fingerprint: '00000000000000cc' });
    const far = entry({ fingerprint: '00000000000000dd', path: 'lib/c.ts' });
    const change = pruned([far, gone, entry()], [finding(), other]);
    assert.deepEqual(change.entries, [far, entry()]);
    assert.deepEqual(change.dropped, [{ entry: gone, why: 'no finding has it any more' }]);
    assert.deepEqual(change.unclear, [{ entry: far, why: 'the file was not scanned' }]);
    assert.deepEqual(counts(change), [0, 1, 0, 1, 1, 0], 'nothing is added');
  });

  it('leaves entries as they are, even where path and operation have changed', () => {
    const old = entry({ path: 'src\\a.ts', operation: null });
    assert.deepEqual(pruned([old], [finding()]).entries, [old]);
  });

  it('keeps one that has ended while its finding is there', () => {
    assert.deepEqual(pruned([ended], [finding()]).entries, [ended]);
    assert.deepEqual(pruned([ended], [finding()]).ineffective.map(({ why }) => why), ['ended on 2026-11-20']);
  });
});
