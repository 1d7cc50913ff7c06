import type { Place } from '../scan-report.js';
import type { RuleDocument } from '../rule-documents.js';

/** A place of a report: all of it for a finding, only its start for a step of the evidence, which has a note. */
export type Spot = Pick<Place, 'path' | 'cell' | 'line' | 'column'> & {
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly note?: string;
};

/** A stretch of a file's own text: lines and columns from 1 in UTF-16 units, the end exclusive. */
export interface FileRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A clause of the codes of conduct. */
export interface ClauseDocument {
  readonly id: string;
  readonly title: string;
  /** What it asks for, in our own words. */
  readonly statement: string;
  readonly duty: 'must' | 'must-not';
}

/** What a SARIF log says besides the report. */
export interface SarifSource {
  /** All rules, found anything or not, in the order of the rule list. */
  readonly rules: readonly RuleDocument[];
  /** All clauses, in the order of the clause file. */
  readonly clauses: readonly ClauseDocument[];
  /** Markdown as plain text. */
  plainText(markdown: string): string;
  /** Where a place of the report stands in the file's own text: in a notebook, in the lines of its JSON. */
  regionInFile(spot: Spot): FileRegion;
  /** True for a path of the report that does not lead from the working directory, such as one on another drive. */
  isAbsolute(path: string): boolean;
  /** Files that call Azure AI and could not be analyzed at all, as the report names them. */
  readonly failed: readonly string[];
  /** Paths that were asked for and do not exist, as the report names them. */
  readonly missing: readonly string[];
  /** True where it is fine that no file was read. */
  readonly mayBeEmpty: boolean;
  /** Size of a text in bytes after gzip. */
  compressedSize(text: string): number;
}
