import { matchesWildcard } from '../wording/wildcard.js';
import type { Severity } from './types.js';

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
