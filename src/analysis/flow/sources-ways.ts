import type { Expression, FunctionNode } from '../program/model.js';
import type { CallSite } from '../calls/call-sites.js';
import type { Step } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import type { Passed } from './sources.js';
import { setterName } from './sources-passing.js';

/** A call that was entered on the way back, innermost first: parameters of the function are its arguments. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly site: CallSite;
  readonly outer: Frame | null;
}

/** The way from where a value was asked for to an expression. */
export interface Way {
  readonly path: readonly string[];
  readonly frames: Frame | null;
  readonly namesFile: boolean;
  readonly passed: Passed | null;
  readonly depth: number;
}

/** Names of one way that are kept. */
const MAX_PATH = 8;

/** Names among steps into a value. */
export function keysOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (typeof step === 'string' ? [] : [step.key]));
}

/** A way on which more names are taken first. */
export function withPath(way: Way, names: readonly string[]): Way {
  return names.length === 0 ? way : { ...way, path: [...names, ...way.path].slice(0, MAX_PATH) };
}

/** The field that a method only gives: `question` of `question() { return this.question; }`; null for other functions. */
export function propertyOf(fn: FunctionNode, file: SourceFile): string | null {
  if (fn.params.length > 0 || file.index.classOf.get(fn) === undefined) return null;
  const [only, more] = file.index.returns.get(fn) ?? [];
  const value = more ? null : only?.value;
  if (value?.kind === 'member' && value.object.kind === 'this') return value.name;
  return value?.kind === 'name' && value.variable === null ? value.name : null;
}

/** The variable that an expression is a part of. */
export function rootVariable(node: Expression): number | null {
  if (node.kind === 'name') return node.variable;
  if (node.kind === 'call' && node.callee.kind === 'member') return setterName(node) === null ? null : rootVariable(node.callee.object);
  return node.kind === 'cast' || node.kind === 'await' ? rootVariable(node.value) : null;
}

/** False for names of types and modules, which functions are called on. */
export function isValue(node: Expression, file: SourceFile): boolean {
  if (node.kind === 'member') return isValue(node.object, file);
  if (node.kind !== 'name') return true;
  if (node.variable === null) return /^[a-z_]/.test(node.name) && (file.language === 'csharp' || file.language === 'java');
  return !isModule(node, file) && !(file.index.definitions.get(node.variable) ?? []).some(({ kind }) => kind === 'class');
}

/** True for what an import brings in, and its parts. */
export function isModule(node: Expression, file: SourceFile): boolean {
  if (node.kind === 'member') return isModule(node.object, file);
  return node.kind === 'name' && node.variable !== null && (file.index.definitions.get(node.variable) ?? []).some(({ kind }) => kind === 'import');
}
