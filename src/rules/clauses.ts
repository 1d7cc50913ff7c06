import type { Clause, ConductCode, Service } from '../knowledge/schema.js';
import type { Rule } from './rule.js';

/** The clauses and the codes they come from. */
export interface ConductKnowledge {
  readonly clauses: readonly Clause[];
  readonly codes: readonly ConductCode[];
}

/** A clause that may be quoted, with the source that binds the service. */
export interface BindingClause {
  readonly clause: Clause;
  readonly code: ConductCode;
  /** Heading in that code. */
  readonly heading: string;
}

/**
 * The clause a diagnostic may quote: the first of the rule's clauses with a source that was read
 * and whose code binds the service of the call. A clause known only through third parties, or one
 * of another service's code, is never quoted.
 *
 * @returns null when no clause binds; the finding then names its evidence alone.
 */
export function bindingClause(rule: Pick<Rule, 'clauses'>, service: Pick<Service, 'id'>, knowledge: ConductKnowledge): BindingClause | null {
  for (const id of rule.clauses) {
    const clause = knowledge.clauses.find((candidate) => candidate.id === id);
    for (const source of clause?.sources ?? []) {
      const code = knowledge.codes.find((candidate) => candidate.id === source.code);
      if (clause && code && source.readAtSource && binds(code, service.id)) return { clause, code, heading: source.heading };
    }
  }
  return null;
}

function binds(code: ConductCode, service: string): boolean {
  return code.binds === 'all' || code.binds.includes(service);
}
