import type { Engine } from '../engine/types.js';
import { makeInventoryReport, type InventoryReport } from '../report/inventory-report.js';
import { makeReport } from '../report/scan-report.js';
import { diagnosticSource } from './names.js';
import type { InventoryAnswer, InventoryParams } from './protocol.js';
import { reportPaths, type ReportPaths } from './report-paths.js';
import { uriOfPath } from './uris.js';
import type { KeptScan, WorkspaceScan } from './workspace-scan.js';

/** What the inventory is made with. */
export interface InventoryParts {
  readonly engine: Pick<Engine, 'inventory' | 'knowledgeReadOn'>;
  readonly scan: Pick<WorkspaceScan, 'outcome' | 'isOutdated'>;
  readonly version: string;
  /** The host's reason for a file that could not be read, which knows more than the engine does. */
  skipReason(path: string): string | undefined;
}

/** The inventory of the last workspace scan in one form, in the words of the command line; null before the first scan. */
export async function inventoryAnswer(parts: InventoryParts, { format }: InventoryParams): Promise<InventoryAnswer | null> {
  const { outcome, isOutdated } = parts.scan;
  if (outcome === null) return null;
  const paths = reportPaths(outcome.roots);
  return {
    ...(format === 'state' ? { text: '' } : await written(reportOf(parts, outcome, paths), format, outcome, paths)),
    roots: paths.roots.map(({ name, path }) => ({ name, uri: uriOfPath(path) })),
    scannedAt: outcome.endedAt,
    isOutdated,
  };
}

function reportOf({ engine, version, skipReason }: InventoryParts, { scan, skipped }: KeptScan, { shorten, lookedAt }: ReportPaths): InventoryReport {
  const tool = { name: diagnosticSource, version, knowledgeReadOn: engine.knowledgeReadOn };
  return makeInventoryReport(engine.inventory(scan), {
    report: makeReport(scan, { shorten, tool, skipped, skipReason }),
    paths: lookedAt,
    isWhole: true,
    shorten,
  });
}

/** Writers are loaded where they are needed. */
async function written(
  report: InventoryReport,
  format: Exclude<InventoryParams['format'], 'state'>,
  outcome: KeptScan,
  paths: ReportPaths,
): Promise<Pick<InventoryAnswer, 'text' | 'style' | 'paths'>> {
  const page = { onlyChanges: false };
  switch (format) {
    case 'json':
      return { text: `${JSON.stringify(report, null, 2)}\n` };
    case 'markdown':
      return { text: (await import('../report/markdown/inventory-page.js')).inventoryMarkdown(report, page) };
    case 'html':
      return { text: (await import('../report/html/inventory-page.js')).inventoryHtml(report, page) };
    case 'view': {
      const { scan: { files, projectFiles = [] }, skipped } = outcome;
      const known = new Set([...files, ...projectFiles, ...skipped].filter(({ path }) => paths.isInside(path)).map(({ path }) => paths.shorten(path)));
      const view = (await import('../report/html/inventory-view.js')).inventoryView(report, known);
      return { text: view.body, style: view.style, paths: view.paths };
    }
  }
}
