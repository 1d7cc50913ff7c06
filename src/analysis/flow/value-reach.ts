import type { Call, Expression, FunctionNode, Node, Return } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import type { SourceFile } from '../calls/project.js';
import { isAnswer } from './answer.js';
import { isAvailabilityTest } from './availability.js';
import type { FunctionPlace } from './call-targets.js';
import { eachNodeIn, type Test } from './control.js';
import { isErrorValue } from './error-values.js';
import type { FileFlow } from './file-flow.js';
import { HeldValues } from './held-values.js';
import { isTelling } from './telling-values.js';
import type { Unit } from './units.js';
import { isElementCallback, isFill, isPlain, isPut, isRunner } from './value-shapes.js';

/** A condition that a followed value is part of. */
export type Decision = Test;

export interface ReachOptions {
  /** Calls whose result no longer counts as the value, such as a person's decision about it. */
  readonly stopsAt?: (call: Call, file: SourceFile) => boolean;
  /** Follow what is assigned or returned under a condition on the value. Default true. */
  readonly implicit?: boolean;
  /** Parameters that hold the value from the beginning: where it came from another file. */
  readonly parameters?: readonly { readonly fn: FunctionNode; readonly index: number }[];
  /** True where what the parameters hold is the answer of a service as it came. */
  readonly isWhole?: boolean;
  /** Files that the value came through before this one. Default 0. */
  readonly filesDeep?: number;
}

/** A call that passes a followed value to a function of another file, and what becomes of it there. */
export interface HandedOn {
  /** The call in the file that the value was followed in. */
  readonly via: Call;
  readonly to: FunctionPlace;
  /** The value on its way through the other file; `handedOn` of it leads further. */
  readonly reach: ValueReach;
}

/** Rounds until a value has been followed through a file; real code needs four or five. */
const MAX_ROUNDS = 12;
/** Files that a value is followed through, one after another; real code needs two or three. */
const MAX_FILES = 4;

/**
 * Follows a value through one file: assignment, destructuring, properties, collections, string
 * building, returns, parameters of functions in the same file, callbacks, awaits and pollers. Where it
 * is passed to a function of another file, `handedOn` follows it there.
 * Of a variable that is given several values, those count that can reach the place; of fields and
 * properties all count everywhere.
 */
export class ValueReach {
  private readonly held: HeldValues;
  /** Parts of the file that hold something of the value. */
  private readonly entered = new Set<Unit>();
  /** Decisions from which everything has been followed that follows from them. */
  private readonly followed = new Set<Decision>();
  private handed: readonly HandedOn[] | null = null;
  /** Whether a call ends the following; it is asked in every round. */
  private readonly stopping = new Map<Call, boolean>();
  /** Paths of files that the value is passed to and not followed into any more. */
  private readonly lostIn = new Set<string>();
  private readonly file: SourceFile;
  private readonly evaluator: Evaluator;
  /** True when following was given up before it settled. */
  readonly gaveUp: boolean;

  constructor(
    private readonly flow: FileFlow,
    private readonly origins: readonly Expression[],
    private readonly options: ReachOptions = {},
  ) {
    this.file = flow.file;
    this.evaluator = flow.project.evaluator;
    const enter = (units: Iterable<Unit>): void => { for (const unit of units) this.entered.add(unit); };
    const { units } = flow;
    this.held = new HeldValues(this.file, (call) => this.callHolds(call), {
      variable: (variable) => { enter(units.naming(variable)); },
      field: (key) => { enter(units.reading(key)); },
      returned: (fn) => { enter(units.calling(fn)); },
      expression: (node) => { enter([units.of(node)]); },
    });
    for (const origin of origins) {
      this.held.addExpression(origin);
      if (origin.kind === 'call') this.nodeCallback(origin);
    }
    for (const { fn, index } of options.parameters ?? []) {
      const parameter = fn.params[index];
      if (parameter) this.held.bindParameter(fn, parameter);
    }
    let rounds = 0;
    do {
      this.held.changed = false;
      this.round();
      rounds += 1;
    } while (this.held.changed && rounds < MAX_ROUNDS);
    this.gaveUp = this.held.changed;
  }

  /** `client.classify(…, (error, result) => …)`: the callback's later parameters hold the result. */
  private nodeCallback(origin: Call): void {
    const last = origin.args.at(-1)?.value;
    if (last?.kind !== 'lambda' || last.fn.params.length < 2) return;
    for (const parameter of last.fn.params.slice(1)) this.held.bind(parameter.target);
  }

  private round(): void {
    // What is entered on the way is gone through in the same round: a set hands out what is added to it.
    for (const unit of this.entered) this.goThrough(unit);
    if (this.options.implicit !== false) for (const decision of this.decisions()) this.implied(decision);
  }

