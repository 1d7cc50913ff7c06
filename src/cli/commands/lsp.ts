import type { DefineCommand } from './command.js';

export const defineLsp: DefineCommand = (program) => {
  program
    .command('lsp')
    .description('start the language server')
    .requiredOption('--stdio', 'speak over standard input and output')
    .action(async () => {
      const { serve } = await import('../lsp.js');
      await serve();
    });
};
