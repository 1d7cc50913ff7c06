import type { Span } from '../analysis/program/model.js';
import { addDays, isDate } from '../wording/dates.js';
import { changeTo, setDate, type Correction } from './directive-corrections.js';
import type { LinePart } from './directive-fields.js';
import type { Directive, DirectiveBase, DirectiveOptions, DirectiveProblem } from './directives.js';
import { isFilled } from '../wording/filled.js';
import { closestWord } from '../wording/spelling.js';
import { listed } from '../wording/listed.js';

/** How long a waiver lasts that a fix writes, in days; people can write a longer time, up to the cap. */
export const WAIVER_DAYS = 90;

/** A waiver without what is wrong with it. */
type Written = Omit<Directive, 'problems'>;

/** What stands between the rules and the reason, as people write it. `isDashes` where it is right. */
interface Separator extends Span {
  readonly isDashes: boolean;
}

/**
 * Reads what follows `responsible-use-disable-next-line`: `rule-a, rule-b -- reason (owner: name) until 2027-03-31`.
 *
 * @param rest the line behind the name.
 */
export function parseWaiver(rest: LinePart, base: DirectiveBase, today: string, options: DirectiveOptions): Directive {
  const separator = separatorIn(rest.text);
  const head = rest.text.slice(0, separator?.start);
  const tailStart = separator?.end ?? rest.text.length;
  const tail = rest.text.slice(tailStart);
  const owner = /\(\s*owner\s*:([^)]*)\)/i.exec(tail);
  const until = /(?:^|[\s)])until\s+(\S+)\s*$/.exec(tail);
  const untilText = until?.[1] ?? '';
  const untilStart = rest.start + tailStart + tail.lastIndexOf(untilText);
  const reasonEnd = Math.min(owner?.index ?? tail.length, until?.index ?? tail.length);
  const parsed: Written = {
    ...base,
    kind: 'disable-next-line',
    rules: [...head.matchAll(/[^\s,]+/g)].map((found) => ({ id: found[0], span: { start: rest.start + found.index, end: rest.start + found.index + found[0].length } })),
    reason: filled(tail.slice(0, reasonEnd)),
    owner: filled(owner?.[1] ?? ''),
    until: untilText,
    untilSpan: untilText === '' ? null : { start: untilStart, end: untilStart + untilText.length },
  };
  const misplaced = separator && !separator.isDashes ? [twoDashes({ start: rest.start + separator.start, end: rest.start + separator.end })] : [];
  return { ...parsed, problems: [...ruleProblems(parsed, options), ...misplaced, ...missingParts(parsed, { start: rest.start + head.trimEnd().length, end: base.span.end }, today, options), ...dateProblems(parsed, today, options)] };
}

/** Two dashes, or what stands for them by mistake: one dash, or one that an editor made of two. */
function separatorIn(text: string): Separator | null {
  const dashes = /(?:^|\s)--(?=\s|$)/.exec(text);
  if (dashes) return { start: dashes.index, end: dashes.index + dashes[0].length, isDashes: true };
  const other = /(?:^|\s)(?:[-\u2013\u2014:])(?=\s|$)|:(?=\s)/.exec(text);
  return other && { start: other.index, end: other.index + other[0].length, isDashes: false };
}

function twoDashes(span: Span): DirectiveProblem {
  return {
    rule: 'invalid-directive',
    message: 'The reason begins behind two dashes, so the waiver does not count: "-- reason (owner: name) until date".',
    span,
    corrections: [{ title: 'Write two dashes before the reason', span, text: ' --', cursorAt: null }],
  };
}

function ruleProblems(waiver: Written, { knownRules }: DirectiveOptions): readonly DirectiveProblem[] {
  if (waiver.rules.length === 0) return [{ rule: 'invalid-directive', message: 'The waiver names no rule, so it waives nothing.', span: waiver.span, corrections: [] }];
  return waiver.rules.flatMap(({ id, span }): readonly DirectiveProblem[] => {
    if (!knownRules || knownRules.has(id)) return [];
    const close = closestWord(id, knownRules);
    const isNamed = waiver.rules.some((rule) => rule.id === close);
    const message = `There is no rule "${id}", so the waiver does not count.${close === null ? '' : ` The closest is ${close}.`}`;
    return [{ rule: 'invalid-directive', message, span, corrections: close === null || isNamed ? [] : [changeTo(close, span)] }];
  });
}

function missingParts(waiver: Written, tail: Span, today: string, { capDays }: DirectiveOptions): readonly DirectiveProblem[] {
  const missing = [...(waiver.reason === '' ? ['a reason'] : []), ...(waiver.owner === '' ? ['an owner'] : []), ...(waiver.until === '' ? ['an end date'] : [])];
  if (missing.length === 0) return [];
  const end = addDays(today, Math.min(WAIVER_DAYS, capDays));
  const correction = waiver.rules.length === 0 ? [] : [completed(waiver, tail, missing, end)];
  return [{ rule: 'waiver-incomplete', message: `The waiver does not count until it has ${listed(missing)}: "-- reason (owner: name) until ${end}".`, span: waiver.span, corrections: correction }];
}

/** All parts in their places, the cursor at the first one that is not there. */
function completed({ reason, owner, until }: Written, span: Span, missing: readonly string[], end: string): Correction {
  const toReason = ' -- ';
  const toOwner = `${toReason}${reason} (owner: `;
  const toDate = `${toOwner}${owner}) until `;
  const cursorAt = (reason === '' ? toReason : owner === '' ? toOwner : toDate).length;
  return { title: `Write ${listed(missing)}`, span, text: `${toDate}${until === '' ? end : until}`, cursorAt };
}

function dateProblems({ until, untilSpan }: Written, today: string, { capDays }: DirectiveOptions): readonly DirectiveProblem[] {
  if (!untilSpan) return [];
  const suggested = addDays(today, Math.min(WAIVER_DAYS, capDays));
  const latest = addDays(today, capDays);
  if (!isDate(until)) {
    return [{ rule: 'invalid-directive', message: `"${until}" is not a date, so the waiver does not count. Write it as ${suggested}.`, span: untilSpan, corrections: [setDate(`Set the end date to ${suggested}`, suggested, untilSpan)] }];
  }
  if (until < today) {
    return [{ rule: 'waiver-expired', message: `The waiver ended on ${until} and no longer counts. Settle the finding, or decide again and set a new date.`, span: untilSpan, corrections: [setDate(`Decide again and waive until ${suggested}`, suggested, untilSpan)] }];
  }
  if (until <= latest) return [];
  const message = `The end date ${until} lies more than ${capDays} days ahead, so the waiver does not count. The latest date today is ${latest}.`;
  return [{ rule: 'invalid-directive', message, span: untilSpan, corrections: [setDate(`Set the end date to ${latest}`, latest, untilSpan)] }];
}

/** Text without the words that only hold a place; '' when nothing is left to follow up. */
function filled(text: string): string {
  const trimmed = text.trim();
  return isFilled(trimmed) ? trimmed : '';
}
