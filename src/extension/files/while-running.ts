import type { Disposable, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, State } from 'vscode-languageclient';

/**
 * Does something as long as a client runs, and anew after its server was restarted.
 *
 * @param running the state of that name; the client's library is not loaded for it.
 */
export function whileRunning(client: BaseLanguageClient, running: State, begin: () => Disposable): void {
  let current: Disposable | undefined;
  client.onDidChangeState(({ newState }) => {
    current?.dispose();
    current = newState === running ? begin() : undefined;
  });
}

/** The log of a client; the session makes it a log channel, the library's options know less of it. */
export function logOf({ outputChannel }: LanguageClientOptions): Pick<LogOutputChannel, 'debug' | 'warn'> {
  const log = outputChannel as LogOutputChannel | undefined;
  return { debug: (text) => log?.debug(text), warn: (text) => log?.warn(text) };
}
