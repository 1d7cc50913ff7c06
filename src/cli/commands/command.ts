import type { Command } from 'commander';
import type { Context } from '../context.js';

/** What a command is handed when it is put on the program. */
export interface CommandContext {
  /** For the run at hand; asked for when the command runs, after the program's own options were read. */
  context(): Context;
  /** Says with which code the process ends. */
  finish(code: number): void;
}

/** Puts one command with its arguments and options on the program. */
export type DefineCommand = (program: Command, shared: CommandContext) => void;
