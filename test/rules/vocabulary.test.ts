import assert from 'node:assert/strict';
import { isHoldingCall, isLogCall, isPassText, isPublishCall, isScoreName, isVerdictName, truthMeansPass } from '../../src/rules/vocabulary/moderation.js';
import { isConsequentialCall, isConsequentialStatus, isHumanStep, isPersonsWord, isReviewFlag, switchesReviewOff } from '../../src/rules/vocabulary/oversight.js';
import { baseWords, hasRun, oneOf, wordsOf } from '../../src/rules/vocabulary/words.js';

/** Words separated by spaces become one test each; a name and what stands with it are joined by `:`. */
function table(name: string, predicate: (text: string) => boolean, rows: { readonly yes: readonly string[]; readonly no: readonly string[] }): void {
  describe(name, () => {
    for (const text of rows.yes) it(`takes ${text}`, () => assert.equal(predicate(text), true));
    for (const text of rows.no) it(`leaves ${text}`, () => assert.equal(predicate(text), false));
  });
}

/** `ban(user, reason)` → the called name and the names it passes. */
function asCall(text: string): readonly [string, readonly string[]] {
  const [, name = text, args = ''] = /^([^(]*)\((.*)\)$/.exec(text) ?? [];
  return [name, args === '' ? [] : args.split(', ')];
}

/** `user.status = "banned" in closeCase` → what is set, the value, and the names around. */
function asStatus(text: string): Parameters<typeof isConsequentialStatus> {
  const [, path = '', value = '', fn = ''] = /^(\S+) = (\S+)(?: in (\S+))?$/.exec(text) ?? [];
  const parts = path.split('.');
  const property = parts.pop() ?? '';
  const literal = value === 'true' ? true : value === 'false' ? false : value;
  return [property, literal, [...parts.reverse(), ...(fn === '' ? [] : [fn])]];
}

describe('vocabulary', () => {
  describe('words', () => {
    for (const [text, words] of [
      ['banUser', ['ban', 'user']],
      ['BanUser', ['ban', 'user']],
      ['ban_user', ['ban', 'user']],
      ['ban-user', ['ban', 'user']],
      ['BAN_USER', ['ban', 'user']],
      ['parseURLText', ['parse', 'url', 'text']],
      ['banner', ['banner']],
      ['', []],
    ] as const) {
      it(`splits ${JSON.stringify(text)}`, () => assert.deepEqual(wordsOf(text), words));
    }
    for (const [text, words] of [
      ['bannedUsers', ['ban', 'user']],
      ['deniedClaims', ['deny', 'claim']],
      ['status', ['status']],
      ['access', ['access']],
      ['policies', ['policy']],
      ['analysis', ['analysis']],
    ] as const) {
      it(`brings ${text} to base forms`, () => assert.deepEqual(baseWords(text), words));
    }
    it('finds runs of words, with a gap where one is allowed', () => {
      const run = [oneOf('send submit'), oneOf('review')];
      assert.equal(hasRun(['please', 'send', 'review'], run), true);
      assert.equal(hasRun(['send', 'for', 'review'], run), false);
      assert.equal(hasRun(['send', 'for', 'review'], run, 1), true);
      assert.equal(hasRun(['review', 'send'], run, 1), false);
    });
  });

  table('consequential calls', (text) => isConsequentialCall(...asCall(text)), {
    yes: ['denyUser(id)', 'accounts.deny(id)', 'refuseMember(id)', 'sendRejection(candidate)', 'mail.sendRejectionLetter(applicant)', 'send_loan_denial(email)', 'issueEviction(tenant)', 
      'banUser(id)', 'ban_user(id)', 'BanUserAsync(id)', 'users.ban(id)', 'ban(user)', 'guild.members.ban(id)', 'suspendAccount(id)', 'accountService.suspend(id)', 'account.suspend()', 'terminateEmployee(id)',
      'hr.terminateEmployee(id)', 'deactivateDriver(id)', 'deleteAccount(id)', 'account.delete()', 'user.delete()', 'evictTenant(id)', 'expelStudent(id)', 'denyClaim(id)', 'deny_claim(id)', 'claims.deny(id)', 'rejectApplication(id)', 'reject(application)',
      'declineLoan(id)', 'loans.approve(id)', 'approveLoan(id)', 'loan.approve()', 'rejectCandidate(id)', 'candidate.reject()', 'disqualifyApplicant(id)', 'grantVisa(id)', 'admitPatient(id)', 'revokeBenefit(id)', 'hireCandidate(id)', 'fireEmployee(id)',
      'setCreditLimit(customer, limit)', 'lowerCreditLimit(id)', 'setPremium(policy)', 'reportToPolice(user)', 'notifyAuthorities(user)', 'acceptStudent(id)', 'rejectTenant(id)', 'diagnosePatient(id)', 'arrestSuspect(id)', 'autoRejectCandidate(id)', 'permanentlyBanUser(id)', 'bulkSuspendUsers(ids)',
      'denyEntry(guest)', 'revokeAccess(employee)', 'kickPlayer(id)', 'members.expel(id)', 'blockUser(id)', 'lockAccount(id)',
    ],
    no: [
      'denyUserInput(text)', 'deny(request)', 'firewall.deny(address)', 'sendRejection(response)', 'handleRejection(promise)', 'onUnhandledRejection(error)', 'emailRejectionReport(admin)', 'sendSuspension(signal)',
      'banner(user)', 'showBanner(user)', 'approveButtonColor(user)', 'setApproveButtonColor(user)', 'rejectUnauthorized()', 'Promise.reject(err)', 'reject(err)', 'reject(error)', 'reviewStars(user)', 'post.delete()', 'posts.remove(id)', 'deletePost(id)',
      'comment.hide()', 'deletePhoto(photo)', 'deleteUserPhoto(id)', 'deleteTempFile(user)', 'user.settings.update(values)', 'cache.ban(key)', 'job.reject()', 'request.reject()', 'subscription.close()', 'application.use(limiter)', 'application.disable(header)', 'application.set(name)',
      'app.disable(header)', 'isBanned(user)', 'canApproveLoan(loan)', 'getRejectedLoans(user)', 'listBannedUsers()', 'onReject(user)', 'handleBan(user)', 'useBan(user)', 'rejectUpload(file)', 'denyRequest(req)', 'blockContent(id)', 'users.delete(key)', 'userCache.delete(id)',
      'sessions.remove(user)', 'client.close()', 'player.kick()', 'parent.remove(child)', 'disableUserInput()', 'lockScreen(user)', 'fireEvent(user)', 'emitter.fire(user)', 'dismissToast(user)', 'acceptCookies(user)', 'approveComment(id)', 'rejectImage(id)', 'logBan(user)',
      'terminateProcess(pid)', 'terminateWorker(id)', 'approveUser(id)', 'worker.terminate()', 'revokeToken(user)', 'cancelRequest(user)', 'closeModal(user)', 'muteAudio(user)', 'blockquote(user)', 'notifyUser(user)', 'approve()', 'reject()', 'ban()',
    ],
  });

  table('consequential statuses', (text) => isConsequentialStatus(...asStatus(text)), {
    yes: [
      'user.status = banned', 'user.status = SUSPENDED', 'account.state = deactivated', 'user.isBanned = true', 'user.banned = true', 'user.is_active = false', 'account.enabled = false', 'application.status = rejected', 'application.Status = Approved',
      'claim.decision = deny', 'loan.approved = false', 'loan.approved = true', 'candidate.outcome = reject', 'driver.status = deactivated', 'decision = approve in decideLoan', 'decision = deny in assessClaim', 'data.user.status = banned', 'applicant.eligibilityStatus = ineligible',
    ],
    no: [
      'post.status = rejected', 'comment.status = blocked', 'userPost.status = banned', 'upload.state = denied', 'user.status = active', 'user.status = pending_review', 'application.status = awaiting_manual_review', 'user.name = banned', 'user.settings = banned', 'subscription.status = terminated',
      'stream.status = closed', 'server.status = disabled', 'user.isBanned = false', 'user.active = true', 'button.disabled = true', 'userInput.blocked = true', 'message.rejected = true', 'job.status = rejected', 'order.status = approved', 'status = blocked in checkUserInput', 'status = rejected in validateMessage',
      'decision = approve in moderateComment', 'photo.approved = true', 'banner.status = blocked', 'user.reviewStars = true',
    ],
  });

  table('human steps', isHumanStep, {
    yes: [
      'requestHumanReview', 'request_human_review', 'humanReview', 'manualReview', 'manual_check', 'reviewQueue', 'reviewQueue.add', 'moderationQueue.enqueue', 'sendToModerators', 'queueForReview', 'queue_for_review', 'submitForReview', 'flagForReview', 'holdForReview', 'escalate', 'escalateToSupervisor', 'createTicket',
      'openCase', 'waitForApproval', 'waitForUnderwriterReview', 'assignReviewer', 'notifyModerators', 'pending_review', 'PENDING_REVIEW', 'awaiting_moderator', 'needs-human-review', 'under review', 'human-in-the-loop', 'human in the loop', 'requiresApproval', 'createApprovalTask', 'appealQueue', 'reviewCase',
    ],
    no: [
      'reviewStars', 'updateReviewStars', 'reviewCount', 'productReview', 'review', 'reviews', 'postReview', 'saveReview', 'banner', 'approve', 'moderate', 'moderateText', 'contentModeration', 'skipReview', 'skip_human_review', 'withoutHumanReview', 'noManualReview', 'autoReview', 'queue.add', 'preview', 'previewQueueItem',
      'submit', 'sendMessage', 'manual', 'humanName', 'humanize', 'case', 'createUser', 'pending', 'codeReviewer', '',
    ],
  });

  table('names of what a person decided', isPersonsWord, {
    yes: ['review', 'approval', 'reviewedBy', 'approvedBy', 'approved_by', 'isReviewed', 'reviewer', 'moderatorDecision', 'humanDecision', 'humanReview', 'reviewOutcome', 'appeal', 'manualDecision'],
    no: ['needsReview', 'requiresHumanReview', 'pendingReview', 'skipReview', 'reviewText', 'reviewStars', 'productReview', 'approved', 'moderation', 'moderationResult', 'preview', 'decision', 'flagged', 'autoApproval'],
  });

  table('review flags', isReviewFlag, {
    yes: ['requiresHumanReview', 'requires_human_review', 'needsReview', 'humanReview', 'manualReview', 'reviewRequired', 'needsApproval', 'human_check', 'pendingReview'],
    no: ['review', 'reviewStars', 'reviewed', 'approved', 'required', 'manual', 'preview', 'reviewCount'],
  });

  describe('switches', () => {
    for (const [name, value] of [
      ['humanReview', false], ['requiresReview', false], ['requires_human_review', false], ['needsApproval', false], ['skip_review', true], ['skipHumanReview', true], ['bypassModeration', true], ['disableManualReview', true],
      ['autoApprove', true], ['autoReject', true], ['auto_deny', true], ['autoBan', true], ['require_approval', 'never'], ['requireApproval', 'never'],
    ] as const) {
      it(`takes ${name} = ${String(value)}`, () => assert.equal(switchesReviewOff(name, value), true));
    }
    for (const [name, value] of [
      ['humanReview', true], ['requiresReview', true], ['skip_review', false], ['autoApprove', false], ['autoReject', false], ['require_approval', 'always'], ['approval', 'never'], ['rejectUnauthorized', false], ['reviewStars', false],
      ['autoplay', true], ['autoFocus', true], ['preview', false], ['required', false], ['approved', false], ['autoApproveButtonColorScheme', true],
    ] as const) {
      it(`leaves ${name} = ${String(value)}`, () => assert.equal(switchesReviewOff(name, value), false));
    }
  });

  describe('what true means', () => {
    const meanings: readonly (readonly [boolean | null, string])[] = [
      [true, 'isSafe allowed is_allowed isClean ok valid passes isAppropriate notFlagged verdict isCompliant approved'],
      [false, 'flagged isToxic blocked is_harmful unsafe isSpam violatesPolicy jailbreakDetected notAllowed isNotSafe nsfw attackDetected hasProfanity'],
      [null, 'result check moderate text response error isReady done severity retry isOpen'],
    ];
    for (const [meaning, names] of meanings) {
      for (const name of names.split(' ')) it(`${name}: ${String(meaning)}`, () => assert.equal(truthMeansPass(name), meaning));
    }
  });

  table('texts that let content pass', isPassText, { yes: ['allow', 'ALLOWED', 'safe', 'approve', 'ok', 'none', ' pass '], no: ['block', 'reject', 'error', 'unknown', 'safety', 'okay then', ''] });

  table('names of scores', isScoreName, { yes: ['severity', 'hateSeverity', 'riskScore', 'score', 'toxicity', 'severityLevel'], no: ['text', 'scored', 'several', 'leveling', 'scoreboardTitle'.replace('score', '')] });

  table('names of verdicts', isVerdictName, { yes: ['checkText', 'moderate', 'moderateComment', 'verdict', 'decision', 'decide', 'action', 'scanImage', 'analyzeText', 'validate'], no: ['text', 'comment', 'user', 'fetchAll', 'publish', 'transaction'] });

  table('calls that let content out', (text) => isPublishCall(...asCall(text)), {
    yes: ['publish(draft)', 'publishPost(post)', 'posts.insert(row)', 'db.posts.insert(row)', 'post.save()', 'channel.send(message)', 'messages.send(text)', 'comments.create(values)', 'broadcast(event)', 'next()', 'uploadPhoto(file)', 'saveComment(values)', 'Reply(message)', 'store.InsertAsync(text)', 'next.ServeHTTP(w, r)', '_next(context)', 'c.Next()', 'call_next(request)', 'chain.doFilter(request, response)', 'notifyNewContent(tag, content)', 'hub.NotifyNewComment(comment)', 'announce_article(article)'],
    no: [
      'next(error)', 'rows.Next()', 'iterator.next()', 'next(null, error)', 'res.send(message)', 'res.status(code)', 'response.json(content)', 'logger.log(message)', 'console.log(text)', 'alerts.send(message)', 'reviewQueue.push(post)', 'sendError(message)', 'sendMetric(text)', 'saveSettings(values)', 'events.push(message)', 'errors.push(message)', 'logs.insert(text)', 'removedItemIds.add(itemId)', 'post_ids.append(post_id)',
      'notifyReviewer(post)', 'notifyRejectedContent(tag, content)', 'notifyUser(message)', 'notifyNewUser(user)', 'notifyNewCommentFailed(comment)', 'createTicket(post)', 'getPost(id)', 'deletePost(id)', 'insert(row)', 'update(post)', 'setStatus(code)', 'poster(image)', 'submitForReview(post)',
    ],
  });

  table('calls that only write down', isLogCall, { yes: ['console.log', 'console.error', 'logger.info', '_logger.LogInformation', 'logging.error', 'print', 'Console.WriteLine', 'telemetry.trackEvent', 'metrics.increment', 'log'], no: ['publish', 'blog.publish', 'catalog.add', 'login', 'dialog.show', 'printer.send', 'posts.insert'] });

  table('calls that keep content back', isHoldingCall, {
    yes: ['reviewQueue.add', 'queue.add', 'enqueue', 'quarantine', 'holdForReview', 'retry', 'requeue', 'rejectPost', 'block', 'escalate', 'deferPost', 'notifyModerators'],
    no: ['publish', 'console.error', 'unblock', 'blockquote', 'preview', 'posts.insert', 'previewPost', 'next', 'household.add', 'retriever.get', 'threshold'],
  });
});
