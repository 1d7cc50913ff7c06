/**
 * Builds `dist/`: the extension client as CommonJS, the server and the command line as ES modules.
 *
 * Options: `--production` minifies and leaves source maps out, `--watch` rebuilds on change.
 */
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { plugin as law } from './scripts/lint-import-law.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, 'dist');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Grammars and their runtime, read at run time by the front ends that need them. */
const assets = ['tree-sitter.wasm', 'tree-sitter-python.wasm', 'tree-sitter-c-sharp.wasm', 'tree-sitter-go.wasm', 'tree-sitter-java.wasm'];

const noticesFile = 'third-party-notices.txt';

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
  // Asked of packages whose license wants its text to stay; `eof` keeps it out of the hot part.
  legalComments: 'eof',
  metafile: true,
  logLevel: 'warning',
};

/**
 * The language client is most of the extension's code and is needed only once the server starts, so
 * it is a file of its own: activation loads the small one. CommonJS builds have no `splitting`.
 *
 * @type {import('esbuild').Plugin}
 */
const clientOnDemand = {
  name: 'client-on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\.\/node-client\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './node-client.cjs', external: true } : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions} */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/extension/node.ts', 'node-client': 'src/extension/node-client.ts' },
  plugins: [clientOnDemand],
  // `import()` becomes `require()`, which every supported VS Code has for CommonJS extensions.
  supported: { 'dynamic-import': false },
  outdir: out,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
  // The language client's main field is CommonJS; its module field would pull in a second copy.
  mainFields: ['main', 'module'],
};

/**
 * One build for all entries: `splitting` turns every `import()` of a parser into a chunk of its
 * own, so `--version` or a workspace without Azure AI code never loads one.
 *
 * @type {import('esbuild').BuildOptions}
 */
const modules = {
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', server: 'src/server/main.ts', 'survey-worker': 'src/host/survey-worker.ts' },
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

/** A room that imports what it may not is no build: the law is checked before anything is bundled. */
async function checkImportLaw() {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    allowInlineConfig: false,
    overrideConfig: [{ files: ['src/**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { law }, rules: { 'law/imports': 'error' } }],
  });
  const results = await eslint.lintFiles(['src/**/*.ts']);
  const broken = results.flatMap(({ filePath, messages }) => messages.map(({ line, column, message }) => `${filePath}:${line}:${column} ${message}`));
  if (broken.length > 0) throw new Error(`the import law is broken\n${broken.join('\n')}`);
}

async function copyAssets() {
  const from = join(root, 'node_modules', '@vscode', 'tree-sitter-wasm', 'wasm');
  for (const name of assets) {
    if (!existsSync(join(from, name))) throw new Error(`${name} is not in @vscode/tree-sitter-wasm; run npm ci`);
    await copyFile(join(from, name), join(out, name));
    // The package ships them executable, which they are not.
    await chmod(join(out, name), 0o644);
  }
}

/** Licenses of everything that is bundled, beside the bundles, as they ask for. */
async function writeNotices(results) {
  const folders = new Set(['node_modules/@vscode/tree-sitter-wasm']);
  for (const input of results.flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  const notices = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(root, folder))).sort().find((entry) => /^(?:licen[sc]e|copying)/i.test(entry));
    const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
    notices.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  await writeFile(join(out, noticesFile), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

async function makeExecutable() {
  // The shebang stands in src/cli/main.ts; esbuild keeps it above the banner.
  await chmod(join(out, 'cli.js'), 0o755);
}

/**
 * Chunk names carry a hash, so old ones would pile up. They go after the build: one that fails
 * leaves the last good one in place.
 */
async function removeStale(results) {
  const current = new Set([
    ...results.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((path) => join(root, path))),
    ...[...assets, noticesFile].map((name) => join(out, name)),
  ]);
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !current.has(path)) await rm(path);
  }
}

async function main() {
  const builds = [extension, modules];
  for (const options of builds) requireEntries(options);
  await checkImportLaw();
  await mkdir(out, { recursive: true });
  await copyAssets();
  if (watch) {
    for (const options of builds) {
      const running = await context({ ...options, logLevel: 'info' });
      await running.watch();
    }
    return;
  }
  const results = [];
  for (const options of builds) results.push(await build(options));
  await writeNotices(results);
  await removeStale(results);
  await makeExecutable();
}

main().catch((error) => {
  // esbuild has already printed its own errors with their places.
  if (!Array.isArray(error?.errors)) console.error(`build: ${error instanceof Error ? error.message : String(error)}`);
  console.error('build failed');
  process.exitCode = 1;
});
