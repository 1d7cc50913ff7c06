/**
 * What code calls consequential actions and human steps. Words are base forms; see `words.ts`.
 * The lists are data: rules read them, and each near miss that was considered is a test.
 */
import { baseWords, hasRun, oneOf } from './words.js';

/** People, and what stands for one in data. Words that more often name a part of a program (client, worker, parent, child) are left out. */
const persons = oneOf(
  'user member account profile person player customer applicant candidate employee driver courier student pupil patient tenant renter borrower debtor claimant policyholder citizen resident ' +
    'passenger guest visitor seller vendor merchant creator author streamer contractor freelancer defendant suspect inmate refugee migrant beneficiary recipient participant attendee learner applicant caregiver voter cardholder holder uploader poster',
);

/** What is denied or granted to a person. */
const entitlements = oneOf(
  'loan credit mortgage claim benefit visa admission asylum insurance coverage lease tenancy rental scholarship grant bail parole license permit application candidate applicant enrollment enrolment admission employment offer payout reimbursement refund ' +
    'membership kyc onboarding pension welfare disability citizenship passport interview hire treatment',
);

/** Verbs that end something for a person, with a person (or their account) as object. */
const endingVerbs = oneOf('suspend ban terminate deactivate disqualify evict expel dismiss blacklist blocklist lock disable delete remove close block shadowban arrest detain deport fire hire kick');
/** Verbs that decide on an entitlement. */
const decidingVerbs = oneOf('deny reject decline refuse approve grant admit revoke cancel accept');
/** Verbs that act on anything: with a person as receiver or argument alone they say too little. */
const plainVerbs = oneOf('delete remove close block lock disable accept cancel kick dismiss fire');
/** Receivers of plain verbs that are one person or their account: `user.delete()`, but not `users.delete(key)`. */
const ownAccount = oneOf('user account member employee customer applicant candidate student tenant');
/** People who are themselves taken or turned away; approving a user or a member is everyday administration. */
const admitted = oneOf('customer driver tenant student patient borrower renter employee claimant policyholder beneficiary pupil resident citizen courier');
/** What a person is let into or served with. */
const entries = oneOf('entry access boarding service admission');
/** Words that make a call a question, a getter or a display: nothing is decided. */
const asking = oneOf('is has can should was get list find fetch load count on show render log test check validate use with format parse to notify');
/** Words that may stand before the verb. */
const leading = oneOf('auto automatically do process permanently temp temporarily perform async try soft hard force bulk admin');
/** Words behind the verb that are no object. */
const trailing = oneOf('by id for with now permanently async one first many and notify if');
/** Verbs about a person's health. */
const clinicalVerbs = oneOf('diagnose triage prescribe discharge');
const amounts = oneOf('limit premium score rate line');
const authorities = oneOf('police authority authorities law enforcement immigration ice cps regulator fbi');

/** Words that make a person word part of a thing: `userInput`, `accountSettings`, `memberList`. */
const thingWords = oneOf(
  'input message text content comment post image photo picture avatar file upload prompt query request response error token session cache listener event handler button color style class element view page tab item list row cell node key index cookie header field form modal dialog toast notification queue job log entry record setting preference temp tmp draft reply review tag blob document url link agent',
);

/** Things that people make or that software runs on, where they carry a status of their own. */
const madeThings = oneOf('ad answer article bio chat connection description feed listing media model name note output question reaction screenshot server socket story stream subscription thread transcript video workflow');

/** Statuses that end, deny or grant something, as literals. */
const endingStatuses = oneOf('suspend ban terminate deactivate disqualify evict expel dismiss blacklist shadowban fire hire arrest block disable lock');
const decidingStatuses = oneOf('deny reject decline refuse approve grant admit revoke accept ineligible eligible');

/** Properties that hold a status or a decision. */
const statusNames = oneOf('status state decision outcome verdict disposition standing determination');

/**
 * True for names of calls that end, deny or grant something to a person.
 *
 * @param name the called name with what it is called on: `users.ban`, `banUser`, `accountService.suspend`.
 * @param argumentNames names of the arguments, for verbs without an object of their own: `ban(user)`.
 */
