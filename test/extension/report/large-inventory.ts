import type { InventoryCall, InventoryFinding, InventoryService } from '../../../src/engine/inventory/types.js';
import type { InventoryReport } from '../../../src/report/inventory-report.js';
import type { Place } from '../../../src/report/scan-report.js';
import { inventoryExample } from '../../support/inventory-example.js';

const folders = ['api', 'web', 'jobs', 'tools', 'samples'];

/** Place of the nth of many calls: ten in a file. */
function placeOf(index: number): Place {
  const file = Math.floor(index / 10);
  const line = 3 + (index % 10) * 7;
  return { path: `src/${folders[file % folders.length] ?? 'src'}/part-${String(file % 40)}/module-${String(file)}.ts`, line, column: 9, endLine: line, endColumn: 22 };
}

/** An inventory of a large code base: the example's services with so many calls, findings, and files that were not read. */
export function largeInventory({ calls, findings, skipped }: { readonly calls: number; readonly findings: number; readonly skipped: number }): InventoryReport {
  const operations = inventoryExample.services.flatMap((service) => service.operations).length;
  const each = Math.ceil(calls / operations);
  let next = 0;
  const callOf = (): InventoryCall<Place> => ({ at: placeOf(next++), language: 'typescript', member: 'classifyImage', via: 'sdk', certainty: 'resolved', isTest: false });
  const services = inventoryExample.services.map((service): InventoryService<Place> => ({
    ...service,
    operations: service.operations.map((operation) => ({ ...operation, calls: Array.from({ length: each }, callOf) })),
  }));
  const [rule] = inventoryExample.findings;
  if (!rule) throw new Error('the example has no finding');
  const open = Array.from({ length: findings }, (_, index): InventoryFinding<Place> => ({
    at: placeOf(index), severity: 'warning', message: 'The result of classify-image decides "users.banUser" and no human step lies between. This may conflict with "Human oversight".', fingerprint: `many-${String(index)}`,
    service: 'custom-vision', operation: 'custom-vision/classify-image', suppressed: null,
  } as InventoryFinding<Place>));
  return {
    ...inventoryExample,
    services,
    findings: [{ ...rule, open }, ...inventoryExample.findings.slice(1)],
    scanned: { ...inventoryExample.scanned, skipped: Array.from({ length: skipped }, (_, index) => ({ path: `vendor/lib-${String(index)}.min.js`, reason: 'larger than the limit' })) },
  };
}

/** Every path that a report names. */
export function pathsOf(report: unknown, into = new Set<string>()): ReadonlySet<string> {
  if (typeof report !== 'object' || report === null) return into;
  if ('path' in report && typeof report.path === 'string') into.add(report.path);
  for (const value of Object.values(report)) pathsOf(value, into);
  return into;
}
