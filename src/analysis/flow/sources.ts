import type { Call, ClassNode, Expression, FunctionNode, ObjectLiteral, Parameter } from '../program/model.js';
import { argumentAt, type CallSite } from '../calls/call-sites.js';
import type { Evaluator } from '../calls/evaluate.js';
import { isConstructor } from '../calls/hierarchy.js';
import { fieldKey, memberKey, type Definition, type Step } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import { reachingDefinitions } from '../calls/reaching.js';
import { stepOf } from './sources-chains.js';
import { copiesIntoArgument, fillsReceiver, givesReceiver, isCommandLine, isConstruction, isEnvironment, passingName, passingOf, setterName } from './sources-passing.js';

/** What a value turns out to come from. `told` leaves are what the questions say of them. */
export type Origin = 'told' | 'literal' | 'environment' | 'command-line' | 'file' | 'result' | 'unknown';

/** A place that a value came through: an expression, a parameter, or a function. */
export interface Passed {
  readonly node: Expression | FunctionNode | Parameter['target'];
  readonly file: SourceFile;
  readonly before: Passed | null;
}

/** An expression on the way back, and what is taken of it, outermost first. */
export interface ExpressionPlace {
  readonly node: Expression;
  readonly file: SourceFile;
  readonly path: readonly string[];
  /** True where it only names the file whose content is followed. */
  readonly namesFile: boolean;
  readonly passed: Passed | null;
}

/** A parameter on the way back. */
export interface ParameterPlace extends Omit<ExpressionPlace, 'node'> {
  readonly fn: FunctionNode;
  readonly index: number;
  readonly parameter: Parameter;
}

/** What the one who asks knows of a place: it ends the way there. */
export interface Told<T> {
  readonly told: T;
}

/** What is asked at each place on the way back; null lets the way go on. */
export interface SourceQuestions<T> {
  expression(place: ExpressionPlace): Told<T> | null;
  parameter(place: ParameterPlace): Told<T> | null;
  /** False for properties that are no part of what is followed, such as the language of a text. */
  isPart(name: string): boolean;
}

/** Where a value comes from, and the way from there to where it was asked for. */
export interface Leaf<T> {
  readonly origin: Origin;
  /** What a question said, for `told`. */
  readonly told: T | null;
  readonly node: Expression | Parameter['target'];
  readonly file: SourceFile;
  readonly path: readonly string[];
  /** Places passed, from the leaf on; the last one is where the way began. */
  readonly passed: Passed | null;
}

export interface Sources<T> {
  readonly leaves: readonly Leaf<T>[];
  /** True when following was given up before all ways had ended. */
  readonly gaveUp: boolean;
}

/** A call that was entered on the way back, innermost first: parameters of the function are its arguments. */
interface Frame {
  readonly fn: FunctionNode;
  readonly site: CallSite;
  readonly outer: Frame | null;
}

interface Way {
  readonly path: readonly string[];
  readonly frames: Frame | null;
  readonly namesFile: boolean;
  readonly passed: Passed | null;
  readonly depth: number;
}

/** Expressions that one question looks at. */
const MAX_VISITS = 1500;
const MAX_DEPTH = 70;
/** Functions that one call may stand for, and callers of one function, that are looked at. */
const MAX_FUNCTIONS = 4;
const MAX_CALLERS = 12;
const MAX_PATH = 8;

/**
 * Walks back from an expression to where its value comes from: assignments, parts and properties,
 * fields, collections, text building, conversions, options objects and their setters, results of
 * functions and arguments of callers, in this file and in others. Order of statements counts as far as
 * a later assignment replaced an earlier one.
 *
 * @param questions what is known of places; it decides what ends a way as `told`.
 */
export function sourcesOf<T>(node: Expression, file: SourceFile, evaluator: Evaluator, questions: SourceQuestions<T>): Sources<T> {
  const walk = new BackwardWalk(file, evaluator, questions);
  walk.expression(node, file, { path: [], frames: null, namesFile: false, passed: null, depth: 0 });
  return { leaves: walk.leaves, gaveUp: walk.gaveUp };
}

class BackwardWalk<T> {
  readonly leaves: Leaf<T>[] = [];
  gaveUp = false;
  private readonly seen = new Map<object, Set<string>>();
  private readonly frameNumbers = new Map<Call, number>();
  private visits = 0;

