import type { Call, Expression, FunctionNode, Node, Span, Statement } from '../analysis/program/model.js';
import { AfterFailure, type Settled } from '../analysis/flow/after-failure.js';
import { failureGetsOut, namedFunctionOf } from '../analysis/flow/escapes.js';
import { callsIn, endingOf, eachNodeIn } from '../analysis/flow/control.js';
import { errorPaths, type ErrorPath } from '../analysis/flow/error-paths.js';
import type { ValueReach } from '../analysis/flow/value-reach.js';
import { argumentNames, calledName } from './names.js';
import { passValue, type PassValue } from './pass-values.js';
import type { RuleContext } from './rule.js';
import { isHoldingCall, isLogCall, isPublishCall, truthMeansPass } from './vocabulary/moderation.js';
import { answerPasses } from './verdict-polarity.js';

/** A place where content passes although the check did not answer. */
export interface Leak {
  /** The error path it lies on. */
  readonly path: Span;
  readonly pathNote: string;
  readonly span: Span;
  readonly what: string;
  readonly certainty: 'resolved' | 'likely';
  /** A boolean literal that decides it, for the fix. */
  readonly literal: (Expression & { readonly kind: 'literal' }) | null;
}

const MAX_CALLER_DEPTH = 2;

/** A failure as a function answers it, where the answer says nothing by itself. */
export interface FailureAnswer {
  readonly path: ErrorPath;
  readonly answer: Settled;
}

/** What a failure of a moderation call comes to within its function: places where content passes, and else what is answered. */
export function failuresOf(call: Call, reach: ValueReach, context: RuleContext): { readonly leaks: readonly Leak[]; readonly answers: readonly FailureAnswer[] } {
  const walked = errorPaths(call, reach, context.flow.control, context.evaluator).map((path) => new PathWalk(path, reach, context));
  // What a thrown error lets through, a missing answer lets through as well: a branch without code of its own adds nothing.
  const explicit = walked.filter(({ path }) => path.statements.length + path.expressions.length > 0);
  const leaks = (explicit.some(({ leaks: own }) => own.length > 0) ? explicit : walked).flatMap(({ leaks: own }) => [...own]);
  return { leaks, answers: leaks.length > 0 ? [] : walked.flatMap(({ path, answer }) => (answer ? [{ path, answer }] : [])) };
}

/** Places where a failure of a moderation call lets content through: in its function, and in callers of the file that get the failure. */
export function leaksOf(call: Call, reach: ValueReach, context: RuleContext, depth = 0): readonly Leak[] {
  const { leaks, answers } = failuresOf(call, reach, context);
  const found = [...leaks];
  const fn = depth < MAX_CALLER_DEPTH ? namedFunctionOf(call, context.file) : null;
  if (!fn) return found;
  const callers = context.flow.callsOf(fn).filter((caller) => caller !== call);
  const isThrownOn = failureGetsOut(call, fn, context.flow.control);
  for (const caller of callers) {
    const callerReach = context.flow.reach([caller]);
    // Where the function lets the error out, its callers decide.
    if (isThrownOn) found.push(...leaksOf(caller, callerReach, context, depth + 1));
    // Where it answers with nothing, what the callers make of that decides.
    for (const answer of answers) found.push(...passedWithAnswer(caller, callerReach, answer, context));
  }
  return found;
}

/** Content that goes out behind a call that answered with something that says nothing, because the check failed. */
export function passedWithAnswer(caller: Call, reach: ValueReach, { path, answer }: FailureAnswer, context: RuleContext): readonly Leak[] {
  const statement = context.flow.control.statementOf(caller);
  if (!statement || (statement.kind === 'return' && statement.value === caller)) return [];
  const rest = statement.kind === 'return' ? [statement] : inTheWake(statement, caller, context);
  return passedBy({ ...path, rest, skipped: null, settled: new Map([[caller, answer]]) }, caller, reach, context);
}

/** What runs after a call: the branches of the statement that tests it, and the statements behind. */
function inTheWake(statement: Statement, caller: Call, context: RuleContext): readonly Statement[] {
  const rest = context.flow.control.after(statement);
  return statement.kind === 'if' && !statement.then.some((inner) => holdsNode(inner, caller)) ? [...statement.then, ...statement.otherwise, ...rest] : rest;
}

function holdsNode(statement: Statement, node: Node): boolean {
  return statement.span.start <= node.span.start && statement.span.end >= node.span.end;
}

