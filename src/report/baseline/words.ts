import type { BaselineSummary } from '../scan-report.js';

/** Says what a baseline did, as sentences: the first for every summary, the others where there is something to act on. */
export function baselineSentences({ path, entries, matched, waived, expired, beyondCap, unmatched, notSeen, withoutOwner }: BaselineSummary): string[] {
  const sentence = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [`${String(count)} ${count === 1 ? one : many}.`]);
  return [
    `Baseline ${path}: ${String(matched)} of ${String(entries)} ${entries === 1 ? 'entry' : 'entries'} in effect.`,
    ...sentence(expired, 'entry has expired: its finding counts again', 'entries have expired: their findings count again'),
    ...sentence(beyondCap, 'entry ends later than a waiver may, so its finding counts', 'entries end later than a waiver may, so their findings count'),
    ...sentence(waived, 'entry has a finding that a waiver suppresses', 'entries have findings that waivers suppress'),
    ...sentence(unmatched, 'entry has no finding any more; "responsible-use baseline prune" drops it', 'entries have no finding any more; "responsible-use baseline prune" drops them'),
    ...sentence(notSeen, 'entry is of a place that was not looked at', 'entries are of places that were not looked at'),
    ...sentence(withoutOwner, 'entry has no owner', 'entries have no owner'),
  ];
}
