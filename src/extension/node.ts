/** The Node door of the extension: the server runs as a process of its own, over IPC. */
import type { ExtensionContext } from 'vscode';
import { activateClient, type RunningExtension } from './activate.js';
import { clientId, clientName } from './client-options.js';
import type { CreateClient } from './server-session.js';

let running: RunningExtension | undefined;

export function activate(context: ExtensionContext): void {
  running = activateClient(context, createNodeClient(context));
}

export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}

/** The client's library is loaded here and not above: most windows never need it. */
function createNodeClient(context: ExtensionContext): CreateClient {
  return async (options) => {
    const { LanguageClient, RevealOutputChannelOn, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
    return new LanguageClient(clientId, clientName, server, { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never });
  };
}
