import type { Evaluator } from '../../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../../analysis/calls/resolved-call.js';
import { choiceAnswers, matchesValue, undecidedChoices, type ChoiceAnswer } from '../../answers/choices.js';
import type { ChoiceNotes } from './notes.js';
import { shownText } from './shown-text.js';

/** What the arguments of a call change, in the order of the catalogue. */
export function choiceNotes(call: ResolvedCall, evaluator: Evaluator): readonly ChoiceNotes[] {
  const found = [
    ...choiceAnswers(call, evaluator).flatMap((answer) => answered(answer, call.reach?.impliedModel)),
    ...undecidedChoices(call, evaluator).map((choice): ChoiceNotes => ({ choice, state: 'unknown', value: null, texts: [] })),
  ];
  const order = call.service.choices;
  return found.sort((a, b) => order.indexOf(a.choice) - order.indexOf(b.choice));
}

/** One for each value of the catalogue that the argument has: a list has several. */
function answered({ choice, found, values }: ChoiceAnswer, implied: string | undefined): readonly ChoiceNotes[] {
  if (values.length === 0) return [{ choice, state: 'left-out', value: null, texts: [] }];
  const written = found ? [...found.literals.flatMap(({ value }) => (value === null ? [] : [String(value)])), ...found.texts] : implied === undefined ? [] : [implied];
  // What the service keeps word for word may be about people: a report need not spread it.
  const texts = (choice.keepsText ? [] : written).flatMap((text) => (choice.asksFor === 'description' ? [text] : text.split(','))).map((text) => text.trim()).filter((text) => text !== '');
  return values.map((value) => ({
    choice,
    state: 'given',
    value,
    texts: [...new Set(texts.filter((text) => value.is.some((pattern) => choice.looksAt === 'host' || matchesValue(text.toLowerCase(), String(pattern)))).map(shownText))],
  }));
}
