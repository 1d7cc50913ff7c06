import type { Inventory } from '../engine/inventory/types.js';
import type { InventoryComparison } from './inventory-changes.js';
import { withPlaces } from './inventory-places.js';
import type { Place, Report, Shorten } from './scan-report.js';

/**
 * What `inventory --format json` prints: a public contract, versioned by `schemaVersion`. Lines and
 * columns count from 1, paths are relative to the working directory.
 */
export interface InventoryReport extends Inventory<Place>, Pick<Report, 'evaluatedOn' | 'tool' | 'scanned' | 'notEvaluated' | 'baseline'> {
  readonly schemaVersion: 1;
  readonly kind: 'inventory';
  /** What was looked at: the paths that were given, relative to the working directory. */
  readonly paths: readonly string[];
  /** True where whole folders were scanned, so that "nowhere" can be said. */
  readonly isWhole: boolean;
  /** What differs from an earlier inventory; absent where none was given. */
  readonly comparison?: InventoryComparison;
}

/** What an inventory report is made of besides the engine's inventory. */
export interface InventoryContext {
  /** The report of the same scan; findings of a baseline are suppressed in both. */
  readonly report: Report;
  /** What was looked at, relative to the working directory. */
  readonly paths: readonly string[];
  readonly isWhole: boolean;
  /** A path of the engine as reports show it. */
  readonly shorten: Shorten;
}

/** Turns the engine's inventory into the contract's: relative paths, 1-based places, one order. */
export function makeInventoryReport(inventory: Inventory, { report, paths, isWhole, shorten }: InventoryContext): InventoryReport {
  const { evaluatedOn, tool, scanned, notEvaluated, baseline } = report;
  const { services, unknownCalls, clauses, mitigations, waivers, findings } = withPlaces(inventory, shorten);
  return {
    schemaVersion: 1,
    kind: 'inventory',
    evaluatedOn,
    tool,
    paths,
    isWhole,
    scanned,
    notEvaluated,
    ...(baseline ? { baseline } : {}),
    services,
    unknownCalls,
    clauses,
    mitigations,
    waivers,
    findings,
  };
}
