/** The look-up list as the user sees it, apart from the editor's own objects. */
import { l10n } from 'vscode';
import type { LookUpItem, LookUpKind } from '../server/protocol.js';

/** One row: a heading between kinds, or an entry. */
export type LookUpRow = { readonly heading: string } | { readonly item: LookUpItem };

function headings(): readonly (readonly [LookUpKind, string])[] {
  return [
    ['service', l10n.t('Services')],
    ['operation', l10n.t('Operations')],
    ['fact', l10n.t('Facts')],
    ['clause', l10n.t('Code of conduct')],
    ['rule', l10n.t('Rules')],
    ['coverage', l10n.t('Coverage')],
  ];
}

/** Entries below a heading for each kind, in the order in which the server lists them. */
export function lookUpRows(items: readonly LookUpItem[]): readonly LookUpRow[] {
  return headings().flatMap(([kind, heading]) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [{ heading }, ...own.map((item) => ({ item }))];
  });
}
