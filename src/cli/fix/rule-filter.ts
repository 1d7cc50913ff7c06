import type { Engine } from '../../engine.js';
import { matchesWildcard } from '../../wording/wildcard.js';
import { UsageError } from '../exit.js';

/**
 * Which rules `--rule` names; all where it is not given.
 *
 * @param patterns ids, or patterns in which `*` is any run of characters.
 * @throws UsageError for one that no rule answers to.
 */
export function chosenRules(patterns: readonly string[], engine: Pick<Engine, 'rules' | 'suggestions'>): (rule: string) => boolean {
  if (patterns.length === 0) return () => true;
  const known = engine.rules.map(({ id }) => id);
  for (const pattern of patterns) {
    if (known.some((id) => matchesWildcard(id, pattern))) continue;
    if (pattern.includes('*')) throw new UsageError(`--rule: no rule matches "${pattern}"`);
    const similar = engine.suggestions(pattern).filter((id) => known.includes(id));
    throw new UsageError(`--rule: "${pattern}" is no rule.${similar.length === 0 ? '' : ` Did you mean ${similar.join(' or ')}?`}`);
  }
  const chosen = new Set(known.filter((id) => patterns.some((pattern) => matchesWildcard(id, pattern))));
  return (rule) => chosen.has(rule);
}
