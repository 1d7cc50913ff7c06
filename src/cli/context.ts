import type { Engine, EngineHost, EngineSettings } from '../engine.js';
import { oneLine } from './formats/style.js';
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

/** The engine's log on standard error: one line for warnings and errors, everything where asked for. */
export function logTo({ terminal, verbose }: Context): EngineHost['log'] {
  return (level, message) => {
    if (!verbose && level !== 'error' && level !== 'warning') return;
    // What follows the first line is a stack trace.
    const [firstLine = ''] = message.split('\n');
    terminal.error.write(`responsible-use: ${verbose ? message : oneLine(firstLine)}\n`);
  };
}
