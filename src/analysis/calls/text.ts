import type { Call, Expression, FunctionNode } from '../program/model.js';
import type { Evaluator } from './evaluate.js';
import { memberKey, fieldKey } from './program-index.js';
import type { SourceFile } from './project.js';
import { HOLE } from './routes.js';

/** A stretch of a text: known text with the literal it comes from, or a hole. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string; readonly node: Expression; readonly file: SourceFile }
  | {
      readonly kind: 'hole';
      readonly node: Expression;
      readonly file: SourceFile;
      /** Set when the hole is a parameter (or a property of one) of a function. */
      readonly parameter: { readonly fn: FunctionNode; readonly index: number; readonly key: string | null } | null;
    };

/** One way a text can read. */
export type Text = readonly TextPart[];

const MAX_TEXTS = 6;
const MAX_DEPTH = 24;

/** Members that give back the text they are called on, near enough for a URL. */
const sameText = new Set(['trim', 'trimEnd', 'trimStart', 'toString', 'toLowerCase', 'toUpperCase', 'valueOf', 'replace', 'replaceAll', 'href', 'strip', 'rstrip', 'lstrip', 'TrimEnd', 'Trim', 'TrimStart', 'ToString', 'AbsoluteUri', 'format', 'normalize', 'value']);
/** Functions that give back the text of their first argument. */
const wrappers = new Set(['String', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'str', 'Uri', 'URI', 'Request', 'URL']);

/** Follows text through constants, templates, joins, URL objects and functions of the workspace. */
export class TextReader {
  private readonly busy = new Set<Expression>();

  constructor(private readonly evaluator: Evaluator) {}

  /** The texts an expression can be; unknown stretches are holes. */
  texts(node: Expression, file: SourceFile, depth = 0): readonly Text[] {
    if (depth > MAX_DEPTH || this.busy.has(node)) return [hole(node, file)];
    this.busy.add(node);
    const found = this.compute(node, file, depth + 1);
    this.busy.delete(node);
    return (found.length === 0 ? [hole(node, file)] : found).slice(0, MAX_TEXTS);
  }

  private compute(node: Expression, file: SourceFile, depth: number): readonly Text[] {
    switch (node.kind) {
      case 'literal':
        return typeof node.value === 'string' || typeof node.value === 'number'
          ? [[{ kind: 'text', text: String(node.value), node, file }]]
          : [];
      case 'template':
        return this.concatenate(node.parts, file, depth);
      case 'binary':
        if (node.operator === 'arithmetic' && file.text.slice(node.operatorSpan.start, node.operatorSpan.end) === '+') {
          return this.concatenate([node.left, node.right], file, depth);
        }
        if (node.operator === '||' || node.operator === '??') return [...this.texts(node.left, file, depth), ...this.texts(node.right, file, depth)];
        return [];
      case 'conditional':
        return [...this.texts(node.then, file, depth), ...this.texts(node.otherwise, file, depth)];
      case 'cast':
      case 'await':
        return this.texts(node.value, file, depth);
      case 'assignment':
        return this.texts(node.value, file, depth);
      case 'name':
        return node.variable === null ? [] : this.variableTexts(node, node.variable, file, depth);
      case 'member':
        return this.memberTexts(node, file, depth);
      case 'index':
        return this.evaluator.values(node.object, file).flatMap((value): readonly Text[] => {
          if (value.kind === 'object') return value.node.entries.flatMap((entry) => this.texts(entry.value, value.file, depth));
          return value.kind === 'list' ? value.node.elements.flatMap((element) => this.texts(element, value.file, depth)) : [];
        });
      case 'call':
        return this.callTexts(node, file, depth);
      default:
        return [];
    }
  }

  private concatenate(parts: readonly Expression[], file: SourceFile, depth: number): readonly Text[] {
    let texts: readonly Text[] = [[]];
    for (const part of parts) {
      const options = this.texts(part, file, depth);
      texts = texts.flatMap((text) => options.map((option) => [...text, ...option])).slice(0, MAX_TEXTS);
    }
    return texts;
  }

