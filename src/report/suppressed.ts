import type { FindingEntry } from './scan-report.js';

/** How many findings something suppresses, and what. */
export interface SuppressedCounts {
  readonly total: number;
  readonly waivers: number;
  readonly baseline: number;
}

/** Counts the findings that waivers and a baseline suppress. */
export function suppressedCounts(findings: readonly Pick<FindingEntry, 'suppressed'>[]): SuppressedCounts {
  const of = (kind: 'waiver' | 'baseline'): number => findings.filter(({ suppressed }) => suppressed?.kind === kind).length;
  const [waivers, baseline] = [of('waiver'), of('baseline')];
  return { total: waivers + baseline, waivers, baseline };
}

/** The counts as every summary has them: `3 suppressed (2 waivers, 1 baseline)`; without the part behind where nothing is suppressed. */
export function suppressedWords({ total, waivers, baseline }: SuppressedCounts): string {
  const parts = [
    ...(waivers === 0 ? [] : [`${String(waivers)} ${waivers === 1 ? 'waiver' : 'waivers'}`]),
    ...(baseline === 0 ? [] : [`${String(baseline)} baseline`]),
  ];
  return `${String(total)} suppressed${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
}
