import type { Element } from 'hast';
import { h, type Content } from './element.js';

/** A column: its heading, and how much of the width it takes, in percent; without it what the others leave. */
export interface Column {
  readonly title: string;
  readonly width?: 8 | 10 | 12 | 15 | 20 | 25 | 30 | 35;
  readonly isNumber?: boolean;
}

export interface Row {
  readonly id?: string;
  /** One for each column; the first is the row's heading. */
  readonly cells: readonly Content[];
}

/**
 * A table. On a narrow screen every row becomes a card, whose lines carry the names of the columns;
 * roles are spelled out, because some browsers forget them when the layout is not that of a table.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): Element {
  const [first, ...others] = columns;
  return h('table', { role: 'table' }, [
    h('caption', caption),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, columns.map(({ title, width }) => h('th', { scope: 'col', role: 'columnheader', className: width === undefined ? [] : [`w${String(width)}`] }, title)))),
    h('tbody', { role: 'rowgroup' }, rows.map(({ id, cells }) =>
      h('tr', { role: 'row', id }, [
        h('th', { scope: 'row', role: 'rowheader', dataLabel: first?.title ?? '' }, cells[0] ?? ''),
        ...others.map(({ title, isNumber = false }, index) => h('td', { role: 'cell', dataLabel: title, className: isNumber ? ['number'] : [] }, cells[index + 1] ?? '')),
      ]),
    )),
  ]);
}
