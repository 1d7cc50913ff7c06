import type { CallReport, Evidence, Finding, NotEvaluated, Place as EnginePlace, ScanReport, Severity, Suppression } from '../engine/types.js';
import { byCodeUnits } from '../wording/order.js';

/** A path and why it was not read, or not in full. */
export interface PathReason {
  readonly path: string;
  readonly reason: string;
}

/** A place in the words of the contract: lines and columns from 1, end exclusive. */
export interface Place {
  readonly path: string;
  /** Index of the notebook cell, from 0, all cells counted; lines count inside the cell then. Absent in other files. */
  readonly cell?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface CallEntry extends Place {
  readonly language: string;
  readonly service: string | null;
  readonly operation: string | null;
  readonly member: string;
  readonly via: CallReport['via'];
  readonly certainty: CallReport['certainty'];
}

export interface FindingEntry extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Finding['certainty'];
  readonly message: string;
  readonly service: string | null;
  readonly operation: string | null;
  readonly clause: string | null;
  readonly facts: readonly string[];
  readonly evidence: readonly (Pick<Place, 'path' | 'cell' | 'line' | 'column'> & { readonly note: string })[];
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
}

/** What `scan --format json` prints: a public contract, versioned by `schemaVersion`. */
export interface Report {
  readonly schemaVersion: 1;
  readonly evaluatedOn: string;
  readonly tool: { readonly name: string; readonly version: string; readonly knowledgeReadOn: string };
  readonly scanned: {
    /** Files that were read. */
    readonly files: number;
    /** Files among them that hold a marker of an Azure AI service, and so were parsed. */
    readonly parsed: number;
    readonly skipped: readonly PathReason[];
    /** Files that did not parse in part, or not at all. */
    readonly partial: readonly PathReason[];
  };
  readonly calls: readonly CallEntry[];
  readonly unknownCalls: readonly CallEntry[];
  readonly findings: readonly FindingEntry[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** What became of the entries of a baseline; absent where none was applied. */
  readonly baseline?: BaselineSummary;
}

/**
 * What a baseline did in one run. `matched`, `waived`, `expired`, `beyondCap`, `unmatched` and `notSeen`
 * add up to `entries`.
 */
export interface BaselineSummary {
  /** Its file, relative to the working directory. */
  readonly path: string;
  readonly entries: number;
  /** Entries that suppress a finding of this run. */
  readonly matched: number;
  /** Entries whose finding a waiver suppresses; the waiver goes first. */
  readonly waived: number;
  /** Entries past their end date whose finding is still there: it counts again. */
  readonly expired: number;
  /** Entries whose finding is there and that end later than a waiver may: they suppress nothing. */
  readonly beyondCap: number;
  /** Entries that no finding has any more; `baseline prune` drops them. */
  readonly unmatched: number;
  /** Entries without a finding, of places that this run did not look at or not in full. */
  readonly notSeen: number;
  /** Entries, whatever became of them, that name nobody who answers for them. */
  readonly withoutOwner: number;
}

/** What a report is made of besides the engine's own report. */
export interface ReportContext {
  /** A path of the engine as reports show it. */
  readonly shorten: (path: string) => string;
  readonly tool: Report['tool'];
  /** Paths that never reached the engine. */
  readonly skipped: readonly PathReason[];
  /** The host's reason for a file that the engine could not read, which knows more than the engine does. */
  readonly skipReason: (path: string) => string | undefined;
}

/** Turns the engine's report into the contract's: relative paths, 1-based places, one order. */
export function makeReport(scan: ScanReport, context: ReportContext): Report {
  const short = context.shorten;
  const skipped: PathReason[] = context.skipped.map(({ path, reason }) => ({ path: short(path), reason }));
  const partial: PathReason[] = [];
  for (const file of scan.files) {
    if (file.status === 'skipped') skipped.push({ path: short(file.path), reason: context.skipReason(file.path) ?? file.reason ?? 'not read' });
    if (file.status === 'failed') partial.push({ path: short(file.path), reason: `could not be analyzed: ${file.reason ?? 'unknown reason'}` });
    if (file.partial !== null) partial.push({ path: short(file.path), reason: file.partial });
  }
  return {
    schemaVersion: 1,
    evaluatedOn: scan.evaluatedOn,
    tool: context.tool,
    scanned: {
      files: scan.files.filter(({ status }) => status !== 'skipped').length,
      parsed: scan.files.filter(({ status }) => status === 'checked').length,
      skipped: skipped.sort((a, b) => byCodeUnits(a.path, b.path)),
      partial: partial.sort((a, b) => byCodeUnits(a.path, b.path)),
    },
    calls: scan.files.flatMap(({ calls }) => calls.map((call) => callEntry(call, short))).sort(byPlace),
    unknownCalls: scan.files.flatMap(({ unknownCalls }) => unknownCalls.map((call) => callEntry(call, short))).sort(byPlace),
    findings: [...scan.files, ...(scan.projectFiles ?? [])]
      .flatMap(({ findings }) => findings.map((finding) => findingEntry(finding, short)))
      .sort((a, b) => byPlace(a, b) || byCodeUnits(a.rule, b.rule) || byCodeUnits(a.fingerprint, b.fingerprint)),
    notEvaluated: [...scan.notEvaluated].sort((a, b) => byCodeUnits(a.rule, b.rule)).map(({ rule, reason }) => ({ rule, reason })),
  };
}

export type Shorten = (path: string) => string;

/** A place of the engine in the words of the contract. */
export function placeEntry({ path, range: { start, end }, cell }: EnginePlace, short: Shorten): Place {
  return { path: short(path), line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, ...(cell === undefined ? {} : { cell }) };
}

/** Order of places: path, cell, line, column. */
export function byPlace(a: Place, b: Place): number {
  return byCodeUnits(a.path, b.path) || (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn;
}

/** The engine names operations `service/operation`; the contract has the service beside them. */
export function operationName(operation: string | null): string | null {
  return operation?.slice(operation.indexOf('/') + 1) ?? null;
}

export function callEntry(call: CallReport, short: Shorten): CallEntry {
  const { language, service, operation, member, via, certainty } = call;
  return { ...placeEntry(call, short), language, service, operation: operationName(operation), member, via, certainty };
}

function findingEntry(finding: Finding, short: Shorten): FindingEntry {
  const { rule, severity, certainty, message, service, operation, clause, facts, fingerprint, suppressed } = finding;
  return {
    rule, severity, certainty,
    ...placeEntry(finding, short),
    message, service,
    operation: operationName(operation),
    clause, facts,
    evidence: finding.evidence.map((one: Evidence) => {
      const { path, line, column, cell } = placeEntry(one, short);
      return { path, line, column, ...(cell === undefined ? {} : { cell }), note: one.note };
    }),
    fingerprint,
    suppressed: suppressed && { kind: suppressed.kind, reason: suppressed.reason, owner: suppressed.owner, until: suppressed.until },
  };
}

/** Severities from the gravest down. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** True when a finding that nothing suppresses is at least as grave as the threshold. */
export function reaches(report: Report, threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  const limit = severities.indexOf(threshold);
  return report.findings.some(({ severity, suppressed }) => suppressed === null && severities.indexOf(severity) <= limit);
}
