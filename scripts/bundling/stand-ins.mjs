// @ts-check
/**
 * Parser packages import modules of Node that the engine never reaches: it reads files through its
 * host, and gives the Tree-sitter runtime its bytes. Small files stand in for those modules, so that
 * one and the same bundle of a parser runs in Node and in a browser's worker.
 */
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Packages that run in every host; what they import of Node is replaced. */
const shared = ['typescript', '@typescript-eslint/', '@vscode/tree-sitter-wasm', 'path-browserify'];

/** What stands in for a module of Node that is not named: nothing. Nobody may need more without saying so here. */
const standIns = new Map([
  ['fs', 'nothing'], ['fs/promises', 'nothing'], ['url', 'url'], ['module', 'module'], ['util', 'util'],
  // Packages that would bring Node's modules with them, for features that are not used: traces, and finding projects by patterns.
  ['debug', 'debug'], ['tinyglobby', 'nothing'],
]);

/** @param {string} path */
function packagePath(path) {
  return path.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '';
}

/**
 * CommonJS packages `require` modules of Node, which ES modules cannot. Each such module is imported
 * instead, by a module of this name space.
 *
 * @type {import('esbuild').Plugin}
 */
export const nodeModulePlugin = {
  name: 'node-modules',
  setup(builder) {
    builder.onResolve({ filter: /^[a-z]/ }, ({ path, kind, namespace }) => (kind === 'require-call' && namespace === 'file' && isBuiltin(path) ? { path, namespace: 'node-module' } : undefined));
    builder.onLoad({ filter: /.*/, namespace: 'node-module' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};\nexport { default } from ${JSON.stringify(path)};`,
      loader: 'js',
    }));
  },
};

/** @type {import('esbuild').Plugin} */
export const standInPlugin = {
  name: 'stand-ins',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
      const from = packagePath(importer);
      if (!importer.includes('node_modules') || !shared.some((name) => from.startsWith(name))) return undefined;
      const name = path.replace(/^node:/, '');
      if (name === 'path') return { path: join(here, '../../node_modules/path-browserify/index.js') };
      const standIn = standIns.get(name);
      if (standIn !== undefined) return { path: join(here, 'stand-ins', `${standIn}.mjs`) };
      if (isBuiltin(path)) throw new Error(`${from} imports ${path}, and nothing stands in for it; see scripts/bundling/stand-ins.mjs`);
      return undefined;
    });
    // It reads its texts with Node's `fs` unless it is told that there is none; no text of it is ever read.
    builder.onResolve({ filter: /^@vscode\/l10n$/ }, () => ({ path: join(here, '../../node_modules/@vscode/l10n/dist/browser.js') }));
    // The browser's door of the protocol libraries stands in the same build as Node's, so no condition can choose between them.
    builder.onResolve({ filter: /^vscode-[a-z-]+\/browser$/ }, async ({ path, resolveDir, kind }) => {
      // Packages can have copies of each other, so the one that is meant is looked for from where it is asked for.
      const common = await builder.resolve(path.replace('/browser', ''), { resolveDir, kind });
      return common.errors.length > 0 ? common : { path: join(dirname(common.path), '../browser/main.js') };
    });
    // Where there is a `require`, TypeScript takes the place for Node and looks for its file system.
    builder.onLoad({ filter: /typescript[\\/]lib[\\/]typescript\.js$/ }, async ({ path }) => ({ contents: `var require;\n${await readFile(path, 'utf8')}`, loader: 'js' }));
    // The runtime asks for its own address before it does anything, although its bytes are handed to it.
    builder.onLoad({ filter: /tree-sitter-wasm[\\/]wasm[\\/]tree-sitter\.js$/ }, async ({ path }) => ({
      contents: `const __filename = '/tree-sitter.js';\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