export function isConsequentialCall(name: string, argumentNames: readonly string[]): boolean {
  const dot = name.lastIndexOf('.');
  const own = baseWords(name.slice(dot + 1));
  const receiver = dot < 0 ? [] : baseWords(name.slice(0, dot));
  if (own.length === 0) return false;
  if (hasRun(own, [oneOf('report notify refer'), authorities], 2)) return true;
  // A question or a getter decides nothing: `isBanned`, `canApprove`, `getRejectedLoans`, `onReject`.
  if (asking.has(own[0] ?? '')) return false;
  if (hasRun(own, [oneOf('set update change lower raise reduce adjust assign'), oneOf('credit insurance loan'), amounts], 1)) return true;
  if (hasRun(own, [oneOf('set update adjust assign raise'), oneOf('premium')], 1)) return true;
  const verbAt = own.findIndex((word) => endingVerbs.has(word) || decidingVerbs.has(word) || clinicalVerbs.has(word));
  if (verbAt < 0) return false;
  const verb = own[verbAt] ?? '';
  const objects = own.slice(verbAt + 1);
  // Only a verb that leads is the action: `approveButtonColor` has a thing as object, `handleBan` is a handler of its own.
  if (own.slice(0, verbAt).some((word) => !leading.has(word))) return false;
  const wanted = clinicalVerbs.has(verb) ? oneOf('patient') : endingVerbs.has(verb) ? persons : new Set([...entitlements, ...admitted]);
  const names = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word)) && !words.some((word) => thingWords.has(word));
  const subject = receiverObject(receiver);
  if (!objects.every((word) => trailing.has(word))) {
    // `denyEntry(guest)`, `revokeAccess(employee)`: what is refused stands in the name, who it is refused to beside it.
    if (objects.some((word) => entries.has(word)) && /^(?:deny|refuse|revoke|block)$/.test(verb)) return names(subject, persons) || argumentNames.some((argument) => names(baseWords(argument), persons));
    return names(objects, wanted);
  }
  if (plainVerbs.has(verb)) return dot >= 0 && ownAccount.has(name.slice(0, dot).toLowerCase()) && verb !== 'accept' && verb !== 'fire';
  return names(subject, wanted) || argumentNames.some((argument) => names(baseWords(argument), wanted));
}

/** The last part of a receiver without what it is stored in: `userService` → user. */
function receiverObject(receiver: readonly string[]): readonly string[] {
  return receiver.filter((word) => !oneOf('service repository repo manager client api store db dao model prisma admin controller actions this self').has(word));
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
  if (typeof value === 'boolean') {
    const words = names.filter((word) => !oneOf('is has be was account user').has(word));
    const word = words[0] ?? '';
    if (words.length !== 1 || about === null) return false;
    if (word === 'active' || word === 'enabled') return !value && about !== 'entitlement';
    if (endingStatuses.has(word)) return value && about !== 'entitlement';
    return decidingStatuses.has(word) && about !== 'person';
  }
  if (!names.some((word) => statusNames.has(word)) || about === null) return false;
  const words = baseWords(value);
  if (words.length === 0 || words.length > 3 || words.some((word) => oneOf('pending review queued waiting manual').has(word))) return false;
  return words.some((word) => endingStatuses.has(word)) || (about !== 'person' && words.some((word) => decidingStatuses.has(word)));
}

/** What the nearest telling name is about; null for a thing (`userPost`, `comment`) and where no name tells. */
function subjectOf(context: readonly string[]): 'person' | 'entitlement' | 'both' | null {
  for (const text of context) {
    const words = baseWords(text);
    if (words.some((word) => thingWords.has(word) || madeThings.has(word))) return null;
    const isPerson = words.some((word) => persons.has(word));
    const isEntitlement = words.some((word) => entitlements.has(word));
    if (isPerson || isEntitlement) return isPerson && isEntitlement ? 'both' : isPerson ? 'person' : 'entitlement';
  }
  return null;
}

/* ---------------------------------------------------------------- human steps */

const reviewNouns = oneOf('queue task request board team desk ticket inbox case backlog workflow pipeline step job panel');
const sending = oneOf('send submit queue enqueue route forward push flag mark hold escalate create open add publish assign request schedule start require need await wait notify refer put move trigger ask raise file');

