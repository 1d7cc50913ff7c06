import { commands, l10n, window, type QuickPickItem } from 'vscode';
import { reportError } from '../error-handling.js';
import type { StatusCommands } from './commands.js';
import type { ShownStatus, StatusItems } from './status-items.js';
import type { StatusAction, StatusText } from './status-text.js';

interface Line extends QuickPickItem {
  readonly action: StatusAction | null;
}

/** The same status as in the status bar, for the keyboard and for screen readers. */
export function statusHandlers(status: StatusItems, log: Parameters<typeof reportError>[0]): StatusCommands {
  return {
    'responsibleUse.showStatus': async () => {
      const shown = await status.current();
      // Not awaited: the command is done when the list is there, not when it is closed.
      pick(shown).catch((error: unknown) => reportError(log, l10n.t('Responsible Use could not do that'), error));
      return shown;
    },
  };
}

async function pick({ document, knowledge, trust }: ShownStatus): Promise<void> {
  const lines = [document, trust, knowledge].flatMap((one) => (one === null ? [] : [lineOf(one)]));
  const chosen = await window.showQuickPick(lines, { title: l10n.t('Status of Responsible Use'), placeHolder: l10n.t('Choose a line to do something about it') });
  const action = chosen?.action;
  if (action) await commands.executeCommand(action.command, ...(action.arguments ?? []));
}

function lineOf({ text, detail, severity, isBusy, action }: StatusText): Line {
  const icon = isBusy ? 'sync' : severity === 'information' ? 'info' : severity;
  return { label: `$(${icon}) ${text}`, description: action?.title ?? '', detail, action };
}
