import type { Engine, EngineHost, EngineSettings } from '../engine/types.js';
import type { ExchangedFiles } from './exchanged-files/exchanged-files.js';

/** Files of a workspace that the engine can read, and those that are left out. */
export interface Discovery {
  /** Absolute paths with `/`. */
  readonly files: readonly string[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Everything the server needs from where it runs, so that a Node process, a browser worker and a
 * test are equal hosts.
 */
export interface ServerEnvironment extends Omit<EngineHost, 'log'> {
  readonly version: string;
  /** Process that serves; absent in a browser. */
  readonly processId?: number;
  createEngine(host: EngineHost, settings?: Partial<EngineSettings>): Engine;
  /** Finds the files below `roots` that the engine reads, and names those it does not read although they call Azure AI. */
  discover(roots: readonly string[], engine: Pick<Engine, 'isSupported' | 'isMarked'>, signal: AbortSignal): Promise<Discovery>;
  /** Why a file could not be read, where the host knows more than the engine does. */
  skipReason?(path: string): string | undefined;
  /** Files that only the client can read; absent where the server reads all files itself. */
  readonly exchanged?: ExchangedFiles;
  /** Gives back what is held for the server, when it shuts down. */
  dispose?(): void;
}
