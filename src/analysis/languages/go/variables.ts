import type { Expression, Statement } from '../../program/model.js';
import { number } from '../tree-sitter/build.js';
import { childrenOf, field, fields, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';
import { declareTarget, joinTargets, listed } from './targets.js';

/** `var a T = 1`, `var ( … )`. */
export function lowerVariables(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  const specs = [...childrenOf(node, 'var_spec'), ...childrenOf(node, 'var_spec_list').flatMap((list) => childrenOf(list, 'var_spec'))];
  return specs.flatMap((spec) => lowerSpec(low, spec, field(spec, 'type'), listed(field(spec, 'value'))));
}

/** `const ( a = iota; b )`: a line without values repeats those above it. */
export function lowerConstants(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  let type: SyntaxNode | null = null;
  let values: readonly SyntaxNode[] = [];
  return childrenOf(node, 'const_spec').flatMap((spec, iota) => {
    const own = listed(field(spec, 'value'));
    if (own.length > 0) {
      type = field(spec, 'type');
      values = own;
    }
    return low.at({ iota }, () => lowerSpec(low, spec, type, values));
  });
}

function lowerSpec(low: GoLowering, node: SyntaxNode, type: SyntaxNode | null, values: readonly SyntaxNode[]): readonly Statement[] {
  return lowerDeclared(low, fields(node, 'name'), type, values, node);
}

/** `a, b := f()`; names that the block has declared already are written to. */
export function lowerShort(low: GoLowering, node: SyntaxNode): readonly Statement[] {
  return lowerDeclared(low, listed(field(node, 'left')), null, listed(field(node, 'right')), node);
}

/** As many values as names: one declaration each. One value for several names: one declaration of a list. */
function lowerDeclared(low: GoLowering, names: readonly SyntaxNode[], type: SyntaxNode | null, values: readonly SyntaxNode[], node: SyntaxNode): readonly Statement[] {
  if (values.length === 1 && names.length > 1) return [declare(low, names, type, values[0] ?? null, node)];
  const extra = values.slice(names.length).map((value): Statement => ({ kind: 'expression', value: low.expression(value), span: spanOf(value) }));
  return [...names.map((name, index) => declare(low, [name], type, values[index] ?? null, names.length === 1 ? node : name)), ...extra];
}

function declare(low: GoLowering, names: readonly SyntaxNode[], type: SyntaxNode | null, valueNode: SyntaxNode | null, node: SyntaxNode): Statement {
  const value = valueNode ? low.expression(valueNode) : null;
  // Inside functions a name holds behind its declaration, so that `a := a` reads the outer one.
  const from = low.place.isLocal ? Math.max(node.end, valueNode?.end ?? 0) : 0;
  const targets = names.map((name) => declareTarget(low, name, from));
  // var _ T = a: only the value is worked out
  if (value && targets.length === 1 && targets[0] === null) {
    const typed: Expression = type ? { kind: 'cast', type: low.type(type), value, span: spanOf(node) } : value;
    return { kind: 'expression', value: typed, span: spanOf(node) };
  }
  const end = Math.max(node.end, valueNode && valueNode.start > node.start ? valueNode.end : 0);
  return { kind: 'declare', target: joinTargets(targets, names), type: type ? low.type(type) : null, value, span: { start: node.start, end } };
}

/** `a = b`, `a, b = f()`, `a += b`. */
export function lowerAssignment(low: GoLowering, node: SyntaxNode): Expression {
  const left = listed(field(node, 'left'));
  const right = listed(field(node, 'right'));
  const values = right.map((part) => low.expression(part));
  const [only] = values;
  const value: Expression = only && values.length === 1 ? only : { kind: 'list', elements: values, span: { start: right[0]?.start ?? node.end, end: right.at(-1)?.end ?? node.end } };
  const targets = left.map((part) => low.target(part));
  // _ = f()
  if (targets.length === 1 && targets[0] === null) return value;
  const operator = field(node, 'operator');
  return { kind: 'assignment', target: joinTargets(targets, left), value, compound: operator !== null && operator.type !== '=', span: spanOf(node) };
}

/** `a++`, `a--`: an assignment to what is stepped. */
export function lowerStep(low: GoLowering, node: SyntaxNode): Expression {
  const operand = named(node)[0];
  const target = operand ? low.target(operand) : null;
  return target ? { kind: 'assignment', target, value: number(1, node), compound: true, span: spanOf(node) } : low.expressionOr(null, node);
}

/** `a <- b`: an element of the channel is written. */
export function lowerSend(low: GoLowering, node: SyntaxNode): Expression {
  const channel = field(node, 'channel');
  const value = low.expressionOr(field(node, 'value'), node);
  const end = channel?.end ?? node.start;
  const span = { start: node.start, end };
  return {
    kind: 'assignment',
    target: { kind: 'index', object: low.expressionOr(channel, node), index: { kind: 'unknown', parts: [], span: { start: end, end } }, span },
    value,
    compound: false,
    span: spanOf(node),
  };
}
