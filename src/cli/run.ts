import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Severity } from '../engine.js';
import { product } from '../host/product.js';
import { mostDefaultThreads, mostThreads } from '../host/thread-count.js';
import type { Context, LoadEngine } from './context.js';
import { isDate } from '../wording/dates.js';
import { ConfigurationError, exit, UsageError } from './exit.js';
import type { LookUpOptions } from './look-up.js';
import type { ScanOptions } from './scan.js';
import type { SelfTestOptions } from './self-test.js';
import type { Terminal } from './terminal.js';

const loadRealEngine: LoadEngine = async () => (await import('../engine.js')).createEngine;

const exitCodes = `
Exit codes:
  0  nothing at or above the --fail-on severity
  1  findings
  2  wrong usage, or a broken responsible-use.json
  3  nothing was scanned: no such path, or no file of a supported language
  4  a file that calls Azure AI could not be analyzed
Where several hold, the first of 2, 3, 1, 4 counts.`;

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

function createProgram(terminal: Terminal, context: () => Context, finish: (code: number) => void): Command {
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

  program
    .command('scan')
    .description('check files and folders')
    .argument('[paths...]', 'files and folders; the working directory by default')
    .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .addOption(new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1').choices(['error', 'warning', 'information', 'never']).default('warning'))
    .option('--config <file>', 'project file for everything; default: the nearest responsible-use.json of each file')
    .option('--no-config', 'look at no project file, for code that is not trusted')
    .option('--stdin', 'read one text from standard input')
    .option('--stdin-filename <name>', 'name of the text on standard input; its ending says the language')
    .option('--as-of <date>', 'day that expiry and retirement are judged by (YYYY-MM-DD); default: today', parseDate)
    .option('--allow-empty', 'end with 0 when there is no file of a supported language')
    .option('--threads <number>', `threads that read and parse files; 1 for the main one alone; default: one for each processor, at most ${String(mostDefaultThreads)}`, parseThreads)
    .option('--timings', 'say on standard error where the time went')
    .option('--quiet', 'print findings only')
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: ScanOptions & { readonly failOn: Severity | 'never' }) => {
      const { scan } = await import('./scan.js');
      finish(await scan(paths, options, context()));
    });

  const format = () => new Option('--format <format>', 'form of the answer').choices(['text', 'json', 'markdown']).default('text');

  program
    .command('facts')
    .description('say what is known of a service or an operation, with sources and dates')
    .argument('<id>', 'service or operation, for instance custom-vision or custom-vision/classify-image')
    .addOption(format())
    .action(async (id: string, options: LookUpOptions) => {
      const { facts } = await import('./look-up.js');
      finish(await facts(id, options, context()));
    });

  program
    .command('explain')
    .description('say what a rule reports, what a clause of the code of conduct asks for, or (conduct-coverage) which clauses are answered by what')
    .argument('<id>', 'rule, clause or conduct-coverage, for instance missing-human-review or coc-human-oversight')
    .addOption(format())
    .action(async (id: string, options: LookUpOptions) => {
      const { explain } = await import('./look-up.js');
      finish(await explain(id, options, context()));
    });

  program
    .command('self-test')
    .description('check that the calls of the wrappers which responsible-use.json describes are found')
    .argument('[paths...]', 'folders with a responsible-use.json; the working directory by default')
    .addOption(new Option('--format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .option('--config <file>', 'the project file to test')
    .action(async (paths: string[], options: SelfTestOptions) => {
      const { selfTest } = await import('./self-test.js');
      finish(await selfTest(paths, options, context()));
    });

  program
    .command('lsp')
    .description('start the language server')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(async () => {
      const { serve } = await import('./lsp.js');
      await serve();
    });

  return program;
}

function parseThreads(text: string): number {
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > mostThreads) throw new InvalidArgumentError(`Give a whole number from 1 to ${String(mostThreads)}.`);
  return threads;
}

function parseDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return text;
}
