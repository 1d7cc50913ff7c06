// @ts-check
/** Which files of the working copy go into the .vsix. */
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * Scripts below `dist` that only the command line loads. They are found by following imports, because names of
 * chunks are made by the bundler and differ from build to build.
 *
 * @param {string} root
 * @returns {Promise<ReadonlySet<string>>} paths from the root, with `/`
 */
export async function commandLineOnly(root) {
  const entries = globSync('dist/*.{js,cjs}', { cwd: root });
  const ofCommandLine = await reachable(root, ['dist/cli.js']);
  const ofExtension = await reachable(root, entries.filter((entry) => entry !== 'dist/cli.js'));
  return new Set([...ofCommandLine].filter((path) => !ofExtension.has(path)));
}

/**
 * @param {string} root
 * @param {string[]} entryPoints
 * @returns {Promise<ReadonlySet<string>>}
 */
async function reachable(root, entryPoints) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    treeShaking: false,
    logLevel: 'silent',
    plugins: [{ name: 'own-files-only', setup: (builder) => builder.onResolve({ filter: /^[^.]/ }, ({ kind }) => (kind === 'entry-point' ? undefined : { external: true })) }],
  });
  return new Set(Object.keys(metafile.inputs));
}

/**
 * Files that `.vscodeignore` allows, without those of the command line.
 *
 * @param {string} root
 * @returns {Promise<readonly string[]>} paths from the root, with `/`, in order
 */
export async function shippedFiles(root) {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
  const allowed = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const without = await commandLineOnly(root);
  return globSync(allowed, { cwd: root, dot: true })
    .filter((path) => !without.has(path))
    .sort();
}
