import type { Call, Expression, FunctionNode, Name, Node, Span, Statement, Target } from '../analysis/program/model.js';
import { isAvailabilityTest } from '../analysis/flow/availability.js';
import { givesError, isErrorValue } from '../analysis/flow/error-values.js';
import { isFill } from '../analysis/flow/value-shapes.js';
import { argumentNames, calledName } from './names.js';
import type { FixDraft, RuleContext } from './rule.js';
import { isLogCall, isPublishCall } from './vocabulary/moderation.js';

/** What is missing between a moderation call and the content it judges. */
export interface Gap {
  readonly what: string;
  readonly clears: string;
  readonly evidence: readonly { readonly span: Span; readonly note: string }[];
  readonly fixes: readonly FixDraft[];
}

/** What a read of the result is for. `round`: only how often a loop runs; `end`: only giving back what it holds. */
type Use = 'log' | 'availability' | 'round' | 'end' | 'real';

const MAX_DEPTH = 4;
const reading = 'Reading the result and acting on it clears it.';

/** Follows the result of one call to the places where it is read. */
export class ResultUse {
  private readonly parent: ReadonlyMap<Node, Node>;

  constructor(
    private readonly call: Call,
    private readonly context: RuleContext,
    private readonly depth = 0,
  ) {
    this.parent = context.file.index.parent;
  }

  /** What keeps the result from having an effect; null where something reads it. */
  gap(): Gap | null {
    const end = this.outermost();
    if (end.use === 'real') return null;
    const holder = this.parent.get(end.node);
    if (end.use === 'log') return { what: 'is only logged', clears: 'Acting on what the result says clears it.', evidence: [{ span: end.at, note: 'The result goes to a log.' }], fixes: [] };
    if (end.use === 'dropped') return { what: 'is never read', clears: reading, evidence: [{ span: end.at, note: 'What runs next does not look at the result.' }], fixes: [] };
    if (isDiscarded(holder, this.parent)) {
      return end.awaited || !this.givesPromise()
        ? { what: 'is never read', clears: reading, evidence: [], fixes: [] }
        : { what: 'is not awaited and never read', clears: 'Awaiting the call and acting on its result clears it.', evidence: [], fixes: holder?.kind === 'expression' && end.node === this.call ? this.awaitFix() : [] };
    }
    if (holder?.kind === 'return' && !holder.isYield) return this.droppedByCallers(holder);
    const target = holder?.kind === 'declare' || holder?.kind === 'assignment' ? holder.target : null;
    return target ? this.gapOf(target, end.awaited) : null;
  }

  private gapOf(target: Target, awaited: boolean): Gap | null {
    // What is done with an error that comes beside the result says nothing of the result.
    const results = this.withoutError(target);
    const variables = variablesOf(results);
    if (variables === null) return null;
    if (results !== target && variables.size === 0) return { what: 'is never read', clears: reading, evidence: [], fixes: [] };
    const reads = this.readsOf(variables).filter((read) => this.useOf(read, 0) !== 'end');
    if (reads.length === 0) return { what: 'is assigned and never read', clears: reading, evidence: [{ span: target.span, note: 'The result ends here.' }], fixes: [] };
    const early = awaited || !this.givesPromise() ? null : this.readBeforeAnswer(reads);
    if (early) return early;
    const uses = reads.map((read) => ({ read, use: this.useOf(read, 0) }));
    if (uses.some(({ use }) => use === 'real')) return null;
    const logs = uses.filter(({ use }) => use === 'log');
    const shown = logs.length > 0 ? logs : uses;
    return {
      what: logs.length > 0 ? 'is only logged' : 'is only tested for failure',
      clears: 'Acting on what the result says clears it.',
      evidence: shown.slice(0, 3).map(({ read }) => ({ span: read.span, note: logs.length > 0 ? 'The result goes to a log.' : 'Only whether an answer came is tested.' })),
      fixes: [],
    };
  }

  private withoutError(target: Target): Target {
    const { file } = this.context;
    if (target.kind !== 'list-target' || !givesError(this.call, file)) return target;
    return { ...target, elements: target.elements.map((element) => (element?.kind === 'name' && isErrorValue(element, file) ? null : element)) };
  }

