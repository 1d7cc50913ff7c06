import type { ScanReport, Severity } from '../../engine.js';
import { byPlace, placeEntry, severities, type Place, type Report } from '../../report/scan-report.js';
import { byCodeUnits } from '../../wording/order.js';
import type { FixedPlace, LeftPlace } from './fixer.js';

/** A fix in the words of the contract; its place is that of the finding before anything was changed. */
export interface FixEntry extends Place {
  readonly rule: string;
  readonly title: string;
  /** The file that it changes, where that is not the one with the finding. */
  readonly changes?: string;
}

/** What `fix --format json` prints: a public contract, versioned by `schemaVersion`. */
export interface FixReport {
  readonly schemaVersion: 1;
  readonly evaluatedOn: string;
  readonly tool: Report['tool'];
  /** True where nothing was written. */
  readonly dryRun: boolean;
  /** True where the run was stopped; then `left` names what it did not come to, and what remains is not counted. */
  readonly interrupted: boolean;
  readonly fixed: readonly FixEntry[];
  /** Safe fixes that were not made. */
  readonly left: readonly (FixEntry & { readonly reason: string })[];
  /** Files that changed, or would; with the change as a unified diff in a dry run. */
  readonly files: readonly { readonly path: string; readonly diff?: string }[];
  /** Findings after the fixes, by severity; those that are suppressed apart. Null after an interruption. */
  readonly remaining: Remaining | null;
}

export type Remaining = Readonly<Record<Severity | 'suppressed', number>>;

/** Fixes in the order of their places. */
export function fixEntries(fixes: readonly FixedPlace[], shorten: (path: string) => string): readonly FixEntry[] {
  return fixes.map((fix) => fixEntry(fix, shorten)).sort(inOrder);
}

/** Fixes that were not made, in the order of their places. */
export function leftEntries(fixes: readonly LeftPlace[], shorten: (path: string) => string): FixReport['left'] {
  return fixes.map((fix) => ({ ...fixEntry(fix, shorten), reason: fix.reason })).sort(inOrder);
}

function fixEntry({ place, rule, title, path }: FixedPlace, shorten: (path: string) => string): FixEntry {
  return { rule, title, ...placeEntry(place, shorten), ...(path === place.path ? {} : { changes: shorten(path) }) };
}

function inOrder(a: FixEntry, b: FixEntry): number {
  return byPlace(a, b) || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.title, b.title);
}

/** Counts what a scan found. */
export function remainingIn(scan: ScanReport): Remaining {
  const counts: Record<Severity | 'suppressed', number> = { error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 };
  for (const { findings } of [...scan.files, ...(scan.projectFiles ?? [])]) for (const { severity, suppressed } of findings) counts[suppressed === null ? severity : 'suppressed'] += 1;
  return counts;
}

/** True where a finding that nothing suppresses is at least as grave as the threshold. */
export function remainsAt(remaining: Remaining, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severities.slice(0, severities.indexOf(threshold) + 1).some((severity) => remaining[severity] > 0);
}
