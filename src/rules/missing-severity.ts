import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Binary, Expression, Node } from '../analysis/program/model.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { RuleContext } from './rule.js';

/** A place where something that is missing reads as harmless. */
export interface ReadAsHarmless {
  readonly node: Expression;
  readonly what: string;
}

/** Places where a severity or a list of findings that is missing reads as harmless and is then compared, in source order. */
export function missingSeverities(reach: ValueReach, call: ResolvedCall, context: RuleContext): readonly ReadAsHarmless[] {
  const found: ReadAsHarmless[] = [];
  // What a client gives is complete, and its failures are thrown; an answer with an error status is read like any other.
  const isUnchecked = (call.via !== 'sdk' || call.pathCall !== null) && !reach.decisions().some(({ condition }) => reach.asksForAnswer(condition));
  for (const { node, parent, isNumber } of defaultsIn(context.file)) {
    if (isNumber && reach.holds(node) && decides(node, context)) found.push({ node, what: 'reads a missing severity as 0' });
    else if (!isNumber && isUnchecked && node.kind === 'binary' && reach.holds(node.left) && isQuantified(node, parent) && decides(node, context)) found.push({ node, what: 'reads a missing list of findings as harmless' });
  }
  return found.sort((a, b) => a.node.span.start - b.node.span.start);
}

interface Default {
  readonly node: Expression;
  readonly parent: Node;
  /** True for a severity that is a number where it is missing; false for a list that is empty. */
  readonly isNumber: boolean;
}

const known = new WeakMap<SourceFile, readonly Default[]>();

/** Defaults of severities and of lists of findings in a file, whatever they are taken of. */
function defaultsIn(file: SourceFile): readonly Default[] {
  let found = known.get(file);
  if (!found) {
    const made: Default[] = [];
    for (const [node, parent] of file.index.parent) {
      const isNumber = isDefaulted(node);
      if (isNumber || isEmptyDefault(node)) made.push({ node, parent, isNumber });
    }
    found = made;
    known.set(file, found);
  }
  return found;
}

/** `answer.categoriesAnalysis ?? []`, `body.get("categoriesAnalysis") or []`. */
function isEmptyDefault(node: Node): node is Binary {
  if (node.kind !== 'binary' || (node.operator !== '??' && node.operator !== '||')) return false;
  const [key] = node.left.kind === 'call' ? node.left.args.map(({ value }) => value) : [];
  const name = key?.kind === 'literal' && typeof key.value === 'string' ? key.value : (propertyRead(node.left)?.name ?? '');
  return node.right.kind === 'list' && node.right.elements.length === 0 && /categor|analysis|attack|match/i.test(name);
}

/** A list of which one entry, or all, are asked for: `.some(…)`, `.every(…)`, a loop. */
function isQuantified(node: Expression, parent: Node): boolean {
  if (parent.kind === 'loop') return parent.iterable === node;
  return parent.kind === 'declare' || parent.kind === 'assignment' || (parent.kind === 'member' && parent.object === node && /^(?:some|every|find|filter|map|reduce|any|all)$/i.test(parent.name));
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
  for (const candidate of context.file.index.ofKind('binary')) {
    if (/^[<>]/.test(candidate.operator) && (reach.holds(candidate.left) || reach.holds(candidate.right))) return true;
  }
  return false;
}
