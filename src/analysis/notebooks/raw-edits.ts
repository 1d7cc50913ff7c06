import type { Span } from '../program/model.js';
import type { JsonString } from './json-text.js';
import { escaped, escapedLines, escapedOffset } from './json-escapes.js';
import { readNotebook, type NotebookCell } from './read-notebook.js';

/** A change of a cell's source. */
export interface CellEdit {
  /** Index of the cell, all cells counted. */
  readonly cell: number;
  /** In the cell's source, UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
}

/** A change of the file's own text. */
export interface RawEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Turns changes of cells into changes of the `.ipynb` file that hold them. Only the literals of the
 * changed lines are written anew; indentation, line breaks, the way characters are escaped, and
 * whether a source is a list of lines or one text stay as the file has them.
 *
 * @param json text of the file.
 * @param edits that do not overlap; those of one cell at the same place are put in in their order.
 * @returns in the order of the file, not overlapping; null where the text is no notebook or lacks a cell.
 */
export function rawEdits(json: string, edits: readonly CellEdit[]): readonly RawEdit[] | null {
  const { notebook } = readNotebook(json);
  if (!notebook) return null;
  const isAscii = !/[^\0-\x7f]/.test(json) && /\\u(?!00[0-7])[0-9a-fA-F]{4}/.test(json);
  const found: RawEdit[] = [];
  for (const index of [...new Set(edits.map(({ cell }) => cell))].sort((a, b) => a - b)) {
    const cell = notebook.cells[index];
    if (!cell || (cell.parts.length === 0 && !cell.list)) return null;
    const own = edits.filter((edit) => edit.cell === index).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    found.push(...new CellRewriter(json, cell, isAscii).edits(own));
  }
  return found;
}

/** The text of a file with edits made; they are in order and do not overlap. */
export function applyRawEdits(json: string, edits: readonly RawEdit[]): string {
  return edits.reduceRight((text, { span, text: added }) => text.slice(0, span.start) + added + text.slice(span.end), json);
}

/** A literal of a source with the offset at which its value begins in the source. */
interface Part extends JsonString {
  readonly start: number;
  readonly end: number;
}

class CellRewriter {
  private readonly parts: readonly Part[];

  constructor(
    private readonly json: string,
    private readonly cell: NotebookCell,
    private readonly isAscii: boolean,
  ) {
    let start = 0;
    this.parts = cell.parts.map((part) => {
      const placed = { ...part, start, end: start + part.value.length };
      start = placed.end;
      return placed;
    });
  }

  edits(edits: readonly CellEdit[]): readonly RawEdit[] {
    if (this.parts.length === 0) return this.filled(edits);
    const found: RawEdit[] = [];
    let group: CellEdit[] = [];
    let last = -1;
    for (const edit of edits) {
      const first = this.partAt(edit.span.start);
      if (group.length > 0 && first > last) {
        found.push(this.rewritten(group));
        group = [];
      }
      group.push(edit);
      last = Math.max(last, this.partAt(edit.span.end));
    }
    if (group.length > 0) found.push(this.rewritten(group));
    return found;
  }

  /** A source without a line gets its first ones. */
  private filled(edits: readonly CellEdit[]): readonly RawEdit[] {
    const { list } = this.cell;
    if (!list) return [];
    const literals = escapedLines(escaped(edits.map(({ text }) => text).join(''), this.isAscii)).map((line) => `"${line}"`);
    return [{ span: { start: list.start + 1, end: list.end - 1 }, text: literals.join(', ') }];
  }

  /** Index of the part that an offset lies in; at a border the later one, at the end the last. */
  private partAt(offset: number): number {
    const found = this.parts.findIndex(({ end }) => offset < end);
    return found < 0 ? this.parts.length - 1 : found;
  }

  /** Writes the literals anew that edits next to each other touch. */
  private rewritten(edits: readonly CellEdit[]): RawEdit {
    const from = this.partAt(edits[0]?.span.start ?? 0);
    const to = Math.max(...edits.map(({ span }) => this.partAt(span.end)));
    const [first, last] = [this.parts[from], this.parts[to]];
    if (!first || !last) return { span: { start: 0, end: 0 }, text: '' };
    let inside = '';
    let at = first.start;
    for (const { span, text } of edits) {
      inside += this.inside(at, span.start) + escaped(text, this.isAscii);
      at = span.end;
    }
    inside += this.inside(at, last.end);
    if (!this.cell.list) return { span: { start: first.span.start, end: last.span.end }, text: `"${inside}"` };
    const lines = escapedLines(inside);
    if (lines.length > 0) return { span: { start: first.span.start, end: last.span.end }, text: lines.map((line) => `"${line}"`).join(this.separator()) };
    return { span: this.withSeparator(from, to), text: from === 0 && to === this.parts.length - 1 ? '""' : '' };
  }

  /** A stretch of the source as the file writes it. */
  private inside(start: number, end: number): string {
    return this.parts
      .filter((part) => part.start < end && part.end > start)
      .map((part) => {
        const inside = this.json.slice(part.span.start + 1, part.span.end - 1);
        return inside.slice(escapedOffset(inside, Math.max(0, start - part.start)), escapedOffset(inside, Math.min(end, part.end) - part.start));
      })
      .join('');
  }

  /** What stands between two literals of the list: a comma, and the break and indentation that the file has. */
  private separator(): string {
    const [first, second] = this.parts;
    if (first && second) return this.json.slice(first.span.end, second.span.start);
    const before = first && this.cell.list ? this.json.slice(this.cell.list.start + 1, first.span.start) : ' ';
    return `,${before === '' ? ' ' : before}`;
  }

  /** Literals that go, with the comma before or behind them. */
  private withSeparator(from: number, to: number): Span {
    const before = this.parts[from - 1];
    const after = this.parts[to + 1];
    const start = before ? before.span.end : (this.parts[from]?.span.start ?? 0);
    const end = !before && after ? after.span.start : (this.parts[to]?.span.end ?? start);
    return { start, end };
  }
}
