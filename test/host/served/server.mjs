// @ts-check
/**
 * Starts the VS Code server of an installed copy on a free port of this machine.
 * `code-server` the program is not started: the VS Code inside it is a server of its own, and its command
 * line is the same in both versions.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathsInside } from './versions.mjs';

/** @typedef {import('./command-line.mjs').HostArguments} HostArguments */

/**
 * @typedef {object} Server
 * @property {string} url the workbench with the folder, the extension and, if given, its tests
 * @property {string} userData
 * @property {Promise<string>} ended resolves with a description when the server ends on its own
 * @property {() => Promise<void>} stop
 */

/** Generous for a busy machine: an unloaded one needs a second. */
const startLimit = 120_000;

/**
 * Set for the extension host: what is printed there reaches the page between the workbench's own messages,
 * and the suites begin each of their lines with this mark so that it can be told apart.
 */
export const consoleMark = '[suite] ';

/** Begins the line, after the other mark, on which suites in a browser hand over their results as JSON. */
export const resultsMark = '[results] ';

const consoleMarkVariable = 'RESPONSIBLE_USE_HOST_CONSOLE_MARK';

/** @param {string} name */
function belongsToAnotherEditor(name) {
  return /^(VSCODE|ELECTRON|CODE_SERVER)_/.test(name);
}

/**
 * @param {string} directory an installed copy
 * @param {HostArguments} args
 * @param {number} [port] 0 for any free one
 * @returns {Promise<Server>}
 */
export async function startServer(directory, args, port = 0) {
  const paths = pathsInside(directory);
  const userData = args.userDataDirectory ?? mkdtempSync(join(tmpdir(), 'responsible-use-'));
  mkdirSync(userData, { recursive: true });
  const logFile = join(userData, 'server.log');
  const log = createWriteStream(logFile);

  const flags = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'];
  flags.push('--disable-telemetry', '--disable-experiments', '--enable-smoke-test-driver');
  flags.push('--server-data-dir', userData, '--user-data-dir', userData);
  flags.push('--extensions-dir', args.extensionsDirectory ?? join(userData, 'extensions'));
  if (!args.workspaceTrust) {
    flags.push('--disable-workspace-trust');
  }
  // Started from a terminal inside VS Code, the server would otherwise talk to that window.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !belongsToAnotherEditor(name)));
  env[consoleMarkVariable] = consoleMark;
  // Without an address of a gallery, VS Code asks no server for extensions or their updates.
  env.EXTENSIONS_GALLERY = '{}';
  // A process group of its own, so that the extension hosts end with it.
  const child = spawn(paths.node, [paths.server, ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });

  let stopping = false;
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      log.end(() => stopping || resolve(`VS Code server ended (${signal ?? `exit code ${code}`}).\n${tail(logFile, 10)}`));
    });
  });
  const listening = new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (match) {
        resolve(Number(match[1]));
      }
    });
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });

  const stop = async () => {
    stopping = true;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      return;
    }
    const exit = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGTERM');
    const force = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), 5_000);
    await exit;
    clearTimeout(force);
  };

  const late = new Promise((resolve) => {
    setTimeout(() => resolve(`VS Code server did not start within ${startLimit / 1000} seconds.\n${tail(logFile, 10)}`), startLimit).unref();
  });
  const outcome = await Promise.race([listening, ended, late]);
  if (typeof outcome !== 'number') {
    await stop();
    throw new Error(String(outcome));
  }
  return { url: workbenchUrl(outcome, args), userData, ended, stop };
}

/**
 * @param {number} port
 * @param {HostArguments} args
 */
function workbenchUrl(port, args) {
  const authority = `127.0.0.1:${port}`;
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  /** @type {[string, string][]} */
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  payload.push(...args.extensionDevelopmentPaths.map((path) => /** @type {[string, string]} */ (['extensionDevelopmentPath', remote(path)])));
  if (args.extensionDevelopmentKind !== undefined) {
    payload.push(['extensionDevelopmentKind', args.extensionDevelopmentKind]);
  }
  if (args.extensionTestsPath !== undefined) {
    payload.push(['extensionTestsPath', remote(args.extensionTestsPath)]);
  }
  const url = new URL(`http://${authority}/`);
  if (args.folder !== undefined) {
    url.searchParams.set(args.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', args.folder);
  }
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * @param {string} file
 * @param {number} lines
 */
export function tail(file, lines) {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-lines).join('\n');
}
