import type { Call, Expression, FunctionNode, Name } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import type { Definition } from './program-index.js';
import type { SourceFile } from './project.js';
import { PropertyTexts } from './property-texts.js';
import { isCompound, reachingDefinitions } from './reaching.js';
import { callTexts, isSameTextMember } from './text-calls.js';
import { queryTexts } from './text-queries.js';
import { isStringBuilder, settledTexts } from './text-settings.js';
import { chained, flatten, hole, isKnown, known, MAX_TEXTS, type Text } from './text.js';
import { holderKey, usesOf } from './uses.js';

const MAX_DEPTH = 32;

/** Follows text through constants, templates, joins, formats, URL objects and functions of the workspace. */
export class TextReader {
  private readonly busy = new Set<Expression>();
  private readonly memo = new WeakMap<Expression, readonly Text[]>();
  private depth = 0;
  /** How often a cycle or the depth limit ended a question early. */
  private cuts = 0;
  private readonly properties: PropertyTexts;

  constructor(readonly evaluator: Evaluator) {
    this.properties = new PropertyTexts(evaluator, this);
  }

  /** The texts an expression can be, at least one; unknown stretches are holes. */
  texts(node: Expression, file: SourceFile): readonly Text[] {
    const before = this.memo.get(node);
    if (before) return before;
    if (this.depth > MAX_DEPTH || this.busy.has(node)) {
      this.cuts += 1;
      return [hole(node, file)];
    }
    this.busy.add(node);
    this.depth += 1;
    const cutsBefore = this.cuts;
    const found = distinct(this.compute(node, file));
    this.depth -= 1;
    this.busy.delete(node);
    const texts = found.length === 0 ? [hole(node, file)] : found;
    if (this.cuts === cutsBefore || this.depth === 0) this.memo.set(node, texts);
    return texts;
  }

  private compute(node: Expression, file: SourceFile): readonly Text[] {
    switch (node.kind) {
      case 'literal':
        return node.type === 'string' || node.type === 'number' ? [known(String(node.value), node, file)] : [];
      case 'template':
        return this.concatenated(node.parts, file);
      case 'binary':
        return this.binary(node, file);
      case 'conditional':
        return [...this.texts(node.then, file), ...this.texts(node.otherwise, file)];
      case 'cast':
      case 'await':
      case 'assignment':
        return this.texts(node.value, file);
      case 'name':
        return node.variable === null ? this.unbound(node, file) : this.variable(node, node.variable, file);
      case 'member':
        return this.member(node, file);
      case 'index':
        return this.evaluator.values(node.object, file).flatMap((value): readonly Text[] => {
          if (value.kind === 'object') return value.node.entries.flatMap((entry) => this.texts(entry.value, value.file));
          return value.kind === 'list' ? value.node.elements.flatMap((element) => this.texts(element, value.file)) : [];
        });
      case 'call':
        return this.call(node, file);
      case 'unknown': {
        const last = node.parts.at(-1);
        return last && node.parts.length > 1 ? this.texts(last, file) : [];
      }
      default:
        return [];
    }
  }

  private binary(node: Expression & { readonly kind: 'binary' }, file: SourceFile): readonly Text[] {
    if (node.operator === '||' || node.operator === '??') return [...this.texts(node.left, file), ...this.texts(node.right, file)];
    if (node.operator !== 'arithmetic') return [];
    const operator = file.text.slice(node.operatorSpan.start, node.operatorSpan.end);
    if (operator === '+') return this.concatenated([node.left, node.right], file);
    return callTexts({ kind: 'operator', operator, node }, file, this);
  }

  /** Texts one after another. */
  concatenated(parts: readonly Expression[], file: SourceFile): readonly Text[] {
    return parts.reduce<readonly Text[]>((texts, part) => chained(texts, this.texts(part, file)), [[]]);
  }

  private variable(node: Name, variable: number, file: SourceFile): readonly Text[] {
    const definitions = reachingDefinitions(file.index.definitions.get(variable) ?? [], node, file);
    const plain: Text[] = [];
    const appended: (readonly Text[])[] = [];
    for (const definition of definitions) {
      if (definition.kind === 'value' && isCompound(definition.value, file)) appended.push(this.texts(definition.value, file));
      else plain.push(...this.definition(definition, node, file));
    }
    // `query["name"] = value` on a collection of query values, which is written as one text.
    const query = plain.some(isKnown) ? [] : queryTexts(node, file, this);
    if (query.length > 0) return query;
    const settled = settledTexts(plain, definitions, node, usesOf(`v${String(variable)}`, file), file, this);
    if (appended.length === 0) return settled;
    // `url += path`: all of them in order, and each alone, where branches append different texts.
    const whole = appended.reduce((texts, added) => chained(texts, added), settled);
    return appended.length === 1 ? whole : [...whole, ...appended.flatMap((added) => chained(settled, added))];
  }

  /** A member of the class around without its object, or a name that another file declares. */
  private unbound(node: Name, file: SourceFile): readonly Text[] {
    const found = this.properties.unbound(node, file);
    return settledTexts(found, [], node, usesOf(holderKey(node, file) ?? '', file), file, this);
  }

