/** The look-up list as the user sees it, apart from the editor's own objects. */
import type { LookUpItem, LookUpKind } from '../server/protocol.js';

/** One row: a heading between kinds, or an entry. */
export type LookUpRow = { readonly heading: string } | { readonly item: LookUpItem };

const headings: readonly (readonly [LookUpKind, string])[] = [
  ['service', 'Services'],
  ['operation', 'Operations'],
  ['fact', 'Facts'],
  ['clause', 'Code of conduct'],
  ['rule', 'Rules'],
  ['coverage', 'Coverage'],
];

/** Entries below a heading for each kind, in the order in which the server lists them. */
export function lookUpRows(items: readonly LookUpItem[]): readonly LookUpRow[] {
  return headings.flatMap(([kind, heading]) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [{ heading }, ...own.map((item) => ({ item }))];
  });
}