const humanRuns: readonly (readonly ReadonlySet<string>[])[] = [
  [oneOf('human manual manually'), oneOf('review reviewer reviewed check approval decision inspection verification step moderation oversight confirm confirmation intervention loop queue approve task operator agent handling assessment')],
  [oneOf('human'), oneOf('in'), oneOf('the'), oneOf('loop')],
  [oneOf('review moderation approval appeal escalation adjudication'), reviewNouns],
  [sending, oneOf('review moderation approval appeal adjudication moderator reviewer human underwriter adjudicator caseworker analyst clinician')],
  [sending, oneOf('for to under in on by'), oneOf('review moderation approval moderator reviewer human manual')],
  [oneOf('pending awaiting needs need requires require required under in'), oneOf('review approval moderation human manual moderator')],
  [oneOf('review approval moderation'), oneOf('required needed pending requested')],
  [oneOf('wait await'), oneOf('for'), oneOf('reviewer moderator human approval review decision')],
  [oneOf('notify alert assign page ask'), oneOf('moderator reviewer moderation admin operator support supervisor underwriter caseworker clinician nurse doctor recruiter officer')],
  [oneOf('create open file submit'), oneOf('ticket case incident')],
  [oneOf('human'), oneOf('task')],
];
/** Single words that name the step on their own. */
const humanWords = oneOf('escalate escalation moderators reviewers humanloop adjudicate');
/** Words that turn a run into a display or a product review: `reviewStars`, `reviewCount`. */
const reviewThings = oneOf('star rating count text title comment body page score date author product customer');

/** True for names, topics and states that put a person into the path. */
export function isHumanStep(text: string): boolean {
  const words = baseWords(text);
  if (words.length === 0 || words.length > 12) return false;
  if (words.some((word) => reviewThings.has(word)) && !words.includes('human') && !words.includes('manual')) return false;
  // A step that is skipped, turned off or asked about is none.
  if (words.some((word) => oneOf('skip bypass disable without no not auto ignore').has(word))) return false;
  return words.some((word) => humanWords.has(word)) || humanRuns.some((run) => hasRun(words, run, run.length > 2 ? 0 : 1)) || (words[0] === 'review' && words.length <= 2 && words.length > 1 && oneOf('case decision applicant candidate claim application user account member content').has(words[1] ?? ''));
}

/**
 * True for names of what a person decided: `review`, `moderatorDecision`, `approvedBy`, `isReviewed`.
 * A flag that a review is still to come is none: nobody has decided yet.
 */
export function isPersonsWord(name: string): boolean {
  const words = baseWords(name);
  if (words.some((word) => oneOf('need require required needed requires should pending awaiting skip auto text comment star rating product').has(word))) return false;
  if (words.length === 1 && oneOf('review approval').has(words[0] ?? '')) return true;
  if (words.some((word) => oneOf('reviewer reviewed moderator human appeal manual manually underwriter adjudicator caseworker').has(word))) return true;
  return hasRun(words, [oneOf('approve confirm decide deny reject review'), oneOf('by')]) || hasRun(words, [oneOf('review approval appeal'), oneOf('decision outcome result verdict record')]);
}

/** True for a property that says whether people review: `requiresHumanReview`, `needsReview`, `humanReview`. */
export function isReviewFlag(name: string): boolean {
  const words = baseWords(name);
  return (
    hasRun(words, [oneOf('require need human manual pending'), oneOf('review approval moderation check')], 1) ||
    (words.length === 1 && words[0] === 'needsreview') ||
    hasRun(words, [oneOf('review approval'), oneOf('required needed require need')])
  );
}

/** Flags that switch review off, with the value that does. */
export function switchesReviewOff(name: string, value: string | boolean): boolean {
  const words = baseWords(name);
  if (typeof value === 'boolean') {
    if (isReviewFlag(name) && !words.some((word) => oneOf('skip bypass disable no without').has(word))) return !value;
    if (hasRun(words, [oneOf('skip bypass disable no without'), oneOf('review human manual moderation approval')], 1)) return value;
    return value && words.length <= 3 && hasRun(words, [oneOf('auto automatic automatically'), oneOf('approve reject deny decline ban suspend approval')]);
  }
  return /^require_?approval$/i.test(name) && value.toLowerCase() === 'never';
}
