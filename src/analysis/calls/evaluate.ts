import type { Argument, Call, ClassNode, Expression, FunctionNode, Import, ImportExpression, Member, Name, This, TypeRef } from '../program/model.js';
import { type Catalogue, type ClientEntry } from './catalogue.js';
import { fieldKey, memberKey, type Definition, type Step } from './program-index.js';
import type { Project, SourceFile } from './project.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

/** Values of one expression are never more than this; a variable assigned a hundred things is not a client. */
const MAX_VALUES = 12;
/** Depth of one question; real code needs about fifteen. */
const MAX_DEPTH = 60;

const nothing: readonly Value[] = [];

/** Packages whose products are test doubles, never real clients. */
const testDoubleModules = new Set([
  'jest-mock', 'jest-mock-extended', '@jest/globals', 'vitest', 'vitest-mock-extended', 'sinon', 'ts-sinon', 'ts-mockito',
  'ts-auto-mock', 'testdouble', 'moq.ts', 'nock', 'msw', 'unittest.mock', 'mock',
]);
const testDoubleGlobals = new Set(['jest', 'vi', 'sinon', 'td', 'jasmine']);

/** Type names whose first argument is what a variable of the type holds once awaited or unwrapped. */
const transparentTypes = new Set([
  'Promise', 'PromiseLike', 'Awaited', 'Readonly', 'Required', 'Partial', 'NonNullable', 'Omit', 'Pick', 'Ref', 'MutableRefObject', 'RefObject',
  'Task', 'ValueTask', 'Lazy', 'Optional', 'Annotated', 'Nullable', 'IOptions', 'Provider', 'ObjectProvider', 'Func', 'Mono', 'AsyncGenerator', 'Generator', 'Iterator',
  'AsyncIterator', 'ClassVar', 'Final',
]);

/**
 * Answers what an expression stands for, on demand. One evaluator serves one check or scan: it
 * remembers its answers and the files it looked into, and must be dropped when a file changes.
 */
export class Evaluator {
  private readonly memo = new WeakMap<Expression, readonly Value[]>();
  private readonly busy = new Set<Expression | FunctionNode | TypeRef>();
  /** Objects whose properties are being looked up. */
  private readonly spreading = new Set<Expression>();
  private depth = 0;
  /** How often a cycle or the depth limit ended a question early. */
  private cuts = 0;
  private providers: ReadonlyMap<string, readonly Provider[]> | null = null;
  /** Paths of all files that answers came from. */
  readonly consulted = new Set<string>();

  constructor(
    readonly catalogue: Catalogue,
    readonly project: Project,
  ) {}

  /** What an expression can be; empty when unknown. */
  values(expression: Expression, file: SourceFile): readonly Value[] {
    const known = this.memo.get(expression);
    if (known) return known;
    if (this.busy.has(expression) || this.depth > MAX_DEPTH) {
      this.cuts += 1;
      return nothing;
    }
    this.busy.add(expression);
    this.depth += 1;
    const cutsBefore = this.cuts;
    const found = unique(this.compute(expression, file));
    this.depth -= 1;
    this.busy.delete(expression);
    // An empty answer that a cycle cut short may be different when asked from elsewhere.
    if (this.cuts === cutsBefore || found.length > 0 || this.depth === 0) this.memo.set(expression, found);
    return found;
  }

  private compute(node: Expression, file: SourceFile): readonly Value[] {
    switch (node.kind) {
      case 'name':
        return this.name(node, file);
      case 'member':
        return this.member(node, file);
      case 'call':
        return this.call(node, file);
      case 'await':
      case 'spread':
        return this.values(node.value, file);
      case 'cast': {
        const inner = this.values(node.value, file);
        return inner.some(isDefinite) || !node.type ? inner : this.type(node.type, file);
      }
      case 'conditional':
        return [...this.values(node.then, file), ...this.values(node.otherwise, file)];
      case 'binary':
        return node.operator === '||' || node.operator === '??' || node.operator === '&&'
          ? [...this.values(node.left, file), ...this.values(node.right, file)]
          : nothing;
      case 'assignment':
        return this.values(node.value, file);
      case 'lambda':
        return [{ kind: 'function', file, fn: node.fn }];
      case 'class-expression':
        return [{ kind: 'class', file, cls: node.cls }];
      case 'object':
        return [{ kind: 'object', file, node }];
      case 'list':
        return [{ kind: 'list', file, node }];
      case 'import':
        return this.importExpression(node, file);
      case 'this':
        return this.thisValue(node, file);
      case 'index':
        return this.elements(this.values(node.object, file));
      case 'literal':
      case 'template':
        return [{ kind: 'other' }];
      case 'unary':
        return nothing;
      case 'unknown': {
        // A sequence has the value of its last part; other unknown forms have none.
        const last = node.parts.at(-1);
        return last && node.parts.length > 1 ? this.values(last, file) : nothing;
      }
    }
  }