  private goThrough(unit: Unit): void {
    for (const [variable, definition] of unit.definitions) {
      // What holds the value by other means holds it everywhere.
      if (!this.held.hasEverywhere(variable) && this.holds(definition.value)) this.held.addDefinition(variable, definition);
    }
    for (const [key, value] of unit.members) {
      if (this.held.hasField(key) || !this.holds(value)) continue;
      this.held.addField(key);
      // A property that holds the value makes its object hold it.
      const variable = /^v(\d+)\./.exec(key)?.[1];
      if (variable !== undefined) this.held.addVariable(Number(variable));
    }
    for (const [key, value] of unit.fields) if (this.holds(value)) this.held.addField(key);
    for (const [fn, { value }] of unit.returns) if (value && !this.held.returns.has(fn) && this.holds(value)) this.held.addReturn(fn);
    for (const call of unit.calls) this.passThrough(call);
    for (const assignment of unit.elementAssignments) if (this.holds(assignment.value)) this.held.bind(assignment.target);
  }

  /** What a call hands on: arguments to parameters, receivers to callbacks, resolved promises. */
  private passThrough(call: Call): void {
    if (this.stops(call)) return;
    const receiver = call.callee.kind === 'member' && this.holds(call.callee.object);
    for (const arg of call.args) {
      if (receiver && arg.value.kind === 'lambda') {
        for (const parameter of arg.value.fn.params) this.held.bind(parameter.target);
      } else if (receiver && arg.value.kind === 'name') {
        this.bindFunctions(arg.value, 0);
      }
    }
    const holding = call.args.map((arg) => this.holds(arg.value));
    if (receiver || holding.includes(true)) this.fill(call);
    if (!holding.includes(true)) return;
    this.putInto(call);
    for (const place of this.flow.project.targets.of(call, this.file)) {
      if (place.file !== this.file) continue;
      for (const index of this.heldParameters(call, place.fn)) {
        const parameter = place.fn.params[index];
        if (parameter) this.held.bindParameter(place.fn, parameter);
      }
    }
    this.resolvedPromise(call);
  }

  private stops(call: Call): boolean {
    const { stopsAt } = this.options;
    if (!stopsAt) return false;
    let found = this.stopping.get(call);
    if (found === undefined) this.stopping.set(call, (found = stopsAt(call, this.file)));
    return found;
  }

  /** Places of the parameters of a function that a call passes the value for. */
  private heldParameters(call: Call, { params }: FunctionNode): readonly number[] {
    const found = call.args.flatMap((arg, place) => {
      if (!this.holds(arg.value)) return [];
      const index = arg.name === null ? place : params.findIndex(({ target }) => target.kind === 'name' && target.name === arg.name);
      if (params[index]) return [index];
      return params.at(-1)?.rest === true ? [params.length - 1] : [];
    });
    return [...new Set(found)].sort((a, b) => a - b);
  }

  /** `new Promise((resolve) => { resolve(value) })`. */
  private resolvedPromise(call: Call): void {
    if (call.callee.kind !== 'name' || call.callee.variable === null) return;
    const definition = this.file.index.definitions.get(call.callee.variable)?.find((candidate) => candidate.kind === 'parameter');
    if (definition?.kind !== 'parameter' || definition.index !== 0) return;
    const lambda = this.file.index.lambdaOf.get(definition.fn);
    const parent = lambda && this.file.index.parent.get(lambda);
    if (parent?.kind === 'call' && parent.isNew && parent.callee.kind === 'name' && parent.callee.name === 'Promise') this.held.addExpression(parent);
  }

  /** `flagged.push(entry)`, `scores.set(id, score)`: what is put into a collection makes the collection hold it. */
  private putInto(call: Call): void {
    if (call.callee.kind !== 'member' || call.callee.object.kind !== 'name' || !isPut(call)) return;
    const { variable } = call.callee.object;
    // A store that keeps more than this value is no collection of it.
    if (variable !== null && this.held.isMadeHere(variable)) this.held.addVariable(variable);
  }

  /** What a call writes its answer into holds what the call was given. */
  private fill(call: Call): void {
    if (!isFill(call)) return;
    for (const { value } of call.args) if ((value.kind === 'name' || value.kind === 'member') && !this.holds(value)) this.held.bind(value);
  }

  private bindFunctions(expression: Expression, index: number): void {
    for (const value of this.evaluator.values(expression, this.file)) {
      const parameter = value.kind === 'function' && value.file === this.file ? value.fn.params[index] : undefined;
      if (parameter) this.held.bind(parameter.target);
    }
  }

