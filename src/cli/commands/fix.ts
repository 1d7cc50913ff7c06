import type { FixOptions } from '../fix.js';
import type { DefineCommand } from './command.js';
import { failOnOption, formatOption, withTreeOptions } from './options.js';

const notes = `
Safe fixes of open findings are applied: those that need no answer from a person. Everything else stays
for the editor or for hand. Each file is written whole or not at all, and one that changed since it was
read is left alone.

Exit codes, judged by what remains after the fixes (with --dry-run: what would remain):
  0  nothing at or above the --fail-on severity
  1  findings
  2  wrong usage, or a broken responsible-use.json
  3  nothing was scanned: no such path, or no file of a supported language
  4  a fix could not be made, or a file that calls Azure AI could not be analyzed
Where several hold, the first of 2, 3, 1, 4 counts.`;

export const defineFix: DefineCommand = (program, { context, finish }) => {
  withTreeOptions(program.command('fix').description('apply the safe fixes of findings'))
    .option('--dry-run', 'write nothing, and print the changes as a unified diff')
    .option('--rule <id>', 'only fixes of this rule; * stands for any characters; may be given several times', (id: string, before: readonly string[] | undefined) => [...(before ?? []), id])
    .addOption(formatOption('answer', ['text', 'json']))
    .addOption(failOnOption())
    .option('--stdin', 'read one text from standard input and print it with its fixes')
    .option('--stdin-filename <name>', 'name of the text on standard input; its ending says the language')
    .option('--quiet', 'print no summary')
    .addHelpText('after', notes)
    .action(async (paths: string[], options: FixOptions) => {
      const { fix } = await import('../fix.js');
      finish(await fix(paths, options, context()));
    });
};
