import { l10n, type ExtensionContext } from 'vscode';
import { commandTitles, type CommandId, type Commands } from '../commands.js';
import { errorMessage } from '../error-text.js';
import { collectProblemReport } from './problem-report.js';
import type { RecordedLog } from './recorded-log.js';

/** Commands of an extension that could not start: the ones that help to find out why work, the others say so. */
export function afterFailedStart(context: ExtensionContext, log: RecordedLog, cause: unknown): Commands {
  const refuse = (): Promise<never> =>
    Promise.reject(new Error(l10n.t('This command does not work, because the extension could not start ({0}). Reload the window to try again.', errorMessage(cause))));
  const refusing = Object.fromEntries((Object.keys(commandTitles) as CommandId[]).map((id) => [id, refuse]));
  return {
    ...(refusing as unknown as Commands),
    'responsibleUse.showLog': () => Promise.resolve(log.show()),
    'responsibleUse.collectProblemReport': () => collectProblemReport({ context, session: null, log }),
  };
}