  /** The expression the result ends in: through await, casts, properties, promise chains and `Promise.all([…])`. */
  private outermost(): { readonly node: Expression; readonly awaited: boolean; readonly use: 'real' | 'log' | 'dropped' | null; readonly at: Span } {
    let node: Expression = this.call;
    let awaited = false;
    const { language } = this.context.file;
    for (;;) {
      const at = node.span;
      const up = this.parent.get(node);
      if (up?.kind === 'await') {
        awaited = true;
        node = up;
      } else if (up?.kind === 'cast') {
        node = up;
      } else if (up?.kind === 'member' && up.object === node) {
        const call = this.parent.get(up);
        if (call?.kind !== 'call' || call.callee !== up) node = up;
        else if (/^(?:catch|finally|ConfigureAwait|Wait|GetAwaiter|GetResult|json)$/.test(up.name) || isPassingOn(call, up.name) || (language === 'java' && sendsOn.test(up.name))) {
          awaited ||= /^(?:Wait|GetResult)$/.test(up.name);
          node = call;
        } else if (takesAnswer.test(up.name) && call.args.length > 0) {
          const use = this.useInHandler(call);
          return { node: call, awaited, use, at: call.args[0]?.value.span ?? at };
        } else return { node, awaited, use: 'real', at };
      } else if (up?.kind === 'list') {
        const around = this.parent.get(up);
        if (around?.kind !== 'call' || around.callee.kind !== 'member' || !/^(?:all|allSettled|gather|WhenAll)$/.test(around.callee.name)) return { node, awaited, use: null, at };
        node = around;
      } else if (up?.kind === 'call' && up.callee.kind === 'member' && /^(?:WhenAll|gather)$/.test(up.callee.name) && up.args.some((arg) => arg.value === node)) {
        node = up;
      } else {
        return { node, awaited, use: null, at };
      }
    }
  }

  /** What `.then(handler)` makes of the result. */
  private useInHandler(then: Call): 'real' | 'log' | 'dropped' {
    const handler = then.args[0]?.value;
    // What a chain goes on with in place of the answer: `.then(saved)` where that takes no function, `.thenReturn(saved)`.
    if (then.callee.kind === 'member' && (replacesAnswer.test(then.callee.name) || (this.context.file.language === 'java' && then.callee.name === 'then' && handler?.kind !== 'lambda'))) return 'dropped';
    if (handler?.kind === 'member') return isLogCall(`${handler.object.kind === 'name' ? handler.object.name : ''}.${handler.name}`, this.context.policy.names.logs) ? 'log' : 'real';
    if (handler?.kind !== 'lambda') return 'real';
    const target = handler.fn.params[0]?.target;
    const variables = target ? variablesOf(target) : new Set<number>();
    const uses = variables ? this.readsOf(variables).map((read) => this.useOf(read, 0)) : ['real'];
    if (uses.includes('real')) return 'real';
    return uses.includes('log') ? 'log' : 'dropped';
  }

  /** A function of the file that hands the result out, where every caller drops it. */
  private droppedByCallers(result: Node): Gap | null {
    const { file, evaluator } = this.context;
    const fn = file.index.functionOf.get(result);
    const variable = fn && this.depth < MAX_DEPTH ? this.privateName(fn) : null;
    if (!fn || variable === null) return null;
    const callers = evaluator.callsTo(fn, file);
    if (callers.length === 0 || this.readsOf(new Set([variable])).length !== callers.length) return null;
    const gaps = callers.map((caller) => new ResultUse(caller, this.context, this.depth + 1).gap());
    if (gaps.includes(null)) return null;
    return { what: 'is returned to code that does not use it', clears: reading, evidence: callers.slice(0, 3).map((caller) => ({ span: caller.span, note: 'The result ends here.' })), fixes: [] };
  }

  /** Variable of a function that no other file can call; null for all others. */
  private privateName(fn: FunctionNode): number | null {
    const { file } = this.context;
    if (file.language !== 'typescript' && file.language !== 'javascript') return null;
    const lambda = file.index.lambdaOf.get(fn);
    const declared = lambda && file.index.parent.get(lambda);
    const variable = fn.variable ?? (declared?.kind === 'declare' && declared.target.kind === 'name' ? declared.target.variable : null);
    return variable !== null && !file.program.exports.some((entry) => entry.variable === variable) ? variable : null;
  }

  private givesPromise(): boolean {
    const { language } = this.context.file;
    if (language === 'csharp') return calledName(this.call).endsWith('Async');
    return language === 'typescript' || language === 'javascript';
  }

