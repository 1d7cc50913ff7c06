import { InvalidArgumentError } from 'commander';
import { scanFormats } from '../formats/names.js';
import type { FurtherReport, ScanOptions } from '../scan.js';
import type { DefineCommand } from './command.js';
import { failOnOption, formatOption, withTreeOptions } from './options.js';

const exitCodes = `
Exit codes:
  0  nothing at or above the --fail-on severity
  1  findings
  2  wrong usage, or a broken responsible-use.json or baseline
  3  nothing was scanned: no such path, or no file of a supported language
  4  a file that calls Azure AI could not be analyzed
Where several hold, the first of 2, 3, 1, 4 counts.`;

export const defineScan: DefineCommand = (program, { context, finish }) => {
  withTreeOptions(program.command('scan').description('check files and folders'))
    .addOption(formatOption('report', scanFormats))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--report <format=file>', 'write the report in a further form to a file, such as sarif=report.sarif; can be given again', addReport)
    .addOption(failOnOption())
    .option('--baseline <file>', 'findings that are known: what this file lists does not count')
    .option('--stdin', 'read one text from standard input')
    .option('--stdin-filename <name>', 'name of the text on standard input; its ending says the language')
    .option('--quiet', 'print findings only')
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: ScanOptions) => {
      const { scan } = await import('../scan.js');
      finish(await scan(paths, options, context()));
    });
};

/** Adds what one `--report` names. @throws InvalidArgumentError for anything but a known form and a file. */
function addReport(text: string, known: readonly FurtherReport[] = []): readonly FurtherReport[] {
  const [, name = '', file = ''] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  const format = scanFormats.find((one) => one === name);
  if (format === undefined) throw new InvalidArgumentError(`Give a form and a file, as in sarif=report.sarif; forms are ${scanFormats.join(', ')}.`);
  return [...known, { format, file }];
}
