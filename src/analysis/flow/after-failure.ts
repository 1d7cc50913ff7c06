import type { Binary, Call, Expression, Member, ObjectLiteral, Span, TypeRef } from '../program/model.js';
import type { SourceFile } from '../calls/project.js';
import { givesError, resultTypes, targetOf } from './error-values.js';
import { propertyRead } from './value-shapes.js';

/** What an expression comes to when a call failed: a plain value, a literal object, something unknown, nothing at all, or another failure. */
export type Settled =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'object'; readonly node: ObjectLiteral }
  | { readonly kind: 'empty-list' }
  /** Parts by their names, or by their places (`part 0`), each worked out already; null for those that cannot be told. `isWhole`: there are no others. */
  | { readonly kind: 'record'; readonly parts: ReadonlyMap<string, Settled | null>; readonly isWhole: boolean }
  /** `Result.failure(error)`, `Err(error)`: a value that says that something failed. */
  | { readonly kind: 'failure' }
  /** Of which only that it is there is known: the error that came. */
  | { readonly kind: 'something' }
  /** `shortened`: a chain that `?.` cut short, so that the rest of it is nothing as well. */
  | { readonly kind: 'nothing'; readonly shortened: boolean }
  | { readonly kind: 'throws' };

const nothing: Settled = { kind: 'nothing', shortened: false };
const shortened: Settled = { kind: 'nothing', shortened: true };
const throws: Settled = { kind: 'throws' };
const MAX_DEPTH = 12;

/** Works out what conditions say after a failure, where variables still hold what they were given before it. */
export class AfterFailure {
  /**
   * @param skipped code that the failure left out: what it would have assigned was not assigned.
   * @param settled calls whose value after the failure is known, such as `check().catch(() => null)`.
   */
  constructor(
    private readonly file: SourceFile,
    private readonly skipped: Span | null,
    private readonly settled: ReadonlyMap<Expression, Settled>,
  ) {}

  /** The outcome of a condition; null when it cannot be told or fails itself. */
  truth(condition: Expression): boolean | null {
    return this.truthOf(this.value(condition));
  }

  private truthOf(value: Settled | null): boolean | null {
    switch (value?.kind) {
      case 'value':
        return Boolean(value.value);
      case 'object':
      case 'record':
      case 'failure':
      case 'something':
        return true;
      case 'empty-list':
        return this.file.language !== 'python';
      case 'nothing':
        return false;
      default:
        return null;
    }
  }

  /** What an expression comes to; null when it cannot be told. */
  value(node: Expression, depth = 0): Settled | null {
    if (depth > MAX_DEPTH) return null;
    const known = this.settled.get(node);
    if (known) return known;
    switch (node.kind) {
      case 'literal':
        return node.value === null ? (node.type === 'null' ? nothing : null) : { kind: 'value', value: node.value };
      case 'object':
        return { kind: 'object', node };
      case 'list':
        return node.elements.length === 0 ? { kind: 'empty-list' } : this.record(node.elements.map((element, place) => [`part ${String(place)}`, element]), depth);
      case 'name':
        return this.named(node, depth);
      case 'member':
        return this.part(this.value(node.object, depth + 1), node.name, node.optional, depth);
      case 'call':
        return this.call(node, depth);
      case 'await':
      case 'cast':
        return this.value(node.value, depth + 1);
      case 'unary': {
        const truth = node.operator === '!' ? this.truthOf(this.value(node.value, depth + 1)) : null;
        return truth === null ? null : { kind: 'value', value: !truth };
      }
      case 'conditional': {
        const test = this.truthOf(this.value(node.test, depth + 1));
        return test === null ? null : this.value(test ? node.then : node.otherwise, depth + 1);
      }
      case 'binary':
        return this.binary(node, depth);
      default:
        return null;
    }
  }

  /** A value as it can be taken to another file: nothing in it is left to be worked out. */
  settle(value: Settled): Settled {
    if (value.kind !== 'object') return value;
    const named = value.node.entries.flatMap(({ key, value: entry }) => (key === null ? [] : [[key, entry] as const]));
    return this.record(named, 0, named.length === value.node.entries.length);
  }

  private record(entries: readonly (readonly [string, Expression])[], depth: number, isWhole = true): Settled {
    const parts = entries.map(([key, entry]) => {
      const settled = entry.kind === 'lambda' ? null : this.value(entry, depth + 1);
      return [key, settled && this.settle(settled)] as const;
    });
    return { kind: 'record', parts: new Map(parts), isWhole };
  }

