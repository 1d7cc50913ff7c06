import type { Assignment, Call, Expression, Target } from '../program/model.js';
import { fieldKey } from './program-index.js';
import type { SourceFile } from './project.js';

/** `x.a.b = value`: the property path from the variable on. */
export interface Setting {
  readonly path: readonly string[];
  readonly value: Expression;
  readonly node: Assignment;
}

/** What happens to one variable or field within a file. */
export interface Uses {
  /** Calls of its members, or of members of its members: `x.f()`, `x.a.f()`, each call of a chain. */
  readonly calls: readonly Call[];
  /** Assignments to its properties. */
  readonly settings: readonly Setting[];
}

const unused: Uses = { calls: [], settings: [] };
const tables = new WeakMap<SourceFile, ReadonlyMap<string, Uses>>();

/** All uses of a variable or field in its file, in source order. @param key see `holderKey`. */
export function usesOf(key: string, file: SourceFile): Uses {
  let table = tables.get(file);
  if (!table) {
    table = collect(file);
    tables.set(file, table);
  }
  return table.get(key) ?? unused;
}

/**
 * Identity within one file of what holds an object: a variable (`v3`), a field of the class around
 * (`c12.name`) or a name from elsewhere (`g:name`); null for anything else.
 */
export function holderKey(node: Expression | Target, file: SourceFile): string | null {
  if (node.kind === 'name') {
    if (node.variable !== null) return `v${String(node.variable)}`;
    for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) {
      const name = node.name;
      if (cls.fields.some((field) => field.name === name) || file.index.memberValues.has(fieldKey(cls, name))) return fieldKey(cls, name);
    }
    return `g:${node.name}`;
  }
  if (node.kind !== 'member' || node.object.kind !== 'this') return null;
  const cls = file.index.classAround.get(node);
  return cls ? fieldKey(cls, node.name) : null;
}

/** Where a chain of members and calls begins, and the member names from there on. */
export function rootOf(node: Expression | Target, file: SourceFile): { readonly key: string; readonly root: Expression; readonly path: readonly string[] } | null {
  const path: string[] = [];
  let at: Expression | Target = node;
  for (;;) {
    const key = holderKey(at, file);
    if (key !== null && (at.kind === 'name' || at.kind === 'member')) return { key, root: at, path };
    if (at.kind === 'member') {
      path.unshift(at.name);
      at = at.object;
    } else if (at.kind === 'call' && at.callee.kind === 'member') {
      at = at.callee;
    } else if (at.kind === 'cast' || at.kind === 'await') {
      at = at.value;
    } else {
      return null;
    }
  }
}

function collect(file: SourceFile): ReadonlyMap<string, Uses> {
  const table = new Map<string, { calls: Call[]; settings: Setting[] }>();
  const entry = (key: string): { calls: Call[]; settings: Setting[] } => {
    const found = table.get(key) ?? { calls: [], settings: [] };
    table.set(key, found);
    return found;
  };
  for (const call of file.index.calls) {
    if (call.callee.kind !== 'member') continue;
    const root = rootOf(call.callee, file);
    if (root) entry(root.key).calls.push(call);
  }
  const record = (node: Assignment): void => {
    if (node.target.kind !== 'member') return;
    const root = rootOf(node.target, file);
    if (root && root.path.length > 0) entry(root.key).settings.push({ path: root.path, value: node.value, node });
  };
  for (const node of file.index.ofKind('assignment')) record(node);
  return table;
}
