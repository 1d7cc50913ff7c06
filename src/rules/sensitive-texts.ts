import { findArgument, plain } from '../analysis/calls/arguments.js';
import type { Definition } from '../analysis/calls/program-index.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { FunctionPlace } from '../analysis/flow/call-targets.js';
import type { ProjectFlow } from '../analysis/flow/project-flow.js';
import type { Call, Expression, FunctionNode } from '../analysis/program/model.js';
import { isTextChange } from './vocabulary/logging.js';

/** A person's text on its way to a service, as one file sees it. */
export interface SentText {
  readonly call: ResolvedCall;
  /** The call in this file that hands it over: the service call, or one of a function of another file that leads to it. */
  readonly via: Call;
  /** Expressions that are the text: each use of its variables and properties. */
  readonly roots: readonly Expression[];
  /** Objects that have the text as one of their properties: `req.body`. */
  readonly holders: readonly Expression[];
}

/** Expressions that one call passes as text. */
interface Passed {
  readonly call: ResolvedCall;
  readonly via: Call;
  readonly nodes: readonly Expression[];
}

/** A parameter, or one property of it, that ends up as a person's text in a service call. */
interface TextParameter {
  readonly index: number;
  readonly key: string | null;
  readonly call: ResolvedCall;
}

const MAX_DEPTH = 8;
/** Files that a text is followed through; far more than code has, because what is cut short here is remembered. */
const MAX_FILES = 6;

/** Finds the texts of persons that a file sends to services, itself or through functions of other files. */
export class SentTexts {
  private static readonly known = new WeakMap<ProjectFlow, SentTexts>();
  private readonly parameters = new Map<FunctionNode, readonly TextParameter[]>();
  private readonly passed = new Map<SourceFile, readonly Passed[]>();

  private constructor(private readonly flow: ProjectFlow) {}

  /** One for each resolution, which remembers what functions do with their parameters. */
  static over(flow: ProjectFlow): SentTexts {
    const known = this.known.get(flow) ?? new SentTexts(flow);
    this.known.set(flow, known);
    return known;
  }

  /** Texts that a file sends, in source order of the calls. */
  of(file: SourceFile): readonly SentText[] {
    return this.sent(file, 0).flatMap(({ call, via, nodes }): readonly SentText[] => {
      const trail = new Trail(file, this.flow);
      for (const node of nodes) trail.follow(node, 0);
      return trail.roots.size === 0 ? [] : [{ call, via, roots: [...trail.roots], holders: [...trail.holders] }];
    });
  }

  /** Expressions of a file that are passed as text. */
  private sent(file: SourceFile, depth: number): readonly Passed[] {
    const known = this.passed.get(file);
    if (known) return known;
    // Files that call one another add nothing the second time.
    this.passed.set(file, []);
    const found = this.find(file, depth);
    this.passed.set(file, found);
    return found;
  }

  private find(file: SourceFile, depth: number): readonly Passed[] {
    const { calls } = this.flow.callsOf(file);
    const own = calls.flatMap((call) => {
      const nodes = (call.operation?.userText ?? []).flatMap((ref) => {
        const found = findArgument(call, ref, this.flow.evaluator);
        return found ? (found.node && found.file === file ? [found.node] : []) : call.via === 'rest' ? inBody(call, ref.names, file) : [];
      });
      return nodes.length === 0 ? [] : [{ call, via: call.node, nodes }];
    });
    if (depth >= MAX_FILES) return own;
    const services = new Set(calls.map(({ node }) => node));
    const handed = file.index.calls.flatMap((via) => {
      if (via.args.length === 0 || services.has(via)) return [];
      return this.flow.targets.of(via, file).flatMap((place) => (place.file === file ? [] : this.takenBy(place, depth + 1))).map(({ index, key, call }) => ({ call, via, nodes: passedFor(via, index, key, file) }));
    });
    return [...own, ...handed.filter(({ nodes }) => nodes.length > 0)];
  }

