import type { InitOptions } from '../init.js';
import type { DefineCommand } from './command.js';

const notes = `
A file that is there already is never touched.

Exit codes:
  0  the file was made
  2  wrong usage: there is a file already, or none can be written there
  3  nothing was scanned: no such path, or no file of a supported language; no file was made
  4  the file was made, but a file that calls Azure AI could not be analyzed`;

export const defineInit: DefineCommand = (program, { context, finish }) => {
  program
    .command('init')
    .description('make a responsible-use.json that declares the services whose calls are found')
    .argument('[folder]', 'folder that it is for; the working directory by default')
    .option('--dry-run', 'write nothing, and print the file on standard output')
    .option('--allow-empty', 'make it also where there is no file of a supported language')
    .option('--quiet', 'print no account of what was made')
    .addHelpText('after', notes)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('../init.js');
      finish(await init(folder, options, context()));
    });
};
