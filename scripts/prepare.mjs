/**
 * Makes a fresh clone ready: installs packages where they are missing or older than the lock file,
 * then builds. Uses Node's own modules only, because it runs before anything is installed.
 *
 * Usage: node scripts/prepare.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv, env, execPath, platform, versions } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Folder of the repository. */
export const root = join(import.meta.dirname ?? '.', '..');

/** Oldest Node that works, as in `engines`. */
const oldestNode = [20, 19];

/** Ends with a clear message where Node is too old to go on. */
function checkNode() {
  const [major = 0, minor = 0] = versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Error(`Node ${oldestNode.join('.')} or newer is needed; this is ${versions.node}.`);
}

/** Packages by folder of a lock file, or null where there is none. */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** True when every package of a folder's lock file is installed in its version. Optional ones are for other platforms too. */
function isInstalled(folder) {
  const wanted = lockedPackages(join(folder, 'package-lock.json')) ?? {};
  const present = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (present === null) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => place === '' || optional || present[place]?.version === version);
}

/** Runs a program with its output shown. @throws when it fails. */
function run(what, program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw new Error(`${what} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${what} failed.`);
}

/**
 * Installs packages with `npm ci` where needed.
 *
 * @param {string} [folder] the folder of the package
 * @param {string[]} [flags] further flags of `npm ci`
 */
export function install(folder = root, flags = []) {
  checkNode();
  if (isInstalled(folder)) return;
  const args = ['ci', ...flags];
  console.log(`Installing packages (npm ${args.join(' ')})${folder === root ? '' : ` in ${relative(root, folder)}`}`);
  // Under npm its own script is known; elsewhere npm is a batch file on Windows, which needs a shell.
  if (env.npm_execpath?.endsWith('.js')) run('npm ci', execPath, [env.npm_execpath, ...args], { cwd: folder });
  else run('npm ci', 'npm', args, { cwd: folder, shell: platform === 'win32' });
}

/** Installs the SDK packages that tests check the catalogue against. Nothing of them is ever run. */
export function installSdkPackages() {
  install(join(root, 'test', 'sdk'), ['--ignore-scripts']);
}

/** Installs the programs that tests hold this one against. Their install scripts are not needed. */
export function installTestTools() {
  install(join(root, 'test', 'tools'), ['--ignore-scripts']);
}

/** Builds `dist/`. */
export function build() {
  console.log('Building');
  run('The build', execPath, ['esbuild.mjs', '--production']);
}

/** Installs what is missing and builds. */
export function prepare() {
  install();
  build();
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    prepare();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
