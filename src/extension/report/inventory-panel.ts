import { CancellationTokenSource, l10n, languages, TabInputWebview, Uri, ViewColumn, window, workspace, type Disposable, type LogOutputChannel, type WebviewPanel, type WebviewPanelSerializer } from 'vscode';
import type { InventoryAnswer, LookUpKind } from '../../server/protocol.js';
import { reportError } from '../error-handling.js';
import type { PageAddress } from '../page-address.js';
import { addressOf } from '../page-links.js';
import type { ServerSession } from '../server-session.js';
import { inventoryViewType } from './commands.js';
import { reportPage, standbyPage, type FrameContext, type Standby } from './frame.js';
import { readPageMessage } from './page-message.js';
import type { ToPage } from './page/messages.js';
import { openPlace, type ReportPlaces } from './places.js';
import { scan } from './scanning.js';

export interface PanelParts {
  readonly session: ServerSession;
  readonly log: LogOutputChannel;
  /** The extension's own folder. */
  readonly extensionUri: Uri;
  /** Opens the page of a rule, a fact and so on beside the column of the report. */
  showPage(address: PageAddress, from: ViewColumn): Promise<unknown>;
}

/** How long changes must rest before the server is asked whether the report is still the newest. */
const restMs = 1_000;

const nothing: ReportPlaces = { listed: new Set(), roots: [] };

const kinds: readonly LookUpKind[] = ['service', 'operation', 'fact', 'clause', 'rule'];

/** The one panel with the inventory. */
export class InventoryPanel implements WebviewPanelSerializer, Disposable {
  #panel: WebviewPanel | undefined;
  #places = nothing;
  /** Cancels the scan that the page itself waits for. */
  #waiting: CancellationTokenSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: Disposable[];

  constructor(private readonly parts: PanelParts) {
    const later = (): void => { this.#checkLater(); };
    this.#subscriptions = [languages.onDidChangeDiagnostics(later), workspace.onDidSaveTextDocument(later)];
  }

  /** Shows the inventory of the last scan, and scans where there was none. @returns false when the user canceled */
  async open(): Promise<boolean> {
    const answer = (await this.#ask()) ?? (await this.#scanned());
    if (answer === null) return false;
    await this.#show(answer);
    return true;
  }

  /** Scans again and shows what came of it. @returns false when the user canceled */
  async refresh(): Promise<boolean> {
    const answer = await this.#scanned();
    if (answer === null) return false;
    await this.#show(answer);
    return true;
  }

  /** Takes over a panel of the window's last session. Its report went with the server, so the workspace is scanned for it again. */
  async deserializeWebviewPanel(panel: WebviewPanel): Promise<void> {
    this.#adopt(panel);
    try {
      const answer = (await this.#ask()) ?? (await this.#scannedForPage());
      if (answer !== null) await this.#fill(answer);
      else await this.#standBy(this.#unscanned());
    } catch (error) {
      // A panel without a word would look as if there were nothing to say.
      await this.#standBy({ ...this.#unscanned(), message: l10n.t('The report could not be made. The log says more.') });
      throw error;
    }
  }

  /** Does what the page asks for. Whatever the report does not have is left alone. @returns what was opened, for tests and logs */
  async take(message: unknown): Promise<Uri | null> {
    const read = readPageMessage(message);
    switch (read?.type) {
      case 'open': {
        const opened = await openPlace(read.place, this.#places, this.#column());
        if (opened === null) this.parts.log.warn('The report\'s page asked for a file that the report does not name.');
        return opened;
      }
      case 'page': {
        const kind = kinds.find((one) => one === read.kind);
        if (kind === undefined) return null;
        await this.parts.showPage(addressOf({ kind, id: read.id }), this.#column());
        return null;
      }
      case 'scan':
        await this.refresh();
        return null;
      case 'cancel':
        this.#waiting?.cancel();
        return null;
      default:
        return null;
    }
  }

  get panel(): WebviewPanel | undefined {
    return this.#panel;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting?.cancel();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#panel?.dispose();
  }

  /** Where the report is. A panel that was just made does not know yet; it comes where the focus is. */
  #column(): ViewColumn {
    const known = this.#panel?.viewColumn;
    if (known !== undefined && known > 0) return known;
    const { all, activeTabGroup } = window.tabGroups;
    const group = all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith(inventoryViewType)));
    return (group ?? activeTabGroup).viewColumn;
  }

  #ask(): Promise<InventoryAnswer | null> {
    return this.parts.session.request('responsibleUse.server.inventory', { format: 'view' });
  }

  async #scanned(): Promise<InventoryAnswer | null> {
    return (await scan(this.parts.session, { in: 'notification' })) ? this.#ask() : null;
  }

