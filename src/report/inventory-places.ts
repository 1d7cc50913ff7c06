import type { Place as EnginePlace } from '../engine/types.js';
import { byPlace, placeEntry, type Place, type Shorten } from './scan-report.js';

/** The same with places in the words of the contract, wherever they are in it. */
export type WithPlaces<T> = T extends EnginePlace
  ? Place
  : T extends readonly (infer Item)[]
    ? readonly WithPlaces<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: WithPlaces<T[Key]> }
      : T;

/**
 * Turns every place of the engine inside some data into one of the contract. Lists of places, and of
 * what has a place `at`, are put in the order of places again: relative paths can have another order
 * than absolute ones.
 */
export function withPlaces<T>(data: T, shorten: Shorten): WithPlaces<T> {
  return converted(data, shorten) as WithPlaces<T>;
}

function converted(data: unknown, shorten: Shorten): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (isEnginePlace(data)) return placeEntry(data, shorten);
  if (!Array.isArray(data)) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, converted(value, shorten)]));
  const items = data.map((item: unknown) => converted(item, shorten));
  const places = items.map(placeOf);
  if (places.includes(null)) return items;
  return items.map((item, index) => ({ item, place: places[index] ?? null })).sort((a, b) => (a.place && b.place ? byPlace(a.place, b.place) : 0)).map(({ item }) => item);
}

function isEnginePlace(data: object): data is EnginePlace {
  return 'path' in data && 'range' in data;
}

/** Where something of the contract stands, or null for what stands nowhere. */
function placeOf(item: unknown): Place | null {
  if (typeof item !== 'object' || item === null) return null;
  if (isPlace(item)) return item;
  return 'at' in item && typeof item.at === 'object' && item.at !== null && isPlace(item.at) ? item.at : null;
}

function isPlace(item: object): item is Place {
  return 'path' in item && 'line' in item && 'column' in item;
}
