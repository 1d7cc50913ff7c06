#!/usr/bin/env node
// @ts-check
/**
 * Installs VS Code from npm under .vscode-test/ and makes sure that a browser is there to show it.
 * Usage: node test/host/served/install.mjs [newest|oldest]
 *
 * A copy is built in a folder of its own, stamped when it is whole, and only then renamed to its final
 * name: an interrupted or a second, simultaneous install never leaves a half copy that looks usable.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSystemPackages, findCommand } from '../../../scripts/system-packages.mjs';
import { ensureBrowser } from './browser.mjs';
import { npm } from './npm.mjs';
import { cacheRoot, installDirectory, pathsInside, removeAbandoned, servedVersion } from './versions.mjs';

/** @typedef {import('./versions.mjs').ServedVersion} ServedVersion */

const started = Date.now();

/** @param {string} message */
function progress(message) {
  const seconds = ((Date.now() - started) / 1000).toFixed(0).padStart(3);
  console.log(`[${seconds} s] ${message}`);
}

/**
 * The few native modules that are worth a compiler: without them output channels stay empty and each
 * start prints stack traces. Everything else in the packages is prebuilt or not used. Tests run without
 * them as well, so a failure here is reported and does not stop the install.
 * @param {ServedVersion} version
 * @param {ReturnType<typeof pathsInside>} paths
 */
function compileNativeModules(version, paths) {
  progress(`Compiling ${version.nativeModules.join(' and ')}`);
  const tools = ['python3', 'make', 'g++'];
  try {
    if (tools.some((tool) => findCommand(tool) === undefined)) {
      ensureSystemPackages(tools, 'compiling two native modules');
    }
    // npm 11 runs install scripts only for packages that are named here; earlier versions ignore the field.
    const manifestPath = join(paths.vscode, 'package.json');
    const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
    manifest.allowScripts = Object.fromEntries(version.nativeModules.map((name) => [name, true]));
    writeFileSync(manifestPath, JSON.stringify(manifest, undefined, 2));
    npm(paths.vscode, ['rebuild', '--ignore-scripts=false', ...version.nativeModules], {
      // The modules are loaded by this Node, so its headers count, whatever npm is configured to use.
      npm_config_nodedir: paths.nodeHeaders,
      PATH: dirname(paths.node) + delimiter + process.env.PATH,
      MAKEFLAGS: '-j2',
    });
  } catch (error) {
    console.warn(`Continuing without them: output channels will be empty. ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {ServedVersion} version */
function stampOf(version) {
  return JSON.stringify(version.dependencies, undefined, 2) + '\n';
}

/**
 * @param {string} directory
 * @param {ServedVersion} version
 */
function isWhole(directory, version) {
  const { stamp } = pathsInside(directory);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(version);
}

/**
 * @param {ServedVersion} version
 * @returns {string} the folder of a whole copy
 */
export function ensureServedVersion(version) {
  const directory = installDirectory(version);
  if (isWhole(directory, version)) {
    return directory;
  }
  if (process.platform !== 'linux') {
    throw new Error(
      'VS Code is served from npm on Linux only. Set VSCODE_EXECUTABLE to a desktop VS Code, or ' +
        'RESPONSIBLE_USE_DOWNLOAD_VSCODE=1 to download one for the tests.',
    );
  }
  mkdirSync(cacheRoot, { recursive: true });
  removeAbandoned('.partial');
  const partial = `${directory}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial);
  try {
    installInto(partial, version);
    // Another process may have finished first, and its copy may be in use by now.
    if (!isWhole(directory, version)) {
      rmSync(directory, { recursive: true, force: true });
      renameSync(partial, directory);
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  progress(`VS Code ${version.vscode} is ready in ${directory}`);
  return directory;
}

/**
 * @param {string} directory
 * @param {ServedVersion} version
 */
function installInto(directory, version) {
  const paths = pathsInside(directory);
  const manifest = { private: true, dependencies: version.dependencies };
  writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest, undefined, 2));
  progress(`Installing VS Code ${version.vscode} from npm`);
  npm(directory, ['install', '--ignore-scripts']);
  // code-server's own install script would do these three steps, and would also compile what is not needed.
  progress('Installing the packages of VS Code');
  npm(paths.vscode, ['install', '--omit=dev', '--ignore-scripts']);
  npm(join(paths.vscode, 'extensions'), ['install', '--omit=dev', '--ignore-scripts']);
  if (version.lacksRipgrep) {
    const target = join(paths.vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(paths.ripgrep, target);
  }
  compileNativeModules(version, paths);
  writeFileSync(paths.stamp, stampOf(version));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensureServedVersion(servedVersion(process.argv[2]));
    progress(`Browser: ${ensureBrowser().executablePath}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
