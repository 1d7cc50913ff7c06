import type { Expression, Node } from '../analysis/program/model.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import type { RuleContext } from './rule.js';

/** Places where a severity that is missing reads as harmless and is then compared, in source order. */
export function missingSeverities(reach: ValueReach, context: RuleContext): readonly Expression[] {
  const found: Expression[] = [];
  for (const [node] of context.file.index.parent) {
    if (isDefaulted(node) && reach.holds(node) && decides(node, context)) found.push(node);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `severity ?? 0`, `severity or 0`, `entry.get("severity", 0)`, `severity.GetValueOrDefault()`. */
function isDefaulted(node: Node): node is Expression {
  if (node.kind === 'binary') return (node.operator === '??' || node.operator === '||') && isZero(node.right) && node.left.kind === 'member' && isSeverity(node.left.name);
  if (node.kind !== 'call' || node.callee.kind !== 'member') return false;
  const [key, fallback] = node.args;
  if (node.callee.name === 'get') return key?.value.kind === 'literal' && typeof key.value.value === 'string' && isSeverity(key.value.value) && fallback !== undefined && isZero(fallback.value);
  return node.callee.name === 'GetValueOrDefault' && node.args.length === 0 && node.callee.object.kind === 'member' && isSeverity(node.callee.object.name);
}

function isSeverity(name: string): boolean {
  return /severity$/i.test(name);
}

function isZero(node: Expression): boolean {
  return node.kind === 'literal' && node.value === 0;
}

/** A severity that is only shown or passed on blocks nothing and lets nothing through. */
function decides(node: Expression, context: RuleContext): boolean {
  const reach = context.flow.reach([node], { implicit: false });
  if (reach.decisions().length > 0) return true;
  for (const [candidate] of context.file.index.parent) {
    if (candidate.kind === 'binary' && /^[<>]/.test(candidate.operator) && (reach.holds(candidate.left) || reach.holds(candidate.right))) return true;
  }
  return false;
}
