import type { Expression, Target } from '../../program/model.js';
import { emptySpan, named, spanOf, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { GoLowering } from './lowering.js';

/** What one side of an assignment writes to; null for `_`. */
export function lowerTarget(low: GoLowering, node: SyntaxNode): Target | null {
  if (node.type === 'identifier' && low.textOf(node) === '_') return null;
  return asTarget(low.expression(node), node);
}

function asTarget(expression: Expression, node: SyntaxNode): Target {
  if (expression.kind === 'name' || expression.kind === 'member' || expression.kind === 'index') return expression;
  // *receiver = …, or broken code: what was written stays reachable.
  return { kind: 'index', object: expression, index: { kind: 'unknown', parts: [], span: emptySpan(node.end) }, span: spanOf(node) };
}

/** A name that is declared here; null for `_`. @param from offset from which it holds. */
export function declareTarget(low: GoLowering, node: SyntaxNode, from: number): Target | null {
  const name = low.textOf(node);
  if (name === '_') return null;
  if (node.type !== 'identifier') return lowerTarget(low, node);
  return low.binder.declaredName(name, spanOf(node), { from });
}

/** One target as it is; several as a list. */
export function joinTargets(targets: readonly (Target | null)[], nodes: readonly SyntaxNode[]): Target {
  const [first] = targets;
  if (first && targets.length === 1) return first;
  const start = nodes[0]?.start ?? 0;
  return { kind: 'list-target', elements: targets, rest: null, span: { start, end: nodes.at(-1)?.end ?? start } };
}

/** The parts of `a, b`; tokens are left out. */
export function listed(node: SyntaxNode | null): readonly SyntaxNode[] {
  if (!node) return [];
  return node.type === 'expression_list' ? named(node) : [node];
}
