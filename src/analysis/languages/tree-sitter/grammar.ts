import type { Language, Parser, Tree } from '@vscode/tree-sitter-wasm';
import type { AssetReader } from '../language.js';
import { copyTree, grammarTables, type GrammarTables } from './copy-tree.js';
import { cursorFunctions, type CursorFunctions } from './cursor.js';
import { ERROR, type Grammar, type SyntaxTree } from './syntax.js';

type Package = typeof import('@vscode/tree-sitter-wasm');

interface Runtime {
  readonly api: Package;
  readonly functions: CursorFunctions | null;
}

/** Asset that holds the parser's runtime; grammars are assets of their own. */
export const RUNTIME_ASSET = 'tree-sitter.wasm';

let runtime: Promise<Runtime> | undefined;
const grammars = new Map<string, Promise<Grammar>>();

/**
 * Loads a grammar. The runtime is started with the first grammar; each grammar is loaded once, no
 * matter how many front ends ask for it. A failed load is tried again the next time.
 *
 * @param asset file name of the grammar, for instance `tree-sitter-python.wasm`.
 * @param wordTokens tokens that are expressions of their own and count as named nodes (`this` in C#).
 */
export function loadGrammar(assets: AssetReader, asset: string, wordTokens: readonly string[] = []): Promise<Grammar> {
  const known = grammars.get(asset);
  if (known) return known;
  const loading = openGrammar(assets, asset, wordTokens).catch((error: unknown) => {
    grammars.delete(asset);
    throw error;
  });
  grammars.set(asset, loading);
  return loading;
}

async function openGrammar(assets: AssetReader, asset: string, wordTokens: readonly string[]): Promise<Grammar> {
  const [{ api, functions }, bytes] = await Promise.all([loadRuntime(assets), assets.readAsset(asset)]);
  const language = await languageOf(api, bytes);
  const parser = new api.Parser();
  parser.setLanguage(language);
  return new TreeSitterGrammar(parser, grammarTables(language, wordTokens), functions);
}

/** The runtime holds on to the bytes that it is given for as long as it lives, although the grammar is compiled by then. */
async function languageOf(api: Package, bytes: Uint8Array): Promise<Language> {
  const own = new Uint8Array(bytes);
  const language = await api.Language.load(own);
  // Bytes that were moved somewhere else are gone, whoever holds on to them.
  structuredClone(own.buffer, { transfer: [own.buffer] });
  return language;
}

function loadRuntime(assets: AssetReader): Promise<Runtime> {
  runtime ??= startRuntime(assets).catch((error: unknown) => {
    runtime = undefined;
    throw error;
  });
  return runtime;
}

async function startRuntime(assets: AssetReader): Promise<Runtime> {
  const [loaded, wasmBinary] = await Promise.all([import('@vscode/tree-sitter-wasm'), assets.readAsset(RUNTIME_ASSET)]);
  const api = commonJsExports(loaded);
  // With the bytes at hand the runtime opens no file; it still asks for a name to report errors with.
  const options = { wasmBinary, locateFile: (file: string) => file };
  await api.Parser.init(options);
  return { api, functions: cursorFunctions(options) };
}

/** The runtime is CommonJS: Node and bundlers hand its exports over as `default`, some also by name. */
function commonJsExports(loaded: Package): Package {
  const { default: whole } = loaded as { readonly default?: Package };
  return whole ?? loaded;
}

class TreeSitterGrammar implements Grammar {
  constructor(
    private readonly parser: Parser,
    private readonly tables: GrammarTables,
    private readonly functions: CursorFunctions | null,
  ) {}

  parse(text: string, added = ''): SyntaxTree {
    let tree: Tree | null = null;
    try {
      tree = this.parser.parse(text + added);
      return tree ? copyTree(tree, this.tables, text, this.functions) : unparsed(text);
    } finally {
      // The tree lives in the parser's memory, which no garbage collector sees.
      tree?.delete();
      if (!tree) this.parser.reset();
    }
  }
}

/** What stands for a text that the parser gave up on. */
function unparsed(text: string): SyntaxTree {
  const span = { start: 0, end: text.length };
  return {
    root: { type: ERROR, named: true, field: null, missing: false, children: [], ...span },
    comments: [],
    problems: [{ message: 'The file did not parse', span }],
  };
}
