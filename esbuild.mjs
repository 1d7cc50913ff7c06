/**
 * Builds `dist/`: the extension client as CommonJS, the server and the command line as ES modules.
 *
 * Options: `--production` minifies and leaves source maps out, `--watch` rebuilds on change.
 */
import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, 'dist');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Grammars and their runtime, read at run time by the front ends that need them. */
const assets = ['tree-sitter.wasm', 'tree-sitter-python.wasm', 'tree-sitter-c-sharp.wasm'];

/**
 * Bundled CommonJS packages (`typescript`, the parser) call `require` and read `__filename`, which
 * ES modules do not have. Names are prefixed because bundled code may import the same functions.
 */
const commonJsBanner = [
  "import { createRequire as __bannerCreateRequire } from 'node:module';",
  "import { fileURLToPath as __bannerFileUrlToPath } from 'node:url';",
  "import { dirname as __bannerDirname } from 'node:path';",
  'const require = __bannerCreateRequire(import.meta.url);',
  'const __filename = __bannerFileUrlToPath(import.meta.url);',
  'const __dirname = __bannerDirname(__filename);',
].join('');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/extension/node.ts' },
  outdir: out,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
  // The language client's main field is CommonJS; its module field would pull in a second copy.
  mainFields: ['main', 'module'],
};

/**
 * One build for both entries: `splitting` turns every `import()` of a parser into a chunk of its
 * own, so `--version` or a workspace without Azure AI code never loads one.
 *
 * @type {import('esbuild').BuildOptions}
 */
const modules = {
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', server: 'src/server/main.ts' },
  outdir: out,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: { js: commonJsBanner },
  mainFields: ['module', 'main'],
};

/** Entries whose source does not exist are named in one line, instead of esbuild's resolve error. */
function requireEntries(options) {
  for (const entry of Object.values(options.entryPoints)) {
    if (!existsSync(join(root, entry))) throw new Error(`entry file ${entry} is missing`);
  }
}

async function copyAssets() {
  const from = join(root, 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
  for (const name of assets) {
    if (!existsSync(join(from, name))) throw new Error(`${name} is not in @vscode/tree-sitter-wasm; run npm ci`);
    await copyFile(join(from, name), join(out, name));
  }
}

async function makeExecutable() {
  // The shebang stands in src/cli/main.ts; esbuild keeps it above the banner.
  await chmod(join(out, 'cli.js'), 0o755);
}

/** Chunk names carry a hash, so old ones would pile up. */
async function cleanOutput() {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
}

async function main() {
  const builds = [extension, modules];
  for (const options of builds) requireEntries(options);
  await cleanOutput();
  await copyAssets();
  if (watch) {
    for (const options of builds) {
      const running = await context({ ...options, logLevel: 'info' });
      await running.watch();
    }
    return;
  }
  for (const options of builds) await build(options);
  await makeExecutable();
}

main().catch((error) => {
  // esbuild has already printed its own errors with their places.
  if (!Array.isArray(error?.errors)) console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  console.error('build failed');
  process.exitCode = 1;
});
