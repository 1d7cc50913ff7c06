import { findArgument, plain, type FoundArgument } from '../analysis/calls/arguments.js';
import { literalValues, type LiteralValue } from '../analysis/calls/literals.js';
import { reachingDefinitions } from '../analysis/calls/reaching.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import { flatten } from '../analysis/calls/text.js';
import type { SourceFile } from '../analysis/calls/project.js';
import type { Expression, Span } from '../analysis/program/model.js';
import type { ArgumentRef } from '../knowledge/schema.js';
import { sourcePlace } from './literal-places.js';
import type { EditDraft, RuleContext } from './rule.js';
import { queryCut, valueCut } from './value-cut.js';

/** A value that a call passes, and where it is written. */
export interface AskedValue {
  readonly file: SourceFile;
  readonly span: Span;
  /** The literal or enum member; null for a part of a URL. */
  readonly node: Expression | null;
  /** How to stop passing it, where that leaves a call that is still valid. */
  readonly cut: EditDraft | null;
}

/**
 * Where a call passes one of some values: as a literal, an enum member, an element of a list, a word
 * of a comma-separated text, or in the query of its URL.
 *
 * @param values compared without case, underscores and dashes.
 */
export function askedValues(call: ResolvedCall, ref: ArgumentRef, values: readonly string[], context: RuleContext): readonly AskedValue[] {
  const found = argumentOf(call, ref, context);
  if (!found) return [];
  const isWanted = (word: string): boolean => values.some((value) => plainText(value) === plainText(word));
  return [
    ...literalsReaching(found).filter(({ value }) => String(value).split(',').some(isWanted)).map((literal) => atLiteral(literal, isWanted)),
    ...(found.texts.some((text) => text.split(',').some(isWanted)) ? inQuery(call, ref, values, context) : []),
  ];
}

/** An argument as `findArgument` sees it, or what is added to a collection of an options object: `options.QueryFields.Add("…")`. */
export function argumentOf(call: ResolvedCall, ref: ArgumentRef, { evaluator }: RuleContext): FoundArgument | null {
  const found = findArgument(call, ref, evaluator);
  if (found) return found;
  const { file } = call;
  const variables = new Set(call.node.args.flatMap(({ value }) => (value.kind === 'name' && value.variable !== null ? [value.variable] : [])));
  const wanted = new Set(ref.names.map(plain));
  const added = file.index.calls.flatMap(({ callee, args }) => {
    if (callee.kind !== 'member' || !/^(?:add|append|push)$/i.test(callee.name) || callee.object.kind !== 'member') return [];
    const { object, name } = callee.object;
    return object.kind === 'name' && object.variable !== null && variables.has(object.variable) && wanted.has(plain(name)) ? args.map(({ value }) => value) : [];
  });
  return added.length === 0 ? null : { node: null, file, literals: added.flatMap((value) => literalValues(value, file, evaluator)), texts: [] };
}

/** Literals of an argument, without those of a variable's other times: `features = ["Faces"]` after the call, or replaced before it. */
export function literalsReaching({ node, file, literals }: FoundArgument): readonly LiteralValue[] {
  if (node?.kind !== 'name' || node.variable === null) return literals;
  const all = file.index.definitions.get(node.variable) ?? [];
  const reaching = reachingDefinitions(all, node, file);
  const gone = all.flatMap((definition) => (definition.kind === 'value' && !reaching.includes(definition) ? [definition.value.span] : []));
  return literals.filter((literal) => literal.file !== file || !gone.some(({ start, end }) => start <= literal.node.span.start && literal.node.span.end <= end));
}

function plainText(word: string): string {
  return word.trim().toLowerCase().replace(/[_-]/g, '');
}

function atLiteral(literal: LiteralValue, isWanted: (word: string) => boolean): AskedValue {
  const { file, node } = literal;
  const cut = valueCut(literal, isWanted, true);
  return { file, span: node.span, node, cut: cut && { file, span: cut.span, text: cut.text } };
}

function inQuery(call: ResolvedCall, ref: ArgumentRef, values: readonly string[], context: RuleContext): readonly AskedValue[] {
  if (!call.url) return [];
  for (const text of context.reader.texts(call.url, call.file)) {
    const flat = flatten(text);
    const part = new RegExp(`[?&](?:${ref.names.join('|')})=[^&]*`, 'i').exec(flat);
    const match = part && new RegExp(`(?<=[=,]|%2c)(?:${values.join('|')})(?![a-z])`, 'i').exec(part[0]);
    const place = match && sourcePlace(text, part.index + match.index);
    if (!match || !place) continue;
    const span = { start: place.offset, end: place.offset + match[0].length };
    const cut = place.node.kind === 'literal' ? queryCut(place.file.text, span, place.node.span) : null;
    return [{ file: place.file, span, node: null, cut: cut && { file: place.file, span: cut, text: '' } }];
  }
  return [];
}
