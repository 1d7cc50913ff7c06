import type { Call, Expression, FunctionNode, Name } from '../program/model.js';
import { CallValues } from './call-values.js';
import type { Catalogue, ClientEntry } from './catalogue.js';
import { namesOf } from './client-names.js';
import { DeclaredTypes } from './declared-types.js';
import { HandOuts } from './hand-outs.js';
import { Injection } from './injection.js';
import { MemberValues } from './member-values.js';
import { ModuleValues } from './module-values.js';
import type { Definition, Step } from './program-index.js';
import type { Project, SourceFile } from './project.js';
import type { ValueContext } from './value-context.js';
import { isDefinite, type ClientValue, type Value } from './values.js';

/** Values of one expression are never more than this; a variable assigned a hundred things is not a client. */
const MAX_VALUES = 12;
/** Depth of one question; real code needs about fifteen. */
const MAX_DEPTH = 60;

const nothing: readonly Value[] = [];

/** Globals of mocking libraries. */
const testDoubleGlobals = new Set(['jest', 'vi', 'sinon', 'td', 'jasmine']);

/**
 * Answers what an expression stands for, on demand. One evaluator serves one check or scan: it
 * remembers its answers and the files it looked into, and must be dropped when a file changes.
 */
export class Evaluator implements ValueContext {
  private readonly memo = new WeakMap<Expression, readonly Value[]>();
  private readonly busy = new Set<Expression>();
  private depth = 0;
  /** How often a cycle or the depth limit ended a question early. */
  private cuts = 0;
  /** Paths of all files that answers came from. */
  readonly consulted = new Set<string>();

  readonly modules: ModuleValues = new ModuleValues(this);
  readonly members: MemberValues = new MemberValues(this);
  readonly calls: CallValues = new CallValues(this);
  readonly types: DeclaredTypes = new DeclaredTypes(this);
  readonly injection: Injection = new Injection(this);
  private readonly handOuts = new HandOuts(this);

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
        return this.members.member(node, file);
      case 'call':
        return this.calls.call(node, file);
      case 'await':
      case 'spread':
        return this.values(node.value, file);
      case 'cast': {
        const inner = this.values(node.value, file);
        return inner.some(isDefinite) || !node.type ? inner : this.types.type(node.type, file);
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
        return this.modules.importExpression(node, file);
      case 'this':
        return this.members.thisValue(node, file);
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

  private name(node: Name, file: SourceFile): readonly Value[] {
    if (node.variable !== null) return this.variable(node.variable, file);
    if (testDoubleGlobals.has(node.name)) return [{ kind: 'external', module: 'sinon', name: '*' }];
    // A field of the class around (C#, Java), else a type of an imported namespace.
    const cls = file.index.classAround.get(node);
    if (cls && (file.language === 'csharp' || file.language === 'java')) {
      const field = this.members.field({ kind: 'instance', file, cls }, node.name);
      if (field.length > 0) return field;
    }
    return this.namespaceMember(node.name, file);
  }

  /** A name that `using N;` or `import p.*;` brings in. */
  namespaceMember(name: string, file: SourceFile): readonly Value[] {
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
      if (definition.kind === 'typed') values.push(...this.types.type(definition.type, file));
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
        return this.types.type(definition.type, file);
      case 'import':
        return this.modules.imported(definition.import, file);
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
      current = step === 'element' ? this.elements(current) : current.flatMap((value) => this.members.memberOf(value, step.key));
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
  parameter(fn: FunctionNode, index: number, file: SourceFile): readonly Value[] {
    const parameter = fn.params[index];
    if (!parameter) return nothing;
    const injected = parameter.annotations.flatMap((annotation) => this.injection.injected(annotation.name, annotation.args, file));
    if (injected.length > 0) return injected;
    const passed = [...(parameter.default ? this.values(parameter.default, file) : []), ...this.passed(fn, index, file)];
    if (passed.some((value) => value.kind === 'client')) return passed;
    const typed = parameter.type ? this.types.type(parameter.type, file) : nothing;
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

  /** True when another file can get a client from this one: as an export, from a function, field or property. */
  handsOutClient(file: SourceFile): boolean {
    return this.handOuts.handsOutClient(file);
  }

  /** Clients that a class of the workspace extends, unless it has a member of that name itself. */
  clientBases(value: Extract<Value, { kind: 'instance' }>, member: string): readonly ClientValue[] {
    return this.members.clientBases(value, member);
  }

  clientTypes(file: SourceFile, module: string): readonly ClientEntry[] {
    return this.catalogue.clientsOf(file.language, module);
  }
}

function parameterName(fn: FunctionNode, index: number): string | null {
  const target = fn.params[index]?.target;
  return target?.kind === 'name' ? target.name : null;
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
