import { argumentAt } from '../analysis/calls/call-sites.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { isSameTextMember } from '../analysis/calls/text-calls.js';
import type { Text, TextPart } from '../analysis/calls/text.js';
import type { Annotation, Call, Expression, FunctionNode } from '../analysis/program/model.js';
import type { RuleContext } from './rule.js';

/** A number that an expression can be, and where it is written. */
export interface NumberSource {
  readonly value: number;
  /** The literal; its text may hold more than the number (`"${limit:8}"`). */
  readonly node: Expression;
  readonly file: SourceFile;
  /** True where it counts by itself whatever the others are: an entry of a map, an argument of one caller. */
  readonly isOwn: boolean;
}

/** What is known of a number. */
export interface Numbers {
  readonly sources: readonly NumberSource[];
  /** True where it can also be something that the code does not show, such as a setting that replaces a default. */
  readonly isOpen: boolean;
}

/** Steps through conversions, callers and maps; real code needs three or four. */
const MAX_DEPTH = 8;

/** Functions and constructors that make a number of the text or number they are given first. */
const conversions = /^(?:Number|parseInt|parseFloat|int|float|Decimal|ParseInt|ParseFloat|Atoi|ToInt32|ToDouble|ToInt16|ToInt64|parseDouble|parseLong|Parse|valueOf|Int|round|floor|ceil|trunc|abs|float64|int32|int64|float32)$/;
/** Members that give their argument where there is nothing else. */
const fallbacks = /^(?:orElse|GetValueOrDefault|unwrap_or|defaultIfEmpty)$/;
/** Declarations of fields with settings, whose default is an argument. */
const fields = /^(?:Field|field|mapped_column|config|setting|Setting)$/;

/** The numbers that an expression can be: through constants, defaults, settings with a default, fields, maps, parameters and other files. */
export function numbersOf(node: Expression, file: SourceFile, context: RuleContext): Numbers {
  const sources: NumberSource[] = [];
  let isOpen = false;
  const add = (source: NumberSource): void => {
    if (!sources.some((other) => other.node === source.node && other.file === source.file)) sources.push(source);
  };
  const follow = (expression: Expression, owner: SourceFile, isOwn: boolean, depth: number): void => {
    if (depth > MAX_DEPTH) {
      isOpen = true;
      return;
    }
    const entries = mapEntries(expression, owner, context);
    for (const entry of entries.values) follow(entry.node, entry.file, entries.values.length > 1 || isOwn, depth + 1);
    if (entries.values.length > 0) {
      if (entries.otherwise) follow(entries.otherwise, owner, true, depth + 1);
      return;
    }
    for (const text of context.reader.texts(expression, owner)) ofText(text, isOwn, depth);
  };
  const ofText = (text: Text, isOwn: boolean, depth: number): void => {
    const [part] = text;
    if (text.length !== 1 || !part) isOpen = true;
    else if (part.kind === 'text') {
      const value = numeric(part.text);
      if (value === null) isOpen = true;
      else add({ value, node: part.node, file: part.file, isOwn: isOwn || isEntry(part) });
    } else ofHole(part, isOwn, depth);
  };
  const ofHole = (hole: Extract<TextPart, { kind: 'hole' }>, isOwn: boolean, depth: number): void => {
    if (hole.parameter) {
      const { fn, index, key } = hole.parameter;
      const given = passed(fn, index, hole.file, context);
      for (const argument of given) {
        if (key === null) follow(argument.node, argument.file, true, depth + 1);
        else for (const text of context.reader.property(argument.node, key, argument.file)) ofText(text, true, depth + 1);
      }
      const annotated = annotatedNumber(fn.params[index]?.annotations ?? [], hole.file);
      if (annotated) add({ ...annotated, isOwn });
      else if (given.length === 0 && !fn.params[index]?.default) isOpen = true;
      return;
    }
    const { node: end, file: owner } = hole;
    isOpen ||= !isConversion(end);
    if (end.kind === 'call') {
      for (const inner of insideCall(end)) follow(inner, owner, isOwn, depth + 1);
    } else if (end.kind === 'name' || end.kind === 'member') {
      const annotated = fieldNumber(end, owner);
      if (annotated) add({ ...annotated, isOwn });
    } else if (end.kind === 'unary' && end.operator === '-') isOpen = true;
  };
  follow(node, file, false, 0);
  return { sources: withoutUnusedDefaults(sources, node, file, context), isOpen };
}

