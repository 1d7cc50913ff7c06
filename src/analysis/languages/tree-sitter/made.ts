import type { SyntaxNode } from './syntax.js';

/** A node put together from pieces that the parser left lying. */
export function made(type: string, children: readonly SyntaxNode[], around?: SyntaxNode): SyntaxNode {
  const first = around ?? children[0];
  const start = first?.start ?? 0;
  return { type, named: true, field: null, start, end: Math.max(first?.end ?? start, children.at(-1)?.end ?? start), missing: false, children };
}

/** The node in another role. */
export function withField(node: SyntaxNode, field: string | null): SyntaxNode {
  return { ...node, field };
}
