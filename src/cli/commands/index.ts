import { defineBaseline } from './baseline.js';
import type { DefineCommand } from './command.js';
import { defineFix } from './fix.js';
import { defineInit } from './init.js';
import { defineInventory } from './inventory.js';
import { defineExplain, defineFacts } from './look-up.js';
import { defineLsp } from './lsp.js';
import { defineScan } from './scan.js';
import { defineSelfTest } from './self-test.js';

/** Every command, in the order of the help. */
export const commands: readonly DefineCommand[] = [
  defineScan,
  defineInventory,
  defineInit,
  defineFix,
  defineBaseline,
  defineFacts,
  defineExplain,
  defineSelfTest,
  defineLsp,
];