  constructor(
    private readonly home: SourceFile,
    private readonly evaluator: Evaluator,
    private readonly questions: SourceQuestions<T>,
  ) {}

  private leaf(origin: Origin, node: Leaf<T>['node'], file: SourceFile, way: Way, told: T | null = null): void {
    this.leaves.push({ origin, told, node, file, path: way.path, passed: way.passed });
  }

  /** True where the way has to end: it was gone before, or has become too long. */
  private isDone(node: object, way: Way): boolean {
    this.visits += 1;
    if (this.visits > MAX_VISITS || way.depth > MAX_DEPTH) {
      this.gaveUp = true;
      return true;
    }
    const frame = way.frames ? (this.frameNumbers.get(way.frames.site.call) ?? 0) : -1;
    const key = `${way.path.join('.')}|${String(frame)}|${way.namesFile ? 'f' : ''}`;
    const keys = this.seen.get(node) ?? new Set();
    if (keys.has(key)) return true;
    this.seen.set(node, keys.add(key));
    return false;
  }

  expression(node: Expression, file: SourceFile, way: Way): void {
    if (this.isDone(node, way)) return;
    if (file !== this.home) this.evaluator.consulted.add(file.path);
    const told = this.questions.expression({ node, file, path: way.path, namesFile: way.namesFile, passed: way.passed });
    if (told) return this.leaf('told', node, file, way, told.told);
    const next: Way = { ...way, depth: way.depth + 1 };
    const on = (child: Expression): void => this.expression(child, file, next);
    switch (node.kind) {
      case 'literal':
        return this.leaf(way.namesFile ? 'file' : 'literal', node, file, way);
      case 'template':
      case 'unknown':
        for (const part of node.parts) on(part);
        return;
      case 'await':
      case 'cast':
      case 'spread':
      case 'assignment':
        return on(node.value);
      case 'conditional':
        on(node.then);
        return on(node.otherwise);
      case 'binary':
        if (node.operator === '||' || node.operator === '??' || node.operator === 'arithmetic') on(node.left);
        if (node.operator === '||' || node.operator === '??' || node.operator === 'arithmetic' || node.operator === '&&') on(node.right);
        return;
      case 'object':
        return this.entries(node, file, next);
      case 'list':
        for (const element of node.elements) on(element);
        return;
      case 'lambda':
        return this.returned(node.fn, file, next);
      case 'name':
        return this.name(node, file, next);
      case 'member':
      case 'index':
        return this.part(node, file, next);
      case 'call':
        return this.call(node, file, next);
      case 'this':
      case 'import':
      case 'class-expression':
        return this.leaf('unknown', node, file, way);
      case 'unary':
        return;
    }
  }

  /** What stands under the name that is taken, else everything that is content. */
  private entries(node: ObjectLiteral, file: SourceFile, way: Way): void {
    // Names in front may be of conversions of the whole: `{ … }.toString()`.
    const place = way.path.findIndex((name) => node.entries.some((entry) => entry.key === name));
    const named = place < 0 ? [] : node.entries.filter((entry) => entry.key === way.path[place]);
    for (const entry of named) this.expression(entry.value, file, { ...way, path: way.path.slice(place + 1) });
    if (named.length > 0) return;
    for (const entry of node.entries) {
      if (entry.spread) this.expression(entry.value, file, way);
      else if (entry.key === null || this.questions.isPart(entry.key)) this.expression(entry.value, file, { ...way, path: [] });
    }
  }

