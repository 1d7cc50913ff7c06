import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Engine } from '../engine/types.js';
import { pathOfDocument, uriOfPath } from './uris.js';

/** A document that is open in the client. */
export interface OpenDocument {
  readonly uri: string;
  readonly path: string;
  readonly document: TextDocument;
}

/** The open documents, kept in the engine as overlays over the files. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #uriOfPath = new Map<string, string>();

  constructor(private readonly engine: Engine) {}

  /** Starts listening. `onClosed` runs after the engine has gone back to the file. */
  listen(connection: Connection, onChanged: (open: OpenDocument) => void, onClosed: (open: OpenDocument) => void): void {
    this.#documents.onDidChangeContent(({ document }) => {
      const open = this.#opened(document);
      if (open === null) return;
      this.#uriOfPath.set(open.path, open.uri);
      this.engine.setOverlay(open.path, document.getText());
      onChanged(open);
    });
    this.#documents.onDidClose(({ document }) => {
      const open = this.#opened(document);
      if (open === null) return;
      this.#uriOfPath.delete(open.path);
      this.engine.setOverlay(open.path, null);
      onClosed(open);
    });
    this.#documents.listen(connection);
  }

  /** Null for a document that is not open, or that the engine does not read. */
  get(uri: string): OpenDocument | null {
    const document = this.#documents.get(uri);
    return document === undefined ? null : this.#opened(document);
  }

  at(path: string): OpenDocument | null {
    const uri = this.#uriOfPath.get(path);
    return uri === undefined ? null : this.get(uri);
  }

  all(): readonly OpenDocument[] {
    return this.#documents.all().flatMap((document) => this.#opened(document) ?? []);
  }

  /** The address by which the client knows a path: an open document's own, else the file's. */
  uriOf(path: string): string {
    return this.#uriOfPath.get(path) ?? uriOfPath(path);
  }

  #opened(document: TextDocument): OpenDocument | null {
    const path = pathOfDocument(document.uri, document.languageId);
    if (path === null || !this.engine.isSupported(path)) return null;
    return { uri: document.uri, path, document };
  }
}
