import { callsIn, eachNodeIn, type Region } from '../analysis/flow/control.js';
import type { Binary, Call, Expression, Node } from '../analysis/program/model.js';
import { calledName } from './names.js';
import type { RuleContext } from './rule.js';
import { numbersOf, type NumberSource } from './threshold-numbers.js';
import { scaleOf, scoredResults, type Scale, type ScoredResult } from './threshold-scores.js';
import { isHoldingCall, isLogCall, isPassText, truthMeansPass } from './vocabulary/moderation.js';
import { wordsOf } from './vocabulary/words.js';

/** Operator of a comparison, read with the score on its left side. */
export type Operator = '>' | '>=' | '<' | '<=' | '==';

/** A comparison of a score that comes out the same for every value of the scale. */
export interface IdleComparison {
  readonly node: Binary;
  readonly operator: Operator;
  /** True where the score stands on the left. */
  readonly isScoreFirst: boolean;
  readonly scale: Scale;
  /** The number that is too high, and where it is written. */
  readonly number: NumberSource;
  /** What the comparison always says. */
  readonly says: boolean;
  /** True where something outside the code may put another number in its place. */
  readonly isOpen: boolean;
}

/** A comparison of a score with a number. */
interface Comparison {
  readonly node: Binary;
  readonly operator: Operator;
  readonly isScoreFirst: boolean;
  readonly scale: Scale;
  readonly score: Expression;
  readonly limit: Expression;
}

const flipped: Readonly<Record<string, Operator>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=', '==': '==' };

/** Comparisons of the file that can never keep anything back, in source order. */
export function idleComparisons(context: RuleContext): readonly IdleComparison[] {
  const results = scoredResults(context);
  if (results.length === 0) return [];
  const comparisons = comparisonsOf(results, context);
  return comparisons
    .flatMap((comparison) => idle(comparison, context).filter((found) => blocksOtherwise(comparison, found, comparisons, context)))
    .sort((a, b) => a.node.span.start - b.node.span.start);
}

function comparisonsOf(results: readonly ScoredResult[], context: RuleContext): readonly Comparison[] {
  const found: Comparison[] = [];
  const visit = (node: Binary): void => {
    if (!Object.hasOwn(flipped, node.operator)) return;
    for (const [score, limit, isScoreFirst] of [[node.left, node.right, true], [node.right, node.left, false]] as const) {
      if (limit.kind === 'literal' && typeof limit.value !== 'number') continue;
      const scale = scaleOf(score, results, context);
      // Two scores compared say which is higher.
      if (!scale || scaleOf(limit, results, context)) continue;
      const operator = isScoreFirst ? (node.operator as Operator) : flipped[node.operator];
      if (operator) found.push({ node, operator, isScoreFirst, scale, score, limit });
      return;
    }
  };
  for (const node of context.file.index.ofKind('binary')) visit(node);
  return found;
}

function idle(comparison: Comparison, context: RuleContext): readonly IdleComparison[] {
  const { node, operator, isScoreFirst, scale } = comparison;
  const numbers = numbersOf(comparison.limit, context.file, context);
  const told = numbers.sources.map((number) => ({ number, says: outcome(operator, number.value, scale) }));
  const own = told.filter(({ number }) => number.isOwn);
  const shared = told.filter(({ number }) => !number.isOwn);
  // Of numbers that stand in for each other, one that can block makes the comparison useful.
  const counted = [...own, ...(shared.every(({ says }) => says !== null) ? shared.slice(0, 1) : [])];
  return counted.flatMap(({ number, says }) => (says === null ? [] : [{ node, operator, isScoreFirst, scale, number, says, isOpen: numbers.isOpen }]));
}

/** What a comparison says for every value of the scale because its number is too high; null where that depends on the value. */
export function outcome(operator: Operator, value: number, { values }: Pick<Scale, 'values'>): boolean | null {
  const top = values.at(-1) ?? 0;
  switch (operator) {
    case '>':
      return value >= top ? false : null;
    case '>=':
    case '==':
      return value > top ? false : null;
    case '<':
      return value > top ? true : null;
    case '<=':
      return value >= top ? true : null;
  }
}

/** False where the comparison is there for something else: to check or cut the range, to name a level, to choose a color. */
function blocksOtherwise(comparison: Comparison, found: IdleComparison, all: readonly Comparison[], context: RuleContext): boolean {
  const { file } = context;
  const text = (node: Node): string => file.text.slice(node.span.start, node.span.end);
  const score = text(comparison.score);
  const fn = file.index.functionOf.get(comparison.node);
  const others = all.filter((other) => other.node !== comparison.node && text(other.score) === score && file.index.functionOf.get(other.node) === fn);
  if (others.some((other) => checksBottom(other, context) && rootOf(other.node, context) === rootOf(comparison.node, context))) return false;
  const regions = regionsOf(comparison.node, context);
  if (regions.some((region) => isRangeCheck(region, score, context)) || isNaming(comparison, score, context)) return false;
  // `if (severity <= 6) block()` keeps everything back.
  if (found.says && regions.some((region) => refuses(region))) return false;
  const isFirm = regions.some((region) => refuses(region) || answers(region));
  const hasFirmSibling = others.some((other) => isUseful(other, context));
  if (hasFirmSibling) return found.says ? false : isFirm;
  return regions.length === 0 || !regions.every((region) => region.statements.length + region.expressions.length === 0 || onlyLogs(region));
}

