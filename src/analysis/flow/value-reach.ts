import type { Call, Expression, FunctionNode, Return, Target } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import { fieldKey, memberKey } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import { isAnswer } from './answer.js';
import { isAvailabilityTest } from './availability.js';
import { eachNodeIn, type ControlFlow, type Test } from './control.js';
import { isErrorValue } from './error-values.js';
import { isElementCallback, isFill, isFreshCollection, isPlain, isPut, isRunner, rootVariable } from './value-shapes.js';

/** A condition that a followed value is part of. */
export type Decision = Test;

export interface ReachOptions {
  /** Calls whose result no longer counts as the value, such as a person's decision about it. */
  readonly stopsAt?: (call: Call) => boolean;
  /** Follow what is assigned or returned under a condition on the value. Default true. */
  readonly implicit?: boolean;
}

/** Rounds until a value has been followed through a file; real code needs four or five. */
const MAX_ROUNDS = 12;

/**
 * Follows a value through one file: assignment, destructuring, properties, collections, string
 * building, returns, parameters of functions in the same file, callbacks, awaits and pollers.
 * Order of statements is not regarded: a variable that ever holds the value holds it everywhere.
 */
export class ValueReach {
  private readonly variables = new Set<number>();
  private readonly fields = new Set<string>();
  private readonly returns = new Set<FunctionNode>();
  private readonly expressions = new Set<Expression>();
  /** Decisions from which everything has been followed that follows from them. */
  private readonly followed = new Set<Decision>();
  private changed = false;
  /** True when following was given up before it settled. */
  readonly gaveUp: boolean;

  constructor(
    private readonly file: SourceFile,
    private readonly evaluator: Evaluator,
    private readonly control: ControlFlow,
    private readonly origins: readonly Expression[],
    private readonly options: ReachOptions = {},
  ) {
    for (const origin of origins) {
      this.expressions.add(origin);
      if (origin.kind === 'call') this.nodeCallback(origin);
    }
    let rounds = 0;
    do {
      this.changed = false;
      this.round();
      rounds += 1;
    } while (this.changed && rounds < MAX_ROUNDS);
    this.gaveUp = this.changed;
  }

  /** `client.classify(…, (error, result) => …)`: the callback's later parameters hold the result. */
  private nodeCallback(origin: Call): void {
    const last = origin.args.at(-1)?.value;
    if (last?.kind !== 'lambda' || last.fn.params.length < 2) return;
    for (const parameter of last.fn.params.slice(1)) this.bind(parameter.target);
  }

  private round(): void {
    const { index } = this.file;
    for (const [variable, definitions] of index.definitions) {
      if (this.variables.has(variable)) continue;
      if (definitions.some((definition) => definition.kind === 'value' && this.holds(definition.value))) this.addVariable(variable);
    }
    for (const [key, values] of index.memberValues) {
      if (!this.fields.has(key) && values.some((value) => this.holds(value))) {
        this.fields.add(key);
        this.changed = true;
        // A property that holds the value makes its object hold it.
        const variable = /^v(\d+)\./.exec(key)?.[1];
        if (variable !== undefined) this.addVariable(Number(variable));
      }
    }
    for (const cls of index.classes) {
      for (const field of cls.fields) if (field.value && this.holds(field.value)) this.addField(fieldKey(cls, field.name));
    }
    for (const [fn, results] of index.returns) {
      if (!this.returns.has(fn) && results.some((result) => result.value && this.holds(result.value))) this.addReturn(fn);
    }
    for (const call of index.calls) this.passThrough(call);
    for (const assignment of this.control.elementAssignments) if (this.holds(assignment.value)) this.bind(assignment.target);
    if (this.options.implicit !== false) for (const decision of this.decisions()) this.implied(decision);
  }

