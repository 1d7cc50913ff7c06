import type { ClassNode, TypeRef } from '../program/model.js';
import type { SourceFile } from './project.js';
import type { Value } from './values.js';

/*
 * Generic types and methods of the program. The program model leaves type parameters out, so that
 * they are told by how they are named: `T`, `TClient`, `K1`.
 */

const typeParameter = /^(?:[A-Z]\d?|T[A-Z]\w*)$/;

/** True for a name like a type parameter's that nothing in the file is called. */
export function isTypeParameter(type: TypeRef): boolean {
  return type.variable === null && type.args.length === 0 && typeParameter.test(type.name);
}

/** An instance of a class, with what its type arguments stand for. */
export function instanceOf(cls: ClassNode, file: SourceFile, typeArgs: readonly Value[]): Value {
  return typeArgs.length === 0 ? { kind: 'instance', file, cls } : { kind: 'instance', file, cls, typeArgs };
}

/** Types of functions that are handed over, with the types of their parameters as arguments. */
const functionTypes = new Set(['Func', 'Action', 'Predicate', 'Consumer', 'BiConsumer', 'Function', 'BiFunction', 'ThrowingConsumer', 'ThrowingFunction', 'UnaryOperator', 'Callback', 'Converter']);

/** Type of a parameter of a function that is handed over as a parameter of some type: `Func<Client, Task>`. */
export function parameterTypeOf(type: TypeRef | null, index: number): TypeRef | null {
  return type && functionTypes.has(type.name.slice(type.name.lastIndexOf('.') + 1)) ? (type.args[index] ?? null) : null;
}
