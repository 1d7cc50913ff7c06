import type { Definition } from '../analysis/calls/program-index.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { ProjectFlow } from '../analysis/flow/project-flow.js';
import type { Call, Expression, FunctionNode } from '../analysis/program/model.js';
import { isTextChange } from './vocabulary/logging.js';

const MAX_DEPTH = 8;

/** What a call passes for a parameter: the argument, or one property of an object that is written there. */
export function passedFor(via: Call, index: number, key: string | null, file: SourceFile): readonly Expression[] {
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
  const wanted = propertyName(key);
  for (const node of file.index.ofKind('member')) {
    if (propertyName(node.name) !== wanted || spelled(node.object, file) !== text) continue;
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
export class Trail {
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
    for (const use of this.file.index.namesOf(variable)) this.roots.add(use);
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
    const wanted = propertyName(name);
    for (const other of this.file.index.ofKind('member')) {
      if (propertyName(other.name) !== wanted || this.file.index.functionOf.get(other) !== fn || spelled(other.object, this.file) !== text) continue;
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
