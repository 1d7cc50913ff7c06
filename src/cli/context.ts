import type { Engine, EngineHost, EngineSettings } from '../engine.js';
import type { Terminal } from './terminal.js';

/** Loads the engine. It is not loaded before a command needs it: `--version` has nothing to wait for. */
export type LoadEngine = () => Promise<(host: EngineHost, settings?: Partial<EngineSettings>) => Engine>;

/** What every command is handed. */
export interface Context {
  readonly terminal: Terminal;
  readonly loadEngine: LoadEngine;
  /** Shows details of what the engine does, and stack traces. */
  readonly verbose: boolean;
}

/** The engine's log on standard error: warnings and errors always, the rest where asked for. */
export function logTo(context: Context): EngineHost['log'] {
  return (level, message) => {
    if (context.verbose || level === 'error' || level === 'warning') context.terminal.error.write(`responsible-use: ${message}\n`);
  };
}