  private definition(definition: Definition, node: Name, file: SourceFile): readonly Text[] {
    switch (definition.kind) {
      case 'value': {
        if (definition.steps.length === 0) return this.texts(definition.value, file);
        const step = definition.steps[0];
        if (definition.steps.length > 1 || step === undefined || step === 'rest') return [];
        if (typeof step === 'object') return this.property(definition.value, step.key, file);
        return step === 'element' ? this.elements(definition.value, file) : this.part(definition.value, Number(step.slice('part '.length)), file);
      }
      case 'parameter': {
        const first = definition.steps[0];
        const key = typeof first === 'object' ? first.key : null;
        if (definition.steps.length > 1 || (first !== undefined && key === null)) return [];
        const own: Text = [{ kind: 'hole', node, file, parameter: { fn: definition.fn, index: definition.index, key } }];
        return definition.parameter.default && key === null ? [own, ...this.texts(definition.parameter.default, file)] : [own];
      }
      case 'import':
        return this.properties.imported(definition.import.module, definition.import.imported, file);
      case 'typed':
        // `var b strings.Builder` begins empty.
        return isStringBuilder(definition.type.name) ? [[]] : [];
      default:
        return [];
    }
  }

  /** Texts of the elements of a list that a loop walks over or an assignment takes apart. */
  private elements(list: Expression, file: SourceFile): readonly Text[] {
    return this.evaluator.values(list, file).flatMap((value) => (value.kind === 'list' ? value.node.elements.flatMap((element) => this.texts(element, value.file)) : []));
  }

  /** Texts of one element of a list that is taken apart, also of one that a function returns. */
  private part(list: Expression, index: number, file: SourceFile): readonly Text[] {
    const call = list.kind === 'await' ? list.value : list;
    if (call.kind === 'call') {
      const returned = this.evaluator.values(call.callee, file).flatMap((value) => {
        if (value.kind !== 'function') return [];
        const elements = (value.file.index.returns.get(value.fn) ?? []).flatMap((result) => (result.value?.kind === 'list' ? (result.value.elements[index] ?? []) : []));
        return elements.flatMap((element) => this.texts(element, value.file)).flatMap((text) => this.substitute(text, value.fn, call, file));
      });
      if (returned.length > 0) return returned;
    }
    const lists = this.evaluator.values(list, file).filter((value) => value.kind === 'list');
    // Go's functions give an error as well: `u, err := url.Parse(text)`.
    if (lists.length === 0) return index === 0 && call.kind === 'call' ? this.texts(call, file) : [];
    return lists.flatMap((value) => {
      const element = value.kind === 'list' ? value.node.elements[index] : undefined;
      return element && value.kind === 'list' ? this.texts(element, value.file) : [];
    });
  }

  private member(node: Expression & { readonly kind: 'member' }, file: SourceFile): readonly Text[] {
    if (isSameTextMember(node.name)) {
      const own = this.texts(node.object, file);
      if (own.some(isKnown)) return own;
    }
    const found = this.property(node.object, node.name, file);
    const key = holderKey(node, file);
    return key === null ? found : settledTexts(found, [], node, usesOf(key, file), file, this);
  }

  /** Texts of a property of an object. */
  property(object: Expression, name: string, file: SourceFile): readonly Text[] {
    return this.properties.of(object, name, file);
  }

  private call(node: Call, file: SourceFile): readonly Text[] {
    const applied = this.evaluator.values(node.callee, file).flatMap((value) => (value.kind === 'function' ? this.returned(value.fn, value.file).flatMap((text) => this.substitute(text, value.fn, node, file)) : []));
    return applied.length > 0 ? applied : callTexts({ kind: 'call', node }, file, this);
  }

  /** Texts that a function returns, its parameters as holes. */
  returned(fn: FunctionNode, file: SourceFile): readonly Text[] {
    return (file.index.returns.get(fn) ?? []).flatMap((result) => (result.value ? this.texts(result.value, file) : []));
  }

  /** A text with the holes of a function's parameters filled from one call of it. */
  substitute(text: Text, fn: FunctionNode, call: Call, file: SourceFile): readonly Text[] {
    return text.reduce<readonly Text[]>((texts, part) => {
      if (part.kind === 'text' || part.parameter?.fn !== fn) return chained(texts, [[part]]);
      const arg = argumentFor(fn, part.parameter.index, call);
      if (!arg) {
        const byDefault = fn.params[part.parameter.index]?.default;
        return chained(texts, byDefault && part.parameter.key === null ? this.texts(byDefault, part.file) : [[part]]);
      }
      const { key } = part.parameter;
      const options = key === null ? this.texts(arg, file) : this.property(arg, key, file);
      return chained(texts, options.length > 0 ? options : [hole(arg, file)]);
    }, [[]]);
  }
}

/**
 * The argument that a call passes for a parameter, by name or position.
 *
 * @param skipped how many arguments stand before those of the function.
 */
export function argumentFor(fn: FunctionNode, index: number, call: Call, skipped = 0): Expression | null {
  const target = fn.params[index]?.target;
  const named = target?.kind === 'name' ? call.args.find((arg) => arg.name === target.name) : undefined;
  if (named) return named.value;
  const positional = call.args[index + skipped];
  return positional && positional.name === null ? positional.value : null;
}

/** Texts that read differently or come from other places; at most `MAX_TEXTS`. */
function distinct(texts: readonly Text[]): readonly Text[] {
  if (texts.length < 2) return texts;
  const seen = new Set<string>();
  return texts
    .filter((text) => {
      const key = `${flatten(text)}\n${text.map((part) => (part.kind === 'text' ? `${part.file.path}:${String(part.node.span.start)}` : part.parameter ? `${String(part.parameter.fn.span.start)}.${String(part.parameter.index)}` : '')).join()}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_TEXTS);
}