/** Reads one error path from its beginning to its end. */
class PathWalk {
  readonly leaks: readonly Leak[];
  /** What the function answers at the end of the path, where that says nothing by itself. */
  readonly answer: Settled | null;
  private readonly found: Leak[] = [];
  /** The content is held back: queued, or the error goes on. */
  private isHeld = false;
  /** The failure is refused or noted down, and what follows asks for that. */
  private isNoted = false;
  private result: Expression | null = null;

  constructor(
    readonly path: ErrorPath,
    private readonly reach: ValueReach,
    private readonly context: RuleContext,
  ) {
    let throwsOn = false;
    eachNodeIn(path, (node) => {
      if (node.kind === 'throw') throwsOn = true;
      else this.visit(node);
      return node.kind !== 'lambda';
    });
    for (const expression of path.expressions) this.add(expression.span, passes(expression, path.statements, this.context));
    const open = !this.isHeld && !this.isNoted && !throwsOn && this.found.length === 0;
    if (open && path.rest.length > 0) this.found.push(...passedBy(path, null, reach, context));
    this.leaks = this.isHeld ? [] : this.found;
    this.answer = open && this.leaks.length === 0 ? this.answered() : null;
  }

  private add(span: Span, pass: PassValue | null): void {
    if (pass) this.found.push(leak(this.path, span, pass.what, pass.literal));
  }

  private visit(node: Node): void {
    const { path, context } = this;
    switch (node.kind) {
      case 'return':
        this.result = node.value;
        if (node.value) this.add(node.span, passes(node.value, path.statements, context));
        return;
      case 'assignment': {
        const name = node.target.kind === 'name' || node.target.kind === 'member' ? node.target.name : null;
        if (name === null) return;
        const pass = passValue(node.value, [name], context, path.statements);
        if (pass && truthMeansPass(name, context.policy.names.moderationVerdicts) !== null) this.add(node.span, pass);
        // Where a blocking value, or one that cannot be judged, is asked for later on, that decides.
        else if (!this.isFollowed(node.target)) this.isNoted = true;
        return;
      }
      case 'call':
        this.visitCall(node);
        return;
      default:
        return;
    }
  }

  /** True for a variable whose value after the failure is worked out where it is tested. */
  private isFollowed(target: Node): boolean {
    return target.kind === 'name' && this.reach.holds(target);
  }

  private visitCall(call: Call): void {
    const name = calledName(call);
    const names = argumentNames(call);
    const callee = call.callee.kind === 'member' ? call.callee.nameSpan : call.callee.span;
    const { logs, humanSteps } = this.context.policy.names;
    if (isLogCall(name, logs)) return;
    if (isPublishCall(name, names)) this.found.push(leak(this.path, callee, `goes on with "${name}"`));
    else if (isHoldingCall(name, humanSteps)) this.isHeld = true;
    else if (isRefusal(call)) this.isNoted = true;
    // `res.json({ allowed: true })`
    else if (/\.(?:json|send)$/.test(name) && call.args[0]) this.add(call.span, passValue(call.args[0].value, [], this.context, this.path.statements));
  }

  private answered(): Settled | null {
    if (this.path.expressions.length > 0 || this.path.rest.length > 0) return null;
    if (this.result) return new AfterFailure(this.context.file, this.path.skipped, this.path.settled).value(this.result);
    return this.path.settled.size === 0 && (endingOf(this.path.statements) !== 'jumps') ? { kind: 'nothing', shortened: false } : null;
  }
}

function leak(path: Pick<ErrorPath, 'place' | 'note' | 'certainty'>, span: Span, what: string, literal: Leak['literal'] = null): Leak {
  return { path: path.place, pathNote: path.note, span, what, certainty: path.certainty ?? 'resolved', literal };
}

/** Whether a value that a path answers with says that content passes. */
/** @param statements of the path; what is assigned there counts before first values. */
export function passes(value: Expression, statements: readonly Statement[], context: RuleContext): PassValue | null {
  const pass = passValue(value, decidingNames(value, context), context, statements);
  if (pass || value.kind !== 'literal' || typeof value.value !== 'boolean') return pass;
  const fn = context.file.index.functionOf.get(value);
  return fn && answerPasses(fn, context.file) === value.value ? { what: `answers ${String(value.value)}`, literal: value } : null;
}

