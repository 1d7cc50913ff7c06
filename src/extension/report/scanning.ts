import { l10n, ProgressLocation, window, type CancellationToken, type ProgressOptions } from 'vscode';
import type { ServerSession } from '../server-session.js';

/** A scan that somebody asked for shows itself where it can be canceled; one behind a page that has its own button is quiet. */
export type ScanDisplay = { readonly in: 'notification' } | { readonly in: 'page'; readonly token: CancellationToken };

/** Scans the workspace. @returns false when it was canceled */
export async function scan(session: ServerSession, display: ScanDisplay): Promise<boolean> {
  const title = l10n.t('Scanning for Azure AI calls');
  const options: ProgressOptions = display.in === 'notification' ? { location: ProgressLocation.Notification, title, cancellable: true } : { location: ProgressLocation.Window, title };
  return window.withProgress(options, async (progress, given) => {
    const token = display.in === 'page' ? display.token : given;
    try {
      await session.requestWithProgress('responsibleUse.server.scanWorkspace', progress, token);
      return true;
    } catch (error) {
      if (token.isCancellationRequested) return false;
      throw error;
    }
  });
}
