import { byCodeUnits } from '../../wording/order.js';
import type { Place } from '../types.js';

/** Order of places: path, cell, line, character. */
export function byPlace(a: Place, b: Place): number {
  return (
    byCodeUnits(a.path, b.path) ||
    (a.cell ?? 0) - (b.cell ?? 0) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    a.range.end.line - b.range.end.line ||
    a.range.end.character - b.range.end.character
  );
}

/** Order of things that stand somewhere. */
export function byTheirPlace(a: { readonly at: Place }, b: { readonly at: Place }): number {
  return byPlace(a.at, b.at);
}

/** Places in their order, each once. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort(byPlace);
  return sorted.filter((place, index) => index === 0 || byPlace(place, sorted[index - 1] ?? place) !== 0);
}