  async #scannedForPage(): Promise<InventoryAnswer | null> {
    this.#waiting?.cancel();
    const waiting = new CancellationTokenSource();
    this.#waiting = waiting;
    try {
      await this.#standBy({ title: l10n.t('Azure AI Inventory'), message: l10n.t('Scanning the workspace for Azure AI calls.'), action: { does: 'cancel', label: l10n.t('Cancel') } });
      return (await scan(this.parts.session, { in: 'page', token: waiting.token })) ? await this.#ask() : null;
    } finally {
      waiting.dispose();
      if (this.#waiting === waiting) this.#waiting = undefined;
    }
  }

  #unscanned(): Standby {
    return { title: l10n.t('Azure AI Inventory'), message: l10n.t('The workspace has not been scanned yet.'), action: { does: 'scan', label: l10n.t('Scan Workspace') } };
  }

  async #show(answer: InventoryAnswer): Promise<void> {
    if (this.#panel === undefined) {
      this.#adopt(window.createWebviewPanel(inventoryViewType, l10n.t('Azure AI Inventory'), ViewColumn.Active, { enableFindWidget: true }));
    } else {
      this.#panel.reveal(this.#panel.viewColumn);
    }
    await this.#fill(answer);
  }

  async #fill({ text, style = '', paths = [], roots, scannedAt, isOutdated }: InventoryAnswer): Promise<void> {
    const panel = this.#panel;
    if (panel === undefined) return;
    this.#places = { listed: new Set(paths), roots };
    panel.webview.html = await reportPage({ body: text, style, scannedAt, isOutdated }, this.#frame(panel));
  }

  async #standBy(standby: Standby): Promise<void> {
    const panel = this.#panel;
    if (panel === undefined) return;
    this.#places = nothing;
    panel.webview.html = await standbyPage(standby, this.#frame(panel));
  }

  #frame({ webview }: WebviewPanel): FrameContext {
    return { script: webview.asWebviewUri(Uri.joinPath(this.#resources(), 'report.js')).toString() };
  }

  #resources(): Uri {
    return Uri.joinPath(this.parts.extensionUri, 'dist', 'webview');
  }

  #adopt(panel: WebviewPanel): void {
    // There is one report; a second panel of an earlier session would show the same.
    const before = this.#panel;
    this.#panel = panel;
    before?.dispose();
    panel.title = l10n.t('Azure AI Inventory');
    panel.webview.options = { enableScripts: true, enableForms: false, localResourceRoots: [this.#resources()] };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.take(message).catch((error: unknown) => { reportError(this.parts.log, l10n.t('The report could not do this'), error); });
    });
    panel.onDidChangeViewState(() => { this.#checkLater(); });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#places = nothing;
      this.#waiting?.cancel();
    });
  }

  #checkLater(): void {
    if (this.#panel?.visible !== true) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#check().catch((error: unknown) => { this.parts.log.debug(`Whether the report is the newest is not known: ${String(error)}`); });
    }, restMs);
  }

  async #check(): Promise<void> {
    if (this.#panel?.visible !== true || this.#places === nothing) return;
    const state = await this.parts.session.request('responsibleUse.server.inventory', { format: 'state' });
    const message: ToPage = { type: 'outdated', isOutdated: state?.isOutdated ?? true };
    await this.#panel.webview.postMessage(message);
  }
}
