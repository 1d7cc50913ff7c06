import type { BinaryOperator, Expression } from '../../program/model.js';
import { binary, isText, joined, not } from '../tree-sitter/build.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';

const operators: Readonly<Record<string, BinaryOperator>> = {
  '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', '&&': '&&', '||': '||',
};

/** `a == b`, `a + b`. */
export function lowerBinary(low: GoLowering, node: SyntaxNode): Expression {
  const leftNode = field(node, 'left');
  const rightNode = field(node, 'right');
  const left = low.expressionOr(leftNode, node);
  const right = low.expressionOr(rightNode, node);
  const operator = field(node, 'operator');
  // "text" + a; a character is a number to the language
  const isJoin = operator?.type === '+' && ![leftNode, rightNode].some((side) => side?.type === 'rune_literal');
  if (isJoin && (isText(left) || isText(right))) return joined(left, right, node);
  return binary(operators[operator?.type ?? ''] ?? 'arithmetic', left, right, operator ?? node, node);
}

/** `!a`, `-a`, `^a`, `<-a`; `*a`, `&a` and `+a` are `a`. */
export function lowerUnary(low: GoLowering, node: SyntaxNode): Expression {
  const value = low.expressionOr(field(node, 'operand') ?? named(node)[0] ?? null, node);
  switch (field(node, 'operator')?.type) {
    case '!':
      return not(value, node);
    case '-':
      return { kind: 'unary', operator: '-', value, span: spanOf(node) };
    case '<-':
      return { kind: 'await', value, span: spanOf(node) };
    case '^':
      return { kind: 'unary', operator: 'other', value, span: spanOf(node) };
    default:
      return value;
  }
}
