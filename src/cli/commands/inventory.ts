import { inventoryFormats } from '../formats/names.js';
import type { InventoryOptions } from '../inventory.js';
import type { DefineCommand } from './command.js';
import { formatOption, withTreeOptions } from './options.js';

const exitCodes = `
Exit codes:
  0  the inventory was made, whatever is in it: it is a report and not a check
  2  wrong usage, or a broken responsible-use.json, baseline or earlier inventory
  3  nothing was scanned: no such path, or no file of a supported language
  4  a file that calls Azure AI could not be analyzed
Where several hold, the first of 2, 3, 4 counts.`;

export const defineInventory: DefineCommand = (program, { context, finish }) => {
  withTreeOptions(program.command('inventory').description('list which services are used, what happens to the data, and what is open'))
    .addOption(formatOption('inventory', inventoryFormats))
    .option('--output <file>', 'write the inventory to a file instead of standard output')
    .option('--compare <file>', 'say what differs from an earlier inventory, which was written with --format json')
    .option('--only-changes', 'show the differences and leave the inventory out; not for JSON, which has everything')
    .option('--baseline <file>', 'findings that are known: what this file lists does not count as open')
    .option('--quiet', 'no progress and no remarks on standard error')
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: InventoryOptions) => {
      const { inventory } = await import('../inventory.js');
      finish(await inventory(paths, options, context()));
    });
};
