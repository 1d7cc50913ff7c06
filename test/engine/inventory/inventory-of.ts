import type { EngineSettings, Place, ScanReport } from '../../../src/engine.js';
import type { Inventory, InventoryOperation } from '../../../src/engine/inventory/types.js';
import { absolute, memoryEngine } from '../../support/memory-engine.js';

export interface InventoryTestOptions {
  readonly isWhole?: boolean;
  readonly settings?: Partial<EngineSettings>;
  readonly today?: string;
  /** Changes the report of the scan before the inventory is made of it. */
  readonly change?: (report: ScanReport) => ScanReport;
}

/** The inventory of a tree in memory, on a fixed day. */
export async function inventoryOf(files: Readonly<Record<string, string>>, { isWhole = true, settings = {}, today = '2026-11-21', change = (report) => report }: InventoryTestOptions = {}): Promise<Inventory> {
  const { engine } = memoryEngine(files, settings, today);
  const paths = Object.keys(files).filter((path) => !path.endsWith('responsible-use.json')).map(absolute);
  return engine.inventory(change(await engine.scan(paths, { isWhole, forInventory: true })));
}

/** An operation by its id. */
export function operationOf(inventory: Inventory, id: string): InventoryOperation<Place> {
  const found = inventory.services.flatMap(({ operations }) => operations).find((operation) => operation.id === id);
  if (!found) throw new Error(`${id} is not in the inventory, which has ${inventory.services.flatMap(({ operations }) => operations.map((operation) => operation.id)).join(', ')}`);
  return found;
}

/** `src/a.ts:3`, lines from 1; in a notebook `n.ipynb#2:3` with the cell from 0. */
export function shown({ path, range, cell }: Place): string {
  return `${path.replace('/project/', '')}${cell === undefined ? '' : `#${String(cell)}`}:${String(range.start.line + 1)}`;
}
