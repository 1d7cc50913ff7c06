import { escapedOffset } from './json-escapes.js';
import { readNotebook, type NotebookCell } from './read-notebook.js';

/** Where the sources of cells stand in the text of an `.ipynb` file. All offsets are UTF-16 units from 0. */
export class RawPlaces {
  private readonly cells: readonly NotebookCell[];

  /** @param json text of the file; one that is no notebook has no places. */
  constructor(private readonly json: string) {
    this.cells = readNotebook(json).notebook?.cells ?? [];
  }

  /** Source of a cell by its index, all cells counted; null where there is no such cell. */
  source(cell: number): string | null {
    return this.cells[cell]?.source ?? null;
  }

  /**
   * Offset in the file of an offset in a cell's source; of its end, behind the last character and
   * before the closing quote. Null where there is no such cell or it has no text.
   */
  offset(cell: number, offset: number): number | null {
    const parts = this.cells[cell]?.parts ?? [];
    let start = 0;
    for (const [index, { value, span }] of parts.entries()) {
      const isLast = index === parts.length - 1;
      if (offset < start + value.length || isLast) {
        const inside = this.json.slice(span.start + 1, span.end - 1);
        return span.start + 1 + escapedOffset(inside, Math.max(0, Math.min(offset - start, value.length)));
      }
      start += value.length;
    }
    return null;
  }
}
