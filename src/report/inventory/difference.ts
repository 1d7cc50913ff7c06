import { listed } from '../../wording/listed.js';
import type { InventoryChange } from '../inventory-changes.js';
import type { Place } from '../scan-report.js';

/** What two lists have and have not in common. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly both: readonly { readonly before: T; readonly after: T }[];
}

/** Compares two lists by a key; a key that stands in a list several times is matched as often as in the other. */
export function difference<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): Difference<T> {
  const waiting = new Map<string, T[]>();
  for (const item of before) waiting.set(key(item), [...(waiting.get(key(item)) ?? []), item]);
  const added: T[] = [];
  const both: { before: T; after: T }[] = [];
  for (const item of after) {
    const match = waiting.get(key(item))?.shift();
    if (match === undefined) added.push(item);
    else both.push({ before: match, after: item });
  }
  return { added, removed: [...waiting.values()].flat(), both };
}

type Kind = InventoryChange['kind'];

/** Kinds that a change has when it is read the other way round. */
const opposites: readonly (readonly [Kind, Kind])[] = [
  ['service-added', 'service-removed'],
  ['operation-added', 'operation-removed'],
  ['calls-added', 'calls-removed'],
  ['keeping-started', 'keeping-stopped'],
  ['deletion-added', 'deletion-removed'],
  ['choice-added', 'choice-removed'],
  ['gate-added', 'gate-removed'],
  ['retirement-added', 'retirement-removed'],
  ['mitigation-added', 'mitigation-removed'],
  ['waiver-added', 'waiver-removed'],
  ['findings-added', 'findings-removed'],
  ['unknown-calls-added', 'unknown-calls-removed'],
];

/** The kind that the same change has when the two inventories are exchanged. */
export function opposite(kind: Kind): Kind {
  for (const [one, other] of opposites) {
    if (kind === one) return other;
    if (kind === other) return one;
  }
  return kind;
}

/** Which way the change goes. */
export type Direction = 'added' | 'removed';

/** Places as a sentence names them: the first, and how many more there are. */
export function placesText(places: readonly Place[]): string {
  const [first] = places;
  if (!first) return '';
  const where = `${first.path}:${first.cell === undefined ? '' : `cell ${String(first.cell + 1)}:`}${String(first.line)}`;
  return places.length === 1 ? where : `${where} and ${counted(places.length - 1, 'more place')}`;
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** Words in quotes, as a sentence lists them. */
export function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `"${word}"`));
}

/** A sentence that ends with a period, once. */
export function sentence(text: string): string {
  return /[.!?]["')]*$/.test(text) ? text : `${text}.`;
}
