import type { Binary, Call, Expression } from '../program/model.js';
import { plainName } from './plain-name.js';
import type { SourceFile } from './project.js';
import { formatted, type Notation } from './text-formats.js';
import { joinPath, resolveReference, withPath, withQuery } from './text-joins.js';
import { pairTexts, queryTexts } from './text-queries.js';
import type { TextReader } from './text-reader.js';
import { collectsText, settingTexts } from './text-settings.js';
import { chained, hole, isFollowed, isKnown, type Text } from './text.js';

/*
 * What calls of the standard libraries and of widespread packages make of texts. Names are compared
 * without case and underscores, so that one entry serves every language's spelling.
 */

/** Members that give back the text they are called on, near enough for a URL. */
const sameText = new Set(words(`
  trim trimend trimstart strip rstrip lstrip tostring tolower toupper tolowercase touppercase lower upper valueof replace replaceall href absoluteuri originalstring normalize value geturi
  touri tourl tostringwithoutquery toasciistring toexternalform touristring build buildandexpand expand encode encodeuri newbuilder removesuffix removeprefix intern string uri url get text
  trimright trimleft trimsuffix trimprefix stripsuffix removepathsegment request header headers accept contenttype bodyvalue type clone copy ensuretrailingslash abspath full unicodestring orelse orelsethrow getorthrow`));

/** Members that any text has, and that leave it a text of the same meaning. */
const trimming = /^(?:trim|strip|rstrip|lstrip|tostring$|tolower|toupper|lower$|upper$|replace|remove(?:suffix|prefix)|normalize$|clone$|valueof$|unicodestring$)/;

/** Functions and constructors that give back the text of their first argument. */
const wrappers = new Set(words(`
  target restclientoptions string str uri url encodeuri encodeuricomponent decodeuri uribuilder urlbuilder httpurl stringbuilder stringbuffer uritemplate furl yarlurl purl
  create parse fromhttpurl fromuristring fromuri fromuribuilder parserequesturi of tostring valueof mustparse escapeuristring requirenonnull checknotnull unescape quote urlparse urlsplit
  fromstring ensuretrailingslash removetrailingslash
  striptrailingslash normalizeurl normalizeendpoint secretstr anyurl anyhttpurl httpurlparse getuntrackedresource strip_trailing_slash`));

/** Functions of string packages that give back the text of their first argument: `strings.TrimRight(x, "/")`. */
const packageWrappers = new Set(words('replace replaceall trimright trimleft trimsuffix trimprefix trim trimspace tolower toupper removeend stripend stripstart clone tovalidutf8 defaultstring firstnonempty'));

/** Functions that put one slash between their arguments. */
const pathJoins = new Set(words('join joinpath combine urlcombine combineurl combineurls urljoinpath concatpaths joinurl concaturl'));
/** Functions that resolve the second argument against the first. */
const references = new Set(words('urljoin resolve resolvereference resolveuri'));
/** Members that append a path to a URL. */
const pathAppenders = new Set(words('path appendpathsegment appendpathsegments pathsegment addpathsegment addpathsegments addencodedpathsegment addencodedpathsegments joinpath appendpath resolve addpath segment slash div'));
/** Those among them whose object must be a known text, since other things have such members. */
const openNames = new Set(words('resolve segment div addpath joinpath'));
/** Members that replace the path of a URL. */
const pathReplacers = new Set(words('setpath encodedpath replacepath withpath setpathsegments'));
/** Members that add one pair or an object of pairs to the query. */
const queryAdders = new Set(words(`
  queryparam queryparams addqueryparameter addencodedqueryparameter setqueryparameter setparameter addparameter setqueryparam setqueryparams appendqueryparam withqueryparam updatequery withquery
  includequeryparams addquerystring addparameters setparameters extendquery setquery query`));
/** Members that append text to a string builder. */
const appenders = new Set(words('append concat appendformat writestring appendline'));
/** Look-ups whose second argument is what they give when nothing is configured. */
const configured = new Set(words('getenv get getproperty getordefault getvalue getenvor getenvdefault config env lookupenv getstring getsetting'));
/** Formats; the notation of `format` hangs on the language. */
const formats: ReadonlyMap<string, Notation> = new Map([['sprintf', 'percent'], ['formatted', 'percent']]);

