/** Commands of the inventory report. */

/** Type of the report's webview; the manifest wakes the extension by it, and menus ask for it. */
export const inventoryViewType = 'responsibleUse.inventory';

export type ExportFormat = 'html' | 'markdown' | 'json';

/** Where an export goes and in which form; what is missing is asked for. */
export interface ExportWish {
  readonly format?: ExportFormat;
  /** Address of the file to write. */
  readonly to?: string;
}

export interface ReportCommands {
  /** Shows the inventory of the workspace, after a scan where there was none. Answers false when the user canceled the scan. */
  'responsibleUse.openReport': () => Promise<boolean>;
  /** Scans again and shows the inventory. Answers false when the user canceled the scan. */
  'responsibleUse.refreshReport': () => Promise<boolean>;
  /** Writes the inventory to a file; answers with its address, or null when the user left. */
  'responsibleUse.exportReport': (wish?: ExportWish) => Promise<string | null>;
}

export const reportCommandTitles: Readonly<Record<keyof ReportCommands, string>> = {
  'responsibleUse.openReport': 'Open Inventory Report',
  'responsibleUse.refreshReport': 'Scan Again and Show Inventory Report',
  'responsibleUse.exportReport': 'Export Inventory Report',
};
