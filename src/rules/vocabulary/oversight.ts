/** Asks the lists of `oversight-names.ts`: what is a consequential action, a human step, a person's decision. */
import { isDeclared } from './declared.js';
import { nameList } from './name-patterns.js';
import {
  actionVerbs,
  amountChanges,
  authorityReports,
  automaticDecisions,
  humanSteps,
  notices,
  oversightWords,
  personsDecisions,
  plainActions,
  productReviews,
  refusingVerbs,
  reviewFlags,
  reviewSettings,
  reviewsLeftOut,
  sending,
  statuses,
  vagueVerbs,
} from './oversight-names.js';
import { baseWords, oneOf } from './words.js';

const classes = { ...oversightWords, sending, patient: 'patient' };
const setOf = (name: keyof typeof classes): ReadonlySet<string> => oneOf(classes[name]);

const lists = {
  authorityReports: nameList(authorityReports, classes),
  amountChanges: nameList(amountChanges, classes),
  notices: nameList(notices, classes),
  humanSteps: nameList(humanSteps, classes),
  productReviews: nameList(productReviews, classes),
  personsDecisions: nameList(personsDecisions, classes),
  reviewFlags: nameList(reviewFlags, classes),
  reviewsLeftOut: nameList(reviewsLeftOut, classes),
  automaticDecisions: nameList(automaticDecisions, classes),
  reviewSettings: nameList(reviewSettings, classes),
};

/** Verbs of actions with the words of what they have to be about. */
const verbs = new Map([...actionVerbs].reverse().flatMap(({ verbs: list, about }) => {
  const words = new Set(about.flatMap((name) => [...setOf(name)]));
  return list.split(' ').map((verb) => [verb, words] as const);
}));
const persons = setOf('person');
const entitlements = setOf('entitlement');
const things = setOf('thing');

/**
 * True for names of calls that end, deny or grant something to a person.
 *
 * @param name the called name with what it is called on: `users.ban`, `banUser`, `accountService.suspend`.
 * @param argumentNames names of the arguments, for verbs without an object of their own: `ban(user)`.
 * @param declared names that the project file declares as such actions.
 */
export function isConsequentialCall(name: string, argumentNames: readonly string[], declared: readonly string[] = []): boolean {
  if (isDeclared(name, declared)) return true;
  const dot = name.lastIndexOf('.');
  const own = baseWords(name.slice(dot + 1));
  const receiver = dot < 0 ? [] : baseWords(name.slice(0, dot));
  if (own.length === 0) return false;
  if (lists.authorityReports.hasWords(own)) return true;
  // A question or a getter decides nothing: `isBanned`, `canApprove`, `getRejectedLoans`, `onReject`.
  if (setOf('asking').has(own[0] ?? '')) return false;
  if (lists.amountChanges.hasWords(own)) return true;
  const names = (words: readonly string[]): boolean => isAbout(words, persons) || isAbout(words, entitlements);
  if (lists.notices.hasWords(own)) return names(own) || argumentNames.some((argument) => names(baseWords(argument)));
  const verbAt = own.findIndex((word) => verbs.has(word));
  const verb = own[verbAt] ?? '';
  const wanted = verbs.get(verb);
  if (!wanted) return false;
  // Only a verb that leads is the action: `approveButtonColor` has a thing as object, `handleBan` is a handler of its own.
  if (own.slice(0, verbAt).some((word) => !setOf('leading').has(word))) return false;
  const objects = own.slice(verbAt + 1);
  // What it is stored in says nothing: `userService` is about the user.
  const subject = receiver.filter((word) => !setOf('holder').has(word));
  if (!objects.every((word) => setOf('trailing').has(word))) {
    // What is refused stands in the name, who it is refused to beside it.
    if (objects.some((word) => setOf('entry').has(word)) && oneOf(refusingVerbs).has(verb)) return isAbout(subject, persons) || argumentNames.some((argument) => isAbout(baseWords(argument), persons));
    return isAbout(objects, wanted);
  }
  if (oneOf(plainActions.verbs).has(verb)) return dot >= 0 && oneOf(plainActions.on).has(name.slice(0, dot).toLowerCase());
  if (oneOf(vagueVerbs).has(verb)) return false;
  return isAbout(subject, wanted) || argumentNames.some((argument) => isAbout(baseWords(argument), wanted));
}

function isAbout(words: readonly string[], wanted: ReadonlySet<string>): boolean {
  return words.some((word) => wanted.has(word)) && !words.some((word) => things.has(word));
}

/**
 * True when a status literal ends, denies or grants something to the person that its context names.
 *
 * @param property property or variable that takes the value: `status`, `isBanned`, `approved`.
 * @param value the literal: a text or a boolean.
 * @param context names around it: what the property belongs to, the call it is passed to, the function around.
 */
export function isConsequentialStatus(property: string, value: string | boolean, context: readonly string[]): boolean {
  const names = baseWords(property);
  const about = subjectOf(context);
  if (about === null) return false;
  const isEnding = (word: string): boolean => oneOf(statuses.ending).has(word);
  const isDeciding = (word: string): boolean => about !== 'person' && oneOf(statuses.deciding).has(word);
  if (typeof value === 'boolean') {
    const [word = '', ...more] = names.filter((name) => !oneOf(statuses.around).has(name));
    if (more.length > 0) return false;
    if (oneOf(statuses.running).has(word)) return !value && about !== 'entitlement';
    return isEnding(word) ? value && about !== 'entitlement' : isDeciding(word);
  }
  if (!names.some((word) => oneOf(statuses.properties).has(word))) return false;
  const words = baseWords(value);
  if (words.length === 0 || words.length > 3 || words.some((word) => oneOf(statuses.open).has(word))) return false;
  return words.some((word) => isEnding(word) || isDeciding(word));
}

/** What the nearest telling name is about; null for a thing (`userPost`, `comment`) and where no name tells. */
function subjectOf(context: readonly string[]): 'person' | 'entitlement' | 'both' | null {
  for (const text of context) {
    const words = baseWords(text);
    if (words.some((word) => things.has(word) || setOf('madeThing').has(word))) return null;
    const isPerson = words.some((word) => persons.has(word));
    const isEntitlement = words.some((word) => entitlements.has(word));
    if (isPerson || isEntitlement) return isPerson && isEntitlement ? 'both' : isPerson ? 'person' : 'entitlement';
  }
  return null;
}

/** True for names, topics and states that put a person into the path. @param declared names that the project file declares as human steps. */
export function isHumanStep(text: string, declared: readonly string[] = []): boolean {
  if (isDeclared(text, declared)) return true;
  const words = baseWords(text);
  return !lists.productReviews.hasWords(words) && lists.humanSteps.hasWords(words);
}

/** True for names of what a person decided. @param declared names that the project file declares as human steps. */
export function isPersonsWord(name: string, declared: readonly string[] = []): boolean {
  return lists.personsDecisions.has(name, declared);
}

/** True for a property that says whether people review. */
export function isReviewFlag(name: string): boolean {
  return lists.reviewFlags.has(name);
}

/** Flags that switch review off, with the value that does. */
export function switchesReviewOff(name: string, value: string | boolean): boolean {
  const words = baseWords(name);
  if (typeof value === 'string') return lists.reviewSettings.hasWords(words) && value.toLowerCase() === reviewSettings.value;
  if (lists.reviewFlags.hasWords(words) && !words.some((word) => setOf('off').has(word))) return !value;
  return value && (lists.reviewsLeftOut.hasWords(words) || lists.automaticDecisions.hasWords(words));
}
