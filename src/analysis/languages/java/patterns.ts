import type { Expression } from '../../program/model.js';
import { across, binary, boolean, both, unknown } from '../tree-sitter/build.js';
import { child, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { JavaLowering } from './lowering.js';
import { typeAsValue } from './names.js';
import { declareTarget } from './targets.js';
import { typeNodes } from './types.js';

/** What a pattern is held against. Every call gives a node of its own. */
export type Subject = () => Expression;

/**
 * The subject of a switch, which has been worked out already: it is looked at again where that has no
 * effect (names and their members), and is unknown otherwise.
 */
export function subjectOf(low: JavaLowering, node: SyntaxNode | null): Subject {
  return () => (node && isPathNode(node) ? low.expression(node) : unknown([], emptySpan(node?.start ?? 0)));
}

function isPathNode(node: SyntaxNode): boolean {
  switch (node.type) {
    case 'identifier':
    case 'this':
      return true;
    case 'parenthesized_expression':
    case 'field_access': {
      const inner = named(node)[0];
      return inner !== undefined && isPathNode(inner);
    }
    default:
      return false;
  }
}

/** `a instanceof T`, `a instanceof T b`, `a instanceof R(T b, var c)`. */
export function lowerInstanceof(low: JavaLowering, node: SyntaxNode): Expression {
  const left = field(node, 'left');
  const operator = child(node, 'instanceof') ?? node;
  let isUsed = false;
  const again = subjectOf(low, left);
  const subject: Subject = () => {
    if (isUsed) return again();
    isUsed = true;
    return low.expressionOr(left, node);
  };
  const pattern = field(node, 'pattern');
  if (pattern) return lowerPattern(low, pattern, subject);
  const type = field(node, 'right');
  const name = field(node, 'name');
  if (name) return bound(low, node, type, name, subject, operator);
  return binary('is', subject(), type ? typeAsValue(low, type) : unknown([], emptySpan(node.end)), operator, node);
}

/** What a label compares the subject with: plain values, or one whole condition where it has a pattern or a guard. */
export function lowerCaseTests(low: JavaLowering, label: SyntaxNode, subject: Subject): readonly Expression[] {
  const guard = child(label, 'guard');
  const parts = named(label).filter((part) => part !== guard);
  const tests = parts.map((part) => (part.type === 'pattern' ? lowerPattern(low, named(part)[0] ?? part, subject) : low.expression(part)));
  const condition = guard ? low.expressionOr(named(guard)[0] ?? null, guard) : null;
  if (!condition) return tests;
  const any = tests.reduce<Expression | null>((left, right) => (left ? binary('||', left, right, emptySpan(right.span.start), across(left.span, right.span)) : right), null);
  return [both(any, condition) ?? condition];
}

/** A condition that is true when the pattern matches. */
function lowerPattern(low: JavaLowering, node: SyntaxNode, subject: Subject): Expression {
  switch (node.type) {
    // T name
    case 'type_pattern':
    case 'record_pattern_component': {
      const type = named(node).find((part) => typeNodes.has(part.type)) ?? null;
      return bound(low, node, type, child(node, 'identifier', 'underscore_pattern'), subject);
    }
    // T(A b, var c)
    case 'record_pattern':
      return lowerRecordPattern(low, node, subject);
    // _
    case 'underscore_pattern':
      return boolean(true, node);
    default:
      return unknown([subject(), low.expression(node)], node);
  }
}

/** `T name`: the subject under a new name, if it is a T. */
function bound(low: JavaLowering, node: SyntaxNode, type: SyntaxNode | null, name: SyntaxNode | null, subject: Subject, operator?: SyntaxNode): Expression {
  const declared = low.type(type);
  const value = subject();
  const cast: Expression = declared && name ? { kind: 'cast', type: declared, value, span: value.span } : value;
  const left: Expression = name?.type === 'identifier' ? { kind: 'assignment', target: declareTarget(low, name, name.start), value: cast, compound: false, span: spanOf(name) } : cast;
  return declared && type ? binary('is', left, typeAsValue(low, type), operator ?? emptySpan(type.start), node) : left;
}

/** A record of the type, each of whose components matches. What a component is, is part of the subject. */
function lowerRecordPattern(low: JavaLowering, node: SyntaxNode, subject: Subject): Expression {
  const type = named(node)[0];
  const body = child(node, 'record_pattern_body');
  let result: Expression = binary('is', subject(), type ? typeAsValue(low, type) : unknown([], node), emptySpan(node.start), node);
  for (const part of body ? named(body) : []) {
    // A component that is only `_` may be anything.
    if (part.type === 'underscore_pattern' || named(part).every((inner) => inner.type === 'underscore_pattern')) continue;
    result = both(result, lowerPattern(low, part, () => unknown([subject()], emptySpan(part.start)))) ?? result;
  }
  return result;
}
