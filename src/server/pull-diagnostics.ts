import { DocumentDiagnosticReportKind, type Connection, type DocumentDiagnosticParams, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { DocumentChecks } from './document-checks.js';
import { fenced, type Logger } from './fence.js';
import type { OpenDocuments } from './open-documents.js';

/**
 * Answers `textDocument/diagnostic`. Cells of notebooks get their diagnostics published: clients pull
 * for what is visible, and drop what they pulled for a cell when it is scrolled out of view.
 */
export function registerPullDiagnostics(connection: Connection, documents: OpenDocuments, checks: DocumentChecks, logger: Logger): void {
  const answer = async (params: DocumentDiagnosticParams, signal: AbortSignal): Promise<DocumentDiagnosticReport> => {
    const open = documents.get(params.textDocument.uri);
    if (open === null || open.cell !== undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const checked = await checks.check(open, signal);
    checks.markShown(open.uri, checked);
    const { diagnostics, resultId } = checked;
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics };
  };
  connection.languages.diagnostics.on((params, token) =>
    fenced<DocumentDiagnosticReport>(logger, `Checking ${params.textDocument.uri}`, token, (signal) => answer(params, signal), () => ({
      kind: DocumentDiagnosticReportKind.Full,
      items: [checks.brokenNotice()],
    })),
  );
}
