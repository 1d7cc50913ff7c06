/** Says what is wrong with a value, with the way to it; null where nothing is. */
export type Shape = (value: unknown, at: string) => string | null;

export const text: Shape = (value, at) => (typeof value === 'string' ? null : `${at} is no text`);
export const number: Shape = (value, at) => (typeof value === 'number' && Number.isFinite(value) ? null : `${at} is no number`);
export const flag: Shape = (value, at) => (typeof value === 'boolean' ? null : `${at} is neither true nor false`);

export const oneOf = (words: readonly string[]): Shape => (value, at) => (words.some((word) => word === value) ? null : `${at} is none of ${words.join(', ')}`);

export const orNull = (shape: Shape): Shape => (value, at) => (value === null ? null : shape(value, at));

export const optional = (shape: Shape): Shape => (value, at) => (value === undefined ? null : shape(value, at));

export const listOf = (shape: Shape): Shape => (value, at) => {
  if (!Array.isArray(value)) return `${at} is no list`;
  for (const [index, item] of value.entries()) {
    const problem = shape(item, `${at}[${String(index)}]`);
    if (problem !== null) return problem;
  }
  return null;
};

/** An object with some keys; what else it has is left alone. */
export const withKeys = (keys: Readonly<Record<string, Shape>>): Shape => (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${at} is no object`;
  for (const [key, shape] of Object.entries(keys)) {
    const problem = shape((value as Readonly<Record<string, unknown>>)[key], at === '' ? key : `${at}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
};
