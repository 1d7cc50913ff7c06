import type { ClassNode, Expression } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import type { Value } from './values.js';

/*
 * Methods that a language calls by itself: on entering a statement that closes, on walking over an
 * object or asking it for a key, on calling it, on making it.
 */

/** Methods whose result a closing statement binds. */
const entering = ['__enter__', '__aenter__'];
/** Methods that give an element. */
const giving = ['__getitem__', '__iter__', '__aiter__'];
/** Methods that a call of the object itself runs. */
const calling = ['__call__'];
/** Methods that make an object without running its constructor. */
const allocating = new Set(['__new__']);

/** What a closing statement binds for its resource, and the values themselves everywhere else. */
export function enteredBy(value: Expression, values: readonly Value[], file: SourceFile, at: ValueContext): readonly Value[] {
  if (!values.some((candidate) => candidate.kind === 'instance') || !isResource(value, file)) return values;
  return values.flatMap((candidate) => {
    const entered = candidate.kind === 'instance' ? resultOf(candidate.cls, candidate.file, entering, at) : [];
    return entered.length > 0 ? entered : [candidate];
  });
}

/** Elements of an object of the workspace's own class. */
export function elementsOfInstance(cls: ClassNode, file: SourceFile, at: ValueContext): readonly Value[] {
  return resultOf(cls, file, giving, at);
}

/** What calling an object of the workspace's own class gives. */
export function calledInstance(cls: ClassNode, file: SourceFile, at: ValueContext): readonly Value[] {
  return resultOf(cls, file, calling, at);
}

/** True for members that make an object of the class they are called in: `super().__new__(cls)`. */
export function isAllocating(member: string): boolean {
  return allocating.has(member);
}

/** True for functions that a module or object calls for members it does not have. */
export function isAttributeMaker(name: string): boolean {
  return name === '__getattr__';
}

/** True for the member of an object that is its class. */
export function isClassMember(name: string): boolean {
  return name === '__class__';
}

function resultOf(cls: ClassNode, file: SourceFile, names: readonly string[], at: ValueContext): readonly Value[] {
  return names.flatMap((name) => at.members.field({ kind: 'instance', file, cls }, name)).flatMap((value) => (value.kind === 'function' ? at.calls.returned(value.fn, value.file) : []));
}

/** True for an expression whose value a closing statement takes. */
function isResource(value: Expression, file: SourceFile): boolean {
  const holder = file.index.parent.get(value);
  return holder?.kind === 'declare' && file.index.parent.get(holder)?.kind === 'using';
}
