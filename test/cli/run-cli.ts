import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { fakeEngine } from './fake-engine.js';

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly input?: string | Buffer;
  readonly isTerminal?: boolean;
  readonly environment?: Record<string, string>;
  /** Interrupts as soon as the command listens. */
  readonly interrupt?: boolean;
  /** Runs the real engine instead of the fake one. */
  readonly realEngine?: boolean;
}

/** Runs the command line in this process, with the fake engine unless asked otherwise. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  let out = '';
  let error = '';
  const terminal: Terminal = {
    cwd: options.cwd,
    environment: options.environment ?? {},
    out: { write: (text) => { out += text; }, isTerminal: options.isTerminal ?? false },
    error: { write: (text) => { error += text; }, isTerminal: options.isTerminal ?? false },
    readInput: () => Promise.resolve(Buffer.from(options.input ?? '')),
    onInterrupt: (interrupt) => {
      if (options.interrupt) setImmediate(() => { interrupt(130); });
      return () => {};
    },
  };
  const code = await (options.realEngine === true ? run(args, terminal) : run(args, terminal, () => Promise.resolve(fakeEngine)));
  return { code, out, error };
}
