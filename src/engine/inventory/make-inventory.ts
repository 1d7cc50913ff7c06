import type { ClauseCoverage } from '../../answers/coverage.js';
import type { CallReport, Place, ScanReport } from '../types.js';
import { makeClauses } from './make-clauses.js';
import { makeFindings } from './make-findings.js';
import { makeService } from './make-service.js';
import { byTheirPlace } from './order.js';
import type { Inventory, InventoryUnknownCall } from './types.js';
import { usedServices } from './used-services.js';

/**
 * Makes the inventory of what was scanned.
 *
 * @param report of a scan that took notes.
 * @param coverage every clause with what answers it.
 * @throws Error for the report of another scan.
 */
export function makeInventory(report: ScanReport, coverage: readonly ClauseCoverage[]): Inventory<Place> {
  const { notes } = report;
  if (!notes) throw new Error('An inventory needs a scan that was made for one.');
  const used = usedServices(notes);
  // Where a marked file could not be analyzed, nobody knows what it calls.
  const sawAll = notes.isWhole && report.files.every(({ status }) => status !== 'failed');
  const services = used.map((one) => makeService(one, notes, report.evaluatedOn, sawAll));
  const findings = [...report.files, ...(report.projectFiles ?? [])].flatMap((file) => file.findings);
  const tests = new Set(notes.files.filter(({ isTest }) => isTest).map(({ path }) => path));
  return {
    services,
    unknownCalls: report.files.flatMap(({ unknownCalls }) => unknownCalls.map((call) => unknownCall(call, tests.has(call.path)))).sort(byTheirPlace),
    clauses: makeClauses(coverage, { used, services, findings, notEvaluated: report.notEvaluated, notes }),
    mitigations: [...notes.files, ...notes.projectFiles].flatMap((file) => file.mitigations).sort(byTheirPlace),
    waivers: notes.files.flatMap(({ waivers }) => waivers).sort(byTheirPlace),
    findings: makeFindings(findings),
  };
}

function unknownCall({ path, range, cell, service, language, member, via, certainty }: CallReport, isTest: boolean): InventoryUnknownCall<Place> {
  return { at: { path, range, ...(cell === undefined ? {} : { cell }) }, language, member, via, certainty, isTest, service };
}
