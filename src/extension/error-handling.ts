import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode';
import { commandTitles, type CommandId, type Commands } from './commands.js';
import { errorDetails, errorMessage } from './error-text.js';

/** Logs an error in full and shows its message. @param doing what failed, in the user's language */
export function reportError(log: LogOutputChannel, doing: string, error: unknown): void {
  log.error(`${doing}: ${errorDetails(error)}`);
  const show = l10n.t('Show Log');
  void window.showErrorMessage(l10n.t('{0}: {1}', doing, errorMessage(error)), show).then((chosen) => {
    if (chosen === show) log.show();
  });
}

/**
 * Registers all commands behind one error handler, so that none fails silently.
 *
 * @param handlers what they do, asked for at each use; an error of it is told like one of the command
 */
export function registerCommands(log: LogOutputChannel, handlers: () => Promise<Commands>): Disposable[] {
  return (Object.keys(commandTitles) as CommandId[]).map((id) =>
    commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        const handler = (await handlers())[id] as (...args: unknown[]) => Promise<unknown>;
        return await handler(...args);
      } catch (error) {
        reportError(log, l10n.t('Responsible Use'), error);
        return undefined;
      }
    }),
  );
}