  /** The last value a variable was given before it is read, leaving out what the failure skipped. */
  private named(node: Expression & { readonly kind: 'name' }, depth: number): Settled | null {
    if (node.variable === null) return /^(?:undefined|None|nil)$/.test(node.name) ? nothing : null;
    const all = this.file.index.definitions.get(node.variable) ?? [];
    if (all.length > 0 && all.every((definition) => definition.kind === 'caught')) return { kind: 'something' };
    if (all.some((definition) => definition.kind !== 'value' && definition.kind !== 'typed')) return null;
    const given = all.filter((definition) => definition.kind === 'value' && !this.isSkipped(definition.value) && definition.value.span.start < node.span.start);
    const last = given.at(-1);
    // A name that was never bound cannot be read in Python; elsewhere it is declared without a value.
    if (last?.kind !== 'value') return this.file.language === 'python' ? throws : this.first(all.flatMap((definition) => (definition.kind === 'typed' ? [definition.type] : [])));
    const value = this.value(last.value, depth + 1);
    return last.steps.reduce<Settled | null>((current, step) => (typeof step === 'string' ? this.place(current, step, last.value) : this.part(current, step.key, false, depth)), value);
  }

  /** What a variable holds that was declared and never given a value. */
  private first(types: readonly TypeRef[]): Settled {
    return types.map((type) => zeroOf(type, this.file)).find((zero) => zero !== null) ?? nothing;
  }

  /** One of the parts of a value. Where an error comes beside the results, all others are empty after a failure. */
  private place(whole: Settled | null, step: string, value: Expression): Settled | null {
    if (whole?.kind === 'record') return whole.parts.get(step) ?? null;
    if (whole?.kind !== 'nothing') return null;
    if (!givesError(value, this.file)) return throws;
    const target = targetOf(value, this.file);
    const count = target?.kind === 'list-target' ? target.elements.length : 0;
    const index = Number(/^part (\d+)$/.exec(step)?.[1] ?? Number.NaN);
    if (index === count - 1) return { kind: 'something' };
    const type = resultTypes(value, this.file)[index];
    return (type && zeroOf(type, this.file)) ?? nothing;
  }

  private isSkipped(node: Expression): boolean {
    return this.skipped !== null && node.span.start >= this.skipped.start && node.span.end <= this.skipped.end;
  }

  private part(object: Settled | null, name: string, optional: boolean, depth: number): Settled | null {
    switch (object?.kind) {
      case 'nothing':
        return optional || object.shortened ? shortened : throws;
      case 'throws':
        return throws;
      case 'record':
        // In JavaScript what an object does not have is nothing.
        return object.parts.get(name) ?? (object.isWhole && !object.parts.has(name) && /script$/.test(this.file.language) ? nothing : null);
      case 'failure':
        return ofFailure(name);
      case 'empty-list':
        return /^(?:length|Length|Count|size)$/.test(name) ? { kind: 'value', value: 0 } : null;
      case 'object': {
        const entry = object.node.entries.find(({ key }) => key === name);
        return entry ? this.value(entry.value, depth + 1) : null;
      }
      default:
        return null;
    }
  }

  private call(node: Call, depth: number): Settled | null {
    if (node.callee.kind === 'member') {
      if (isEmptyOptional(node.callee)) return shortened;
      if (isFailedResult(node.callee)) return { kind: 'failure' };
      const object = this.value(node.callee.object, depth + 1);
      if (object?.kind === 'nothing' && object.shortened) return this.emptyOptional(node, node.callee.name, depth);
      if (object?.kind === 'nothing' || object?.kind === 'throws') return this.part(object, node.callee.name, node.callee.optional, depth);
      if (object?.kind === 'failure') return ofFailure(node.callee.name);
      if (object?.kind === 'record' && node.args.length === 0) return this.part(object, propertyRead(node)?.name ?? node.callee.name, false, depth);
      if (object?.kind === 'empty-list') return quantified(node.callee.name);
      return null;
    }
    const first = node.args[0];
    if (node.callee.kind !== 'name' || !first) return null;
    const value = this.value(first.value, depth + 1);
    if (/^(?:Boolean|bool)$/.test(node.callee.name)) {
      const truth = this.truthOf(value);
      return truth === null ? null : { kind: 'value', value: truth };
    }
    if (value?.kind === 'nothing' && this.file.language === 'python') return throws;
    if (value?.kind !== 'empty-list') return null;
    return node.callee.name === 'len' ? { kind: 'value', value: 0 } : quantified(node.callee.name);
  }

