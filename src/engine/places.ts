import type { SourceFile } from '../analysis/calls/project.js';
import type { CellMap, CellSpan } from '../analysis/notebooks/cell-map.js';
import { RawPlaces } from '../analysis/notebooks/raw-places.js';
import type { Span } from '../analysis/program/model.js';
import { LineIndex } from './positions.js';
import type { CellPosition, Place, Position, Range } from './types.js';

/** A range, and the notebook cell whose lines it counts. */
export type Placed = Pick<Place, 'range' | 'cell'>;

/** Converts between offsets into a file's text and what an editor calls places: lines, in a notebook those of a cell. */
export interface FilePlaces {
  /** @param span clipped to the cell it begins in, where the file is a notebook. */
  range(span: Span): Placed;
  /** Null in a notebook for a position without a cell of its program. */
  offset(position: CellPosition): number | null;
  /** An edit of the file's text as one that its editor can make. */
  edit(span: Span, text: string): Placed & { readonly newText: string };
  /** A place inside the text that an edit put in, after the edit. @param at offset in the edit's text. */
  afterEdit(span: Span, text: string, at: number): { readonly position: Position; readonly cell?: number };
}

const known = new WeakMap<SourceFile, FilePlaces>();

/** The places of a file; made once for each version of it. */
export function placesOf(file: SourceFile): FilePlaces {
  let places = known.get(file);
  if (!places) {
    places = file.cells ? new NotebookPlaces(file.text, file.cells) : new TextPlaces(file.text);
    known.set(file, places);
  }
  return places;
}

class TextPlaces implements FilePlaces {
  private readonly lines: LineIndex;

  constructor(private readonly text: string) {
    this.lines = new LineIndex(text);
  }

  range(span: Span): Placed {
    return { range: this.lines.range(span) };
  }

  offset(position: CellPosition): number {
    return this.lines.offset(position);
  }

  edit(span: Span, text: string): Placed & { readonly newText: string } {
    return { ...this.range(span), newText: text };
  }

  afterEdit(span: Span, text: string, at: number): { readonly position: Position } {
    return { position: new LineIndex(this.text.slice(0, span.start) + text).position(span.start + at) };
  }
}

class NotebookPlaces implements FilePlaces {
  private readonly lines = new Map<number, LineIndex>();

  constructor(
    private readonly text: string,
    private readonly cells: CellMap,
  ) {}

  range(span: Span): Placed {
    const cell = this.cells.at(span.start);
    if (!cell) return { range: nowhere };
    const inside = (offset: number): number => Math.min(Math.max(offset, cell.start), cell.end) - cell.start;
    return { range: this.linesOf(cell).range({ start: inside(span.start), end: inside(span.end) }), cell: cell.cell };
  }

  offset(position: CellPosition): number | null {
    const cell = position.cell === undefined ? null : this.cells.cell(position.cell);
    return cell && cell.start + this.linesOf(cell).offset(position);
  }

  edit(span: Span, text: string): Placed & { readonly newText: string } {
    const { place, newText } = this.inCell(span, text);
    return { ...this.range(place), newText };
  }

  afterEdit(span: Span, text: string, at: number): { readonly position: Position; readonly cell?: number } {
    const { place, newText } = this.inCell(span, text);
    const cell = this.cells.at(place.start);
    if (!cell) return { position: nowhere.start };
    const start = place.start - cell.start;
    const after = this.text.slice(cell.start, place.start) + newText;
    return { position: new LineIndex(after).position(start + at + (newText.length - text.length)), cell: cell.cell };
  }

  /**
   * An edit inside one cell. What is to be put in between cells begins a line of its own at the end of
   * the cell before; what is to be put in at the top of a cell stays below its magics.
   */
  private inCell(span: Span, text: string): { readonly place: Span; readonly newText: string } {
    const cell = this.cells.at(span.start);
    if (!cell) return { place: span, newText: text };
    const isInsertion = span.start === span.end;
    if (isInsertion && span.start > cell.end) return { place: { start: cell.end, end: cell.end }, newText: `\n${text}` };
    const first = Math.max(span.start, isInsertion ? cell.codeStart : cell.start);
    return { place: { start: first, end: Math.max(first, Math.min(span.end, cell.end)) }, newText: text };
  }

  private linesOf(cell: CellSpan): LineIndex {
    let lines = this.lines.get(cell.cell);
    if (!lines) {
      lines = new LineIndex(this.text.slice(cell.start, cell.end));
      this.lines.set(cell.cell, lines);
    }
    return lines;
  }
}

const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Finds places of notebook cells in the text of the notebook's file. */
export class NotebookFilePlaces {
  private readonly raw: RawPlaces;
  private readonly lines: LineIndex;

  /** @param json text of the file. */
  constructor(json: string) {
    this.raw = new RawPlaces(json);
    this.lines = new LineIndex(json);
  }

  /** Lines of the file that a range of a cell stands in; the first line where there is no such cell. */
  range({ range, cell }: Placed): Range {
    const source = cell === undefined ? null : this.raw.source(cell);
    if (cell === undefined || source === null) return nowhere;
    const inSource = new LineIndex(source);
    const start = this.raw.offset(cell, inSource.offset(range.start));
    const end = this.raw.offset(cell, inSource.offset(range.end));
    return start === null || end === null ? nowhere : this.lines.range({ start, end: Math.max(start, end) });
  }
}

/** A position for people, counted from 1. */
export function shownLine({ range, cell }: Placed): string {
  const line = `line ${String(range.start.line + 1)}`;
  return cell === undefined ? line : `${line} of cell ${String(cell + 1)}`;
}
