import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { CommandId } from '../commands.js';
import { reportError } from '../error-handling.js';
import type { Crash, ServerSession } from '../server-session.js';
import { seriesMinutes } from './crash-count.js';

interface Action {
  readonly title: string;
  readonly command: CommandId;
}

/** Tells the user once about a series of crashes, and once when the server stays down. */
export function tellCrashes(session: Pick<ServerSession, 'onDidCrash'>, log: LogOutputChannel): Disposable {
  return session.onDidCrash((crash) => {
    const told = wordsFor(crash);
    if (told === null) return;
    const { text, actions, level } = told;
    log.info('The user was told of it.');
    const show = level === 'error' ? window.showErrorMessage : window.showWarningMessage;
    show(text, ...actions.map(({ title }) => title))
      .then((chosen) => {
        const action = actions.find(({ title }) => title === chosen);
        return action === undefined ? undefined : commands.executeCommand(action.command);
      })
      .then(undefined, (error: unknown) => reportError(log, l10n.t('Responsible Use'), error));
  });
}

function wordsFor({ lostScan, isRestarted, count }: Crash): { readonly text: string; readonly actions: readonly Action[]; readonly level: 'warning' | 'error' } | null {
  const showLog: Action = { title: l10n.t('Show Log'), command: 'responsibleUse.showLog' };
  const collect: Action = { title: l10n.t('Collect Problem Report'), command: 'responsibleUse.collectProblemReport' };
  if (!isRestarted) {
    const restart: Action = { title: l10n.t('Restart Language Server'), command: 'responsibleUse.restartServer' };
    const text = l10n.t('The language server of Responsible Use stopped {0} times within {1} minutes and stays down. Nothing is checked until it is restarted.', count, seriesMinutes);
    return { text, actions: [restart, showLog, collect], level: 'error' };
  }
  // Results of a scan went with the server, and that is told each time: their absence would look like a clean result.
  if (lostScan !== null) {
    const scan: Action = { title: l10n.t('Scan Again'), command: 'responsibleUse.scanWorkspace' };
    const text = l10n.t('The language server of Responsible Use stopped unexpectedly and was started again. Open documents are checked; the results of the workspace scan are gone until you scan again.');
    return { text, actions: [scan, showLog, collect], level: 'warning' };
  }
  if (count > 1) return null;
  return { text: l10n.t('The language server of Responsible Use stopped unexpectedly and was started again. Open documents are checked as before.'), actions: [showLog, collect], level: 'warning' };
}
