import type { Span } from '../analysis/program/model.js';
import type { DirectiveProblem } from './directives.js';
import { closestWord } from './spelling.js';

/** One `key="value"` of a directive. */
export interface DirectiveField {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string;
  readonly valueSpan: Span;
}

/**
 * Reads `key="value"` pairs. Anything else between them is a problem: a value without quotes would
 * be cut at its first space and count as something that nobody wrote.
 */
export function parseFields(
  line: { readonly text: string; readonly start: number },
  kind: string,
  known: readonly string[],
): { readonly fields: readonly DirectiveField[]; readonly problems: readonly DirectiveProblem[] } {
  const fields: DirectiveField[] = [];
  const problems: DirectiveProblem[] = [];
  const span = (index: number, length: number): Span => ({ start: line.start + index, end: line.start + index + length });
  const invalid = (message: string, at: Span): void => void problems.push({ rule: 'invalid-directive', message, span: at });

  for (const match of line.text.matchAll(/([\w-]+)\s*=\s*"([^"]*)"|\S+/g)) {
    const [whole, key, value] = match;
    if (key === undefined || value === undefined) {
      invalid(`"${whole}" is no field of ${kind}. Fields are written as ${known.map((name) => `${name}="…"`).join(' ')}.`, span(match.index, whole.length));
      continue;
    }
    const keySpan = span(match.index, key.length);
    if (!known.includes(key)) {
      const close = closestWord(key, known);
      invalid(`${kind} has no field "${key}". ${close === null ? `It has ${known.join(' and ')}.` : `The closest is ${close}.`}`, keySpan);
    } else if (fields.some((field) => field.key === key)) {
      invalid(`The field "${key}" stands twice.`, keySpan);
    }
    const valueStart = match.index + whole.length - 1 - value.length;
    fields.push({ key, keySpan, value, valueSpan: span(valueStart, value.length) });
  }
  return { fields, problems };
}
