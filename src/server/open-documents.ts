import { TextDocuments, type Connection, type Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CellPosition, Engine, Place, Position } from '../engine/types.js';
import { OpenNotebooks, type NotebookChange, type OpenNotebook } from './open-notebooks.js';
import { copyOf } from './ranges.js';
import { isNotebookPath, pathOfDocument, pathOfNotebook, uriOfPath } from './uris.js';

/** A document that is open in the client: a file, or a code cell of a notebook. */
export interface OpenDocument {
  readonly uri: string;
  /** Path of the file; of a cell, that of its notebook. */
  readonly path: string;
  readonly document: TextDocument;
  /** Index of a cell in its notebook, all cells counted. */
  readonly cell?: number;
  /** Another one for each text; of a cell, for each text of the whole notebook. */
  readonly revision: number;
}

/** Who wants to know what happens to the open documents. */
export interface DocumentListener {
  /** A document is new or changed; the cells of a notebook change together. */
  changed(path: string, open: readonly OpenDocument[]): void;
  /** Documents are gone, and where they were the last of their path, the engine is back at the file. */
  closed(path: string, uris: readonly string[]): void;
}

/** The open documents, kept in the engine as overlays over the files. */
export class OpenDocuments {
  readonly #documents = new TextDocuments(TextDocument);
  readonly #notebooks = new OpenNotebooks();
  /** Addresses of open files and notebooks. */
  readonly #uriOfPath = new Map<string, string>();

  /** @param readsFiles true for a client that reads files on addresses without a disk; their documents count then. */
  constructor(
    private readonly engine: Engine,
    private readonly readsFiles = false,
  ) {}

  listen(connection: Connection, listener: DocumentListener): void {
    this.#documents.onDidChangeContent(({ document }) => {
      const open = this.#opened(document);
      if (open === null) return;
      this.#take(open.path, open.uri, document.getText());
      listener.changed(open.path, [open]);
    });
    this.#documents.onDidClose(({ document }) => {
      const open = this.#opened(document);
      if (open === null) return;
      this.#take(open.path, null, null);
      listener.closed(open.path, [open.uri]);
    });
    this.#documents.listen(connection);
    this.#notebooks.listen(
      connection,
      (change) => this.#notebookChanged(change, listener),
      (notebook) => {
        const path = this.#pathOf(notebook);
        if (path === null) return;
        this.#take(path, null, null);
        listener.closed(path, notebook.codeCells.map(({ document }) => document.uri));
      },
    );
  }

  /** Null for a document that is not open, or that the engine does not read. */
  get(uri: string): OpenDocument | null {
    const notebook = this.#notebooks.ofCell(uri);
    if (notebook !== null) return this.#cellsOf(notebook).find((open) => open.uri === uri) ?? null;
    const document = this.#documents.get(uri);
    return document === undefined ? null : this.#opened(document);
  }

  /** The open document of a path, in a notebook of one of its cells. */
  at(path: string, cell?: number): OpenDocument | null {
    const uri = this.#uriOfPath.get(path);
    if (uri === undefined) return null;
    const notebook = this.#notebooks.get(uri);
    return notebook === null ? this.get(uri) : (this.#cellsOf(notebook).find((open) => open.cell === cell) ?? null);
  }

  /** True for a file or a notebook that is open. */
  isOpen(path: string): boolean {
    return this.#uriOfPath.has(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.#documents.all().flatMap((document) => this.#opened(document) ?? []), ...this.#notebooks.all().flatMap((notebook) => this.#cellsOf(notebook))];
  }

  /** True as long as nothing changed that the document's diagnostics are made from, other files aside. */
  isCurrent({ uri, cell, revision }: OpenDocument): boolean {
    const now = this.get(uri);
    return now !== null && now.revision === revision && now.cell === cell;
  }

  /** True for the document that a notice about a whole file belongs to: a file's own, a notebook's first cell. */
  isFirst({ path, cell }: OpenDocument): boolean {
    return cell === undefined || this.all().find((open) => open.path === path)?.cell === cell;
  }

  /** The address by which the client knows a path: an open document's own, else the file's. */
  uriOf(path: string, cell?: number): string {
    return this.at(path, cell)?.uri ?? this.#uriOfPath.get(path) ?? uriOfPath(path);
  }

  /** A place as the client knows it: of a notebook in an open cell, else in the lines of its file. */
  locate(place: Place): Location {
    const { path, cell, range } = place;
    if (cell === undefined || this.at(path, cell) !== null) return { uri: this.uriOf(path, cell), range: copyOf(range) };
    return { uri: uriOfPath(path), range: copyOf(this.engine.rangeInFile(place)) };
  }

  #notebookChanged({ notebook, closed }: NotebookChange, listener: DocumentListener): void {
    const path = this.#pathOf(notebook);
    if (path === null) return;
    this.#take(path, notebook.uri, notebook.json);
    if (closed.length > 0) listener.closed(path, closed);
    listener.changed(path, this.#cellsOf(notebook));
  }

  #take(path: string, uri: string | null, text: string | null): void {
    if (uri === null) this.#uriOfPath.delete(path);
    else this.#uriOfPath.set(path, uri);
    this.engine.setOverlay(path, text);
  }

  #cellsOf(notebook: OpenNotebook): readonly OpenDocument[] {
    const path = this.#pathOf(notebook);
    if (path === null) return [];
    return notebook.codeCells.map(({ index, document }) => ({ uri: document.uri, path, document, cell: index, revision: notebook.revision }));
  }

  #pathOf({ uri }: OpenNotebook): string | null {
    const path = pathOfNotebook(uri, this.readsFiles);
    return path !== null && this.engine.isSupported(path) ? path : null;
  }

  /** A notebook that is open as text is JSON to its reader: its cells have no documents there. */
  #opened(document: TextDocument): OpenDocument | null {
    const path = pathOfDocument(document.uri, document.languageId, this.readsFiles);
    if (path === null || isNotebookPath(path) || !(this.engine.isSupported(path) || this.engine.isProjectFile(path))) return null;
    return { uri: document.uri, path, document, revision: document.version };
  }
}

/** A position in an open document as the engine takes it. */
export function positionIn({ cell }: OpenDocument, { line, character }: Position): CellPosition {
  return { line, character, ...(cell === undefined ? {} : { cell }) };
}
