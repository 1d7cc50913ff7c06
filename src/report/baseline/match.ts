import type { Suppression } from '../../engine/types.js';
import { comparablePath, type BaselineEntry, type BaselineFinding } from './baseline.js';

/** Which entry belongs to which finding. */
export interface Pairs<F extends BaselineFinding> {
  entryOf(finding: F): BaselineEntry | null;
  /** Findings of an entry, as a rule one. */
  findingsOf(entry: BaselineEntry): readonly F[];
}

/**
 * Pairs findings with entries by rule and fingerprint.
 *
 * A fingerprint holds no more of the path than lies within a repository or package, so two of them can
 * have files whose findings look the same. There the path decides as well: an entry of one file never
 * sets aside what another one has. Only where nothing else is alike may the entry's path count from
 * another folder than the finding's.
 */
export function pair<F extends BaselineFinding>(entries: readonly BaselineEntry[], findings: readonly F[]): Pairs<F> {
  const entriesByKey = groupedByKey(entries);
  const entryOf = new Map<F, BaselineEntry>();
  const findingsOf = new Map<BaselineEntry, F[]>();
  for (const [key, alike] of groupedByKey(findings)) {
    const candidates = entriesByKey.get(key) ?? [];
    for (const finding of alike) {
      const [only] = candidates;
      const entry = ofSamePath(candidates, finding) ?? (only && candidates.length === 1 && alike.length === 1 && isSameFile(only.path, finding.path) ? only : undefined);
      if (!entry) continue;
      entryOf.set(finding, entry);
      findingsOf.set(entry, [...(findingsOf.get(entry) ?? []), finding]);
    }
  }
  return { entryOf: (finding) => entryOf.get(finding) ?? null, findingsOf: (entry) => findingsOf.get(entry) ?? [] };
}

function groupedByKey<T extends Pick<BaselineEntry, 'rule' | 'fingerprint'>>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = `${item.rule}\n${item.fingerprint}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function ofSamePath(entries: readonly BaselineEntry[], { path }: BaselineFinding): BaselineEntry | undefined {
  const wanted = comparablePath(path);
  return entries.find((entry) => comparablePath(entry.path) === wanted)
    ?? entries.find((entry) => comparablePath(entry.path).toLowerCase() === wanted.toLowerCase());
}

/** True for paths that can name one file, seen from two folders: one is the end of the other. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => `/${comparablePath(path).replace(/^(?:\.\.\/)+/, '').toLowerCase()}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
}

/** What stands between an entry whose finding is there and its effect; `matched` where nothing does. */
export type Effect = 'matched' | 'waived' | 'expired' | 'beyond-cap';

/** The effect of an entry on its finding. @param today ISO date. */
export function effectOn(finding: BaselineFinding, entry: Pick<BaselineEntry, 'until'>, today: string): Effect {
  if (finding.isWaived) return 'waived';
  if (entry.until < today) return 'expired';
  return entry.until > finding.latestEnd ? 'beyond-cap' : 'matched';
}

/** How an entry suppresses a finding; null where it does not. @param today ISO date. */
export function suppressionBy(entry: BaselineEntry, finding: BaselineFinding, today: string): Suppression | null {
  if (effectOn(finding, entry, today) !== 'matched') return null;
  return { kind: 'baseline', reason: entry.reason, owner: entry.owner, until: entry.until };
}
