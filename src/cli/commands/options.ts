import { InvalidArgumentError, Option, type Command } from 'commander';
import { mostDefaultThreads, mostThreads } from '../../host/thread-count.js';
import { isDate } from '../../wording/dates.js';

/** Options of commands that look at files and folders. */
export function withTreeOptions(command: Command): Command {
  return command
    .argument('[paths...]', 'files and folders; the working directory by default')
    .option('--config <file>', 'project file for everything; default: the nearest responsible-use.json of each file')
    .option('--no-config', 'look at no project file, for code that is not trusted')
    .option('--as-of <date>', 'day that expiry and retirement are judged by (YYYY-MM-DD); default: today', parseDate)
    .option('--allow-empty', 'end with 0 when there is no file of a supported language')
    .option('--threads <number>', `threads that read and parse files; 1 for the main one alone; default: one for each processor, at most ${String(mostDefaultThreads)}`, parseThreads)
    .option('--timings', 'say on standard error where the time went');
}

/** `--fail-on`. */
export function failOnOption(): Option {
  return new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1').choices(['error', 'warning', 'information', 'never']).default('warning');
}

/** `--format` with its forms, the first by default. */
export function formatOption(what: string, forms: readonly string[]): Option {
  return new Option('--format <format>', `form of the ${what}`).choices(forms).default(forms[0]);
}

function parseThreads(text: string): number {
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > mostThreads) throw new InvalidArgumentError(`Give a whole number from 1 to ${String(mostThreads)}.`);
  return threads;
}

/** A day as the options take it. @throws InvalidArgumentError for anything else. */
export function parseDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return text;
}
