import type { SelfTestOptions } from '../self-test.js';
import type { DefineCommand } from './command.js';
import { formatOption } from './options.js';

export const defineSelfTest: DefineCommand = (program, { context, finish }) => {
  program
    .command('self-test')
    .description('check that the calls of the wrappers which responsible-use.json describes are found')
    .argument('[paths...]', 'folders with a responsible-use.json; the working directory by default')
    .addOption(formatOption('answer', ['text', 'json']))
    .option('--config <file>', 'the project file to test')
    .action(async (paths: string[], options: SelfTestOptions) => {
      const { selfTest } = await import('../self-test.js');
      finish(await selfTest(paths, options, context()));
    });
};
