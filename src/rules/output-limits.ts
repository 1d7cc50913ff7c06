import { findArgument, plain } from '../analysis/calls/arguments.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { reachingDefinitions } from '../analysis/calls/reaching.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { sourcesOf } from '../analysis/flow/sources.js';
import type { Call, Expression } from '../analysis/program/model.js';
import { nearestName } from './names.js';
import type { RuleContext } from './rule.js';

/** What is known of a limit: it is set, it is not, or whatever sets it is out of sight. */
export type LimitState = 'set' | 'absent' | 'unknown';

/** Arguments that hold content, tokens of cancellation and the like, and no settings. */
const noSettings = /^(?:messages?|history|chat_?history|conversation|input|prompts?|query|question|text|content|model|deployment\w*|tools?|functions?|user|stream|temperature|top_?p|seed|stop|n|ct|ctx|context|cancellation_?token|token|signal|thread_?id|run_?id|assistant_?id|agent_?id|response_?format|name|instructions|url|endpoint|headers?)$/i;
const settings = /^(?:body|json|data|params?|parameters|request|options?|opts|config|settings|payload|kwargs|args|extra_?body|model_?kwargs|generation_?config|execution_?settings|inference_?config|chat_?options|request_?options)$/i;
/** Arguments that name what answers: a function of a kernel has settings of its own, or calls no model at all. */
const answering = /^(?:function|function_?name|plugin_?name)$/i;

const MAX_DEPTH = 8;

