import type { Call, ClassNode, Expression, ObjectLiteral } from '../program/model.js';
import type { Evaluator } from '../calls/evaluate.js';
import { fieldKey, memberKey, type Definition, type Step } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import { reachingDefinitions } from '../calls/reaching.js';
import { CallWalk } from './sources-calls.js';
import { stepOf } from './sources-chains.js';
import { isCommandLine, isEnvironment, setterName } from './sources-passing.js';
import { writesTo } from './sources-writes.js';
import { isModule, keysOf, rootVariable, withPath, type Way } from './sources-ways.js';
import type { Leaf, Origin, SourceQuestions } from './sources.js';

/** Expressions that one question looks at. */
const MAX_VISITS = 1500;
const MAX_DEPTH = 70;

/** Goes back through the expressions, variables and fields of files; `CallWalk` goes through calls and parameters. */
export class BackwardWalk<T> {
  readonly leaves: Leaf<T>[] = [];
  gaveUp = false;
  private readonly seen = new Map<object, Set<string>>();
  private readonly frameNumbers = new Map<Call, number>();
  private readonly calls: CallWalk<T>;
  private visits = 0;

  constructor(
    private readonly home: SourceFile,
    readonly evaluator: Evaluator,
    readonly questions: SourceQuestions<T>,
  ) {
    this.calls = new CallWalk(this);
  }

  /** Ends a way. */
  leaf(origin: Origin, node: Leaf<T>['node'], file: SourceFile, way: Way, told: T | null = null): void {
    this.leaves.push({ origin, told, node, file, path: way.path, passed: way.passed });
  }

  /** True where the way has to end: it was gone before, or has become too long. */
  isDone(node: object, way: Way): boolean {
    this.visits += 1;
    if (this.visits > MAX_VISITS || way.depth > MAX_DEPTH) {
      this.gaveUp = true;
      return true;
    }
    const frame = way.frames ? this.numberOf(way.frames.site.call) : -1;
    const key = `${way.path.join('.')}|${String(frame)}|${way.namesFile ? 'f' : ''}`;
    const keys = this.seen.get(node) ?? new Set();
    if (keys.has(key)) return true;
    this.seen.set(node, keys.add(key));
    return false;
  }

  private numberOf(call: Call): number {
    const known = this.frameNumbers.get(call) ?? this.frameNumbers.size;
    this.frameNumbers.set(call, known);
    return known;
  }

  /** Notes that the answer hangs on another file. */
  consult(file: SourceFile): void {
    if (file !== this.home) this.evaluator.consulted.add(file.path);
  }

  /** Goes on to an expression. */
  expression(node: Expression, file: SourceFile, way: Way): void {
    if (this.isDone(node, way)) return;
    this.consult(file);
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
        return this.calls.returned(node.fn, file, next);
      case 'name':
        return this.name(node, file, next);
      case 'member':
      case 'index':
        return this.part(node, file, next);
      case 'call':
        return this.calls.call(node, file, next);
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
        return this.calls.parameter(definition.fn, definition.index, file, inner);
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
    const { elements, fills, copies } = writesTo(variable, file);
    for (const value of elements) this.expression(value, file, way);
    for (const call of fills) this.filledBy(call, file, way);
    for (const call of copies) if (call.span.end <= use.span.start) this.copiedBy(call, variable, file, way);
  }

  /** `options.setText(a)`, `chunks.push(a)`. */
  filledBy(call: Call, file: SourceFile, way: Way): void {
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
    if (call.callee.kind === 'member' && !isModule(call.callee.object, file)) this.expression(call.callee.object, file, withPath(inner, [call.callee.name]));
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
    for (const getter of getters) this.calls.returned(getter, file, way);
    for (const { method, index } of made) this.calls.parameter(method, index, file, way);
    return values.length + parts.length + getters.length + made.length > 0 || cls.fields.some((field) => field.name === name);
  }
}
