import type { SourceFile } from '../calls/project.js';
import { isReading } from './value-shapes.js';
import type { Call, Expression, Name, Node, Target, TypeRef } from '../program/model.js';

/**
 * Errors as values: what a call gives beside its results where failure is not thrown but returned,
 * as in Go's `result, err := check(text)`.
 */

/** What a variable takes of a call that gives several results. */
export interface ResultPart {
  readonly call: Call;
  /** Place among the results, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
}

/** Names that code gives to errors: `err`, `e`, `decodeErr`, `errRead`, `apiError`. */
export function isErrorName(name: string): boolean {
  return /^(?:e|ex|err|error|exc|exception)\d*$|(?:[a-z0-9]E|_e|^e)rr(?:or)?\d*$|^err(?:[A-Z0-9_]|or[A-Z0-9_])/.test(name);
}

/** Types of errors as values. */
function isErrorType(type: TypeRef | null): boolean {
  return type !== null && /^(?:error|Error|Exception)$/.test(type.name);
}

/**
 * True for a variable that holds an error, by its declaration or its name, and for a call that gives
 * nothing but one.
 */
export function isErrorValue(node: Expression, file: SourceFile): boolean {
  if (node.kind === 'await' || node.kind === 'cast') return isErrorValue(node.value, file);
  if (node.kind === 'call') {
    const [only, ...more] = resultTypes(node, file);
    return only ? more.length === 0 && isErrorType(only) : isReading(node);
  }
  if (node.kind !== 'name' || node.variable === null) return false;
  const definitions = file.index.definitions.get(node.variable) ?? [];
  // A short name is as often an entry or an event: it has to be the result of something.
  if (isErrorName(node.name) && (node.name.length > 2 || definitions.some((definition) => definition.kind === 'caught' || (definition.kind === 'value' && !definition.steps.includes('element'))))) return true;
  return definitions.some((definition) => {
    if (definition.kind === 'typed') return isErrorType(definition.type);
    return definition.kind === 'parameter' && definition.steps.length === 0 && isErrorType(definition.parameter.type);
  });
}

/** Parts of calls' results that a variable takes, in source order. */
export function resultParts(node: Name, file: SourceFile): readonly ResultPart[] {
  return (file.index.definitions.get(node.variable ?? -1) ?? []).flatMap((definition): readonly ResultPart[] => {
    if (definition.kind !== 'value' || definition.steps.length !== 1) return [];
    const call = unwrapped(definition.value);
    const target = targetOf(definition.value, file);
    if (call?.kind !== 'call' || target?.kind !== 'list-target') return [];
    const index = target.elements.findIndex((element) => element?.kind === 'name' && element.variable === node.variable);
    return index < 0 ? [] : [{ call, index, count: target.elements.length }];
  });
}

/** True where the last of a call's results is taken as its error, under a name or discarded. */
export function givesError(value: Expression, file: SourceFile): boolean {
  const target = unwrapped(value).kind === 'call' ? targetOf(value, file) : null;
  if (target?.kind !== 'list-target' || target.elements.length < 2) return false;
  const last = target.elements.at(-1);
  return last == null || (last.kind === 'name' && isErrorValue(last, file));
}

/** What an expression is assigned to or declared as; null for what is used in another way. */
export function targetOf(value: Expression, file: SourceFile): Target | null {
  let node: Node = value;
  let parent = file.index.parent.get(node);
  while (parent && (parent.kind === 'await' || parent.kind === 'cast')) {
    node = parent;
    parent = file.index.parent.get(node);
  }
  return (parent?.kind === 'declare' || parent?.kind === 'assignment') && parent.value === node ? parent.target : null;
}

/** Types of the results of a function or method of the file that an expression calls; empty where they are not known. */
export function resultTypes(value: Expression, file: SourceFile): readonly TypeRef[] {
  const call = unwrapped(value);
  if (call.kind !== 'call' || (call.callee.kind !== 'name' && call.callee.kind !== 'member')) return [];
  const { name } = call.callee;
  const known = file.index.functions.filter((fn) => fn.name === name && fn.returnType !== null);
  const [type] = known.map((fn) => fn.returnType);
  if (!type || known.length > 1) return [];
  return type.name === '' ? type.args : [type];
}

function unwrapped(node: Expression): Expression {
  return node.kind === 'await' || node.kind === 'cast' ? unwrapped(node.value) : node;
}
