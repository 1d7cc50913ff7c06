import type { Span } from '../analysis/program/model.js';
import { changeTo, type Correction } from './directive-corrections.js';
import type { DirectiveProblem } from './directives.js';
import { closestWord } from '../wording/spelling.js';

/** One `key="value"` of a directive. */
export interface DirectiveField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

/** A part of a directive's line and where it begins in the file. */
export interface LinePart {
  readonly text: string;
  readonly start: number;
}

/**
 * Reads `key="value"` pairs. Anything else between them is a problem: a value without quotes would
 * be cut at its first space and count as something that nobody wrote.
 */
export function parseFields(
  line: LinePart,
  kind: string,
  known: readonly string[],
): { readonly fields: readonly DirectiveField[]; readonly problems: readonly DirectiveProblem[] } {
  const fields: DirectiveField[] = [];
  const problems: DirectiveProblem[] = [];
  const span = (index: number, length: number): Span => ({ start: line.start + index, end: line.start + index + length });
  const invalid = (message: string, at: Span, corrections: readonly Correction[] = []): void => void problems.push({ rule: 'invalid-directive', message, span: at, corrections });
  const isGiven = (key: string): boolean => new RegExp(`(?:^|\\s)${key}\\s*=`).test(line.text);

  for (const match of line.text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"|\S+/g)) {
    const [whole, key, value] = match;
    if (key === undefined || value === undefined) {
      invalid(`"${whole}" is no field of ${kind}. Fields are written as ${known.map((name) => `${name}="…"`).join(' ')}.`, span(match.index, whole.length), quoted(line, match.index, known));
      continue;
    }
    const keySpan = span(match.index, key.length);
    if (!known.includes(key)) {
      const close = closestWord(key, known);
      invalid(`${kind} has no field "${key}". ${close === null ? `It has ${known.join(' and ')}.` : `The closest is ${close}.`}`, keySpan, close === null || isGiven(close) ? [] : [changeTo(close, keySpan)]);
    } else if (fields.some((field) => field.key === key)) {
      const gap = /\s*$/.exec(line.text.slice(0, match.index))?.[0].length ?? 0;
      invalid(`The field "${key}" stands twice.`, keySpan, [{ title: `Remove the second ${key}`, span: span(match.index - gap, gap + whole.length), text: '', cursorAt: null }]);
    }
    const valueStart = match.index + whole.length - 1 - value.length;
    fields.push({ key, keySpan, value, valueSpan: span(valueStart, value.length) });
  }
  return { fields, problems };
}

/** `max=10000 characters`: the value runs to the next field. */
function quoted(line: LinePart, index: number, known: readonly string[]): readonly Correction[] {
  const rest = line.text.slice(index);
  const [, head = '', value = ''] = /^([\w-]+\s*=\s*)(.*?)(?=\s+[\w-]+\s*=|\s*$)/.exec(rest) ?? [];
  if (!known.includes(head.replace(/\s*=\s*$/, ''))) return [];
  const start = line.start + index + head.length;
  const text = `"${value.replace(/^['"\u201c\u201d\u2018\u2019]|['"\u201c\u201d\u2018\u2019]$/g, '').replaceAll('"', "'")}"`;
  return [{ title: 'Put the value in quotes', span: { start, end: start + value.length }, text, cursorAt: value === '' ? 1 : null }];
}
