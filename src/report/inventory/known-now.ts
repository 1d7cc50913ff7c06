import type { InventoryOperation } from '../../engine/inventory/types.js';
import type { InventoryChange } from '../inventory-changes.js';
import type { InventoryReport } from '../inventory-report.js';
import type { Place } from '../scan-report.js';
import { placesText } from './difference.js';

/** Two inventories without what only knowledge changed, and what that is. */
export interface KnownNow {
  readonly before: InventoryReport;
  readonly after: InventoryReport;
  readonly changes: readonly InventoryChange[];
}

/**
 * Finds calls that one inventory lists as unknown and the other by their operation: the code has them
 * in both, and only the catalogue changed.
 */
export function knownNow(earlier: InventoryReport, later: InventoryReport): KnownNow {
  const came = recognized(earlier, later);
  const went = recognized(later, earlier);
  return {
    before: without(earlier, [...went.operations], came.calls),
    after: without(later, [...came.operations], went.calls),
    changes: [
      ...[...came.operations].map((operation) => change(operation, `${operation.id} is known now; its calls, at ${placesText(operation.calls.map(({ at }) => at))}, were listed as unknown before. The code is as it was.`)),
      ...[...went.operations].map((operation) => change(operation, `Calls of ${operation.id} were known before and are listed as unknown now, at ${placesText(operation.calls.map(({ at }) => at))}. The code is as it was.`)),
    ],
  };
}

type Operation = InventoryOperation<Place>;

/** Operations of one inventory, all calls of which the other lists as unknown; with these unknown calls. */
function recognized(other: InventoryReport, inventory: InventoryReport): { readonly operations: ReadonlySet<Operation>; readonly calls: ReadonlySet<object> } {
  const known = new Set(other.services.flatMap(({ operations }) => operations.map(({ id }) => id)));
  const operations = new Set<Operation>();
  const calls = new Set<object>();
  for (const operation of inventory.services.flatMap((service) => service.operations)) {
    if (known.has(operation.id)) continue;
    const matches = operation.calls.map(({ at, member }) => other.unknownCalls.find((call) => !calls.has(call) && call.at.path === at.path && call.member === member));
    if (matches.length === 0 || matches.some((match) => match === undefined)) continue;
    operations.add(operation);
    for (const match of matches) if (match) calls.add(match);
  }
  return { operations, calls };
}

function without(inventory: InventoryReport, operations: readonly Operation[], calls: ReadonlySet<object>): InventoryReport {
  return {
    ...inventory,
    services: inventory.services
      .map((service) => ({ ...service, operations: service.operations.filter((operation) => !operations.includes(operation)) }))
      .filter((service) => service.operations.length > 0),
    unknownCalls: inventory.unknownCalls.filter((call) => !calls.has(call)),
  };
}

function change({ id, calls }: Operation, statement: string): InventoryChange {
  return { kind: 'knowledge-changed', weight: 'neutral', service: id.slice(0, id.indexOf('/')), operation: id, statement, places: calls.map(({ at }) => at) };
}
