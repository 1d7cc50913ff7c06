import { byCodeUnits } from '../wording/order.js';
import type { InventoryChange, InventoryComparison } from './inventory-changes.js';
import type { InventoryReport } from './inventory-report.js';
import { serviceCame, serviceChanges } from './inventory/compare-services.js';
import { clauseChanges, findingChanges, mitigationChanges, scopeChanges, unknownCallChanges, waiverChanges } from './inventory/compare-statements.js';
import { difference } from './inventory/difference.js';
import { knownNow } from './inventory/known-now.js';

/** What adds stands first. */
const weights: readonly InventoryChange['weight'][] = ['adds', 'removes', 'neutral'];

/**
 * Says what differs from an earlier inventory, in sentences for a reviewer. Code that moved is no
 * change. What is new because more is known of a service is told apart from what the code changed.
 */
export function compareInventories(earlier: InventoryReport, later: InventoryReport): InventoryComparison {
  const isSameKnowledge = earlier.tool.version === later.tool.version && earlier.tool.knowledgeReadOn === later.tool.knowledgeReadOn;
  const known = knownNow(earlier, later);
  const services = difference(known.before.services, known.after.services, ({ id }) => id);
  const changes: readonly InventoryChange[] = [
    ...known.changes,
    ...services.added.flatMap((service) => serviceCame(service, 'added')),
    ...services.removed.flatMap((service) => serviceCame(service, 'removed')),
    ...services.both.flatMap(({ before, after }) => serviceChanges(before, after, isSameKnowledge)),
    ...unknownCallChanges(known.before.unknownCalls, known.after.unknownCalls),
    ...clauseChanges(earlier.clauses, later.clauses),
    ...mitigationChanges(earlier.mitigations, later.mitigations),
    ...waiverChanges(earlier.waivers, later.waivers),
    ...findingChanges(earlier.findings, later.findings, isSameKnowledge),
    ...scopeChanges(earlier, later),
  ];
  const { evaluatedOn, tool: { name, version, knowledgeReadOn } } = earlier;
  return {
    earlier: { evaluatedOn, tool: { name, version, knowledgeReadOn } },
    changes: [...changes].sort((a, b) =>
      weights.indexOf(a.weight) - weights.indexOf(b.weight) ||
      byName(a.service, b.service) ||
      byName(a.operation, b.operation) ||
      byCodeUnits(a.kind, b.kind) ||
      byCodeUnits(a.statement, b.statement)),
  };
}

/** What is about no service in particular stands last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return byCodeUnits(a, b);
}
