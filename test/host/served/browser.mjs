// @ts-check
/**
 * A Chromium that playwright-core can drive: an installed one, else Debian's, else the one inside an
 * npm package. Playwright's own download is not used: it comes from neither place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canInstallSystemPackages, ensureSystemPackages, findCommand } from '../../../scripts/system-packages.mjs';
import { npm } from './npm.mjs';
import { cacheRoot, installDirectory, pathsInside, servedVersion } from './versions.mjs';

/**
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args what this build needs beside playwright's own arguments
 * @property {NodeJS.ProcessEnv} env
 */

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** @returns {string | undefined} */
function installedBrowser() {
  const named = process.env.RESPONSIBLE_USE_BROWSER;
  if (named) {
    if (!existsSync(named)) {
      throw new Error(`RESPONSIBLE_USE_BROWSER is "${named}", and there is no such file.`);
    }
    return named;
  }
  return commands.map(findCommand).find((path) => path !== undefined);
}

/** @returns {Browser} */
function browserFromNpm() {
  const directory = join(cacheRoot, 'browser');
  const packageDirectory = join(directory, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(join(packageDirectory, 'package.json'))) {
    console.log('Installing a browser from npm');
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    npm(directory, ['install', '--ignore-scripts', '@sparticuz/chromium@153.0.0']);
  }
  // The package wants a newer Node than the project does; the served VS Code brings one.
  const script = `
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'; // makes it unpack its shared libraries too
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    const executablePath = await chromium.executablePath();
    // One process for everything, which it also suggests, makes pages crash.
    const args = chromium.args.filter((argument) => argument !== '--single-process');
    console.log(JSON.stringify({ executablePath, args, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } }));`;
  const node = pathsInside(installDirectory(servedVersion('newest'))).node;
  const result = spawnSync(existsSync(node) ? node : process.execPath, ['--input-type=module', '--eval', script], {
    cwd: directory,
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    throw new Error(`No browser was found, and the one from npm could not be unpacked:\n${result.stderr.trim()}`);
  }
  const browser = JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '');
  return { ...browser, env: { ...process.env, ...browser.env } };
}

/** @returns {Browser} */
export function ensureBrowser() {
  let executablePath = installedBrowser();
  if (executablePath === undefined && canInstallSystemPackages()) {
    try {
      ensureSystemPackages(['chromium'], 'a headless browser');
      executablePath = installedBrowser();
    } catch (error) {
      console.warn(error instanceof Error ? error.message : error);
    }
  }
  return executablePath === undefined ? browserFromNpm() : { executablePath, args: [], env: process.env };
}