  /* ---------------------------------------------------------------- names and definitions */

  private name(node: Name, file: SourceFile): readonly Value[] {
    if (node.variable !== null) return this.variable(node.variable, file);
    if (testDoubleGlobals.has(node.name)) return [{ kind: 'external', module: 'sinon', name: '*' }];
    // A field of the class around (C#, Java), else a type of an imported namespace.
    const cls = file.index.classAround.get(node);
    if (cls && (file.language === 'csharp' || file.language === 'java')) {
      const field = this.field({ kind: 'instance', file, cls }, node.name);
      if (field.length > 0) return field;
    }
    return this.namespaceMember(node.name, file);
  }

  /** A name that `using N;` or `import p.*;` brings in. */
  private namespaceMember(name: string, file: SourceFile): readonly Value[] {
    for (const entry of file.program.imports) {
      if (entry.imported !== '**') continue;
      if (this.clientTypes(file, entry.module).some(({ client }) => namesOf(client).includes(name))) {
        return [{ kind: 'external', module: entry.module, name }];
      }
    }
    return nothing;
  }

  /** Values of a variable: its definitions; its declared type only where they settle nothing. */
  variable(id: number, file: SourceFile): readonly Value[] {
    const definitions = file.index.definitions.get(id) ?? [];
    const values: Value[] = [];
    for (const definition of definitions) {
      if (definition.kind !== 'typed') values.push(...this.definition(definition, file));
      if (values.length > MAX_VALUES) break;
    }
    if (values.some(isDefinite)) return values;
    for (const definition of definitions) {
      if (definition.kind === 'typed') values.push(...this.type(definition.type, file));
    }
    return values;
  }

  private definition(definition: Definition, file: SourceFile): readonly Value[] {
    switch (definition.kind) {
      case 'value':
        return this.steps(this.values(definition.value, file), definition.steps);
      case 'parameter':
        return this.steps(this.parameter(definition.fn, definition.index, file), definition.steps);
      case 'typed':
        return this.type(definition.type, file);
      case 'import':
        return this.imported(definition.import, file);
      case 'function':
        return [{ kind: 'function', file, fn: definition.fn }];
      case 'class':
        return [{ kind: 'class', file, cls: definition.cls }];
      case 'caught':
        return nothing;
    }
  }

  private steps(values: readonly Value[], steps: readonly Step[]): readonly Value[] {
    let current = values;
    for (const step of steps) {
      if (step === 'rest') continue;
      current = step === 'element' ? this.elements(current) : current.flatMap((value) => this.memberOf(value, step.key));
    }
    return current;
  }

  private elements(values: readonly Value[]): readonly Value[] {
    return values.flatMap((value): readonly Value[] => {
      if (value.kind === 'list') return value.node.elements.flatMap((element) => this.values(element, value.file));
      if (value.kind === 'object') return value.node.entries.flatMap((entry) => this.values(entry.value, value.file));
      // A container of clients that a type describes (`PredictionAPIClient[]`) is its element.
      return value.kind === 'client' ? [value] : nothing;
    });
  }

  /** What a parameter holds: its declared type, its injection token, its default, or what callers pass. */
  private parameter(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const parameter = fn.params[index];
    if (!parameter) return nothing;
    const injected = parameter.annotations.flatMap((annotation) => this.injected(annotation.name, annotation.args, file));
    if (injected.length > 0) return injected;
    const passed = [...(parameter.default ? this.values(parameter.default, file) : []), ...this.passed(fn, index, file)];
    if (passed.some((value) => value.kind === 'client')) return passed;
    const typed = parameter.type ? this.type(parameter.type, file) : nothing;
    return typed.length > 0 ? typed : passed;
  }

  /** Values that calls in the same file pass for a parameter. */
  private passed(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const lambda = file.index.lambdaOf.get(fn);
    const around = lambda && file.index.parent.get(lambda);
    if (lambda && around?.kind === 'call') return this.callbackArgument(around, lambda, index, file);
    const values: Value[] = [];
    for (const call of this.callsTo(fn, file)) {
      const arg = call.args[index];
      const named = call.args.find((candidate) => candidate.name !== null && candidate.name === parameterName(fn, index));
      const chosen = named ?? (arg?.name === null ? arg : undefined);
      if (chosen) values.push(...this.values(chosen.value, file));
      if (values.length > MAX_VALUES) break;
    }
    return values;
  }

