import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import type { FixDraft } from './rule.js';

/** One way to mend a directive: what to put in place of a span of its file. */
export interface Correction {
  readonly title: string;
  readonly span: Span;
  readonly text: string;
  /** Offset in the text where a person has to go on; null where nothing is left to write. */
  readonly cursorAt: number | null;
}

/** Puts the word that was most likely meant. */
export function changeTo(word: string, span: Span): Correction {
  return { title: `Change to ${word}`, span, text: word, cursorAt: null };
}

/** A date that somebody still has to agree with: the cursor goes there. */
export function setDate(title: string, date: string, span: Span): Correction {
  return { title, span, text: date, cursorAt: 0 };
}

/**
 * A correction as a fix. None is safe to apply without being asked: a directive that counts settles
 * or suppresses findings.
 */
export function fixOf({ title, span, text, cursorAt }: Correction, file: SourceFile, isPreferred: boolean): FixDraft {
  return { title, safe: false, preferred: isPreferred, edits: [{ file, span, text }], cursorAt };
}
