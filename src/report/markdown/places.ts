import type { PhrasingContent } from 'mdast';
import { byCodeUnits } from '../../wording/order.js';
import type { Place } from '../scan-report.js';
import { number } from './blocks.js';
import { code, joined, plain } from './phrases.js';

/** The beginning of a place. */
export type Spot = Pick<Place, 'path' | 'cell' | 'line' | 'column'>;

/**
 * `6:34`, or `cell 3, 6:34` in a notebook. People count cells from 1, as they do lines. No colon may
 * follow: GitHub makes a picture of `:100:`.
 */
export function position({ cell, line, column }: Spot): string {
  return `${cell === undefined ? '' : `cell ${String(cell + 1)}, `}${String(line)}:${String(column)}`;
}

/** `src/a.ts` and 6:34. */
export function spot(place: Spot): PhrasingContent[] {
  return [code(place.path), plain(` ${position(place)}`)];
}

/**
 * Places by file: `src/a.ts` 6:34, 9:12; `src/b.ts` 1:1.
 *
 * @param most how many are written out; the others are counted.
 */
export function places(spots: readonly Spot[], most: number): PhrasingContent[] {
  if (spots.length === 0) return [plain('no place')];
  const shown = spots.slice(0, most);
  const byPath = new Map<string, Spot[]>();
  for (const spot of shown) byPath.set(spot.path, [...(byPath.get(spot.path) ?? []), spot]);
  const parts = [...byPath].sort(([a], [b]) => byCodeUnits(a, b)).map(([path, some]) => [code(path), plain(` ${some.map(position).join('; ')}`)]);
  const more = spots.length - shown.length;
  if (more > 0) parts.push([plain(shown.length === 0 ? `${number(more)} places` : `and ${number(more)} more`)]);
  return joined(parts, ', ');
}
