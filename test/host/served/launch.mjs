#!/usr/bin/env node
// @ts-check
/**
 * Stands in for the `code` executable: takes VS Code's command line, serves VS Code and, when tests are
 * asked for, runs them in a headless browser and ends with their exit code. Without tests it prints the
 * address and stays until it is interrupted.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { format } from 'node:util';
import { parseCommandLine } from './command-line.mjs';
import { ensureServedVersion } from './install.mjs';
import { openWorkbench } from './page.mjs';
import { consoleMark, resultsMark, startServer, tail } from './server.mjs';
import { servedVersion } from './versions.mjs';

/** A suite that hangs must fail, and before the CI system stops the whole job without a word. */
const testLimit = Number(process.env.RESPONSIBLE_USE_HOST_TIMEOUT ?? 600) * 1000;

/** @typedef {import('./server.mjs').Server} Server */

async function main() {
  const args = parseCommandLine(process.argv.slice(2));
  /** @type {(code: number) => void} */
  let stop = () => {};
  /** @type {Promise<number>} */
  const stopped = new Promise((resolve) => (stop = resolve));
  // A terminal sends Ctrl-C to the whole group and `runTests` passes it on, so the same signal comes twice.
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  const server = await startServer(ensureServedVersion(servedVersion()), args);
  void server.ended.then((reason) => {
    console.error(reason);
    stop(1);
  });
  try {
    if (args.extensionTestsPath === undefined) {
      console.log(`VS Code is at ${server.url}`);
      return await stopped;
    }
    return await runTests(server, stopped);
  } finally {
    await server.stop();
  }
}

/**
 * @param {Server} server
 * @param {Promise<number>} stopped
 */
async function runTests(server, stopped) {
  /** @type {(code: number) => void} */
  let exit = () => {};
  const exited = new Promise((resolve) => (exit = resolve));
  // Takes everything that the workbench logs. The suites' own output is printed as well.
  const logFile = join(server.userData, 'workbench.log');
  writeFileSync(logFile, '');
  let silent = true;
  /** @type {(type: string, args: unknown[]) => void} */
  const log = (type, args) => {
    const text = format(...args);
    appendFileSync(logFile, `${type} ${text}\n`);
    const marked = text.startsWith(consoleMark) ? text.slice(consoleMark.length) : undefined;
    if (marked === undefined) {
      return;
    }
    silent = false;
    // Suites in a browser can write no file, so their results come on a line of the console.
    const resultsFile = process.env.RESPONSIBLE_USE_HOST_RESULTS;
    if (marked.startsWith(resultsMark) && resultsFile !== undefined) {
      writeFileSync(resultsFile, marked.slice(resultsMark.length));
    } else {
      console.log(marked);
    }
  };
  const { browser, page } = await openWorkbench(server.url, { automation: { log, exit: (code) => exit(code) }, language: process.env.RESPONSIBLE_USE_LANGUAGE });
  try {
    const code = await Promise.race([
      exited,
      stopped,
      new Promise((resolve) => page.once('crash', resolve)).then(() => 'The browser page crashed.'),
      new Promise((resolve) => browser.once('disconnected', resolve)).then(() => 'The browser ended.'),
      delay(testLimit, `The tests did not finish within ${testLimit / 1000} seconds.`, { ref: false }),
    ]);
    // Above 128: interrupted, and the one who did it knows.
    if (code === 0 || (typeof code === 'number' && code > 128)) {
      return code;
    }
    if (typeof code === 'string') {
      console.error(code);
    }
    if (silent) {
      console.error(`No test said anything. The workbench logged last:\n${tail(logFile, 20)}`);
    }
    console.error(`The log of the workbench is ${logFile}`);
    return typeof code === 'number' ? code : 1;
  } finally {
    await browser.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
