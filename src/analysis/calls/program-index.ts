import type {
  Call,
  ClassNode,
  Expression,
  FunctionNode,
  Import,
  Lambda,
  Literal,
  Node,
  ObjectLiteral,
  Parameter,
  Program,
  Return,
  Target,
  Template,
  TypeRef,
} from '../program/model.js';
import { eachChild, eachClassChild, eachFunctionChild, type Children } from '../program/walk.js';

/** One step from a value into one of its parts. */
export type Step = { readonly key: string } | 'element' | 'rest';

/** Where a variable gets a value from. */
export type Definition =
  | { readonly kind: 'value'; readonly value: Expression; readonly steps: readonly Step[] }
  | { readonly kind: 'parameter'; readonly fn: FunctionNode; readonly index: number; readonly parameter: Parameter; readonly steps: readonly Step[] }
  | { readonly kind: 'typed'; readonly type: TypeRef }
  | { readonly kind: 'import'; readonly import: Import }
  | { readonly kind: 'function'; readonly fn: FunctionNode }
  | { readonly kind: 'class'; readonly cls: ClassNode }
  /** The error a handler caught. */
  | { readonly kind: 'caught' };

/** What a node stands in: the enclosing function and class. */
export interface ProgramIndex {
  /** Definitions per variable id, in source order. */
  readonly definitions: ReadonlyMap<number, readonly Definition[]>;
  /**
   * Values assigned to members, keyed by `memberKey`: `object.name = value` for a variable, a
   * global or `this`.
   */
  readonly memberValues: ReadonlyMap<string, readonly Expression[]>;
  readonly calls: readonly Call[];
  readonly texts: readonly (Literal | Template)[];
  readonly objects: readonly ObjectLiteral[];
  readonly classes: readonly ClassNode[];
  readonly functions: readonly FunctionNode[];
  readonly returns: ReadonlyMap<FunctionNode, readonly Return[]>;
  /** Parent of each expression, statement and target; a function's body and parameters have no node parent. */
  readonly parent: ReadonlyMap<Node, Node>;
  /** Function around a node, or undefined at the top level. */
  readonly functionOf: ReadonlyMap<Node, FunctionNode>;
  /** Function around a function. */
  readonly outerFunction: ReadonlyMap<FunctionNode, FunctionNode>;
  /** Class whose method, constructor or field initializer a function is. */
  readonly classOf: ReadonlyMap<FunctionNode, ClassNode>;
  /** Class whose field initializer or method holds the node outside any function. */
  readonly classAround: ReadonlyMap<Node, ClassNode>;
  /** Object literal whose method a function is. */
  readonly objectOf: ReadonlyMap<FunctionNode, ObjectLiteral>;
  /** The lambda expression of a lambda's function. */
  readonly lambdaOf: ReadonlyMap<FunctionNode, Lambda>;
}

/**
 * Key for values assigned to a member: `v3.client` for a variable, `g:globalThis.client` for a
 * global; null when the object is neither.
 */
export function memberKey(object: Expression | Target, name: string): string | null {
  if (object.kind === 'name') return object.variable === null ? `g:${object.name}.${name}` : `v${object.variable}.${name}`;
  if (object.kind === 'member') {
    const inner = memberKey(object.object, object.name);
    return inner === null ? null : `${inner}.${name}`;
  }
  if (object.kind === 'cast') return memberKey(object.value, name);
  return null;
}

/** Key for `this.name` of a class. */
export function fieldKey(cls: ClassNode, name: string): string {
  return `c${cls.span.start}.${name}`;
}

/** Builds the look-ups of one program in one walk. */
export function indexProgram(program: Program): ProgramIndex {
  return new Indexer().run(program);
}

class Indexer implements ProgramIndex {
  readonly definitions = new Map<number, Definition[]>();
  readonly memberValues = new Map<string, Expression[]>();
  readonly calls: Call[] = [];
  readonly texts: (Literal | Template)[] = [];
  readonly objects: ObjectLiteral[] = [];
  readonly classes: ClassNode[] = [];
  readonly functions: FunctionNode[] = [];
  readonly returns = new Map<FunctionNode, Return[]>();
  readonly parent = new Map<Node, Node>();
  readonly functionOf = new Map<Node, FunctionNode>();
  readonly outerFunction = new Map<FunctionNode, FunctionNode>();
  readonly classOf = new Map<FunctionNode, ClassNode>();
  readonly classAround = new Map<Node, ClassNode>();
  readonly objectOf = new Map<FunctionNode, ObjectLiteral>();
  readonly lambdaOf = new Map<FunctionNode, Lambda>();

  private readonly visited = new Set<Node>();
  private fn: FunctionNode | undefined;
  private cls: ClassNode | undefined;

