import type {
  Call,
  ClassNode,
  Expression,
  FunctionNode,
  Import,
  Index,
  Lambda,
  Literal,
  Member,
  Name,
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
import { NodePlaces, type NodeLookup } from './node-places.js';

/**
 * One step from a value into one of its parts: a property, what walking over it gives, what stands
 * under a key that is worked out, the part at a place counted from 0, or what other parts leave.
 */
export type Step = { readonly key: string } | 'element' | 'item' | `part ${number}` | 'rest';

/** A value and the way into it. */
export interface ValuePart {
  readonly value: Expression;
  readonly steps: readonly Step[];
}

/** `object.name = value` or `object[index] = value`. */
export interface Write {
  readonly target: Member | Index;
  readonly value: Expression;
}

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
  /** Parts of values assigned to members, by the same keys: `self.a, self.b = f()`. */
  readonly memberParts: ReadonlyMap<string, readonly ValuePart[]>;
  /** Declared types of members, by the same keys: `self.client: Client = …`. */
  readonly memberTypes: ReadonlyMap<string, readonly TypeRef[]>;
  /** Types that conditions ask of a variable: `isinstance(a, T)`, `a instanceof T`. */
  readonly typeTests: ReadonlyMap<number, readonly Expression[]>;
  /** Assignments to members of anything but `this`, and to elements, in source order. */
  readonly writes: readonly Write[];
  readonly calls: readonly Call[];
  readonly texts: readonly (Literal | Template)[];
  readonly objects: readonly ObjectLiteral[];
  readonly classes: readonly ClassNode[];
  readonly functions: readonly FunctionNode[];
  readonly returns: ReadonlyMap<FunctionNode, readonly Return[]>;
  /** Parent of each expression, statement and target; a function's body and parameters have no node parent. */
  readonly parent: ReadonlyMap<Node, Node>;
  /** Nodes of one kind among those that have a parent, in the order of `parent`: most questions are about one kind, and few nodes are of it. */
  ofKind<K extends Node['kind']>(kind: K): readonly Extract<Node, { readonly kind: K }>[];
  /** Names among them that stand for a variable. */
  namesOf(variable: number): readonly Name[];
  /** Function around a node, or undefined at the top level. */
  readonly functionOf: NodeLookup<FunctionNode>;
  /** Function around a function. */
  readonly outerFunction: ReadonlyMap<FunctionNode, FunctionNode>;
  /** Class whose method, constructor or field initializer a function is. */
  readonly classOf: ReadonlyMap<FunctionNode, ClassNode>;
  /** Class whose field initializer or method holds the node outside any function. */
  readonly classAround: NodeLookup<ClassNode>;
  /** Class around a class: of nested classes, and of classes in methods. */
  readonly outerClass: ReadonlyMap<ClassNode, ClassNode>;
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
  readonly memberParts = new Map<string, ValuePart[]>();
  readonly memberTypes = new Map<string, TypeRef[]>();
  readonly typeTests = new Map<number, Expression[]>();
  readonly writes: Write[] = [];
  readonly calls: Call[] = [];
  readonly texts: (Literal | Template)[] = [];
  readonly objects: ObjectLiteral[] = [];
  readonly classes: ClassNode[] = [];
  readonly functions: FunctionNode[] = [];
  readonly returns = new Map<FunctionNode, Return[]>();
  readonly parent = new Map<Node, Node>();
  readonly outerFunction = new Map<FunctionNode, FunctionNode>();
  readonly classOf = new Map<FunctionNode, ClassNode>();
  readonly outerClass = new Map<ClassNode, ClassNode>();
  readonly objectOf = new Map<FunctionNode, ObjectLiteral>();
  readonly lambdaOf = new Map<FunctionNode, Lambda>();

  private readonly places = new NodePlaces();
  private kinds: ReadonlyMap<Node['kind'], readonly Node[]> | null = null;
  private names: ReadonlyMap<number, readonly Name[]> | null = null;
  readonly functionOf = this.places.functionOf;
  readonly classAround = this.places.classAround;
  /** Parent of the nodes that are being walked. */
  private owner: Node | undefined;
  private readonly children: Children = {
    node: (child) => this.node(child),
    fn: (fn) => this.function(fn),
    cls: (cls) => this.class(cls),
  };

  /** True where a class member is named without its object, so that an unbound name in a class may be one. */
  private membersAreBare = false;

  run(program: Program): this {
    this.membersAreBare = program.language === 'csharp' || program.language === 'java';
    for (const entry of program.imports) {
      if (entry.variable !== null) this.define(entry.variable, { kind: 'import', import: entry });
    }
    for (const statement of program.body) this.node(statement);
    // Exported values may stand outside the statement list (`export default <expression>`).
    for (const exported of program.exports) if (exported.value) this.node(exported.value);
    return this;
  }

  ofKind<K extends Node['kind']>(kind: K): readonly Extract<Node, { readonly kind: K }>[] {
    this.kinds ??= grouped(this.parent.keys(), (node) => node.kind);
    return (this.kinds.get(kind) ?? []) as readonly Extract<Node, { readonly kind: K }>[];
  }

  namesOf(variable: number): readonly Name[] {
    this.names ??= grouped(this.ofKind('name').filter((node) => node.variable !== null), (node) => node.variable ?? -1);
    return this.names.get(variable) ?? [];
  }

  private node(node: Node): void {
    if (!this.places.add(node)) return;
    if (this.owner) this.parent.set(node, this.owner);
    this.record(node);
    const outer = this.owner;
    this.owner = node;
    eachChild(node, this.children);
    this.owner = outer;
  }

  /** Walks what a function or class holds: nothing of it has a parent. */
  private within(fn: FunctionNode | undefined, cls: ClassNode | undefined, walk: () => void): void {
    const outer = this.owner;
    this.owner = undefined;
    this.places.within(fn, cls, walk);
    this.owner = outer;
  }

  private function(fn: FunctionNode): void {
    this.functions.push(fn);
    if (this.places.fn) this.outerFunction.set(fn, this.places.fn);
    if (fn.variable !== null) this.define(fn.variable, { kind: 'function', fn });
    fn.params.forEach((parameter, index) => {
      this.bind(parameter.target, (steps) => ({ kind: 'parameter', fn, index, parameter, steps }), []);
    });
    this.within(fn, this.places.cls, () => eachFunctionChild(fn, this.children));
  }

  private class(cls: ClassNode): void {
    this.classes.push(cls);
    if (this.places.cls) this.outerClass.set(cls, this.places.cls);
    if (cls.variable !== null) this.define(cls.variable, { kind: 'class', cls });
    for (const method of cls.methods) this.classOf.set(method, cls);
    this.within(undefined, cls, () => eachClassChild(cls, this.children));
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
        if (node.type && node.target.kind === 'member') {
          const key = this.keyOf(node.target);
          if (key !== null) append(this.memberTypes, key, node.type);
        }
        return;
      case 'binary':
        if (node.operator === 'is' && node.left.kind === 'name' && node.left.variable !== null && node.right.kind !== 'literal') append(this.typeTests, node.left.variable, node.right);
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
        if (this.places.fn) append(this.returns, this.places.fn, node);
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
        else if (this.membersAreBare && this.places.cls) this.assignMember(fieldKey(this.holderOf(target.name, this.places.cls), target.name), definition(steps), steps);
        return;
      case 'member': {
        const key = this.keyOf(target);
        if (key !== null) this.assignMember(key, definition(steps), steps);
        if (target.object.kind !== 'this') this.write(target, definition(steps), steps);
        return;
      }
      case 'index':
        this.write(target, definition(steps), steps);
        return;
      case 'object-target':
        for (const entry of target.entries) {
          this.bind(entry.target, definition, entry.key === null ? [...steps, 'item'] : [...steps, { key: entry.key }]);
        }
        if (target.rest) this.bind(target.rest, definition, [...steps, 'rest']);
        return;
      case 'list-target':
        target.elements.forEach((element, place) => {
          if (!element) return;
          // Behind a rest the place in the value is not known.
          const isPlaced = !target.rest || target.rest.span.start > element.span.start;
          this.bind(element, definition, [...steps, isPlaced ? `part ${place}` : 'element']);
        });
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

  /** The class around that declares a field; the innermost one where none does, since it may inherit it. */
  private holderOf(field: string, innermost: ClassNode): ClassNode {
    for (let cls: ClassNode | undefined = innermost; cls; cls = this.outerClass.get(cls)) {
      if (cls.fields.some((candidate) => candidate.name === field)) return cls;
    }
    return innermost;
  }

  private assignMember(key: string, made: Definition, steps: readonly Step[]): void {
    if (made.kind !== 'value') return;
    if (steps.length === 0) append(this.memberValues, key, made.value);
    else append(this.memberParts, key, { value: made.value, steps });
  }

  private write(target: Member | Index, made: Definition, steps: readonly Step[]): void {
    if (made.kind === 'value' && steps.length === 0) this.writes.push({ target, value: made.value });
  }

  private keyOf(target: Member): string | null {
    return target.object.kind === 'this' && this.places.cls ? fieldKey(this.places.cls, target.name) : memberKey(target.object, target.name);
  }

  private define(variable: number, definition: Definition): void {
    append(this.definitions, variable, definition);
  }
}

function grouped<K, V>(values: Iterable<V>, keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) append(groups, keyOf(value), value);
  return groups;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
