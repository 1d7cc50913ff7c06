/**
 * Names of verdicts, scores, publishing, logging and holding back around moderation, as data. How
 * patterns read is told in `name-patterns.ts`; words are base forms. The project file adds names of
 * verdicts and logs of its own code base to these.
 */
import type { NameTable, WordClasses } from './name-patterns.js';

/** Words whose `true` says what becomes of content, and words that turn the next one round. */
export const verdictWords = {
  good: 'safe allow allowed ok valid clean appropriate acceptable pass passed approve permitted permit verdict compliant friendly accept accepted harmless grounded',
  bad:
    'flag flagged block toxic harmful unsafe violate violation violating inappropriate offensive spam attack jailbreak injection hate hateful nsfw explicit reject profane profanity abusive abuse unacceptable disallowed prohibited malicious threat risky detected detect ' +
    'sensitive bad ungrounded violent adult',
  negation: 'not no non never un',
} as const;

/** Texts that mean that content passes, as a whole literal. */
export const passTexts = 'allow allowed safe approve approved ok pass passed accept accepted clean none permit permitted';

/** Beginnings of words: `moderat` stands for moderate, moderation and moderator. */
export const verdictStems = 'check moderat verdict decision decide action result status outcome safe scan screen analy valid verify';

export const scores: NameTable = { what: 'A score: zero means harmless.', names: ['severity|score|risk|level|toxicity'] };

export const contentWords = {
  content: 'post comment message reply content review article story photo image file media avatar listing ad chat answer response document text upload feed item note thread tweet video',
} as const satisfies WordClasses;

/** Calls that let content out. The verb leads; content is named beside it, in what it is called on, or in what it passes. */
export const publishing = {
  /** Verbs that need no object. */
  always: 'publish broadcast',
  verbs: 'publish post save insert create store send broadcast emit upload persist add write submit commit share append put index dispatch deliver reply forward push enqueue',
  /** New content that others are told of goes out with it: `notifyNewComment`, `announceArticle`. */
  announcements: {
    what: 'Tells others of content that is there now.',
    names: ['^notify|announce ~ new ~ <content>', '^announce ~ <content>'],
    except: ['reject|block|flag|flagged|remove|delete|fail|failed|failure|hide|hidden|pending|moderator|review|error'],
  } satisfies NameTable,
  /** Words in the called name that make it something else: `sendError`, `createTicket`. */
  notWith: 'error log event metric alert status code header notification ticket review moderator audit',
  /** What such calls are made on when no content goes out: `res.send(message)`, `events.push(message)`. */
  notOn: 'res response reply logger log console metric telemetry header event queue alert error warning reason audit array list result param',
  /** Lists of ids hold no content. */
  notOnLast: 'id ids',
} as const;

export const logs: NameTable = {
  what: 'Writes down what happened: a log, a trace, telemetry.',
  names: ['console|logger|log|logging|winston|pino|telemetry|tracer|trace|metric|appinsight|debug|print|println|printf'],
};

export const holding: NameTable = {
  what: 'Keeps content back, or hands it to people: `queue.add`, `holdForReview`, `quarantine`, `retry`.',
  names: ['queue|enqueue|hold|quarantine|retry|requeue|defer|reject|block|deny|escalate|moderator|review'],
};
