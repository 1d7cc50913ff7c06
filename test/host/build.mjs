// @ts-check
/**
 * Bundles the suites for the extension hosts, each bundle with its runner, into dist-test/host/.
 *
 * Each bundle runs in a window of its own. What a file's name ends in says where it runs: `.test.ts` in
 * every host, `.node.test.ts` and `.web.test.ts` in that host alone, `.restricted.test.ts` with Workspace
 * Trust on and not granted, `.roots.test.ts` in a workspace of several folders, `.german.test.ts` with
 * German as the display language.
 */
import { build } from 'esbuild';
import { copyFile } from 'node:fs/promises';
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { consoleMark, resultsMark } from './served/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
export const outputDirectory = fileURLToPath(new URL('../../dist-test/host/', import.meta.url));

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {string} path
 * @property {'node' | 'web'} host
 * @property {'plain' | 'restricted' | 'roots' | 'german'} window
 */

/**
 * @param {'plain' | 'restricted' | 'roots' | 'german'} window
 * @param {'node' | 'web'} host
 */
function filesOf(window, host) {
  const other = host === 'node' ? 'web' : 'node';
  const files = globSync(window === 'plain' ? 'suite/**/*.test.ts' : `suite/**/*.${window}*.test.ts`, { cwd: here, ignore: `suite/**/*.${other}.test.ts` });
  return files.filter((file) => window !== 'plain' || !/\.(?:restricted|roots|german)\./.test(file)).sort();
}

/** @typedef {Omit<Bundle, 'path'>} Group */

/** @type {Group[]} */
const groups = [
  { name: 'index', host: 'node', window: 'plain' },
  { name: 'web', host: 'web', window: 'plain' },
  { name: 'restricted', host: 'node', window: 'restricted' },
  { name: 'roots', host: 'node', window: 'roots' },
  { name: 'web-roots', host: 'web', window: 'roots' },
  { name: 'german', host: 'node', window: 'german' },
];

/**
 * @param {string} [filter] text that the titles of the tests to run contain
 * @returns {Promise<Bundle[]>} the bundles that were written
 */
export async function buildSuites(filter) {
  /** @type {Bundle[]} */
  const written = [];
  for (const group of groups) {
    const files = filesOf(group.window, group.host);
    if (files.length === 0) continue;
    const path = `${outputDirectory}${group.name}.cjs`;
    await bundle(group, files, path, filter);
    // As for the extension itself: older versions add `.js` to every name in a browser.
    if (group.host === 'web') await copyFile(path, `${path}.js`);
    written.push({ ...group, path });
  }
  return written;
}

/**
 * @param {Group} group
 * @param {string[]} files
 * @param {string} outfile
 * @param {string | undefined} filter
 */
async function bundle({ name, host }, files, outfile, filter) {
  const isWeb = host === 'web';
  // Loaded when asked, not at the top: the files need mocha's `describe` to be there already.
  const imports = files.map((file) => `  await import(${JSON.stringify(`./${file}`)});`);
  await build({
    stdin: {
      contents: [
        `import { runSuites } from './suite/${isWeb ? 'web' : 'index'}.js';`,
        'export const run = () => runSuites(async () => {',
        ...imports,
        isWeb ? `}, ${JSON.stringify({ consoleMark, resultsMark, filter })});` : '});',
      ].join('\n'),
      resolveDir: here,
      sourcefile: `${name}.ts`,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: isWeb ? 'browser' : 'node',
    format: 'cjs',
    target: isWeb ? 'es2022' : 'node20',
    external: ['vscode'],
    sourcemap: 'linked',
    ...(isWeb ? { alias: { 'node:assert/strict': `${here}assert-in-browser.ts` } } : {}),
    // Mocha's parallel mode, which is not used here, looks for files beside its own.
    logOverride: { 'require-resolve-not-external': 'silent' },
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Bundled the host suites: ${(await buildSuites()).map(({ name }) => name).join(', ')}`);
}