  private name(node: Expression & { readonly kind: 'name' }, file: SourceFile, way: Way): void {
    if (isEnvironment(node)) return this.leaf('environment', node, file, way);
    if (isCommandLine(node)) return this.leaf('command-line', node, file, way);
    if (node.variable === null) {
      for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) {
        if (this.field(cls, node.name, file, way)) return;
      }
      return this.leaf('unknown', node, file, way);
    }
    const inner: Way = { ...way, passed: { node, file, before: way.passed } };
    const before = this.visits;
    const found = this.leaves.length;
    for (const definition of reachingDefinitions(file.index.definitions.get(node.variable) ?? [], node, file)) this.definition(definition, node, file, inner);
    this.writtenInto(node, node.variable, file, inner);
    if (this.visits === before && this.leaves.length === found) this.leaf('unknown', node, file, way);
  }

  private definition(definition: Definition, use: Expression & { readonly kind: 'name' }, file: SourceFile, way: Way): void {
    const steps = 'steps' in definition ? keysOf(definition.steps) : [];
    const inner = withPath(way, steps);
    switch (definition.kind) {
      case 'value':
        return this.partOf(definition.value, definition.steps, file, inner);
      case 'parameter':
        return this.parameter(definition.fn, definition.index, file, inner);
      case 'import':
        return this.imported(definition.import.module, definition.import.imported, use, file, way);
      case 'caught':
      case 'function':
      case 'class':
        return this.leaf('unknown', use, file, way);
      case 'typed':
        return;
    }
  }

  /** One part of a list where it shows, else the whole. */
  private partOf(value: Expression, steps: readonly Step[], file: SourceFile, way: Way): void {
    const [first] = steps;
    const place = typeof first === 'string' && first.startsWith('part ') ? Number(first.slice('part '.length)) : null;
    const list = value.kind === 'await' ? value.value : value;
    const element = place === null ? undefined : list.kind === 'list' ? list.elements[place] : undefined;
    this.expression(element ?? value, file, way);
  }

  private imported(module: string, name: string, use: Expression, file: SourceFile, way: Way): void {
    const path = this.evaluator.project.resolveModule(file, module);
    const target = path === null ? null : this.evaluator.project.file(path);
    const entries = target?.program.exports.filter((entry) => entry.name === name) ?? [];
    if (!target || entries.length === 0) return this.leaf('unknown', use, file, way);
    for (const entry of entries) {
      if (entry.value) this.expression(entry.value, target, way);
      if (entry.variable === null) continue;
      for (const definition of target.index.definitions.get(entry.variable) ?? []) if (definition.kind === 'value') this.partOf(definition.value, definition.steps, target, withPath(way, keysOf(definition.steps)));
    }
  }

  /** What is put into the object of a variable after it was made, or into the file that it names. */
  private writtenInto(use: Expression, variable: number, file: SourceFile, way: Way): void {
    const [wanted] = way.path;
    const prefix = `v${String(variable)}.`;
    for (const [key, values] of file.index.memberValues) {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : '';
      if (name === '' || name.includes('.') || (wanted === undefined ? !this.questions.isPart(name) : name !== wanted)) continue;
      for (const value of values) this.expression(value, file, { ...way, path: way.path.slice(1) });
    }
    for (const { target, value } of file.index.writes) {
      if (target.kind === 'index' && target.object.kind === 'name' && target.object.variable === variable) this.expression(value, file, way);
    }
    for (const call of file.index.calls) {
      if (call.callee.kind === 'member' && rootVariable(call.callee.object) === variable && fillsReceiver(call)) this.filledBy(call, file, way);
      if (copiesIntoArgument(call) && call.args.some(({ value }) => rootVariable(value) === variable) && call.span.end <= use.span.start) this.copiedBy(call, variable, file, way);
    }
  }

  /** `options.setText(a)`, `chunks.push(a)`. */
  private filledBy(call: Call, file: SourceFile, way: Way): void {
    const property = setterName(call);
    const [wanted] = way.path;
    if (property !== null && (wanted === undefined ? !this.questions.isPart(property) : wanted !== property)) return;
    const inner = property !== null && wanted !== undefined ? { ...way, path: way.path.slice(1) } : way;
    for (const { value } of call.args) if (value.kind !== 'lambda' && value.kind !== 'literal') this.expression(value, file, inner);
  }

  /** `io.Copy(&buffer, file)`, `upload.save(path)`, `c.ShouldBindJSON(&body)`. */
  private copiedBy(call: Call, variable: number, file: SourceFile, way: Way): void {
    const others = call.args.filter(({ value }) => rootVariable(value) !== variable && value.kind !== 'literal' && value.kind !== 'lambda');
    // What is copied is no name of a file any more.
    const inner: Way = { ...way, namesFile: false };
    if (call.callee.kind === 'member') this.expression(call.callee.object, file, withPath(inner, [call.callee.name]));
    for (const { value } of others) this.expression(value, file, inner);
  }

  /** A property, an element, or what a getter gives. */
  private part(node: Expression, file: SourceFile, way: Way): void {
    if (isEnvironment(node)) return this.leaf('environment', node, file, way);
    if (isCommandLine(node)) return this.leaf('command-line', node, file, way);
    const step = stepOf(node);
    if (!step) return;
    if (node.kind === 'member') {
      if (node.object.kind === 'this') {
        const cls = file.index.classAround.get(node);
        if (cls && this.field(cls, node.name, file, way)) return;
        return this.leaf('unknown', node, file, way);
      }
      const key = memberKey(node.object, node.name);
      const assigned = key === null ? [] : (file.index.memberValues.get(key) ?? []).filter((value) => value.span.end <= node.span.start);
      for (const value of assigned) this.expression(value, file, way);
      if (assigned.length > 0) return;
    }
    this.expression(step.object, file, withPath(way, step.names));
  }

  /** @returns false where the class has no such field. */
  private field(cls: ClassNode, name: string, file: SourceFile, way: Way): boolean {
    const key = fieldKey(cls, name);
    const values = [...(file.index.memberValues.get(key) ?? []), ...cls.fields.flatMap((field) => (field.name === name && field.value ? [field.value] : []))];
    const parts = file.index.memberParts.get(key) ?? [];
    const getters = cls.methods.filter((method) => method.role === 'getter' && method.name === name);
    const made = cls.methods.flatMap((method) => method.params.flatMap((parameter, index) => (parameter.field === name ? [{ method, index }] : [])));
    for (const value of values) this.expression(value, file, way);
    for (const { value, steps } of parts) this.partOf(value, steps, file, withPath(way, keysOf(steps)));
    for (const getter of getters) this.returned(getter, file, way);
    for (const { method, index } of made) this.parameter(method, index, file, way);
    return values.length + parts.length + getters.length + made.length > 0 || cls.fields.some((field) => field.name === name);
  }

  private call(node: Call, file: SourceFile, way: Way): void {
    if (isEnvironment(node)) return this.leaf('environment', node, file, way);
    if (isCommandLine(node)) return this.leaf('command-line', node, file, way);
    if (node.callee.kind === 'lambda') return this.returned(node.callee.fn, file, way);
    const inner: Way = { ...way, passed: { node, file, before: way.passed } };
    const values = this.evaluator.values(node.callee, file);
    const functions = values.flatMap((value) => (value.kind === 'function' ? [value] : []));
    if (functions.length > 0) {
      for (const { fn, file: owner } of functions.slice(0, MAX_FUNCTIONS)) this.entered({ fn, owner }, node, file, inner);
      return;
    }
    const cls = values.find((value) => value.kind === 'class');
    if (cls) return this.constructed(node, cls, file, inner);
    this.external(node, file, inner);
  }

  /** Goes on in a function that is called, whose parameters are the arguments of the call. */
  private entered({ fn, owner }: { readonly fn: FunctionNode; readonly owner: SourceFile }, node: Call, file: SourceFile, way: Way): void {
    const property = propertyOf(fn, owner);
    if (property !== null && node.callee.kind === 'member') return this.expression(node.callee.object, file, withPath(way, [property]));
    for (let frame = way.frames; frame; frame = frame.outer) if (frame.fn === fn) return;
    if (!this.frameNumbers.has(node)) this.frameNumbers.set(node, this.frameNumbers.size);
    const frames: Frame = { fn, site: { call: node, file, skipped: 0 }, outer: way.frames };
    const inner: Way = { ...way, frames, passed: { node: fn, file: owner, before: way.passed } };
    this.returned(fn, owner, inner);
    // A method that is only declared runs where a class has it.
    const cls = owner.index.classOf.get(fn);
    if (fn.body.length > 0 || !cls) return;
    for (const place of this.evaluator.hierarchy.subclasses(cls)) {
      for (const method of place.cls.methods) {
        if (method.name === fn.name && method.body.length > 0) this.returned(method, place.file, { ...inner, frames: { ...frames, fn: method } });
      }
    }
  }

  private returned(fn: FunctionNode, file: SourceFile, way: Way): void {
    for (const { value } of file.index.returns.get(fn) ?? []) {
      // An error result beside the value is no part of it.
      if (value?.kind === 'list' && file.language === 'go') {
        if (value.elements[0]) this.expression(value.elements[0], file, way);
      } else if (value) this.expression(value, file, way);
    }
  }

  /** An object of a class of the workspace: the field that is taken, else all that is content. */
  private constructed(node: Call, { cls, file: owner }: { readonly cls: ClassNode; readonly file: SourceFile }, file: SourceFile, way: Way): void {
    const [wanted, ...rest] = way.path;
    const inner: Way = { ...way, path: rest };
    const initialized = node.initializer?.entries.filter((entry) => entry.key === wanted) ?? [];
    const constructor = cls.methods.find(isConstructor);
    const names = wanted === undefined ? [] : [wanted, wanted.toLowerCase()];
    const taken = node.args.filter((arg, index) => {
      const target = constructor?.params[index]?.target;
      const name = arg.name ?? (constructor ? (target?.kind === 'name' ? target.name : '') : (cls.fields[index]?.name ?? ''));
      return names.some((candidate) => candidate.toLowerCase() === name.toLowerCase());
    });
    const chosen = [...initialized.map(({ value }) => value), ...taken.map(({ value }) => value)];
    if (owner !== this.home) this.evaluator.consulted.add(owner.path);
    if (chosen.length > 0) {
      for (const value of chosen) this.expression(value, file, inner);
      return;
    }
    this.given(node, file, inner);
  }

  /** Arguments and initializer of a call, as far as they are content. */
  private given(node: Call, file: SourceFile, way: Way): void {
    for (const arg of node.args) {
      if (arg.value.kind === 'lambda' || (arg.name !== null && !this.questions.isPart(arg.name))) continue;
      this.expression(arg.value, file, way);
    }
    if (node.initializer) this.expression(node.initializer, file, way);
  }

  /** A call of a function whose code is not at hand. */
  private external(node: Call, file: SourceFile, way: Way): void {
    const { callee } = node;
    const receiver = callee.kind === 'member' ? callee.object : null;
    const property = setterName(node);
    if (property !== null && receiver && node.args.length > 0) {
      // One step of a builder: what it sets, and what was set before.
      this.filledBy(node, file, way);
      return this.expression(receiver, file, way);
    }
    const callback = node.args.find(({ value }) => value.kind === 'lambda')?.value;
    if (callback?.kind === 'lambda' && receiver && givesReceiver(node)) {
      const name = passingName(node);
      if (/^(?:then|map|flatmap|select)$/.test(name)) return this.returned(callback.fn, file, way);
      return this.expression(receiver, file, way);
    }
    const step = stepOf(node);
    if (receiver && step && (!isConstruction(node) || step.names.length > 1)) {
      const conversion = givesReceiver(node) && node.args.length === 0;
      if (conversion || step.names.length > 1 || passingOf(node) === 'stops') return this.expression(step.object, file, withPath(way, step.names));
    }
    if (receiver && givesReceiver(node) && passingOf(node) === 'stops') return this.expression(receiver, file, way);
    switch (passingOf(node)) {
      case 'reads-file': {
        const names = node.args.filter((arg) => arg.value.kind !== 'lambda').slice(0, 1);
        for (const { value } of names) this.expression(value, file, { ...way, namesFile: true, path: [] });
        if (receiver && (names.length === 0 || isValue(receiver, file))) this.expression(receiver, file, { ...way, path: [] });
        return;
      }
      case 'converts':
        this.given(node, file, isConstruction(node) || way.path.length === 0 ? way : { ...way });
        // `file.stream.readAll(buffer)`, `text.replace(a, b)`: the receiver is what is converted.
        if (receiver && isValue(receiver, file)) this.expression(receiver, file, way);
        return;
      case 'stops':
        return this.leaf('result', node, file, way);
    }
  }

  private parameter(fn: FunctionNode, index: number, file: SourceFile, way: Way): void {
    const parameter = fn.params[index];
    if (!parameter || this.isDone(parameter, way)) return;
    if (file !== this.home) this.evaluator.consulted.add(file.path);
    const inner: Way = { ...way, depth: way.depth + 1, passed: { node: fn, file, before: { node: parameter.target, file, before: way.passed } } };
    for (let frame = way.frames; frame; frame = frame.outer) {
      if (frame.fn !== fn) continue;
      const given = argumentAt(frame.site, fn, index);
      if (given) this.expression(given, frame.site.file, { ...inner, frames: frame.outer });
      else if (parameter.default) this.expression(parameter.default, file, inner);
      return;
    }
    const told = this.questions.parameter({ fn, index, parameter, file, path: way.path, namesFile: way.namesFile, passed: way.passed });
    if (told) return this.leaf('told', parameter.target, file, inner, told.told);
    const lambda = file.index.lambdaOf.get(fn);
    const around = lambda && file.index.parent.get(lambda);
    if (lambda && around?.kind === 'call' && around.callee !== lambda) return this.callback(around, lambda, index, parameter, file, inner);
    const sites = this.callers(fn, file);
    let followed = false;
    for (const site of sites) {
      const given = argumentAt(site, fn, index);
      if (!given) continue;
      followed = true;
      this.expression(given, site.file, { ...inner, frames: null });
    }
    if (!followed) this.leaf('unknown', parameter.target, file, inner);
  }

  /** Calls of a function, also by the name that a type it implements declares. */
  private callers(fn: FunctionNode, file: SourceFile): readonly CallSite[] {
    const cls = file.index.classOf.get(fn);
    const own = this.evaluator.callSites.of(fn, file);
    if (!cls || isConstructor(fn)) return own.slice(0, MAX_CALLERS);
    const declared = this.evaluator.hierarchy.bases({ cls, file }).flatMap((base) => base.cls.methods.filter((method) => method.name === fn.name && method.params.length === fn.params.length).flatMap((method) => this.evaluator.callSites.of(method, base.file)));
    return [...own, ...declared.filter(({ call }) => !own.some((site) => site.call === call))].slice(0, MAX_CALLERS);
  }

  /** What a callback is called with: elements or the result of what it is passed to, or what a function of the workspace passes. */
  private callback(call: Call, lambda: Expression, index: number, parameter: Parameter, file: SourceFile, way: Way): void {
    const position = call.args.findIndex((arg) => arg.value === lambda);
    const functions = this.evaluator.values(call.callee, file).flatMap((value) => (value.kind === 'function' ? [value] : []));
    for (const value of functions.slice(0, MAX_FUNCTIONS)) {
      const target = value.fn.params[position]?.target;
      if (target?.kind !== 'name' || target.variable === null) continue;
      for (const inner of value.file.index.calls) {
        const arg = inner.callee.kind === 'name' && inner.callee.variable === target.variable ? inner.args[index] : undefined;
        if (arg) this.expression(arg.value, value.file, way);
      }
    }
    if (functions.length > 0) return;
    // `fs.readFile(path, (error, data) => …)`
    if (index > 0 && passingOf(call) === 'reads-file') return this.external(call, file, way);
    const receiver = call.callee.kind === 'member' ? call.callee.object : call.args.find((arg) => arg.value !== lambda)?.value;
    if (receiver && index === 0) return this.expression(receiver, file, way);
    this.leaf('unknown', parameter.target, file, way);
  }
}

