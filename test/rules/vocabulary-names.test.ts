/** The lists of names as data: how patterns read, that every word of them can be met, and near misses in every spelling. */
import assert from 'node:assert/strict';
import * as moderationNames from '../../src/rules/vocabulary/moderation-names.js';
import { isHoldingCall, isLogCall, isPublishCall, isScoreName, isVerdictName, truthMeansPass } from '../../src/rules/vocabulary/moderation.js';
import { nameList, type NameTable } from '../../src/rules/vocabulary/name-patterns.js';
import * as oversightNames from '../../src/rules/vocabulary/oversight-names.js';
import { isConsequentialCall, isHumanStep, isPersonsWord, isReviewFlag, switchesReviewOff } from '../../src/rules/vocabulary/oversight.js';
import { baseForm } from '../../src/rules/vocabulary/words.js';

describe('name patterns', () => {
  const classes = { person: 'user member' };
  const has = (pattern: string, name: string, more: Partial<NameTable> = {}): boolean => nameList({ what: 'test', names: [pattern], ...more }, classes).has(name);
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['ban', ['ban', 'banUser', 'user_ban', 'Bans', 'BAN_ALL', 'bannedUsers'], ['banner', 'urban', 'band', '']],
    ['ban user', ['banUser', 'ban_users', 'autoBanUser'], ['userBan', 'banThisUser']],
    ['ban ~ user', ['banUser', 'banThisUser'], ['banThisOneUser', 'userBan']],
    ['ban ~~ user', ['banUser', 'banThisOneUser'], ['banJustThisOneUser']],
    ['ban|suspend <person>', ['banUser', 'suspend_member', 'SuspendMembers'], ['banPost', 'banPerson']],
    ['^review', ['review', 'reviewCase'], ['previewCase', 'codeReview']],
    ['review$', ['codeReview'], ['reviewCase']],
    ['^review|approval$', ['review', 'Approval'], ['reviewCase', 'codeReview']],
    ['human in the loop', ['humanInTheLoop', 'HUMAN_IN_THE_LOOP', 'a-human-in-the-loop-step'], ['humanInLoop', 'humanInTheTightLoop']],
    ['ban ~ ban user', ['banBanUser', 'ban_then_ban_user'], ['banUser']],
  ];
  for (const [pattern, yes, no] of cases) {
    for (const name of yes) it(`"${pattern}" takes ${name}`, () => assert.equal(has(pattern, name), true));
    for (const name of no) it(`"${pattern}" leaves ${JSON.stringify(name)}`, () => assert.equal(has(pattern, name), false));
  }

  it('leave exceptions and prose', () => {
    assert.equal(has('review', 'skipReview', { except: ['skip'] }), false);
    assert.equal(has('review', 'reviewTheNextCase', { atMost: 3 }), false);
  });

  it('take declared names, which exceptions do not reach', () => {
    const list = nameList({ what: 'test', names: ['review'], except: ['skip'] });
    assert.equal(list.has('caseDesk.open', ['caseDesk.open']), true);
    assert.equal(list.has('case_desk.open', ['caseDesk.open']), true);
    assert.equal(list.has('otherDesk.open', ['caseDesk.open']), false);
    assert.equal(list.has('skipReview', ['skipReview']), true);
  });

  it('have no class that does not exist', () => {
    assert.throws(() => nameList({ what: 'test', names: ['<nobody>'] }).has('a'), /no class of words "nobody"/);
  });
});

/** Every text in the data that is made of words, with where it stands. */
function* texts(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) if (key !== 'what' && key !== 'about' && key !== 'value') yield* texts(inner, `${path}.${key}`);
}

