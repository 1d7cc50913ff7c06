import type { Nodes, RootContent } from 'mdast';
import { written } from './blocks.js';

/**
 * Longest page for a comment, in UTF-16 units. GitHub takes 65,536 characters; the rest is left to
 * those who put a line of their own before or after it.
 */
export const commentLength = 65_000;

/**
 * Longest page for the summary of a job or a file that GitHub shows, in UTF-16 units. The summary of a
 * step takes 1 MiB, and no unit takes more than three bytes in UTF-8.
 */
export const summaryLength = 340_000;

/**
 * The text of a page that may be too long, or null where it is. A page whose words alone are too long
 * is never written, which takes most of the time.
 *
 * @param length longest page in UTF-16 units.
 */
export function writtenWithin(length: number, page: readonly RootContent[]): string | null {
  if (wordsIn(page) > length) return null;
  const text = written(page);
  return text.length <= length ? text : null;
}

/** UTF-16 units of all words and addresses in a tree: its text is never shorter. */
function wordsIn(nodes: readonly Nodes[]): number {
  return nodes.reduce((total, node) => total
    + ('value' in node ? node.value.length : 0)
    + ('url' in node ? node.url.length : 0)
    + ('children' in node ? wordsIn(node.children) : 0), 0);
}

/** Part of the length that a page fills when the search ends. */
const enough = 0.95;

/**
 * The page with the most entries that is short enough, or nearly so: one that fills most of the length
 * ends the search, because writing takes its time.
 *
 * @param most entries there are, or more than can ever fit.
 * @param length longest page in UTF-16 units.
 * @param make makes the page with some entries; more entries never make it shorter.
 * @returns the page without entries where not even that one is short enough.
 */
export function mostThatFit(most: number, length: number, make: (entries: number) => readonly RootContent[]): string {
  let best: string | null = null;
  for (let low = 1, high = most; low <= high;) {
    const middle = Math.floor((low + high) / 2);
    const page = writtenWithin(length, make(middle));
    if (page === null) {
      high = middle - 1;
    } else {
      if (page.length > length * enough) return page;
      best = page;
      low = middle + 1;
    }
  }
  return best ?? written(make(0));
}