  /** `promise.then((client) => …)`, `clients.forEach((client) => …)`, `withClient((client) => …)`. */
  private callbackArgument(call: Call, lambda: Expression, index: number, file: SourceFile): readonly Value[] {
    if (call.callee.kind === 'member' && call.callee.object !== lambda && index === 0) {
      const receiver = this.values(call.callee.object, file);
      if (call.callee.name === 'then') return receiver;
      const elements = this.elements(receiver.filter((value) => value.kind === 'list' || value.kind === 'object'));
      if (elements.length > 0) return elements;
    }
    // A function of the workspace that calls its parameter with a client.
    const position = call.args.findIndex((arg) => arg.value === lambda);
    return this.values(call.callee, file).flatMap((callee): readonly Value[] => {
      if (callee.kind !== 'function') return nothing;
      const target = callee.fn.params[position]?.target;
      if (target?.kind !== 'name' || target.variable === null) return nothing;
      return callee.file.index.calls
        .filter((inner) => inner.callee.kind === 'name' && inner.callee.variable === target.variable)
        .flatMap((inner) => (inner.args[index] ? this.values(inner.args[index].value, callee.file) : nothing));
    });
  }

  /** Calls in the file whose callee is the function itself. */
  callsTo(fn: FunctionNode, file: SourceFile): readonly Call[] {
    const variable = this.boundVariable(fn, file);
    const method = file.index.classOf.get(fn);
    return file.index.calls.filter((call) => {
      if (call.callee.kind === 'name') {
        if (variable !== null && call.callee.variable === variable) return true;
        return method !== undefined && fn.role === 'constructor' && call.isNew && call.callee.variable === method.variable && method.variable !== null;
      }
      return call.callee.kind === 'member' && method !== undefined && fn.role === 'method' && call.callee.name === fn.name && call.callee.object.kind === 'this';
    });
  }

  /** Variable that a function or lambda is bound to by its declaration. */
  private boundVariable(fn: FunctionNode, file: SourceFile): number | null {
    if (fn.variable !== null) return fn.variable;
    const lambda = file.index.lambdaOf.get(fn);
    const parent = lambda && file.index.parent.get(lambda);
    return parent?.kind === 'declare' && parent.target.kind === 'name' ? parent.target.variable : null;
  }

  /* ---------------------------------------------------------------- imports and exports */

  private imported(entry: Import, file: SourceFile): readonly Value[] {
    const path = this.project.resolveModule(file, entry.module);
    if (path === null) return this.importedExternal(entry, file);
    this.consulted.add(path);
    const target = this.project.file(path);
    if (!target) return nothing;
    if (entry.imported === '*') return [{ kind: 'namespace', file: target }];
    const found = this.exportOf(target, entry.imported);
    if (found.length > 0) return found;
    // `import x from './common-js-module'` gives `module.exports`.
    if (entry.imported === 'default') return this.commonJsExports(target);
    const submodule = this.project.resolveModule(file, `${entry.module}${entry.module.endsWith('.') ? '' : '.'}${entry.imported}`);
    const inner = submodule === null || file.language !== 'python' ? null : this.project.file(submodule);
    return inner ? [{ kind: 'namespace', file: inner }] : nothing;
  }

  private importedExternal(entry: Import, file: SourceFile): readonly Value[] {
    if (entry.imported !== '*') return [{ kind: 'external', module: entry.module, name: entry.imported }];
    // `using Alias = N.Type;` and Java imports name a type by its full path.
    const dot = entry.module.lastIndexOf('.');
    if (dot > 0 && file.language !== 'typescript' && file.language !== 'javascript' && file.language !== 'go') {
      const owner = entry.module.slice(0, dot);
      const name = entry.module.slice(dot + 1);
      if (this.clientTypes(file, owner).some(({ client }) => namesOf(client).includes(name))) {
        return [{ kind: 'external', module: owner, name }];
      }
    }
    return [{ kind: 'module', module: entry.module }];
  }

  private importExpression(node: ImportExpression, file: SourceFile): readonly Value[] {
    if (node.module === null) return nothing;
    const path = this.project.resolveModule(file, node.module);
    if (path === null) return [{ kind: 'module', module: node.module }];
    this.consulted.add(path);
    const target = this.project.file(path);
    if (!target) return nothing;
    const whole = target.program.exports.some((entry) => entry.name === '=') ? this.commonJsExports(target) : nothing;
    return [...whole, { kind: 'namespace', file: target }];
  }

  private commonJsExports(file: SourceFile): readonly Value[] {
    return this.exportOf(file, '=');
  }

  /** Values of an exported name, through re-exports. */
  exportOf(file: SourceFile, name: string, seen: ReadonlySet<string> = new Set()): readonly Value[] {
    const key = `${file.path}\n${name}`;
    if (seen.has(key)) return nothing;
    const inner = new Set(seen).add(key);
    const values: Value[] = [];
    for (const entry of file.program.exports) {
      if (entry.name !== name) continue;
      if (entry.variable !== null) values.push(...this.variable(entry.variable, file));
      else if (entry.value) values.push(...this.values(entry.value, file));
      else if (entry.from) values.push(...this.reexport(file, entry.from, inner));
    }
    if (values.length > 0) return values;
    for (const entry of file.program.exports) {
      if (entry.name !== '*' || !entry.from || name === 'default') continue;
      const found = this.reexport(file, { module: entry.from.module, imported: name }, inner);
      if (found.length > 0) return found;
    }
    // Properties of an exported object: `module.exports = { client }`, `export default { client }`.
    if (name !== '=' && name !== 'default') return this.commonJsProperty(file, name);
    return nothing;
  }

