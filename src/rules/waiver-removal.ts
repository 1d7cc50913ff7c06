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
  const before = text.slice(lineStart(text, span.start), span.start);
  const isFirst = lineStart(text, span.start) <= outer.start;
  const after = /^[^\S\n]*/.exec(text.slice(span.end))?.[0].length ?? 0;
  const endsComment = text.startsWith('*/', span.end + after);
  // The line that opens the comment keeps its opening, the one that closes it its end.
  if (isFirst || !nothingBut(before)) return span;
  if (!endsComment) return withLine(span, file, /^[\s*]*$/);
  return { start: lineStart(text, span.start) - 1, end: span.end };
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
  const lineEnd = newline < 0 ? text.length : newline;
  const last = Math.min(lineEnd, cell?.end ?? lineEnd);
  if (!filler.test(text.slice(start, stretch.start)) || text.slice(stretch.end, last).trim() !== '') return stretch;
  if (last === lineEnd && newline >= 0 && (!cell || newline < cell.end)) return { start, end: newline + 1 };
  // The last line of a cell: the line break before it goes.
  return cell && start > cell.start ? { start: start - 1, end: last } : { start, end: last };
}
