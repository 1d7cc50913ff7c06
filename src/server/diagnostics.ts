/** Findings as LSP diagnostics. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type DiagnosticRelatedInformation, type Location } from 'vscode-languageserver';
import type { Evidence, FileReport, Finding, Place, Severity } from '../engine/types.js';
import { diagnosticSource } from './names.js';
import type { FindingIdentity } from './protocol.js';
import type { Translate } from '../wording/translate.js';

/** What the conversion needs to know besides the report. */
export interface DiagnosticContext {
  /** Version of the document that the report was made from; 0 for a file on disk. */
  readonly version: number;
  /** Length of a file's text in UTF-16 units, where it is known. */
  readonly length: number | null;
  readonly maxFileLength: number;
  readonly relatedInformation: boolean;
  /** False where the user wants no diagnostics. */
  readonly areShown: boolean;
  readonly translate: Translate;
  /** A place as the client knows it. */
  locate(place: Place): Location;
}

const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/**
 * Diagnostics of one file: its findings that are not suppressed, or the notice that it was not
 * read. Parts that did not parse stay silent, because code in an editor is half typed most of the time.
 * So do languages that the user switched off.
 */
export function diagnosticsOf(report: FileReport, context: DiagnosticContext): Diagnostic[] {
  if (!context.areShown || report.skippedBy === 'languages') return [];
  if (report.status === 'skipped') return [skippedNotice(report, context)];
  if (report.status === 'failed') {
    return [notice('not-analyzed', context.translate('Not analyzed: {0}. That there are no findings here says nothing.', report.reason ?? context.translate('no reason is known')))];
  }
  return report.findings.filter((finding) => finding.suppressed === null).map((finding) => diagnosticOf(finding, context));
}

/** The notice for a check that ended in an error of ours; an empty answer would look like a clean file. */
export function brokenCheckNotice(translate: Translate): Diagnostic {
  return notice('not-analyzed', translate('Not analyzed: the check ended in an internal error. The log of Responsible Use has the details.'));
}

function skippedNotice(report: FileReport, { length, maxFileLength, translate }: DiagnosticContext): Diagnostic {
  const reason = report.reason ?? translate('no reason is known');
  if (length === null || length <= maxFileLength) return notice('file-skipped', translate('Not read: {0}.', reason));
  return notice(
    'file-skipped',
    translate('Not read: the file has {0} KiB, more than the {1} KiB of the setting responsibleUse.maxFileSize.', kib(length), kib(maxFileLength)),
  );
}

function kib(length: number): number {
  return Math.ceil(length / 1024);
}

function notice(code: string, message: string): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Information,
    source: diagnosticSource,
    code,
    message,
  };
}

function diagnosticOf(finding: Finding, context: DiagnosticContext): Diagnostic {
  const identity: FindingIdentity = { fingerprint: finding.fingerprint, rule: finding.rule, version: context.version };
  const tags = tagsOf(finding);
  const related = context.relatedInformation ? relatedOf(finding, context) : [];
  return {
    range: context.locate(finding).range,
    severity: severityNumbers[finding.severity],
    source: diagnosticSource,
    code: finding.rule,
    message: finding.message,
    ...(tags.length === 0 ? {} : { tags }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: identity,
  };
}

function tagsOf(finding: Finding): DiagnosticTag[] {
  return [
    ...(finding.deprecated ? [DiagnosticTag.Deprecated] : []),
    ...(finding.unnecessary ? [DiagnosticTag.Unnecessary] : []),
  ];
}

function relatedOf(finding: Finding, context: DiagnosticContext): DiagnosticRelatedInformation[] {
  return finding.evidence.map((evidence: Evidence) => ({
    location: context.locate(evidence),
    message: evidence.note,
  }));
}

/** A short hash of diagnostics, stable within a run: the same list gives the same text. */
export function hashOf(diagnostics: readonly Diagnostic[]): string {
  const text = JSON.stringify(diagnostics);
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
