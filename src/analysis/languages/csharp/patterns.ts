import type { BinaryOperator, Expression } from '../../program/model.js';
import { binary, boolean, both, not, text, unknown } from '../tree-sitter/build.js';
import { child, childrenOf, emptySpan, field, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { CsharpLowering } from './lowering.js';
import { typeAsValue } from './names.js';
import { declareTarget } from './targets.js';

/** What a pattern is held against. Every call gives a node of its own. */
export type Subject = () => Expression;

/**
 * The subject of patterns: worked out once, and looked at again where that has no effect (names and
 * their members). Anything else is unknown the second time.
 *
 * @param isUsed true where the subject already stands elsewhere in the program.
 */
export function subjectOf(low: CsharpLowering, node: SyntaxNode | null, isUsed: boolean): Subject {
  let used = isUsed;
  return () => {
    if (node && (!used || isPathNode(node))) {
      used = true;
      return low.expression(node);
    }
    return unknown([], emptySpan(node?.start ?? 0));
  };
}

/** `a is pattern`. */
export function lowerIsPattern(low: CsharpLowering, node: SyntaxNode): Expression {
  const pattern = field(node, 'pattern');
  const subject = subjectOf(low, field(node, 'expression'), false);
  return pattern ? lowerPattern(low, pattern, subject) : subject();
}

/** A condition that is true when the pattern matches. */
export function lowerPattern(low: CsharpLowering, node: SyntaxNode, subject: Subject): Expression {
  switch (node.type) {
    // 1, "a", null, A.B
    case 'constant_pattern': {
      const value = named(node)[0];
      if (!value) return boolean(true, node);
      // A name is a type or a constant; the grammar can not tell.
      const isIdentity = ['null_literal', 'identifier', 'member_access_expression', 'qualified_name', 'generic_name', 'predefined_type'].includes(value.type);
      return binary(isIdentity ? 'is' : '==', subject(), low.expression(value), emptySpan(node.start), node);
    }
    // > 5
    case 'relational_pattern': {
      const operator = node.children[0];
      const comparison = relations[operator?.type ?? ''] ?? '==';
      return binary(comparison, subject(), low.expressionOr(named(node)[0] ?? null, node), operator ?? node, node);
    }
    // T name, var name
    case 'declaration_pattern':
    case 'var_pattern':
      return lowerDeclaration(low, node, subject);
    case 'type_pattern': {
      const type = field(node, 'type') ?? named(node)[0];
      return binary('is', subject(), type ? typeAsValue(low, type) : unknown([], node), emptySpan(node.start), node);
    }
    // T { A: 1 } name, (1, var b)
    case 'recursive_pattern':
      return lowerRecursive(low, node, subject);
    // not p
    case 'negated_pattern': {
      const inner = named(node)[0];
      return not(inner ? lowerPattern(low, inner, subject) : unknown([], node), node);
    }
    // p and q, p or q
    case 'and_pattern':
    case 'or_pattern': {
      const left = field(node, 'left');
      const right = field(node, 'right');
      if (!left || !right) return left ? lowerPattern(low, left, subject) : unknown([], node);
      const operator = node.type === 'and_pattern' ? '&&' : '||';
      return binary(operator, lowerPattern(low, left, subject), lowerPattern(low, right, subject), field(node, 'operator') ?? node, node);
    }
    case 'parenthesized_pattern': {
      const inner = named(node)[0];
      return inner ? lowerPattern(low, inner, subject) : unknown([], node);
    }
    case 'discard':
      return boolean(true, node);
    // [1, .., var last]
    case 'list_pattern':
      return unknown([subject(), ...named(node).map((part) => lowerPattern(low, part, unknownPart(part)))], node);
    default:
      return unknown([subject(), low.expression(node)], node);
  }
}

/** What a case compares its subject with: plain values where the pattern is one or several of them. */
export function lowerCaseTests(low: CsharpLowering, pattern: SyntaxNode, subject: Subject, guard: SyntaxNode | null): readonly Expression[] {
  const isAny = pattern.type === 'discard';
  const condition = guard ? low.expressionOr(named(guard)[0] ?? null, guard) : null;
  if (condition) return [both(isAny ? null : lowerPattern(low, pattern, subject), condition) ?? condition];
  if (isAny) return [];
  const values = plainValues(pattern);
  return values ? values.map((value) => low.expression(value)) : [lowerPattern(low, pattern, subject)];
}

/** Values of `1` and `1 or 2`; null for patterns that ask for more. */
function plainValues(node: SyntaxNode): readonly SyntaxNode[] | null {
  if (node.type === 'constant_pattern') {
    const value = named(node)[0];
    return value && value.type !== 'tuple_expression' ? [value] : null;
  }
  if (node.type !== 'or_pattern') return null;
  const sides = [field(node, 'left'), field(node, 'right')].map((side) => (side ? plainValues(side) : null));
  return sides.every((side) => side !== null) ? sides.flat() : null;
}

function lowerDeclaration(low: CsharpLowering, node: SyntaxNode, subject: Subject): Expression {
  const type = field(node, 'type');
  const name = field(node, 'name') ?? child(node, 'identifier', 'tuple_pattern', 'parenthesized_variable_designation');
  return bound(low, node, type, name, subject);
}

/** `T name`: the subject under a new name, if it is a T. */
function bound(low: CsharpLowering, node: SyntaxNode, type: SyntaxNode | null, name: SyntaxNode | null, subject: Subject): Expression {
  const typed = type && type.type !== 'implicit_type' ? type : null;
  const target = name && name.type !== 'discard' ? declareTarget(low, name) : null;
  const value = subject();
  const cast: Expression = typed && target ? { kind: 'cast', type: low.type(typed), value, span: value.span } : value;
  const left: Expression = target ? { kind: 'assignment', target, value: cast, compound: false, span: spanOf(name ?? node) } : cast;
  return typed ? binary('is', left, typeAsValue(low, typed), emptySpan(typed.start), node) : left;
}

function lowerRecursive(low: CsharpLowering, node: SyntaxNode, subject: Subject): Expression {
  const type = field(node, 'type');
  const name = field(node, 'name');
  const properties = child(node, 'property_pattern_clause');
  const positions = child(node, 'positional_pattern_clause');
  let result: Expression | null = type || name ? bound(low, node, type, name, subject) : null;
  for (const part of properties ? childrenOf(properties, 'subpattern') : []) result = both(result, lowerSubpattern(low, part, subject));
  for (const part of positions ? named(positions) : []) {
    const inner = part.type === 'subpattern' ? named(part).at(-1) : part;
    if (inner) result = both(result, lowerPattern(low, inner, unknownPart(inner)));
  }
  // { }: anything but null
  return result ?? not(binary('is', subject(), { kind: 'literal', type: 'null', value: null, span: emptySpan(node.end) }, emptySpan(node.start), node), node);
}

/** `A.B: pattern`. */
function lowerSubpattern(low: CsharpLowering, node: SyntaxNode, subject: Subject): Expression {
  const [path, pattern] = named(node);
  if (!path || !pattern) return unknown([], node);
  return lowerPattern(low, pattern, () => memberOf(low, subject(), path));
}

function memberOf(low: CsharpLowering, object: Expression, path: SyntaxNode): Expression {
  const inner = path.type === 'member_access_expression' ? field(path, 'expression') : null;
  const name = path.type === 'member_access_expression' ? field(path, 'name') : path;
  if (!name) return object;
  return { kind: 'member', object: inner ? memberOf(low, object, inner) : object, name: low.nameOf(name), nameSpan: spanOf(name), optional: false, span: spanOf(path) };
}

function unknownPart(node: SyntaxNode): Subject {
  return () => unknown([], emptySpan(node.start));
}

function isPathNode(node: SyntaxNode): boolean {
  if (node.type === 'identifier' || node.type === 'this' || node.type === 'base') return true;
  const inner = field(node, 'expression');
  return node.type === 'member_access_expression' && inner !== null && isPathNode(inner);
}

const relations: Readonly<Record<string, BinaryOperator>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** `nameof(a.b)`: the text of the last name. */
export function lowerNameof(low: CsharpLowering, node: SyntaxNode): Expression {
  return text(low.textOf(node).slice(low.textOf(node).lastIndexOf('.') + 1), node);
}
