import type { LanguageClientOptions } from 'vscode-languageclient';
import { ServerSession, type CreateClient, type MadeClient } from '../../../src/extension/server-session.js';
import { window } from '../../support/vscode/index.js';

/** One client that was made, with what the test does to its server. */
export interface FakeServer {
  readonly options: LanguageClientOptions;
  /** Requests that were asked of it. */
  readonly asked: string[];
  isDisposed: boolean;
  /** Ends the server as a crash does. */
  crash(): void;
}

interface Wishes {
  /** Whether the start of the nth server fails, from 0. */
  readonly failsToStart?: (index: number) => boolean;
  /** What a request is answered with. */
  readonly answer?: (command: string) => unknown;
  readonly now?: () => number;
}

/** A session whose clients are pretended. */
export function fakeSession(wishes: Wishes = {}): { readonly session: ServerSession; readonly servers: readonly FakeServer[] } {
  const servers: FakeServer[] = [];
  const create: CreateClient = (options) => {
    const index = servers.length;
    const pending = new Set<(error: Error) => void>();
    const server: FakeServer = {
      options,
      asked: [],
      isDisposed: false,
      crash() {
        for (const reject of pending) reject(new Error('Pending response rejected since connection got disposed'));
        void options.errorHandler?.closed();
      },
    };
    servers.push(server);
    const client = {
      error: () => undefined,
      start: () => (wishes.failsToStart?.(index) === true ? Promise.reject(new Error('no such file')) : Promise.resolve()),
      dispose() {
        server.isDisposed = true;
        return Promise.resolve();
      },
      onProgress: () => ({ dispose: () => undefined }),
      sendRequest(_method: string, { command }: { readonly command: string }) {
        server.asked.push(command);
        const answer = wishes.answer?.(command);
        return answer === undefined ? new Promise((_resolve, reject) => pending.add(reject)) : Promise.resolve(answer);
      },
    };
    return { client, workDoneProgress: {} } as unknown as MadeClient;
  };
  const session = new ServerSession({
    loadClient: () => Promise.resolve(create),
    options: () => ({}),
    log: window.createOutputChannel() as never,
    ...(wishes.now === undefined ? {} : { now: wishes.now }),
  });
  return { session, servers };
}

/** Resolves when everything that is under way without a timer of its own has been done. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}
