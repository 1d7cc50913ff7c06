import { l10n, languages, LanguageStatusSeverity, window, workspace, type Disposable, type DocumentSelector, type LanguageStatusItem, type LogOutputChannel, type TextDocument } from 'vscode';
import type { StatusAnswer } from '../../server/protocol.js';
import { settingsSection } from '../../settings/values.js';
import { cellLanguages, projectFileName } from '../markers.js';
import type { ServerSession } from '../server-session.js';
import type { Activity } from './activity.js';
import { documentStatus, knowledgeStatus, trustStatus, type Known, type StatusText } from './status-text.js';

/** Documents that have a status: of every language that is read, wherever they lie, and project files. */
const selector: DocumentSelector = [...cellLanguages.map((language) => ({ language })), { pattern: `**/${projectFileName}` }];

/** How long changes of the text must rest until the status is asked for again; results that arrive ask at once. */
const restMs = 700;

/** What the status shows at the moment. */
export interface ShownStatus {
  readonly document: StatusText | null;
  readonly knowledge: StatusText;
  /** Null in a workspace that the user trusts. */
  readonly trust: StatusText | null;
}

const severities = { information: LanguageStatusSeverity.Information, warning: LanguageStatusSeverity.Warning, error: LanguageStatusSeverity.Error } as const;

/** The language status of the active editor. It never starts the server. */
export class StatusItems implements Disposable {
  readonly #document: LanguageStatusItem;
  readonly #knowledge: LanguageStatusItem;
  #trust: LanguageStatusItem | null = null;
  #answer: StatusAnswer | null = null;
  /** The document that the answer is about. */
  #answered: string | null = null;
  #asked = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: Disposable[];

  constructor(
    private readonly session: ServerSession,
    private readonly activity: Activity,
    private readonly log: LogOutputChannel,
  ) {
    this.#document = languages.createLanguageStatusItem('responsibleUse.document', selector);
    this.#document.name = l10n.t('Responsible Use: This Document');
    this.#knowledge = languages.createLanguageStatusItem('responsibleUse.knowledge', selector);
    this.#knowledge.name = l10n.t('Responsible Use: Knowledge');
    this.#subscriptions = [
      session.onDidChangeState(() => this.#refresh()),
      activity.onDidChange((about) => {
        if (about === 'workspace' || about === activeDocument()?.uri.toString()) this.#refresh();
      }),
      window.onDidChangeActiveTextEditor(() => this.#refresh()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === activeDocument()) this.#refreshLater();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(settingsSection)) this.#refreshLater();
      }),
      workspace.onDidGrantWorkspaceTrust(() => this.#refresh()),
    ];
    this.#refresh();
  }

  dispose(): void {
    clearTimeout(this.#rest);
    for (const one of [...this.#subscriptions, this.#document, this.#knowledge, this.#trust]) one?.dispose();
  }

  /** What is shown, with the newest answer of a server that runs. */
  async current(): Promise<ShownStatus> {
    await this.#ask();
    return this.#shown();
  }

  #refreshLater(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#refresh(), restMs);
  }

  #refresh(): void {
    this.#show();
    this.#ask().catch((error: unknown) => this.log.debug(`Asking for the status: ${String(error)}`));
  }

  async #ask(): Promise<void> {
    const uri = activeDocument()?.uri.toString();
    this.#asked += 1;
    const asked = this.#asked;
    // A state that ended with the server must not outlive it, and a status never starts one.
    if (!this.session.isRunning) this.#answer = null;
    else {
      const answer = await this.session.request('responsibleUse.server.status', uri === undefined ? {} : { uri });
      if (asked !== this.#asked) return;
      this.#answer = answer;
      this.#answered = uri ?? null;
    }
    this.#show();
  }

  #shown(): ShownStatus {
    const document = activeDocument();
    const known: Known = {
      session: this.session.state,
      isScanning: this.activity.isScanning,
      isChecking: document !== undefined && this.activity.isChecking(document.uri),
      answer: this.#answer,
    };
    const isAboutIt = document !== undefined && this.#answered === document.uri.toString();
    return {
      document: document === undefined ? null : documentStatus({ ...known, answer: isAboutIt ? known.answer : null }),
      knowledge: knowledgeStatus(known),
      trust: workspace.isTrusted ? null : trustStatus(),
    };
  }

  #show(): void {
    const { document, knowledge, trust } = this.#shown();
    if (document !== null) put(this.#document, document);
    put(this.#knowledge, knowledge);
    if (trust === null) {
      this.#trust?.dispose();
      this.#trust = null;
      return;
    }
    this.#trust ??= languages.createLanguageStatusItem('responsibleUse.trust', selector);
    this.#trust.name = l10n.t('Responsible Use: Workspace Trust');
    put(this.#trust, trust);
  }
}

/** The document of the active editor, in a notebook that of the active cell, where it has a status. */
function activeDocument(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && languages.match(selector, document) > 0 ? document : undefined;
}

function put(item: LanguageStatusItem, { text, detail, severity, isBusy, action }: StatusText): void {
  item.text = text;
  item.detail = detail;
  item.severity = severities[severity];
  item.busy = isBusy;
  item.command = action === null ? undefined : { title: action.title, command: action.command, arguments: [...(action.arguments ?? [])] };
  item.accessibilityInformation = { label: l10n.t('Responsible Use: {0}. {1}', text, detail) };
}