  private commonJsProperty(file: SourceFile, name: string): readonly Value[] {
    if (!file.program.exports.some((entry) => entry.name === '=')) return nothing;
    return this.commonJsExports(file).flatMap((value) => (value.kind === 'namespace' ? nothing : this.memberOf(value, name)));
  }

  private reexport(file: SourceFile, from: { readonly module: string; readonly imported: string }, seen: ReadonlySet<string>): readonly Value[] {
    const path = this.project.resolveModule(file, from.module);
    if (path === null) {
      return from.imported === '*' ? [{ kind: 'module', module: from.module }] : [{ kind: 'external', module: from.module, name: from.imported }];
    }
    this.consulted.add(path);
    const target = this.project.file(path);
    if (!target) return nothing;
    return from.imported === '*' ? [{ kind: 'namespace', file: target }] : this.exportOf(target, from.imported, seen);
  }

  /* ---------------------------------------------------------------- members */

  private member(node: Member, file: SourceFile): readonly Value[] {
    const values = this.values(node.object, file).flatMap((value) => this.memberOf(value, node.name));
    const key = memberKey(node.object, node.name);
    const assigned = key === null ? undefined : file.index.memberValues.get(key);
    if (assigned) for (const value of assigned) values.push(...this.values(value, file));
    if (values.length > 0) return values;
    return this.qualified(node, file);
  }

  /** `N.Type` with a full namespace path that no import binds. */
  private qualified(node: Member, file: SourceFile): readonly Value[] {
    const path = dottedPath(node.object);
    if (path === null) return nothing;
    return this.clientTypes(file, path).some(({ client }) => namesOf(client).includes(node.name))
      ? [{ kind: 'external', module: path, name: node.name }]
      : nothing;
  }

  /** What a member of a value is. */
  memberOf(value: Value, name: string): readonly Value[] {
    switch (value.kind) {
      case 'module':
        return [{ kind: 'external', module: value.module, name }];
      case 'external':
        return this.externalMember(value.module, value.name, name);
      case 'external-value':
        return [{ kind: 'external-value', module: value.module, name: `${value.name}.${name}`, call: null }];
      case 'namespace':
        return name === 'default' ? [...this.exportOf(value.file, name), ...this.commonJsExports(value.file)] : this.exportOf(value.file, name);
      case 'object':
        return this.property(value, name);
      case 'instance':
        return this.field(value, name);
      case 'class':
        return this.staticMember(value.file, value.cls, name);
      case 'client':
        return this.subClient(value, name);
      default:
        return nothing;
    }
  }

  /** A property of an object literal, through spreads. */
  private property(object: Extract<Value, { kind: 'object' }>, name: string): readonly Value[] {
    // An object may spread itself (`options = { ...options, x }`).
    if (this.spreading.has(object.node)) return nothing;
    this.spreading.add(object.node);
    const values = object.node.entries.flatMap((entry): readonly Value[] => {
      if (entry.spread) return this.values(entry.value, object.file).flatMap((inner) => this.memberOf(inner, name));
      if (entry.key !== name) return nothing;
      if (entry.value.kind === 'lambda' && entry.value.fn.role === 'getter') return this.returned(entry.value.fn, object.file);
      return this.values(entry.value, object.file);
    });
    this.spreading.delete(object.node);
    return values;
  }

  private externalMember(module: string, exported: string, name: string): readonly Value[] {
    // The default export of a CommonJS package is often reached through one more `.default`.
    if (name === 'default') return [{ kind: 'external', module, name: 'default' }];
    // Dotted modules: `azure.ai.contentsafety.ContentSafetyClient` through `import azure.ai.contentsafety`.
    return [{ kind: 'external', module: exported === 'default' || exported === '*' ? module : `${module}.${exported}`, name }];
  }

  private subClient(client: ClientValue, name: string): readonly Value[] {
    return client.service.clients
      .filter((candidate) => candidate.language === client.client.language && candidate.from?.client === client.client.key && candidate.from.members.includes(name))
      .map((candidate) => ({ kind: 'client' as const, service: client.service, client: candidate }));
  }

