import type { Connection } from 'vscode-languageserver';
import { Debounce } from './debounce.js';
import { isOutrun, type DocumentChecks } from './document-checks.js';
import { describeError } from '../wording/describe-error.js';
import { isCancellation, type Logger } from './fence.js';
import type { OpenDocuments } from './open-documents.js';

/** Publishes the diagnostics of open documents: of cells, and of files for clients that do not ask for them. */
export class PushedDiagnostics {
  readonly #due = new Set<string>();
  readonly #running = new Map<string, AbortController>();
  readonly #debounce: Debounce;

  constructor(
    private readonly connection: Connection,
    private readonly documents: OpenDocuments,
    private readonly checks: DocumentChecks,
    private readonly logger: Logger,
    delayMs: number,
  ) {
    this.#debounce = new Debounce(delayMs, () => this.#publishDue());
  }

  /** Publishes a document's diagnostics soon. A check that runs on an older version ends. */
  schedule(uri: string): void {
    this.#running.get(uri)?.abort();
    this.#due.add(uri);
    this.#debounce.schedule();
  }

  closed(uri: string): void {
    this.#running.get(uri)?.abort();
    this.#due.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    this.#debounce.cancel();
    for (const controller of this.#running.values()) controller.abort();
  }

  #publishDue(): void {
    const due = [...this.#due];
    this.#due.clear();
    for (const uri of due) void this.#publish(uri);
  }

  async #publish(uri: string): Promise<void> {
    const open = this.documents.get(uri);
    if (open === null) return;
    const controller = new AbortController();
    this.#running.set(uri, controller);
    try {
      const checked = await this.checks.check(open, controller.signal);
      if (controller.signal.aborted) return;
      const shown = this.checks.shown(uri);
      this.checks.markShown(uri, checked);
      // A change of one cell checks the notebook; most of its cells come out as they were, and without anything.
      if (open.cell !== undefined && (shown === undefined ? checked.diagnostics.length === 0 : shown.resultId === checked.resultId)) return;
      await this.connection.sendDiagnostics({ uri, version: checked.version, diagnostics: checked.diagnostics });
    } catch (error) {
      // An outrun or canceled check is followed by one of the newer version.
      if (isOutrun(error) || isCancellation(error) || controller.signal.aborted) return;
      this.logger.error(`Checking ${uri} failed: ${describeError(error)}`);
      await this.connection.sendDiagnostics({ uri, version: open.document.version, diagnostics: [this.checks.brokenNotice()] });
    } finally {
      if (this.#running.get(uri) === controller) this.#running.delete(uri);
    }
  }
}
