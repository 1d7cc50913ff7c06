import { l10n } from 'vscode';
import type { StatusAnswer } from '../../server/protocol.js';
import type { SessionState } from '../session-state.js';

/** What a status says. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
  readonly severity: 'information' | 'warning' | 'error';
  readonly isBusy: boolean;
  /** What can be done about it, as a command of the editor; null where nothing is to be done. */
  readonly action: StatusAction | null;
}

export interface StatusAction {
  readonly title: string;
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** What is known when a status is made. */
export interface Known {
  readonly session: SessionState;
  readonly isScanning: boolean;
  readonly isChecking: boolean;
  /** Null where the server does not run, or has not answered yet. */
  readonly answer: StatusAnswer | null;
}

/** What the last check of a document came to, or why there was none. */
export function documentStatus({ session, isScanning, isChecking, answer }: Known): StatusText {
  if (session !== 'running') return withoutServer(session);
  const status = answer === null ? busy(l10n.t('Checking')) : checkStatus(answer.lastCheck);
  if (isScanning) return { ...status, isBusy: true, detail: l10n.t('The workspace is being scanned.') };
  return isChecking ? { ...status, isBusy: true } : status;
}

/** What the server knows, for the whole window. */
export function knowledgeStatus({ session, answer }: Known): StatusText {
  if (session === 'failed') {
    return { ...plain(l10n.t('Nothing can be looked up'), l10n.t('The log says why the language server does not run.')), action: showLog() };
  }
  if (answer === null) return plain(l10n.t('Facts about Azure AI services'), l10n.t('The language server starts when it is needed.'), lookUp());
  const { services, operations, knowledgeReadOn, version } = answer;
  return plain(
    l10n.t('Azure AI services known: {0}, operations: {1}', services, operations),
    l10n.t('Newest source read on {0}, version {1}.', knowledgeReadOn, version),
    lookUp(),
  );
}

/** For a workspace that is not trusted. */
export function trustStatus(): StatusText {
  return {
    ...plain(
      l10n.t('Restricted mode'),
      l10n.t('Project files, and settings of the workspace that change what is reported, do not count while the workspace is not trusted.'),
    ),
    severity: 'warning',
    action: { title: l10n.t('Manage Trust'), command: 'workbench.trust.manage' },
  };
}

function withoutServer(session: Exclude<SessionState, 'running'>): StatusText {
  switch (session) {
    case 'idle':
      return plain(l10n.t('Not about Azure AI'), l10n.t('Nothing that is open points at an Azure AI service, so nothing was started.'));
    case 'starting':
      return busy(l10n.t('Starting'));
    case 'failed':
      return { ...plain(l10n.t('The language server failed'), l10n.t('Nothing is checked until it runs again.')), severity: 'error', action: restart() };
    case 'stopped':
      return { ...plain(l10n.t('The language server is stopped'), l10n.t('Nothing is checked until it runs again.')), severity: 'error', action: restart() };
  }
}

function checkStatus(check: StatusAnswer['lastCheck']): StatusText {
  if (check === null) return plain(l10n.t('Not checked'), l10n.t('This document has not been checked.'));
  const took = l10n.t('Checked in {0} ms.', Math.max(1, Math.round(check.milliseconds)));
  switch (check.status) {
    case 'unmarked':
      return plain(l10n.t('Not about Azure AI'), took);
    case 'skipped':
      return skipped(check);
    case 'failed':
      return { ...plain(l10n.t('Could not be analyzed'), check.reason ?? ''), severity: 'warning', action: showLog() };
    case 'checked':
      if (check.exceeded === 'checkTimeBudget') {
        return {
          ...plain(counts(check), l10n.t('The check took {0} ms, longer than its time budget. Nothing was left out.', Math.round(check.milliseconds))),
          severity: 'warning',
          action: setting('checkTimeBudget', l10n.t('Change the Time Budget')),
        };
      }
      return plain(counts(check), took);
  }
}

function counts({ calls, unknownCalls, findings }: NonNullable<StatusAnswer['lastCheck']>): string {
  return unknownCalls === 0
    ? l10n.t('Azure AI calls: {0}, findings: {1}', calls, findings)
    : l10n.t('Azure AI calls: {0}, not in the catalogue: {1}, findings: {2}', calls, unknownCalls, findings);
}

function skipped({ reason, exceeded, isSwitchedOff }: NonNullable<StatusAnswer['lastCheck']>): StatusText {
  if (isSwitchedOff) {
    return plain(l10n.t('Switched off for this language'), l10n.t('A setting leaves the language out.'), setting('languages', l10n.t('Change the Languages')));
  }
  const status = plain(l10n.t('Not read'), reason ?? '');
  return exceeded === 'maxFileSize' ? { ...status, severity: 'warning', action: setting('maxFileSize', l10n.t('Change the Size Limit')) } : { ...status, severity: 'warning' };
}

function plain(text: string, detail: string, action: StatusAction | null = null): StatusText {
  return { text, detail, severity: 'information', isBusy: false, action };
}

function busy(text: string): StatusText {
  return { ...plain(text, ''), isBusy: true };
}

function setting(key: string, title: string): StatusAction {
  return { title, command: 'workbench.action.openSettings', arguments: [`responsibleUse.${key}`] };
}

function restart(): StatusAction {
  return { title: l10n.t('Restart Language Server'), command: 'responsibleUse.restartServer' };
}

function showLog(): StatusAction {
  return { title: l10n.t('Show Log'), command: 'responsibleUse.showLog' };
}

function lookUp(): StatusAction {
  return { title: l10n.t('Look Up'), command: 'responsibleUse.lookUp' };
}
