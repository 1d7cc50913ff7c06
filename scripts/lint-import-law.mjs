/**
 * The import law: who may import whom in `src/`, as one table and the ESLint rule that enforces it.
 *
 * The table lists what is allowed, so a new folder or a new package is an error until somebody
 * decides where it belongs.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

/**
 * @typedef {object} Room
 * @property {string} name path below `src/`: a folder, or a file when it ends in `.ts`
 * @property {string[]} [rooms] folders and files below `src/` it may import besides itself
 * @property {string[]} [packages] package names it may import; a trailing `*` stands for any rest
 * @property {boolean} [node] true where Node's own modules are allowed
 * @property {string[]} [typesOnly] folders and files it may import types from, and nothing else
 */

const knowledge = 'knowledge';
const parsers = ['typescript', '@typescript-eslint/*', '@vscode/tree-sitter-wasm'];
const languageServer = ['vscode-json-languageservice', 'vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-textdocument', 'vscode-uri'];

/** @type {Room[]} The first room that holds a file counts, so files and inner folders stand before outer ones. */
export const rooms = [
  { name: 'knowledge' },

  // Words, dates and statements as people write them; every file stands alone.
  { name: 'wording' },

  { name: 'analysis/files.ts' },
  { name: 'analysis/excluded.ts' },
  { name: 'analysis/marker-search.ts' },
  { name: 'analysis/host-pattern.ts' },
  { name: 'analysis/gate.ts', rooms: ['analysis/host-pattern.ts', 'analysis/marker-search.ts', knowledge] },
  { name: 'analysis/program' },
  // Module resolution is a language's own business, so front ends may ask which files exist.
  { name: 'analysis/languages', rooms: ['analysis/program', 'analysis/files.ts'], packages: parsers },
  // What a notebook adds to a language is lines; brackets are closed as in that language's front end.
  { name: 'analysis/notebooks', rooms: ['analysis/program', 'analysis/languages/tree-sitter/brackets.ts'] },
  { name: 'analysis/calls', rooms: ['analysis/program', 'analysis/files.ts', 'analysis/host-pattern.ts', 'analysis/languages/language.ts', 'analysis/notebooks/cell-map.ts', knowledge] },
  { name: 'analysis/flow', rooms: ['analysis/program', 'analysis/calls', knowledge] },

  // The project file: its schema, its mistakes, and what it declares. Rules see only what it declares.
  { name: 'policy/policy.ts', rooms: [knowledge] },
  { name: 'policy', rooms: ['wording', knowledge], packages: ['ignore', 'jsonc-parser'] },

  { name: 'rules', rooms: ['analysis/program', 'analysis/calls', 'analysis/flow', 'analysis/files.ts', 'policy/policy.ts', 'wording', knowledge] },
  { name: 'answers', rooms: ['analysis/program', 'analysis/calls', 'policy/declarations.ts', 'rules', 'wording', knowledge] },

  { name: 'engine.ts', rooms: ['engine', 'analysis', 'policy', 'rules', 'answers', knowledge] },
  { name: 'engine', rooms: ['analysis', 'policy', 'rules', 'answers', 'wording', knowledge] },

  // `engine/types.ts` is the engine's contract for hosts; they may use it without loading the engine.
  // Threads of a scan only read and parse, so they load the surveyor and nothing else of the engine.
  { name: 'host', rooms: ['engine.ts', 'engine/types.ts', 'engine/surveyor.ts', 'analysis/excluded.ts', 'wording'], node: true, packages: ['ignore', 'tinyglobby'] },
  // Reports are made of what the engine says, in the words of the public contract; one file or folder per form.
  { name: 'report', rooms: ['engine/types.ts', 'engine/inventory/types.ts', 'wording'], packages: ['hast', 'hastscript', 'hast-util-to-html', 'jsonc-parser', 'mdast', 'mdast-util-gfm-table', 'mdast-util-to-markdown', 'sarif'] },
  // What can be set, once for manifest, server and client.
  { name: 'settings', rooms: ['wording'] },
  // The Node door of the server; everything else in `server` also has to run in a browser's worker.
  { name: 'server/main.ts', rooms: ['engine.ts', 'server', 'host'], node: true, packages: languageServer },
  { name: 'server/node-environment.ts', rooms: ['engine/types.ts', 'server', 'host'], node: true },
  // What any host does with files that only the client can read.
  { name: 'server/exchanged-files', rooms: ['analysis/excluded.ts', 'analysis/files.ts', 'analysis/languages/language.ts', 'engine/surveyor.ts', 'engine/types.ts', 'host/ignore-layers.ts', 'host/other-languages.ts', 'server', 'wording'], packages: [...languageServer, 'ignore'] },
  { name: 'server', rooms: ['engine.ts', 'engine/types.ts', 'engine/inventory/types.ts', 'report', 'settings', 'wording'], packages: [...languageServer, 'ignore'] },
  { name: 'cli', rooms: ['engine.ts', 'engine/default-settings.ts', 'engine/file-kinds.ts', 'engine/types.ts', 'host', 'report', 'wording'], node: true, packages: ['commander', 'diff'] },

  // The Node door of the extension; everything else in `extension` also has to run in a browser.
  { name: 'extension/node.ts', rooms: ['extension'], typesOnly: ['server/protocol.ts', 'server/worker-messages.ts'], node: true, packages: ['vscode', 'vscode-languageclient', 'vscode-uri'] },
  // The script of the report's page runs in a webview: it has the page and messages, and nothing else.
  { name: 'extension/report/page' },
  { name: 'extension', rooms: ['settings'], typesOnly: ['server/protocol.ts', 'server/worker-messages.ts'], packages: ['vscode', 'vscode-languageclient', 'vscode-uri'] },
];

