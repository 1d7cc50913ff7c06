import type { Expression, Name, Span } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, emptySpan, field, has, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';

/** True when a declaration has the modifier. */
export function isModified(node: SyntaxNode, modifier: string): boolean {
  const list = child(node, 'modifiers');
  return list !== null && has(list, modifier);
}

/** A declaration's name and its place; both empty where broken code has none. */
export function declaredName(low: JavaLowering, node: SyntaxNode): { readonly name: string; readonly nameSpan: Span } {
  const name = field(node, 'name');
  return name ? { name: low.textOf(name), nameSpan: spanOf(name) } : { name: '', nameSpan: emptySpan(node.start) };
}

/** `a.b.C` without blanks, type arguments and annotations. */
export function dottedName(low: JavaLowering, node: SyntaxNode): string {
  switch (node.type) {
    case 'scoped_identifier':
    case 'scoped_type_identifier':
    case 'field_access':
      return named(node).filter((part) => !isAnnotation(part)).map((part) => dottedName(low, part)).join('.');
    case 'generic_type': {
      const plain = named(node)[0];
      return plain ? dottedName(low, plain) : '';
    }
    default:
      return low.textOf(node);
  }
}

/** A type's name as a value: what `new` constructs, what `instanceof` compares with, `T` of `T.class`. */
export function typeAsValue(low: JavaLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
    case 'integral_type':
    case 'floating_point_type':
    case 'boolean_type':
    case 'void_type':
      return low.binder.typeName(low.textOf(node), spanOf(node));
    case 'scoped_identifier':
    case 'scoped_type_identifier':
    case 'field_access': {
      const parts = named(node).filter((part) => !isAnnotation(part));
      const [owner, name] = parts;
      if (!owner || !name) return owner ? typeAsValue(low, owner) : unknown([], node);
      return { kind: 'member', object: typeAsValue(low, owner), name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: { start: owner.start, end: name.end } };
    }
    case 'generic_type':
    case 'array_type': {
      const inner = named(node)[0];
      return inner ? typeAsValue(low, inner) : unknown([], node);
    }
    case 'annotated_type': {
      const inner = named(node).at(-1);
      return inner ? typeAsValue(low, inner) : unknown([], node);
    }
    default:
      return unknown([], node);
  }
}

/**
 * The name of a method that is called without a receiver. It is a method of a class around, or one
 * that a static import brings in; a variable of the same name is something else.
 */
export function methodName(low: JavaLowering, node: SyntaxNode): Name {
  const name = low.textOf(node);
  const span = spanOf(node);
  if (low.around.some(({ methods }) => methods.has(name))) return { kind: 'name', name, variable: null, span };
  return low.binder.typeName(name, span);
}

export function isAnnotation(node: SyntaxNode): boolean {
  return node.type === 'annotation' || node.type === 'marker_annotation';
}
