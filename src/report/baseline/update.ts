import { type Baseline, type BaselineEntry, type BaselineFinding } from './baseline.js';
import { effectOn, pair } from './match.js';
import type { Sight } from './sight.js';
import { byPlaceInFile } from './write.js';

/** An entry and why it is treated as it is; `why` is part of a sentence. */
export interface EntryReason {
  readonly entry: BaselineEntry;
  readonly why: string;
}

/** What a change of a baseline comes to. Lists are in the order of the file. */
export interface BaselineChange {
  /** The entries that there are now. */
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  /** Entries whose finding is still there, those included that have a new end. */
  readonly kept: readonly BaselineEntry[];
  /** Entries that were decided again. */
  readonly renewed: readonly BaselineEntry[];
  readonly dropped: readonly EntryReason[];
  /** Kept because nobody can tell whether their finding is gone. */
  readonly unclear: readonly EntryReason[];
  /** Entries whose finding is there and that suppress nothing: past their end, or ending too late. */
  readonly ineffective: readonly EntryReason[];
}

/** What new entries state. */
export interface NewTerms {
  /** Null to state the default for new entries, and to leave that of renewed ones. */
  readonly reason: string | null;
  readonly owner: string | null;
  /** Last day of an entry for a finding, as an ISO date. */
  until(finding: BaselineFinding): string;
}

/** What new entries state as their reason where nobody gives one. */
export const defaultReason = 'present when the baseline was written';

export interface UpdateRequest {
  /** What there was; null for a new baseline. */
  readonly previous: Baseline | null;
  /** Findings that an entry may stand for, those that a waiver suppresses included. */
  readonly findings: readonly BaselineFinding[];
  readonly sightOf: (entry: BaselineEntry) => Sight;
  /** ISO date. */
  readonly today: string;
}

/**
 * What writing a baseline again comes to: entries whose finding is still there stay as they are, so that
 * nobody's end date moves by itself; new findings get entries; entries whose finding is gone are dropped,
 * where that was looked at. A finding that a waiver suppresses gets none.
 *
 * @param options.renew true to give entries that suppress nothing any more a new end.
 */
export function updatedBaseline({ previous, findings, sightOf, today }: UpdateRequest, terms: NewTerms, options: { readonly renew: boolean }): BaselineChange {
  const pairs = pair(previous?.entries ?? [], findings);
  const renewed: BaselineEntry[] = [];
  const change = sorted(previous?.entries ?? [], (entry) => {
    const finding = pairs.findingsOf(entry)[0];
    if (!finding) return null;
    const why = whyIneffective(entry, finding, today);
    const current = { ...entry, path: finding.path, operation: finding.operation };
    if (why === null || !options.renew) return { entry: current, why };
    const again = { ...current, reason: terms.reason ?? entry.reason, owner: terms.owner ?? entry.owner, until: terms.until(finding) };
    renewed.push(again);
    return { entry: again, why: null };
  }, sightOf);
  const added = findings.filter((finding) => !finding.isWaived && !pairs.entryOf(finding)).map((finding) => newEntry(finding, terms, today)).sort(byPlaceInFile);
  return { ...change, entries: [...change.entries, ...added].sort(byPlaceInFile), added, renewed };
}

function newEntry(finding: BaselineFinding, terms: NewTerms, today: string): BaselineEntry {
  const { fingerprint, rule, path, operation } = finding;
  return { fingerprint, rule, path, operation, reason: terms.reason ?? defaultReason, owner: terms.owner, until: terms.until(finding), addedOn: today };
}

/** What pruning a baseline comes to: entries whose finding is gone are dropped, and nothing else changes. */
export function prunedBaseline({ previous, findings, sightOf, today }: UpdateRequest & { readonly previous: Baseline }): BaselineChange {
  const pairs = pair(previous.entries, findings);
  const change = sorted(previous.entries, (entry) => {
    const finding = pairs.findingsOf(entry)[0];
    if (!finding) return null;
    return { entry, why: whyIneffective(entry, finding, today) };
  }, sightOf);
  return { ...change, added: [], renewed: [] };
}

/** Why an entry whose finding is there suppresses nothing; null where it does, or where a waiver goes first. */
function whyIneffective(entry: BaselineEntry, finding: BaselineFinding, today: string): string | null {
  switch (effectOn(finding, entry, today)) {
    case 'expired': return `ended on ${entry.until}`;
    case 'beyond-cap': return `ends on ${entry.until}, and no suppression may end after ${finding.latestEnd}`;
    default: return null;
  }
}

/**
 * Sorts entries by what becomes of them.
 *
 * @param staying the entry as it stays and why it suppresses nothing; null where it has no finding.
 */
function sorted(
  entries: readonly BaselineEntry[],
  staying: (entry: BaselineEntry) => { readonly entry: BaselineEntry; readonly why: string | null } | null,
  sightOf: (entry: BaselineEntry) => Sight,
): Omit<BaselineChange, 'added' | 'renewed'> {
  const kept: BaselineEntry[] = [];
  const ineffective: EntryReason[] = [];
  const dropped: EntryReason[] = [];
  const unclear: EntryReason[] = [];
  for (const entry of [...entries].sort(byPlaceInFile)) {
    const stays = staying(entry);
    if (stays) {
      kept.push(stays.entry);
      if (stays.why !== null) ineffective.push({ entry: stays.entry, why: stays.why });
    } else {
      const { isSeen, why } = sightOf(entry);
      (isSeen ? dropped : unclear).push({ entry, why });
    }
  }
  return { entries: [...kept, ...unclear.map(({ entry }) => entry)].sort(byPlaceInFile), kept, dropped, unclear, ineffective };
}
