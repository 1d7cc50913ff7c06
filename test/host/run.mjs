#!/usr/bin/env node
// @ts-check
/**
 * The extension tier: runs the suites of test/host/suite inside a real VS Code, opened on the sample workspace.
 * Usage: node test/host/run.mjs [text that the titles of the tests to run contain]
 * RESPONSIBLE_USE_HOST_SUITES=index,web,restricted,roots,web-roots,german chooses among the bundles of build.mjs.
 *
 * Which VS Code: VSCODE_EXECUTABLE, else a desktop `code` on PATH, else with RESPONSIBLE_USE_DOWNLOAD_VSCODE=1
 * the one that @vscode/test-electron downloads, else one served from npm (RESPONSIBLE_USE_HOST=newest|oldest).
 */
import { downloadAndUnzipVSCode, runTests, TestRunFailedError } from '@vscode/test-electron';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSuites, outputDirectory } from './build.mjs';
import { findDesktop } from './desktop.mjs';
import { writeProfile } from './profile.mjs';
import { cacheRoot, projectRoot, removeAbandoned, servedVersion } from './served/versions.mjs';
import { mapStack } from './stack.mjs';

const filter = process.argv[2];
const extensionId = 'responsible-use.responsible-use';
const samples = join(projectRoot, 'test', 'samples');
const workspaces = {
  plain: join(samples, 'workspace'),
  restricted: existsSync(join(samples, 'restricted')) ? join(samples, 'restricted') : join(samples, 'workspace'),
  roots: join(samples, 'several-roots', 'several.code-workspace'),
  german: join(samples, 'workspace'),
};

/** Names of the bundles to run, with commas between; all of them by default. */
const only = process.env.RESPONSIBLE_USE_HOST_SUITES || undefined;

/** @typedef {import('./suite/results.js').Results} Results */
/** @typedef {import('./build.mjs').Bundle} Bundle */
/** @typedef {{ executable: string, description: string, served: boolean }} Host */

/**
 * @param {Results} results
 * @param {string} title
 * @param {string} message
 */
function addFailure(results, title, message) {
  results.failed++;
  results.failures.push({ title, message });
}

/** @returns {Promise<Host>} */
async function chooseHost() {
  const desktop = findDesktop();
  if (desktop !== undefined) {
    return { executable: desktop, description: `desktop VS Code ${desktop}`, served: false };
  }
  if (process.env.RESPONSIBLE_USE_DOWNLOAD_VSCODE === '1') {
    return { executable: await downloadAndUnzipVSCode(), description: 'downloaded VS Code', served: false };
  }
  const executable = fileURLToPath(new URL('served/launch.mjs', import.meta.url));
  // A checkout that went through an archive may have lost the bit.
  chmodSync(executable, 0o755);
  return { executable, description: `VS Code ${servedVersion().vscode} served from npm`, served: true };
}

/**
 * @param {Bundle} bundle
 * @param {Host} host
 * @returns {Promise<Results>}
 */
async function runSuites({ name, path, host: kind, window }, host) {
  // Kept until the next run, for its logs.
  removeAbandoned(`profile-${name}`);
  const profile = join(cacheRoot, `profile-${name}-${process.pid}`);
  // A workbench in a browser overlooks the switch that chooses the host of the extension under test; it does not overlook the setting.
  writeProfile(profile, kind === 'web' ? { 'remote.extensionKind': { [extensionId]: ['web'] } } : {});
  const ownResultsFile = join(profile, 'results.json');

  /** @type {Record<string, string>} */
  const env = { RESPONSIBLE_USE_HOST_RESULTS: ownResultsFile };
  if (window === 'restricted') {
    env.RESPONSIBLE_USE_WORKSPACE_TRUST = '1';
  }
  if (window === 'german') {
    env.RESPONSIBLE_USE_LANGUAGE = 'de';
  }
  if (filter !== undefined) {
    env.RESPONSIBLE_USE_HOST_GREP = filter;
  }
  /** @type {string | undefined} */
  let failure;
  try {
    await runTests({
      vscodeExecutablePath: host.executable,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: path,
      extensionTestsEnv: env,
      launchArgs: [workspaces[window], `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`],
    });
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) {
      throw error;
    }
    failure = error.message;
  }

  if (!existsSync(ownResultsFile)) {
    failure ??= 'VS Code ended before the suites did.';
  }
  /** @type {Results} */
  const results = existsSync(ownResultsFile)
    ? JSON.parse(readFileSync(ownResultsFile, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const one of results.failures) {
    one.message = mapStack(one.message, path);
  }
  // A run that ended badly although its tests passed is a failure of its own.
  if (results.failed === 0 && failure !== undefined) {
    addFailure(results, `${name} (run in VS Code)`, failure);
  }
  return results;
}

const resultsFile = join(outputDirectory, 'results.json');
// A run that ends early must not leave the results of the one before.
rmSync(resultsFile, { force: true });
const host = await chooseHost();
console.log(`Extension tier: ${host.description}`);
/** @type {Results} */
const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
for (const bundle of await buildSuites(filter)) {
  if (bundle.window === 'restricted' && !host.served) {
    console.log('The restricted-mode suites are left out: runTests switches Workspace Trust off in a desktop VS Code.');
    continue;
  }
  if (bundle.window === 'german' && !host.served) {
    console.log('The suites in German are left out: a desktop VS Code speaks German with a language pack alone.');
    continue;
  }
  if (bundle.host === 'web' && !host.served) {
    console.log(`The suites ${bundle.name} are left out: in a desktop VS Code nothing hands the results of a browser host over.`);
    continue;
  }
  if (only !== undefined && !only.split(',').includes(bundle.name)) {
    continue;
  }
  const start = performance.now();
  const results = await runSuites(bundle, host);
  console.log(`${bundle.name}: ${results.passed} passed, ${results.failed} failed (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  total.passed += results.passed;
  total.failed += results.failed;
  total.skipped += results.skipped;
  total.failures.push(...results.failures);
}
if (total.passed + total.failed === 0) {
  addFailure(total, 'Extension tier', 'No test ran.');
}
writeFileSync(resultsFile, JSON.stringify(total, undefined, 2));
for (const { title, message } of total.failures) {
  console.error(`\nFailed: ${title}\n${message}`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
