import type { BaselineSummary } from '../scan-report.js';
import type { Baseline, BaselineEntry, BaselineFinding } from './baseline.js';
import { effectOn, type Effect, type Pairs } from './match.js';
import type { Sight } from './sight.js';

/** What became of an entry in a run. */
export type EntryState = Effect | 'unmatched' | 'not-seen';

/** What became of an entry. @param today ISO date. */
export function stateOf<F extends BaselineFinding>(entry: BaselineEntry, pairs: Pairs<F>, sightOf: (entry: BaselineEntry) => Sight, today: string): EntryState {
  const effects = pairs.findingsOf(entry).map((finding) => effectOn(finding, entry, today));
  if (effects.includes('matched')) return 'matched';
  return effects.find((effect) => effect !== 'waived') ?? effects[0] ?? (sightOf(entry).isSeen ? 'unmatched' : 'not-seen');
}

/** Counts what became of the entries of a baseline. @param path of its file as reports show it. */
export function baselineSummary<F extends BaselineFinding>(path: string, { entries }: Baseline, pairs: Pairs<F>, sightOf: (entry: BaselineEntry) => Sight, today: string): BaselineSummary {
  const states = entries.map((entry) => stateOf(entry, pairs, sightOf, today));
  const count = (state: EntryState): number => states.filter((one) => one === state).length;
  return {
    path,
    entries: entries.length,
    matched: count('matched'),
    waived: count('waived'),
    expired: count('expired'),
    beyondCap: count('beyond-cap'),
    unmatched: count('unmatched'),
    notSeen: count('not-seen'),
    withoutOwner: entries.filter(({ owner }) => owner === null).length,
  };
}
