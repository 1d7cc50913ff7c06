import type { Argument, Expression } from '../../program/model.js';
import { boolean, nothing, number, other, unknown } from '../tree-sitter/build.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerCall, lowerConversion } from './calls.js';
import { lowerComposite } from './literals.js';
import type { GoLowering } from './lowering.js';
import { numberOf } from './numbers.js';
import { lowerBinary, lowerUnary } from './operators.js';
import { firstRead } from './salvage.js';
import { innerSpan, isText, lowerText } from './strings.js';
import { typeAsValue } from './types.js';

/** Any expression. What has no node of its own becomes `unknown`, with its parts. */
export function lowerExpression(low: GoLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
    case 'type_identifier':
    case 'package_identifier':
    case 'field_identifier':
      return lowerName(low, node);
    // a.b, also where the grammar takes it for a type
    case 'selector_expression':
    case 'qualified_type':
      return lowerSelector(low, node);
    case 'index_expression':
      return lowerIndex(low, node);
    case 'slice_expression':
      return lowerSlice(low, node);
    case 'call_expression':
      return lowerCall(low, node);
    // T(a), f[T](a)
    case 'type_conversion_expression':
      return lowerConversion(low, node);
    case 'composite_literal':
      return lowerComposite(low, field(node, 'type'), field(node, 'body'), node);
    case 'literal_value':
      return lowerComposite(low, null, node, node);
    case 'literal_element':
    case 'parenthesized_expression':
      return low.expressionOr(firstRead(node), node);
    // f[A, B] without its call
    case 'type_instantiation_expression':
    case 'generic_type':
      return low.expressionOr(field(node, 'type') ?? named(node)[0] ?? null, node);
    case 'pointer_type':
    case 'parenthesized_type':
      return typeAsValue(low, node);
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return lowerText(low, node);
    case 'int_literal':
    case 'float_literal':
      return number(numberOf(low.textOf(node)), node);
    case 'imaginary_literal':
      return other(node);
    case 'iota':
      return low.place.iota === null ? other(node) : number(low.place.iota, node);
    case 'true':
    case 'false':
      return boolean(node.type === 'true', node);
    case 'nil':
      return nothing(node);
    case 'binary_expression':
      return lowerBinary(low, node);
    case 'unary_expression':
      return lowerUnary(low, node);
    // a.(T)
    case 'type_assertion_expression': {
      const type = field(node, 'type');
      return { kind: 'cast', type: type ? low.type(type) : null, value: low.expressionOr(field(node, 'operand'), node), span: spanOf(node) };
    }
    case 'func_literal':
      return { kind: 'lambda', fn: low.lambda(node), span: spanOf(node) };
    // f(a...)
    case 'variadic_argument':
      return { kind: 'spread', value: low.expressionOr(firstRead(node), node), span: spanOf(node) };
    default:
      return unknown(named(node).map((part) => low.expression(part)), node);
  }
}

/** `(a, b, c...)`. */
export function lowerArguments(low: GoLowering, node: SyntaxNode | null): readonly Argument[] {
  return node ? named(node).map((part) => ({ name: null, nameSpan: null, value: low.expression(part) })) : [];
}

/** A name; the receiver of the method around is `this`. */
function lowerName(low: GoLowering, node: SyntaxNode): Expression {
  const name = low.textOf(node);
  const { receiver } = low.place;
  if (receiver !== null && low.binder.visible(name, node.start) === receiver) return { kind: 'this', isSuper: false, span: spanOf(node) };
  return low.binder.name(name, spanOf(node));
}

function lowerSelector(low: GoLowering, node: SyntaxNode): Expression {
  const object = low.expressionOr(field(node, 'operand') ?? field(node, 'package'), node);
  const name = field(node, 'field') ?? field(node, 'name');
  if (!name) return object;
  return { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: spanOf(node) };
}

/** `a["k"]` is a member; any other key is an index. */
function lowerIndex(low: GoLowering, node: SyntaxNode): Expression {
  const object = low.expressionOr(field(node, 'operand'), node);
  const key = field(node, 'index');
  if (key && isText(key)) {
    return { kind: 'member', object, name: String(lowerText(low, key).value), nameSpan: innerSpan(key), optional: false, span: spanOf(node) };
  }
  return { kind: 'index', object, index: low.expressionOr(key, node), span: spanOf(node) };
}

/** `a[1:2]`, `a[:n]`. */
function lowerSlice(low: GoLowering, node: SyntaxNode): Expression {
  const operand = field(node, 'operand');
  const bounds = named(node).filter((part) => part !== operand);
  const span = { start: Math.min(operand?.end ?? node.start, node.end), end: node.end };
  return { kind: 'index', object: low.expressionOr(operand, node), index: unknown(bounds.map((part) => low.expression(part)), span), span: spanOf(node) };
}
