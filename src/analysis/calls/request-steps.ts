import type { Call, ClassNode, Expression, FunctionNode, ObjectLiteral } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { fieldKey, type Definition } from './program-index.js';
import type { SourceFile } from './project.js';
import { reachingDefinitions } from './reaching.js';
import { holderKey, usesOf } from './uses.js';

/** A function of the workspace that a step was found through, and the call of it. */
export interface Application {
  readonly fn: FunctionNode;
  readonly call: Call;
  readonly file: SourceFile;
}

/** One thing that is done to an object on its way: to a request, its builder, or an HTTP client. */
export type RequestStep = {
  /** Last part of the name, as written: `uri`, `HttpRequestMessage`, `baseURL`. */
  readonly name: string;
  readonly file: SourceFile;
  /** Functions gone through, outermost first. */
  readonly via: readonly Application[];
  /** True for what is done to a variable or field after it was made. */
  readonly isUse?: boolean;
} & (
  /** A member called, or the construction itself. */
  | { readonly kind: 'call'; readonly call: Call }
  /** A property set: by assignment, in an initializer, as an entry of an options object. */
  | { readonly kind: 'set'; readonly value: Expression }
);

const MAX_DEPTH = 10;
const MAX_STEPS = 120;

interface Walk {
  readonly steps: RequestStep[];
  readonly seen: Set<Expression>;
  readonly via: readonly Application[];
  readonly depth: number;
}

/**
 * Collects what is done to the object that an expression stands for: from its construction through
 * variables, fields, call chains, property assignments, and functions of the workspace that make it.
 */
export class RequestSteps {
  private readonly memo = new WeakMap<Expression, readonly RequestStep[]>();

  constructor(private readonly evaluator: Evaluator) {}

  /** Steps in source order of each variable; empty where nothing is known. */
  of(node: Expression, file: SourceFile): readonly RequestStep[] {
    const known = this.memo.get(node);
    if (known) return known;
    const steps: RequestStep[] = [];
    this.walk(node, file, { steps, seen: new Set(), via: [], depth: 0 });
    this.memo.set(node, steps);
    return steps;
  }

  private walk(node: Expression, file: SourceFile, walk: Walk): void {
    if (walk.depth > MAX_DEPTH || walk.steps.length > MAX_STEPS || walk.seen.has(node)) return;
    walk.seen.add(node);
    const inner: Walk = { ...walk, depth: walk.depth + 1 };
    switch (node.kind) {
      case 'await':
      case 'cast':
      case 'spread':
      case 'assignment':
        return this.walk(node.value, file, inner);
      case 'conditional':
        this.walk(node.then, file, inner);
        return this.walk(node.otherwise, file, inner);
      case 'binary':
        if (node.operator === '||' || node.operator === '??') {
          this.walk(node.left, file, inner);
          this.walk(node.right, file, inner);
        }
        return;
      case 'unary':
        return this.walk(node.value, file, inner);
      case 'object':
        return this.entries(node, file, inner);
      case 'name':
        return this.name(node, file, inner);
      case 'member':
        return this.member(node, file, inner);
      case 'call':
        return this.call(node, file, inner);
      case 'this': {
        const cls = file.index.classAround.get(node);
        if (cls) this.instance(cls, file, inner);
        return;
      }
      default:
        return;
    }
  }

  private entries(node: ObjectLiteral, file: SourceFile, walk: Walk): void {
    for (const entry of node.entries) {
      if (entry.key !== null) walk.steps.push({ kind: 'set', name: entry.key, value: entry.value, file, via: walk.via });
      else this.walk(entry.value, file, walk);
    }
  }

