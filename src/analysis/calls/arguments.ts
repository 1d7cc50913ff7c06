import type { ArgumentRef } from '../../knowledge/schema.js';
import type { Call, Expression } from '../program/model.js';
import { constructorArgument } from './argument-constructors.js';
import { setAfter, setInChain, setOnVariable } from './argument-setters.js';
import { knowledgeLanguage } from './catalogue.js';
import type { Evaluator } from './evaluate.js';
import { literalValues, type LiteralValue } from './literals.js';
import type { SourceFile } from './project.js';
import type { ResolvedCall } from './resolved-call.js';
import { HOLE } from './routes.js';

/** An argument as found at a call. */
export interface FoundArgument {
  /** The value as written; null where only the URL's text shows it. */
  readonly node: Expression | null;
  readonly file: SourceFile;
  /** Literal values, as far as they are known; empty when the value is not a literal. */
  readonly literals: readonly LiteralValue[];
  /** Values from a URL's query or path, as text. */
  readonly texts: readonly string[];
}

const MAX_DEPTH = 6;

/**
 * Finds an argument of a call: as a named argument, as a property at any depth of an object that
 * is passed, as what a setter or the constructor of such an object or a fluent call is given, at its
 * position, in the URL's query, or as a placeholder of the route.
 *
 * @returns null when the call does not pass it (or passes it where analysis cannot see).
 */
export function findArgument(call: ResolvedCall, ref: ArgumentRef, evaluator: Evaluator): FoundArgument | null {
  const names = new Set(ref.names.map(plain));
  for (const source of call.pathCall ? [call.node, call.pathCall] : [call.node]) {
    const found = inCall(source, names, call.file, evaluator);
    if (found) return asArgument(found.node, found.file, evaluator);
  }
  for (const part of call.parts) {
    const found = part.node.kind === 'call' ? inCall(part.node, names, part.file, evaluator) : inObject(part.node, names, part.file, evaluator, 0);
    if (found) return asArgument(found.node, found.file, evaluator);
  }
  const taken = constructorArgument(call, ref);
  if (taken) return asArgument(taken, call.file, evaluator);
  const set = call.client?.fluent === true ? setAfter(call.node, call.file, accepting(names)) : null;
  if (set) return asArgument(set, call.file, evaluator);
  const filled = placeholderArgument(call, ref);
  if (filled) return asArgument(filled, call.file, evaluator);
  const fromUrl = inUrl(call, names, ref);
  if (fromUrl !== null) return { node: call.url, file: call.file, literals: [], texts: [fromUrl] };
  if (call.via === 'rest' || call.pathCall) return null;
  const language = knowledgeLanguage(call.file.language);
  const position = ref.positionIn?.find((entry) => entry.language === language && entry.client === call.client?.key)?.position ?? ref.position?.[language];
  const arg = position === undefined ? undefined : call.node.args[position + call.argumentOffset];
  return arg && arg.name === null ? asArgument(arg.value, call.file, evaluator) : null;
}

/**
 * What any call is given under one of some names: as a named argument, or as a property at any depth of
 * what it is given.
 *
 * @param names as `plain` gives them.
 */
export function argumentInside(call: Call, names: ReadonlySet<string>, file: SourceFile, evaluator: Evaluator): { readonly node: Expression; readonly file: SourceFile } | null {
  return inCall(call, names, file, evaluator) ?? (call.initializer ? inObject(call.initializer, names, file, evaluator, 0) : null);
}

function asArgument(node: Expression, file: SourceFile, evaluator: Evaluator): FoundArgument {
  return { node, file, literals: literalValues(node, file, evaluator), texts: [] };
}

