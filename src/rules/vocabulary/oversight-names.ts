/**
 * Names of human steps and of consequential actions, as data. How patterns read is told in
 * `name-patterns.ts`; words are base forms (`banned` is written `ban`). Near misses that were
 * considered are tests. The project file adds names of its own code base to these.
 */
import type { NameTable, WordClasses } from './name-patterns.js';

export const oversightWords = {
  /** People, and what stands for one in data. Words that more often name a part of a program (client, worker, parent, child) are left out. */
  person:
    'user member account profile person player customer applicant candidate employee driver courier student pupil patient tenant renter borrower debtor claimant policyholder citizen resident ' +
    'passenger guest visitor seller vendor merchant creator author streamer contractor freelancer defendant suspect inmate refugee migrant beneficiary recipient participant attendee learner caregiver voter cardholder holder uploader poster',
  /** What is denied or granted to a person. */
  entitlement:
    'loan credit mortgage claim benefit visa admission asylum insurance coverage lease tenancy rental scholarship grant bail parole license permit application candidate applicant enrollment enrolment employment offer payout reimbursement refund ' +
    'membership kyc onboarding pension welfare disability citizenship passport interview hire treatment',
  /** People who are themselves taken or turned away; approving a user or a member is everyday administration. */
  admitted: 'customer driver tenant student patient borrower renter employee claimant policyholder beneficiary pupil resident citizen courier',
  /** What a person is let into or served with. */
  entry: 'entry access boarding service admission',
  amount: 'limit premium score rate line',
  authority: 'police authority law enforcement immigration ice cps regulator fbi',
  /** Words that make a person word part of a thing: `userInput`, `accountSettings`, `memberList`. */
  thing:
    'input message text content comment post image photo picture avatar file upload prompt query request response error token session cache listener event handler button color style class element view page tab item list row cell node key index cookie header field form modal dialog toast notification queue job log entry record setting preference temp tmp draft reply review tag blob document url link agent',
  /** Things that people make or that software runs on, where they carry a status of their own. */
  madeThing: 'ad answer article bio chat connection description feed listing media model name note output question reaction screenshot server socket story stream subscription thread transcript video workflow',
  /** Words that make a call a question, a getter or a display: nothing is decided. */
  asking: 'is has can should was get list find fetch load count on show render log test check validate use with format parse to notify',
  /** Words that may stand before the verb of an action. */
  leading: 'auto automatically do process permanently temp temporarily perform async try soft hard force bulk admin',
  /** Words behind the verb that are no object. */
  trailing: 'by id for with now permanently async one first many and notify if',
  /** What an object is reached through: `userService.suspend(id)` is about the user. */
  holder: 'service repository repo manager client api store db dao model prisma admin controller action this self',
  reviewer: 'moderator reviewer human underwriter adjudicator caseworker analyst clinician',
  off: 'skip bypass disable no without',
} as const satisfies WordClasses;

/** Actions that the verb and what it is about tell together: `suspendAccount(id)`, `loans.approve(id)`, `ban(user)`. */
export const actionVerbs: readonly { readonly what: string; readonly verbs: string; readonly about: readonly (keyof typeof oversightWords | 'patient')[] }[] = [
  { what: 'Decides about a person\'s health.', verbs: 'diagnose triage prescribe discharge', about: ['patient'] },
  {
    what: 'Ends something for a person.',
    verbs: 'suspend ban terminate deactivate disqualify evict expel dismiss blacklist blocklist lock disable delete remove close block shadowban arrest detain deport fire hire kick',
    about: ['person'],
  },
  { what: 'Turns a person or a request for something away.', verbs: 'deny refuse', about: ['entitlement', 'admitted', 'person'] },
  { what: 'Denies or grants something.', verbs: 'reject decline approve grant admit revoke cancel accept', about: ['entitlement', 'admitted'] },
];

/** Verbs that act on anything: they count only where they are called on one person or account, `user.delete()`. */
export const plainActions = {
  verbs: 'delete remove close block lock disable cancel kick dismiss',
  on: 'user account member employee customer applicant candidate student tenant',
} as const;
/** Verbs that say too little even then: `user.accept()`, `employee.fire()`. */
export const vagueVerbs = 'accept fire';

/** Verbs by which somebody is kept out: `denyEntry(guest)`, `revokeAccess(employee)`. */
export const refusingVerbs = 'deny refuse revoke block';

export const authorityReports: NameTable = { what: 'Reports a person to an authority.', names: ['report|notify|refer ~~ <authority>'] };

/** Counts where the name or what is passed names a person or what is denied: `sendRejectionLetter(applicant)`. */
export const notices: NameTable = {
  what: 'Tells a person that something is denied or ended.',
  names: ['^send|email|mail|issue|deliver rejection|denial|termination|eviction|dismissal|expulsion|suspension', '^send|email|mail|issue|deliver <person>|<entitlement> rejection|denial|termination|eviction|dismissal|expulsion|suspension'],
  except: ['promise|rate|report|error'],
};

