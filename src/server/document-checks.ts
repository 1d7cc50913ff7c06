import { LSPErrorCodes, ResponseError, type Diagnostic, type DiagnosticServerCancellationData } from 'vscode-languageserver';
import type { Engine, FileReport } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import type { Configuration } from './configuration.js';
import type { CheckTimings } from './check-timings.js';
import { brokenCheckNotice, diagnosticsOf, hashOf } from './diagnostics.js';
import type { OpenDocument, OpenDocuments } from './open-documents.js';
import type { ScanChanges } from './scan-changes.js';

/** The check of one version of an open document. */
export interface CheckedDocument {
  readonly report: FileReport;
  readonly version: number;
  readonly diagnostics: Diagnostic[];
  /**
   * Document version and a hash of the diagnostics. They cover everything that the diagnostics
   * depend on, other files included. The version is part because a fix is bound to it.
   */
  readonly resultId: string;
}

/** Checks open documents, and remembers which result each client view shows. */
export class DocumentChecks {
  readonly #shown = new Map<string, Pick<CheckedDocument, 'version' | 'resultId'>>();

  constructor(
    private readonly engine: Engine,
    private readonly documents: OpenDocuments,
    private readonly configuration: Configuration,
    private readonly features: ClientFeatures,
    /** Told of every report that is made. */
    private readonly changes: Pick<ScanChanges, 'seen'>,
    private readonly timings: CheckTimings,
  ) {}

  /** @throws when the document changed meanwhile, with the wish to ask again */
  async check(open: OpenDocument, signal?: AbortSignal): Promise<CheckedDocument> {
    await this.configuration.ready();
    const { version } = open.document;
    const report = await this.timings.measure(open.path, () => this.engine.check(open.path, signal));
    if (!this.documents.isCurrent(open)) throw changedMeanwhile();
    this.changes.seen(report);
    const diagnostics = diagnosticsOf(this.#partOf(report, open), {
      version,
      length: open.cell === undefined ? open.document.getText().length : null,
      maxFileLength: this.engine.settings.maxFileLength,
      relatedInformation: this.features.relatedInformation,
      areShown: this.configuration.settings.diagnostics,
      translate: this.features.translate,
      locate: (place) => this.documents.locate(place),
    });
    return { report, version, diagnostics, resultId: `${version}:${hashOf(diagnostics)}` };
  }

  /** What a report says about a cell: its own findings, and of what is about the whole notebook, the first cell has it. */
  #partOf(report: FileReport, open: OpenDocument): FileReport {
    if (open.cell === undefined || (report.status !== 'checked' && this.documents.isFirst(open))) return report;
    return { ...report, status: 'checked', findings: report.findings.filter(({ cell }) => cell === open.cell) };
  }

  /** Checks a file, open or not. */
  async checkFile(path: string, signal?: AbortSignal): Promise<FileReport> {
    await this.configuration.ready();
    const report = await this.engine.check(path, signal);
    this.changes.seen(report);
    return report;
  }

  /** Diagnostics of a file that is not open. */
  diagnosticsOfFile(report: FileReport): Diagnostic[] {
    return diagnosticsOf(report, {
      version: 0,
      length: null,
      maxFileLength: this.engine.settings.maxFileLength,
      relatedInformation: this.features.relatedInformation,
      areShown: this.configuration.settings.diagnostics,
      translate: this.features.translate,
      locate: (place) => this.documents.locate(place),
    });
  }

  /** What is shown where a check ended in an error of ours. */
  brokenNotice(): Diagnostic {
    return brokenCheckNotice(this.features.translate);
  }

  markShown(uri: string, { version, resultId }: CheckedDocument): void {
    this.#shown.set(uri, { version, resultId });
  }

  /** The result the client has, or undefined when it has not asked yet. */
  shown(uri: string): Pick<CheckedDocument, 'version' | 'resultId'> | undefined {
    return this.#shown.get(uri);
  }

  forget(uri: string): void {
    this.#shown.delete(uri);
  }
}

function changedMeanwhile(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed during the check.', { retriggerRequest: true });
}

/** True for the error of a check that its document outran. */
export function isOutrun(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.ServerCancelled;
}
