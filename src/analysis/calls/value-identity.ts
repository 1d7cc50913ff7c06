import type { Value } from './values.js';

/** The values without those that say the same again, at most some. */
export function uniqueValues(values: readonly Value[], most: number): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Set<string | object>();
  const result: Value[] = [];
  for (const value of values) {
    const key = identity(value);
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(value);
    if (result.length >= most) break;
  }
  return result;
}

function identity(value: Value): string | object {
  switch (value.kind) {
    case 'client':
    case 'builder':
      // What reaches others as well is told apart by how it is made.
      return `${value.kind} ${value.service.id} ${value.client.key} ${value.client.modules.join()}${(value.client.shared ?? value.client.otherwise) && value.made ? textIdentity(value.made.call) : ''}${value.kind === 'client' && value.isAzure === true ? ' azure' : ''}`;
    case 'module':
      return `module ${value.module}`;
    case 'external':
    case 'external-value':
      return `${value.kind} ${value.module} ${value.name}`;
    case 'path':
      return value.call;
    case 'function':
      return value.fn;
    case 'class':
      return value.cls;
    case 'instance':
      return `instance ${value.file.path} ${value.cls.span.start}`;
    case 'object':
    case 'list':
    case 'map':
    case 'tuple':
    case 'method':
      return value.node;
    case 'package':
      return `package ${value.module}`;
    case 'namespace':
      return value.file;
    case 'holder':
      return `holder ${String(value.keyed)} ${value.held.map((held) => textIdentity(identity(held))).join()}`;
    case 'double':
    case 'other':
      return value.kind;
  }
}

const numbers = new WeakMap<object, number>();
let objects = 0;

/** An identity as part of a larger one. */
function textIdentity(key: string | object): string {
  if (typeof key === 'string') return key;
  const known = numbers.get(key) ?? (objects += 1);
  numbers.set(key, known);
  return `#${String(known)}`;
}
