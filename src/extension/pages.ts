import { commands, l10n, TabInputCustom, TabInputText, Uri, ViewColumn, window, workspace, type CancellationToken, type TextDocumentContentProvider } from 'vscode';
import type { FactsAtAnswer } from '../server/protocol.js';
import { addressParts, pageScheme, parseAddress, type PageAddress } from './page-address.js';
import { pageColumn } from './page-column.js';
import { linkedPage } from './page-links.js';
import type { ServerSession } from './server-session.js';

/** How many explanations of single calls are kept; older ones fall back to their subject's page. */
const mostCalls = 50;

/** Gives the text of the pages and opens them, as a Markdown preview where there is one. */
export class Pages implements Pick<TextDocumentContentProvider, 'provideTextDocumentContent'> {
  readonly #calls = new Map<string, string>();

  /** @param changed told of pages whose text is to be asked for again */
  constructor(private readonly session: ServerSession, private readonly changed: { fire(page: Uri): void }) {}

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const address = parseAddress(uri.path, uri.query);
    if (address === null) return l10n.t('There is no such page.');
    const text = this.#calls.get(uri.toString()) ?? (await this.#ask(address, token));
    if (text === null) return l10n.t('This is not in the catalogue of this version.');
    return linkedPage(text, address, await this.session.request('responsibleUse.server.lookUpItems', undefined, token));
  }

  /**
   * Opens a page beside the editor and answers with its address.
   *
   * @param from the column that it must not cover; the active one by default
   */
  async show(address: PageAddress, from: ViewColumn = window.tabGroups.activeTabGroup.viewColumn): Promise<string> {
    const uri = uriOf(address);
    // A page that is open already is made anew: settings, day or scan may be others.
    this.changed.fire(uri);
    await openBeside(uri, from);
    return uri.toString();
  }

  /** Opens what was said about one call. */
  async showCall({ title, markdown, subject }: FactsAtAnswer): Promise<string> {
    const address: PageAddress = { page: 'call', title, what: subject };
    const key = uriOf(address).toString();
    this.#calls.delete(key);
    this.#calls.set(key, markdown);
    for (const oldest of this.#calls.keys()) {
      if (this.#calls.size <= mostCalls) break;
      this.#calls.delete(oldest);
    }
    return this.show(address);
  }

  async #ask(address: PageAddress, token: CancellationToken): Promise<string | null> {
    switch (address.page) {
      case 'report':
        return (await this.session.request('responsibleUse.server.report', undefined, token)).markdown;
      case 'self-test':
        return (await this.session.request('responsibleUse.server.selfTest', undefined, token)).markdown;
      case 'explain':
        return (await this.session.request('responsibleUse.server.explain', { id: address.id }, token))?.markdown ?? null;
      default:
        return this.session.request('responsibleUse.server.lookUp', address.what, token);
    }
  }
}

function uriOf(address: PageAddress): Uri {
  return Uri.from({ scheme: pageScheme, ...addressParts(address) });
}

/** The editor that shows Markdown as a page. It belongs to an extension of VS Code that a user can switch off. */
const previewEditor = 'vscode.markdown.preview.editor';

/** As a page where that can be shown, else as text. */
async function openBeside(uri: Uri, from: ViewColumn): Promise<void> {
  const viewColumn = columnFor(uri, from);
  try {
    await commands.executeCommand('vscode.openWith', uri, previewEditor, { viewColumn, preview: true });
  } catch {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn, preview: true });
  }
}

function columnFor(uri: Uri, from: ViewColumn): ViewColumn {
  const columns = window.tabGroups.all.map(({ viewColumn, tabs }) => ({
    column: viewColumn,
    isActive: viewColumn === from,
    pages: tabs.map(({ input }) => ((input instanceof TabInputCustom || input instanceof TabInputText) && input.uri.scheme === pageScheme ? input.uri.toString() : null)),
  }));
  return pageColumn(uri.toString(), columns) ?? ViewColumn.Beside;
}