  /** What a call hands on: arguments to parameters, receivers to callbacks, resolved promises. */
  private passThrough(call: Call): void {
    if (this.options.stopsAt?.(call)) return;
    const receiver = call.callee.kind === 'member' && this.holds(call.callee.object);
    for (const arg of call.args) {
      if (receiver && arg.value.kind === 'lambda') {
        for (const parameter of arg.value.fn.params) this.bind(parameter.target);
      } else if (receiver && arg.value.kind === 'name') {
        this.bindFunctions(arg.value, 0);
      }
    }
    const holding = call.args.map((arg) => this.holds(arg.value));
    if (receiver || holding.includes(true)) this.fill(call);
    if (!holding.includes(true)) return;
    this.putInto(call);
    for (const value of this.evaluator.values(call.callee, this.file)) {
      if (value.kind !== 'function' || value.file !== this.file) continue;
      holding.forEach((holds, index) => {
        const named = call.args[index]?.name;
        const parameter = named == null ? value.fn.params[index] : value.fn.params.find((candidate) => candidate.target.kind === 'name' && candidate.target.name === named);
        if (holds && parameter) this.bind(parameter.target);
      });
    }
    this.resolvedPromise(call);
  }

  /** `new Promise((resolve) => { resolve(value) })`. */
  private resolvedPromise(call: Call): void {
    if (call.callee.kind !== 'name' || call.callee.variable === null) return;
    const definition = this.file.index.definitions.get(call.callee.variable)?.find((candidate) => candidate.kind === 'parameter');
    if (definition?.kind !== 'parameter' || definition.index !== 0) return;
    const lambda = this.file.index.lambdaOf.get(definition.fn);
    const parent = lambda && this.file.index.parent.get(lambda);
    if (parent?.kind === 'call' && parent.isNew && parent.callee.kind === 'name' && parent.callee.name === 'Promise' && !this.expressions.has(parent)) {
      this.expressions.add(parent);
      this.changed = true;
    }
  }

  /** `flagged.push(entry)`, `scores.set(id, score)`: what is put into a collection makes the collection hold it. */
  private putInto(call: Call): void {
    if (call.callee.kind !== 'member' || call.callee.object.kind !== 'name' || !isPut(call)) return;
    const { variable } = call.callee.object;
    const definitions = variable === null ? [] : (this.file.index.definitions.get(variable) ?? []);
    // A store that keeps more than this value is no collection of it.
    if (variable !== null && definitions.some((definition) => definition.kind === 'value' && isFreshCollection(definition.value))) this.addVariable(variable);
  }

  /** What a call writes its answer into holds what the call was given. */
  private fill(call: Call): void {
    if (!isFill(call)) return;
    for (const { value } of call.args) if ((value.kind === 'name' || value.kind === 'member') && !this.holds(value)) this.bind(value);
  }

  private bindFunctions(expression: Expression, index: number): void {
    for (const value of this.evaluator.values(expression, this.file)) {
      const parameter = value.kind === 'function' && value.file === this.file ? value.fn.params[index] : undefined;
      if (parameter) this.bind(parameter.target);
    }
  }

  /** Variables set and values returned under a condition on the value follow from it. */
  private implied(decision: Decision): void {
    if (this.followed.has(decision) || this.asksForAnswer(decision.condition)) return;
    this.followed.add(decision);
    for (const region of decision.regions) {
      eachNodeIn(region, (node) => {
        // After an early exit only what is returned tells which way was taken: the rest is ordinary code.
        if (!region.isRest && node.kind === 'assignment' && isPlain(node.value)) this.bind(node.target);
        if (!region.isRest && node.kind === 'call') this.putInto(node);
        if (node.kind === 'return' && !node.isYield && node.value && isPlain(node.value)) {
          const fn = this.file.index.functionOf.get(node);
          if (fn) this.addReturn(fn);
        }
      });
    }
  }

  private bind(target: Target): void {
    switch (target.kind) {
      case 'name':
        if (target.variable !== null) this.addVariable(target.variable);
        return;
      case 'member': {
        const cls = this.file.index.classAround.get(target);
        const key = target.object.kind === 'this' ? (cls ? fieldKey(cls, target.name) : null) : memberKey(target.object, target.name);
        if (key !== null) this.addField(key);
        return;
      }
      case 'index': {
        const variable = rootVariable(target.object);
        if (variable !== null) this.addVariable(variable);
        return;
      }
      case 'object-target':
        for (const entry of target.entries) this.bind(entry.target);
        if (target.rest) this.bind(target.rest);
        return;
      case 'list-target':
        for (const element of target.elements) if (element) this.bind(element);
        if (target.rest) this.bind(target.rest);
        return;
      case 'default-target':
        this.bind(target.target);
        return;
    }
  }

  private addVariable(variable: number): void {
    if (this.variables.has(variable)) return;
    this.variables.add(variable);
    this.changed = true;
  }