  /** Parameters of a function that hold text on its way to a service. */
  private takenBy({ fn, file }: FunctionPlace, depth: number): readonly TextParameter[] {
    const known = this.parameters.get(fn);
    if (known) return known;
    // A function that leads back to itself adds nothing.
    this.parameters.set(fn, []);
    const found = this.flow.evaluator.project.mayLead(file.path) ? this.sent(file, depth) : [];
    const taken = found.flatMap(({ call, nodes }) => {
      const trail = new Trail(file, this.flow);
      for (const node of nodes) trail.follow(node, 0);
      return trail.parameters.flatMap((parameter) => (parameter.fn === fn ? [{ index: parameter.index, key: parameter.key, call }] : []));
    });
    this.parameters.set(fn, taken);
    return taken;
  }
}

/** A property of the body of a request that was made before, with its error: Go's `body, err := json.Marshal(…)`. */
function inBody({ node, parts }: ResolvedCall, names: readonly string[], file: SourceFile): readonly Expression[] {
  const wanted = new Set(names.map(plain));
  const search = (at: Expression, depth: number): readonly Expression[] => {
    if (depth > MAX_DEPTH) return [];
    const inner = (child: Expression): readonly Expression[] => search(child, depth + 1);
    switch (at.kind) {
      case 'object': {
        const own = at.entries.filter(({ key }) => key !== null && wanted.has(plain(key))).map(({ value }) => value);
        return own.length > 0 ? own : at.entries.flatMap(({ value }) => inner(value));
      }
      case 'list':
        return at.elements.flatMap(inner);
      case 'cast':
      case 'await':
        return inner(at.value);
      case 'call':
        return [...at.args.flatMap(({ value }) => inner(value)), ...(at.initializer ? inner(at.initializer) : [])];
      case 'name':
        return at.variable === null ? [] : (file.index.definitions.get(at.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.steps.every((step) => step === 'part 0') ? inner(definition.value) : []));
      default:
        return [];
    }
  };
  return [...node.args.map(({ value }) => value), ...parts.filter((part) => part.file === file).map((part) => part.node)].flatMap((start) => search(start, 0));
}

/** What a call passes for a parameter: the argument, or one property of an object that is written there. */
function passedFor(via: Call, index: number, key: string | null, file: SourceFile): readonly Expression[] {
  const value = via.args[index]?.value;
  if (!value || value.kind === 'spread') return [];
  if (key === null) return [value];
  if (value.kind === 'object') return value.entries.filter((entry) => entry.key === key).map((entry) => entry.value);
  return propertiesOf(value, key, file);
}

/** Reads of one property of the same object in a file: `request.question()`, `message.text`. */
function propertiesOf(object: Expression, key: string, file: SourceFile): readonly Expression[] {
  const text = spelled(object, file);
  const found: Expression[] = [];
  for (const node of file.index.parent.keys()) {
    if (node.kind !== 'member' || spelled(node.object, file) !== text || propertyName(node.name) !== propertyName(key)) continue;
    const parent = file.index.parent.get(node);
    found.push(parent?.kind === 'call' && parent.callee === node ? parent : node);
  }
  return found.length > 0 ? found.slice(0, 1) : [];
}

/** `getText` and `text` are one property. */
function propertyName(name: string): string {
  return name.replace(/^get(?=\p{Lu})/u, '').toLowerCase();
}

function spelled(node: Expression, file: SourceFile): string {
  return file.text.slice(node.span.start, node.span.end).replace(/\s|\?/g, '');
}

/** The way of a text back through one file, as far as it stays the same text. */
class Trail {
  readonly roots = new Set<Expression>();
  readonly holders = new Set<Expression>();
  readonly parameters: { readonly fn: FunctionNode; readonly index: number; readonly key: string | null }[] = [];
  private readonly variables = new Set<number>();

  constructor(
    private readonly file: SourceFile,
    private readonly flow: ProjectFlow,
  ) {}

