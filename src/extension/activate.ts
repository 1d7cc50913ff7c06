import { l10n, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { clientName, clientOptions } from './client-options.js';
import { registerCommands, reportError } from './error-handling.js';
import { createHandlers } from './handlers.js';
import { pageScheme } from './page-address.js';
import { Pages } from './pages.js';
import { inventoryViewType } from './report/commands.js';
import { InventoryPanel } from './report/inventory-panel.js';
import { recordLog, type RecordedLog } from './robust/recorded-log.js';
import { afterFailedStart } from './robust/failed-start.js';
import { tellCrashes } from './robust/tell-crashes.js';
import { ServerSession, type LoadClient } from './server-session.js';
import { StartGate } from './start-gate.js';
import { Activity } from './status/activity.js';
import { StatusItems } from './status/status-items.js';
import { tellTrust, trustMiddleware } from './status/trust.js';
import { Views } from './views/views.js';

export interface RunningExtension {
  stop(): Promise<void>;
}

/**
 * Registers commands and listeners. The server starts when a document or a manifest points at an
 * Azure AI service, or when a command asks for it. Where that fails the user is told, and the
 * commands stay and say why they cannot work.
 */
export function activateClient(context: ExtensionContext, loadClient: LoadClient): RunningExtension {
  const log = recordLog(window.createOutputChannel(clientName, { log: true }));
  context.subscriptions.push(log);
  const made: Disposable[] = [];
  try {
    const running = register(context, loadClient, log, made);
    context.subscriptions.push(...made);
    return running;
  } catch (error) {
    // VS Code itself says nothing when an activation fails.
    for (const one of made.reverse()) one.dispose();
    reportError(log, l10n.t('Responsible Use could not start'), error);
    context.subscriptions.push(...registerCommands(log, afterFailedStart(context, log, error)));
    return { stop: () => Promise.resolve() };
  }
}

/** @param made takes everything that has to be let go of in the end, also when the next step fails */
function register(context: ExtensionContext, loadClient: LoadClient, log: RecordedLog, made: Disposable[]): RunningExtension {
  const activity = new Activity();
  const session = new ServerSession({ loadClient, log, options: () => clientOptions(log, { ...trustMiddleware, ...activity.middleware }) });
  made.push(session, activity, tellTrust(session));
  const status = new StatusItems(session, activity, log);
  made.push(status);
  const pages = new Pages(session);
  made.push(pages, workspace.registerTextDocumentContentProvider(pageScheme, pages));
  const report = new InventoryPanel({ session, log, extensionUri: context.extensionUri, showPage: (address, from) => pages.show(address, from) });
  made.push(report, window.registerWebviewPanelSerializer(inventoryViewType, report));
  const views = new Views({ session, log, memento: context.workspaceState });
  made.push(views);
  let soon: ReturnType<typeof setTimeout> | undefined;
  const gate = new StartGate((where) => {
    log.info(`${where} is about Azure AI services.`);
    // Not within the activation: loading the client takes longer than all of it, and other extensions wait meanwhile.
    soon = setTimeout(() => {
      session.start().catch((error: unknown) => reportError(log, l10n.t('Responsible Use could not start its language server'), error));
    }, 0);
  });
  made.push(gate, { dispose: () => clearTimeout(soon) }, tellCrashes(session, log));
  made.push(...registerCommands(log, createHandlers({ context, session, pages, report, views, status, log })));
  gate.watch().catch((error: unknown) => log.warn(`Looking for dependency manifests: ${String(error)}`));
  return { stop: () => session.stop() };
}
