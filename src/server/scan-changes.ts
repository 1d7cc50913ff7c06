import type { FileReport, ScanReport } from '../engine/types.js';

/**
 * Notices when calls or findings come out different than they did in the last workspace scan, so that
 * what was made of that scan can say that it is of an earlier moment.
 */
export class ScanChanges {
  /** What the scan said of each file, in short; files that it had nothing to say about are not in it. */
  #scanned = new Map<string, string>();
  readonly #different = new Set<string>();
  #isInside: (path: string) => boolean = () => false;

  /** Begins anew with a scan. @param isInside true for paths that the scan was about; others, such as unsaved documents, do not count. */
  start({ files, projectFiles = [] }: ScanReport, isInside: (path: string) => boolean): void {
    this.#isInside = isInside;
    this.#scanned = new Map([...files, ...projectFiles].flatMap((report) => {
      const said = saidBy(report);
      return said === nothing ? [] : [[report.path, said] as const];
    }));
    this.#different.clear();
  }

  /** Takes a newer report of a file. */
  seen(report: FileReport): void {
    if (!this.#isInside(report.path)) return;
    if ((this.#scanned.get(report.path) ?? nothing) === saidBy(report)) this.#different.delete(report.path);
    else this.#different.add(report.path);
  }

  /** Takes note that a file is gone. */
  removed(path: string): void {
    if (this.#scanned.has(path)) this.#different.add(path);
  }

  /** True where something differs now. */
  get isOutdated(): boolean {
    return this.#different.size > 0;
  }
}

const nothing = '';

/** Places count: a report whose lines have moved leads to the wrong ones. */
function saidBy({ status, calls, unknownCalls, findings }: FileReport): string {
  const isFailed = status === 'failed';
  if (!isFailed && calls.length + unknownCalls.length + findings.length === 0) return nothing;
  return JSON.stringify([
    isFailed,
    [...calls, ...unknownCalls].map(({ range: { start }, cell, service, operation, member }) => [start.line, start.character, cell, service, operation, member]),
    findings.map(({ range: { start }, cell, rule, severity, message, suppressed }) => [start.line, start.character, cell, rule, severity, message, suppressed?.until]),
  ]);
}