function numeric(text: string): number | null {
  return /^\s*-?\d+(?:\.\d+)?[dDfFmML]?\s*$/.test(text) ? Number.parseFloat(text) : null;
}

/** An entry of an object that other entries stand beside. */
function isEntry({ node, file }: { readonly node: Expression; readonly file: SourceFile }): boolean {
  const parent = file.index.parent.get(node);
  return parent?.kind === 'object' && parent.entries.length > 1 && parent.entries.every(({ value }) => value.kind === 'literal' && typeof value.value === 'number');
}

function isConversion(node: Expression): boolean {
  if (node.kind !== 'call') return false;
  const name = node.callee.kind === 'name' || node.callee.kind === 'member' ? node.callee.name : '';
  return conversions.test(name) || fields.test(name);
}

/** What decides the value of a call that no text is known of. */
function insideCall(call: Call): readonly Expression[] {
  const { callee, args } = call;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const first = args[0]?.value;
  if (fields.test(name)) {
    const named = args.find((arg) => arg.name === 'default')?.value;
    return named ? [named] : first && args[0]?.name === null ? [first] : [];
  }
  if (fallbacks.test(name)) return first ? [first] : [];
  if (conversions.test(name) && first) return [first];
  // `number.intValue()`, `text.toInt()`
  return callee.kind === 'member' && args.length === 0 && (isSameTextMember(name) || /^(?:intValue|doubleValue|asInt|toInt|toDouble)$/.test(name)) ? [callee.object] : [];
}

/** What callers pass for a parameter. */
function passed(fn: FunctionNode, index: number, file: SourceFile, context: RuleContext): readonly { readonly node: Expression; readonly file: SourceFile }[] {
  return context.evaluator.callSites.of(fn, file).flatMap((site) => {
    const node = argumentAt(site, fn, index);
    return node ? [{ node, file: site.file }] : [];
  });
}

/** The default of a parameter counts only where a caller leaves the argument out, or nobody is seen to call. */
function withoutUnusedDefaults(sources: readonly NumberSource[], node: Expression, file: SourceFile, context: RuleContext): readonly NumberSource[] {
  if (node.kind !== 'name' || node.variable === null) return sources;
  const parameter = (file.index.definitions.get(node.variable) ?? []).find((definition) => definition.kind === 'parameter');
  if (parameter?.kind !== 'parameter' || !parameter.parameter.default) return sources;
  const sites = context.evaluator.callSites.of(parameter.fn, file);
  const isUnused = sites.length > 0 && sites.every((site) => argumentAt(site, parameter.fn, parameter.index) !== null);
  return isUnused ? sources.filter(({ isOwn }) => isOwn) : sources;
}

interface MapEntries {
  readonly values: readonly { readonly node: Expression; readonly file: SourceFile }[];
  /** What an entry that is missing counts as. */
  readonly otherwise: Expression | null;
}

const noEntries: MapEntries = { values: [], otherwise: null };

/** `thresholds[category]`, `thresholds.get(category, 4)`: the values of a map whose key is worked out. */
function mapEntries(node: Expression, file: SourceFile, context: RuleContext): MapEntries {
  if (node.kind === 'name' && node.variable !== null) return definedEntries(node.variable, file, context);
  if (node.kind === 'index') return { values: valuesOf(node.object, file, context), otherwise: null };
  if (node.kind === 'binary' && (node.operator === '??' || node.operator === '||')) {
    const inner = mapEntries(node.left, file, context);
    return inner.values.length > 0 ? { values: inner.values, otherwise: node.right } : noEntries;
  }
  if (node.kind !== 'call' || node.callee.kind !== 'member' || !/^(?:get|getOrDefault|GetValueOrDefault)$/.test(node.callee.name)) return noEntries;
  const key = node.args[0]?.value;
  if (!key || key.kind === 'literal') return noEntries;
  const values = valuesOf(node.callee.object, file, context);
  return values.length > 0 ? { values, otherwise: node.args[1]?.value ?? null } : noEntries;
}