/** Content that goes out behind a path that only swallowed the failure. */
function passedBy(path: ErrorPath, call: Call | null, reach: ValueReach, context: RuleContext): readonly Leak[] {
  const after = new AfterFailure(context.file, path.skipped, path.settled);
  for (const publish of callsIn({ statements: path.rest, expressions: [] })) {
    const name = calledName(publish);
    if (publish === call || isLogCall(name, context.policy.names.logs) || !isPublishCall(name, argumentNames(publish))) continue;
    if (runsAfterFailure(publish, path, after, reach)) return [leak(path, publish.callee.kind === 'member' ? publish.callee.nameSpan : publish.callee.span, `goes on to "${name}"`)];
  }
  for (const statement of path.rest) {
    if (statement.kind !== 'return' || !statement.value || !runsAfterFailure(statement, path, after, reach)) continue;
    const pass = passes(statement.value, path.statements, context) ?? settledPass(statement.value, after, context);
    // Where nothing notices the failure, the answer is the one of every other day as well.
    const isShared = path.statements.length + path.expressions.length === 0;
    return pass ? [leak(path, statement.span, pass.what, isShared ? null : pass.literal)] : [];
  }
  return [];
}

/** `return !flagged`, `return { allowed: !flagged }`: worked out with the values that variables still have. */
function settledPass(value: Expression, after: AfterFailure, context: RuleContext): PassValue | null {
  if (value.kind === 'object') {
    for (const entry of value.entries) {
      const meaning = entry.key === null ? null : truthMeansPass(entry.key, context.policy.names.moderationVerdicts);
      if (meaning === null) continue;
      return after.truth(entry.value) === meaning && after.value(entry.value)?.kind === 'value' ? { what: `answers ${entry.key ?? ''}: ${String(meaning)}`, literal: null } : null;
    }
    return null;
  }
  const settled = after.value(value);
  if (settled?.kind !== 'value' || typeof settled.value !== 'boolean') return null;
  const fn = context.file.index.functionOf.get(value);
  const told = decidingNames(value, context).map((name) => truthMeansPass(name, context.policy.names.moderationVerdicts)).find((meaning) => meaning !== null) ?? (fn ? answerPasses(fn, context.file) : null);
  return told === settled.value ? { what: `answers ${String(settled.value)}`, literal: null } : null;
}

/** True when no condition on the result keeps the node from running after a failure. */
function runsAfterFailure(node: Node, path: ErrorPath, after: AfterFailure, reach: ValueReach): boolean {
  for (const decision of reach.decisions()) {
    // A condition in the code that the failure left out was never asked.
    if (path.skipped && decision.condition.span.start >= path.skipped.start && decision.condition.span.end <= path.skipped.end) continue;
    for (const region of decision.regions) {
      let inside = false;
      let isOnTheWay = false;
      eachNodeIn(region, (candidate) => {
        if (candidate === node) inside = true;
        // Where the path itself lies in the region, the condition was answered before the failure.
        if (candidate.span.start <= path.place.start && candidate.span.end >= path.place.end) isOnTheWay = true;
        return !inside && !isOnTheWay;
      });
      if (inside && !isOnTheWay && (region.when === null || after.truth(decision.condition) !== region.when)) return false;
    }
  }
  return true;
}

/** Names that tell what a returned value means: of the functions around. */
function decidingNames(node: Node, context: RuleContext): readonly string[] {
  const names: string[] = [];
  let fn: FunctionNode | undefined = context.file.index.functionOf.get(node);
  while (fn) {
    if (fn.name !== '') names.push(fn.name);
    const lambda = context.file.index.lambdaOf.get(fn);
    const parent = lambda && context.file.index.parent.get(lambda);
    if (parent?.kind === 'declare' && parent.target.kind === 'name') names.push(parent.target.name);
    // A rejection handler answers for the value that its promise is bound to.
    if (parent?.kind === 'call') names.push(...boundNames(parent, context));
    fn = context.file.index.outerFunction.get(fn);
  }
  return names;
}

function boundNames(node: Node, context: RuleContext): readonly string[] {
  let current: Node | undefined = context.file.index.parent.get(node);
  while (current && (current.kind === 'await' || current.kind === 'cast' || current.kind === 'member' || current.kind === 'call')) current = context.file.index.parent.get(current);
  return current?.kind === 'declare' && current.target.kind === 'name' ? [current.target.name] : [];
}

/** `res.status(503)`, `next(error)`, `reject(error)`, `process.exit(1)`: the request is refused. */
function isRefusal(call: Call): boolean {
  const name = calledName(call);
  const own = name.slice(name.lastIndexOf('.') + 1);
  if (/^(?:status|sendStatus|writeHead|abort|fail|exit|Exit|StatusCode|Problem|BadRequest)$/.test(own)) return true;
  return /^(?:next|reject|done|callback|cb)$/.test(own) && call.args.length > 0;
}
