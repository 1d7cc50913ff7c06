/**
 * Builds `dist/`: the extension for Node and for browsers as CommonJS, the server and the command line as ES modules.
 *
 * Options: `--production` minifies and leaves source maps out, `--watch` rebuilds on change.
 */
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { browserPartsPlugin } from './scripts/bundling/browser-parts.mjs';
import { oneTypeScriptPlugin } from './scripts/bundling/one-typescript.mjs';
import { nodeModulePlugin, standInPlugin } from './scripts/bundling/stand-ins.mjs';
import { plugin as law } from './scripts/lint-import-law.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, 'dist');
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Grammars and their runtime, read at run time by the front ends that need them. */
const assets = ['tree-sitter.wasm', 'tree-sitter-python.wasm', 'tree-sitter-c-sharp.wasm', 'tree-sitter-go.wasm', 'tree-sitter-java.wasm'];

const noticesFile = 'third-party-notices.txt';

const browserEntry = 'browser.cjs';

/** What the browser's worker loads, part by part; see `scripts/bundling/browser-parts.mjs`. */
const browserParts = { entry: 'dist/browser-server.js', list: 'dist/browser-server.json', folder: 'dist' };

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

/** Files of the extension that `import()` loads: what is needed later, or only once the user asks for something. */
const laterFiles = { 'node-client': 'src/extension/node-client.ts', 'on-request': 'src/extension/on-request.ts', views: 'src/extension/views/views.ts' };

/**
 * Keeps those files apart, so that activation loads a small one. CommonJS builds have no `splitting`.
 *
 * @type {import('esbuild').Plugin}
 */
const onDemand = {
  name: 'on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^\./ }, ({ kind, path }) => {
      const name = basename(path, '.js');
      return kind === 'dynamic-import' && Object.hasOwn(laterFiles, name) ? { path: `./${name}.cjs`, external: true } : undefined;
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const extension = {
  ...shared,
  entryPoints: { extension: 'src/extension/node.ts', ...laterFiles },
  plugins: [onDemand],
  // `import()` becomes `require()`, which every supported VS Code has for CommonJS extensions.
  supported: { 'dynamic-import': false },
  outdir: out,
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  external: ['vscode'],
  // Every module asks for the editor's API, and each time the editor finds out anew who asks: that is a third of loading.
  banner: { js: '"use strict";{const load=require,editor=load("vscode");require=Object.assign((name)=>name==="vscode"?editor:load(name),load);}' },
  // The language client's main field is CommonJS; its module field would pull in a second copy.
  mainFields: ['main', 'module'],
};

/**
 * In a browser the oldest VS Code that is promised adds `.js` to the name of every entry, and the newest
 * takes an entry for CommonJS by its ending `.cjs` alone. No one name is right for both.
 *
 * @type {import('esbuild').Plugin}
 */
const underBothNames = {
  name: 'under-both-names',
  setup(builder) {
    builder.onEnd(({ errors }) => (errors.length > 0 ? undefined : copyFile(join(out, browserEntry), join(out, `${browserEntry}.js`))));
  },
};

/**
 * The extension in a browser's worker. It is one file, because nothing there can load a second one;
 * the language client's part of it runs when it is first needed.
 *
 * @type {import('esbuild').BuildOptions}
 */
const browserExtension = {
  ...shared,
  entryPoints: { browser: 'src/extension/browser.ts' },
  plugins: [underBothNames],
  outdir: out,
  outExtension: { '.js': '.cjs' },
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['browser', 'main', 'module'],
  conditions: ['browser'],
};

/** What starts the server in a worker; a classic script, the only kind that a web extension can start. @type {import('esbuild').BuildOptions} */
const browserWorker = {
  ...shared,
  entryPoints: { 'browser-worker': 'src/server/browser-worker.ts' },
  outdir: out,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
};

/** The script of the report's page; it runs in a webview. @type {import('esbuild').BuildOptions} */
const pages = {
  ...shared,
  entryPoints: { report: 'src/extension/report/page/main.ts' },
  outdir: join(out, 'webview'),
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
};

/**
 * One build for all entries: `splitting` turns every `import()` of a parser into a chunk of its
 * own, so `--version` or a workspace without Azure AI code never loads one. The browser's server is
 * one of them, so that the engine and its parsers are in the package once.
 *
 * @type {import('esbuild').BuildOptions}
 */
const modules = {
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', server: 'src/server/main.ts', 'survey-worker': 'src/host/survey-worker.ts', 'browser-server': 'src/server/browser.ts' },
  plugins: [standInPlugin, oneTypeScriptPlugin, nodeModulePlugin, browserPartsPlugin(root, browserParts)],
  outdir: out,
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
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
    // A package may bundle others itself and say so in a file of its own.
    const files = (await readdir(join(root, folder))).sort().filter((entry) => /^(?:licen[sc]e|copying|third-?party-?notice)/i.test(entry));
    // A package that comes without the text of its license has it here.
    const paths = files.length > 0 ? files.map((file) => join(root, folder, file)) : [join(root, 'scripts', 'notices', `${name.replace('/', '+')}.txt`)];
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    notices.push(`${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}\n`);
  }
  // The package of the parsers names its own license only.
  notices.push(await readFile(join(root, 'scripts', 'notices', 'tree-sitter.txt'), 'utf8'));
  await writeFile(join(out, noticesFile), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

async function makeExecutable() {
  // The shebang stands in src/cli/main.ts; esbuild keeps it on the first line.
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
    join(root, browserParts.list),
    join(out, `${browserEntry}.js`),
  ]);
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !current.has(path)) await rm(path);
  }
}

async function main() {
  const builds = [extension, browserExtension, browserWorker, pages, modules];
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
