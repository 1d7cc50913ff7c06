import type { Call, Expression, FunctionNode, Name, Target } from '../program/model.js';
import { fieldKey, memberKey, type Definition } from '../calls/program-index.js';
import type { SourceFile } from '../calls/project.js';
import { reachingDefinitions } from '../calls/reaching.js';
import { isFreshCollection, rootVariable } from './value-shapes.js';

/** Is told what has come to hold the value. */
export interface HeldListener {
  variable(variable: number): void;
  /** @param key as in `fieldKey` and `memberKey`. */
  field(key: string): void;
  returned(fn: FunctionNode): void;
  expression(node: Expression): void;
}

/** What holds a followed value within one file: variables, fields, returns of functions, expressions. */
export class HeldValues {
  private readonly variables = new Set<number>();
  /** Definitions by which alone a variable holds the value. */
  private readonly definitions = new Map<number, Set<Definition>>();
  private readonly fields = new Set<string>();
  readonly returns = new Set<FunctionNode>();
  private readonly expressions = new Set<Expression>();
  /** True when something was added since this was set to false. */
  changed = false;

  /** @param callHolds whether a call gives the value. */
  constructor(
    private readonly file: SourceFile,
    private readonly callHolds: (call: Call) => boolean,
    private readonly listener: HeldListener,
  ) {}

  bindParameter(fn: FunctionNode, { target, field }: FunctionNode['params'][number]): void {
    this.bind(target);
    const cls = field === null ? undefined : this.file.index.classOf.get(fn);
    if (cls && field !== null) this.addField(fieldKey(cls, field));
  }

  isMadeHere(variable: number): boolean {
    return (this.file.index.definitions.get(variable) ?? []).some((definition) => definition.kind === 'value' && definition.steps.length === 0 && isFreshCollection(definition.value));
  }

  /** Makes what a target binds hold the value. */
  bind(target: Target): void {
    switch (target.kind) {
      case 'name':
        if (target.variable !== null) this.addVariable(target.variable);
        else for (const key of this.bareFields(target)) this.addField(key);
        return;
      case 'member': {
        const cls = this.file.index.classAround.get(target);
        const key = target.object.kind === 'this' ? (cls ? fieldKey(cls, target.name) : null) : memberKey(target.object, target.name);
        if (key !== null) this.addField(key);
        // What is made here holds what is put into it; of what came from elsewhere only the property does.
        const made = rootVariable(target.object);
        if (made !== null && this.isMadeHere(made)) this.addVariable(made);
        return;
      }
      case 'index': {
        const variable = rootVariable(target.object);
        if (variable !== null) this.addVariable(variable);
        return;
      }
      case 'object-target':
        for (const entry of target.entries) this.bind(entry.target);
        if (target.rest) this.bind(target.rest);
        return;
      case 'list-target':
        for (const element of target.elements) if (element) this.bind(element);
        if (target.rest) this.bind(target.rest);
        return;
      case 'default-target':
        this.bind(target.target);
        return;
    }
  }

  /** Keys of the fields that a name without an object can mean, in languages where members are named like that. */
  private bareFields(node: Name): readonly string[] {
    if (this.file.language !== 'csharp' && this.file.language !== 'java') return [];
    const keys: string[] = [];
    for (let cls = this.file.index.classAround.get(node); cls; cls = this.file.index.outerClass.get(cls)) keys.push(fieldKey(cls, node.name));
    return keys;
  }

  addVariable(variable: number): void {
    if (this.variables.has(variable) && !this.definitions.has(variable)) return;
    this.variables.add(variable);
    this.definitions.delete(variable);
    this.changed = true;
    this.listener.variable(variable);
  }

  addDefinition(variable: number, definition: Definition): void {
    const known = this.definitions.get(variable);
    if (known?.has(definition)) return;
    if (known) known.add(definition);
    else this.definitions.set(variable, new Set([definition]));
    this.variables.add(variable);
    this.changed = true;
    this.listener.variable(variable);
  }

  /** Whether a name can still hold the value where it stands: what was assigned later, or replaced before, is left out. */
  private namedHolds(node: Expression, variable: number): boolean {
    const own = this.definitions.get(variable);
    if (!own) return true;
    // A default value takes nothing away: it stands beside what the pattern takes.
    const all = (this.file.index.definitions.get(variable) ?? []).filter((definition) => definition.kind !== 'value' || this.file.index.parent.get(definition.value)?.kind !== 'default-target');
    return own.size === all.length || reachingDefinitions(all, node, this.file).some((definition) => own.has(definition));
  }

  addField(key: string): void {
    if (this.fields.has(key)) return;
    this.fields.add(key);
    this.changed = true;
    this.listener.field(key);
  }

  addReturn(fn: FunctionNode): void {
    if (this.returns.has(fn)) return;
    this.returns.add(fn);
    this.changed = true;
    this.listener.returned(fn);
  }

  addExpression(node: Expression): void {
    if (this.expressions.has(node)) return;
    this.expressions.add(node);
    this.changed = true;
    this.listener.expression(node);
  }

  hasField(key: string): boolean {
    return this.fields.has(key);
  }

  /** True for a variable that holds the value everywhere, whatever it is assigned. */
  hasEverywhere(variable: number): boolean {
    return this.variables.has(variable) && !this.definitions.has(variable);
  }

  /** True when the expression is the value or made from it. */
  holds(node: Expression): boolean {
    if (this.expressions.has(node)) return true;
    switch (node.kind) {
      case 'name':
        if (node.variable === null) return this.bareFields(node).some((key) => this.fields.has(key));
        return this.variables.has(node.variable) && this.namedHolds(node, node.variable);
      case 'member': {
        const cls = this.file.index.classAround.get(node);
        if (node.object.kind === 'this') return cls !== undefined && this.fields.has(fieldKey(cls, node.name));
        const key = memberKey(node.object, node.name);
        return (key !== null && this.fields.has(key)) || this.holds(node.object);
      }
      case 'index':
        return this.holds(node.object);
      case 'call':
        return this.callHolds(node);
      case 'await':
      case 'unary':
      case 'cast':
      case 'spread':
        return this.holds(node.value);
      case 'assignment':
        return this.holds(node.value);
      case 'conditional':
        return this.holds(node.test) || this.holds(node.then) || this.holds(node.otherwise);
      case 'binary':
        return this.holds(node.left) || this.holds(node.right);
      case 'template':
      case 'unknown':
        return node.parts.some((part) => this.holds(part));
      case 'list':
        return node.elements.some((element) => this.holds(element));
      case 'object':
        return node.entries.some((entry) => entry.value.kind !== 'lambda' && this.holds(entry.value));
      default:
        return false;
    }
  }
}
