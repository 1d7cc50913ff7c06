import assert from 'node:assert/strict';
import { loadGrammar } from '../../../../src/analysis/languages/tree-sitter/grammar.js';
import { parseWithInsertions } from '../../../../src/analysis/languages/tree-sitter/insertions.js';
import type { SyntaxNode } from '../../../../src/analysis/languages/tree-sitter/syntax.js';
import { packageAssets } from './support.js';

/** Named nodes of the types, in source order. */
function find(node: SyntaxNode, ...types: readonly string[]): readonly SyntaxNode[] {
  return [...(types.includes(node.type) ? [node] : []), ...node.children.flatMap((child) => find(child, ...types))];
}

describe('tree-sitter insertions', () => {
  it('reads a text as if something stood in it, with the offsets of the text', async () => {
    const grammar = await loadGrammar(packageAssets(), 'tree-sitter-c-sharp.wasm');
    const text = 'class A { void F() { G(1; a. } void H() { I(); } }';
    assert.ok(grammar.parse(text).problems.length > 0);
    const tree = parseWithInsertions(grammar, text, [{ at: text.indexOf('; a'), text: ')' }, { at: text.indexOf(' } void H'), text: 'b();' }]);
    assert.deepEqual(tree.problems, []);
    const texts = find(tree.root, 'invocation_expression', 'method_declaration', 'member_access_expression').map((node) => text.slice(node.start, node.end));
    assert.deepEqual(texts, ['void F() { G(1; a. }', 'G(1', 'a.', 'a.', 'void H() { I(); }', 'I()']);
    assert.equal(tree.root.end, text.length);
  });

  it('moves comments and problems as well', async () => {
    const grammar = await loadGrammar(packageAssets(), 'tree-sitter-c-sharp.wasm');
    const text = 'class A { void F() { G(1 } ] // responsible-use: a\n}';
    const tree = parseWithInsertions(grammar, text, [{ at: text.indexOf(' }'), text: ');' }]);
    assert.deepEqual(tree.comments.map(({ span, outer }) => [text.slice(span.start, span.end), text.slice(outer.start, outer.end)]), [[' responsible-use: a', '// responsible-use: a']]);
    assert.deepEqual(tree.problems.map(({ span }) => text.slice(span.start, span.end)), [']']);
  });
});
