import { ERROR, named, type SyntaxNode } from '../tree-sitter/syntax.js';

/** What can still be read of statements that did not parse. */
export function salvagedStatements(node: SyntaxNode): readonly SyntaxNode[] {
  return named(node).flatMap((part) => (part.type === ERROR ? salvagedStatements(part) : [part]));
}

/** What can still be read of members that did not parse. */
export function salvagedMembers(node: SyntaxNode): readonly SyntaxNode[] {
  return salvagedStatements(node);
}
