import type { Argument, Call, Cast, Expression, TypeRef } from '../../program/model.js';
import { unknown } from '../tree-sitter/build.js';
import { emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';
import { predeclaredTypes, typeArgumentsOf, typeAsValue, typeNodes } from './types.js';

/** `f(a)`, `f[T](a)`, `make(T, n)`, `new(T)`, `string(a)`. */
export function lowerCall(low: GoLowering, node: SyntaxNode): Expression {
  const callee = field(node, 'function');
  const args = field(node, 'arguments');
  const builtin = callee?.type === 'identifier' && low.binder.visible(low.textOf(callee), callee.start) === null ? low.textOf(callee) : '';
  const list = args ? named(args) : [];
  const [first] = list;
  if (builtin === 'new' && first) return isValue(low, first) ? low.expression(first) : construction(low, node, first);
  if (builtin === 'make' && first) return allocation(low, node, first, list.slice(1));
  if (callee && first && list.length === 1 && predeclaredTypes.has(builtin)) return conversion(low, node, callee, first);
  // f[T](a), where the grammar sees an index
  if (callee?.type === 'index_expression') {
    const index = field(callee, 'index');
    const operand = field(callee, 'operand');
    if (index && operand && isTypeArgument(low, index)) return call(node, low.expression(operand), [low.type(index)], low.arguments(args));
  }
  const typeArgs = field(node, 'type_arguments');
  return call(node, low.expressionOr(callee, node), typeArgs ? typeArgumentsOf(typeArgs).map((part) => low.type(part)) : [], low.arguments(args));
}

/**
 * `[]byte(a)` and the like. `T[A](a)` is written the same way for a generic type, for a generic
 * function and for a function kept in a map: the first two are calls, and so is the third, of the element.
 */
export function lowerConversion(low: GoLowering, node: SyntaxNode): Expression {
  const type = field(node, 'type');
  const operand = field(node, 'operand');
  if (!type || !operand) return unknown(named(node).map((part) => low.expression(part)), node);
  const owner = type.type === 'generic_type' ? field(type, 'type') : null;
  if (!owner) return conversion(low, node, type, operand);
  const args: readonly Argument[] = [{ name: null, nameSpan: null, value: low.expression(operand) }];
  const indexes = typeArgumentsOf(type);
  const [index] = indexes;
  if (index && indexes.length === 1 && !isTypeArgument(low, index)) {
    const span = { start: type.start, end: type.end };
    return call(node, { kind: 'index', object: low.expression(owner), index: low.expression(index), span }, [], args);
  }
  return call(node, low.expression(owner), indexes.map((part) => low.type(part)), args);
}

/** `new(a)` of a value is a pointer to a copy of it, and so the value itself. */
function isValue(low: GoLowering, node: SyntaxNode): boolean {
  if (node.type === 'identifier' || node.type === 'selector_expression') {
    const [first = ''] = low.textOf(node).split('.', 1);
    return !isTypeArgument(low, node) && low.binder.visible(first, node.start) !== null;
  }
  return !typeNodes.has(node.type) && node.type !== 'index_expression';
}

/** `new(T)`: a T without values. */
function construction(low: GoLowering, node: SyntaxNode, type: SyntaxNode): Call {
  return { ...call(node, typeAsValue(low, type), typeArgumentsOf(type).map((part) => low.type(part)), []), isNew: true };
}

/** `make(T, n)`: something of which only the type is known. */
function allocation(low: GoLowering, node: SyntaxNode, type: SyntaxNode, sizes: readonly SyntaxNode[]): Cast {
  const value = unknown(sizes.map((size) => low.expression(size)), emptyOr(sizes, node));
  return { kind: 'cast', type: low.type(type), value, span: spanOf(node) };
}

function conversion(low: GoLowering, node: SyntaxNode, type: SyntaxNode, operand: SyntaxNode): Cast {
  return { kind: 'cast', type: low.type(type), value: low.expression(operand), span: spanOf(node) };
}

function call(node: SyntaxNode, callee: Expression, typeArgs: readonly TypeRef[], args: readonly Argument[]): Call {
  return { kind: 'call', callee, args, typeArgs, isNew: false, initializer: null, span: spanOf(node) };
}

/** Types and constants are written alike; packages' types and capitalized names are taken for types. */
function isTypeArgument(low: GoLowering, node: SyntaxNode): boolean {
  const name = low.textOf(node);
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
      return predeclaredTypes.has(name) || /^\p{Lu}/u.test(name);
    case 'qualified_type':
    case 'selector_expression':
      return low.isPackage(name.split('.', 1)[0] ?? '', node.start);
    default:
      return typeNodes.has(node.type);
  }
}

function emptyOr(nodes: readonly SyntaxNode[], around: SyntaxNode): { start: number; end: number } {
  const [first] = nodes;
  return first ? { start: first.start, end: nodes.at(-1)?.end ?? first.end } : emptySpan(around.end);
}
