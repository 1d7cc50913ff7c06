import type { Argument, Call, Expression } from '../../program/model.js';
import { boolean, nothing, unknown } from '../tree-sitter/build.js';
import { child, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import { lowerNestedAnnotation } from './annotations.js';
import { lowerArray, lowerCreation } from './creation.js';
import { lowerLambda } from './functions.js';
import { lowerNumber, lowerText } from './literals.js';
import type { JavaLowering } from './lowering.js';
import { lowerMethodReference } from './method-references.js';
import { methodName, typeAsValue } from './names.js';
import { lowerAssignment, lowerBinary, lowerCast, lowerUnary, lowerUpdate } from './operators.js';
import { lowerInstanceof } from './patterns.js';
import { lowerSwitchExpression } from './switches.js';
import { typeArguments } from './types.js';

/** Any expression. What has no node of its own becomes `unknown`, with its parts. */
export function lowerExpression(low: JavaLowering, node: SyntaxNode): Expression {
  switch (node.type) {
    case 'identifier':
      return low.binder.name(low.textOf(node), spanOf(node));
    case 'this':
    case 'super':
      return { kind: 'this', isSuper: node.type === 'super', span: spanOf(node) };
    case 'field_access':
      return lowerMember(low, node);
    case 'array_access':
      return { kind: 'index', object: low.expressionOr(field(node, 'array'), node), index: low.expressionOr(field(node, 'index'), node), span: spanOf(node) };
    case 'method_invocation':
      return lowerInvocation(low, node);
    case 'object_creation_expression':
      return lowerCreation(low, node);
    case 'array_creation_expression':
    case 'array_initializer':
    case 'element_value_array_initializer':
      return lowerArray(low, node);
    case 'lambda_expression':
      return { kind: 'lambda', fn: lowerLambda(low, node), span: spanOf(node) };
    case 'method_reference':
      return lowerMethodReference(low, node);
    case 'switch_expression':
      return lowerSwitchExpression(low, node);
    case 'string_literal':
    case 'character_literal':
      return lowerText(low, node);
    case 'decimal_integer_literal':
    case 'hex_integer_literal':
    case 'octal_integer_literal':
    case 'binary_integer_literal':
    case 'decimal_floating_point_literal':
    case 'hex_floating_point_literal':
      return lowerNumber(low, node);
    case 'true':
    case 'false':
      return boolean(node.type === 'true', node);
    case 'null_literal':
      return nothing(node);
    case 'parenthesized_expression':
      return low.expressionOr(named(node)[0] ?? null, node);
    case 'binary_expression':
      return lowerBinary(low, node);
    case 'unary_expression':
      return lowerUnary(low, node);
    case 'update_expression':
      return lowerUpdate(low, node);
    case 'assignment_expression':
      return lowerAssignment(low, node);
    case 'cast_expression':
      return lowerCast(low, node);
    case 'instanceof_expression':
      return lowerInstanceof(low, node);
    // a ? b : c
    case 'ternary_expression':
      return {
        kind: 'conditional',
        test: low.expressionOr(field(node, 'condition'), node),
        then: low.expressionOr(field(node, 'consequence'), node),
        otherwise: low.expressionOr(field(node, 'alternative'), node),
        span: spanOf(node),
      };
    // T.class
    case 'class_literal':
      return typeAsValue(low, named(node)[0] ?? node);
    case 'annotation':
    case 'marker_annotation':
      return lowerNestedAnnotation(low, node);
    case 'type_identifier':
    case 'scoped_type_identifier':
    case 'scoped_identifier':
    case 'generic_type':
      return typeAsValue(low, node);
    default:
      return unknown(named(node).map((part) => low.expression(part)), node);
  }
}

/** `(a, b)`. */
export function lowerArguments(low: JavaLowering, node: SyntaxNode | null): readonly Argument[] {
  return node ? named(node).map((part) => ({ name: null, nameSpan: null, value: low.expression(part) })) : [];
}

/** `a.b`; `T.this` is a member of the class, because the `this` of a class further out is another one. */
function lowerMember(low: JavaLowering, node: SyntaxNode): Expression {
  const name = field(node, 'field');
  const object = receiver(low, node);
  if (!name || !object) return object ?? unknown([], node);
  return { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: { start: node.start, end: name.end } };
}

/** What stands before the dot; `T.super` is the base of the object itself. */
function receiver(low: JavaLowering, node: SyntaxNode): Expression | null {
  const object = field(node, 'object');
  const base = node.children.find((part) => part.type === 'super' && part !== object);
  const chosen = base ?? object;
  return chosen && low.expression(chosen);
}

function lowerInvocation(low: JavaLowering, node: SyntaxNode): Expression {
  const args = child(node, 'argument_list');
  const callee = lowerCallee(low, node);
  const call: Call = { kind: 'call', callee, args: low.arguments(args), typeArgs: typeArguments(low, node), isNew: false, initializer: null, span: spanOf(node) };
  return call;
}

function lowerCallee(low: JavaLowering, node: SyntaxNode): Expression {
  const name = field(node, 'name');
  const object = receiver(low, node);
  if (!name) return object ?? unknown([], node);
  if (!object) return methodName(low, name);
  return { kind: 'member', object, name: low.textOf(name), nameSpan: spanOf(name), optional: false, span: { start: node.start, end: name.end } };
}
