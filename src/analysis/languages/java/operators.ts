import type { BinaryOperator, Expression } from '../../program/model.js';
import { binary, isText, joined, not, number, unknown } from '../tree-sitter/build.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';

const operators: Readonly<Record<string, BinaryOperator>> = {
  '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '&&': '&&', '||': '||',
};

/** `a == b`, `a + b`. */
export function lowerBinary(low: JavaLowering, node: SyntaxNode): Expression {
  const left = low.expressionOr(field(node, 'left'), node);
  const right = low.expressionOr(field(node, 'right'), node);
  const operator = field(node, 'operator');
  // "text" + a
  if (operator?.type === '+' && (isText(left) || isText(right))) return joined(left, right, node);
  return binary(operators[operator?.type ?? ''] ?? 'arithmetic', left, right, operator ?? node, node);
}

/** `!a`, `-a`, `~a`. */
export function lowerUnary(low: JavaLowering, node: SyntaxNode): Expression {
  const value = low.expressionOr(field(node, 'operand'), node);
  const operator = field(node, 'operator')?.type;
  if (operator === '!') return not(value, node);
  return { kind: 'unary', operator: operator === '-' ? '-' : 'other', value, span: spanOf(node) };
}

/** `a++`, `--a`: a step up or down is an assignment to what is stepped. */
export function lowerUpdate(low: JavaLowering, node: SyntaxNode): Expression {
  const operand = named(node)[0];
  if (!operand) return unknown([], node);
  return { kind: 'assignment', target: low.target(operand), value: number(1, node), compound: true, span: spanOf(node) };
}

/** `a = b`, `a += b`. */
export function lowerAssignment(low: JavaLowering, node: SyntaxNode): Expression {
  const left = field(node, 'left');
  const operator = field(node, 'operator');
  const value = low.expressionOr(field(node, 'right'), node);
  if (!left) return unknown([value], node);
  return { kind: 'assignment', target: low.target(left), value, compound: operator !== null && operator.type !== '=', span: spanOf(node) };
}

/** `(T) a`, `(T & U) a`. */
export function lowerCast(low: JavaLowering, node: SyntaxNode): Expression {
  const types = node.children.filter((part) => part.field === 'type' && part.named).flatMap((part) => low.type(part) ?? []);
  const [first, ...more] = types;
  const type = first && more.length > 0 ? low.binder.type('', types, { start: first.span.start, end: more.at(-1)?.span.end ?? first.span.end }) : (first ?? null);
  return { kind: 'cast', type, value: low.expressionOr(field(node, 'value'), node), span: spanOf(node) };
}
