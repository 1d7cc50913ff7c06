import { env, l10n, QuickPickItemKind, ThemeIcon, window, type QuickInputButton, type QuickPick, type QuickPickItem } from 'vscode';
import type { LookUpItem, LookUpParams } from '../server/protocol.js';
import { lookUpRows } from './look-up-list.js';

interface Entry extends QuickPickItem {
  readonly what?: LookUpParams;
}

function copyButton(): QuickInputButton {
  return { iconPath: new ThemeIcon('copy'), tooltip: l10n.t('Copy as Markdown') };
}

/**
 * Lets the user pick an entry; null when they leave. The copy buttons keep the list open: one on
 * each row for the mouse, one in the title that the keyboard reaches with Tab.
 */
export async function pickLookUp(
  items: readonly LookUpItem[],
  options: { readonly title: string; readonly placeholder: string; copy(what: LookUpParams): Promise<string | null>; onError(error: unknown): void },
): Promise<LookUpParams | null> {
  const picker = window.createQuickPick<Entry>();
  picker.title = options.title;
  picker.placeholder = options.placeholder;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = false;
  picker.buttons = [copyButton()];
  picker.items = lookUpRows(items).map((row) => ('heading' in row ? separator(row.heading) : entryOf(row.item)));
  const copy = (entry: Entry | undefined): void => {
    if (entry?.what !== undefined) copyEntry(picker, entry.what, options).catch(options.onError);
  };
  picker.onDidTriggerItemButton(({ item }) => copy(item));
  picker.onDidTriggerButton(() => copy(picker.activeItems[0]));
  try {
    return await new Promise<LookUpParams | null>((resolve) => {
      picker.onDidAccept(() => {
        // Enter before the list is drawn, or with nothing found, chooses nothing and leaves the list open.
        const what = (picker.selectedItems[0] ?? picker.activeItems[0])?.what;
        if (what !== undefined) resolve(what);
      });
      picker.onDidHide(() => resolve(null));
      picker.show();
    });
  } finally {
    picker.dispose();
  }
}

async function copyEntry(picker: QuickPick<Entry>, what: LookUpParams, options: Parameters<typeof pickLookUp>[1]): Promise<void> {
  const markdown = await options.copy(what);
  if (markdown === null) return;
  await env.clipboard.writeText(markdown);
  picker.title = l10n.t('{0} (copied {1})', options.title, what.id);
}

function separator(label: string): Entry {
  return { label, kind: QuickPickItemKind.Separator };
}

function entryOf({ kind, id, label, description, detail }: LookUpItem): Entry {
  return { label, description, ...(detail === '' ? {} : { detail }), buttons: [copyButton()], what: { kind, id } };
}
