import type { Call, Expression } from '../program/model.js';
import { calleeName } from './http-receivers.js';
import type { SourceFile } from './project.js';
import { hasSharedNames } from './unbound-names.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/** Members by which something of a library takes what follows it in a chain, whoever gave the receiver. */
const chaining = new Set(['pipe']);

/** Modules that callees come from. */
export function modulesOf(callees: readonly Value[]): readonly string[] {
  return callees.flatMap((value) => (value.kind === 'external' || value.kind === 'external-value' || value.kind === 'module' ? [value.module] : []));
}

/** True for a call of something that belongs to a library and not to the program. */
export function isOfLibrary(node: Call, callees: readonly Value[], file: SourceFile, at: ValueContext): boolean {
  if (callees.some((value) => value.kind === 'function' || value.kind === 'class' || value.kind === 'double' || value.kind === 'instance')) return false;
  if (modulesOf(callees).length > 0) return true;
  if (chaining.has(calleeName(node))) return true;
  // Types of packages nobody knows are names without a value there; those of the program are declared.
  if (!hasSharedNames(file)) return false;
  const root = rootOf(node);
  return root?.kind === 'name' && root.variable === null && /^[A-Z]/.test(root.name) && at.project.declaring(file, root.name, '', false).length === 0;
}

/** The name that a chain of members and calls begins with; null where it begins with anything else. */
export function rootOf(node: Expression): Expression | null {
  let inner: Expression = node;
  for (;;) {
    if (inner.kind === 'call') inner = inner.callee;
    else if (inner.kind === 'member') inner = inner.object;
    else return inner;
  }
}
