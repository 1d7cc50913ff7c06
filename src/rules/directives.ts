import type { Comment, Span } from '../analysis/program/model.js';
import { addDays, isDate } from './dates.js';
import { parseFields, type DirectiveField } from './directive-fields.js';
import { closestWord } from './spelling.js';

/** Kinds of statements that a comment can make; `unknown` for one that is written as a directive and is none. */
export type DirectiveKind = 'human-review' | 'input-limit' | 'consent' | 'disable-next-line' | 'unknown';

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

export interface DirectiveProblem {
  readonly rule: 'invalid-directive' | 'waiver-incomplete' | 'waiver-expired';
  readonly message: string;
  readonly span: Span;
}

export interface DirectiveOptions {
  /** Ids a waiver may name; null leaves them unchecked. */
  readonly knownRules: ReadonlySet<string> | null;
  /** How far ahead of today an end date may lie, in days. */
  readonly capDays: number;
}

/** One year, leap years included. */
export const defaultCapDays = 366;

/** Fields of each directive that states a mitigation; all of them have to be filled. */
export const directiveFields: Readonly<Record<'human-review' | 'input-limit' | 'consent', readonly string[]>> = {
  'human-review': ['queue', 'owner'],
  'input-limit': ['max'],
  consent: ['basis'],
};

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

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(comment: Comment): readonly Line[] {
  let start = comment.span.start;
  return comment.text.split('\n').map((raw) => {
    const line = { text: raw.replace(/\r$/, ''), start };
    start += raw.length + 1;
    return line;
  });
}

function directiveOf(line: Line, comment: Comment, today: string, settings: DirectiveOptions): Directive | null {
  const match = /^[\s*/!#]*(?=responsible-use)/.exec(line.text);
  if (!match) return null;
  const start = line.start + match[0].length;
  const text = line.text.slice(match[0].length).trimEnd();
  const base = { ...none, outer: comment.outer, span: { start, end: start + text.length } };
  const form = /^responsible-use(?:(-disable[\w-]*)(?=$|[\s:])|(:)|(?=\s+(?:human-review|input-limit|consent)\b))/.exec(text);
  if (!form) return null;
  const rest: Line = { text: text.slice(form[0].length), start: start + form[0].length };
  if (form[1] === '-disable-next-line') return waiver(rest, base, today, settings);
  if (form[1] !== undefined) {
    return unknown(base, `There is no directive responsible-use${form[1]}. A waiver begins with responsible-use-disable-next-line.`);
  }
  if (form[2] === undefined) return unknown(base, 'A colon is missing after responsible-use, so the comment states nothing.');
  return statement(rest, base);
}

type Base = typeof none & Pick<Directive, 'outer' | 'span'>;

function unknown(base: Base, message: string): Directive {
  return { ...base, kind: 'unknown', problems: [{ rule: 'invalid-directive', message, span: base.span }] };
}

/** `human-review queue="…" owner="…"`. */
function statement(rest: Line, base: Base): Directive {
  const word = /^\s*([^\s=]*)/.exec(rest.text);
  const name = word?.[1] ?? '';
  const kinds = Object.keys(directiveFields);
  if (!isStatementKind(name)) {
    const close = closestWord(name, kinds);
    const hint = close === null ? `Known are ${kinds.join(', ')}.` : `The closest is ${close}.`;
    return unknown(base, name === '' ? `The directive says nothing after the colon. ${hint}` : `There is no directive "${name}". ${hint}`);
  }
  const consumed = word?.[0].length ?? 0;
  const { fields, problems } = parseFields({ text: rest.text.slice(consumed), start: rest.start + consumed }, name, directiveFields[name]);
  const missing = directiveFields[name].filter((key) => !fields.some((field) => field.key === key && isFilled(field.value)));
  const incomplete: DirectiveProblem[] = missing.length === 0
    ? []
    : [{ rule: 'invalid-directive', message: `${name} does not count until ${list(missing)} ${missing.length > 1 ? 'say' : 'says'} something a person can follow up.`, span: base.span }];
  return { ...base, kind: name, fields, problems: [...problems, ...incomplete] };
}

function isStatementKind(name: string): name is keyof typeof directiveFields {
  return Object.hasOwn(directiveFields, name);
}

/** `rule-a, rule-b -- reason (owner: name) until 2027-03-31`. */
function waiver(rest: Line, base: Base, today: string, settings: DirectiveOptions): Directive {
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(rest.text);
  const head = dashes ? rest.text.slice(0, dashes.index) : rest.text;
  const tailStart = dashes ? dashes.index + dashes[0].length : rest.text.length;
  const tail = rest.text.slice(tailStart);
  const owner = /\(\s*owner\s*:([^)]*)\)/i.exec(tail);
  const until = /(?:^|[\s)])until\s+(\S+)\s*$/.exec(tail);
  const untilText = until?.[1] ?? '';
  const untilStart = rest.start + tailStart + tail.lastIndexOf(untilText);
  const untilSpan = untilText === '' ? null : { start: untilStart, end: untilStart + untilText.length };
  const reasonEnd = Math.min(owner?.index ?? tail.length, until?.index ?? tail.length);
  const parsed: Omit<Directive, 'problems'> = {
    ...base,
    kind: 'disable-next-line',
    rules: [...head.matchAll(/[^\s,]+/g)].map((found) => ({ id: found[0], span: { start: rest.start + found.index, end: rest.start + found.index + found[0].length } })),
    reason: filled(tail.slice(0, reasonEnd)),
    owner: filled(owner?.[1] ?? ''),
    until: untilText,
    untilSpan,
  };
  return { ...parsed, problems: waiverProblems(parsed, today, settings) };
}

