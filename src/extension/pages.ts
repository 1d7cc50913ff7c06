import { commands, EventEmitter, Uri, ViewColumn, window, workspace, type CancellationToken, type Disposable, type TextDocumentContentProvider } from 'vscode';
import type { FactsAtAnswer } from '../server/protocol.js';
import { addressParts, pageScheme, parseAddress, type PageAddress } from './page-address.js';
import type { ServerSession } from './server-session.js';

/** How many explanations of single calls are kept; older ones fall back to their subject's page. */
const mostCalls = 50;

/** Gives the text of the pages and opens them, as a Markdown preview where there is one. */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #calls = new Map<string, string>();

  constructor(private readonly session: ServerSession) {}

  async provideTextDocumentContent(uri: Uri, token: CancellationToken): Promise<string> {
    const address = parseAddress(uri.path, uri.query);
    if (address === null) return 'There is no such page.';
    const text = this.#calls.get(uri.toString()) ?? (await this.#ask(address, token));
    return text ?? 'This is not in the catalogue of this version.';
  }

  /** Opens a page beside the editor and answers with its address. */
  async show(address: PageAddress): Promise<string> {
    const uri = uriOf(address);
    // A page that is open already is made anew: settings, day or scan may be others.
    this.#changed.fire(uri);
    await openBeside(uri);
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

  dispose(): void {
    this.#changed.dispose();
    this.#calls.clear();
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

/** The preview belongs to an extension of VS Code that a user can switch off; then the text itself is shown. */
async function openBeside(uri: Uri): Promise<void> {
  try {
    // Not looked for among the known commands: that extension registers it when it is first called.
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  } catch {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
  }
}