  /** A field, property or method of an instance, through base classes. */
  private field(value: Extract<Value, { kind: 'instance' }>, name: string, seen: ReadonlySet<ClassNode> = new Set()): readonly Value[] {
    const { cls, file } = value;
    if (seen.has(cls)) return nothing;
    const values: Value[] = [];
    for (const assigned of file.index.memberValues.get(fieldKey(cls, name)) ?? []) values.push(...this.values(assigned, file));
    for (const field of cls.fields) {
      if (field.name !== name) continue;
      const injected = field.annotations.flatMap((annotation) => this.injected(annotation.name, annotation.args, file));
      values.push(...injected);
      if (field.value) values.push(...this.values(field.value, file));
      if (field.type && !values.some(isDefinite)) values.push(...this.type(field.type, file));
    }
    for (const method of cls.methods) {
      if (method.role === 'getter' && method.name === name) {
        values.push(...this.returned(method, file));
        if (method.returnType && !values.some(isDefinite)) values.push(...this.type(method.returnType, file));
      } else if (method.role === 'method' && method.name === name) {
        values.push({ kind: 'function', file, fn: method });
      } else if (method.role === 'constructor') {
        method.params.forEach((parameter, index) => {
          if (parameter.field === name) values.push(...this.parameter(method, index, file));
        });
      }
    }
    if (values.length > 0) return values;
    const inner = new Set(seen).add(cls);
    return cls.bases.flatMap((base) =>
      this.type(base, file).flatMap((parent) => (parent.kind === 'instance' ? this.field(parent, name, inner) : this.memberOf(parent, name))),
    );
  }

  /** Clients that a class of the workspace extends, unless it has a member of that name itself. */
  clientBases(value: Extract<Value, { kind: 'instance' }>, member: string): readonly ClientValue[] {
    if (value.cls.isInterface || this.field(value, member).length > 0) return [];
    return value.cls.bases.flatMap((base) => this.type(base, value.file)).filter((inner): inner is ClientValue => inner.kind === 'client');
  }

  private staticMember(file: SourceFile, cls: ClassNode, name: string): readonly Value[] {
    const values: Value[] = [];
    const assigned = cls.variable === null ? undefined : file.index.memberValues.get(`v${cls.variable}.${name}`);
    for (const expression of [...(assigned ?? []), ...(file.index.memberValues.get(fieldKey(cls, name)) ?? [])]) {
      values.push(...this.values(expression, file));
    }
    for (const field of cls.fields) {
      if (field.name !== name || !field.isStatic) continue;
      if (field.value) values.push(...this.values(field.value, file));
      if (field.type && !values.some(isDefinite)) values.push(...this.type(field.type, file));
    }
    for (const method of cls.methods) {
      if (method.name !== name || !method.isStatic) continue;
      if (method.role === 'getter') values.push(...this.returned(method, file));
      else if (method.role === 'method') values.push({ kind: 'function', file, fn: method });
    }
    const inner = cls.classes.find((candidate) => candidate.name === name);
    if (inner) values.push({ kind: 'class', file, cls: inner });
    return values;
  }

  private thisValue(node: This, file: SourceFile): readonly Value[] {
    const cls = file.index.classAround.get(node);
    if (cls) {
      if (node.isSuper) return cls.bases.flatMap((base) => this.type(base, file));
      return [{ kind: 'instance', file, cls }];
    }
    let fn = file.index.functionOf.get(node);
    while (fn) {
      const object = file.index.objectOf.get(fn);
      if (object) return [{ kind: 'object', file, node: object }];
      fn = file.index.outerFunction.get(fn);
    }
    return nothing;
  }

  /* ---------------------------------------------------------------- calls */

  private call(node: Call, file: SourceFile): readonly Value[] {
    const special = this.specialCall(node, file);
    if (special) return special;
    if (node.isNew && node.callee.kind === 'name' && node.callee.variable === null && node.callee.name === 'Map') return [{ kind: 'map', file, node }];
    return this.values(node.callee, file).flatMap((callee) => this.called(callee, node, file));
  }