export type TextForm = { readonly kind: 'call'; readonly node: Call } | { readonly kind: 'operator'; readonly operator: string; readonly node: Binary };

/** True for members such as `href` that stand for the text of their object. */
export function isSameTextMember(name: string): boolean {
  return sameText.has(plainName(name));
}

/** Texts that a call of a library, or an operator other than `+`, gives; empty where that is not known. */
export function callTexts(form: TextForm, file: SourceFile, reader: TextReader): readonly Text[] {
  if (form.kind === 'operator') return operatorTexts(form.operator, form.node, file, reader);
  const { node } = form;
  const { callee } = node;
  if (callee.kind === 'member') return memberCall(node, callee.object, plainName(callee.name), file, reader);
  if (callee.kind !== 'name') return [];
  return node.isNew || callee.kind === 'name' ? namedCall(node, plainName(callee.name), file, reader) : [];
}

/** `"%s/x" % endpoint` of Python, and `url / "segment"` of its URL classes. */
function operatorTexts(operator: string, node: Binary, file: SourceFile, reader: TextReader): readonly Text[] {
  if (operator === '/') {
    const base = reader.texts(node.left, file);
    return base.some(isKnown) || reader.texts(node.right, file).some(isKnown) ? joined([base, reader.texts(node.right, file)], node, file) : [];
  }
  if (operator !== '%') return [];
  const { right } = node;
  const values = right.kind === 'list' ? right.elements : right.kind === 'object' ? [] : [right];
  const fill = (field: number | string): readonly Text[] | null => {
    if (typeof field === 'string') return right.kind === 'object' || right.kind === 'name' ? reader.property(right, field, file) : null;
    const value = values[field];
    return value ? reader.texts(value, file) : null;
  };
  return reader.texts(node.left, file).flatMap((format) => (isKnown(format) ? formatted(format, 'percent', fill, node, file) : []));
}

function memberCall(node: Call, object: Expression, name: string, file: SourceFile, reader: TextReader): readonly Text[] {
  const args = node.args.map((arg) => arg.value);
  const owner = object.kind === 'name' || object.kind === 'member' ? plainName(object.name) : '';
  const own = (): readonly Text[] => reader.texts(object, file);
  const first = args[0];
  if (name === 'join' || name === 'joinpath') return joinCall(node, object, owner, file, reader);
  if (name === 'format' || formats.has(name)) return formatCall(node, object, owner, name, file, reader);
  if (name === 'concat' && owner === 'string') return reader.concatenated(args, file);
  if (references.has(name) && args.length > 0) {
    // `urllib.parse.urljoin(base, path)` and `url.resolve(base, path)`, or `base.resolve(path)`.
    const [base, reference] = args.length > 1 && !own().some(isKnown) ? [args[0], args[1]] : [object, first];
    return base && reference ? resolved(reader.texts(base, file), reader.texts(reference, file), node, file) : [];
  }
  if (pathJoins.has(name) && args.length > 1) return joined(args.map((arg) => reader.texts(arg, file)), node, file);
  const receiver = own();
  if (queryAdders.has(name) && first) {
    const [base, pair] = name === 'addquerystring' && args.length > 1 ? [reader.texts(first, file), args.slice(1)] : [receiver, args];
    if (base.some(isKnown)) return chainedQuery(base, pair, node, file, reader);
  }
  if (pathAppenders.has(name) && first && (receiver.some(isKnown) || !openNames.has(name))) return joined([receiver, ...args.map((arg) => listed(arg, file, reader))], node, file);
  if (appenders.has(name) && (receiver.some(isKnown) || collectsText(object))) {
    return name === 'appendformat' ? chained(receiver, formatCall(node, object, '', 'format', file, reader)) : args.reduce((texts, arg) => chained(texts, reader.texts(arg, file)), receiver);
  }
  if (receiver.some(isKnown)) {
    if (pathReplacers.has(name) && first) return receiver.flatMap((base) => reader.texts(first, file).map((path) => withPath(base, path, node, file)));
    // Whatever else a URL or its builder is asked for (headers, schemes, options) leaves its text.
    if (sameText.has(name) || (node.args.length > 0 && /^(?:with|set|add|allow|scheme|host|port)/.test(name))) return receiver;
  }
  // A parameter stays the parameter: `endpoint.rstrip("/")`.
  if (trimming.test(name) && receiver.some(isFollowed)) return receiver;
  if (configured.has(name) && args.length === 2 && args[1]) return [hole(node, file), ...reader.texts(args[1], file).filter(isKnown)];
  const query = queryTexts(node, file, reader);
  if (query.length > 0) return query;
  if (packageWrappers.has(name) && first && /^(?:strings?|stringutils|bytes|strutil)$/.test(owner)) return reader.texts(first, file);
  return namedCall(node, name, file, reader);
}