  follow(node: Expression, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const next = (child: Expression): void => this.follow(child, depth + 1);
    switch (node.kind) {
      case 'name':
        this.variable(node, depth);
        return;
      case 'member':
        this.property(node, node.object, node.name);
        return;
      case 'template':
      case 'unknown':
        node.parts.forEach(next);
        return;
      case 'list':
        node.elements.forEach(next);
        return;
      case 'object':
        for (const entry of node.entries) next(entry.value);
        return;
      case 'await':
      case 'cast':
      case 'spread':
      case 'assignment':
        next(node.value);
        return;
      case 'conditional':
        next(node.then);
        next(node.otherwise);
        return;
      case 'binary':
        next(node.left);
        next(node.right);
        return;
      case 'index':
        next(node.object);
        return;
      case 'call':
        this.made(node, next);
        return;
      default:
        return;
    }
  }

  /** Changes of a text and what wraps it; `request.question()` is a property. */
  private made(node: Call, next: (child: Expression) => void): void {
    const { callee } = node;
    if (callee.kind === 'member' && node.args.length === 0 && !isTextChange(callee.name)) {
      this.property(node, callee.object, callee.name);
      return;
    }
    const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
    if (node.isNew || isTextChange(name)) {
      for (const { value } of node.args) next(value);
      if (callee.kind === 'member' && !node.isNew) next(callee.object);
    }
  }

  private variable(node: Expression & { readonly kind: 'name' }, depth: number): void {
    const { variable } = node;
    if (variable === null || this.variables.has(variable)) return;
    this.variables.add(variable);
    const definitions = (this.file.index.definitions.get(variable) ?? []).filter(({ kind }) => kind !== 'typed');
    // A constant of the program is nobody's text, and an import is not followed.
    if (definitions.length === 0 || definitions.every((definition) => definition.kind === 'import' || (definition.kind === 'value' && isConstant(definition.value)))) return;
    for (const use of this.file.index.parent.keys()) if (use.kind === 'name' && use.variable === variable) this.roots.add(use);
    for (const definition of definitions) this.definition(definition, depth);
  }

  private definition(definition: Definition, depth: number): void {
    if (definition.kind === 'value') {
      const step = definition.steps.at(-1);
      if (step === undefined || step === 'element') this.follow(definition.value, depth + 1);
      else if (typeof step === 'object') this.holders.add(unwrapped(definition.value));
    } else if (definition.kind === 'parameter') {
      const [step] = definition.steps;
      const key = step === undefined ? null : typeof step === 'object' ? step.key : undefined;
      if (key === undefined) return;
      this.parameters.push({ fn: definition.fn, index: definition.index, key });
      for (const call of this.flow.evaluator.callsTo(definition.fn, this.file)) for (const passed of passedFor(call, definition.index, key, this.file)) this.follow(passed, depth + 1);
    }
  }

  /** Every read of the same property in the same function, or in one around it or in it. */
  private property(node: Expression, object: Expression, name: string): void {
    if (this.roots.has(node)) return;
    const text = spelled(object, this.file);
    const fn = this.file.index.functionOf.get(node);
    for (const other of this.file.index.parent.keys()) {
      if (other.kind !== 'member' || propertyName(other.name) !== propertyName(name) || spelled(other.object, this.file) !== text || this.file.index.functionOf.get(other) !== fn) continue;
      const parent = this.file.index.parent.get(other);
      this.roots.add(parent?.kind === 'call' && parent.callee === other ? parent : other);
    }
    if (object.kind !== 'this') this.holders.add(unwrapped(object));
    if (object.kind !== 'name' || object.variable === null) return;
    for (const definition of this.file.index.definitions.get(object.variable) ?? []) {
      if (definition.kind !== 'parameter' || definition.steps.length > 0) continue;
      this.parameters.push({ fn: definition.fn, index: definition.index, key: name });
      for (const call of this.flow.evaluator.callsTo(definition.fn, this.file)) for (const passed of passedFor(call, definition.index, name, this.file)) this.follow(passed, MAX_DEPTH - 1);
    }
  }
}

function unwrapped(node: Expression): Expression {
  return node.kind === 'await' || node.kind === 'cast' ? unwrapped(node.value) : node;
}

function isConstant(node: Expression): boolean {
  return node.kind === 'literal' || (node.kind === 'template' && node.parts.every(isConstant)) || (node.kind === 'list' && node.elements.every(isConstant));
}