/** Name without case, underscores and dashes, so that one name serves every language's spelling. */
export function plain(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

function inCall(call: Call, names: ReadonlySet<string>, file: SourceFile, evaluator: Evaluator): { readonly node: Expression; readonly file: SourceFile } | null {
  for (const arg of call.args) {
    if (arg.name !== null && names.has(plain(arg.name))) return { node: arg.value, file };
  }
  for (const arg of call.args) {
    const found = inObject(arg.value, names, file, evaluator, 0);
    if (found) return found;
  }
  return null;
}

/** Looks for a property in an object literal, through variables, `JSON.stringify`, spreads and initializers. */
function inObject(node: Expression, names: ReadonlySet<string>, file: SourceFile, evaluator: Evaluator, depth: number): { readonly node: Expression; readonly file: SourceFile } | null {
  if (depth > MAX_DEPTH || node.kind === 'lambda') return null;
  if (node.kind === 'call') {
    const set = setInChain(node, accepting(names));
    if (set) return { node: set, file };
    const inside = node.initializer ? inObject(node.initializer, names, file, evaluator, depth + 1) : null;
    if (inside) return inside;
    // Serializers and request wrappers: `JSON.stringify(body)`, `new AnalyzeTextOptions({…})`.
    for (const arg of node.args) {
      if (arg.name !== null && names.has(plain(arg.name))) return { node: arg.value, file };
      const found = inObject(arg.value, names, file, evaluator, depth + 1);
      if (found) return found;
    }
    // What the setters of an object are called on.
    return node.callee.kind === 'member' && node.callee.object.kind === 'call' ? inObject(node.callee.object, names, file, evaluator, depth + 1) : null;
  }
  for (const value of evaluator.values(node, file)) {
    if (value.kind !== 'object') continue;
    for (const entry of value.node.entries) {
      if (entry.key !== null && names.has(plain(entry.key))) return { node: entry.value, file: value.file };
    }
    for (const entry of value.node.entries) {
      const found = inObject(entry.value, names, value.file, evaluator, depth + 1);
      if (found) return found;
    }
  }
  return node.kind === 'name' ? inDefinition(node, names, file, evaluator, depth) : null;
}

/** A request object held in a variable: its construction, and properties set on it afterwards. */
function inDefinition(node: Expression & { readonly kind: 'name' }, names: ReadonlySet<string>, file: SourceFile, evaluator: Evaluator, depth: number): { readonly node: Expression; readonly file: SourceFile } | null {
  if (node.variable === null) return null;
  const prefix = `v${node.variable}.`;
  for (const [key, values] of file.index.memberValues) {
    if (!key.startsWith(prefix) || !names.has(plain(key.slice(key.lastIndexOf('.') + 1)))) continue;
    const value = values.at(-1);
    if (value) return { node: value, file };
  }
  const set = setOnVariable(node.variable, file, accepting(names));
  if (set) return { node: set, file };
  for (const definition of file.index.definitions.get(node.variable) ?? []) {
    if (definition.kind !== 'value' || definition.steps.length > 0 || definition.value.kind !== 'call') continue;
    const found = inObject(definition.value, names, file, evaluator, depth + 1);
    if (found) return found;
  }
  return null;
}

function accepting(names: ReadonlySet<string>): (name: string) => boolean {
  return (name) => names.has(plain(name));
}

/** `client.path("/documentModels/{modelId}:analyze", modelId)`: arguments after the path fill its braces in order. */
function placeholderArgument(call: ResolvedCall, ref: ArgumentRef): Expression | null {
  if (ref.placeholder === undefined || !call.pathCall || call.url?.kind !== 'literal') return null;
  const index = [...String(call.url.value).matchAll(/\{([^}]+)\}/g)].findIndex((match) => match[1] === ref.placeholder);
  return index < 0 ? null : (call.pathCall.args[index + 1]?.value ?? null);
}

function inUrl(call: ResolvedCall, names: ReadonlySet<string>, ref: ArgumentRef): string | null {
  for (const pair of call.query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && names.has(plain(pair.slice(0, equals)))) return decode(pair.slice(equals + 1));
  }
  const placeholder = ref.placeholder === undefined ? undefined : call.placeholders[ref.placeholder];
  return placeholder === undefined || placeholder.includes(HOLE) ? null : placeholder;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** All values of an argument as lower-case texts: literals, and comma-separated lists in URLs. */
export function argumentTexts(found: FoundArgument): readonly string[] {
  const literal = found.literals.map(({ value }) => String(value));
  return [...literal, ...found.texts].flatMap((text) => text.split(',')).map((text) => text.trim().toLowerCase()).filter((text) => text !== '');
}
