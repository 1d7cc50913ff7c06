/** What code calls verdicts, publishing and logging around moderation. Words are base forms. */
import { baseWords, hasRun, oneOf, wordsOf } from './words.js';

const goodWords = oneOf('safe allow allowed ok valid clean appropriate acceptable pass passed approve approved permitted permit verdict compliant friendly accept accepted harmless grounded');
const badWords = oneOf('flag flagged block toxic harmful unsafe violate violation violating inappropriate offensive spam attack jailbreak injection hate hateful nsfw explicit reject profane profanity abusive abuse unacceptable disallowed prohibited malicious threat risky detected detect sensitive bad ungrounded violent adult');
const negations = oneOf('not no non never un');

/**
 * Whether `true` under a name means that content passes.
 *
 * @returns true for `isSafe`, `allowed`; false for `flagged`, `isToxic`; null when the name does not say.
 */
export function truthMeansPass(name: string): boolean | null {
  const words = baseWords(name);
  const good = words.findIndex((word) => goodWords.has(word));
  const bad = words.findIndex((word) => badWords.has(word));
  if (good < 0 && bad < 0) return null;
  const at = bad >= 0 && (good < 0 || bad < good) ? bad : good;
  const negated = at > 0 && negations.has(words[at - 1] ?? '');
  return (at === good) !== negated;
}

/** Texts that mean that content passes, as a whole literal. */
export function isPassText(text: string): boolean {
  return /^(?:allow|allowed|safe|approve|approved|ok|pass|passed|accept|accepted|clean|none|permit|permitted)$/i.test(text.trim());
}

/** Names of what holds or gives a verdict: `moderate`, `checkText`, `decision`. */
export function isVerdictName(name: string): boolean {
  return wordsOf(name).some((word) => /^(?:check|moderat|verdict|decision|decide|action|result|status|outcome|safe|scan|screen|analy|valid|verify)/.test(word));
}

/** Names of scores: zero means harmless. */
export function isScoreName(name: string): boolean {
  return baseWords(name).some((word) => oneOf('severity score risk level toxicity').has(word));
}

const publishVerbs = oneOf('publish post save insert create store send broadcast emit upload persist add write submit commit share append put index dispatch deliver reply forward push enqueue');
const published = oneOf('post comment message reply content review article story photo image file media avatar listing ad chat answer response document text upload feed item note thread tweet video');

/** True for calls that let content out: `publishPost`, `db.posts.insert`, `channel.send(text)`, `next()`. */
export function isPublishCall(name: string, argumentNames: readonly string[]): boolean {
  const dot = name.lastIndexOf('.');
  const own = baseWords(name.slice(dot + 1));
  const receiver = dot < 0 ? [] : baseWords(name.slice(0, dot));
  if (isPassingOn(name, argumentNames)) return true;
  if (dot < 0 && own.length === 1 && own[0] === 'next') return false;
  if (own[0] === 'publish' || own[0] === 'broadcast') return true;
  if (!publishVerbs.has(own[0] ?? '')) return false;
  if (own.some((word) => oneOf('error log event metric alert status code header notification ticket review moderator audit').has(word))) return false;
  if (receiver.some((word) => oneOf('res response reply logger log console metric telemetry header event queue alert error errors warning warnings reason reasons audit array list result results params').has(word))) return false;
  // What is put into a list of ids is no content.
  if (oneOf('id ids').has(receiver.at(-1) ?? '')) return false;
  const objects = [...own.slice(1), ...receiver];
  return objects.some((word) => published.has(word)) || argumentNames.some((argument) => baseWords(argument).some((word) => published.has(word)));
}

/** True for a middleware that lets the request through: `next()`, `next.ServeHTTP(w, r)`, `_next(context)`, `c.Next()`, `chain.doFilter(request, response)`. */
function isPassingOn(name: string, argumentNames: readonly string[]): boolean {
  // Iterators have a member of that name, too.
  if (/^(?:_?next|(?:c|ctx|context)\.[Nn]ext)$/.test(name)) return argumentNames.every((argument) => /^(?:c|ctx|context|httpContext|request|req|r)$/.test(argument));
  return /(?:^|\.)(?:_?next\.(?:ServeHTTP|Invoke|InvokeAsync|handle)|call_next|doFilter)$/.test(name);
}

/** True for calls that only write down what happened. */
export function isLogCall(name: string): boolean {
  const words = baseWords(name);
  return hasRun(words, [oneOf('console logger log logging winston pino telemetry tracer trace metric metrics appinsights debug print println printf')]) || /^(?:print|println|printf|debug)$/.test(name);
}

/** True for calls that keep content back: `queue.add`, `holdForReview`, `quarantine`, `retry`. */
export function isHoldingCall(name: string): boolean {
  const words = baseWords(name);
  return words.some((word) => oneOf('queue enqueue hold quarantine retry requeue defer reject block deny escalate moderator review').has(word));
}
