import { argumentTexts, findArgument, plain } from '../analysis/calls/arguments.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { ResultOrigin } from '../analysis/flow/result-origin.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { propertyRead } from '../analysis/flow/value-shapes.js';
import type { Call, Expression, FunctionNode, Node } from '../analysis/program/model.js';
import { walkNode } from '../analysis/program/walk.js';
import type { Score } from '../knowledge/schema.js';
import type { RuleContext } from './rule.js';

/** A result with scores, followed through the file. */
export interface ScoredResult {
  readonly origin: ResultOrigin;
  readonly scores: readonly Score[];
  readonly reach: ValueReach;
}

/** The scores that an expression can be one of, and the values they can have. */
export interface Scale {
  readonly result: ScoredResult;
  readonly score: Score;
  /** Values, ascending; of a range the lowest and the highest. */
  readonly values: readonly number[];
}

const MAX_DEPTH = 12;

/** Functions and members that give one of the numbers they are given, or that number in another type. */
const choosers = /^(?:max|Max|min|Min|int|float|Number|parseInt|parseFloat|Int|ToInt32|Math|getAsInt|getAsDouble|orElse|GetValueOrDefault|intValue|doubleValue|asInt|GetInt32|GetDouble|First|FirstOrDefault|DefaultIfEmpty|DefaultIfNone|reduce|Aggregate|at|pop|abs|float64|sort|sorted|boxed|stream|get|getOrDefault|getInt|getDouble|optInt|asDouble|next|values|Values|AsEnumerable|ToList|list|from|flat|filter|Where|Select|map|mapToInt|mapToDouble|collect|toList)$/;

/** Results of the file with scores. */
export function scoredResults(context: RuleContext): readonly ScoredResult[] {
  return context.flow.results.flatMap((origin): readonly ScoredResult[] => {
    const scores = origin.call.operation?.scores;
    return scores ? [{ origin, scores, reach: context.flow.reach([origin.node], { implicit: false }) }] : [];
  });
}

/** The widest scale an expression can be on; null where it is no score of these results. */
export function scaleOf(node: Expression, results: readonly ScoredResult[], context: RuleContext): Scale | null {
  let widest: Scale | null = null;
  for (const result of results) {
    for (const score of result.scores) {
      if (!result.reach.holds(node) || new ScoreReading(score, context).isScore(node) !== true) continue;
      const values = scoreValues(result.origin.call, score, context);
      if (!widest || (values.at(-1) ?? 0) > (widest.values.at(-1) ?? 0)) widest = { result, score, values };
    }
  }
  return widest;
}

/** Values that a score of a call can have with the arguments it is called with. */
export function scoreValues(call: ResolvedCall, score: Score, context: RuleContext): readonly number[] {
  const { unless } = score;
  const choice = unless && call.service.choices.find(({ id, operations }) => id === unless.choice && operations.includes(call.operation?.id ?? ''));
  if (!unless || !choice) return score.values;
  const wanted = unless.is.map((value) => value.toLowerCase());
  const given = findArgument(call, choice.argument, context.evaluator);
  if (given) {
    const texts = argumentTexts(given);
    // A value that is decided elsewhere may be either.
    return texts.length === 0 || texts.some((text) => wanted.includes(text)) ? unless.values : score.values;
  }
  // Where the request is put together out of sight, the file that names the value means it for some call.
  return isNamed(new Set(wanted), call) ? unless.values : score.values;
}

function isNamed(wanted: ReadonlySet<string>, { file }: ResolvedCall): boolean {
  let found = named.get(file);
  if (!found) {
    found = new Set([...file.index.texts.flatMap((text) => (text.kind === 'literal' ? [String(text.value)] : [])), ...file.index.ofKind('member').map(({ name }) => name)].map((name) => name.toLowerCase()));
    named.set(file, found);
  }
  return [...wanted].some((name) => found.has(name));
}

/** Texts and names of members in a file, lower case. */
const named = new WeakMap<SourceFile, ReadonlySet<string>>();

/** Tells scores from numbers that are made of them: a sum, a share or a rank is on another scale. */
class ScoreReading {
  private readonly seen = new Set<Node>();
  private readonly names: ReadonlySet<string>;

  constructor(
    score: Score,
    private readonly context: RuleContext,
  ) {
    this.names = new Set(score.names.map(plain));
  }

  /** True for a score, false for something else, null for what says nothing either way (numbers beside it, cycles). */
  isScore(node: Expression, depth = 0): boolean | null {
    if (depth > MAX_DEPTH || this.seen.has(node)) return null;
    this.seen.add(node);
    const inner = (child: Expression): boolean | null => this.isScore(child, depth + 1);
    switch (node.kind) {
      case 'literal':
        return node.type === 'number' || node.type === 'null' ? null : false;
      case 'cast':
      case 'await':
      case 'assignment':
      case 'spread':
        return inner(node.value);
      case 'conditional':
        return all([inner(node.then), inner(node.otherwise)]);
      case 'binary':
        return node.operator === '??' || node.operator === '||' ? all([inner(node.left), inner(node.right)]) : false;
      case 'list':
        return all(node.elements.map(inner));
      case 'object':
        return all(node.entries.map(({ value }) => inner(value)));
      case 'name':
        return this.ofName(node, depth);
      case 'member':
        // `result.Severity.Value`, `nullable.Value`
        return this.isNamed(node.name) || (/^(?:Value|value)$/.test(node.name) && inner(node.object) === true) || this.isField(node, depth);
      case 'index':
        return inner(node.object);
      case 'unknown':
        return node.parts.length > 0 ? inner(node.parts.at(-1) ?? node) : null;
      case 'call':
        return this.ofCall(node, depth);
      default:
        return false;
    }
  }

