/** In which column a page opens, as a pure choice among what is open. */

/** A column of editors with what its tabs show. */
export interface Column {
  readonly column: number;
  readonly isActive: boolean;
  /** Address of each tab that shows a page of ours; null for every other tab. */
  readonly pages: readonly (string | null)[];
}

/**
 * Where the same page is open already, else where other pages are, else in the column beside the active
 * one; where that is empty there is no code to stand beside. A third column is opened only by who has arranged two without one to spare.
 *
 * @returns the column, or null for a new one beside the active
 */
export function pageColumn(page: string, columns: readonly Column[]): number | null {
  const same = columns.find(({ pages }) => pages.includes(page));
  if (same !== undefined) return same.column;
  const withPages = columns.find(({ pages }) => pages.some((one) => one !== null));
  if (withPages !== undefined) return withPages.column;
  const active = columns.findIndex(({ isActive }) => isActive);
  if (columns[active]?.pages.length === 0) return columns[active].column;
  // The one to the right, as the editor itself does; from the last one it is the one to the left.
  return (columns[active + 1] ?? columns[active - 1])?.column ?? null;
}
