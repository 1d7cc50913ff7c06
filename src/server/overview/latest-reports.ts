import type { FileReport } from '../../engine/types.js';

/** A file that a scan left out before the engine saw it. */
export interface LeftOut {
  readonly path: string;
  readonly reason: string;
}

/**
 * The last report of each open or scanned file, as far as it says anything. Reports are taken where
 * they are made, so nothing is checked for their sake.
 */
export class LatestReports {
  readonly #reports = new Map<string, FileReport>();
  /** Paths of the last scan; null before the first one. */
  #scanned: Set<string> | null = null;
  #leftOut: readonly LeftOut[] = [];
  #version = 0;

  /** Another number whenever something changed that an overview tells. */
  get version(): number {
    return this.#version;
  }

  /** True once the workspace was scanned. */
  get coversWorkspace(): boolean {
    return this.#scanned !== null;
  }

  get reports(): Iterable<FileReport> {
    return this.#reports.values();
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  /** Takes the result of a scan in place of everything that was known of files that are not open. */
  scanned(reports: readonly FileReport[], leftOut: readonly LeftOut[], isOpen: (path: string) => boolean): void {
    this.#scanned = new Set(reports.map(({ path }) => path));
    this.#leftOut = leftOut;
    for (const path of [...this.#reports.keys()]) if (!isOpen(path)) this.#reports.delete(path);
    for (const report of reports) if (saysSomething(report)) this.#reports.set(report.path, report);
    this.#version += 1;
  }

  /** Takes a new report of one file. */
  take(report: FileReport): void {
    const before = this.#reports.get(report.path);
    if (!saysSomething(report)) {
      this.removed(report.path);
      return;
    }
    this.#reports.set(report.path, report);
    if (before === undefined || !isSame(before, report)) this.#version += 1;
  }

  /** A document is closed: without a scan that saw its file, it is no longer told of. */
  closed(path: string): void {
    if (this.#scanned?.has(path) !== true) this.removed(path);
  }

  /** The file is gone. */
  removed(path: string): void {
    if (this.#reports.delete(path)) this.#version += 1;
  }
}

function saysSomething({ status, calls, unknownCalls, findings, waivers = [] }: FileReport): boolean {
  return status === 'skipped' || status === 'failed' || calls.length + unknownCalls.length + findings.length + waivers.length > 0;
}

/** The engine answers with the same report while nothing changes, and with an equal one after most edits. */
function isSame(a: FileReport, b: FileReport): boolean {
  return a === b || JSON.stringify(told(a)) === JSON.stringify(told(b));
}

function told({ status, reason, calls, unknownCalls, findings, waivers, isTest }: FileReport): unknown {
  return [status, reason, calls, unknownCalls, findings, waivers, isTest];
}