  /** What a method of an optional gives that is empty; a chain that `?.` cut short gives nothing whatever is called. */
  private emptyOptional(node: Call, name: string, depth: number): Settled {
    const fallback = node.args[0]?.value;
    if (name === 'orElse' && fallback) return this.value(fallback, depth + 1) ?? { kind: 'something' };
    if (name === 'isEmpty' || name === 'isPresent') return { kind: 'value', value: name === 'isEmpty' };
    return /^(?:orElseThrow|get|getAsInt)$/.test(name) ? throws : shortened;
  }

  private binary(node: Binary, depth: number): Settled | null {
    const left = this.value(node.left, depth + 1);
    const right = (): Settled | null => this.value(node.right, depth + 1);
    switch (node.operator) {
      case '&&':
      case '||': {
        const truth = this.truthOf(left);
        if (truth === null) return null;
        return truth === (node.operator === '&&') ? right() : left;
      }
      case '??':
        return left?.kind === 'nothing' ? right() : left;
      case 'is':
      case '==':
      case '!=': {
        const equal = areEqual(left, right());
        return equal === null ? null : { kind: 'value', value: equal === (node.operator !== '!=') };
      }
      case '<':
      case '<=':
      case '>':
      case '>=':
        return this.ordered(left, right(), node.operator);
      default:
        return null;
    }
  }

  private ordered(left: Settled | null, right: Settled | null, operator: '<' | '<=' | '>' | '>='): Settled | null {
    // A comparison with nothing is false, except where the language refuses it.
    if (left?.kind === 'nothing' || right?.kind === 'nothing') return this.file.language === 'python' || this.file.language === 'java' ? throws : { kind: 'value', value: false };
    if (left?.kind === 'throws' || right?.kind === 'throws') return throws;
    if (left?.kind !== 'value' || right?.kind !== 'value') return null;
    const value = operator === '<' ? left.value < right.value : operator === '<=' ? left.value <= right.value : operator === '>' ? left.value > right.value : left.value >= right.value;
    return { kind: 'value', value };
  }
}

/** `Optional.empty()`. */
function isEmptyOptional({ object, name }: Member): boolean {
  return name === 'empty' && object.kind === 'name' && /^Optional(?:Int|Double|Long)?$/.test(object.name);
}

/** `Result.failure(error)`, `Either.left(error)`. */
function isFailedResult({ object, name }: Member): boolean {
  return object.kind === 'name' && /^(?:Result|Either|Try|Outcome|OperationResult|ErrorOr)$/.test(object.name) && /^(?:failure|Failure|fail|Fail|error|Error|err|left|from_failure|of_error)$/.test(name);
}

/** What a value that says that something failed answers when it is asked. */
function ofFailure(name: string): Settled | null {
  if (/^(?:is_?success(?:ful)?|is_?ok|is_?right|ok|success|succeeded)$/i.test(name)) return { kind: 'value', value: false };
  if (/^(?:is_?failure|is_?err(?:or)?|is_?left|failed)$/i.test(name)) return { kind: 'value', value: true };
  if (/^(?:error|err|exception|message)$/i.test(name)) return { kind: 'something' };
  return /^(?:value|data|result|getOrNull)$/i.test(name) ? nothing : null;
}

/** `[].some(…)` is false, `[].every(…)` true. */
function quantified(name: string): Settled | null {
  if (/^(?:some|any|Any|includes|Contains|anyMatch)$/.test(name)) return { kind: 'value', value: false };
  if (/^(?:every|all|All|noneMatch|allMatch)$/.test(name)) return { kind: 'value', value: true };
  if (/^(?:find|FirstOrDefault)$/.test(name)) return nothing;
  return /^(?:filter|map|Where|Select)$/.test(name) ? { kind: 'empty-list' } : null;
}

function areEqual(left: Settled | null, right: Settled | null): boolean | null {
  if (!left || !right || left.kind === 'throws' || right.kind === 'throws') return null;
  if (left.kind === 'nothing' || right.kind === 'nothing') return left.kind === right.kind;
  return left.kind === 'value' && right.kind === 'value' ? left.value === right.value : null;
}

/** Value of a variable of a type before it is given one, where that is not nothing. */
function zeroOf(type: TypeRef, file: SourceFile): Settled | null {
  if (file.language !== 'go') return null;
  if (type.name === 'bool') return { kind: 'value', value: false };
  if (type.name === 'string') return { kind: 'value', value: '' };
  return /^(?:u?int(?:8|16|32|64)?|float(?:32|64)|byte|rune)$/.test(type.name) ? { kind: 'value', value: 0 } : null;
}