export const amountChanges: NameTable = {
  what: 'Sets what a person is granted or has to pay.',
  names: ['set|update|change|lower|raise|reduce|adjust|assign ~ credit|insurance|loan ~ <amount>', 'set|update|adjust|assign|raise premium'],
  except: ['^<asking>'],
};

/** Statuses as literals, and properties that hold one. */
export const statuses = {
  /** Properties that hold a status or a decision. */
  properties: 'status state decision outcome verdict disposition standing determination',
  /** Words around the status in the name of a flag: `isBanned`, `account_suspended`. */
  around: 'is has be was account user',
  ending: 'suspend ban terminate deactivate disqualify evict expel dismiss blacklist shadowban fire hire arrest block disable lock',
  deciding: 'deny reject decline refuse approve grant admit revoke accept ineligible eligible',
  /** Flags whose `false` ends something. */
  running: 'active enabled',
  /** States that leave the decision to somebody. */
  open: 'pending review queued waiting manual',
} as const;

export const humanSteps: NameTable = {
  what: 'Puts a person into the path: a call, queue, topic, status or ticket for people to decide.',
  names: [
    'human|manual|manually ~ review|reviewer|reviewed|check|approval|decision|inspection|verification|step|moderation|oversight|confirm|confirmation|intervention|loop|queue|approve|task|operator|agent|handling|assessment',
    'human in the loop',
    'review|moderation|approval|appeal|escalation|adjudication ~ queue|task|request|board|team|desk|ticket|inbox|case|backlog|workflow|pipeline|step|job|panel',
    '<sending> ~ review|moderation|approval|appeal|adjudication|<reviewer>',
    '<sending> for|to|under|in|on|by review|moderation|approval|moderator|reviewer|human|manual',
    'pending|awaiting|need|require|required|under|in ~ review|approval|moderation|human|manual|moderator',
    'review|approval|moderation ~ required|needed|pending|requested',
    'wait|await for reviewer|moderator|human|approval|review|decision',
    'notify|alert|assign|page|ask ~ moderator|reviewer|moderation|admin|operator|support|supervisor|underwriter|caseworker|clinician|nurse|doctor|recruiter|officer',
    'create|open|file|submit ~ ticket|case|incident',
    'human ~ task',
    'escalate|escalation|humanloop|adjudicate',
    '^review case|decision|applicant|candidate|claim|application|user|account|member|content$',
  ],
  // A step that is skipped, turned off or asked about is none; a ticket can be one for a train.
  except: ['skip|bypass|disable|without|no|not|auto|ignore', 'ticket|case|incident price|type|number|form|label|color|list|count|template'],
  atMost: 12,
};

/** Verbs of `humanSteps` that hand something over. */
export const sending = 'send submit queue enqueue route forward push flag mark hold escalate create open add publish assign request schedule start require need await wait notify refer put move trigger ask raise file';

/** Reviews of products and texts: `reviewStars`, `reviewCount`. They are no human step unless the name also says `human` or `manual`. */
export const productReviews: NameTable = {
  what: 'A review that customers write, or its display.',
  names: ['star|rating|count|text|title|comment|body|page|score|date|author|product|customer'],
  except: ['human|manual'],
};

export const personsDecisions: NameTable = {
  what: 'What a person decided: `review`, `moderatorDecision`, `approvedBy`, `isReviewed`.',
  names: [
    '^review|approval$',
    'reviewer|reviewed|moderator|human|appeal|manual|manually|underwriter|adjudicator|caseworker',
    'approve|confirm|decide|deny|reject|review by',
    'review|approval|appeal decision|outcome|result|verdict|record',
  ],
  // A flag that a review is still to come: nobody has decided yet.
  except: ['need|require|required|needed|should|pending|awaiting|skip|auto|text|comment|star|rating|product'],
};

export const reviewFlags: NameTable = {
  what: 'A property that says whether people review: `requiresHumanReview`, `needsReview`, `reviewRequired`.',
  names: ['require|need|human|manual|pending ~ review|approval|moderation|check', '^needsreview$', 'review|approval required|needed|require|need'],
};

export const reviewsLeftOut: NameTable = {
  what: 'A property whose `true` leaves people out: `skip_review`, `bypassModeration`.',
  names: ['<off> ~ review|human|manual|moderation|approval'],
};

export const automaticDecisions: NameTable = {
  what: 'A property whose `true` lets a machine decide: `autoApprove`, `auto_reject`.',
  names: ['auto|automatic|automatically approve|reject|deny|decline|ban|suspend|approval'],
  atMost: 3,
};

/** Settings that leave people out by a word: `require_approval: "never"`. */
export const reviewSettings: NameTable & { readonly value: string } = {
  what: 'Whether calls of tools wait for approval, as in the Model Context Protocol.',
  names: ['^require approval$', '^requireapproval$'],
  value: 'never',
};
