#!/usr/bin/env node
import { exit } from './exit.js';
import { run } from './run.js';
import { processTerminal, watchOutputs } from './terminal.js';

let isCut = false;
watchOutputs(() => {
  isCut = true;
  process.exitCode = exit.usage;
});

// Not `process.exit`: what is still in a pipe would be cut off.
const code = await run(process.argv.slice(2), processTerminal());
process.exitCode = isCut ? exit.usage : code;