  /** Variables set and values returned under a condition on the value follow from it. */
  private implied(decision: Decision): void {
    if (this.followed.has(decision) || this.asksForAnswer(decision.condition)) return;
    this.followed.add(decision);
    for (const region of decision.regions) {
      eachNodeIn(region, (node) => {
        // After an early exit only what is returned tells which way was taken: the rest is ordinary code.
        if (!region.isRest && node.kind === 'assignment' && isPlain(node.value)) this.held.bind(node.target);
        if (!region.isRest && node.kind === 'call') this.putInto(node);
        if (node.kind === 'return' && !node.isYield && node.value && isTelling(node.value, this.file)) {
          const fn = this.file.index.functionOf.get(node);
          if (fn) this.held.addReturn(fn);
        }
      });
    }
  }

  /** True when the expression is the value or made from it. */
  holds(node: Expression): boolean {
    return this.held.holds(node);
  }

  private callHolds(node: Call): boolean {
    if (this.stops(node)) return false;
    if (node.callee.kind === 'member' && this.holds(node.callee.object)) return true;
    const functions = this.flow.project.targets.of(node, this.file).filter(({ fn }) => fn.role !== 'constructor');
    // Of a function at hand the returns decide; of others everything that goes in comes out.
    if (functions.length > 0) return functions.some((place) => (place.file === this.file ? this.held.returns.has(place.fn) : this.comesBack(node, place)));
    return node.args.some((arg) => (arg.value.kind === 'lambda' ? this.held.returns.has(arg.value.fn) && (isElementCallback(node) || isRunner(node)) : this.holds(arg.value))) || (node.initializer !== null && this.holds(node.initializer));
  }

  /** Whether a function of another file gives back what it is given. */
  private comesBack(call: Call, place: FunctionPlace): boolean {
    const parameters = this.heldParameters(call, place.fn);
    if (parameters.length === 0) return false;
    const deep = (this.options.filesDeep ?? 0) + 1;
    if (deep >= MAX_FILES) return true;
    return this.flow.project.follow(place, parameters, this.optionsIn(call, deep))?.returnedBy(place.fn) ?? false;
  }

  private optionsIn(call: Call, filesDeep: number): ReachOptions {
    const { stopsAt, implicit } = this.options;
    const isWhole = call.args.some(({ value }) => this.isWholeAnswer(value));
    return { filesDeep, isWhole, ...(stopsAt ? { stopsAt } : {}), ...(implicit === undefined ? {} : { implicit }) };
  }

  /** Calls that pass the value to functions of other files, in source order. */
  handedOn(): readonly HandedOn[] {
    this.handed ??= this.findHandedOn();
    for (const path of this.lostIn) this.flow.project.noteGivenUp(path);
    return this.handed;
  }

  private findHandedOn(): readonly HandedOn[] {
    const { project } = this.flow;
    const deep = (this.options.filesDeep ?? 0) + 1;
    const found: HandedOn[] = [];
    for (const call of this.flow.units.inOrder(this.entered, ({ calls }) => calls)) {
      if (this.stops(call) || !call.args.some((arg) => this.holds(arg.value))) continue;
      for (const to of project.targets.wherever(call, this.file)) {
        const parameters = to.file === this.file ? [] : this.heldParameters(call, to.fn);
        if (parameters.length === 0) continue;
        if (deep >= MAX_FILES) {
          this.lostIn.add(to.file.path);
          continue;
        }
        const reach = project.follow(to, parameters, this.optionsIn(call, deep));
        if (reach) found.push({ via: call, to, reach });
      }
    }
    return found;
  }

  /** True for a parameter that was given the answer of a service as it came. */
  isWholeParameter(fn: FunctionNode, index: number): boolean {
    return this.options.isWhole === true && (this.options.parameters ?? []).some((given) => given.fn === fn && given.index === index);
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
    return this.held.returns.has(fn);
  }

  /** Functions whose return value holds the value. */
  get returningFunctions(): ReadonlySet<FunctionNode> {
    return this.held.returns;
  }

  /** Conditions that the value is part of, in source order. */
  decisions(): readonly Decision[] {
    return [...this.entered]
      .flatMap(({ tests }) => tests)
      .filter(({ condition }) => this.holds(condition))
      .sort((a, b) => a.condition.span.start - b.condition.span.start);
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

  /** Calls and assignments of the parts of the file that the value enters, in source order. */
  actions(): readonly Node[] {
    return this.flow.units.inOrder(this.entered, ({ actions }) => actions);
  }

  /** Returns that hold the value. */
  returnsHolding(): readonly Return[] {
    return [...this.entered].flatMap(({ returns }) => returns.flatMap(([, result]) => (result.value !== null && this.holds(result.value) ? [result] : []))).sort((a, b) => a.span.start - b.span.start);
  }
}
