import { missingBrackets, withClosedStatements } from './brackets.js';
import { ERROR, type Grammar, type SyntaxTree } from './syntax.js';

/**
 * Parses a text. Where brackets are open, the parser can not make out what stands around and behind
 * them; of the text as it is and the text with brackets closed, the tree with the least broken text
 * is taken. Problems are those of the text as it is.
 *
 * @param tree the tree of the text as it is, where the caller has it.
 */
export function parseWithClosedBrackets(grammar: Grammar, text: string, tree = grammar.parse(text)): SyntaxTree {
  if (tree.problems.length === 0) return tree;
  let best = tree;
  for (const candidate of new Set([text, withClosedStatements(text)])) {
    for (const ending of [';', '{}'] as const) {
      const added = missingBrackets(candidate, ending);
      if (added === '' && candidate === text) continue;
      const closed = grammar.parse(candidate, added);
      if (brokenLength(closed) < brokenLength(best)) best = closed;
      if (added === '') break;
    }
  }
  return { ...best, problems: tree.problems };
}

/** How much text is in errors; what is missing counts as one character. */
export function brokenLength({ root, problems }: SyntaxTree): number {
  if (root.type === ERROR) return Number.POSITIVE_INFINITY;
  return problems.reduce((length, { span }) => length + Math.max(1, span.end - span.start), 0);
}