/** Looks for a bound on the length of an answer, in what a call passes and in what its client was made with. */
export class OutputLimits {
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly call: ResolvedCall,
    names: readonly string[],
    private readonly context: RuleContext,
  ) {
    this.names = new Set(names.map(plain));
  }

  state(): LimitState {
    const { call, context } = this;
    if (findArgument(call, { names: [...this.names] }, context.evaluator)) return 'set';
    if (call.via === 'rest' || call.pathCall) return this.inBody();
    const passed = call.node.args.slice(call.argumentOffset);
    if (call.via === 'wrapper' && passed.some(({ name }) => name !== null && answering.test(name))) return 'unknown';
    const states = passed.flatMap(({ name, value }): readonly LimitState[] => (name !== null && !settings.test(name) ? [] : [this.of(value, call.file, 0)]));
    return worst([...states, this.ofReceiver()]);
  }

  /** A request whose body shows: what is out of sight may hold anything. */
  private inBody(): LimitState {
    const { messages } = this.call.operation?.generates ?? {};
    const found = messages && findArgument(this.call, messages, this.context.evaluator);
    if (!found?.node) return 'unknown';
    const body = found.file.index.parent.get(found.node);
    return body?.kind === 'object' ? this.of(body, found.file, 0) : 'unknown';
  }

  /** What the client, or the model that a wrapper makes, was made with. */
  private ofReceiver(): LimitState {
    const { call, context } = this;
    const { callee } = call.node;
    if (callee.kind !== 'member') return call.via === 'wrapper' ? 'unknown' : 'absent';
    let isSet = false;
    let isMade = false;
    const look = (node: Expression): void => {
      if (node.kind !== 'call') return;
      if (this.namesLimit(node)) isSet = true;
      isMade ||= node.isNew || /^(?:[A-Z]|builder$|build$|new[A-Z])/.test(nearestName(node));
    };
    const { gaveUp } = sourcesOf(callee.object, call.file, context.evaluator, { expression: ({ node }) => (look(node), null), parameter: () => null, isPart: () => true });
    if (isSet) return 'set';
    // A client says nothing about answers; a model of a wrapper that comes from elsewhere may.
    return call.via === 'wrapper' && (!isMade || gaveUp) ? 'unknown' : 'absent';
  }

  /** True for a call that is given a limit, by name, in an object, or along its chain. */
  private namesLimit(node: Call): boolean {
    for (let at: Expression = node; at.kind === 'call'; at = at.callee.object) {
      if (at.args.some(({ name, value }) => (name !== null && this.names.has(plain(name))) || (value.kind === 'object' && this.inObject(value)))) return true;
      if (at.initializer && this.inObject(at.initializer)) return true;
      if (at.callee.kind !== 'member') return false;
      if (at.args.length > 0 && this.names.has(plain(at.callee.name.replace(/^(?:set|with)_?(?=[A-Z_])/i, '')))) return true;
    }
    return false;
  }

  private inObject(node: Extract<Expression, { kind: 'object' }>): boolean {
    return node.entries.some(({ key, value }) => (key !== null && this.names.has(plain(key))) || (value.kind === 'object' && this.inObject(value)));
  }

  /** What an expression says that may hold settings. */
  private of(node: Expression, file: SourceFile, depth: number): LimitState {
    if (depth > MAX_DEPTH) return 'unknown';
    const inner = (child: Expression, owner: SourceFile = file): LimitState => this.of(child, owner, depth + 1);
    switch (node.kind) {
      case 'object':
        if (this.inObject(node)) return 'set';
        return worst(node.entries.flatMap(({ key, value, spread }) => (spread || (key !== null && settings.test(key)) ? [inner(value)] : [])));
      case 'spread':
      case 'cast':
      case 'await':
      case 'assignment':
        return inner(node.value);
      case 'conditional':
        return worst([inner(node.then), inner(node.otherwise)]);
      case 'binary':
        return node.operator === '||' || node.operator === '??' ? worst([inner(node.left), inner(node.right)]) : 'absent';
      case 'call':
        return this.ofCall(node, file, depth);
      case 'unary':
        return inner(node.value);
      case 'name':
        return noSettings.test(node.name) || (node.variable === null && /^(?:undefined|None|nil|null|default)$/.test(node.name)) ? 'absent' : this.ofName(node, file, depth);
      case 'member':
      case 'index': {
        if (noSettings.test(nearestName(node))) return 'absent';
        const objects = this.context.evaluator.values(node, file).flatMap((value) => (value.kind === 'object' ? [inner(value.node, value.file)] : []));
        return objects.length > 0 ? worst(objects) : 'unknown';
      }
      case 'unknown':
        return worst(node.parts.map((part) => inner(part)));
      default:
        return 'absent';
    }
  }

  private ofCall(node: Call, file: SourceFile, depth: number): LimitState {
    if (this.namesLimit(node)) return 'set';
    const values = this.context.evaluator.values(node, file).flatMap((value) => (value.kind === 'object' || value.kind === 'list' ? [value] : []));
    if (values.length > 0) return worst(values.map((value) => (value.kind === 'object' ? this.of(value.node, value.file, depth + 1) : 'absent')));
    if (this.context.evaluator.values(node.callee, file).some((value) => value.kind === 'function')) return 'unknown';
    const made = node.isNew || /^(?:build|builder|of|from|asList|append|Ptr|[A-Z])/.test(nearestName(node)) || node.initializer !== null;
    const inside = [...node.args.map(({ value }) => (value.kind === 'literal' ? 'absent' : this.of(value, file, depth + 1))), ...(node.initializer ? [this.of(node.initializer, file, depth + 1)] : [])];
    return made || /^(?:stringify|dumps|serialize\w*|marshal\w*)$/i.test(nearestName(node)) ? worst(inside) : noSettings.test(nearestName(node)) ? 'absent' : 'unknown';
  }

  /** `options.max_tokens = 200`, `options.update(max_tokens=200)`: what is added to settings in statements of their own. */
  private isAddedTo(variable: number, file: SourceFile): boolean {
    const prefix = `v${String(variable)}.`;
    for (const key of file.index.memberValues.keys()) if (key.startsWith(prefix) && this.names.has(plain(key.slice(key.lastIndexOf('.') + 1)))) return true;
    return file.index.calls.some((call) => call.callee.kind === 'member' && call.callee.object.kind === 'name' && call.callee.object.variable === variable && this.namesLimit(call));
  }

  private ofName(node: Extract<Expression, { kind: 'name' }>, file: SourceFile, depth: number): LimitState {
    const values = this.context.evaluator.values(node, file);
    if (values.some((value) => value.kind === 'list' || value.kind === 'other')) return 'absent';
    if (node.variable === null) return 'unknown';
    if (this.isAddedTo(node.variable, file)) return 'set';
    const definitions = reachingDefinitions(file.index.definitions.get(node.variable) ?? [], node, file);
    const states = definitions.flatMap((definition): readonly LimitState[] => {
      if (definition.kind === 'typed') return [/^(?:List|IList|IEnumerable|string|String|str|list|CancellationToken|ChatHistory)$/.test(definition.type.name) ? 'absent' : 'unknown'];
      if (definition.kind !== 'value') return ['unknown'];
      return [definition.steps.every((step) => step === 'part 0') ? this.of(definition.value, file, depth + 1) : 'unknown'];
    });
    // The declared type of a variable that is set says nothing more.
    const told = definitions.some(({ kind }) => kind === 'value') ? states.filter((_, index) => definitions[index]?.kind !== 'typed') : states;
    return told.length === 0 ? 'unknown' : worst(told);
  }
}

/** What several places say together: one that sets a limit counts, then one that nobody sees. */
function worst(states: readonly LimitState[]): LimitState {
  return states.includes('set') ? 'set' : states.includes('unknown') ? 'unknown' : 'absent';
}
