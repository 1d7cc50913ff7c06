import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { ResolvedCall } from '../analysis/calls/resolved-call.js';
import type { Choice, Operation } from '../knowledge/schema.js';
import { choiceAnswers, undecidedChoices, type ChoiceAnswer } from './choices.js';
import { firstClause, fitting, keptPhrase, longestPhrase, lowered, notInFewWords } from './lens.js';

/**
 * What stays of what one call sends, its arguments considered, in a few words.
 *
 * @returns null where the call is not in the catalogue.
 */
export function keptAtCall(call: ResolvedCall, evaluator: Evaluator): string | null {
  const { operation } = call;
  if (!operation || call.undecided !== undefined) return null;
  const answers = choiceAnswers(call, evaluator).filter(({ choice }) => decides(choice));
  return keptWith(operation, answers, undecidedChoices(call, evaluator).filter(decides));
}

/** @param unknown choices that an argument makes whose value is not known. */
export function keptWith(operation: Operation, answers: readonly ChoiceAnswer[], unknown: readonly Choice[]): string {
  const switching = answers.find(({ values }) => values.some(({ turnsOn }) => turnsOn !== undefined));
  if (switching) {
    const { turnsOn } = switching.values.find((value) => value.turnsOn !== undefined) ?? {};
    return effectPhrase(switching) ?? fitting(`${switching.choice.label} switches ${turnsOn ?? 'storage'} on`);
  }
  const [open] = unknown;
  if (open) return fitting(`${open.label} decides what is kept`);
  const said = answers.find(({ choice, found, values }) => (isOnByDefault(choice) || isOpenByDefault(choice)) && (found ? values.length > 0 : choice.absent?.isOpen !== true));
  const phrase = said ? effectPhrase(said) : null;
  if (phrase !== null) return phrase;
  const ends = answers.find(({ choice, found }) => givesEnd(choice) && found);
  const published = keptPhrase(operation, !answers.some(({ choice, found }) => givesEnd(choice) && !found));
  const given = ends ?? (published === notInFewWords ? answers.find(({ found }) => found) : undefined);
  return (given ? effectPhrase(given) : null) ?? published;
}

/** True for a choice on which it depends whether something stays. */
function decides({ values }: Choice): boolean {
  return values.some(({ turnsOn, keepsNothing }) => turnsOn !== undefined || keepsNothing === true);
}

/** A choice that any value makes: when something goes. */
function givesEnd({ values }: Choice): boolean {
  return values.some(({ is, keepsNothing }) => keepsNothing === true && is.includes('*'));
}

/** What is kept unless the call says otherwise. */
function isOnByDefault(choice: Choice): boolean {
  return !givesEnd(choice) && choice.values.some(({ keepsNothing }) => keepsNothing === true) && !choice.values.some(({ turnsOn }) => turnsOn !== undefined);
}

function isOpenByDefault({ absent }: Choice): boolean {
  return absent?.isOpen === true;
}

/** What a choice comes to in the catalogue's words, as far as they are few; else null. */
function effectPhrase({ effect }: ChoiceAnswer): string | null {
  const text = effect.replaceAll('`', '');
  const { clause } = firstClause(text);
  // Before a colon stands the reason, behind it what comes of it.
  const said = /: ([^.;]+)/.exec(text)?.[1] ?? clause;
  const fits = [said, said.split(', ')[0] ?? said].find((part) => part.length <= longestPhrase && /\b(?:is|are|goes|stays?|has|may|decides)\b/.test(part));
  return fits === undefined ? null : lowered(fits);
}