describe('lists of names', () => {
  // Whole texts and beginnings of words are compared as they are written.
  const asWritten = new Set(['moderation.passTexts', 'moderation.verdictStems', 'oversight.plainActions.on']);
  const all = [...texts(oversightNames, 'oversight'), ...texts(moderationNames, 'moderation')].filter(([path]) => !asWritten.has(path));

  it('hold base forms alone, since no other word can be met', () => {
    const words = all.flatMap(([path, text]) => text.replaceAll(/<[a-zA-Z]+>|[~^$]/g, ' ').split(/[\s|]+/).filter((word) => word !== '').map((word) => [path, word] as const));
    assert(words.length > 600);
    assert.deepEqual(words.filter(([, word]) => baseForm(word) !== word || word !== word.toLowerCase()).map(([path, word]) => `${path}: ${word}`), []);
  });

  it('name no word twice', () => {
    const twice = all.flatMap(([path, text]) => (/[~^$<|]/.test(text) ? [] : text.split(' ').filter((word, index, words) => words.indexOf(word) !== index).map((word) => `${path}: ${word}`)));
    assert.deepEqual(twice, []);
  });

  it('say what a name stands for', () => {
    const tables = [...Object.values(oversightNames), ...Object.values(moderationNames)].filter((value): value is NameTable => typeof value === 'object' && 'what' in value && 'names' in value);
    assert(tables.length > 8);
    for (const { what } of tables) assert.match(what, /^[A-Z].+\.$/);
  });
});

describe('near misses', () => {
  const questions: Readonly<Record<string, (name: string) => boolean>> = {
    action: (name) => isConsequentialCall(name, ['user']),
    'human step': isHumanStep,
    'person’s decision': isPersonsWord,
    'review flag': isReviewFlag,
    'switch (true)': (name) => switchesReviewOff(name, true),
    'switch (false)': (name) => switchesReviewOff(name, false),
    'log': isLogCall,
    'holding back': isHoldingCall,
    'score': isScoreName,
    'verdict': isVerdictName,
    'publication': (name) => isPublishCall(name, []),
    'word of safety': (name) => truthMeansPass(name) === true,
    'word of harm': (name) => truthMeansPass(name) === false,
  };
  // What is no …: names in camelCase, PascalCase, snake_case, SCREAMING_CASE and kebab-case.
  const none: Readonly<Record<string, string>> = {
    action:
      'banner show_banner BANNER_URL urbanArea approveButtonColor ApproveButtonColor approve_button_color rejectUnauthorized reject_unauthorized REJECT_UNAUTHORIZED reviewStars firebaseUser fire_event FireEventAsync hireDateColumn grantType GRANT_TYPE accessGrantedAt denylist ' +
      'suspenseUser terminationDate dismissDialog isSuspended can_ban_user getDeniedClaims on-user-banned useBanUser deleteUserPhoto removeUserFromCache blockUserInput lockUserSession cancelUserRequest closeUserModal acceptUserCookies',
    'human step':
      'banner reviewStars review_stars ReviewStars REVIEW_COUNT previewQueue preview-queue humanize HumanReadableSize human_readable manualUrl userManual moderatelyLong caseSensitive openCasement ticketPrice createTicketPrice open_case_form skip_human_review withoutManualReview ' +
      'no-review-needed autoReviewQueue escalatorId approvalRatingText pendingRequests',
    'person’s decision': 'reviewStars review_text PreviewMode needsReview pending_review skipReview requires-human-review moderation moderate approved approvalNeeded reviewsPerPage',
    'review flag': 'reviewStars previewRequired required isManual HUMAN_NAME review_count requirePassword pendingPayment approvedBy',
    'switch (true)': 'autoFocus auto_play AutoApproveButtonColor skipLink bypassCache disableButton autoRejectUnauthorizedConnections auto-complete',
    'switch (false)': 'rejectUnauthorized reject_unauthorized preview PREVIEW_MODE required approved hasReviews isBanner',
    log: 'login logout Login.submit catalog.add blogPost dialog.show apologize prologue backlog.add logicalName tracery.grow printer.send blueprint.create',
    'holding back': 'preview previewPost household.add retriever.get blockquote threshold unblocked',
    score: 'scoreboard several scored leveled underscore',
    verdict: 'text comment fetchAll user transaction',
    publication: 'poster saveSettings rows.Next getPost reply.status postalCode addEventListener sendMetric creator',
    'word of safety': 'safety allowance token okta acceptance passport passwordHash validator cleaner appropriateness',
    'word of harm': 'flagship blockquote hater badge advertise detector sensitivity',
  };
  for (const [question, names] of Object.entries(none)) {
    const ask = questions[question];
    for (const name of new Set(names.split(' '))) it(`${name} is no ${question}`, () => assert.equal(ask?.(name), false));
  }
});
