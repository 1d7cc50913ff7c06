/**
 * As much of Node's strict `assert` as the host suites use, for the browser host, which has none. The
 * suites import Node's; their bundle for the browser gets this in its place.
 */

class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

function fail(message: unknown, otherwise: () => string): never {
  throw message instanceof Error ? message : new AssertionError(typeof message === 'string' ? message : otherwise());
}

function ok(value: unknown, message?: unknown): asserts value {
  if (!value) fail(message, () => `${shown(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: unknown): void {
  if (!Object.is(actual, expected)) fail(message, () => `${shown(actual)} is not ${shown(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: unknown): void {
  if (Object.is(actual, expected)) fail(message, () => `${shown(actual)} was not expected`);
}

function deepEqual(actual: unknown, expected: unknown, message?: unknown): void {
  if (!isSame(actual, expected)) fail(message, () => `${shown(actual)}\nis not\n${shown(expected)}`);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: unknown): void {
  if (isSame(actual, expected)) fail(message, () => `${shown(actual)} was not expected`);
}

function match(text: string, pattern: RegExp, message?: unknown): void {
  if (typeof text !== 'string' || !pattern.test(text)) fail(message, () => `${shown(text)} does not match ${String(pattern)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: unknown): void {
  if (pattern.test(text)) fail(message, () => `${shown(text)} matches ${String(pattern)}`);
}

async function rejects(promise: Promise<unknown> | (() => Promise<unknown>), expected?: RegExp): Promise<void> {
  try {
    await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    if (expected !== undefined) match(error instanceof Error ? error.message : String(error), expected);
    return;
  }
  fail(undefined, () => 'it was expected to be rejected');
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  const other = b as Record<string, unknown>;
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], other[key]));
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : typeof value === 'object' ? JSON.stringify(value, undefined, 2) : String(value);
}

export { AssertionError, deepEqual, doesNotMatch, equal, fail, match, notDeepEqual, notEqual, ok, rejects };
export default Object.assign((value: unknown, message?: unknown) => ok(value, message), { AssertionError, deepEqual, doesNotMatch, equal, fail, match, notDeepEqual, notEqual, ok, rejects });
