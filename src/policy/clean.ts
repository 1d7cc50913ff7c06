import { broken, type Clean, type CleanObject } from './validate.js';

/** The object under a key; an empty one where there is none that can be read. */
export function objectAt(value: CleanObject, key: string): CleanObject {
  const inner = value[key];
  return inner !== undefined && isObject(inner) ? inner : {};
}

/** The objects of a list under a key, each with its place in the list as far as it could be read. */
export function objectsAt(value: CleanObject, key: string): readonly (readonly [number, CleanObject])[] {
  return (listAt(value, key) ?? []).flatMap((item, index) => (isObject(item) ? [[index, item] as const] : []));
}

/** The list under a key, or null. */
export function listAt(value: CleanObject, key: string): readonly Clean[] | null {
  const inner = value[key];
  return Array.isArray(inner) ? inner : null;
}

/** The text under a key, or null. */
export function textAt(value: CleanObject, key: string): string | null {
  return textOrNull(value[key]);
}

/** The texts of a list under a key. */
export function textsAt(value: CleanObject, key: string): readonly string[] {
  return texts(value[key]);
}

export function texts(value: Clean | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function textOrNull(value: Clean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function isObject(value: Clean): value is CleanObject {
  return value !== broken && typeof value === 'object' && !Array.isArray(value);
}
