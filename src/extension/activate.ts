import { EventEmitter, l10n, window, workspace, type Disposable, type ExtensionContext, type Uri } from 'vscode';
import { clientName, clientOptions } from './client-options.js';
import type { Commands } from './commands.js';
import { registerCommands, reportError } from './error-handling.js';
import type { OnRequest } from './on-request.js';
import { pageScheme } from './page-address.js';
import { inventoryViewType } from './report/commands.js';
import { recordLog, type RecordedLog } from './robust/recorded-log.js';
import { tellCrashes } from './robust/tell-crashes.js';
import { ServerSession, type LoadClient } from './server-session.js';
import { StartGate } from './start-gate.js';
import { Activity } from './status/activity.js';
import { StatusItems } from './status/status-items.js';
import { tellTrust, trustMiddleware } from './status/trust.js';

export interface RunningExtension {
  stop(): Promise<void>;
}

/** What runs once the activation is over. */
interface Begun {
  readonly session: ServerSession;
  readonly commands: () => Promise<Commands>;
}

/**
 * Registers commands and listeners. The server starts when a document or a manifest points at an
 * Azure AI service, or when a command asks for it. Where that fails the user is told, and the
 * commands stay and say why they cannot work.
 */
export async function activateClient(context: ExtensionContext, loadClient: LoadClient): Promise<RunningExtension> {
  const log = recordLog(window.createOutputChannel(clientName, { log: true }));
  context.subscriptions.push(log);
  const made: Disposable[] = [];
  try {
    const { session, commands } = await begin(context, loadClient, log, made);
    context.subscriptions.push(...made, ...registerCommands(log, commands));
    return { stop: () => session.stop() };
  } catch (error) {
    // VS Code itself says nothing when an activation fails.
    for (const one of made.reverse()) one.dispose();
    reportError(log, l10n.t('Responsible Use could not start'), error);
    context.subscriptions.push(...registerCommands(log, async () => (await import('./on-request.js')).afterFailedStart(context, log, error)));
    return { stop: () => Promise.resolve() };
  }
}

/**
 * Makes what runs from the start. Each part has a turn of its own, so that no other extension waits for all of them.
 *
 * @param made takes everything that has to be let go of in the end, also when the next part fails
 */
async function begin(context: ExtensionContext, loadClient: LoadClient, log: RecordedLog, made: Disposable[]): Promise<Begun> {
  const activity = new Activity();
  const session = new ServerSession({ loadClient, log, options: () => clientOptions(log, { ...trustMiddleware, ...activity.middleware }) });
  made.push(session, activity, tellTrust(session), tellCrashes(session, log));
  await nextTurn();
  const status = new StatusItems(session, activity, log);
  made.push(status);
  await nextTurn();
  const { Views } = await import('./views/views.js');
  const views = new Views({ session, log, memento: context.workspaceState });
  made.push(views);
  await nextTurn();
  const pageChanged = new EventEmitter<Uri>();
  let loading: Promise<OnRequest> | undefined;
  const requested = (): Promise<OnRequest> => (loading ??= load());
  const load = async (): Promise<OnRequest> => {
    const { onRequest } = await import('./on-request.js');
    const loaded = onRequest({ context, session, views, status, log, pageChanged });
    context.subscriptions.push(loaded);
    return loaded;
  };
  made.push(
    pageChanged,
    workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: pageChanged.event,
      provideTextDocumentContent: async (uri, token) => (await requested()).pages.provideTextDocumentContent(uri, token),
    }),
    window.registerWebviewPanelSerializer(inventoryViewType, {
      deserializeWebviewPanel: async (panel) => (await requested()).report.deserializeWebviewPanel(panel),
    }),
    startAtMarker(session, log),
  );
  return { session, commands: async () => (await requested()).commands };
}

/** Starts the server at the first sign of an Azure AI service. */
function startAtMarker(session: ServerSession, log: RecordedLog): Disposable {
  let soon: ReturnType<typeof setTimeout> | undefined;
  const gate = new StartGate((where) => {
    log.info(`${where} is about Azure AI services.`);
    // Loading the client takes longer than the whole activation.
    soon = setTimeout(() => {
      session.start().catch((error: unknown) => reportError(log, l10n.t('Responsible Use could not start its language server'), error));
    }, 0);
  });
  gate.watch().catch((error: unknown) => log.warn(`Looking for dependency manifests: ${String(error)}`));
  return {
    dispose: () => {
      clearTimeout(soon);
      gate.dispose();
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