/** A variable that takes one entry of a map, or each of them in turn. */
function definedEntries(variable: number, file: SourceFile, context: RuleContext): MapEntries {
  const definitions = file.index.definitions.get(variable) ?? [];
  for (const definition of definitions) {
    if (definition.kind !== 'value') continue;
    if (definition.steps.length === 0) {
      const entries = mapEntries(definition.value, file, context);
      if (entries.values.length > 0) return entries;
    }
    // `for category, limit in THRESHOLDS.items()`, `for (const [category, limit] of Object.entries(THRESHOLDS))`
    if (definition.steps.length === 2 && definition.steps[0] === 'element' && definition.steps[1] === 'part 1') {
      const walked = definition.value;
      const map = walked.kind === 'call' && walked.callee.kind === 'member' ? (/^(?:items|entrySet)$/.test(walked.callee.name) ? walked.callee.object : walked.callee.name === 'entries' ? (walked.args[0]?.value ?? walked.callee.object) : null) : walked;
      if (map) return { values: valuesOf(map, file, context), otherwise: null };
    }
  }
  return noEntries;
}

function valuesOf(map: Expression, file: SourceFile, context: RuleContext): MapEntries['values'] {
  const found = context.evaluator.values(map, file).flatMap((value) => (value.kind === 'object' ? value.node.entries.map((entry) => ({ node: entry.value, file: value.file })) : []));
  return found.length > 0 ? found : constructedValues(map, file, context, 0);
}

/** `new Map([['Hate', 4]])`, `Map.of("Hate", 4)`, `new Dictionary<string, int> { ["Hate"] = 4 }` behind a name. */
function constructedValues(map: Expression, file: SourceFile, context: RuleContext, depth: number): MapEntries['values'] {
  if (depth > MAX_DEPTH) return [];
  if (map.kind === 'call') {
    const name = map.callee.kind === 'name' || map.callee.kind === 'member' ? map.callee.name : '';
    if (map.initializer) return map.initializer.entries.map(({ value }) => ({ node: value.kind === 'list' || value.kind === 'object' ? lastOf(value) : value, file }));
    if (name === 'Map' && map.args[0]?.value.kind === 'list') return map.args[0].value.elements.flatMap((pair) => (pair.kind === 'list' && pair.elements[1] ? [{ node: pair.elements[1], file }] : []));
    if (name === 'of' && map.args.length % 2 === 0) return map.args.flatMap(({ value }, index) => (index % 2 === 1 ? [{ node: value, file }] : []));
    if (name === 'freeze' || name === 'MappingProxyType') return map.args[0] ? valuesOf(map.args[0].value, file, context) : [];
    return [];
  }
  return behind(map, file).flatMap((value) => constructedValues(value, file, context, depth + 1));
}

/** Values of a variable, or of a field of the class around. */
function behind(node: Expression, file: SourceFile): readonly Expression[] {
  if (node.kind === 'cast') return [node.value];
  if (node.kind === 'name' && node.variable !== null) return (file.index.definitions.get(node.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.steps.length === 0 ? [definition.value] : []));
  const field = fieldOf(node, file);
  return field?.value ? [field.value] : [];
}

function lastOf(node: Extract<Expression, { kind: 'list' | 'object' }>): Expression {
  return (node.kind === 'list' ? node.elements.at(-1) : node.entries.at(-1)?.value) ?? node;
}

/** The field of the class around that a bare name or `this.name` stands for. */
function fieldOf(node: Expression, file: SourceFile): { readonly value: Expression | null; readonly annotations: readonly Annotation[] } | null {
  const name = node.kind === 'name' && node.variable === null ? node.name : node.kind === 'member' && node.object.kind === 'this' ? node.name : null;
  if (name === null) return null;
  for (let cls = file.index.classAround.get(node); cls; cls = file.index.outerClass.get(cls)) {
    const field = cls.fields.find((candidate) => candidate.name === name);
    if (field) return field;
  }
  return null;
}

function fieldNumber(node: Expression, file: SourceFile): Omit<NumberSource, 'isOwn'> | null {
  return annotatedNumber(fieldOf(node, file)?.annotations ?? [], file);
}

/** `@Value("${moderation.limit:8}")`, `@ConfigProperty(name = "limit", defaultValue = "8")`. */
function annotatedNumber(annotations: readonly Annotation[], file: SourceFile): Omit<NumberSource, 'isOwn'> | null {
  for (const { args } of annotations) {
    for (const { name, value } of args) {
      if (value.kind !== 'literal' || typeof value.value !== 'string') continue;
      const text = /^\$\{[^:}]*:(-?\d+(?:\.\d+)?)\}$/.exec(value.value)?.[1] ?? (name === 'defaultValue' ? value.value : '');
      const number = numeric(text);
      if (number !== null) return { value: number, node: value, file };
    }
  }
  return null;
}
