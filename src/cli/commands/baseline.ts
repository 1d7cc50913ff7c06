import type { Command } from 'commander';
import type { PruneOptions, WriteOptions } from '../baseline.js';
import type { DefineCommand } from './command.js';
import { parseDate, withTreeOptions } from './options.js';

const exitCodes = `
Exit codes:
  0  done
  2  wrong usage, or a broken baseline or responsible-use.json
  3  nothing was scanned: no such path, or no file of a supported language; the file stays as it is
  4  a file that calls Azure AI could not be analyzed; it keeps the entries that it had`;

export const defineBaseline: DefineCommand = (program, { context, finish }) => {
  const baseline = program.command('baseline').description('write down the findings that are known, so that only new ones count');
  const dryRun = (command: Command): Command => command.option('--dry-run', 'say what would change, and write nothing').option('--quiet', 'say nothing of what was done').addHelpText('after', exitCodes);

  dryRun(withTreeOptions(baseline.command('write', { isDefault: true }).description('add new findings, drop those that are gone, and leave the others as they are (default)'))
    .option('--output <file>', 'the baseline; default: responsible-use-baseline.json')
    .option('--reason <text>', 'why new entries are set aside')
    .option('--owner <name>', 'who answers for new entries')
    .option('--until <date>', 'last day of new entries (YYYY-MM-DD); default: as late as a waiver may end', parseDate)
    .option('--renew', 'decide again: give entries that are past their end, and whose finding is still there, a new one'))
    .action(async (paths: string[], options: WriteOptions) => {
      const { writeBaseline } = await import('../baseline.js');
      finish(await writeBaseline(paths, options, context()));
    });

  dryRun(withTreeOptions(baseline.command('prune').description('drop entries whose finding is gone; nothing is added'))
    .option('--baseline <file>', 'the baseline; default: responsible-use-baseline.json'))
    .action(async (paths: string[], options: PruneOptions) => {
      const { pruneBaseline } = await import('../baseline.js');
      finish(await pruneBaseline(paths, options, context()));
    });
};