  private variableTexts(node: Expression & { readonly kind: 'name' }, variable: number, file: SourceFile, depth: number): readonly Text[] {
    const texts: Text[] = [];
    let compound = false;
    for (const definition of file.index.definitions.get(variable) ?? []) {
      switch (definition.kind) {
        case 'value': {
          const parent = file.index.parent.get(definition.value);
          if (parent?.kind === 'assignment' && parent.compound) {
            compound = true;
            break;
          }
          if (definition.steps.length === 0) texts.push(...this.texts(definition.value, file, depth));
          else texts.push(...this.stepTexts(definition.value, definition.steps, file, depth));
          break;
        }
        case 'parameter': {
          const first = definition.steps[0];
          const key = first !== undefined && typeof first === 'object' ? first.key : null;
          if (definition.steps.length > 1 || (first !== undefined && key === null)) break;
          texts.push([{ kind: 'hole', node, file, parameter: { fn: definition.fn, index: definition.index, key } }]);
          if (definition.parameter.default && key === null) texts.push(...this.texts(definition.parameter.default, file, depth));
          break;
        }
        case 'import':
          texts.push(...this.importedTexts(definition.import.module, definition.import.imported, file, depth));
          break;
        default:
          break;
      }
    }
    // `url += '?…'`: the beginning is known, the rest is not.
    return compound ? texts.map((text) => [...text, { kind: 'hole' as const, node, file, parameter: null }]) : texts;
  }

  private stepTexts(value: Expression, steps: readonly unknown[], file: SourceFile, depth: number): readonly Text[] {
    const step = steps[0];
    if (steps.length !== 1 || typeof step !== 'object' || step === null || !('key' in step)) return [];
    return this.propertyTexts(value, String(step.key), file, depth);
  }

  private importedTexts(module: string, imported: string, file: SourceFile, depth: number): readonly Text[] {
    const path = this.evaluator.project.resolveModule(file, module);
    const target = path === null ? null : this.evaluator.project.file(path);
    if (!target) return [];
    this.evaluator.consulted.add(target.path);
    return target.program.exports.flatMap((entry): readonly Text[] => {
      if (entry.name !== imported) return [];
      if (entry.value) return this.texts(entry.value, target, depth);
      if (entry.from) return this.importedTexts(entry.from.module, entry.from.imported, target, depth);
      if (entry.variable === null) return [];
      return (target.index.definitions.get(entry.variable) ?? []).flatMap((definition) =>
        definition.kind === 'value' && definition.steps.length === 0 ? this.texts(definition.value, target, depth) : [],
      );
    });
  }

  private memberTexts(node: Expression & { readonly kind: 'member' }, file: SourceFile, depth: number): readonly Text[] {
    if (sameText.has(node.name)) {
      const own = this.texts(node.object, file, depth);
      if (own.some((text) => text.some((part) => part.kind === 'text'))) return own;
    }
    return this.propertyTexts(node.object, node.name, file, depth);
  }

  /** Texts of a property of an object literal, a class field, a module or an assigned member. */
  private propertyTexts(object: Expression, name: string, file: SourceFile, depth: number): readonly Text[] {
    const texts: Text[] = [];
    const key = memberKey(object, name);
    for (const value of key === null ? [] : (file.index.memberValues.get(key) ?? [])) texts.push(...this.texts(value, file, depth));
    for (const value of this.evaluator.values(object, file)) {
      switch (value.kind) {
        case 'object':
          for (const entry of value.node.entries) if (entry.key === name) texts.push(...this.texts(entry.value, value.file, depth));
          break;
        case 'instance':
        case 'class': {
          for (const assigned of value.file.index.memberValues.get(fieldKey(value.cls, name)) ?? []) texts.push(...this.texts(assigned, value.file, depth));
          for (const field of value.cls.fields) if (field.name === name && field.value) texts.push(...this.texts(field.value, value.file, depth));
          for (const method of value.cls.methods) {
            if (method.role === 'getter' && method.name === name) texts.push(...this.returnedTexts(method, value.file, depth));
          }
          break;
        }
        case 'namespace':
          for (const entry of value.file.program.exports) {
            if (entry.name !== name || entry.variable === null) continue;
            for (const definition of value.file.index.definitions.get(entry.variable) ?? []) {
              if (definition.kind === 'value' && definition.steps.length === 0) texts.push(...this.texts(definition.value, value.file, depth));
            }
          }
          break;
        default:
          break;
      }
    }
    if (texts.length > 0) return texts;
    const parameter = object.kind === 'name' && object.variable !== null ? this.parameterOf(object.variable, file) : null;
    return parameter ? [[{ kind: 'hole', node: object, file, parameter: { ...parameter, key: name } }]] : [];
  }

  private parameterOf(variable: number, file: SourceFile): { readonly fn: FunctionNode; readonly index: number } | null {
    for (const definition of file.index.definitions.get(variable) ?? []) {
      if (definition.kind === 'parameter' && definition.steps.length === 0) return { fn: definition.fn, index: definition.index };
    }
    return null;
  }

