import type { BinaryOperator, Expression, Span } from '../../program/model.js';
import { across, binary, both, isPath, isText, joined, not, unknown } from '../tree-sitter/build.js';
import { field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

const comparisons: Readonly<Record<string, BinaryOperator>> = {
  '==': '==', '!=': '!=', '<>': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', in: 'in', 'not in': 'in', is: 'is', 'is not': 'is',
};

/** `a + b`, `a % b`, `a | b` and the like. */
export function lowerArithmetic(low: PythonLowering, node: SyntaxNode): Expression {
  const left = low.expressionOr(field(node, 'left'), node);
  const right = low.expressionOr(field(node, 'right'), node);
  const operator = field(node, 'operator');
  // "text" + a
  if (operator?.type === '+' && (isText(left) || isText(right))) return joined(left, right, node);
  return binary('arithmetic', left, right, operator ?? node, node);
}

/** `a and b`, `a or b`. */
export function lowerBoolean(low: PythonLowering, node: SyntaxNode): Expression {
  const operator = field(node, 'operator');
  const left = low.expressionOr(field(node, 'left'), node);
  const right = low.expressionOr(field(node, 'right'), node);
  return binary(operator?.type === 'or' ? '||' : '&&', left, right, operator ?? node, node);
}

/** `a < b`, `a is not b`, `a < b < c`. */
export function lowerComparison(low: PythonLowering, node: SyntaxNode): Expression {
  const operands = named(node).filter((part) => part.field !== 'operators');
  const operators = operatorsOf(low, node);
  let result: Expression | null = null;
  operands.slice(1).forEach((right, index) => {
    const left = operands[index];
    const operator = operators[index];
    if (!left || !operator) return;
    // a < b < c: b stands in two comparisons, but is worked out once.
    const leftValue = index === 0 ? low.expression(left) : again(low, left);
    result = both(result, compare(leftValue, low.expression(right), operator));
  });
  return result ?? unknown(operands.map((operand) => low.expression(operand)), node);
}

/** An operand that was worked out before: written once more where that has no effect. */
function again(low: PythonLowering, node: SyntaxNode): Expression {
  const isSimple = node.type === 'identifier' || node.type === 'attribute';
  const value = isSimple ? low.expression(node) : null;
  return value && isPath(value) ? value : unknown([], node);
}

function compare(left: Expression, right: Expression, operator: { readonly text: string; readonly span: Span }): Expression {
  const span = across(left.span, right.span);
  const result = binary(comparisons[operator.text] ?? '==', left, right, operator.span, span);
  return operator.text === 'not in' || operator.text === 'is not' ? not(result, span) : result;
}

/** Operators between the operands; `not in` and `is not` are one, however the grammar splits them. */
function operatorsOf(low: PythonLowering, node: SyntaxNode): readonly { readonly text: string; readonly span: Span }[] {
  const found: { text: string; span: Span }[] = [];
  let isOpen = false;
  for (const part of node.children) {
    if (part.field !== 'operators' && part.named) {
      isOpen = false;
      continue;
    }
    const text = low.textOf(part).replace(/\s+/g, ' ');
    const last = found.at(-1);
    if (isOpen && last) {
      last.text += ` ${text}`;
      last.span = across(last.span, spanOf(part));
    } else {
      found.push({ text, span: spanOf(part) });
    }
    isOpen = true;
  }
  return found;
}