  private readsOf(variables: ReadonlySet<number>): readonly Name[] {
    const reads: Name[] = [];
    const { index } = this.context.file;
    const [only, ...others] = variables;
    const names = only !== undefined && others.length === 0 ? index.namesOf(only) : index.ofKind('name').filter(({ variable }) => variable !== null && variables.has(variable));
    for (const node of names) {
      const parent = this.parent.get(node);
      if (!parent) continue;
      const isTarget = (parent.kind === 'assignment' || parent.kind === 'declare' || parent.kind === 'loop') && (parent.target as Node | null) === node;
      const isPattern = parent.kind === 'object-target' || parent.kind === 'list-target' || (parent.kind === 'default-target' && (parent.target as Node) === node);
      if (!isTarget && !isPattern) reads.push(node);
    }
    return reads;
  }

  /** What a read is for; what is kept under another name or walked over is followed to its own reads. */
  private useOf(read: Node, depth: number): Use {
    if (depth > MAX_DEPTH) return 'real';
    let current: Node = read;
    for (let up = this.parent.get(current); up; current = up, up = this.parent.get(up)) {
      switch (up.kind) {
        case 'call':
          if (isLogCall(calledName(up), this.context.policy.names.logs)) return isStatement(up, this.parent) ? 'log' : 'real';
          if (up.callee === current && isRelease(up)) return 'end';
          if (isFill(up)) return this.useOfFilled(up, read, depth);
          // Formatting on the way to a log; anything else may act on it.
          if (up.callee !== current && !isFormatting(up) && !isAvailabilityTest(up)) return 'real';
          break;
        case 'if':
        case 'conditional':
          return up.test === current && isAvailabilityTest(up.test) ? 'availability' : 'real';
        case 'throw':
          return 'availability';
        case 'loop':
          return up.iterable === current && up.target ? this.useOfAll(up.target, depth) : up.test === current || up.update.includes(current as Expression) ? 'round' : 'real';
        case 'declare':
          return this.useOfAll(up.target, depth);
        case 'member':
        case 'index':
        case 'await':
        case 'cast':
        case 'template':
        case 'binary':
        case 'unary':
        case 'list':
        case 'object':
        case 'spread':
          break;
        default:
          return 'real';
      }
    }
    return 'real';
  }

  /** What a call writes the result into is followed to its own reads. */
  private useOfFilled(call: Call, read: Node, depth: number): Use {
    const filled = call.args.flatMap(({ value }) => (value.kind === 'name' && value !== read ? [value] : []));
    return filled.length === 0 ? 'real' : worst(filled.map((name) => this.useOfAll(name, depth, name)));
  }

  /** @param at where the target gets the result, which is no read of it. */
  private useOfAll(target: Target, depth: number, at: Node | null = null): Use {
    const { file } = this.context;
    const kept: Target = target.kind === 'list-target' ? { ...target, elements: target.elements.map((element) => (element?.kind === 'name' && isErrorValue(element, file) ? null : element)) } : target;
    const variables = variablesOf(kept);
    if (variables === null) return 'real';
    return worst(this.readsOf(variables).filter((read) => read !== at).map((read) => this.useOf(read, depth + 1)));
  }

  /** A promise that is read like a result, or content that goes out before the promise is awaited. */
  private readBeforeAnswer(reads: readonly Name[]): Gap | null {
    const isSettled = (read: Node): boolean => {
      const up = this.parent.get(read);
      return up?.kind !== 'member' || /^(?:then|catch|finally|Result|Wait|GetAwaiter|ConfigureAwait|ContinueWith)$/.test(up.name);
    };
    if (!reads.some(isSettled)) {
      const first = reads[0];
      return { what: 'is read without being awaited', clears: 'Awaiting the call clears it.', evidence: first ? [{ span: first.span, note: 'A promise is read here, not its answer.' }] : [], fixes: this.awaitFix() };
    }
    const { index } = this.context.file;
    const fn = index.functionOf.get(this.call);
    const firstUse = Math.min(...reads.map((read) => read.span.start));
    const between = index.calls.find(
      (other) => other.span.start > this.call.span.end && other.span.end < firstUse && index.functionOf.get(other) === fn && isPublishCall(calledName(other), argumentNames(other)),
    );
    return between
      ? { what: 'comes after the content is out', clears: 'Awaiting the answer before publishing clears it.', evidence: [{ span: between.span, note: 'The content goes out here.' }], fixes: [] }
      : null;
  }