  private isNamed(name: string): boolean {
    const own = plain(name);
    return [...this.names].some((one) => own === one || own.endsWith(one));
  }

  /** A property of an object of this code: what is put there decides. */
  private isField(node: Extract<Expression, { kind: 'member' }>, depth: number): boolean {
    const key = node.object.kind === 'this' ? null : node.object;
    if (!key) return false;
    const given = this.context.evaluator.values(node.object, this.context.file).flatMap((value) => (value.kind === 'object' && value.file === this.context.file ? value.node.entries.filter((entry) => entry.key === node.name).map(({ value: entry }) => entry) : []));
    return given.length > 0 && all(given.map((entry) => this.isScore(entry, depth + 1))) === true;
  }

  private ofName(node: Extract<Expression, { kind: 'name' }>, depth: number): boolean | null {
    const { file } = this.context;
    const definitions = node.variable === null ? [] : (file.index.definitions.get(node.variable) ?? []);
    const told = definitions.flatMap((definition): readonly (boolean | null)[] => {
      if (definition.kind === 'value') {
        const last = definition.steps.at(-1);
        if (typeof last === 'object') return [this.isNamed(last.key)];
        return [this.isScore(definition.value, depth + 1)];
      }
      return definition.kind === 'parameter' ? [this.ofParameter(definition.fn, definition.index, definition.steps.at(-1), depth)] : [];
    });
    const made = all(told);
    // A name that says severity is one, unless what it holds is seen to be something else.
    if (made === null) return this.isNamed(node.name) ? true : null;
    return made || (this.isNamed(node.name) && !definitions.some((definition) => definition.kind === 'value' && isComputed(definition.value)));
  }

  private ofParameter(fn: FunctionNode, index: number, step: unknown, depth: number): boolean | null {
    const { file } = this.context;
    if (typeof step === 'object' && step !== null && 'key' in step) return this.isNamed(String(step.key));
    const lambda = file.index.lambdaOf.get(fn);
    const call = lambda && file.index.parent.get(lambda);
    if (call?.kind === 'call' && call.callee.kind === 'member') return this.isScore(call.callee.object, depth + 1);
    const passed = this.context.evaluator.callsTo(fn, file).flatMap(({ args }) => args[index]?.value ?? []);
    return all(passed.map((argument) => this.isScore(argument, depth + 1)));
  }

  private ofCall(node: Call, depth: number): boolean | null {
    const name = node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
    const read = propertyRead(node);
    if (read && this.isNamed(read.name)) return true;
    const first = node.args[0]?.value;
    // `Entry::getSeverity` hands on whatever it is given.
    if (node.callee.kind === 'member' && first?.kind === 'spread' && node.args.length === 1 && this.isNamed(name)) return true;
    // `entry.get("severity", 0)`, `node.path("severity")`, `element.GetProperty("severity")`
    if (node.callee.kind === 'member' && first?.kind === 'literal' && typeof first.value === 'string') return this.isNamed(first.value);
    const returned = this.returnsScore(node, depth);
    if (returned !== null) return returned;
    if (!choosers.test(name)) return this.ofFunction(node, depth);
    const parts = [...node.args.map(({ value }) => value), ...(node.callee.kind === 'member' ? [node.callee.object] : [])];
    return parts.some((part) => part.kind !== 'lambda' && this.isScore(part, depth + 1) === true) || null;
  }

  /** What a function of the file gives back. */
  private ofFunction(node: Call, depth: number): boolean | null {
    const { file, evaluator } = this.context;
    const results = evaluator.values(node.callee, file).flatMap((value) => (value.kind === 'function' && value.file === file ? (file.index.returns.get(value.fn) ?? []).flatMap((result) => result.value ?? []) : []));
    return results.length === 0 ? false : all(results.map((result) => this.isScore(valueOfPair(result), depth + 1)));
  }

  /** `items.map((item) => item.severity)`, `max(item.severity for item in items)`: what the functions in a call give. */
  private returnsScore(node: Call, depth: number): boolean | null {
    const { file } = this.context;
    const told: (boolean | null)[] = [];
    for (const { value } of node.args) {
      const values = value.kind === 'spread' ? value.value : value;
      const lambdas: FunctionNode[] = [];
      walkNode(values, { node: (child) => void (child.kind === 'lambda' && lambdas.push(child.fn)), enterFunction: (fn) => void lambdas.push(fn) });
      for (const fn of new Set(lambdas)) {
        for (const result of file.index.returns.get(fn) ?? []) if (result.value && !isTest(result.value)) told.push(this.isScore(valueOfPair(result.value), depth + 1));
      }
    }
    const ours = all(told);
    if (ours !== null || told.length > 0) return ours;
    return null;
  }
}

/** All that is told says yes; null where nothing is told. */
function all(told: readonly (boolean | null)[]): boolean | null {
  const known = told.filter((one) => one !== null);
  return known.length === 0 ? null : known.every(Boolean);
}

/** `[key, value]`, as what fills a map gives it. */
function valueOfPair(node: Expression): Expression {
  return node.kind === 'list' && node.elements.length === 2 ? (node.elements[1] ?? node) : node;
}

/** What says yes or no, and so gives no number. */
function isTest(node: Expression): boolean {
  return node.kind === 'unary' || (node.kind === 'binary' && node.operator !== '??' && node.operator !== '||' && node.operator !== 'arithmetic');
}

/** A number that is worked out: a share, a sum, a percentage. */
function isComputed(node: Expression): boolean {
  if (node.kind === 'await' || node.kind === 'cast') return isComputed(node.value);
  return node.kind === 'binary' && node.operator === 'arithmetic';
}
