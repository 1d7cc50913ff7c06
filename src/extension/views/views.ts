import { commands, languages, window, workspace, type Disposable, type Memento } from 'vscode';
import type { ServerSession } from '../server-session.js';
import type { ViewNode } from './nodes.js';
import { OverviewSource } from './overview-source.js';
import { OverviewView } from './overview-view.js';
import { plainView, type PlainView } from './plain-view.js';
import { shownViews, type ShownView } from './shown-view.js';
import { isFiltered, parseViewState, viewId, viewNames, type ViewName, type ViewState } from './view-state.js';

/** Where the user's choices are kept. */
const stateKey = 'views';
/** A refresh that is over sooner shows no progress: it would flicker. */
const quietMs = 300;

export interface ViewsParts {
  readonly session: ServerSession;
  readonly log: { error(message: string): void };
  /** Of the workspace. */
  readonly memento: Memento;
}

/** The container in the activity bar with its views. */
export class Views implements Disposable {
  readonly #views: Readonly<Record<ViewName, OverviewView>>;
  readonly #source: OverviewSource;
  readonly #subscriptions: Disposable[] = [];
  readonly #context = new Map<string, string | boolean>();
  #state: ViewState;
  #shown: Readonly<Record<ViewName, ShownView>>;
  #lastUsed: ViewName = 'findings';

  constructor(private readonly parts: ViewsParts) {
    this.#state = parseViewState(parts.memento.get(stateKey));
    this.#views = { services: new OverviewView('services'), findings: new OverviewView('findings'), waivers: new OverviewView('waivers') };
    const all = Object.values(this.#views);
    this.#source = new OverviewSource({ session: parts.session, log: parts.log, isVisible: () => all.some((view) => view.isVisible) });
    this.#shown = shownViews(this.#source.current, this.#state);
    this.#subscriptions.push(
      ...all,
      this.#source,
      this.#source.onDidChange(() => this.#draw()),
      this.#source.onDidAsk((asking) => this.#showProgress(asking)),
      ...all.flatMap((view) => view.listen(() => this.#becameVisible(view), () => (this.#lastUsed = view.name))),
      parts.session.onDidScan(() => void this.#source.refresh()),
      languages.onDidChangeDiagnostics(() => this.#source.changed()),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isCode(document.uri.scheme)) this.#source.changed();
      }),
      workspace.onDidOpenTextDocument(({ uri }) => isCode(uri.scheme) && this.#source.changed()),
      workspace.onDidCloseTextDocument(({ uri }) => isCode(uri.scheme) && this.#source.changed()),
      workspace.onDidChangeWorkspaceFolders(() => this.#source.changed()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('responsibleUse')) this.#source.changed();
      }),
    );
    this.#draw();
  }

  get state(): ViewState {
    return this.#state;
  }

  /** Changes grouping or filters, and keeps them for the next session. */
  async choose(change: Partial<ViewState>): Promise<void> {
    this.preview(change);
    await this.parts.memento.update(stateKey, this.#state);
  }

  /** Changes grouping or filters for the moment. */
  preview(change: Partial<ViewState>): void {
    this.#state = { ...this.#state, ...change };
    this.#draw();
  }

  /** Asks the server anew; one that could not start is started once more, one that nobody needed is left alone. */
  async refresh(): Promise<void> {
    if (this.parts.session.state === 'failed') await this.parts.session.start();
    await this.#source.refresh();
  }

  /** What a view shows, brought up to date, as data. */
  async plain(name: ViewName): Promise<PlainView> {
    await this.#source.refresh();
    return plainView(this.#shown[name], this.title(name));
  }

  title(name: ViewName): string {
    return this.#views[name].title;
  }

  /** Selected rows of the view that was used last. */
  get selection(): readonly ViewNode[] {
    return this.#views[this.#lastUsed].selection;
  }

  dispose(): void {
    for (const subscription of this.#subscriptions.splice(0).reverse()) subscription.dispose();
  }

  #becameVisible(view: OverviewView): void {
    if (!view.isVisible) return;
    this.#source.lookAgain();
  }

  #draw(): void {
    this.#shown = shownViews(this.#source.current, this.#state);
    for (const name of viewNames) this.#views[name].show(this.#shown[name]);
    this.#setContext('knowledge', this.#shown.services.knowledge);
    this.#setContext('isFiltered', isFiltered(this.#state));
    this.#setContext('showsWaived', this.#state.showsWaived);
    this.#setContext('showsTestCode', this.#state.showsTestCode);
    for (const name of viewNames) this.#setContext(`${name}.isHidden`, this.#shown[name].isHidden);
  }

  /** For the `when` clauses of the manifest; told when it changes, because drawing follows typing. */
  #setContext(key: string, value: string | boolean): void {
    if (this.#context.get(key) === value) return;
    this.#context.set(key, value);
    void commands.executeCommand('setContext', `responsibleUse.views.${key}`, value);
  }

  #showProgress(asking: Promise<void>): void {
    let isOver = false;
    void asking.then(() => (isOver = true));
    setTimeout(() => {
      if (isOver) return;
      for (const name of viewNames) if (this.#views[name].isVisible) void window.withProgress({ location: { viewId: viewId(name) } }, () => asking);
    }, quietMs);
  }
}

/** Output panes, settings and the like change all the time and hold no code. */
function isCode(scheme: string): boolean {
  return scheme !== 'output' && scheme !== 'responsible-use' && !scheme.startsWith('vscode-settings') && scheme !== 'git';
}
