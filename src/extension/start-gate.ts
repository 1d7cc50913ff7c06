import { workspace, type CancellationToken, type Disposable, type TextDocument, type Uri } from 'vscode';
import { isFileScheme } from './files/file-schemes.js';
import { cellLanguages, cellScheme, holdsMarker, ignoredFolders, isManifest, languages, manifestNames, mostManifests, projectFileName } from './markers.js';

/** How long typing must rest before a changed document is searched again. */
const restMs = 500;

/**
 * Watches for the first sign of an Azure AI service in open documents and dependency manifests, or
 * for an open project file, and says so once. Until then this is all that runs.
 */
export class StartGate implements Disposable {
  readonly #subscriptions: Disposable[] = [];
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  #open = true;

  constructor(private readonly onMarker: (where: string) => void) {}

  /** Starts watching; resolves when what is there already has been looked at. */
  async watch(token?: CancellationToken): Promise<void> {
    this.#subscriptions.push(
      workspace.onDidOpenTextDocument((document) => this.#look(document)),
      workspace.onDidSaveTextDocument((document) => this.#look(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#lookLater(document)),
      workspace.onDidChangeWorkspaceFolders(() => void this.#lookAtManifests()),
    );
    for (const document of workspace.textDocuments) this.#look(document);
    await this.#lookAtManifests(token);
  }

  dispose(): void {
    this.#open = false;
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #look(document: TextDocument): void {
    if (this.#open && (isProjectFile(document) || (isWatched(document) && holdsMarker(document.getText())))) this.#pass(document.uri);
  }

  #lookLater(document: TextDocument): void {
    if (!isWatched(document)) return;
    clearTimeout(this.#timers.get(document));
    this.#timers.set(document, setTimeout(() => {
      this.#timers.delete(document);
      if (!document.isClosed) this.#look(document);
    }, restMs));
  }

  async #lookAtManifests(token?: CancellationToken): Promise<void> {
    if (!this.#open) return;
    const found = await workspace.findFiles(`**/{${[...manifestNames, projectFileName].join(',')}}`, `**/{${ignoredFolders.join(',')}}/**`, mostManifests, token);
    for (const uri of found) {
      if (!this.#open) return;
      if (await this.#isMarked(uri)) this.#pass(uri);
    }
  }

  async #isMarked(uri: Uri): Promise<boolean> {
    try {
      const text = new TextDecoder().decode(await workspace.fs.readFile(uri));
      // A project file that describes wrappers makes packages count that no marker is known of.
      return uri.path.endsWith(`/${projectFileName}`) ? text.includes('"ownCode"') : holdsMarker(text);
    } catch {
      // Deleted since it was found, or not readable: then it is no sign of anything.
      return false;
    }
  }

  #pass(where: Uri): void {
    if (!this.#open) return;
    this.dispose();
    this.onMarker(workspace.asRelativePath(where));
  }
}

/** Whoever opens the project file wants it completed and checked, whatever it holds so far. */
function isProjectFile({ uri }: TextDocument): boolean {
  return isFileScheme(uri.scheme) && uri.path.endsWith(`/${projectFileName}`);
}

/** Files, and cells of notebooks: their documents hold code and no outputs. */
function isWatched(document: TextDocument): boolean {
  const { scheme, path } = document.uri;
  if (scheme === cellScheme) return cellLanguages.includes(document.languageId);
  return (isFileScheme(scheme) || scheme === 'untitled') && (languages.includes(document.languageId) || isManifest(path));
}
