import type { Call, Expression, FunctionNode, Handler, Node, Span, Statement } from '../program/model.js';
import { walkNode } from '../program/walk.js';
import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import type { Settled } from './after-failure.js';
import { failsWhen } from './availability.js';
import { endingOf, type ControlFlow } from './control.js';
import { isErrorValue, resultParts, type ResultPart } from './error-values.js';
import { unreadAnswers } from './unread-answers.js';
import type { ValueReach } from './value-reach.js';

/** Code that runs when a call fails or gives no answer. */
export interface ErrorPath {
  /** What the path hangs on: `catch`, `.catch`, a test of failure. */
  readonly place: Span;
  readonly statements: readonly Statement[];
  readonly expressions: readonly Expression[];
  /** What runs afterwards when the path runs to its end; empty when it leaves the function. */
  readonly rest: readonly Statement[];
  /** Code that the failure left out; null where the path is a branch on the answer. */
  readonly skipped: Span | null;
  /** Expressions whose value the path decides, such as `check().catch(() => null)`. */
  readonly settled: ReadonlyMap<Expression, Settled>;
  readonly note: string;
  /** Set where the path depends on what the code leaves open. */
  readonly certainty?: 'likely';
}

const handlerNote = 'The error path: this handler runs when the call fails.';
const none: ReadonlyMap<Expression, Settled> = new Map();

/**
 * Error paths of a call within its function: handlers of the `try` around it, rejection handlers of
 * its promise, branches taken when its answer is an error, and failures that nothing notices.
 */
export function errorPaths(call: Call, reach: ValueReach, control: ControlFlow, evaluator: Evaluator): readonly ErrorPath[] {
  return [...handlerPaths(call, control), ...rejectionPaths(call, control, evaluator), ...branchPaths(reach, control), ...unreadAnswers(reach, control)];
}

/** `catch` blocks; an outer one only where the inner one throws on. */
function handlerPaths(call: Call, control: ControlFlow): readonly ErrorPath[] {
  const paths: ErrorPath[] = [];
  for (const around of control.triesAround(call)) {
    const first = around.body[0]?.span.start ?? around.span.start;
    const end = around.otherwise.at(-1)?.span.end ?? around.body.at(-1)?.span.end ?? first;
    let throwsOn = false;
    for (const handler of around.handlers) {
      const rest = endingOf(around.finalizer) === 'continues' ? afterEnding(endingOf(handler.body), around, control) : [];
      paths.push({ place: headOf(handler, control.file), statements: handler.body, expressions: [], rest, skipped: { start: first, end }, settled: none, note: handlerNote });
      throwsOn ||= handler.body.some((statement) => statement.kind === 'throw');
    }
    if (!throwsOn) break;
  }
  return paths;
}

