import { commands, env, l10n, UIKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { InventoryAnswer } from '../../server/protocol.js';
import type { ServerSession } from '../server-session.js';
import type { ExportFormat, ExportWish } from './commands.js';
import { scan } from './scanning.js';

interface Form extends QuickPickItem {
  readonly format: ExportFormat;
  readonly ending: string;
}

const forms = (): readonly Form[] => [
  { format: 'html', ending: 'html', label: 'HTML', description: l10n.t('one file for any browser, also to print') },
  { format: 'markdown', ending: 'md', label: 'Markdown', description: l10n.t('for a repository, a wiki or a pull request') },
  { format: 'json', ending: 'json', label: 'JSON', description: l10n.t('for programs, and to compare a later inventory with') },
];

/**
 * Writes the inventory to a file in the words of the command line, and asks for what the wish leaves
 * open. The workspace is scanned where it was not, or where the user wants it because code has changed.
 *
 * @returns the file's address, or null when the user left.
 */
export async function exportReport(session: ServerSession, wish: ExportWish): Promise<Uri | null> {
  const form = await formOf(wish);
  if (form === undefined) return null;
  const isAsked = wish.to === undefined;
  const answer = await newest(session, form.format, isAsked);
  if (answer === null) return null;
  const target = wish.to === undefined ? await askWhere(form) : Uri.parse(wish.to, true);
  if (target === undefined) return null;
  await write(target, answer.text);
  if (isAsked) offerToOpen(target, form.format);
  return target;
}

async function formOf({ format }: ExportWish): Promise<Form | undefined> {
  const known = forms();
  if (format === undefined) return window.showQuickPick(known, { title: l10n.t('Export Inventory Report'), placeHolder: l10n.t('In which form?'), matchOnDescription: true });
  const form = known.find((one) => one.format === format);
  if (form === undefined) throw new Error(l10n.t('There is no form {0}. There are: {1}.', String(format), known.map((one) => one.format).join(', ')));
  return form;
}

async function newest(session: ServerSession, format: ExportFormat, isAsked: boolean): Promise<InventoryAnswer | null> {
  const ask = (): Promise<InventoryAnswer | null> => session.request('responsibleUse.server.inventory', { format });
  const known = await ask();
  if (known !== null) {
    if (!known.isOutdated || !isAsked) return known;
    const again = l10n.t('Scan Again');
    const asItWas = l10n.t('Export as It Was');
    const moment = new Date(known.scannedAt).toLocaleString(env.language, { dateStyle: 'medium', timeStyle: 'short' });
    const chosen = await window.showWarningMessage(
      l10n.t('Code has changed since the scan.'),
      { modal: true, detail: l10n.t('The last scan is of {0}. Calls, findings and their places may be different now.', moment) },
      again,
      asItWas,
    );
    if (chosen === undefined) return null;
    if (chosen === asItWas) return known;
  }
  return (await scan(session, { in: 'notification' })) ? ask() : null;
}

async function askWhere({ label, ending }: Form): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const name = `azure-ai-inventory.${ending}`;
  return window.showSaveDialog({
    title: l10n.t('Export Inventory Report'),
    saveLabel: l10n.t('Export'),
    filters: { [label]: [ending] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder.uri, name) }),
  });
}

/** @throws with the file's name where it cannot be written */
async function write(target: Uri, text: string): Promise<void> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  } catch (error) {
    throw new Error(l10n.t('The inventory could not be written to {0}', target.path), { cause: error });
  }
}

/** Not awaited: the export is done, whatever becomes of its message. */
function offerToOpen(target: Uri, format: ExportFormat): void {
  const open = l10n.t('Open');
  const inBrowser = l10n.t('Open in Browser');
  const isLocal = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const actions = format === 'html' && isLocal ? [inBrowser, open] : [open];
  void window.showInformationMessage(l10n.t('The inventory was written to {0}.', workspace.asRelativePath(target)), ...actions).then((chosen) => {
    if (chosen === inBrowser) return env.openExternal(target);
    if (chosen === open) return commands.executeCommand(format === 'markdown' ? 'markdown.showPreview' : 'vscode.open', target);
    return undefined;
  });
}
