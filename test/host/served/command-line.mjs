// @ts-check
/** Reads the part of VS Code's own command line that `@vscode/test-electron` and this project use. */
import { resolve } from 'node:path';

/**
 * @typedef {object} HostArguments
 * @property {string | undefined} folder a folder, or a file that lists several (`*.code-workspace`)
 * @property {string[]} extensionDevelopmentPaths
 * @property {string | undefined} extensionDevelopmentKind `web` runs the extension in the web worker host
 * @property {string | undefined} extensionTestsPath
 * @property {string | undefined} userDataDirectory
 * @property {string | undefined} extensionsDirectory
 * @property {boolean} workspaceTrust
 */

/** Flags that take a value; it follows after `=` or as the next argument. */
const valued = new Set([
  'extensionDevelopmentPath',
  'extensionDevelopmentKind',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
]);

/**
 * Switches that only mean something to a desktop window (`--no-sandbox`, `--skip-welcome`, ...) are accepted
 * and have no effect.
 * @param {readonly string[]} argv
 * @returns {HostArguments}
 */
export function parseCommandLine(argv) {
  /** @type {Map<string, string[]>} */
  const values = new Map();
  /** @type {Set<string>} */
  const switches = new Set();
  /** @type {string[]} */
  const positional = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (!argument.startsWith('--')) {
      positional.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const name = argument.slice(2, equals === -1 ? undefined : equals);
    if (!valued.has(name)) {
      switches.add(name);
      continue;
    }
    const value = equals === -1 ? argv[++index] : argument.slice(equals + 1);
    if (!value) {
      throw new Error(`--${name} needs a value.`);
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  if (positional.length > 1) {
    throw new Error(`One folder can be opened, and ${positional.length} were given: ${positional.join(', ')}`);
  }
  /** @param {string} name */
  const path = (name) => values.get(name)?.map((value) => resolve(value)) ?? [];
  return {
    folder: positional[0] === undefined ? undefined : resolve(positional[0]),
    extensionDevelopmentPaths: path('extensionDevelopmentPath'),
    extensionDevelopmentKind: values.get('extensionDevelopmentKind')?.at(-1),
    extensionTestsPath: path('extensionTestsPath').at(-1),
    userDataDirectory: path('user-data-dir').at(-1),
    extensionsDirectory: path('extensions-dir').at(-1),
    // `runTests` always passes the switch; the variable lets a restricted-mode run keep Workspace Trust on.
    workspaceTrust: !switches.has('disable-workspace-trust') || process.env.RESPONSIBLE_USE_WORKSPACE_TRUST === '1',
  };
}