  /** Calls whose meaning hangs on the member name: paths, map look-ups, bound functions. */
  private specialCall(node: Call, file: SourceFile): readonly Value[] | null {
    if (node.callee.kind !== 'member') return null;
    const { object, name } = node.callee;
    const receiver = this.values(object, file);
    const clients = receiver.filter((value): value is ClientValue => value.kind === 'client');
    if (clients.length > 0) {
      if (name === 'path' || name === 'pathUnchecked') {
        const styled = clients.filter((client) => client.client.making === 'default-factory' || this.catalogue.pathOperations(client).length > 0);
        if (styled.length > 0) return styled.map((client) => ({ kind: 'path' as const, client, call: node, file }));
      }
      const sub = clients.flatMap((client) => this.subClient(client, name));
      if (sub.length > 0) return sub;
      return nothing;
    }
    if (name === 'get') {
      const maps = receiver.filter((value) => value.kind === 'map');
      if (maps.length > 0) return maps.flatMap((map) => this.mapValues(map));
    }
    if (name === 'then') {
      // The promise's value, or what the handler makes of it.
      const handler = node.args[0]?.value;
      const made = handler ? this.values(handler, file).flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file) : nothing)) : nothing;
      return made.length > 0 ? made : nothing;
    }
    if (name === 'catch' || name === 'finally' || name === 'bind' || name === 'valueOf') return receiver;
    if (name === 'call' || name === 'apply') return receiver.flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file) : nothing));
    return null;
  }

  private mapValues(map: Extract<Value, { kind: 'map' }>): readonly Value[] {
    const parent = map.file.index.parent.get(map.node);
    const variable = parent?.kind === 'declare' && parent.target.kind === 'name' ? parent.target.variable : null;
    return map.file.index.calls.flatMap((call): readonly Value[] => {
      if (call.callee.kind !== 'member' || call.callee.name !== 'set' || !call.args[1]) return nothing;
      const owner = call.callee.object;
      const same = variable !== null ? owner.kind === 'name' && owner.variable === variable : this.values(owner, map.file).some((value) => value.kind === 'map' && value.node === map.node);
      return same ? this.values(call.args[1].value, map.file) : nothing;
    });
  }

  private called(callee: Value, node: Call, file: SourceFile): readonly Value[] {
    switch (callee.kind) {
      case 'external':
        return this.calledExternal(callee.module, callee.name, node, file);
      case 'module':
        // `require('package')(…)`: the module itself is the function.
        return this.calledExternal(callee.module, 'default', node, file);
      case 'external-value':
        return [{ ...callee, call: node }];
      case 'function':
        return this.applied(callee.fn, callee.file, node, file);
      case 'class':
        return [{ kind: 'instance', file: callee.file, cls: callee.cls }];
      case 'builder':
        return [callee];
      default:
        return nothing;
    }
  }

  private calledExternal(module: string, name: string, node: Call, file: SourceFile): readonly Value[] {
    if (testDoubleModules.has(module)) return [{ kind: 'other' }];
    const made = this.clientTypes(file, module)
      .filter(({ client }) => makes(client, name))
      .map(({ service, client }): Value => (client.builder === name ? { kind: 'builder', service, client } : { kind: 'client', service, client }));
    if (made.length > 0) return made;
    const wrapped = this.wrappedFunction(node, file);
    return wrapped.length > 0 ? wrapped : [{ kind: 'external-value', module, name, call: node }];
  }

  /** `once(() => new Client(…))`, `cache(getClient)`: a package function that hands back what it is given. */
  private wrappedFunction(node: Call, file: SourceFile): readonly Value[] {
    const first = node.args[0]?.value;
    if (!first || node.isNew || node.args.length > 2) return nothing;
    return this.values(first, file).flatMap((value): readonly Value[] => {
      if (value.kind !== 'function') return nothing;
      const returned = this.returned(value.fn, value.file).filter((inner) => inner.kind === 'client');
      return returned.length > 0 ? [value, ...returned] : nothing;
    });
  }

  /** What a call of a workspace function gives: its returns; a returned parameter is the argument. */
  private applied(fn: FunctionNode, owner: SourceFile, node: Call, file: SourceFile): readonly Value[] {
    this.consulted.add(owner.path);
    if (node.isNew) {
      const cls = owner.index.classOf.get(fn);
      return cls ? [{ kind: 'instance', file: owner, cls }] : nothing;
    }
    const values = [...this.returned(fn, owner)];
    for (const result of owner.index.returns.get(fn) ?? []) {
      const returned = result.value;
      if (returned?.kind !== 'name' || returned.variable === null) continue;
      const index = fn.params.findIndex((parameter) => parameter.target.kind === 'name' && parameter.target.variable === returned.variable);
      const arg: Argument | undefined = node.args[index];
      if (index >= 0 && arg) values.push(...this.values(arg.value, file));
    }
    return values;
  }

  /** What a function returns. */
  returned(fn: FunctionNode, file: SourceFile): readonly Value[] {
    if (this.busy.has(fn)) return nothing;
    this.busy.add(fn);
    const values = (file.index.returns.get(fn) ?? []).flatMap((result) => (result.value ? this.values(result.value, file) : nothing));
    this.busy.delete(fn);
    if (values.some(isDefinite) || !fn.returnType) return values;
    return [...values, ...this.type(fn.returnType, file)];
  }

  /* ---------------------------------------------------------------- types */

  /** What a value of a declared type is. */
  type(type: TypeRef, file: SourceFile): readonly Value[] {
    if (this.busy.has(type) || this.depth > MAX_DEPTH) return nothing;
    this.busy.add(type);
    this.depth += 1;
    const found = this.computeType(type, file);
    this.depth -= 1;
    this.busy.delete(type);
    return found;
  }

  private computeType(type: TypeRef, file: SourceFile): readonly Value[] {
    if (type.name === 'typeof') return type.query ? this.values(type.query, file) : nothing;
    const last = type.name.slice(type.name.lastIndexOf('.') + 1);
    if (last === 'ReturnType' || last === 'InstanceType') {
      return type.args.flatMap((arg) => this.type(arg, file)).flatMap((value): readonly Value[] => {
        if (value.kind === 'function') return this.returned(value.fn, value.file);
        if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, true);
        return value.kind === 'class' ? [{ kind: 'instance', file: value.file, cls: value.cls }] : nothing;
      });
    }
    const own = this.namedType(type, file);
    if (own.length > 0) return own;
    if (type.name === '' || transparentTypes.has(last) || isCollection(last)) return type.args.flatMap((arg) => this.type(arg, file));
    return nothing;
  }

  private namedType(type: TypeRef, file: SourceFile): readonly Value[] {
    const segments = type.name.split('.').filter((segment) => segment !== '');
    const first = segments[0];
    if (first === undefined) return nothing;
    let values: readonly Value[];
    let rest = segments.slice(1);
    if (type.variable !== null) {
      values = this.variable(type.variable, file);
    } else if (rest.length > 0 && this.clientTypes(file, segments.slice(0, -1).join('.')).length > 0) {
      values = [{ kind: 'module', module: segments.slice(0, -1).join('.') }];
      rest = segments.slice(-1);
    } else {
      values = this.namespaceMember(first, file);
    }
    for (const segment of rest) values = values.flatMap((value) => this.memberOf(value, segment));
    return values.flatMap((value): readonly Value[] => {
      if (value.kind === 'external') return this.instanceOfExternal(value.module, value.name, file, false);
      if (value.kind === 'class') return [{ kind: 'instance', file: value.file, cls: value.cls }, ...this.aliased(value)];
      return value.kind === 'client' || value.kind === 'instance' ? [value] : nothing;
    });
  }

  /** A type alias is an interface without members whose base is the aliased type. */
  private aliased(value: Extract<Value, { kind: 'class' }>): readonly Value[] {
    const { cls, file } = value;
    if (!cls.isInterface || cls.fields.length > 0 || cls.methods.length > 0) return nothing;
    return cls.bases.flatMap((base) => this.type(base, file));
  }

  private instanceOfExternal(module: string, name: string, file: SourceFile, isFactory: boolean): readonly Value[] {
    return this.clientTypes(file, module)
      .filter(({ client }) => client.types.includes(name) || (isFactory && makes(client, name)))
      .map(({ service, client }) => ({ kind: 'client' as const, service, client }));
  }

  private clientTypes(file: SourceFile, module: string): readonly ClientEntry[] {
    return this.catalogue.clientsOf(file.language, module);
  }

  /* ---------------------------------------------------------------- what a file hands out */

  /** True when another file can get a client from this one: as an export, from a function, field or property. */
  handsOutClient(file: SourceFile): boolean {
    return file.program.exports.some((entry) => {
      if (entry.name === '*' && entry.from) {
        const path = this.project.resolveModule(file, entry.from.module);
        const target = path === null ? null : this.project.file(path);
        return target !== null && target !== file && target.program.exports.some((inner) => this.exportOf(target, inner.name).some((value) => this.leadsToClient(value, 0)));
      }
      return this.exportOf(file, entry.name).some((value) => this.leadsToClient(value, 0));
    });
  }

  private leadsToClient(value: Value, depth: number): boolean {
    if (depth > 3) return false;
    const any = (values: readonly Value[]): boolean => values.some((inner) => this.leadsToClient(inner, depth + 1));
    switch (value.kind) {
      case 'client':
      case 'builder':
      case 'path':
        return true;
      case 'function':
        return any(this.returned(value.fn, value.file));
      case 'class':
      case 'instance': {
        const assigned = [...value.file.index.memberValues].filter(([key]) => key.startsWith(fieldKey(value.cls, '')));
        const fields = [...value.cls.fields.map((field) => field.name), ...assigned.map(([key]) => key.slice(key.indexOf('.') + 1)), ...value.cls.methods.flatMap((method) => method.params.flatMap((parameter) => parameter.field ?? []))];
        return (
          [...new Set(fields)].some((name) => any(this.field({ kind: 'instance', file: value.file, cls: value.cls }, name))) ||
          value.cls.methods.some((method) => method.role !== 'constructor' && any(this.returned(method, value.file)))
        );
      }
      case 'object':
        return value.node.entries.some((entry) => any(this.values(entry.value, value.file)));
      case 'list':
        return value.node.elements.some((element) => any(this.values(element, value.file)));
      default:
        return false;
    }
  }

  /* ---------------------------------------------------------------- dependency injection by token */

  /** `@Inject(TOKEN)`: what a provider object of the workspace gives for the token. */
  private injected(annotation: string, args: readonly Argument[], file: SourceFile): readonly Value[] {
    if (annotation !== 'Inject' && annotation !== 'inject') return nothing;
    const token = args[0] && this.tokenOf(args[0].value, file);
    if (token === undefined || token === null) return nothing;
    return (this.providerTable().get(token) ?? []).flatMap((provider) => {
      this.consulted.add(provider.file.path);
      return provider.isFactory
        ? this.values(provider.value, provider.file).flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file) : nothing))
        : provider.isClass
          ? this.values(provider.value, provider.file).flatMap((value): readonly Value[] =>
              value.kind === 'class'
                ? [{ kind: 'instance', file: value.file, cls: value.cls }]
                : value.kind === 'external'
                  ? this.instanceOfExternal(value.module, value.name, provider.file, false)
                  : nothing,
            )
          : this.values(provider.value, provider.file);
    });
  }

  /** Identity of an injection token: its text, or the declaration it is bound to. */
  private tokenOf(expression: Expression, file: SourceFile): string | null {
    if (expression.kind === 'literal' && typeof expression.value === 'string') return `text ${expression.value}`;
    if (expression.kind === 'member') {
      const path = dottedPath(expression);
      return path === null ? null : `name ${path}`;
    }
    if (expression.kind !== 'name') return null;
    if (expression.variable !== null) {
      for (const definition of file.index.definitions.get(expression.variable) ?? []) {
        if (definition.kind === 'value' && definition.value.kind === 'literal') return this.tokenOf(definition.value, file);
        if (definition.kind === 'import') {
          const path = this.project.resolveModule(file, definition.import.module);
          const target = path === null ? null : this.project.file(path);
          const entry = target?.program.exports.find((candidate) => candidate.name === definition.import.imported);
          if (target && entry?.variable != null) {
            const value = target.index.definitions.get(entry.variable)?.find((candidate) => candidate.kind === 'value');
            if (value?.kind === 'value' && value.value.kind === 'literal') return this.tokenOf(value.value, target);
          }
        }
      }
    }
    return `name ${expression.name}`;
  }

  private providerTable(): ReadonlyMap<string, readonly Provider[]> {
    if (this.providers) return this.providers;
    const table = new Map<string, Provider[]>();
    this.providers = table;
    for (const file of this.project.parsedFiles()) {
      for (const object of file.index.objects) {
        const token = object.entries.find((entry) => entry.key === 'provide');
        const source = object.entries.find((entry) => entry.key === 'useFactory' || entry.key === 'useValue' || entry.key === 'useClass');
        if (!token || !source) continue;
        const key = this.tokenOf(token.value, file);
        if (key === null) continue;
        const list = table.get(key) ?? [];
        list.push({ file, value: source.value, isFactory: source.key === 'useFactory', isClass: source.key === 'useClass' });
        table.set(key, list);
      }
    }
    return table;
  }
}

