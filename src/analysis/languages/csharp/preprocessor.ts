import { named, type SyntaxNode } from '../tree-sitter/syntax.js';

/**
 * What `#if` and its branches hold: which of them is compiled is not known here, so all of them are
 * read. Other directives (`#region`, `#pragma`) hold nothing.
 */
export function throughDirectives(node: SyntaxNode): readonly SyntaxNode[] {
  if (!node.type.startsWith('preproc_')) return [node];
  if (!['preproc_if', 'preproc_elif', 'preproc_else'].some((type) => node.type.startsWith(type))) return [];
  return named(node).filter((part) => part.field !== 'condition').flatMap(throughDirectives);
}
