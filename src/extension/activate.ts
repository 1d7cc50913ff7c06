import { window, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { clientName } from './client-options.js';
import { registerCommands, reportError } from './error-handling.js';
import { createHandlers } from './handlers.js';
import { pageScheme } from './page-address.js';
import { Pages } from './pages.js';
import { ServerSession, type LoadClient } from './server-session.js';
import { StartGate } from './start-gate.js';

export interface RunningExtension {
  stop(): Promise<void>;
}

/**
 * Registers commands and listeners. The server starts when a document or a manifest points at an
 * Azure AI service, or when a command asks for it.
 */
export function activateClient(context: ExtensionContext, loadClient: LoadClient): RunningExtension {
  const log = window.createOutputChannel(clientName, { log: true });
  context.subscriptions.push(log);
  try {
    return register(context, loadClient, log);
  } catch (error) {
    // VS Code itself says nothing when an activation fails.
    reportError(log, 'Responsible Use could not start', error);
    throw error;
  }
}

function register(context: ExtensionContext, loadClient: LoadClient, log: LogOutputChannel): RunningExtension {
  const session = new ServerSession(loadClient, log);
  const pages = new Pages(session);
  const gate = new StartGate((where) => {
    log.info(`${where} is about Azure AI services.`);
    session.start().catch((error: unknown) => reportError(log, 'Responsible Use could not start its language server', error));
  });
  context.subscriptions.push(
    session,
    gate,
    pages,
    workspace.registerTextDocumentContentProvider(pageScheme, pages),
    ...registerCommands(log, createHandlers({ session, pages, log })),
  );
  gate.watch().catch((error: unknown) => log.warn(`Looking for dependency manifests: ${String(error)}`));
  return { stop: () => session.stop() };
}