interface Provider {
  readonly file: SourceFile;
  readonly value: Expression;
  readonly isFactory: boolean;
  readonly isClass: boolean;
}

/** True when calling or constructing the exported name gives the client (or its builder). */
function makes(client: ClientEntry['client'], name: string): boolean {
  switch (client.making) {
    case 'default-factory':
      // The named export is a type, yet code that constructs it occurs and means the same client.
      return name === 'default' || client.types.includes(name) || (client.makers ?? []).includes(name);
    case 'class':
      return client.types.includes(name) || (client.makers ?? []).includes(name) || (client.defaultExport === true && name === 'default');
    case 'builder':
      return client.builder === name;
    case 'function':
      return (client.makers ?? []).includes(name);
    case 'sub-client':
    case 'interface':
      return false;
  }
}

/** All names of a client that an import can bring in. */
function namesOf(client: ClientEntry['client']): readonly string[] {
  return [...client.types, ...(client.makers ?? []), ...(client.builder === undefined ? [] : [client.builder])];
}

/** `a.b.c` as text, or null for anything but names and members. */
export function dottedPath(expression: Expression): string | null {
  if (expression.kind === 'name') return expression.name;
  if (expression.kind !== 'member') return null;
  const object = dottedPath(expression.object);
  return object === null ? null : `${object}.${expression.name}`;
}

