import { type ExtensionContext } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, WorkDoneProgress } from 'vscode-languageclient/browser';
import { clientId, clientName } from './client-options.js';
import { exchangeFiles } from './files/exchange-files.js';
import { logOf, whileRunning } from './files/while-running.js';
import type { CreateClient } from './server-session.js';
import { startWorker } from './worker.js';

/** Makes a client whose server is a worker, reached over a message port. It reads all files for the server. */
export function browserClientFactory(context: ExtensionContext): CreateClient {
  return (options) => {
    // An error is told in a message; the log opens when the user asks for it.
    const client = new LanguageClient(clientId, clientName, () => startWorker(context), { ...options, revealOutputChannelOn: RevealOutputChannelOn.Never });
    whileRunning(client, State.Running, () => exchangeFiles({ client, log: logOf(options), isRead: () => true }));
    return { client, workDoneProgress: WorkDoneProgress.type };
  };
}
