import type { ServerSession } from '../server-session.js';
import type { ReportCommands } from './commands.js';
import { exportReport } from './export.js';
import type { InventoryPanel } from './inventory-panel.js';

/** What the commands of the report do. */
export function reportHandlers(session: ServerSession, report: InventoryPanel): ReportCommands {
  return {
    'responsibleUse.openReport': () => report.open(),
    'responsibleUse.refreshReport': () => report.refresh(),
    // A menu of the editor hands over the editor's address, which is no wish.
    'responsibleUse.exportReport': async (wish) => (await exportReport(session, isWish(wish) ? wish : {}))?.toString() ?? null,
  };
}

function isWish(value: unknown): value is NonNullable<Parameters<ReportCommands['responsibleUse.exportReport']>[0]> {
  return typeof value === 'object' && value !== null && ('format' in value || 'to' in value);
}
