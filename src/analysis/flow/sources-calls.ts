import type { Call, ClassNode, Expression, FunctionNode, Parameter } from '../program/model.js';
import { argumentAt, type CallSite } from '../calls/call-sites.js';
import { isConstructor } from '../calls/hierarchy.js';
import type { SourceFile } from '../calls/project.js';
import { stepOf } from './sources-chains.js';
import { givesReceiver, isCommandLine, isConstruction, isEnvironment, passingName, passingOf, setterName } from './sources-passing.js';
import type { BackwardWalk } from './sources-walk.js';
import { isValue, propertyOf, withPath, type Frame, type Way } from './sources-ways.js';

/** Functions that one call may stand for, and callers of one function, that are looked at. */
const MAX_FUNCTIONS = 4;
const MAX_CALLERS = 12;

/** Goes back through calls: into functions whose code is at hand, through those that are known, and from parameters to callers. */
export class CallWalk<T> {
  constructor(private readonly walk: BackwardWalk<T>) {}

  /** What a call gives. */
  call(node: Call, file: SourceFile, way: Way): void {
    if (isEnvironment(node)) return this.walk.leaf('environment', node, file, way);
    if (isCommandLine(node)) return this.walk.leaf('command-line', node, file, way);
    if (node.callee.kind === 'lambda') return this.returned(node.callee.fn, file, way);
    const inner: Way = { ...way, passed: { node, file, before: way.passed } };
    const values = this.walk.evaluator.values(node.callee, file);
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
    if (property !== null && node.callee.kind === 'member') return this.walk.expression(node.callee.object, file, withPath(way, [property]));
    for (let frame = way.frames; frame; frame = frame.outer) if (frame.fn === fn) return;
    const frames: Frame = { fn, site: { call: node, file, skipped: 0 }, outer: way.frames };
    const inner: Way = { ...way, frames, passed: { node: fn, file: owner, before: way.passed } };
    this.returned(fn, owner, inner);
    // A method that is only declared runs where a class has it.
    const cls = owner.index.classOf.get(fn);
    if (fn.body.length > 0 || !cls) return;
    for (const place of this.walk.evaluator.hierarchy.subclasses(cls)) {
      for (const method of place.cls.methods) {
        if (method.name === fn.name && method.body.length > 0) this.returned(method, place.file, { ...inner, frames: { ...frames, fn: method } });
      }
    }
  }

