import type { Span } from '../analysis/program/model.js';

/** Offset of the first character of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** White space at the beginning of the line that holds an offset. */
export function indentationAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** A text with the line ends of the file that it is put into. */
export function withLineEndsOf(file: string, text: string): string {
  return file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** A statement with its line, when nothing else stands there. */
export function wholeStatement(statement: Span, text: string): Span {
  const start = lineStart(text, statement.start);
  const lineEnd = text.indexOf('\n', statement.end);
  const alone = text.slice(start, statement.start).trim() === '' && /^;?[ \t\r]*$/.test(text.slice(statement.end, lineEnd < 0 ? undefined : lineEnd));
  return alone ? { start, end: lineEnd < 0 ? text.length : lineEnd + 1 } : statement;
}
