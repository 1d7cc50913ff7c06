import { AST_NODE_TYPES as T, type TSESTree } from '@typescript-eslint/types';
import type { BinaryOperator, Expression, Literal, Span } from '../../program/model.js';
import { recordCommonJsExport } from './common-js.js';
import type { Lowering } from './lowering.js';
import { spanOf, textOf } from './names.js';

/* ------------------------------------------------------------------ text */

/** `a${b}` is a template; without expressions it is a string. */
export function lowerTemplate(cx: Lowering, node: TSESTree.TemplateLiteral): Expression {
  const span = spanOf(node);
  const text = textOf(node);
  if (text !== null) return { kind: 'literal', type: 'string', value: text, span };
  const parts: Expression[] = [];
  node.quasis.forEach((quasi, index) => {
    const part = lowerQuasi(quasi);
    if (part.value !== '') parts.push(part);
    const expression = node.expressions[index];
    if (expression) parts.push(cx.expression(expression));
  });
  return { kind: 'template', parts, span };
}

/** The text between two expressions. Its range includes the back quote or brace on each side; its span does not. */
function lowerQuasi(node: TSESTree.TemplateElement): Literal {
  const start = node.range[0] + 1;
  const end = Math.max(start, node.range[1] - (node.tail ? 1 : 2));
  return { kind: 'literal', type: 'string', value: node.value.cooked ?? node.value.raw, span: { start, end } };
}

function isText(node: Expression): boolean {
  return node.kind === 'template' || (node.kind === 'literal' && node.type === 'string');
}

function textParts(node: Expression): readonly Expression[] {
  return node.kind === 'template' ? node.parts : [node];
}

/* ------------------------------------------------------------------ operators */

const OPERATORS: Readonly<Record<string, BinaryOperator>> = {
  '==': '==',
  '===': '==',
  '!=': '!=',
  '!==': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '&&': '&&',
  '||': '||',
  '??': '??',
  in: 'in',
  instanceof: 'is',
};

/** `a + b` builds text where one side is text; every other operator is binary. */
export function lowerBinary(cx: Lowering, node: TSESTree.BinaryExpression | TSESTree.LogicalExpression): Expression {
  const span = spanOf(node);
  const left = cx.expression(node.left);
  const right = cx.expression(node.right);
  // 'a' + b
  if (node.operator === '+' && (isText(left) || isText(right))) {
    return { kind: 'template', parts: [...textParts(left), ...textParts(right)], span };
  }
  const operator = OPERATORS[node.operator] ?? 'arithmetic';
  return { kind: 'binary', operator, left, right, operatorSpan: operatorSpan(cx, node), span };
}

const BETWEEN = /(?:[\s)]|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;

/** The operator stands behind the left side, closing parentheses and comments. */
function operatorSpan(cx: Lowering, node: { left: TSESTree.Node; right: TSESTree.Node; operator: string }): Span {
  const from = node.left.range[1];
  BETWEEN.lastIndex = from;
  BETWEEN.test(cx.text);
  const start = Math.max(from, BETWEEN.lastIndex);
  return cx.text.startsWith(node.operator, start) ? { start, end: start + node.operator.length } : { start: from, end: from };
}

/** `!a`, `-a`; `typeof a`, `void a`, `delete a`, `+a`, `~a` are 'other'. */
export function lowerUnary(cx: Lowering, node: TSESTree.UnaryExpression): Expression {
  const operator = node.operator === '!' || node.operator === '-' ? node.operator : 'other';
  return { kind: 'unary', operator, value: cx.expression(node.argument), span: spanOf(node) };
}

/** `a++` is `a += 1`; the 1 stands where the operator stands. */
export function lowerUpdate(cx: Lowering, node: TSESTree.UpdateExpression): Expression {
  const span = spanOf(node);
  const target = cx.target(node.argument);
  if (!target) return { kind: 'unknown', parts: [cx.expression(node.argument)], span };
  const one: Span = node.prefix ? { start: span.start, end: span.start + 2 } : { start: span.end - 2, end: span.end };
  return { kind: 'assignment', target, value: { kind: 'literal', type: 'number', value: 1, span: one }, compound: true, span };
}

/** `a = b`, `a += b`, `a ??= b` */
export function lowerAssignment(cx: Lowering, node: TSESTree.AssignmentExpression): Expression {
  const span = spanOf(node);
  const target = cx.target(node.left);
  const value = cx.expression(node.right);
  // f() = a
  if (!target) return { kind: 'unknown', parts: [cx.expression(node.left), value], span };
  // module.exports = a   exports.a = b
  if (node.operator === '=' && node.left.type === T.MemberExpression) recordCommonJsExport(cx, target, value, span);
  return { kind: 'assignment', target, value, compound: node.operator !== '=', span };
}
