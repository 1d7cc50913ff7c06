/** What the language client's library does by itself when its server fails, put into our hands. */
import type { BaseLanguageClient, CloseAction, ErrorAction, LanguageClientOptions } from 'vscode-languageclient';

// The library itself is loaded with the first client and not by this file.
const carryOn = 1 satisfies ErrorAction.Continue;
const stayClosed = 1 satisfies CloseAction.DoNotRestart;

/** Options with which the library neither restarts a server nor talks to the user about it. @param closed called when a connection closed that nobody meant to close */
export function crashHandler(closed: () => void): Pick<LanguageClientOptions, 'errorHandler' | 'initializationFailedHandler'> {
  return {
    errorHandler: {
      // A connection that is beyond help closes.
      error: () => ({ action: carryOn, handled: true }),
      closed() {
        // The library tidies up after this answer; a new client comes after that.
        setTimeout(closed, 0);
        return { action: stayClosed, handled: true, message: 'The connection to the language server closed.' };
      },
    },
    initializationFailedHandler: () => false,
  };
}

/** Has a client log its errors and show none: ours say the same, in the user's language and with something to do. */
export function tellNothing(client: Pick<BaseLanguageClient, 'error'>): void {
  const log = client.error.bind(client);
  client.error = (message, data) => log(message, data, false);
}