  private awaitFix(): readonly FixDraft[] {
    const { file } = this.context;
    const { start } = this.call.span;
    const fn = file.index.functionOf.get(this.call);
    if (fn && !fn.isAsync) return [];
    return [{ title: 'Await the moderation call', safe: false, preferred: true, edits: [{ file, span: { start, end: start }, text: 'await ' }], cursorAt: null }];
  }
}

/** Steps of promises, futures and reactive chains that are given the answer, and those that put something else in its place. */
const takesAnswer = /^(?:then|subscribe|map|flatMap|thenApply|thenApplyAsync|thenAccept|thenAcceptAsync|thenCompose|thenComposeAsync|thenReturn|thenMany|thenEmpty|thenRun|thenRunAsync)$/;
const replacesAnswer = /^(?:thenReturn|thenMany|thenEmpty|thenRun|thenRunAsync)$/;

/** Steps of a request that is written as a chain: what completes it, sends it, and takes its answer out. */
const sendsOn = /^(?:uri|header|headers|contentType|accept|body|bodyValue|retrieve|execute|toBodilessEntity|toEntity|bodyToMono|asJson|asString|asEmpty|asObject|string|build)$/;

/** Steps that hand on the answer they are given, or wait for it. */
function isPassingOn(call: Call, name: string): boolean {
  if (/^(?:block|blockOptional|join|toFuture|getFinalResult|getValue|getBody|toBlocking|single|subscribe)$/.test(name) || (name === 'get' && call.callee.kind === 'member' && call.callee.object.kind === 'call')) return call.args.length === 0;
  return /^(?:subscribeOn|publishOn|timeout|retry|retryWhen|orTimeout|cache|onErrorResume|onErrorReturn|onErrorMap|exceptionally)$/.test(name);
}

/** A statement of its own, `void call()`, `_ = call()`. */
function isDiscarded(holder: Node | undefined, parent: ReadonlyMap<Node, Node>): boolean {
  if (holder?.kind === 'expression') return true;
  if (holder?.kind === 'unary' && holder.operator === 'other') return parent.get(holder)?.kind === 'expression';
  return holder?.kind === 'assignment' && holder.target.kind === 'name' && holder.target.name === '_' && holder.target.variable === null;
}

function isStatement(call: Call, parent: ReadonlyMap<Node, Node>): boolean {
  let up: Node | undefined = parent.get(call);
  while (up && (up.kind === 'await' || up.kind === 'unary')) up = parent.get(up);
  return up?.kind === 'expression' || (up as Statement | undefined)?.kind === 'return';
}

/** Of several uses the one that means most. */
function worst(uses: readonly Use[]): Use {
  return (['real', 'log', 'availability', 'round', 'end'] as const).find((use) => uses.includes(use)) ?? 'round';
}

/** `response.Body.Close()`, `response.Dispose()`: nothing of the result is looked at. */
function isRelease(call: Call): boolean {
  return call.callee.kind === 'member' && /^(?:close|Close|Dispose|DisposeAsync|release|destroy|aclose)$/.test(call.callee.name) && call.args.length === 0;
}

/** Calls that only bring a value into a form that can be read or shown. */
function isFormatting(call: Call): boolean {
  const name = call.callee.kind === 'name' || call.callee.kind === 'member' ? call.callee.name : '';
  return /^(?:stringify|inspect|String|str|repr|dumps|format|Format|toString|ToString|join|Join|Serialize|SerializeObject|len|keys|values|entries|toFixed|vars|dict|list|ReadAll|NewReader|NewDecoder|NewScanner|NopCloser|Sprintf|Sprint)$/.test(name);
}

/** Variables that a target binds; null when the value also goes elsewhere (a field, an element). */
function variablesOf(target: Target): ReadonlySet<number> | null {
  switch (target.kind) {
    case 'name':
      return target.variable === null ? null : new Set([target.variable]);
    case 'object-target':
    case 'list-target': {
      const inner = target.kind === 'object-target' ? target.entries.map((entry) => entry.target) : target.elements.filter((element) => element !== null);
      const all = [...inner, ...(target.rest ? [target.rest] : [])].map(variablesOf);
      return all.includes(null) ? null : new Set(all.flatMap((set) => [...(set ?? [])]));
    }
    case 'default-target':
      return variablesOf(target.target);
    default:
      return null;
  }
}