  run(program: Program): this {
    for (const entry of program.imports) {
      if (entry.variable !== null) this.define(entry.variable, { kind: 'import', import: entry });
    }
    for (const statement of program.body) this.node(statement, undefined);
    // Exported values may stand outside the statement list (`export default <expression>`).
    for (const exported of program.exports) if (exported.value) this.node(exported.value, undefined);
    return this;
  }

  private under(parent: Node | undefined): Children {
    return {
      node: (child) => this.node(child, parent),
      fn: (fn) => this.function(fn),
      cls: (cls) => this.class(cls),
    };
  }

  private node(node: Node, parent: Node | undefined): void {
    if (this.visited.has(node)) return;
    this.visited.add(node);
    if (parent) this.parent.set(node, parent);
    if (this.fn) this.functionOf.set(node, this.fn);
    if (this.cls) this.classAround.set(node, this.cls);
    this.record(node);
    eachChild(node, this.under(node));
  }

  private function(fn: FunctionNode): void {
    this.functions.push(fn);
    if (this.fn) this.outerFunction.set(fn, this.fn);
    if (fn.variable !== null) this.define(fn.variable, { kind: 'function', fn });
    fn.params.forEach((parameter, index) => {
      this.bind(parameter.target, (steps) => ({ kind: 'parameter', fn, index, parameter, steps }), []);
    });
    const outer = this.fn;
    this.fn = fn;
    eachFunctionChild(fn, this.under(undefined));
    this.fn = outer;
  }

  private class(cls: ClassNode): void {
    this.classes.push(cls);
    if (cls.variable !== null) this.define(cls.variable, { kind: 'class', cls });
    for (const method of cls.methods) this.classOf.set(method, cls);
    const outerFn = this.fn;
    const outerClass = this.cls;
    this.fn = undefined;
    this.cls = cls;
    eachClassChild(cls, this.under(undefined));
    this.fn = outerFn;
    this.cls = outerClass;
  }

  private record(node: Node): void {
    switch (node.kind) {
      case 'call':
        this.calls.push(node);
        return;
      case 'literal':
        if (node.type === 'string') this.texts.push(node);
        return;
      case 'template':
        this.texts.push(node);
        return;
      case 'object':
        this.objects.push(node);
        for (const entry of node.entries) {
          if (entry.value.kind === 'lambda') this.objectOf.set(entry.value.fn, node);
        }
        return;
      case 'lambda':
        this.lambdaOf.set(node.fn, node);
        return;
      case 'assignment':
        this.assign(node.target, node.value);
        return;
      case 'declare':
        if (node.value) this.assign(node.target, node.value);
        if (node.type && node.target.kind === 'name' && node.target.variable !== null) {
          this.define(node.target.variable, { kind: 'typed', type: node.type });
        }
        return;
      case 'loop': {
        const { target, iterable } = node;
        if (target && iterable) this.bind(target, (steps) => ({ kind: 'value', value: iterable, steps }), ['element']);
        return;
      }
      case 'try':
        for (const handler of node.handlers) {
          if (handler.target) this.bind(handler.target, () => ({ kind: 'caught' }), []);
        }
        return;
      case 'return':
        if (this.fn) append(this.returns, this.fn, node);
        return;
      default:
        return;
    }
  }

  private assign(target: Target, value: Expression): void {
    this.bind(target, (steps) => ({ kind: 'value', value, steps }), []);
  }

  private bind(target: Target, definition: (steps: readonly Step[]) => Definition, steps: readonly Step[]): void {
    switch (target.kind) {
      case 'name':
        if (target.variable !== null) this.define(target.variable, definition(steps));
        return;
      case 'member': {
        const made = definition(steps);
        if (made.kind !== 'value' || steps.length > 0) return;
        const own = target.object.kind === 'this' && this.cls;
        const key = own ? fieldKey(own, target.name) : memberKey(target.object, target.name);
        if (key !== null) append(this.memberValues, key, made.value);
        return;
      }
      case 'index':
        return;
      case 'object-target':
        for (const entry of target.entries) {
          this.bind(entry.target, definition, entry.key === null ? [...steps, 'element'] : [...steps, { key: entry.key }]);
        }
        if (target.rest) this.bind(target.rest, definition, [...steps, 'rest']);
        return;
      case 'list-target':
        for (const element of target.elements) if (element) this.bind(element, definition, [...steps, 'element']);
        if (target.rest) this.bind(target.rest, definition, [...steps, 'rest']);
        return;
      case 'default-target': {
        this.bind(target.target, definition, steps);
        const value = target.default;
        this.bind(target.target, (inner) => ({ kind: 'value', value, steps: inner }), []);
        return;
      }
    }
  }

  private define(variable: number, definition: Definition): void {
    append(this.definitions, variable, definition);
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
