import { Command, CommanderError } from 'commander';
import { product } from '../host/product.js';
import { commands } from './commands/index.js';
import type { Context, LoadEngine } from './context.js';
import { ConfigurationError, exit, UsageError } from './exit.js';
import type { Terminal } from './terminal.js';

const loadRealEngine: LoadEngine = async () => (await import('../engine.js')).createEngine;

/**
 * Runs the command line and says with which code the process ends.
 *
 * @param args arguments after the program's name.
 */
export async function run(args: readonly string[], terminal: Terminal, loadEngine: LoadEngine = loadRealEngine): Promise<number> {
  let code: number = exit.ok;
  let verbose = /(?:^|[\s,])(?:\*|responsible-use)/.test(terminal.environment['DEBUG'] ?? '');
  const context = (): Context => ({ terminal, loadEngine, verbose });
  const program = createProgram(terminal, context, (result) => { code = result; });
  program.hook('preAction', () => { verbose ||= program.opts<{ verbose?: boolean }>().verbose === true; });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, terminal, verbose);
  }
}

/** Tells an error in one line; more only where it was asked for. */
function report(error: unknown, terminal: Terminal, verbose: boolean): number {
  // Commander has already written its own message, and help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
  if (error instanceof ConfigurationError) {
    terminal.error.write(error.lines.map((line) => `${line}\n`).join(''));
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.error.write(`responsible-use: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  if (verbose && error instanceof Error && error.stack !== undefined) terminal.error.write(`${error.stack}\n`);
  if (error instanceof UsageError) return error.code;
  if (!verbose) terminal.error.write('responsible-use: this is a defect of the tool; --verbose shows where it happened\n');
  return exit.notAnalyzed;
}

/**
 * The program with all commands, which do nothing before their arguments are parsed.
 *
 * @param context what a command runs with, asked for when it runs.
 * @param finish takes the exit code of the command that ran.
 */
export function createProgram(terminal: Terminal, context: () => Context, finish: (code: number) => void): Command {
  const { name, version } = product();
  const program = new Command(name)
    .description('Shows what happens to the data at each Azure AI call, and where code may conflict with the code of conduct.')
    .version(version)
    .option('--verbose', 'show details and stack traces')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => { terminal.out.write(text); },
      writeErr: (text) => { terminal.error.write(text); },
      outputError: (text, write) => { write(text.replace(/^error: /, 'responsible-use: ')); },
    });

  for (const define of commands) define(program, { context, finish });
  return program;
}
