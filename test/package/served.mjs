// @ts-check
/** A suite of this folder inside a served VS Code: with the extension installed from a .vsix, or from a folder. */
import { build } from 'esbuild';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProfile } from '../host/profile.mjs';
import { ensureServedVersion } from '../host/served/install.mjs';
import { cacheRoot, pathsInside, projectRoot, removeAbandoned, servedVersion } from '../host/served/versions.mjs';
import { mapStack } from '../host/stack.mjs';

/**
 * @typedef {object} Run
 * @property {string} name of the profile and the bundle
 * @property {string} suite file with the suite
 * @property {string} workspace folder that is opened
 * @property {string} extension folder of the extension under development
 * @property {string} [vsix] installed first
 * @property {Record<string, unknown>} [settings]
 * @property {Record<string, string>} [env]
 */

/** @typedef {import('../host/suite/results.js').Results} Results */

/**
 * @param {Run} run
 * @returns {Promise<Results>}
 * @throws when no results came
 */
export async function runServed({ name, suite, workspace, extension, vsix, settings = {}, env = {} }) {
  const bundle = join(projectRoot, 'dist-test', 'host', `${name}.cjs`);
  await bundleSuite(suite, bundle);
  removeAbandoned(`profile-${name}`);
  const profile = join(cacheRoot, `profile-${name}-${process.pid}`);
  writeProfile(profile, settings);
  const extensions = join(profile, 'extensions');
  if (vsix !== undefined) {
    installExtension(vsix, profile, extensions);
  }
  const results = join(profile, 'results.json');
  const { code, output } = await launch(
    [workspace, `--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${bundle}`, `--user-data-dir=${profile}`, `--extensions-dir=${extensions}`, '--disable-workspace-trust'],
    { ...env, RESPONSIBLE_USE_HOST_RESULTS: results, RESPONSIBLE_USE_INSTALLED_IN: extensions },
  );
  if (!existsSync(results)) {
    throw new Error(`VS Code ended with ${code} before the suite did.\n${output}`);
  }
  /** @type {Results} */
  const found = JSON.parse(readFileSync(results, 'utf8'));
  for (const failure of found.failures) {
    failure.message = mapStack(failure.message, bundle);
  }
  // Kept where something failed, for its logs.
  if (found.failed === 0) {
    rmSync(profile, { recursive: true, force: true });
  }
  return found;
}

/**
 * @param {string} suite
 * @param {string} outfile
 */
async function bundleSuite(suite, outfile) {
  await build({
    stdin: {
      // Loaded when asked, not at the top: the file needs mocha's `describe` to be there already.
      contents: `import { runSuites } from './test/host/suite/index.js';\nexport const run = () => runSuites(() => import(${JSON.stringify(suite)}));`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
    sourcemap: 'linked',
    // Mocha's parallel mode, which is not used here, looks for files beside its own.
    logOverride: { 'require-resolve-not-external': 'silent' },
    logLevel: 'warning',
  });
}

/**
 * As a person does with "Install from VSIX": by the editor's own program.
 * @param {string} vsix
 * @param {string} profile
 * @param {string} extensions
 */
function installExtension(vsix, profile, extensions) {
  const paths = pathsInside(ensureServedVersion(servedVersion()));
  const flags = ['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', profile, '--user-data-dir', profile];
  // Without an address of a gallery nothing is asked for over the network.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  const { status, stdout, stderr } = spawnSync(paths.node, [paths.server, ...flags, '--accept-server-license-terms'], { env, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0 || !/successfully installed/.test(stdout)) {
    throw new Error(`VS Code did not install ${vsix}:\n${stdout}\n${stderr}`);
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function launch(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, 'test', 'host', 'served', 'launch.mjs'), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('close', (code) => resolve({ code, output }));
  });
}