  private name(node: Expression & { readonly kind: 'name' }, file: SourceFile, walk: Walk): void {
    let from = 0;
    let isImported = false;
    if (node.variable !== null) {
      const definitions = reachingDefinitions(file.index.definitions.get(node.variable) ?? [], node, file);
      for (const definition of definitions) this.definition(definition, file, walk);
      isImported = definitions.some((definition) => definition.kind === 'import');
      // What was done to an earlier value of the variable is another object's.
      from = Math.min(...definitions.map((definition) => (definition.kind === 'value' && file.index.functionOf.get(definition.value) === file.index.functionOf.get(node) ? definition.value.span.start : 0)));
    } else {
      for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) this.field(cls, node.name, file, walk);
    }
    const key = holderKey(node, file);
    // Members of a module or type are called for many clients and requests; what is set on it holds for all.
    this.uses(key, node, file, walk, { from, settingsOnly: isImported || key?.startsWith('g:') === true });
  }

  private definition(definition: Definition, file: SourceFile, walk: Walk): void {
    switch (definition.kind) {
      case 'value':
        if (definition.steps.length === 0) this.walk(definition.value, file, walk);
        else if (definition.steps.length === 1 && typeof definition.steps[0] === 'string') this.part(definition.value, definition.steps[0], file, walk);
        return;
      case 'parameter':
        if (definition.parameter.default) this.walk(definition.parameter.default, file, walk);
        return;
      case 'import': {
        const path = this.evaluator.project.resolveModule(file, definition.import.module);
        const target = path === null ? null : this.evaluator.project.file(path);
        if (target) this.exported(target, definition.import.imported, walk);
        return;
      }
      default:
        return;
    }
  }

  /** One of several results: `request, err := http.NewRequest(…)`, `url, headers = prepare(…)`. */
  private part(value: Expression, step: string, file: SourceFile, walk: Walk): void {
    const index = Number(step.slice('part '.length));
    if (!step.startsWith('part ')) return;
    const lists = this.evaluator.values(value, file).flatMap((list) => (list.kind === 'list' ? [list] : []));
    for (const list of lists) {
      const element = list.node.elements[index];
      if (element) this.walk(element, list.file, walk);
    }
    if (lists.length === 0 && index === 0) this.walk(value, file, walk);
  }

  private exported(target: SourceFile, name: string, walk: Walk): void {
    this.evaluator.consulted.add(target.path);
    for (const entry of target.program.exports) {
      if (entry.name !== name) continue;
      if (entry.value) this.walk(entry.value, target, walk);
      if (entry.variable === null) continue;
      for (const definition of target.index.definitions.get(entry.variable) ?? []) if (definition.kind === 'value') this.definition(definition, target, walk);
      this.uses(`v${String(entry.variable)}`, null, target, walk);
    }
  }

  private member(node: Expression & { readonly kind: 'member' }, file: SourceFile, walk: Walk): void {
    const before = walk.steps.length;
    for (const value of this.evaluator.values(node.object, file)) {
      if (value.kind === 'instance' || value.kind === 'class') this.field(value.cls, node.name, value.file, walk);
      else if (value.kind === 'namespace') this.exported(value.file, node.name, walk);
      else if (value.kind === 'object') for (const entry of value.node.entries) if (entry.key === node.name) this.walk(entry.value, value.file, walk);
    }
    const key = holderKey(node, file);
    if (key !== null) this.uses(key, node, file, walk);
    // A part of a request or client carries what the whole does: `session.headers`.
    if (walk.steps.length === before) this.walk(node.object, file, walk);
  }

  private field(cls: ClassNode, name: string, file: SourceFile, walk: Walk): void {
    for (const value of file.index.memberValues.get(fieldKey(cls, name)) ?? []) this.walk(value, file, walk);
    for (const field of cls.fields) if (field.name === name && field.value) this.walk(field.value, file, walk);
    for (const method of cls.methods) if (method.role === 'getter' && method.name === name) this.returned(method, file, walk);
    if (file.index.classAround.size > 0) this.uses(fieldKey(cls, name), null, file, walk);
    for (const base of cls.bases) {
      for (const value of this.evaluator.types.base(base, file)) if (value.kind === 'instance' && value.cls !== cls && walk.depth < MAX_DEPTH) this.field(value.cls, name, value.file, { ...walk, depth: walk.depth + 1 });
    }
  }

  /** What a class that extends an HTTP client does to itself. */
  private instance(cls: ClassNode, file: SourceFile, walk: Walk): void {
    for (const method of cls.methods) {
      if (method.role !== 'constructor') continue;
      for (const call of file.index.calls) {
        if (file.index.functionOf.get(call) !== method) continue;
        if (call.callee.kind === 'this') walk.steps.push({ kind: 'call', name: 'super', call, file, via: walk.via });
        else if (call.callee.kind === 'member') walk.steps.push({ kind: 'call', name: call.callee.name, call, file, via: walk.via });
      }
    }
    for (const [key, values] of file.index.memberValues) {
      if (key.startsWith(fieldKey(cls, ''))) for (const value of values) walk.steps.push({ kind: 'set', name: key.slice(key.lastIndexOf('.') + 1), value, file, via: walk.via });
    }
  }

  private call(node: Call, file: SourceFile, walk: Walk): void {
    const { callee } = node;
    const own = this.evaluator.values(callee, file).filter((value) => value.kind === 'function');
    for (const value of own) if (value.kind === 'function') this.returned(value.fn, value.file, { ...walk, via: [...walk.via, { fn: value.fn, call: node, file }] });
    if (callee.kind === 'member' && own.length === 0) this.walk(callee.object, file, walk);
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    walk.steps.push({ kind: 'call', name, call: node, file, via: walk.via });
    if (node.initializer) this.entries(node.initializer, file, walk);
    for (const value of this.evaluator.values(callee, file)) if (value.kind === 'class') this.instance(value.cls, value.file, walk);
  }

  private returned(fn: FunctionNode, file: SourceFile, walk: Walk): void {
    this.evaluator.consulted.add(file.path);
    for (const result of file.index.returns.get(fn) ?? []) if (result.value) this.walk(result.value, file, walk);
  }

  /** Member calls and property assignments on a variable or field, those after a use of it in its own function left out. */
  private uses(key: string | null, use: Expression | null, file: SourceFile, walk: Walk, { from = 0, settingsOnly = false } = {}): void {
    if (key === null) return;
    const { calls, settings } = usesOf(key, file);
    const fn = use ? file.index.functionOf.get(use) : undefined;
    const isLater = (node: Expression): boolean => use !== null && node.span.end > use.span.start && file.index.functionOf.get(node) === fn;
    for (const call of settingsOnly ? [] : calls) {
      if (isLater(call) || call.span.start < from || walk.seen.has(call) || call.callee.kind !== 'member') continue;
      walk.steps.push({ kind: 'call', name: call.callee.name, call, file, via: walk.via, isUse: true });
    }
    for (const setting of settings) {
      if (!isLater(setting.node) && setting.node.span.start >= from) walk.steps.push({ kind: 'set', name: setting.path.at(-1) ?? '', value: setting.value, file, via: walk.via });
    }
  }
}
