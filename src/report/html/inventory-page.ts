import type { InventoryReport } from '../inventory-report.js';
import { htmlDocument, type Page } from './frame.js';
import { changesSection } from './inventory/changes.js';
import { clausesSection } from './inventory/clauses.js';
import { findingsSection } from './inventory/findings.js';
import { keptSection } from './inventory/kept-table.js';
import { scopeSection } from './inventory/scope.js';
import { servicesSection } from './inventory/services.js';
import { sourcesSection } from './inventory/sources.js';
import { statedSection } from './inventory/stated.js';
import { summarySection } from './inventory/summary.js';
import { unknownCallsSection } from './inventory/unknown-calls.js';
import { closing, leadOf } from './lead.js';
import { unreadSection } from './unread.js';

export interface InventoryPageOptions {
  /** True for the changes since the earlier inventory alone, with what was looked at. */
  readonly onlyChanges: boolean;
}

/** The inventory as one HTML document that needs nothing besides itself. The same inventory gives the same bytes. */
export const inventoryHtml = (inventory: InventoryReport, options: InventoryPageOptions): string => htmlDocument(inventoryPage(inventory, options));

/** The inventory's page without its frame, in the order in which a reviewer asks. */
export function inventoryPage(inventory: InventoryReport, { onlyChanges }: InventoryPageOptions): Page {
  const frame = { lead: leadOf(inventory), closing };
  if (onlyChanges) {
    return { ...frame, title: 'Changes of the Azure AI inventory', sections: [changesSection(inventory, () => false), scopeSection(inventory, true), unreadSection(inventory)] };
  }
  const operations = new Set(inventory.services.flatMap((service) => service.operations.map(({ id }) => id)));
  const onPage = (id: string): boolean => operations.has(id);
  return {
    ...frame,
    title: 'Azure AI inventory',
    sections: [
      scopeSection(inventory, false),
      summarySection(inventory),
      ...(inventory.comparison === undefined ? [] : [changesSection(inventory, onPage)]),
      keptSection(inventory, onPage),
      servicesSection(inventory, onPage),
      sourcesSection(inventory),
      clausesSection(inventory),
      statedSection(inventory),
      findingsSection(inventory),
      unknownCallsSection(inventory),
      unreadSection(inventory),
    ],
  };
}