function waiverProblems(waiver: Omit<Directive, 'problems'>, today: string, { knownRules, capDays }: DirectiveOptions): readonly DirectiveProblem[] {
  const problems: DirectiveProblem[] = [];
  const invalid = (message: string, span: Span): void => void problems.push({ rule: 'invalid-directive', message, span });
  if (waiver.rules.length === 0) invalid('The waiver names no rule, so it waives nothing.', waiver.span);
  for (const { id, span } of waiver.rules) {
    if (!knownRules || knownRules.has(id)) continue;
    const close = closestWord(id, knownRules);
    invalid(`There is no rule "${id}", so the waiver does not count.${close === null ? '' : ` The closest is ${close}.`}`, span);
  }
  const missing = [...(waiver.reason === '' ? ['a reason'] : []), ...(waiver.owner === '' ? ['an owner'] : []), ...(waiver.until === '' ? ['an end date'] : [])];
  if (missing.length > 0) {
    problems.push({
      rule: 'waiver-incomplete',
      message: `The waiver does not count until it has ${list(missing)}: "-- reason (owner: name) until ${addDays(today, 90)}".`,
      span: waiver.span,
    });
  }
  if (waiver.untilSpan) {
    const { until, untilSpan } = waiver;
    if (!isDate(until)) {
      invalid(`"${until}" is not a date, so the waiver does not count. Write it as ${addDays(today, 90)}.`, untilSpan);
    } else if (until < today) {
      problems.push({ rule: 'waiver-expired', message: `The waiver ended on ${until} and no longer counts. Settle the finding, or decide again and set a new date.`, span: untilSpan });
    } else if (until > addDays(today, capDays)) {
      invalid(`The end date ${until} lies more than ${capDays} days ahead, so the waiver does not count. The latest date today is ${addDays(today, capDays)}.`, untilSpan);
    }
  }
  return problems;
}

/** Text without the words that only hold a place; '' when nothing is left to follow up. */
function filled(text: string): string {
  const trimmed = text.trim();
  return isFilled(trimmed) ? trimmed : '';
}

/** False for empty text and for words that only hold a place. */
export function isFilled(text: string): boolean {
  return !/^\s*(?:todo|tbd|tba|fixme|x+|n\/?a|none|unknown|reason|owner|queue|why|name|max|basis|[?.…_-]*|<[^>]*>|\[[^\]]*\])\s*[:.]?\s*$/i.test(text);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
