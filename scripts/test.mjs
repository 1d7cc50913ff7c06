/**
 * Runs every test there is (`npm test`): installs what is missing, builds, then lint, types and the unit
 * tiers, as many at a time as there are processors, and last, alone, the package and the extension
 * inside a real VS Code.
 *
 * The last line is `N passed, N failed`, with `, N skipped` where tests were skipped. A tier that
 * crashes, finds no test, or writes no result counts as a failure.
 *
 * Usage: node scripts/test.mjs [tier…]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { install, installSdkPackages, installTestTools, root } from './prepare.mjs';

/**
 * @typedef {{ title: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Result
 * @typedef {{ name: string, run: () => Promise<Result> }} Tier
 *
 * What may run at the same time: tiers of one stage. Stages follow one another.
 * @typedef {{ atOnce: number, tiers: Tier[] }} Stage
 */

const resultsFolder = join(root, 'dist-test', 'results');

/** Order of the unit tiers; a folder that is not named here comes after them. */
const unitOrder = ['lint', 'knowledge', 'analysis', 'rules', 'answers', 'engine', 'host-node', 'syntaxes', 'server', 'extension', 'report', 'cli'];

/** Folders of `test/` that hold no unit tests. */
const otherFolders = new Set(['samples', 'sdk', 'support', 'host', 'bench', 'tools']);

/** How much of a tool's output a failure shows. */
const shownCharacters = 8000;

/**
 * Runs a Node script and gathers what it says.
 *
 * @param {string[]} args
 * @param {{ show?: boolean }} [options] `show` passes the output on while it comes
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNode(args, { show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** @returns {Result} */
const failure = (title, message) => ({ passed: 0, failed: 1, skipped: 0, failures: [{ title, message: message.trim().slice(-shownCharacters) }] });

/** A tool that is right or wrong as a whole counts as one test. @returns {Tier} */
function toolTier(name, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await runNode(args);
      return code === 0 ? { passed: 1, failed: 0, skipped: 0, failures: [] } : failure(name, output || `ended with ${code}`);
    },
  };
}

/** @returns {Tier} */
function mochaTier(name) {
  const file = join(resultsFolder, `${name}.json`);
  return {
    name,
    run: async () => {
      rmSync(file, { force: true });
      const { code, output } = await runNode([
        'node_modules/mocha/bin/mocha.js', `test/${name}/**/*.test.ts`, '--reporter', 'json', '--reporter-option', `output=${file}`,
      ]);
      if (!existsSync(file)) return failure(`${name} (the tier ended early)`, output || `ended with ${code}`);
      const { stats, failures } = JSON.parse(readFileSync(file, 'utf8'));
      const result = {
        passed: stats.passes,
        failed: stats.failures,
        skipped: stats.pending,
        failures: failures.map(({ fullTitle, err }) => ({ title: fullTitle, message: err.stack ?? err.message ?? 'no message' })),
      };
      // Tests can pass and the process still end badly, for instance on a rejection nobody caught.
      if (code !== 0 && result.failed === 0) return merge([result, failure(`${name} (ended with ${code})`, output)]);
      if (stats.tests === 0) return failure(name, 'no test was found');
      return result;
    },
  };
}

/** The extension in a real VS Code. @returns {Tier} */
function hostTier() {
  const file = join(root, 'dist-test', 'host', 'results.json');
  return {
    name: 'host',
    run: async () => {
      rmSync(file, { force: true });
      const { code, output } = await runNode(['test/host/run.mjs'], { show: true });
      if (!existsSync(file)) return failure('host (the tier ended early)', output || `ended with ${code}`);
      const { passed, failed, skipped, failures } = JSON.parse(readFileSync(file, 'utf8'));
      const result = { passed, failed, skipped, failures };
      if (code !== 0 && failed === 0) return merge([result, failure(`host (ended with ${code})`, output)]);
      return passed + failed === 0 ? failure('host', 'no test was found') : result;
    },
  };
}

/** @param {Result[]} results @returns {Result} */
function merge(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), failures: results.flatMap((result) => result.failures) };
}

/** Folders of `test/` with unit tests, cheap ones first. */
function unitFolders() {
  const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !otherFolders.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(root, 'test', name), { recursive: true }).some((file) => String(file).endsWith('.test.ts')));
  const rank = (name) => (unitOrder.includes(name) ? unitOrder.indexOf(name) : unitOrder.length);
  return folders.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Tiers that build again, or that drive a browser and wait for it: nothing runs beside them. */
const aloneOrder = ['package'];

/** @returns {Stage[]} */
function stages() {
  const units = unitFolders();
  return [
    // Before the tests, because those of the command line run what was built.
    { atOnce: 1, tiers: [toolTier('build', ['esbuild.mjs', '--production'])] },
    {
      atOnce: Math.max(1, availableParallelism()),
      tiers: [
        toolTier('eslint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
        toolTier('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
        // The script of the report page sees a browser's types, and nothing else does.
        toolTier('types-of-page', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/extension/report/page']),
        ...units.filter((name) => !aloneOrder.includes(name)).map(mochaTier),
      ],
    },
    { atOnce: 1, tiers: [...units.filter((name) => aloneOrder.includes(name)).map(mochaTier), hostTier()] },
  ];
}

/**
 * Runs the tiers of a stage.
 *
 * @param {Stage} stage
 * @returns {Promise<Result[]>} in the order of the tiers
 */
async function runStage({ atOnce, tiers }) {
  /** @type {Result[]} */
  const results = [];
  let next = 0;
  const work = async () => {
    while (next < tiers.length) {
      const index = next++;
      const tier = tiers[index];
      const start = performance.now();
      console.log(`${tier.name} …`);
      const result = await tier.run();
      results[index] = result;
      console.log(`${tier.name}: ${counts(result)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tiers.length) }, work));
  return results;
}

/** @param {Result} result */
function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

async function main() {
  install();
  installSdkPackages();
  installTestTools();
  mkdirSync(resultsFolder, { recursive: true });
  const wanted = process.argv.slice(2);
  const all = stages();
  const names = all.flatMap(({ tiers }) => tiers.map(({ name }) => name));
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`no tier ${unknown.join(', ')}; there are ${names.join(', ')}`);

  const results = [];
  for (const { atOnce, tiers } of all) {
    const chosen = wanted.length === 0 ? tiers : tiers.filter(({ name }) => wanted.includes(name));
    results.push(...(await runStage({ atOnce, tiers: chosen })));
  }

  const total = merge(results);
  for (const [index, { title, message }] of total.failures.entries()) {
    console.log(`\n${index + 1}) ${title}\n${message.replace(/^/gm, '   ')}`);
  }
  console.log(`\n${counts(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  // Nothing could be run at all: one failure, so that the last line says so.
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
