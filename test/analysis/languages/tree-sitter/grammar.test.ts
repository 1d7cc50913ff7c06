import assert from 'node:assert/strict';
import { loadGrammar, RUNTIME_ASSET } from '../../../../src/analysis/languages/tree-sitter/grammar.js';
import { ERROR, type SyntaxNode } from '../../../../src/analysis/languages/tree-sitter/syntax.js';
import { packageAssets } from './support.js';

const PYTHON = 'tree-sitter-python.wasm';
const CSHARP = 'tree-sitter-c-sharp.wasm';

/** The parser's own trees, to see them come and go. */
interface TreePrototype {
  delete(): void;
  walk(): unknown;
}

async function treePrototype(): Promise<TreePrototype> {
  const loaded: unknown = await import('@vscode/tree-sitter-wasm');
  const { default: runtime } = loaded as { readonly default: { readonly Tree: { readonly prototype: TreePrototype } } };
  return runtime.Tree.prototype;
}

function find(node: SyntaxNode, type: string): SyntaxNode | null {
  if (node.type === type) return node;
  for (const child of node.children) {
    const found = find(child, type);
    if (found) return found;
  }
  return null;
}

describe('tree-sitter', () => {
  it('asks for each grammar once, and for the runtime at most once', async () => {
    const assets = packageAssets();
    const grammars = await Promise.all([loadGrammar(assets, PYTHON), loadGrammar(assets, PYTHON), loadGrammar(assets, 'tree-sitter-css.wasm')]);
    assert.equal(grammars[0], grammars[1]);
    await loadGrammar(assets, 'tree-sitter-css.wasm');
    assert.ok(assets.asked.filter((name) => name === RUNTIME_ASSET).length <= 1);
    assert.equal(assets.asked.filter((name) => name === 'tree-sitter-css.wasm').length, 1);
  });

  it('tries again after a grammar could not be read', async () => {
    const missing = { readAsset: (): Promise<Uint8Array> => Promise.reject(new Error('no such asset')) };
    await assert.rejects(loadGrammar(missing, 'tree-sitter-ini.wasm'), /no such asset/);
    const grammar = await loadGrammar(packageAssets(), 'tree-sitter-ini.wasm');
    assert.equal(grammar.parse('[a]\n').problems.length, 0);
  });

  it('gives every tree back, also when copying it fails', async () => {
    const grammar = await loadGrammar(packageAssets(), PYTHON);
    const prototype = await treePrototype();
    const { delete: free, walk } = prototype;
    let alive = 0;
    prototype.walk = function (this: TreePrototype) {
      alive += 1;
      return walk.call(this);
    };
    prototype.delete = function (this: TreePrototype) {
      alive -= 1;
      free.call(this);
    };
    try {
      grammar.parse('x = 1\n');
      grammar.parse('def (');
      assert.equal(alive, 0);
      prototype.walk = () => {
        alive += 1;
        throw new Error('copying failed');
      };
      assert.throws(() => grammar.parse('x = 1\n'), /copying failed/);
      assert.equal(alive, 0);
    } finally {
      prototype.walk = walk;
      prototype.delete = free;
    }
    assert.equal(grammar.parse('x = 1\n').root.type, 'module');
  });

  it('counts in UTF-16 units', async () => {
    const grammar = await loadGrammar(packageAssets(), PYTHON);
    for (const before of ['', '# é\n', '# 😀 𝒳\n', '\uFEFF', 'x = "日本語 😀"\r\n']) {
      const text = `${before}naïve = call("😀", ünit)\n`;
      const call = find(grammar.parse(text).root.children.at(-1) ?? grammar.parse(text).root, 'argument_list');
      assert.equal(text.slice(call?.start, call?.end), '("😀", ünit)');
    }
  });

  it('keeps comments that may hold a directive, without their markers', async () => {
    const python = await loadGrammar(packageAssets(), PYTHON);
    const csharp = await loadGrammar(packageAssets(), CSHARP);
    const texts = [
      ...python.parse('# other\nx = 1 # responsible-use: a\n').comments,
      ...csharp.parse('// responsible-use: b\n/* responsible-use: c */ class A { /* other */ }').comments,
    ].map((comment) => comment.text);
    assert.deepEqual(texts, [' responsible-use: a', ' responsible-use: b', ' responsible-use: c ']);
  });

  it('leaves comments out of the tree', async () => {
    const grammar = await loadGrammar(packageAssets(), PYTHON);
    assert.equal(find(grammar.parse('f(a, # first\n  b)\n').root, 'comment'), null);
  });

  it('lists what did not parse, outermost errors only', async () => {
    const grammar = await loadGrammar(packageAssets(), CSHARP);
    const missing = grammar.parse('class A { void F() { return 1 } }');
    assert.deepEqual(missing.problems.map((problem) => problem.message), ['Missing ";"']);
    const broken = grammar.parse('class A { void F( { ] ) }');
    assert.ok(broken.problems.length > 0);
    assert.ok(find(broken.root, ERROR));
    assert.deepEqual(grammar.parse('class A { }').problems, []);
  });

  it('reaches no further than the text when something is put in after it', async () => {
    const grammar = await loadGrammar(packageAssets(), CSHARP);
    const text = 'class A { void F() { G(1';
    const { root } = grammar.parse(text, ');}}');
    const call = find(root, 'invocation_expression');
    assert.equal(root.end, text.length);
    assert.equal(text.slice(call?.start, call?.end), 'G(1');
  });

  it('stops at a depth that programs can be walked to', async () => {
    const grammar = await loadGrammar(packageAssets(), PYTHON);
    const tree = grammar.parse(`x = ${'['.repeat(3000)}${']'.repeat(3000)}`);
    assert.equal(tree.problems.length, 1);
    assert.match(tree.problems[0]?.message ?? '', /too deeply/);
  });
});
