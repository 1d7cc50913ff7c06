import type { Connection } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import { Debounce } from './debounce.js';
import { isOutrun, type DocumentChecks } from './document-checks.js';
import { guarded, type Logger } from './fence.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';
import type { PushedDiagnostics } from './push-diagnostics.js';
import type { ScannedFiles } from './scanned-files.js';

/** What a change calls for: `dependants` of the path, or `everything` where even imports may resolve anew. */
export type Reach = 'dependants' | 'everything';

/**
 * Follows a change into the other files that depend on it. The client is asked to refresh only when
 * the diagnostics of an open document came out different, so typing in one file is quiet elsewhere.
 */
export class Ripple {
  readonly #changed = new Set<string>();
  #everything = false;
  #following = 0;
  readonly #debounce: Debounce;

  constructor(
    private readonly parts: {
      readonly connection: Connection;
      readonly engine: Engine;
      readonly documents: OpenDocuments;
      readonly checks: DocumentChecks;
      readonly scanned: ScannedFiles;
      readonly pushed: PushedDiagnostics;
      /** True for documents whose diagnostics the client asks for. */
      isPulled(open: OpenDocument): boolean;
      readonly canRefresh: boolean;
      /** Called when open documents are reached besides the one that changed. */
      reachedOthers(): void;
      readonly logger: Logger;
    },
    delayMs: number,
  ) {
    this.#debounce = new Debounce(delayMs, () => {
      this.#following += 1;
      void guarded(parts.logger, 'Following a change', () => this.#follow()).then(() => {
        this.#following -= 1;
      });
    });
  }

  changed(path: string, reach: Reach): void {
    this.#changed.add(path);
    if (reach === 'everything') this.#everything = true;
    this.#debounce.schedule();
  }

  /** For changes that touch every result, such as settings. */
  everythingChanged(): void {
    this.#everything = true;
    this.#debounce.schedule();
  }

  /** True from a change until the files that it reaches are checked again. */
  get isFollowing(): boolean {
    return this.#everything || this.#changed.size > 0 || this.#following > 0;
  }

  dispose(): void {
    this.#debounce.cancel();
  }

  async #follow(): Promise<void> {
    const changed = [...this.#changed];
    const everything = this.#everything;
    this.#changed.clear();
    this.#everything = false;

    const { engine, documents, scanned } = this.parts;
    const open = documents.all();
    const openPaths = [...new Set(open.map(({ path }) => path))];
    const reached = new Set(
      everything
        ? [...openPaths, ...scanned.paths]
        : changed.flatMap((path) => [...engine.dependants(path, openPaths), ...scanned.dependants(path)]),
    );

    if (open.some(({ path, cell }) => reached.has(path) || (cell !== undefined && changed.includes(path)))) this.parts.reachedOthers();
    // Other cells of a changed notebook can come out different, as other files can.
    await this.#showOpen(open.filter(({ path, cell }) => reached.has(path) || (cell !== undefined && changed.includes(path))));
    await scanned.recheck(new Set([...reached, ...changed]));
  }

  async #showOpen(affected: readonly OpenDocument[]): Promise<void> {
    const { pushed, isPulled, connection, canRefresh } = this.parts;
    for (const open of affected) if (!isPulled(open)) pushed.schedule(open.uri);
    if (!canRefresh) return;
    for (const open of affected) {
      if (!isPulled(open) || !(await this.#isOutdated(open))) continue;
      await connection.languages.diagnostics.refresh();
      return;
    }
  }

  async #isOutdated(open: OpenDocument): Promise<boolean> {
    const shown = this.parts.checks.shown(open.uri);
    // A client that has not seen this version yet is about to ask for it anyway.
    if (shown?.version !== open.document.version) return false;
    try {
      return (await this.parts.checks.check(open)).resultId !== shown.resultId;
    } catch (error) {
      // The document changed, so its client asks again anyway.
      if (isOutrun(error)) return false;
      throw error;
    }
  }
}
