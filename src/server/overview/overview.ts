import type { Engine, FileReport } from '../../engine/types.js';
import type { WorkspaceRoot } from '../client-capabilities.js';
import type { DocumentChecks } from '../document-checks.js';
import type { Translate } from '../../wording/translate.js';
import { describeError } from '../../wording/describe-error.js';
import { isCancellation, type Logger } from '../fence.js';
import type { OpenDocuments } from '../open-documents.js';
import type { OverviewAnswer, OverviewParams } from '../protocol.js';
import { shownPath } from '../summary.js';
import { untitledName } from '../uris.js';
import type { LatestReports } from './latest-reports.js';
import { makeOverview } from './make-overview.js';

interface Parts {
  readonly engine: Engine;
  readonly documents: OpenDocuments;
  readonly checks: DocumentChecks;
  readonly latest: LatestReports;
  readonly logger: Logger;
  readonly translate: Translate;
  roots(): readonly WorkspaceRoot[];
  /** Today as an ISO date. */
  today(): string;
  /** True while a change is being followed into other files. */
  isFollowing(): boolean;
}

/** Answers what the views of an editor show. */
export class Overview {
  /** Servers of one window follow one another, and each counts from the start. */
  readonly #start = Date.now().toString(36);
  #surroundings = '';
  #count = 0;

  constructor(private readonly parts: Parts) {}

  /**
   * Makes the overview, unless the client shows it already.
   *
   * @throws CancelledError
   */
  async answer({ revision }: OverviewParams, signal: AbortSignal): Promise<OverviewAnswer | null> {
    const { engine, documents, latest, roots, today } = this.parts;
    // Asked before the checks: a change that comes in meanwhile is told of next time.
    const isSettled = !this.parts.isFollowing();
    await this.#checkOpen(signal);
    const services = engine.services();
    const now = this.#revision([roots(), services, today()]);
    if (now === revision && isSettled) return null;
    const body = makeOverview({
      reports: latest.reports,
      leftOut: latest.leftOut,
      coversWorkspace: latest.coversWorkspace,
      evaluatedOn: today(),
      services,
      rules: engine.rules,
      clauses: engine.coverage,
      shown: (path) => untitledName(path) ?? shownPath(path, roots()),
      uriOf: (path) => documents.uriOf(path),
    });
    return { revision: now, isSettled, ...body };
  }

  /** Open documents count as they stand. Where nothing changed, the engine still knows its answer. */
  async #checkOpen(signal: AbortSignal): Promise<void> {
    const { documents, checks, latest, logger, translate } = this.parts;
    for (const path of new Set(documents.all().map((open) => open.path))) {
      try {
        const report = await checks.checkFile(path, signal);
        if (documents.isOpen(path)) latest.take(report);
      } catch (error) {
        if (isCancellation(error)) throw error;
        logger.error(`Checking ${path} for the views failed: ${describeError(error)}`);
        latest.take(broken(path, translate('the check ended in an internal error')));
      }
    }
  }

  /** @param surroundings what the overview depends on besides the reports. */
  #revision(surroundings: unknown): string {
    const text = JSON.stringify(surroundings);
    if (text !== this.#surroundings) {
      this.#surroundings = text;
      this.#count += 1;
    }
    return `${this.#start}.${String(this.#count)}.${String(this.parts.latest.version)}`;
  }
}

function broken(path: string, reason: string): FileReport {
  return { path, status: 'failed', reason, partial: null, language: null, calls: [], unknownCalls: [], findings: [], dependsOn: [] };
}
