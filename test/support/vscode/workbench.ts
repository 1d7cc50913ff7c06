/** The window, the workspace and the commands of an editor in which nothing is open. */
import { EventEmitter, Disposable } from './events.js';
import { Untitled, UntitledEditor } from './untitled.js';

/** What was shown or logged since the last `forget`. */
export const said = {
  messages: [] as { readonly level: 'information' | 'warning' | 'error'; readonly text: string; readonly actions: readonly string[] }[],
  log: [] as string[],
  /** Answers to the next messages, by the text of the button; nothing is chosen when empty. */
  choices: [] as string[],
  documents: [] as { readonly content: string; readonly language: string }[],
  /** Text of a document that was closed without being saved, which the next new one comes up with. */
  leftOver: undefined as string | undefined,
  forget(): void {
    for (const list of [said.messages, said.log, said.choices, said.documents]) list.length = 0;
    said.leftOver = undefined;
    registered.clear();
  },
};

const registered = new Map<string, (...args: unknown[]) => unknown>();

function show(level: 'information' | 'warning' | 'error') {
  return (text: string, ...rest: readonly unknown[]): Promise<string | undefined> => {
    const actions = rest.filter((item): item is string => typeof item === 'string');
    said.messages.push({ level, text, actions });
    const [wanted] = said.choices;
    if (wanted === undefined || !actions.includes(wanted)) return Promise.resolve(undefined);
    said.choices.shift();
    return Promise.resolve(wanted);
  };
}

const line = (level: string) => (message: unknown): void => void said.log.push(`[${level}] ${String(message)}`);
const never = new EventEmitter<never>().event;
const nothing = (): Disposable => new Disposable(() => undefined);

export const window = {
  activeTextEditor: undefined,
  showInformationMessage: show('information'),
  showWarningMessage: show('warning'),
  showErrorMessage: show('error'),
  setStatusBarMessage: nothing,
  createOutputChannel: () => ({ error: line('error'), warn: line('warning'), info: line('info'), debug: line('debug'), trace: line('trace'), show: () => said.log.push('[shown]'), append: line('text'), appendLine: line('text'), dispose: () => undefined }),
  showTextDocument: (document: Untitled) => Promise.resolve(new UntitledEditor(document)),
  withProgress: (_options: unknown, task: (progress: unknown, token: unknown) => unknown) => task({ report: () => undefined }, { isCancellationRequested: false, onCancellationRequested: never }),
  onDidChangeActiveTextEditor: never,
};

export const workspace = {
  textDocuments: [] as unknown[],
  workspaceFolders: undefined as unknown,
  notebookDocuments: [] as unknown[],
  isTrusted: true,
  onDidOpenTextDocument: never,
  onDidSaveTextDocument: never,
  onDidChangeTextDocument: never,
  onDidCloseTextDocument: never,
  onDidChangeWorkspaceFolders: never,
  onDidChangeConfiguration: never,
  onDidGrantWorkspaceTrust: never,
  findFiles: () => Promise.resolve([]),
  asRelativePath: (uri: unknown) => String(uri),
  getConfiguration: (): unknown => ({ get: () => undefined, inspect: () => undefined }),
  openTextDocument(options: { readonly content: string; readonly language: string }) {
    said.documents.push(options);
    return Promise.resolve(new Untitled(`untitled:${String(said.documents.length)}`, said.leftOver ?? options.content));
  },
};

export const commands = {
  registerCommand(id: string, run: (...args: unknown[]) => unknown): Disposable {
    if (registered.has(id)) throw new Error(`command ${id} already exists`);
    registered.set(id, run);
    return new Disposable(() => registered.delete(id));
  },
  executeCommand: (id: string, ...args: unknown[]): Promise<unknown> => {
    const run = registered.get(id);
    return run === undefined ? Promise.reject(new Error(`command '${id}' not found`)) : Promise.resolve(run(...args));
  },
};

export const env = { uiKind: 1, appName: 'Editor', remoteName: undefined as string | undefined, language: 'en', clipboard: { writeText: () => Promise.resolve() } };
export const version = '1.100.0';
export const extensions = { getExtension: () => undefined };
export const languages = { createLanguageStatusItem: () => ({ dispose: () => undefined }) };
