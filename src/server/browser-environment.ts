import type { Engine, EngineHost, EngineSettings } from '../engine/types.js';
import { localDate } from '../wording/local-date.js';
import type { ServerEnvironment } from './environment.js';
import type { Port } from './worker-messages.js';
import { ExchangedFiles } from './exchanged-files/exchanged-files.js';
import type { MirrorLimits } from './exchanged-files/limits.js';

/** What the worker is told by whoever started it. */
export interface BrowserParts {
  readonly version: string;
  /** Reads a binary part of a front end, by its name. @throws when there is none. */
  readAsset(name: string): Promise<Uint8Array>;
}

/**
 * The server's environment in a browser's worker: all files come from the client, and there is one thread.
 *
 * @param limits of what is kept in memory; tests take small ones.
 */
export function createBrowserEnvironment(createEngine: (host: EngineHost, settings?: Partial<EngineSettings>) => Engine, { version, readAsset }: BrowserParts, limits?: MirrorLimits): ServerEnvironment {
  const exchanged = new ExchangedFiles({ readAsset, turn, ...(limits === undefined ? {} : { limits }) });
  return {
    version,
    files: exchanged.files,
    survey: exchanged.survey,
    exchanged,
    turn,
    readAsset,
    today: () => localDate(new Date()),
    createEngine: (host, settings) => exchanged.settle(createEngine(host, settings), (level, message) => host.log(level, message)),
    discover: (roots, engine, signal) => exchanged.discover(roots, engine, signal),
  };
}

/** Messages wait their turn among other messages; a timer would wait for milliseconds each time. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel() as unknown as { readonly port1: Port; readonly port2: Port };
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
