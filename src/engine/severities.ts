import { matchesWildcard } from '../wording/wildcard.js';
import type { EngineSettings, Severity } from './types.js';

/**
 * Severity of a rule under the settings: an exact name counts before a wildcard, a longer wildcard
 * before a shorter one.
 */
export function severityOf(rule: string, fallback: Severity, settings: Readonly<Record<string, Severity | 'off'>>): Severity | 'off' {
  const exact = settings[rule];
  if (exact !== undefined) return exact;
  const wild = Object.keys(settings)
    .filter((pattern) => pattern.includes('*') && matchesWildcard(rule, pattern))
    .sort((a, b) => b.length - a.length)[0];
  return (wild === undefined ? undefined : settings[wild]) ?? fallback;
}

/** Where a finding stands, as far as severities go by it. */
export interface FindingPlace {
  /** True for test code and generated code. */
  readonly isTest: boolean;
  readonly isNotebook: boolean;
}

/** From the gravest to none. */
const byGravity: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What a finding weighs where it stands. A rule that is off stays off; of two settings for the place the milder counts. */
export function severityAt(own: Severity | 'off', { isTest, isNotebook }: FindingPlace, settings: Pick<EngineSettings, 'testCodeSeverity' | 'notebookSeverity'>): Severity | 'off' {
  if (own === 'off') return own;
  const { testCodeSeverity, notebookSeverity } = settings;
  const forPlace = [...(isTest ? [testCodeSeverity] : []), ...(isNotebook && notebookSeverity !== 'asElsewhere' ? [notebookSeverity] : [])];
  return forPlace.reduce<Severity | 'off' | null>((mildest, one) => (mildest !== null && byGravity.indexOf(mildest) >= byGravity.indexOf(one) ? mildest : one), null) ?? own;
}
