import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import type { CommandId, Commands } from './commands.js';
import { errorDetails, errorMessage } from './error-text.js';

/** Logs an error in full and shows its message. @param doing what failed, in the user's language */
export function reportError(log: LogOutputChannel, doing: string, error: unknown): void {
  log.error(`${doing}: ${errorDetails(error)}`);
  const show = l10n.t('Show Log');
  void window.showErrorMessage(l10n.t('{0}: {1}', doing, errorMessage(error)), show).then((chosen) => {
    if (chosen === show) log.show();
  });
}

/** Registers all commands behind one error handler, so that none fails silently. */
export function registerCommands(log: LogOutputChannel, handlers: Commands): Disposable[] {
  return (Object.keys(handlers) as CommandId[]).map((id) => {
    const handler = handlers[id] as (...args: unknown[]) => Promise<unknown>;
    return commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await handler(...args);
      } catch (error) {
        reportError(log, l10n.t('Responsible Use'), error);
        return undefined;
      }
    });
  });
}
