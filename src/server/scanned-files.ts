import type { Connection } from 'vscode-languageserver';
import type { FileReport } from '../engine/types.js';
import type { DocumentChecks } from './document-checks.js';
import type { OpenDocuments } from './open-documents.js';
import type { LatestReports, LeftOut } from './overview/latest-reports.js';
import type { ScanChanges } from './scan-changes.js';
import { uriOfPath } from './uris.js';

/**
 * Diagnostics of files that are not open, published once the user asked for a workspace scan and
 * kept up to date from then on. An open document's diagnostics are its own; the published ones step
 * back while it is open.
 */
export class ScannedFiles {
  /** Each scanned file with the files that its report depends on. */
  #scanned = new Map<string, readonly string[]>();
  readonly #published = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly checks: DocumentChecks,
    private readonly changes: ScanChanges,
    private readonly latest: LatestReports,
  ) {}

  /**
   * Takes over the result of a scan.
   *
   * @param leftOut files that never reached the engine.
   */
  async replace(reports: readonly FileReport[], leftOut: readonly LeftOut[] = []): Promise<void> {
    this.latest.scanned(reports, leftOut, (path) => this.documents.isOpen(path));
    this.#scanned = new Map(reports.map(({ path, dependsOn }) => [path, dependsOn]));
    for (const path of [...this.#published]) if (!this.#scanned.has(path)) await this.#publish(path, null);
    for (const report of reports) if (!this.documents.isOpen(report.path)) await this.#publish(report.path, report);
  }

  /** @param clears true where nothing else is going to be published at the file's own address */
  async opened(path: string, clears: boolean): Promise<void> {
    if (clears) await this.#publish(path, null);
    else this.#published.delete(path);
  }

  /** Checks scanned files again that are not open. */
  async recheck(paths: Iterable<string>): Promise<void> {
    for (const path of paths) {
      const before = this.#scanned.get(path);
      if (before === undefined || this.documents.isOpen(path)) continue;
      const report = await this.checks.checkFile(path);
      // What leads to no service any more may lead there again through the same files.
      this.#scanned.set(path, report.status === 'unmarked' ? before : report.dependsOn);
      this.latest.take(report);
      await this.#publish(path, report);
    }
  }

  get paths(): readonly string[] {
    return [...this.#scanned.keys()];
  }

  /** Scanned files whose report depends on a file. */
  dependants(path: string): readonly string[] {
    return [...this.#scanned].filter(([, dependsOn]) => dependsOn.includes(path)).map(([scanned]) => scanned);
  }

  async removed(path: string): Promise<void> {
    this.#scanned.delete(path);
    this.changes.removed(path);
    this.latest.removed(path);
    await this.#publish(path, null);
  }

  /** Skipped files are left to the scan report: a notice for each would bury the findings. */
  async #publish(path: string, report: FileReport | null): Promise<void> {
    const diagnostics = report === null || report.status === 'skipped' ? [] : this.checks.diagnosticsOfFile(report);
    if (diagnostics.length === 0 && !this.#published.has(path)) return;
    if (diagnostics.length === 0) this.#published.delete(path);
    else this.#published.add(path);
    await this.connection.sendDiagnostics({ uri: uriOfPath(path), diagnostics });
  }
}
