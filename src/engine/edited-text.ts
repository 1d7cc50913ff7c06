import { isNotebookPath } from '../analysis/notebooks/notebook-file.js';
import { applyRawEdits, rawEdits, type CellEdit, type RawEdit } from '../analysis/notebooks/raw-edits.js';
import { RawPlaces } from '../analysis/notebooks/raw-places.js';
import { LineIndex } from './positions.js';
import type { TextEdit } from './types.js';

/**
 * The text of a file after some edits. What is put in gets the line ends that stand around it. Of a
 * notebook, only the JSON of the changed lines is written anew; the rest stays as the file has it.
 *
 * @param path says whether the text is a notebook's.
 * @param text of the file that the edits were made for; of a notebook its JSON.
 * @param edits of this file, in any order; those at one place are put in in their order.
 * @returns null where the edits overlap, or lie outside of the text or of the notebook's cells.
 */
export function editedText(path: string, text: string, edits: readonly TextEdit[]): string | null {
  return isNotebookPath(path) ? editedNotebook(text, edits) : editedSource(text, edits);
}

function editedSource(text: string, edits: readonly TextEdit[]): string | null {
  const lines = new LineIndex(text);
  const placed = edits.map((edit) => placedEdit(edit, text, lines));
  return placed.every((edit) => edit !== null) && areApart(placed) ? applyRawEdits(text, inOrder(placed)) : null;
}

function editedNotebook(json: string, edits: readonly TextEdit[]): string | null {
  const places = new RawPlaces(json);
  const all: CellEdit[] = [];
  for (const cell of new Set(edits.map((edit) => edit.cell))) {
    const source = cell === undefined ? null : places.source(cell);
    if (cell === undefined || source === null) return null;
    const lines = new LineIndex(source);
    const placed = edits.filter((edit) => edit.cell === cell).map((edit) => placedEdit(edit, source, lines));
    if (!placed.every((edit) => edit !== null) || !areApart(placed)) return null;
    all.push(...placed.map((edit) => ({ ...edit, cell })));
  }
  const raw = rawEdits(json, all);
  return raw && applyRawEdits(json, raw);
}

/** Null for a place that the text does not have. */
function placedEdit({ range, newText }: TextEdit, text: string, lines: LineIndex): RawEdit | null {
  const span = { start: lines.offset(range.start), end: lines.offset(range.end) };
  const found = lines.range(span);
  const isThere = [range.start, range.end].every(({ line, character }, index) => {
    const place = index === 0 ? found.start : found.end;
    return place.line === line && place.character === character;
  });
  return isThere && span.start <= span.end ? { span, text: newText.replace(/\r\n|\r|\n/g, () => lineBreakAt(text, span.start)) } : null;
}

/** The line break that ends the line of an offset, else the last one before it. */
function lineBreakAt(text: string, offset: number): string {
  const breaks = /\r\n|\r|\n/g;
  // Between the two halves of a line break nothing begins.
  breaks.lastIndex = text.startsWith('\r\n', offset - 1) ? offset - 1 : offset;
  return breaks.exec(text)?.[0] ?? /(\r\n|\r|\n)[^\r\n]*$/.exec(text)?.[1] ?? '\n';
}

function inOrder(edits: readonly RawEdit[]): readonly RawEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function areApart(edits: readonly RawEdit[]): boolean {
  return inOrder(edits).every(({ span }, index, sorted) => (sorted[index - 1]?.span.end ?? 0) <= span.start);
}