/** `catch (error)`, `except ValueError`: the first line of a handler, without what opens its body. */
function headOf(handler: Handler, file: SourceFile): Span {
  const { start, end } = handler.span;
  const [line = ''] = file.text.slice(start, handler.body[0]?.span.start ?? end).split('\n');
  return { start, end: start + line.replace(/[\s{:]+$/, '').length };
}

/** What follows a handler: after `continue` and `break` that is what stands behind the loop. */
function afterEnding(ending: ReturnType<typeof endingOf>, statement: Statement, control: ControlFlow): readonly Statement[] {
  if (ending === 'continues') return control.after(statement);
  const loop = ending === 'jumps' ? control.loopAround(statement) : null;
  return loop ? control.after(loop) : [];
}

/** `call.catch((error) => …)` and `call.then(done, failed)`, also further down the chain. */
function rejectionPaths(call: Call, control: ControlFlow, evaluator: Evaluator): readonly ErrorPath[] {
  const { file } = control;
  const { parent } = file.index;
  let current: Node = call;
  for (;;) {
    const member: Node | undefined = parent.get(current);
    const next: Node | undefined = member && parent.get(member);
    if (member?.kind !== 'member' || member.object !== current || next?.kind !== 'call' || next.callee !== member) return [];
    const fallback = fallbackOf(next, member.name);
    if (fallback) {
      const skipped = { start: call.span.start, end: member.nameSpan.start };
      return [{ place: member.nameSpan, statements: [], expressions: [fallback], rest: afterChain(next, control), skipped, settled: settledValue(next, fallback), note: 'The error path: the chain gives this when the call fails.' }];
    }
    const handler = rejectionHandler(next, member.name);
    if (handler) {
      const fn = handlerFunction(handler, file, evaluator);
      if (fn === undefined) return [];
      const settled = fn ? settledBy(fn, file) : ({ kind: 'nothing', shortened: false } as const);
      return [
        {
          place: member.nameSpan,
          statements: fn?.body ?? [],
          expressions: [],
          rest: afterChain(next, control),
          skipped: { start: call.span.start, end: member.name === 'then' ? handler.span.start : member.nameSpan.start },
          settled: settled ? new Map([[next, settled]]) : none,
          note: handlerNote,
        },
      ];
    }
    current = next;
  }
}

/** The handler of a step that runs when the steps before it fail: the last argument, which an error's class may stand before. */
function rejectionHandler(step: Call, name: string): Expression | undefined {
  if (name === 'then') return step.args[1]?.value;
  if (name === 'catch') return step.args[0]?.value;
  return /^(?:exceptionally|exceptionallyCompose|onErrorResume|onErrorResumeNext)$/.test(name) ? step.args.at(-1)?.value : undefined;
}

/** What a step gives in place of the answer: `chain.onErrorReturn(true)`. */
function fallbackOf(step: Call, name: string): Expression | undefined {
  const last = /^(?:onErrorReturn|onErrorReturnItem)$/.test(name) ? step.args.at(-1)?.value : undefined;
  return last?.kind === 'lambda' ? undefined : last;
}

function settledValue(chain: Call, value: Expression): ReadonlyMap<Expression, Settled> {
  if (value.kind !== 'literal' || value.type === 'other') return none;
  return new Map([[chain, value.value === null ? { kind: 'nothing', shortened: false } : { kind: 'value', value: value.value }]]);
}

/** The function that handles a rejection; null for one that only logs, undefined where it is not known. */
function handlerFunction(handler: Expression, file: SourceFile, evaluator: Evaluator): FunctionNode | null | undefined {
  if (handler.kind === 'lambda') return handler.fn;
  if (handler.kind === 'member' && handler.object.kind === 'name' && /^(?:console|logger|log)$/.test(handler.object.name)) return null;
  const own = evaluator.values(handler, file).find((value) => value.kind === 'function' && value.file === file);
  return own?.kind === 'function' ? own.fn : undefined;
}

/** What a promise gives when its rejection handler ran. */
function settledBy(fn: FunctionNode, file: SourceFile): Settled | null {
  const results = file.index.returns.get(fn) ?? [];
  const value = results[0]?.value ?? null;
  if (results.length === 0) return endingOf(fn.body) === 'leaves' ? null : { kind: 'nothing', shortened: false };
  if (results.length > 1) return null;
  if (value === null) return { kind: 'nothing', shortened: false };
  if (value.kind === 'object') return { kind: 'object', node: value };
  if (value.kind === 'list' && value.elements.length === 0) return { kind: 'empty-list' };
  if (value.kind === 'name' && value.variable === null && value.name === 'undefined') return { kind: 'nothing', shortened: false };
  if (value.kind !== 'literal') return null;
  return value.value === null ? { kind: 'nothing', shortened: false } : { kind: 'value', value: value.value };
}

/** What runs after a chain: the handlers further down, and what follows the statement where it waits for the chain. */
function afterChain(chain: Call, control: ControlFlow): readonly Statement[] {
  const { parent } = control.file.index;
  const rest: Statement[] = [];
  let current: Node = chain;
  for (;;) {
    const member: Node | undefined = parent.get(current);
    const next: Node | undefined = member && parent.get(member);
    if (member?.kind !== 'member' || member.object !== current || next?.kind !== 'call' || next.callee !== member) break;
    const handler = /^(?:then|finally)$/.test(member.name) ? next.args[0]?.value : undefined;
    if (handler?.kind === 'lambda') rest.push(...handler.fn.body);
    current = next;
  }
  const statement = parent.get(current)?.kind === 'await' ? control.statementOf(current) : null;
  return statement && statement.kind !== 'return' ? [...rest, ...control.after(statement)] : rest;
}

/** Branches on `isUnexpected(response)`, `!response.ok`, `error` and the like. */
function branchPaths(reach: ValueReach, control: ControlFlow): readonly ErrorPath[] {
  return reach.decisions().flatMap((decision): readonly ErrorPath[] => {
    const { owner, condition } = decision;
    if (!reach.asksForAnswer(condition)) return [];
    const failure = failsWhen(condition, (node) => isErrorValue(node, control.file));
    if (failure === null) return [];
    const note = 'The error path: this branch runs when there is no valid answer.';
    const path = { place: condition.span, skipped: null, settled: withoutResults(condition, control.file), note };
    if (owner.kind === 'if') {
      const taken = failure ? owner.then : owner.otherwise;
      return [{ ...path, statements: taken, expressions: [], rest: afterEnding(endingOf(taken), owner, control) }];
    }
    if (owner.kind === 'conditional') {
      return [{ ...path, statements: [], expressions: [failure ? owner.then : owner.otherwise], rest: [] }];
    }
    return [];
  });
}

/** A test of an error is one of the call that gave it: where it failed, its results are nothing. */
function withoutResults(condition: Expression, file: SourceFile): ReadonlyMap<Expression, Settled> {
  const parts: ResultPart[] = [];
  walkNode(condition, {
    node: (node) => {
      if (node.kind === 'name' && isErrorValue(node, file)) parts.push(...resultParts(node, file).filter(({ call }) => call.span.end <= condition.span.start));
    },
  });
  const last = parts.sort((a, b) => a.call.span.start - b.call.span.start).at(-1);
  return last && last.index === last.count - 1 ? new Map([[last.call, { kind: 'nothing', shortened: false }]]) : none;
}
