import type { Call } from '../program/model.js';

/** Functions and classes that make a container with keys, and members that fill one from another. */
const keyedMakers = new Set(['dict', 'OrderedDict', 'defaultdict', 'ChainMap', 'WeakValueDictionary', 'Map', 'WeakMap', 'fromEntries', 'update', 'putAll', 'assign']);

/** True for a call that makes, or fills, a container with keys. */
export function isKeyedMaker({ callee }: Call): boolean {
  return (callee.kind === 'member' || callee.kind === 'name') && keyedMakers.has(callee.name);
}
