import { named, type SyntaxNode } from '../tree-sitter/syntax.js';
import type { PythonLowering } from './lowering.js';

/** What can still be read in a place that did not parse. */
export function salvage(_low: PythonLowering, node: SyntaxNode): readonly SyntaxNode[] {
  return named(node);
}
