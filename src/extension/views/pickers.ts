import { l10n, window } from 'vscode';
import { groupings, severities, viewNames, type Grouping, type Severity, type ViewName } from './view-state.js';
import type { Views } from './views.js';
import { groupingWord, severityWord } from './words.js';

/** Typing is followed by the views; leaving brings back what was there. */
export async function typeFilter(views: Pick<Views, 'state' | 'preview' | 'choose'>): Promise<string | null> {
  const before = views.state.text;
  const input = window.createInputBox();
  input.title = l10n.t('Filter the views');
  input.placeholder = l10n.t('Words that a path, a message or a name holds; empty for everything');
  input.value = before;
  const subscriptions = [input.onDidChangeValue((text) => views.preview({ text }))];
  try {
    const text = await new Promise<string | null>((resolve) => {
      subscriptions.push(
        input.onDidAccept(() => resolve(input.value)),
        input.onDidHide(() => resolve(null)),
      );
      input.show();
    });
    await views.choose({ text: text ?? before });
    return text;
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
    input.dispose();
  }
}

export async function pickGrouping(current: Grouping): Promise<Grouping | null> {
  return pick(groupings.map((value) => ({ value, label: groupingWord(value) })), current, l10n.t('Group findings by'));
}

export async function pickSeverity(current: Severity): Promise<Severity | null> {
  return pick(severities.map((value) => ({ value, label: severityWord(value) })), current, l10n.t('Show findings of this severity and graver ones'));
}

export async function pickView(title: (view: ViewName) => string): Promise<ViewName | null> {
  return pick(viewNames.map((value) => ({ value, label: title(value) })), null, l10n.t('Copy which view'));
}

async function pick<T>(items: readonly { readonly value: T; readonly label: string }[], current: T | null, title: string): Promise<T | null> {
  const rows = items.map(({ value, label }) => ({ value, label, ...(value === current ? { description: l10n.t('current') } : {}) }));
  return (await window.showQuickPick(rows, { title }))?.value ?? null;
}
