import type { Call, Expression, Node, ObjectLiteral } from '../program/model.js';
import { plainName } from './plain-name.js';
import type { Definition } from './program-index.js';
import type { SourceFile } from './project.js';
import { joinPath, withPath, withQuery } from './text-joins.js';
import { pairTexts, queryTexts } from './text-queries.js';
import type { TextReader } from './text-reader.js';
import { chained, hole, isKnown, known, MAX_TEXTS, type Text } from './text.js';
import type { Uses } from './uses.js';

/*
 * Texts that are built step by step: a URL object whose path or query is set, a string builder that
 * is appended to.
 */

const pathProperties = new Set(['path', 'pathname', 'rawpath', 'pathandquery', 'encodedpath']);
const queryProperties = new Set(['query', 'search', 'rawquery']);
const pathAdders = new Set(['addpathsegment', 'addpathsegments', 'addencodedpathsegment', 'addencodedpathsegments', 'appendpathsegment', 'appendpathsegments', 'path', 'pathsegment']);
const pathSetters = new Set(['setpath', 'encodedpath', 'replacepath']);
const queryAdders = new Set(['addqueryparameter', 'setparameter', 'addparameter', 'queryparam', 'setqueryparam', 'setqueryparams', 'addparameters', 'addencodedqueryparameter', 'setqueryparameter']);
const appenders = new Set(['append', 'appendline', 'writestring', 'appendformat', 'add']);

/** True for types that collect text: `StringBuilder`, `strings.Builder`. */
export function isStringBuilder(name: string): boolean {
  return /(?:^|\.)(?:StringBuilder|StringBuffer|StringJoiner)$|^strings\.Builder$|^bytes\.Buffer$|^StringIO$/.test(name);
}

/**
 * What a variable's texts have become at a use of it, after the statements before it that set the
 * path or query of a URL object or append to a string builder.
 */
export function settledTexts(plain: readonly Text[], definitions: readonly Definition[], use: Expression, uses: Uses, file: SourceFile, reader: TextReader): readonly Text[] {
  if (uses.settings.length === 0 && uses.calls.length === 0) return plain;
  const fn = file.index.functionOf.get(use);
  const isBefore = (node: Node): boolean => node.span.end <= use.span.start && file.index.functionOf.get(node) === fn && definitions.every((definition) => definition.kind !== 'value' || definition.value.span.end <= node.span.start);
  const collects = definitions.some((definition) => (definition.kind === 'typed' ? isStringBuilder(definition.type.name) : definition.kind === 'value' && collectsText(definition.value)));
  const steps: { readonly at: number; readonly apply: (texts: readonly Text[]) => readonly Text[] }[] = [];
  for (const setting of uses.settings) {
    const name = plainName(setting.path[0] ?? '');
    if (setting.path.length === 1 && isBefore(setting.node)) steps.push({ at: setting.node.span.end, apply: (texts) => propertySet(texts, name, setting.value, file, reader) });
  }
  for (const call of uses.calls) {
    if (isBefore(call) && isStatementCall(call, file)) steps.push({ at: call.span.end, apply: (texts) => memberCalled(texts, call, collects, file, reader) });
  }
  return steps.sort((a, b) => a.at - b.at).reduce((texts, step) => step.apply(texts), plain);
}

/** What an object literal sets on a URL: `new UriBuilder(base) { Path = path }`, `url.URL{Host: host, Path: path}`. */
export function settingTexts(base: readonly Text[], initializer: ObjectLiteral, file: SourceFile, reader: TextReader): readonly Text[] {
  let texts = base;
  for (const entry of initializer.entries) {
    if (plainName(entry.key ?? '') === 'host' && texts.every((text) => text.length === 0)) texts = reader.texts(entry.value, file).map((host) => [...known('https://', entry.value, file), ...host]);
  }
  if (texts.every((text) => text.length === 0)) texts = [hole(initializer, file)];
  for (const entry of initializer.entries) texts = propertySet(texts, plainName(entry.key ?? ''), entry.value, file, reader);
  return texts;
}

/** True for a string builder's construction and what is chained on it. */
export function collectsText(node: Expression): boolean {
  if (node.kind !== 'call') return false;
  const { callee } = node;
  if (callee.kind === 'name') return isStringBuilder(callee.name);
  return callee.kind === 'member' && (isStringBuilder(callee.object.kind === 'name' ? `${callee.object.name}.${callee.name}` : callee.name) || collectsText(callee.object));
}

/** True for a call whose value is dropped, or only chained on. */
function isStatementCall(call: Call, file: SourceFile): boolean {
  let at: Node = call;
  for (;;) {
    const parent = file.index.parent.get(at);
    if (parent?.kind === 'expression') return true;
    if (parent?.kind !== 'member' && parent?.kind !== 'call' && parent?.kind !== 'assignment') return false;
    if (parent.kind === 'call' && parent.callee !== at) return false;
    at = parent;
  }
}

function propertySet(texts: readonly Text[], name: string, value: Expression, file: SourceFile, reader: TextReader): readonly Text[] {
  if (pathProperties.has(name)) return texts.flatMap((base) => reader.texts(value, file).map((path) => withPath(base, path, value, file))).slice(0, MAX_TEXTS);
  if (!queryProperties.has(name)) return texts;
  const query = [...queryTexts(value, file, reader), ...reader.texts(value, file).filter(isKnown)].slice(0, 1);
  return chained(texts, query.length === 0 ? [[]] : query.map((text) => [...known('?', value, file), ...text]));
}

function memberCalled(texts: readonly Text[], call: Call, collects: boolean, file: SourceFile, reader: TextReader): readonly Text[] {
  if (call.callee.kind !== 'member') return texts;
  const name = plainName(call.callee.name);
  const args = call.args.map((arg) => arg.value);
  const [first] = args;
  if (!first) return texts;
  const onQuery = call.callee.object.kind === 'member' && plainName(call.callee.object.name) === 'searchparams';
  if (queryAdders.has(name) || (onQuery && (name === 'set' || name === 'append'))) {
    return pairTexts(args, file, reader).reduce((all, { name: key, value }) => all.map((text) => withQuery(text, key, value, first, file)), texts);
  }
  if (collects && appenders.has(name)) return args.reduce((all, arg) => chained(all, reader.texts(arg, file)), texts);
  if (!texts.some(isKnown)) return texts;
  if (pathAdders.has(name)) return texts.flatMap((base) => reader.texts(first, file).map((path) => joinPath(base, path, first, file))).slice(0, MAX_TEXTS);
  if (pathSetters.has(name)) return texts.flatMap((base) => reader.texts(first, file).map((path) => withPath(base, path, first, file))).slice(0, MAX_TEXTS);
  return texts;
}
