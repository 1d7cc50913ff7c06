import type { Element } from 'hast';
import type { Place } from '../scan-report.js';
import { h, type Content } from './element.js';
import { folded } from './sections.js';
import { counted, separated } from './text.js';

/** Where something begins. */
export type Spot = Pick<Place, 'path' | 'cell' | 'line' | 'column'>;

/** Line and column; people count the cells of notebooks from 1, as they do lines. */
const position = ({ cell, line, column }: Spot): string => `${cell === undefined ? '' : `cell ${String(cell + 1)}:`}${String(line)}:${String(column)}`;

/** Whatever shows the page in an editor finds here what to open: lines and columns from 1, cells from 0. */
function spot(at: Spot, text: Content): Element {
  const { path, cell, line, column } = at;
  return h('code.place', { dataPath: path, dataCell: cell, dataLine: line, dataColumn: column }, text);
}

/** `src/photos.ts:12:5`. */
export const place = (at: Spot): Element => spot(at, [breakable(at.path), ':', h('wbr'), position(at)]);

/** A path or an id that can be broken behind each slash. */
export const breakable = (path: string): Content => separated(path.split(/(?<=\/)/), h('wbr'));

/** A path as text, for whatever shows the page in an editor to open. */
export const pathName = (path: string): Element => h('code.path', { dataPath: path }, breakable(path));

/** `12:5`, where the file is named beside it. */
export const placeInFile = (at: Spot): Element => spot(at, position(at));

/** Things by the file they are in, files and things in the order they come. */
export function byFile<T extends Spot>(spots: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const one of spots) {
    const known = files.get(one.path);
    if (known) known.push(one);
    else files.set(one.path, [one]);
  }
  return files;
}

/** Places that are shown at once; more are folded away, with their number. */
const shownAtOnce = 3;

/** Places as a list; many are folded and grouped by file. */
export function places(spots: readonly Spot[]): Content {
  if (spots.length === 0) return [];
  if (spots.length <= shownAtOnce) return h('ul.places', spots.map((one) => h('li', place(one))));
  const files = byFile(spots);
  return folded(
    `${counted(spots.length, 'place')} in ${counted(files.size, 'file')}`,
    fileList(files, (own) => h('span.spots', own.flatMap((one, index) => (index === 0 ? [placeInFile(one)] : [', ', placeInFile(one)])))),
  );
}

/** Things under the name of their file. */
export function fileList<T extends Spot>(files: ReadonlyMap<string, readonly T[]>, content: (own: readonly T[]) => Content): Element {
  return h('ul.files', [...files].map(([path, own]) => h('li', pathName(path), ' ', content(own))));
}