  private addField(key: string): void {
    if (this.fields.has(key)) return;
    this.fields.add(key);
    this.changed = true;
  }

  private addReturn(fn: FunctionNode): void {
    if (this.returns.has(fn)) return;
    this.returns.add(fn);
    this.changed = true;
  }

  /** True when the expression is the value or made from it. */
  holds(node: Expression): boolean {
    if (this.expressions.has(node)) return true;
    switch (node.kind) {
      case 'name':
        return node.variable !== null && this.variables.has(node.variable);
      case 'member': {
        const cls = this.file.index.classAround.get(node);
        if (node.object.kind === 'this') return cls !== undefined && this.fields.has(fieldKey(cls, node.name));
        const key = memberKey(node.object, node.name);
        return (key !== null && this.fields.has(key)) || this.holds(node.object);
      }
      case 'index':
        return this.holds(node.object);
      case 'call':
        return this.callHolds(node);
      case 'await':
      case 'unary':
      case 'cast':
      case 'spread':
        return this.holds(node.value);
      case 'assignment':
        return this.holds(node.value);
      case 'conditional':
        return this.holds(node.test) || this.holds(node.then) || this.holds(node.otherwise);
      case 'binary':
        return this.holds(node.left) || this.holds(node.right);
      case 'template':
      case 'unknown':
        return node.parts.some((part) => this.holds(part));
      case 'list':
        return node.elements.some((element) => this.holds(element));
      case 'object':
        return node.entries.some((entry) => entry.value.kind !== 'lambda' && this.holds(entry.value));
      default:
        return false;
    }
  }

  private callHolds(node: Call): boolean {
    if (this.options.stopsAt?.(node)) return false;
    if (node.callee.kind === 'member' && this.holds(node.callee.object)) return true;
    const functions = this.evaluator.values(node.callee, this.file).filter((value) => value.kind === 'function');
    // Of a function at hand the returns decide; of others everything that goes in comes out.
    if (functions.length > 0) {
      return functions.some((value) => this.returns.has(value.fn)) || (functions.every((value) => value.file !== this.file) && node.args.some((arg) => this.holds(arg.value)));
    }
    return node.args.some((arg) => (arg.value.kind === 'lambda' ? this.returns.has(arg.value.fn) && (isElementCallback(node) || isRunner(node)) : this.holds(arg.value))) || (node.initializer !== null && this.holds(node.initializer));
  }

  /** True for calls of a client package's function that makes the poller of a first answer. */
  makesPoller(call: Call): boolean {
    return this.evaluator
      .values(call.callee, this.file)
      .some((value) => value.kind === 'external' && this.evaluator.catalogue.clientsOf(this.file.language, value.module).some(({ client }) => client.pollers?.includes(value.name)));
  }

  returnedValues(call: Call): readonly Expression[] {
    const functions = this.evaluator.values(call.callee, this.file).flatMap((value) => (value.kind === 'function' && value.file === this.file ? [value.fn] : []));
    return functions.flatMap((fn) => this.file.index.returns.get(fn) ?? []).flatMap(({ value }) => value ?? []);
  }

  /** True when a function's return value holds the value. */
  returnedBy(fn: FunctionNode): boolean {
    return this.returns.has(fn);
  }

  /** Functions whose return value holds the value. */
  get returningFunctions(): ReadonlySet<FunctionNode> {
    return this.returns;
  }

  /** Conditions that the value is part of, in source order. */
  decisions(): readonly Decision[] {
    return this.control.tests.filter(({ condition }) => this.holds(condition));
  }

  /**
   * True for tests of whether an answer came at all; see `isAvailabilityTest`. A variable that holds
   * the answer itself counts, one that holds what was found in it does not.
   */
  asksForAnswer(condition: Expression): boolean {
    return isAvailabilityTest(condition, (node) => isAnswer(node, this.origins, this, this.file), (node) => isErrorValue(node, this.file));
  }

  /** True for the answer of the call as it came, rather than something picked out of it. */
  isWholeAnswer(node: Expression): boolean {
    return isAnswer(node, this.origins, this, this.file) === true;
  }

  /** Returns that hold the value. */
  returnsHolding(): readonly Return[] {
    return [...this.file.index.returns.values()].flat().filter((result) => result.value !== null && this.holds(result.value));
  }
}