/** The field that a method only gives: `question` of `question() { return this.question; }`; null for other functions. */
function propertyOf(fn: FunctionNode, file: SourceFile): string | null {
  if (fn.params.length > 0 || file.index.classOf.get(fn) === undefined) return null;
  const [only, more] = file.index.returns.get(fn) ?? [];
  const value = more ? null : only?.value;
  if (value?.kind === 'member' && value.object.kind === 'this') return value.name;
  return value?.kind === 'name' && value.variable === null ? value.name : null;
}

function keysOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (typeof step === 'string' ? [] : [step.key]));
}

function withPath(way: Way, names: readonly string[]): Way {
  return names.length === 0 ? way : { ...way, path: [...names, ...way.path].slice(0, MAX_PATH) };
}

/** The variable that an expression is a part of. */
function rootVariable(node: Expression): number | null {
  if (node.kind === 'name') return node.variable;
  if (node.kind === 'call' && node.callee.kind === 'member') return setterName(node) === null ? null : rootVariable(node.callee.object);
  return node.kind === 'cast' || node.kind === 'await' ? rootVariable(node.value) : null;
}

/** False for names of types and modules, which functions are called on. */
function isValue(node: Expression, file: SourceFile): boolean {
  if (node.kind !== 'name') return node.kind !== 'member' || !/^[A-Z]/.test(node.name) || isValue(node.object, file);
  if (node.variable === null) return /^[a-z_]/.test(node.name) && (file.language === 'csharp' || file.language === 'java');
  return !(file.index.definitions.get(node.variable) ?? []).some(({ kind }) => kind === 'import' || kind === 'class');
}