/** Constructors and functions by their name alone. */
function namedCall(node: Call, name: string, file: SourceFile, reader: TextReader): readonly Text[] {
  const args = node.args.map((arg) => arg.value);
  const [first, second] = args;
  if (pathJoins.has(name) && args.length > 1) return joined(args.map((arg) => reader.texts(arg, file)), node, file);
  if (references.has(name) && first && second) return resolved(reader.texts(first, file), reader.texts(second, file), node, file);
  if (name === 'getenv' && args.length === 2 && second) return [hole(node, file), ...reader.texts(second, file).filter(isKnown)];
  if (wrappers.has(name)) {
    const made = constructed(node, name, file, reader);
    return node.initializer ? settingTexts(made.length > 0 ? made : [[]], node.initializer, file, reader) : made;
  }
  const query = queryTexts(node, file, reader);
  if (query.length > 0) return query;
  return formats.has(name) || name === 'format' ? formatCall(node, null, '', name, file, reader) : [];
}

function constructed(node: Call, name: string, file: SourceFile, reader: TextReader): readonly Text[] {
  const args = node.args.map((arg) => arg.value);
  const [first, second] = args;
  if (!first) return [];
  const isUrl = name === 'url' || name === 'uri' || name === 'uribuilder';
  if (!isUrl || !second || isOption(second)) return reader.texts(first, file);
  if (args.length > 2) {
    // Scheme, host, port and path one by one; the path is the part that begins with a slash.
    const texts = args.map((arg) => reader.texts(arg, file));
    const path = texts.find((options) => options.some((text) => text[0]?.kind === 'text' && text[0].text.startsWith('/')));
    return path ? chained([hole(second, file)], path) : [];
  }
  // `new URL(path, base)` of JavaScript; `new Uri(base, path)` and `new URL(base, path)` of the others.
  const isScript = file.language === 'typescript' || file.language === 'javascript';
  const [base, reference] = isScript ? [second, first] : [first, second];
  return resolved(reader.texts(base, file), reader.texts(reference, file), node, file);
}

/** A second argument that is no part of the URL: `UriKind.Absolute`, `true`, an options object. */
function isOption(node: Expression): boolean {
  return (node.kind === 'member' && node.object.kind === 'name' && /^[A-Z]/.test(node.object.name) && node.object.name.endsWith('Kind')) || node.kind === 'object' || (node.kind === 'literal' && node.type !== 'string');
}

function joinCall(node: Call, object: Expression, owner: string, file: SourceFile, reader: TextReader): readonly Text[] {
  const args = node.args.map((arg) => arg.value);
  const [first, second] = args;
  if (!first) return [];
  // `string.Join("/", parts)`, `strings.Join(parts, "/")`.
  if (owner === 'string') return separated(args.length === 2 ? elementsOf(args[1] ?? first, file, reader) : args.slice(1).map((arg) => reader.texts(arg, file)), reader.texts(first, file));
  if (owner === 'strings' && second) return separated(elementsOf(first, file, reader), reader.texts(second, file));
  if (args.length === 1) {
    // `"/".join(parts)` of Python, `parts.join("/")` of JavaScript.
    const [separator, list] = file.language === 'python' ? [object, first] : [first, object];
    const elements = elementsOf(list, file, reader);
    if (elements.length > 0) return separated(elements, reader.texts(separator, file));
    // `url.join(reference)` of URL classes.
    const base = reader.texts(object, file);
    if (!base.some(isKnown)) return [];
    return plainName(object.kind === 'name' ? object.name : '') === 'url' && file.language === 'python' ? resolved(base, reader.texts(first, file), node, file) : joined([base, reader.texts(first, file)], node, file);
  }
  return joined(args.map((arg) => listed(arg, file, reader)), node, file);
}

