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
 * The page with the most entries that is short enough.
 *
 * @param most entries there are, or more than can ever fit.
 * @param length longest page in UTF-16 units.
 * @param write makes the page with some entries; more entries never make it shorter.
 * @returns the page without entries where not even that one is short enough.
 */
export function mostThatFit(most: number, length: number, write: (entries: number) => string): string {
  let best = write(0);
  for (let low = 1, high = most; low <= high;) {
    const middle = Math.floor((low + high) / 2);
    const page = write(middle);
    if (page.length <= length) {
      best = page;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}
