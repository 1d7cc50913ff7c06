#!/usr/bin/env node
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// A reader that closes early (`| head`) is no error of this program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Not `process.exit`: what is still in a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), processTerminal());