function formatCall(node: Call, object: Expression | null, owner: string, name: string, file: SourceFile, reader: TextReader): readonly Text[] {
  const args = node.args;
  const isStatic = owner === 'string' || owner === 'messageformat' || owner === 'fmt' || owner === 'util' || object === null || owner === '';
  const own = object && owner !== 'string' && owner !== 'fmt' && owner !== 'util' ? reader.texts(object, file) : [];
  const isMember = own.some(isKnown) && name !== 'appendformat';
  // A culture or locale may stand before the format; one without fields is the text itself.
  const shows = (arg: Call['args'][number], what: RegExp): boolean => reader.texts(arg.value, file).some((text) => isKnown(text) && what.test(text.map((part) => (part.kind === 'text' ? part.text : '')).join('')));
  const withFields = isMember ? 0 : args.findIndex((arg) => shows(arg, /[%{]/));
  const start = withFields >= 0 ? withFields : args.findIndex((arg) => shows(arg, /\//));
  const format = isMember ? own : isStatic && args[start] ? reader.texts(args[start].value, file) : [];
  const values = isMember ? args : args.slice(start + 1);
  const notation: Notation = formats.get(name) ?? (file.language === 'python' || file.language === 'csharp' || owner === 'messageformat' ? 'braces' : 'percent');
  const fill = (field: number | string): readonly Text[] | null => {
    const positional = values.filter((arg) => arg.name === null);
    const found = typeof field === 'number' ? positional[field] : values.find((arg) => arg.name === field);
    return found ? reader.texts(found.value, file) : null;
  };
  if (!isMember && object && own.some(isFollowed)) return own;
  return format.flatMap((text) => (isKnown(text) ? formatted(text, notation, fill, node, file) : []));
}

/** Texts of one argument; a list is its elements with slashes between. */
function listed(arg: Expression, file: SourceFile, reader: TextReader): readonly Text[] {
  return arg.kind === 'list' ? joined(arg.elements.map((element) => reader.texts(element, file)), arg, file) : reader.texts(arg, file);
}

function elementsOf(list: Expression, file: SourceFile, reader: TextReader): readonly (readonly Text[])[] {
  for (const value of reader.evaluator.values(list, file)) if (value.kind === 'list') return value.node.elements.map((element) => reader.texts(element, value.file));
  return [];
}

function separated(parts: readonly (readonly Text[])[], separators: readonly Text[]): readonly Text[] {
  return parts.reduce<readonly Text[]>((texts, part, index) => chained(index === 0 ? texts : chained(texts, separators), part), [[]]);
}

function joined(parts: readonly (readonly Text[])[], node: Expression, file: SourceFile): readonly Text[] {
  return parts.reduce<readonly Text[]>((texts, part) => texts.flatMap((text) => part.map((option) => joinPath(text, option, node, file))).slice(0, 8), [[]]);
}

function resolved(bases: readonly Text[], paths: readonly Text[], node: Expression, file: SourceFile): readonly Text[] {
  return bases.flatMap((base) => paths.map((path) => resolveReference(base, path, node, file))).slice(0, 8);
}

function chainedQuery(base: readonly Text[], pair: readonly Expression[], node: Expression, file: SourceFile, reader: TextReader): readonly Text[] {
  return pairTexts(pair, file, reader).reduce<readonly Text[]>((texts, { name, value }) => texts.map((text) => withQuery(text, name, value, node, file)), base);
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
