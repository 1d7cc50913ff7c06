import type { Call, Expression } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { typeAsValue } from './names.js';
import { typeArguments } from './types.js';

/** `new T<A>(a)`, `new T(a) { … }`, `outer.new T(a)`. */
export function lowerCreation(low: JavaLowering, node: SyntaxNode): Call {
  const type = field(node, 'type');
  const body = child(node, 'class_body');
  return {
    kind: 'call',
    callee: body ? low.anonymousClass(body, low.type(type)) : lowerConstructed(low, node, type),
    args: low.arguments(field(node, 'arguments')),
    typeArgs: type ? typeArguments(low, type) : [],
    isNew: true,
    initializer: null,
    span: spanOf(node),
  };
}

/** What is constructed; of `outer.new T()` the class that belongs to the object. */
function lowerConstructed(low: JavaLowering, node: SyntaxNode, type: SyntaxNode | null): Expression {
  if (!type) return unknown([], emptySpan(node.end));
  const owner = node.children[0];
  if (!owner?.named || owner === type) return typeAsValue(low, type);
  const name = type.type === 'generic_type' ? (named(type)[0] ?? type) : type;
  return { kind: 'member', object: low.expression(owner), name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: { start: owner.start, end: name.end } };
}

/** `new T[] { a }`, `new T[2]`, `{ a }` after an array's name. */
export function lowerArray(low: JavaLowering, node: SyntaxNode): Expression {
  const values = node.type === 'array_creation_expression' ? field(node, 'value') : node;
  if (values) return { kind: 'list', elements: named(values).map((part) => low.expression(part)), span: spanOf(node) };
  // Only the size is given: nothing is known of the elements.
  return unknown(childrenOf(node, 'dimensions_expr').flatMap(named).map((part) => low.expression(part)), node);
}
