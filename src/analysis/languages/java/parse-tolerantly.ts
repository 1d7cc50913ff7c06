import { parseWithInsertions } from '../tree-sitter/insertions.js';
import { brokenLength, parseWithClosedBrackets } from '../tree-sitter/parse-closed.js';
import type { Grammar, SyntaxTree } from '../tree-sitter/syntax.js';
import { repairs } from './repair.js';

/**
 * Parses a text. Where code is being written, the parser can not make out what stands around and
 * behind it; of the text as it is and the text with what it lacks, the tree with the least broken
 * text is taken. Problems are those of the text as it is.
 */
export function parseTolerantly(grammar: Grammar, text: string): SyntaxTree {
  const tree = grammar.parse(text);
  if (tree.problems.length === 0) return tree;
  const whole = text.replaceAll(SPLIT_ARROW, ' ->');
  const repaired = parseWithInsertions(grammar, whole, repairs(whole));
  if (brokenLength(repaired) < brokenLength(tree)) return { ...repaired, problems: tree.problems };
  return parseWithClosedBrackets(grammar, text, tree);
}

/** Formatters for other languages take arrows apart; the two characters mean nothing else side by side. */
const SPLIT_ARROW = '- >';
