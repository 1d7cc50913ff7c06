import type { Span } from '../program/model.js';

/** Where the source of one cell stands in the text that its notebook's program is made of. */
export interface CellSpan extends Span {
  /** Index of the cell; all cells of the notebook count, from 0. */
  readonly cell: number;
  /** Offset behind the lines that must stay first in the cell, such as `%%time`. */
  readonly codeStart: number;
}

/**
 * Which part of a notebook's program text is which cell. Between cells the text has line breaks that
 * no cell has; what stands there counts for the end of the cell before.
 */
export class CellMap {
  /** Equal for equal layouts: the same cells at the same places. */
  readonly layout: string;

  /** @param cells in order; cells that are no part of the program are left out. */
  constructor(readonly cells: readonly CellSpan[]) {
    this.layout = cells.map(({ cell, start, end }) => `${String(cell)}:${String(start)}-${String(end)}`).join(' ');
  }

  /** The cell that an offset lies in; null in a notebook without code. */
  at(offset: number): CellSpan | null {
    let low = 0;
    let high = this.cells.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.cells[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.cells[low] ?? null;
  }

  /** Place of a cell by its index; null for cells that are no part of the program. */
  cell(index: number): CellSpan | null {
    return this.cells.find(({ cell }) => cell === index) ?? null;
  }
}
