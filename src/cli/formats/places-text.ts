import type { Place } from '../../report/scan-report.js';
import { oneLine } from './style.js';

/** Places that a line names. */
const shown = 3;

/** `src/a.ts:6:34, src/b.ipynb:cell 3:1:1 and 4 more`. People count cells from 1, as they do lines. */
export function placesText(places: readonly Place[]): string {
  const some = places.slice(0, shown).map(({ path, cell, line, column }) => `${oneLine(path)}:${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line)}:${String(column)}`);
  return `${some.join(', ')}${places.length > shown ? ` and ${String(places.length - shown)} more` : ''}`;
}

/** `1 call`, `2 calls`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
