import type { ClauseCoverage } from '../../answers/coverage.js';
import type { Clause, ConductCode } from '../../knowledge/schema.js';
import { declarations, type DeclarationInfo } from '../../policy/declarations.js';
import { declarationRules } from '../../rules/index.js';
import { conduct } from '../check-file.js';
import type { Finding, Place, ScanReport } from '../types.js';
import type { ScanNotes } from './notes.js';
import { inOrder } from './order.js';
import type { InventoryClause, InventoryService } from './types.js';
import { callsThatCount, type UsedService } from './used-services.js';

/** What clauses are weighed by. */
export interface ClauseEvidence {
  readonly used: readonly UsedService[];
  readonly services: readonly InventoryService<Place>[];
  readonly findings: readonly Finding[];
  readonly notEvaluated: ScanReport['notEvaluated'];
  readonly notes: ScanNotes;
}

/** Clauses that bind a service in use, in the order of the clause file. */
export function makeClauses(coverage: readonly ClauseCoverage[], evidence: ClauseEvidence): readonly InventoryClause<Place>[] {
  return coverage.flatMap((entry): readonly InventoryClause<Place>[] => {
    const clause = conduct.clauses.find(({ id }) => id === entry.clause);
    const bound = evidence.used.filter(({ service }) => entry.binds === 'all' || entry.binds.includes(service.id));
    if (!clause || bound.length === 0) return [];
    const rules = entry.rules.map((id) => ruleState(id, clause.id, bound, evidence));
    const declared = clause.answeredBy.declarations.flatMap((id) => declarations.filter((one) => one.id === id)).flatMap((one) => declarationState(one, bound, evidence));
    return [{
      id: clause.id,
      title: clause.title,
      duty: clause.duty,
      statement: clause.statement,
      services: bound.map(({ service }) => service.id),
      sources: sourcesOf(clause, bound),
      rules,
      declarations: declared,
      state: stateOf(rules, declared),
      note: entry.note,
    }];
  });
}

type RuleState = InventoryClause<Place>['rules'][number];
type DeclarationState = InventoryClause<Place>['declarations'][number];

function stateOf(rules: readonly RuleState[], declared: readonly DeclarationState[]): InventoryClause<Place>['state'] {
  if (rules.length === 0 && declared.length === 0) return 'elsewhere';
  if (rules.some(({ open }) => open > 0) || declared.some(({ isComplete }) => !isComplete)) return 'open';
  if (rules.some(({ isEvaluated }) => !isEvaluated)) return 'untold';
  return rules.some(({ suppressed }) => suppressed > 0) ? 'waived' : 'answered';
}

function sourcesOf({ sources }: Clause, bound: readonly UsedService[]): InventoryClause<Place>['sources'] {
  const binds = ({ binds: services }: ConductCode): boolean => services === 'all' || bound.some(({ service }) => services.includes(service.id));
  return sources.flatMap(({ code, heading, readAtSource }) =>
    conduct.codes.filter((one) => one.id === code && binds(one)).map(({ title, url, asOf }) => ({ title, heading, url, asOf, readAtSource })));
}

/**
 * Rules whose findings are about the clause that they name. What the others find is about each clause
 * that they look for, and a message quotes one of them.
 */
const namesItsClause: ReadonlySet<string> = new Set(['undeclared-service', ...declarationRules.map(({ id }) => id)]);

function ruleState(id: string, clause: string, bound: readonly UsedService[], { findings, notEvaluated, notes }: ClauseEvidence): RuleState {
  const own = findings.filter((finding) =>
    finding.rule === id &&
    (finding.service === null || bound.some(({ service }) => service.id === finding.service)) &&
    (finding.clause === null || finding.clause === clause || !namesItsClause.has(id)));
  const paths = new Set(bound.flatMap(({ calls }) => calls.map(({ file }) => file.path)));
  return {
    id,
    open: own.filter(({ suppressed }) => suppressed === null).length,
    suppressed: own.filter(({ suppressed }) => suppressed !== null).length,
    isEvaluated: !notEvaluated.some(({ rule }) => rule === id) && !notes.files.some(({ path, rulesOff }) => paths.has(path) && rulesOff.includes(id)),
  };
}

function declarationState(declaration: DeclarationInfo, bound: readonly UsedService[], { services, notes }: ClauseEvidence): readonly DeclarationState[] {
  const isBound = (id: string | null): boolean => id === null || bound.some(({ service }) => service.id === id);
  const stating = notes.projectFiles.flatMap(({ path, statements }) => statements.filter((one) => one.declaration === declaration.id && isBound(one.service)).map((one) => ({ path, ...one })));
  const isStated = (path: string | null, service: string): boolean => stating.some((one) => one.path === path && (one.service === null || one.service === service));
  const stated = inOrder(stating.map(({ at }) => at));
  if (declaration.id !== 'registration') {
    return [{ key: declaration.key, stated, isComplete: bound.every(({ service, calls }) => callsThatCount(calls).every(({ file }) => isStated(file.governedBy, service.id))) }];
  }
  // A registration is missing only where a gate asks for one.
  const gates = services.filter(({ id }) => isBound(id)).flatMap(({ access }) => access.filter(({ state }) => state === 'limited'));
  return stated.length === 0 && gates.length === 0 ? [] : [{ key: declaration.key, stated, isComplete: gates.every(({ isDeclared }) => isDeclared) }];
}
