import type { Call, Expression } from '../program/model.js';
import { plainName } from './plain-name.js';
import type { SourceFile } from './project.js';
import type { TextReader } from './text-reader.js';
import { hole, isKnown, known, type Text } from './text.js';
import { rootOf, usesOf } from './uses.js';

/** A name and value of a URL's query. */
export interface Pair {
  readonly name: string;
  readonly value: Text;
}

/** Functions and constructors whose argument, or object, is a query. */
const queryMakers = new Set(['urlencode', 'urlsearchparams', 'stringify', 'param', 'encode', 'parsequerystring', 'tostring', 'tourlencoded', 'querystringcreate', 'querybuilder', 'parsequery', 'parseqs']);
const MAX_DEPTH = 4;
const adders = new Set(['set', 'add', 'append', 'put']);

/** Pairs that a call is given: a name and a value, or an object of pairs. Names that are not known are left out. */
export function pairTexts(args: readonly Expression[], file: SourceFile, reader: TextReader): readonly Pair[] {
  const [first, second] = args;
  if (!first) return [];
  if (second) {
    const name = fixed(reader.texts(first, file));
    return name === null ? [] : [{ name, value: valueText(args.slice(1), file, reader) }];
  }
  return objectPairs(first, file, reader);
}

/** Pairs of an object literal or dictionary, of what is set on the variable that holds it, and of a list of pairs. */
export function objectPairs(node: Expression, file: SourceFile, reader: TextReader, depth = 0): readonly Pair[] {
  // An object may spread itself.
  if (depth > MAX_DEPTH) return [];
  const pairs: Pair[] = [];
  for (const value of reader.evaluator.values(node, file)) {
    if (value.kind === 'object') {
      for (const entry of value.node.entries) {
        if (entry.key !== null) pairs.push({ name: entry.key, value: valueText([entry.value], value.file, reader) });
        else if (entry.spread) pairs.push(...objectPairs(entry.value, value.file, reader, depth + 1));
      }
    } else if (value.kind === 'list') {
      for (const element of value.node.elements) if (element.kind === 'list' && element.elements.length === 2) pairs.push(...pairTexts(element.elements, value.file, reader));
    }
  }
  return [...pairs, ...setPairs(node, file, reader)];
}

/** `query["features"] = "read"`, `params.put("features", "read")`, `values.Set("features", "read")`. */
function setPairs(node: Expression, file: SourceFile, reader: TextReader): readonly Pair[] {
  const root = node.kind === 'name' || node.kind === 'member' ? rootOf(node, file) : null;
  if (!root || root.path.length > 0) return [];
  const uses = usesOf(root.key, file);
  return [
    ...uses.settings.flatMap((setting): readonly Pair[] => (setting.path.length === 1 && setting.path[0] !== undefined ? [{ name: setting.path[0], value: valueText([setting.value], file, reader) }] : [])),
    ...uses.calls.flatMap((call) => (call.callee.kind === 'member' && call.callee.object.kind === 'name' && adders.has(plainName(call.callee.name)) && call.args.length === 2 ? pairTexts(call.args.map((arg) => arg.value), file, reader) : [])),
  ];
}

/** The query that a call writes: `urlencode(params)`, `new URLSearchParams({…}).toString()`, `values.Encode()`. */
export function queryTexts(node: Expression, file: SourceFile, reader: TextReader): readonly Text[] {
  const pairs = queryPairs(node, file, reader, 0);
  return pairs.length === 0 ? [] : [pairs.flatMap(({ name, value }, index): Text => [...known(`${index === 0 ? '' : '&'}${name}=`, node, file), ...value])];
}

function queryPairs(node: Expression, file: SourceFile, reader: TextReader, depth: number): readonly Pair[] {
  if (depth > MAX_DEPTH) return [];
  if (node.kind === 'call') {
    const name = node.callee.kind === 'member' || node.callee.kind === 'name' ? plainName(node.callee.name) : '';
    if (!queryMakers.has(name)) return [];
    const given = node.args.slice(0, 1).flatMap((arg) => objectPairs(arg.value, file, reader));
    if (given.length > 0) return given;
    return node.callee.kind === 'member' && node.args.length === 0 ? queryPairs(node.callee.object, file, reader, depth + 1) : [];
  }
  if (node.kind !== 'name' || node.variable === null) return [];
  const made = (file.index.definitions.get(node.variable) ?? []).flatMap((definition) => (definition.kind === 'value' && definition.value.kind === 'call' ? queryPairs(definition.value, file, reader, depth + 1) : []));
  return isQueryVariable(node, file) ? [...made, ...setPairs(node, file, reader)] : made;
}

/** True for a variable that holds a collection of query values. */
function isQueryVariable(node: Expression & { readonly kind: 'name' }, file: SourceFile): boolean {
  return (file.index.definitions.get(node.variable ?? -1) ?? []).some((definition) => {
    if (definition.kind === 'typed') return /(?:URLSearchParams|NameValueCollection|\bValues|UriQuery)$/.test(definition.type.name);
    return definition.kind === 'value' && definition.value.kind === 'call' && isQueryMaker(definition.value);
  });
}

function isQueryMaker(call: Call): boolean {
  const name = call.callee.kind === 'member' || call.callee.kind === 'name' ? call.callee.name : '';
  return /^(?:URLSearchParams|ParseQueryString|Values|Query|QueryBuilder)$/.test(name);
}

/** Values of one name: lists are joined with commas, as the services read them. */
function valueText(nodes: readonly Expression[], file: SourceFile, reader: TextReader): Text {
  const texts = nodes.flatMap((node): readonly Text[] => {
    const elements = node.kind === 'list' ? node.elements : reader.evaluator.values(node, file).flatMap((value) => (value.kind === 'list' ? value.node.elements : []));
    return elements.length > 0 ? elements.map((element) => reader.texts(element, file)[0] ?? hole(element, file)) : [reader.texts(node, file)[0] ?? hole(node, file)];
  });
  return texts.flatMap((text, index): Text => (index === 0 || !nodes[0] ? text : [...known(',', nodes[0], file), ...text]));
}

function fixed(texts: readonly Text[]): string | null {
  const text = texts.find((candidate) => isKnown(candidate) && candidate.every((part) => part.kind === 'text'));
  return text ? text.map((part) => (part.kind === 'text' ? part.text : '')).join('') : null;
}
