import type { BinaryOperator, Expression } from '../../program/model.js';
import { binary, isText, joined, not, number } from '../tree-sitter/build.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { typeAsValue } from './names.js';

const operators: Readonly<Record<string, BinaryOperator>> = {
  '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '&&': '&&', '||': '||', '??': '??',
};

/** `a == b`, `a + b`, `a ?? b`. */
export function lowerBinary(low: CsharpLowering, node: SyntaxNode): Expression {
  const left = low.expressionOr(field(node, 'left'), node);
  const right = low.expressionOr(field(node, 'right'), node);
  const operator = field(node, 'operator');
  // "text" + a
  if (operator?.type === '+' && (isText(left) || isText(right))) return joined(left, right, node);
  return binary(operators[operator?.type ?? ''] ?? 'arithmetic', left, right, operator ?? node, node);
}

/** `a is T`. */
export function lowerIsType(low: CsharpLowering, node: SyntaxNode): Expression {
  const right = field(node, 'right');
  const type = right ? typeAsValue(low, right) : low.expressionOr(null, node);
  return binary('is', low.expressionOr(field(node, 'left'), node), type, field(node, 'operator') ?? node, node);
}

/** `!a`, `-a`, `++a`, `~a`, `^1`. */
export function lowerPrefix(low: CsharpLowering, node: SyntaxNode): Expression {
  const operand = named(node)[0] ?? null;
  const value = low.expressionOr(operand, node);
  const operator = node.children[0]?.type;
  if (operator === '!') return not(value, node);
  if ((operator === '++' || operator === '--') && operand) return step(low, node, operand);
  return { kind: 'unary', operator: operator === '-' ? '-' : 'other', value, span: spanOf(node) };
}

/** `a++`, `a!`. */
export function lowerPostfix(low: CsharpLowering, node: SyntaxNode): Expression {
  const operand = named(node)[0] ?? null;
  const operator = node.children.at(-1);
  // a! is a under the type without null. The parser also adds the mark where a statement is no statement.
  if (operator?.type === '!' && !operator.missing) return { kind: 'cast', type: null, value: low.expressionOr(operand, node), span: spanOf(node) };
  if ((operator?.type === '++' || operator?.type === '--') && operand) return step(low, node, operand);
  return low.expressionOr(operand, node);
}

/** A step up or down is an assignment to what is stepped. */
function step(low: CsharpLowering, node: SyntaxNode, operand: SyntaxNode): Expression {
  return { kind: 'assignment', target: low.target(operand), value: number(1, node), compound: true, span: spanOf(node) };
}
