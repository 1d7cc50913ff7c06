import type { Expression, Node } from '../analysis/program/model.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { RuleContext } from './rule.js';

/** Places where a severity that is missing reads as harmless and is then compared, in source order. */
export function missingSeverities(reach: ValueReach, context: RuleContext): readonly Expression[] {
  const found: Expression[] = [];
  for (const [node] of context.file.index.parent) {
    if (isDefaulted(node) && reach.holds(node) && decides(node, context)) found.push(node);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `severity ?? 0`, `severity or 0`, `entry.get("severity", 0)`, `severity.GetValueOrDefault()`, `severity == null ? 0 : severity`. */
function isDefaulted(node: Node): node is Expression {
  if (node.kind === 'binary') return (node.operator === '??' || node.operator === '||') && isZero(node.right) && readsSeverity(node.left);
  if (node.kind === 'conditional') return isChosen(node);
  if (node.kind !== 'call' || node.callee.kind !== 'member') return false;
  const { name, object } = node.callee;
  const [first, second] = node.args.map(({ value }) => value);
  switch (name) {
    case 'get':
      return first?.kind === 'literal' && typeof first.value === 'string' && isSeverity(first.value) && second !== undefined && isZero(second);
    case 'GetValueOrDefault':
      return !first && readsSeverity(object);
    // Optional.ofNullable(severity).orElse(0)
    case 'orElse':
      return first !== undefined && isZero(first) && object.kind === 'call' && object.callee.kind === 'member' && object.callee.name === 'ofNullable' && object.args.some(({ value }) => readsSeverity(value));
    // Objects.requireNonNullElse(severity, 0), ObjectUtils.defaultIfNull(severity, 0)
    case 'requireNonNullElse':
    case 'defaultIfNull':
    case 'firstNonNull':
      return first !== undefined && second !== undefined && readsSeverity(first) && isZero(second);
    default:
      return false;
  }
}

/** `severity == null ? 0 : severity`, `severity != null ? severity : 0`. */
function isChosen({ test, then, otherwise }: Extract<Expression, { kind: 'conditional' }>): boolean {
  if (test.kind !== 'binary' || test.right.kind !== 'literal' || test.right.type !== 'null' || !readsSeverity(test.left)) return false;
  if (test.operator === '==' || test.operator === 'is') return isZero(then) && readsSeverity(otherwise);
  return test.operator === '!=' && readsSeverity(then) && isZero(otherwise);
}

/** `entry.severity`, `entry.getSeverity()`. */
function readsSeverity(node: Expression): boolean {
  return isSeverity(propertyRead(node)?.name ?? '');
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
