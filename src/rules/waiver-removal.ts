import type { SourceFile } from '../analysis/calls/project.js';
import type { Span } from '../analysis/program/model.js';
import type { Directive } from './directives.js';
import { lineStart } from './layout.js';
import type { FixDraft } from './rule.js';

/**
 * Removes a directive: its comment with the line where nothing else stands there, and of a comment
 * that says more only the directive's own line.
 *
 * @param safe true where the removal changes nothing about what is reported.
 */
export function removalFix(directive: Directive, file: SourceFile, safe: boolean): FixDraft {
  return { title: 'Remove the waiver', safe, preferred: safe, edits: [{ file, span: removed(directive, file), text: '' }], cursorAt: null };
}

function removed({ outer, span }: Directive, file: SourceFile): Span {
  const { text } = file;
  const isAlone = nothingBut(text.slice(outer.start, span.start)) && nothingBut(text.slice(span.end, outer.end));
  if (isAlone) return withLine(outer, file);
  const after = /^[^\S\n]*/.exec(text.slice(span.end))?.[0].length ?? 0;
  // The line that closes the comment keeps its end, the one that opens it its opening.
  if (text.startsWith('*/', span.end + after)) return { start: lineEnd(lineStart(text, span.start), text), end: span.end };
  return withLine(span, file, /^[\s*]*$/);
}

/** True for text that only opens, closes or fills a comment. */
function nothingBut(text: string): boolean {
  return /^[\s*/!#]*$/.test(text);
}

/** A stretch with its line and the line's end, where nothing else stands there; in a notebook, within its cell. */
function withLine(stretch: Span, { text, cells }: SourceFile, filler = /^\s*$/): Span {
  const cell = cells?.at(stretch.start);
  const start = Math.max(lineStart(text, stretch.start), cell?.start ?? 0);
  const newline = text.indexOf('\n', stretch.end);
  const end = newline < 0 ? text.length : newline;
  const last = Math.min(end, cell?.end ?? end);
  if (!filler.test(text.slice(start, stretch.start)) || text.slice(stretch.end, last).trim() !== '') return stretch;
  if (last === end && newline >= 0 && (!cell || newline < cell.end)) return { start, end: newline + 1 };
  // The last line of a cell: the line break before it goes.
  return cell && start > cell.start ? { start: lineEnd(start, text), end: last } : { start, end: last };
}

/** Offset of the line break before the beginning of a line. */
function lineEnd(start: number, text: string): number {
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}