  /** What a function gives. */
  returned(fn: FunctionNode, file: SourceFile, way: Way): void {
    for (const { value } of file.index.returns.get(fn) ?? []) {
      // An error result beside the value is no part of it.
      if (value?.kind === 'list' && file.language === 'go') {
        if (value.elements[0]) this.walk.expression(value.elements[0], file, way);
      } else if (value) this.walk.expression(value, file, way);
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
    this.walk.consult(owner);
    if (chosen.length > 0) {
      for (const value of chosen) this.walk.expression(value, file, inner);
      return;
    }
    this.given(node, file, inner);
  }

  /** Arguments and initializer of a call, as far as they are content. */
  private given(node: Call, file: SourceFile, way: Way): void {
    for (const arg of node.args) {
      if (arg.value.kind === 'lambda' || (arg.name !== null && !this.walk.questions.isPart(arg.name))) continue;
      this.walk.expression(arg.value, file, way);
    }
    if (node.initializer) this.walk.expression(node.initializer, file, way);
  }

  /** A call of a function whose code is not at hand. */
  private external(node: Call, file: SourceFile, way: Way): void {
    const { callee } = node;
    const receiver = callee.kind === 'member' ? callee.object : null;
    const property = setterName(node);
    if (property !== null && receiver && node.args.length > 0) {
      // One step of a builder: what it sets, and what was set before.
      this.walk.filledBy(node, file, way);
      return this.walk.expression(receiver, file, way);
    }
    const callback = node.args.find(({ value }) => value.kind === 'lambda')?.value;
    if (callback?.kind === 'lambda' && receiver && givesReceiver(node)) {
      const name = passingName(node);
      if (/^(?:then|map|flatmap|select)$/.test(name)) return this.returned(callback.fn, file, way);
      return this.walk.expression(receiver, file, way);
    }
    const step = stepOf(node);
    if (receiver && step && (!isConstruction(node) || step.names.length > 1)) {
      if (node.args.length === 0 || step.names.length > 1 || passingOf(node) === 'stops') return this.walk.expression(step.object, file, withPath(way, step.names));
    }
    if (receiver && givesReceiver(node) && passingOf(node) === 'stops') return this.walk.expression(receiver, file, way);
    switch (passingOf(node)) {
      case 'reads-file': {
        const names = node.args.filter((arg) => arg.value.kind !== 'lambda').slice(0, 1);
        for (const { value } of names) this.walk.expression(value, file, { ...way, namesFile: true, path: [] });
        if (receiver && (names.length === 0 || isValue(receiver, file))) this.walk.expression(receiver, file, { ...way, path: [] });
        return;
      }
      case 'converts':
        this.given(node, file, isConstruction(node) || way.path.length === 0 ? way : { ...way });
        // `file.stream.readAll(buffer)`, `text.replace(a, b)`: the receiver is what is converted.
        if (receiver && isValue(receiver, file)) this.walk.expression(receiver, file, way);
        return;
      case 'stops':
        return this.walk.leaf('result', node, file, way);
    }
  }

  /** What a parameter holds. */
  parameter(fn: FunctionNode, index: number, file: SourceFile, way: Way): void {
    const parameter = fn.params[index];
    if (!parameter || this.walk.isDone(parameter, way)) return;
    this.walk.consult(file);
    const inner: Way = { ...way, depth: way.depth + 1, passed: { node: fn, file, before: { node: parameter.target, file, before: way.passed } } };
    for (let frame = way.frames; frame; frame = frame.outer) {
      if (frame.fn !== fn) continue;
      const given = argumentAt(frame.site, fn, index);
      if (given) this.walk.expression(given, frame.site.file, { ...inner, frames: frame.outer });
      else if (parameter.default) this.walk.expression(parameter.default, file, inner);
      return;
    }
    const told = this.walk.questions.parameter({ fn, index, parameter, file, path: way.path, namesFile: way.namesFile, passed: way.passed });
    if (told) return this.walk.leaf('told', parameter.target, file, inner, told.told);
    const lambda = file.index.lambdaOf.get(fn);
    const around = lambda && file.index.parent.get(lambda);
    if (lambda && around?.kind === 'call' && around.callee !== lambda) return this.callback(around, lambda, index, parameter, file, inner);
    const sites = this.callers(fn, file);
    let followed = false;
    for (const site of sites) {
      const given = argumentAt(site, fn, index);
      if (!given) continue;
      followed = true;
      this.walk.expression(given, site.file, { ...inner, frames: null });
    }
    if (!followed) this.walk.leaf('unknown', parameter.target, file, inner);
  }

  /** Calls of a function, also by the name that a type it implements declares. */
  private callers(fn: FunctionNode, file: SourceFile): readonly CallSite[] {
    const cls = file.index.classOf.get(fn);
    const own = this.walk.evaluator.callSites.of(fn, file);
    if (!cls || isConstructor(fn)) return own.slice(0, MAX_CALLERS);
    const declared = this.walk.evaluator.hierarchy.bases({ cls, file }).flatMap((base) => base.cls.methods.filter((method) => method.name === fn.name && method.params.length === fn.params.length).flatMap((method) => this.walk.evaluator.callSites.of(method, base.file)));
    return [...own, ...declared.filter(({ call }) => !own.some((site) => site.call === call))].slice(0, MAX_CALLERS);
  }

  /** What a callback is called with: elements or the result of what it is passed to, or what a function of the workspace passes. */
  private callback(call: Call, lambda: Expression, index: number, parameter: Parameter, file: SourceFile, way: Way): void {
    const position = call.args.findIndex((arg) => arg.value === lambda);
    const functions = this.walk.evaluator.values(call.callee, file).flatMap((value) => (value.kind === 'function' ? [value] : []));
    for (const value of functions.slice(0, MAX_FUNCTIONS)) {
      const target = value.fn.params[position]?.target;
      if (target?.kind !== 'name' || target.variable === null) continue;
      for (const inner of value.file.index.calls) {
        const arg = inner.callee.kind === 'name' && inner.callee.variable === target.variable ? inner.args[index] : undefined;
        if (arg) this.walk.expression(arg.value, value.file, way);
      }
    }
    if (functions.length > 0) return;
    // `fs.readFile(path, (error, data) => …)`
    if (index > 0 && passingOf(call) === 'reads-file') return this.external(call, file, way);
    const receiver = call.callee.kind === 'member' ? call.callee.object : call.args.find((arg) => arg.value !== lambda)?.value;
    if (receiver && index === 0) return this.walk.expression(receiver, file, way);
    this.walk.leaf('unknown', parameter.target, file, way);
  }
}
