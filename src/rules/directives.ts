import type { Comment, Span } from '../analysis/program/model.js';
import { changeTo, type Correction } from './directive-corrections.js';
import { parseFields, type DirectiveField, type LinePart } from './directive-fields.js';
import { directivePrefix, fieldsOf, isStatementKind, statementKinds, waiverName, type StatementKind } from './directive-kinds.js';
import { parseWaiver } from './directive-waiver.js';
import { isFilled } from '../wording/filled.js';
import { listed } from '../wording/listed.js';
import { closestWord } from '../wording/spelling.js';


/** Kinds of statements that a comment can make; `unknown` for one that is written as a directive and is none. */
export type DirectiveKind = StatementKind | 'disable-next-line' | 'unknown';

/** A directive as written in a comment. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** Span of the whole comment. */
  readonly outer: Span;
  /** Span of the directive's own text. */
  readonly span: Span;
  /** `key="value"` fields with their spans, in order. */
  readonly fields: readonly DirectiveField[];
  /** Rule ids of a waiver. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  readonly owner: string;
  /** End date as written, or ''. */
  readonly until: string;
  readonly untilSpan: Span | null;
  /** What is wrong with it; an invalid directive states and waives nothing. */
  readonly problems: readonly DirectiveProblem[];
}

/** What every directive has, whatever it says. */
export type DirectiveBase = typeof none & Pick<Directive, 'outer' | 'span'>;

export interface DirectiveProblem {
  readonly rule: 'invalid-directive' | 'waiver-incomplete' | 'waiver-expired';
  readonly message: string;
  readonly span: Span;
  /** Ways to mend it, the likeliest first. */
  readonly corrections: readonly Correction[];
}

export interface DirectiveOptions {
  /** Ids a waiver may name; null leaves them unchecked. */
  readonly knownRules: ReadonlySet<string> | null;
  /** How far ahead of today an end date may lie, in days. */
  readonly capDays: number;
}

/** One year, leap years included. */
export const defaultCapDays = 366;

const none = { fields: [], rules: [], reason: '', owner: '', until: '', untilSpan: null } as const;

/**
 * Reads the directives of a file's comments. A comment is a directive when one of its lines begins
 * with `responsible-use:` or `responsible-use-disable…`; mentions elsewhere are prose.
 *
 * @param today the day that end dates are judged by, ISO date.
 */
export function parseDirectives(comments: readonly Comment[], today: string, options: Partial<DirectiveOptions> = {}): Directive[] {
  const settings: DirectiveOptions = { knownRules: options.knownRules ?? null, capDays: options.capDays ?? defaultCapDays };
  return comments.flatMap((comment) => linesOf(comment).flatMap((line) => directiveOf(line, comment, today, settings) ?? []));
}

function linesOf(comment: Comment): readonly LinePart[] {
  let start = comment.span.start;
  return comment.text.split('\n').map((raw) => {
    const line = { text: raw.replace(/\r$/, ''), start };
    start += raw.length + 1;
    return line;
  });
}

function directiveOf(line: LinePart, comment: Comment, today: string, settings: DirectiveOptions): Directive | null {
  const match = /^[\s*/!#]*(?=responsible-use)/.exec(line.text);
  if (!match) return null;
  const start = line.start + match[0].length;
  const text = line.text.slice(match[0].length).trimEnd();
  const base = { ...none, outer: comment.outer, span: { start, end: start + text.length } };
  const form = /^responsible-use(?:(-disable[\w-]*)(?=$|[\s:])|(:)|(?=\s+(?:human-review|input-limit|consent)\b))/.exec(text);
  if (!form) return null;
  const rest: LinePart = { text: text.slice(form[0].length), start: start + form[0].length };
  if (form[1] === '-disable-next-line') return parseWaiver(rest, base, today, settings);
  if (form[1] !== undefined) {
    const name = { start, end: rest.start };
    return unknown(base, `There is no directive responsible-use${form[1]}. A waiver begins with ${waiverName}.`, [changeTo(waiverName, name)]);
  }
  if (form[2] === undefined) {
    const end = start + directivePrefix.length;
    return unknown(base, 'A colon is missing after responsible-use, so the comment states nothing.', [{ title: 'Write the missing colon', span: { start: end, end }, text: ':', cursorAt: null }]);
  }
  return statement(rest, base);
}

function unknown(base: DirectiveBase, message: string, corrections: readonly Correction[]): Directive {
  return { ...base, kind: 'unknown', problems: [{ rule: 'invalid-directive', message, span: base.span, corrections }] };
}

/** `human-review queue="…" owner="…"`. */
function statement(rest: LinePart, base: DirectiveBase): Directive {
  const word = /^(\s*)([^\s=]*)/.exec(rest.text);
  const name = word?.[2] ?? '';
  const kinds = Object.keys(statementKinds);
  if (!isStatementKind(name)) {
    const close = closestWord(name, kinds);
    const hint = close === null ? `Known are ${kinds.join(', ')}.` : `The closest is ${close}.`;
    const start = rest.start + (word?.[1]?.length ?? 0);
    return unknown(base, name === '' ? `The directive says nothing after the colon. ${hint}` : `There is no directive "${name}". ${hint}`, close === null ? [] : [changeTo(close, { start, end: start + name.length })]);
  }
  const consumed = word?.[0].length ?? 0;
  const known = fieldsOf(name);
  const { fields, problems } = parseFields({ text: rest.text.slice(consumed), start: rest.start + consumed }, name, known);
  const missing = known.filter((key) => !fields.some((field) => field.key === key && isFilled(field.value)));
  const incomplete: DirectiveProblem[] = missing.length === 0
    ? []
    : [{ rule: 'invalid-directive', message: `${name} does not count until ${listed(missing)} ${missing.length > 1 ? 'say' : 'says'} something a person can follow up.`, span: base.span, corrections: problems.length > 0 ? [] : added(known.filter((key) => !fields.some((field) => field.key === key)), base.span.end) }];
  return { ...base, kind: name, fields, problems: [...problems, ...incomplete] };
}

/** Puts in the fields that are not there, still empty. */
function added(keys: readonly string[], at: number): readonly Correction[] {
  const [first] = keys;
  if (first === undefined) return [];
  return [{ title: `Add ${listed(keys)}`, span: { start: at, end: at }, text: keys.map((key) => ` ${key}=""`).join(''), cursorAt: ` ${first}="`.length }];
}
