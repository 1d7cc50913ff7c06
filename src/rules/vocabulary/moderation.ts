/** Asks the lists of `moderation-names.ts`: what is a verdict, a score, a publication, a log. */
import { isDeclared } from './declared.js';
import { contentWords, holding, logs, passTexts, publishing, scores, verdictStems, verdictWords } from './moderation-names.js';
import { nameList } from './name-patterns.js';
import { baseWords, oneOf, wordsOf } from './words.js';

const lists = { announcements: nameList(publishing.announcements, contentWords), scores: nameList(scores), logs: nameList(logs), holding: nameList(holding) };

/**
 * Whether `true` under a name means that content passes.
 *
 * @param declared names that the project file declares as verdicts: their `true` lets content pass
 *   unless their words say otherwise.
 * @returns true for `isSafe`, `allowed`; false for `flagged`, `isToxic`; null when the name does not say.
 */
export function truthMeansPass(name: string, declared: readonly string[] = []): boolean | null {
  const words = baseWords(name);
  const good = words.findIndex((word) => oneOf(verdictWords.good).has(word));
  const bad = words.findIndex((word) => oneOf(verdictWords.bad).has(word));
  if (good < 0 && bad < 0) return isDeclared(name, declared) ? true : null;
  const at = bad >= 0 && (good < 0 || bad < good) ? bad : good;
  const negated = at > 0 && oneOf(verdictWords.negation).has(words[at - 1] ?? '');
  return (at === good) !== negated;
}

/** Texts that mean that content passes, as a whole literal. */
export function isPassText(text: string): boolean {
  return oneOf(passTexts).has(text.trim().toLowerCase());
}

/** Names of what holds or gives a verdict: `moderate`, `checkText`, `decision`. @param declared names that the project file declares as verdicts. */
export function isVerdictName(name: string, declared: readonly string[] = []): boolean {
  return isDeclared(name, declared) || wordsOf(name).some((word) => verdictStems.split(' ').some((stem) => word.startsWith(stem)));
}

/** Names of scores: zero means harmless. */
export function isScoreName(name: string): boolean {
  return lists.scores.has(name);
}

/** True for calls that let content out: `publishPost`, `db.posts.insert`, `channel.send(text)`, `next()`. */
export function isPublishCall(name: string, argumentNames: readonly string[]): boolean {
  const dot = name.lastIndexOf('.');
  const own = baseWords(name.slice(dot + 1));
  const receiver = dot < 0 ? [] : baseWords(name.slice(0, dot));
  if (isPassingOn(name, argumentNames)) return true;
  if (dot < 0 && own.length === 1 && own[0] === 'next') return false;
  const has = (words: readonly string[], list: string): boolean => words.some((word) => oneOf(list).has(word));
  const verb = own.slice(0, 1);
  if (has(verb, publishing.always) || lists.announcements.hasWords(own)) return true;
  if (!has(verb, publishing.verbs) || has(own, publishing.notWith) || has(receiver, publishing.notOn) || has(receiver.slice(-1), publishing.notOnLast)) return false;
  return has([...own.slice(1), ...receiver], contentWords.content) || argumentNames.some((argument) => has(baseWords(argument), contentWords.content));
}

/** True for a middleware that lets the request through: `next()`, `next.ServeHTTP(w, r)`, `_next(context)`, `c.Next()`, `chain.doFilter(request, response)`. */
function isPassingOn(name: string, argumentNames: readonly string[]): boolean {
  // Iterators have a member of that name, too.
  if (/^(?:_?next|(?:c|ctx|context)\.[Nn]ext)$/.test(name)) return argumentNames.every((argument) => /^(?:c|ctx|context|httpContext|request|req|r)$/.test(argument));
  return /(?:^|\.)(?:_?next\.(?:ServeHTTP|Invoke|InvokeAsync|handle)|call_next|doFilter)$/.test(name);
}

/** True for calls that only write down what happened. @param declared names that the project file declares as logs. */
export function isLogCall(name: string, declared: readonly string[] = []): boolean {
  return lists.logs.has(name, declared);
}

/** True for calls that keep content back: `queue.add`, `holdForReview`, `quarantine`, `retry`. @param declared names that the project file declares as human steps. */
export function isHoldingCall(name: string, declared: readonly string[] = []): boolean {
  return lists.holding.has(name, declared);
}
