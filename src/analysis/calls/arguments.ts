import type { ArgumentRef } from '../../knowledge/schema.js';
import type { Call, Expression } from '../program/model.js';
import { constructorArgument } from './argument-constructors.js';
import { setAfter, setInChain, setOnVariable } from './argument-setters.js';
import { builtWith } from './library-parts.js';
import { knowledgeLanguage } from './catalogue.js';
import type { Evaluator } from './evaluate.js';
import { argumentInItems } from './argument-items.js';
import { itemValues } from './item-values.js';
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
  const isNamed = named(ref.names);
  for (const source of call.pathCall ? [call.node, call.pathCall] : [call.node]) {
    const found = inCall(source, isNamed, call.file, evaluator);
    if (found) return asArgument(found.node, found.file, evaluator, ref);
  }
  for (const part of call.parts) {
    const inside = part.node.kind === 'call' ? inCall(part.node, isNamed, part.file, evaluator) : inObject(part.node, isNamed, part.file, evaluator, 0);
    // What a library made of its client: `Model.builder().maxTokens(5).build()`.
    const found = inside ?? (call.via === 'wrapper' ? (inObject(part.node, isNamed, part.file, evaluator, 0) ?? builtWith(part.node, part.file, isNamed)) : null);
    if (found) return asArgument(found.node, found.file, evaluator, ref);
  }
  const built = call.via === 'wrapper' ? builtWith(call.node, call.file, isNamed) : null;
  if (built) return asArgument(built.node, built.file, evaluator, ref);
  const taken = constructorArgument(call, ref);
  if (taken) return asArgument(taken, call.file, evaluator, ref);
  const set = call.client?.fluent === true ? setAfter(call.node, call.file, isNamed) : null;
  if (set) return asArgument(set, call.file, evaluator, ref);
  const filled = placeholderArgument(call, ref);
  if (filled) return asArgument(filled, call.file, evaluator, ref);
  const fromUrl = inUrl(call, isNamed, ref);
  if (fromUrl !== null) return { node: call.url, file: call.file, literals: [], texts: [fromUrl] };
  const listed = argumentInItems(call, (node, file) => inObject(node, isNamed, file, evaluator, 0), evaluator);
  if (call.via === 'rest' || call.pathCall) return listed && asArgument(listed.node, listed.file, evaluator, ref);
  const language = knowledgeLanguage(call.file.language);
  const position = ref.positionIn?.find((entry) => entry.language === language && entry.client === call.client?.key)?.position ?? ref.position?.[language];
  const arg = position === undefined ? undefined : call.node.args[position + call.argumentOffset];
  if (arg?.name === null) return asArgument(arg.value, call.file, evaluator, ref);
  return listed && asArgument(listed.node, listed.file, evaluator, ref);
}

/** Tells the names of an argument, in any language's spelling. */
export function named(names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map(plain));
  return (name) => known.has(plain(name));
}

/**
 * What any call is given under a name: as a named argument, or as a property at any depth of what it is
 * given.
 */
export function argumentInside(call: Call, isNamed: (name: string) => boolean, file: SourceFile, evaluator: Evaluator): { readonly node: Expression; readonly file: SourceFile } | null {
  return inCall(call, isNamed, file, evaluator) ?? (call.initializer ? inObject(call.initializer, isNamed, file, evaluator, 0) : null);
}

function asArgument(node: Expression, file: SourceFile, evaluator: Evaluator, { item }: ArgumentRef): FoundArgument {
  const literals = item ? itemValues(node, file, named(item), evaluator) : literalValues(node, file, evaluator);
  return { node, file, literals, texts: [] };
}

/** Name without case, underscores and dashes, so that one name serves every language's spelling. */
export function plain(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}

function inCall(call: Call, isNamed: (name: string) => boolean, file: SourceFile, evaluator: Evaluator): { readonly node: Expression; readonly file: SourceFile } | null {
  for (const arg of call.args) {
    if (arg.name !== null && isNamed(arg.name)) return { node: arg.value, file };
  }
  for (const arg of call.args) {
    const found = inObject(arg.value, isNamed, file, evaluator, 0);
    if (found) return found;
  }
  return null;
}

/** Looks for a property in an object literal, through variables, `JSON.stringify`, spreads and initializers. */
function inObject(node: Expression, isNamed: (name: string) => boolean, file: SourceFile, evaluator: Evaluator, depth: number): { readonly node: Expression; readonly file: SourceFile } | null {
  if (depth > MAX_DEPTH || node.kind === 'lambda') return null;
  if (node.kind === 'call') {
    const set = setInChain(node, isNamed);
    if (set) return { node: set, file };
    const inside = node.initializer ? inObject(node.initializer, isNamed, file, evaluator, depth + 1) : null;
    if (inside) return inside;
    // Serializers and request wrappers: `JSON.stringify(body)`, `new AnalyzeTextOptions({…})`.
    for (const arg of node.args) {
      if (arg.name !== null && isNamed(arg.name)) return { node: arg.value, file };
      const found = inObject(arg.value, isNamed, file, evaluator, depth + 1);
      if (found) return found;
    }
    // What the setters of an object are called on.
    return node.callee.kind === 'member' && node.callee.object.kind === 'call' ? inObject(node.callee.object, isNamed, file, evaluator, depth + 1) : null;
  }
  for (const value of evaluator.values(node, file)) {
    if (value.kind !== 'object') continue;
    for (const entry of value.node.entries) {
      if (entry.key !== null && isNamed(entry.key)) return { node: entry.value, file: value.file };
    }
    for (const entry of value.node.entries) {
      const found = inObject(entry.value, isNamed, value.file, evaluator, depth + 1);
      if (found) return found;
    }
  }
  return node.kind === 'name' ? inDefinition(node, isNamed, file, evaluator, depth) : null;
}

/** A request object held in a variable: its construction, and properties set on it afterwards. */
function inDefinition(node: Expression & { readonly kind: 'name' }, isNamed: (name: string) => boolean, file: SourceFile, evaluator: Evaluator, depth: number): { readonly node: Expression; readonly file: SourceFile } | null {
  if (node.variable === null) return null;
  const prefix = `v${node.variable}.`;
  for (const [key, values] of file.index.memberValues) {
    if (!key.startsWith(prefix) || !isNamed(key.slice(key.lastIndexOf('.') + 1))) continue;
    const value = values.at(-1);
    if (value) return { node: value, file };
  }
  const set = setOnVariable(node.variable, file, isNamed);
  if (set) return { node: set, file };
  for (const definition of file.index.definitions.get(node.variable) ?? []) {
    if (definition.kind !== 'value' || definition.steps.length > 0 || definition.value.kind !== 'call') continue;
    const found = inObject(definition.value, isNamed, file, evaluator, depth + 1);
    if (found) return found;
  }
  return null;
}

/** `client.path("/documentModels/{modelId}:analyze", modelId)`: arguments after the path fill its braces in order. */
function placeholderArgument(call: ResolvedCall, ref: ArgumentRef): Expression | null {
  if (ref.placeholder === undefined || !call.pathCall || call.url?.kind !== 'literal') return null;
  const index = [...String(call.url.value).matchAll(/\{([^}]+)\}/g)].findIndex((match) => match[1] === ref.placeholder);
  return index < 0 ? null : (call.pathCall.args[index + 1]?.value ?? null);
}

function inUrl(call: ResolvedCall, isNamed: (name: string) => boolean, ref: ArgumentRef): string | null {
  for (const pair of call.query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && isNamed(pair.slice(0, equals))) return decode(pair.slice(equals + 1));
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