const isFile = (name) => name.endsWith('.ts');

/** True when `path` (below `src/`) is the file or lies in the folder called `name`. */
const lies = (path, name) => (isFile(name) ? path === name : path.startsWith(`${name}/`));

/** Path below `src/` of a source file, or null for files elsewhere. */
function belowSource(file) {
  const match = /^(?:.*\/)?src\/(.+)$/.exec(file.replaceAll('\\', '/'));
  return match ? match[1] : null;
}

/** Package of a bare specifier: `@scope/name/sub` is `@scope/name`. */
const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

const matches = (name, pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/**
 * Says what is wrong with one import.
 *
 * @param {string} file path below `src/` of the importing file
 * @param {string} specifier as written
 * @param {boolean} typeOnly true when only types are imported
 * @returns {string | null} the violation, or null when the import is allowed
 */
export function violation(file, specifier, typeOnly) {
  const room = rooms.find((candidate) => lies(file, candidate.name));
  if (!room) return `"src/${file}" is in no room of the import law; add it to scripts/lint-import-law.mjs`;

  if (isBuiltin(specifier)) {
    return room.node ? null : `"${room.name}" must not import the Node module "${specifier}"`;
  }
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    if ((room.packages ?? []).some((pattern) => matches(name, pattern))) return null;
    return `"${room.name}" must not import the package "${name}"`;
  }

  const joined = posix.join(posix.dirname(file), specifier).replace(/\.([cm]?)js$/, '.$1ts');
  if (joined.startsWith('..')) return `"${room.name}" must not import "${specifier}" from outside src`;
  const inside = (names) => names.some((name) => lies(joined, name));
  if (inside([room.name])) return null;
  if (inside(room.rooms ?? [])) return null;
  if (inside(room.typesOnly ?? [])) {
    return typeOnly ? null : `"${room.name}" may only import types from "${joined}"`;
  }
  return `"${room.name}" must not import "${joined}"`;
}

/** True when an import or export statement is gone after compilation. */
function bringsTypesOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type');
}

/** @type {import('eslint').Rule.RuleModule} */
const imports = {
  meta: { type: 'problem', schema: [], docs: { description: 'enforce who may import whom in src' } },
  create(context) {
    const file = belowSource(context.filename);
    if (file === null) return {};
    const check = (source, typeOnly) => {
      if (!source) return;
      if (source.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = violation(file, source.value, typeOnly);
      if (message) context.report({ node: source, message });
    };
    const statement = (node) => check(node.source, bringsTypesOnly(node));
    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSImportEqualsDeclaration: (node) => check(node.moduleReference?.expression, node.importKind === 'type'),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
    };
  },
};

/** The rule as an ESLint plugin: `law/imports`. */
export const plugin = { meta: { name: 'import-law' }, rules: { imports } };
