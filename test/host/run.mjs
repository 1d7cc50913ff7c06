#!/usr/bin/env node
// @ts-check
/**
 * The extension tier: runs the suites of test/host/suite inside a real VS Code, opened on the sample workspace.
 * Usage: node test/host/run.mjs [text that the titles of the tests to run contain]
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
const workspace = join(projectRoot, 'test', 'samples', 'workspace');

/** @typedef {import('./suite/results.js').Results} Results */
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
 * @param {string} name of the bundle
 * @param {Host} host
 * @returns {Promise<Results>}
 */
async function runSuites(name, host) {
  const bundle = join(outputDirectory, `${name}.cjs`);
  // Kept until the next run, for its logs.
  removeAbandoned(`profile-${name}`);
  const profile = join(cacheRoot, `profile-${name}-${process.pid}`);
  writeProfile(profile);
  const ownResultsFile = join(profile, 'results.json');

  /** @type {Record<string, string>} */
  const env = { RESPONSIBLE_USE_HOST_RESULTS: ownResultsFile };
  if (name === 'restricted') {
    env.RESPONSIBLE_USE_WORKSPACE_TRUST = '1';
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
      extensionTestsPath: bundle,
      extensionTestsEnv: env,
      launchArgs: [workspace, `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`],
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
    one.message = mapStack(one.message, bundle);
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
for (const name of await buildSuites()) {
  if (name === 'restricted' && !host.served) {
    console.log('The restricted-mode suites are left out: runTests switches Workspace Trust off in a desktop VS Code.');
    continue;
  }
  const results = await runSuites(name, host);
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
