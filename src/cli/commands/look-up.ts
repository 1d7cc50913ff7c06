import type { LookUpOptions } from '../look-up.js';
import type { DefineCommand } from './command.js';
import { formatOption } from './options.js';

const forms = ['text', 'json', 'markdown'];

export const defineFacts: DefineCommand = (program, { context, finish }) => {
  program
    .command('facts')
    .description('say what is known of a service or an operation, with sources and dates')
    .argument('<id>', 'service or operation, for instance custom-vision or custom-vision/classify-image')
    .addOption(formatOption('answer', forms))
    .action(async (id: string, options: LookUpOptions) => {
      const { facts } = await import('../look-up.js');
      finish(await facts(id, options, context()));
    });
};

export const defineExplain: DefineCommand = (program, { context, finish }) => {
  program
    .command('explain')
    .description('say what a rule reports, what a clause of the code of conduct asks for, or (conduct-coverage) which clauses are answered by what')
    .argument('<id>', 'rule, clause or conduct-coverage, for instance missing-human-review or coc-human-oversight')
    .addOption(formatOption('answer', forms))
    .action(async (id: string, options: LookUpOptions) => {
      const { explain } = await import('../look-up.js');
      finish(await explain(id, options, context()));
    });
};
