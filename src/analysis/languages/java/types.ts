import type { TypeRef } from '../../program/model.js';
import { child, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { dottedName } from './names.js';

/** A type as written; null for `var`, which names none. */
export function lowerType(low: JavaLowering, node: SyntaxNode): TypeRef | null {
  const make = (name: string, args: readonly TypeRef[]): TypeRef => low.binder.type(name, args, spanOf(node));
  switch (node.type) {
    case 'type_identifier': {
      const name = low.textOf(node);
      return name === 'var' ? null : make(name, []);
    }
    case 'identifier':
    case 'integral_type':
    case 'floating_point_type':
    case 'boolean_type':
    case 'void_type':
    case 'scoped_identifier':
    case 'scoped_type_identifier':
      return make(dottedName(low, node), []);
    case 'generic_type':
      return make(dottedName(low, node), typeArguments(low, node));
    // T[][]
    case 'array_type': {
      const element = named(node)[0];
      return element ? withDimensions(low, lowerType(low, element), node) : make('', []);
    }
    // @A T
    case 'annotated_type': {
      const inner = named(node).at(-1);
      return inner ? lowerType(low, inner) : null;
    }
    // ? extends T, ? super T; a bare ? may be anything
    case 'wildcard': {
      const bound = named(node).find((part) => typeNodes.has(part.type));
      return bound ? lowerType(low, bound) : make('', []);
    }
    default:
      return make('', []);
  }
}

/** The type arguments of `T<A, B>` and `a.<A>m()`. */
export function typeArguments(low: JavaLowering, node: SyntaxNode): readonly TypeRef[] {
  const list = child(node, 'type_arguments');
  return list ? named(list).flatMap((part) => lowerType(low, part) ?? []) : [];
}

/** A type with the brackets that a node has: of the type itself, of a declared name (`T a[]`) or of a method. */
export function withDimensions(low: JavaLowering, type: TypeRef | null, node: SyntaxNode): TypeRef | null {
  const list = child(node, 'dimensions');
  const depth = list ? list.children.filter((part) => part.type === '[').length : 0;
  let result = type;
  for (let level = 0; level < depth && result; level += 1) result = arrayOf(low, result);
  return result;
}

export function arrayOf(low: JavaLowering, type: TypeRef): TypeRef {
  return low.binder.type('Array', [type], type.span);
}

/** Nodes that are types. */
export const typeNodes: ReadonlySet<string> = new Set([
  'type_identifier', 'scoped_type_identifier', 'generic_type', 'array_type', 'annotated_type', 'integral_type', 'floating_point_type', 'boolean_type', 'void_type', 'wildcard',
]);