  private callTexts(node: Call, file: SourceFile, depth: number): readonly Text[] {
    const first = node.args[0]?.value;
    if (node.callee.kind === 'name' && node.callee.variable === null && wrappers.has(node.callee.name) && first) {
      const second = node.args[1]?.value;
      // `new URL(path, base)` and C#'s `new Uri(base, path)`.
      if (node.callee.name === 'URL' && second) return this.concatenate([second, first], file, depth);
      if (node.callee.name === 'Uri' && second) return this.concatenate([first, second], file, depth);
      return this.texts(first, file, depth);
    }
    if (node.callee.kind === 'member') {
      const { object, name } = node.callee;
      if (name === 'join' && object.kind === 'list' && first?.kind === 'literal' && typeof first.value === 'string') {
        const separator = first;
        return this.concatenate(object.elements.flatMap((element, index) => (index === 0 ? [element] : [separator, element])), file, depth);
      }
      if (name === 'concat') return this.concatenate([object, ...node.args.map((arg) => arg.value)], file, depth);
      if (name === 'join' || name === 'urljoin' || name === 'resolve') return this.joined(node, file, depth);
      if (sameText.has(name)) {
        const own = this.texts(object, file, depth);
        if (own.some((text) => text.some((part) => part.kind === 'text'))) return own;
      }
    }
    return this.evaluator.values(node.callee, file).flatMap((value) => (value.kind === 'function' ? this.appliedTexts(node, value.fn, value.file, file, depth) : []));
  }

  /** `path.join(a, b)`, `urljoin(a, b)`: the arguments with one slash between them. */
  private joined(node: Call, file: SourceFile, depth: number): readonly Text[] {
    const slash = (part: Expression): Text => [{ kind: 'text', text: '/', node: part, file }];
    let texts: readonly Text[] = [[]];
    node.args.forEach((arg, index) => {
      const options = this.texts(arg.value, file, depth);
      texts = texts.flatMap((text) => options.map((option) => [...text, ...(index === 0 ? [] : slash(arg.value)), ...option])).slice(0, MAX_TEXTS);
    });
    return texts;
  }

  private returnedTexts(fn: FunctionNode, file: SourceFile, depth: number): readonly Text[] {
    return (file.index.returns.get(fn) ?? []).flatMap((result) => (result.value ? this.texts(result.value, file, depth) : []));
  }

  private appliedTexts(node: Call, fn: FunctionNode, owner: SourceFile, file: SourceFile, depth: number): readonly Text[] {
    return this.returnedTexts(fn, owner, depth).flatMap((text) => this.substitute(text, fn, node, file, depth));
  }

  /** A text with the holes of a function's parameters filled from one call of it. */
  substitute(text: Text, fn: FunctionNode, call: Call, file: SourceFile, depth = 0): readonly Text[] {
    let texts: readonly Text[] = [[]];
    for (const part of text) {
      let options: readonly Text[] = [[part]];
      if (part.kind === 'hole' && part.parameter?.fn === fn) {
        const arg = argumentFor(fn, part.parameter.index, call);
        const key = part.parameter.key;
        if (arg) options = key === null ? this.texts(arg, file, depth) : this.propertyOrHole(arg, key, file, depth);
      }
      texts = texts.flatMap((before) => options.map((option) => [...before, ...option])).slice(0, MAX_TEXTS);
    }
    return texts;
  }

  private propertyOrHole(object: Expression, key: string, file: SourceFile, depth: number): readonly Text[] {
    const texts = this.propertyTexts(object, key, file, depth);
    return texts.length > 0 ? texts : [hole(object, file)];
  }
}

/** The argument that a call passes for a parameter, by name or position. */
export function argumentFor(fn: FunctionNode, index: number, call: Call): Expression | null {
  const target = fn.params[index]?.target;
  const named = target?.kind === 'name' ? call.args.find((arg) => arg.name === target.name) : undefined;
  if (named) return named.value;
  const positional = call.args[index];
  return positional && positional.name === null ? positional.value : null;
}

function hole(node: Expression, file: SourceFile): Text {
  return [{ kind: 'hole', node, file, parameter: null }];
}

/** A text as one string with `HOLE` for unknown stretches. */
export function flatten(text: Text): string {
  return text.map((part) => (part.kind === 'text' ? part.text : HOLE)).join('');
}

/** The part that covers an offset of the flattened text. */
export function partAt(text: Text, offset: number): TextPart | null {
  let position = 0;
  for (const part of text) {
    const length = part.kind === 'text' ? part.text.length : 1;
    if (offset < position + length) return part;
    position += length;
  }
  return text.at(-1) ?? null;
}

/** The whole template or concatenation that a literal is a part of, else the literal itself. */
export function wholeText(node: Expression, file: SourceFile): Expression {
  const parent = file.index.parent.get(node);
  return parent?.kind === 'template' ? parent : node;
}