function parameterName(fn: FunctionNode, index: number): string | null {
  const target = fn.params[index]?.target;
  return target?.kind === 'name' ? target.name : null;
}

function isCollection(name: string): boolean {
  return /^(?:Array|ReadonlyArray|List|IList|IEnumerable|IReadOnlyList|Set|Map|Record|Dictionary|IDictionary|ConcurrentDictionary|list|dict|set|tuple|Sequence|Iterable|Collection|Mapping|Dict|Tuple)$/.test(name);
}

function unique(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const seen = new Set<string | object>();
  const result: Value[] = [];
  for (const value of values) {
    const key = identity(value);
    if (seen.has(key)) continue;
    seen.add(key);
    result.push(value);
    if (result.length >= MAX_VALUES) break;
  }
  return result;
}

function identity(value: Value): string | object {
  switch (value.kind) {
    case 'client':
    case 'builder':
      return `${value.kind} ${value.service.id} ${value.client.key} ${value.client.modules.join()}`;
    case 'module':
      return `module ${value.module}`;
    case 'external':
    case 'external-value':
      return `${value.kind} ${value.module} ${value.name}`;
    case 'path':
      return value.call;
    case 'function':
      return value.fn;
    case 'class':
      return value.cls;
    case 'instance':
      return `instance ${value.file.path} ${value.cls.span.start}`;
    case 'object':
    case 'list':
    case 'map':
      return value.node;
    case 'namespace':
      return value.file;
    case 'other':
      return 'other';
  }
}
