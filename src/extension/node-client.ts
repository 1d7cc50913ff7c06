import type { ExtensionContext } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, TransportKind, WorkDoneProgress } from 'vscode-languageclient/node';
import { clientId, clientName } from './client-options.js';
import { exchangeFiles } from './files/exchange-files.js';
import { logOf, whileRunning } from './files/while-running.js';
import type { CreateClient } from './server-session.js';

/** Makes a client whose server is a Node process of its own, reached over IPC. */
export function nodeClientFactory(context: ExtensionContext): CreateClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return (options) => {
    // An error is told in a message; the log opens when the user asks for it.
    const client = new LanguageClient(clientId, clientName, server, { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never });
    // The server reads the disk itself; other workspace folders only an editor can read.
    whileRunning(client, State.Running, () => exchangeFiles({ client, log: logOf(options), isRead: ({ uri }) => uri.scheme !== 'file' }));
    return { client, workDoneProgress: WorkDoneProgress.type };
  };
}