/** `severity < 0`, `severity >= 0` beside the other end: the range is checked. */
function checksBottom({ limit, scale }: Comparison, context: RuleContext): boolean {
  return numbersOf(limit, context.file, context).sources.some(({ value }) => value <= (scale.values[0] ?? 0));
}

function isUseful({ operator, limit, scale }: Comparison, context: RuleContext): boolean {
  const { sources } = numbersOf(limit, context.file, context);
  return sources.length > 0 && sources.every(({ value }) => outcome(operator, value, scale) === null && value > (scale.values[0] ?? 0));
}

/** The whole condition that a comparison is part of, also as the test of `some`, `any` and the like. */
function rootOf(node: Node, { file }: RuleContext): Node {
  const { parent, functionOf, lambdaOf } = file.index;
  let current = node;
  for (;;) {
    const up = parent.get(current);
    if (up?.kind === 'binary' || up?.kind === 'unary' || up?.kind === 'await') current = up;
    else if (up?.kind === 'call' && isQuantifier(up)) current = up;
    else if (up?.kind === 'return') {
      const fn = functionOf.get(up);
      const lambda = fn && lambdaOf.get(fn);
      const call = lambda && parent.get(lambda);
      // A generator is called where it stands, and its values go to what it is given to.
      if (call?.kind !== 'call' || (call.callee !== lambda && !isQuantifier(call))) return current;
      current = call;
    } else return current;
  }
}

/** `some`, `any`, `every`: says of a whole list what a test says of its elements. */
function isQuantifier({ callee }: Call): boolean {
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  return /^(?:some|every|any|all|Any|All|anyMatch|allMatch|Exists|TrueForAll)$/.test(name);
}

/** Code that runs when the comparison, or the condition it is part of, holds. */
function regionsOf(node: Node, context: RuleContext): readonly Region[] {
  const root = rootOf(node, context);
  return context.flow.control.tests.filter(({ condition }) => condition === root).flatMap(({ regions }) => regions.filter(({ when, isRest }) => when === true && !isRest));
}

/** `throw new RangeError("unknown severity")`, `severity = 7`. */
function isRangeCheck(region: Region, score: string, { file }: RuleContext): boolean {
  let found = false;
  eachNodeIn(region, (node) => {
    if (node.kind === 'assignment' && file.text.slice(node.target.span.start, node.target.span.end) === score) found = true;
    if (node.kind === 'throw' && wordsOf(file.text.slice(node.span.start, node.span.end)).some((word) => /^(?:range|unexpected|unknown|unsupported|outside)$/.test(word))) found = true;
  });
  return found;
}

/** `severity > 7 ? 7 : severity`, `severity <= 6 ? "amber" : "red"`: a value is cut or gets a name. */
function isNaming(comparison: Comparison, score: string, { file }: RuleContext): boolean {
  const parent = file.index.parent.get(comparison.node);
  if (parent?.kind !== 'conditional' || parent.test !== comparison.node) return false;
  const results = [parent.then, parent.otherwise];
  if (results.some((result) => file.text.slice(result.span.start, result.span.end) === score)) return true;
  return results.every((result) => result.kind === 'literal' && typeof result.value === 'string' && !isPassText(result.value) && truthMeansPass(result.value) === null && !isHoldingCall(result.value));
}

/** Code that keeps content back: throws, refuses, or says so in a name or text. */
function refuses(region: Region): boolean {
  let found = false;
  eachNodeIn(region, (node) => {
    if (node.kind === 'throw') found = true;
    else if (node.kind === 'call') found ||= isHoldingCall(calledName(node)) || isRefusing(calledName(node));
    else if (node.kind === 'literal' && typeof node.value === 'string') found ||= isRefusing(node.value);
    else if (node.kind === 'assignment' && (node.target.kind === 'name' || node.target.kind === 'member')) found ||= node.value.kind === 'literal' && typeof node.value.value === 'boolean' && truthMeansPass(node.target.name) === !node.value.value;
  });
  return found;
}

/** Code that answers yes or no. */
function answers(region: Region): boolean {
  let found = false;
  eachNodeIn(region, (node) => {
    if (node.kind === 'literal' && typeof node.value === 'boolean') found = true;
  });
  return found;
}

function isRefusing(text: string): boolean {
  return wordsOf(text).some((word) => /^(?:block|reject|deny|denied|ban|remove|delete|hide|refuse|suspend|flag|forbid|disallow|abort|prevent)(?:s|ed|ned)?$/.test(word));
}

function onlyLogs(region: Region): boolean {
  const calls = callsIn(region);
  let other = false;
  eachNodeIn(region, (node) => {
    if (node.kind === 'assignment' || node.kind === 'return' || node.kind === 'throw' || node.kind === 'jump') other = true;
  });
  return !other && calls.length > 0 && calls.every((call) => isLogCall(calledName(call)));
}
