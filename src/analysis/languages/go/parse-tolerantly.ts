import { parseWithInsertions } from '../tree-sitter/insertions.js';
import { ERROR, type Grammar, type SyntaxTree } from '../tree-sitter/syntax.js';
import { repairs } from './repair.js';

/**
 * Parses a text. Where code is being written, the parser can not make out what stands around and
 * behind it; of the text as it is and the text with what it lacks, the tree with the least broken
 * text is taken. Problems are those of the text as it is.
 */
export function parseTolerantly(grammar: Grammar, text: string): SyntaxTree {
  const tree = parseNewer(grammar, text);
  if (tree.problems.length === 0) return tree;
  const added = repairs(text);
  if (added.length === 0) return tree;
  const repaired = parseWithInsertions(grammar, text, added);
  return brokenLength(repaired) < brokenLength(tree) ? { ...repaired, problems: tree.problems } : tree;
}

/**
 * The grammar knows `new` of a type only, and the language `new` of a value as well. Under another
 * name of the same length it is a call like any other.
 */
function parseNewer(grammar: Grammar, text: string): SyntaxTree {
  const tree = grammar.parse(text);
  if (tree.problems.length === 0) return tree;
  const renamed = text.replace(/\bnew\((?=["'`\p{L}\p{N}_])(?!(?:map|chan|func|struct|interface)\b)/gu, 'neW(');
  if (renamed === text) return tree;
  const newer = grammar.parse(renamed);
  if (brokenLength(newer) >= brokenLength(tree)) return tree;
  return { ...newer, comments: newer.comments.map((comment) => ({ ...comment, text: text.slice(comment.span.start, comment.span.end) })) };
}

/** How much text is in errors. */
function brokenLength({ root, problems }: SyntaxTree): number {
  if (root.type === ERROR) return Number.POSITIVE_INFINITY;
  return problems.reduce((length, { span }) => length + Math.max(1, span.end - span.start), 0);
}
