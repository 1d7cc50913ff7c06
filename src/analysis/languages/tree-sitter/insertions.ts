import type { Span } from '../../program/model.js';
import type { Grammar, SyntaxNode, SyntaxTree } from './syntax.js';

/** Something put into a text before it is parsed, to close what the text leaves open. */
export interface Insertion {
  /** Offset in the text as it is. */
  readonly at: number;
  readonly text: string;
}

/**
 * Parses a text as if something stood in it that does not. All offsets of the tree are those of the
 * text as it is: what was put in is empty, and stands where it was put.
 *
 * @param insertions in the order of their offsets.
 */
export function parseWithInsertions(grammar: Grammar, text: string, insertions: readonly Insertion[]): SyntaxTree {
  let patched = '';
  let done = 0;
  for (const insertion of insertions) {
    patched += text.slice(done, insertion.at) + insertion.text;
    done = insertion.at;
  }
  const tree = grammar.parse(patched + text.slice(done));
  const toOriginal = originalOffsets(insertions);
  const spanOf = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: toOriginal(end) });
  return {
    root: moved(tree.root, toOriginal),
    comments: tree.comments.map((comment) => ({ ...comment, span: spanOf(comment.span), outer: spanOf(comment.outer) })),
    problems: tree.problems.map((problem) => ({ ...problem, span: spanOf(problem.span) })),
  };
}

/** Offsets of the text as it is, for those of the text with insertions. */
function originalOffsets(insertions: readonly Insertion[]): (offset: number) => number {
  let added = 0;
  const places = insertions.map(({ at, text }) => {
    const start = at + added;
    added += text.length;
    return { at, start, end: start + text.length, added };
  });
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const before = places[low - 1];
    if (!before) return offset;
    return offset < before.end ? before.at : offset - before.added;
  };
}

/** Depth is bounded when trees are copied, so recursion is safe. */
function moved(node: SyntaxNode, toOriginal: (offset: number) => number): SyntaxNode {
  return { ...node, start: toOriginal(node.start), end: toOriginal(node.end), children: node.children.map((child) => moved(child, toOriginal)) };
}
