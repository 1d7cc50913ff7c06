import {
  NotebookCellKind,
  type Connection,
  type LSPObject,
  type NotebookCell,
  type NotebookDocumentChangeEvent,
  type NotebookDocumentSyncOptions,
  type TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { notebookJson } from './notebook-json.js';

/**
 * Which notebooks a client tells of: Jupyter's, and `.ipynb` files under any other type. All their
 * cells, because a cell's index counts the ones without code as well.
 *
 * @param schemes of the addresses that files can have.
 */
export function notebookSync(schemes: readonly string[]): NotebookDocumentSyncOptions {
  return {
    notebookSelector: [
      ...schemes.map((scheme) => ({ notebook: { scheme, pattern: '**/*.ipynb' } })),
      { notebook: { scheme: 'untitled', notebookType: 'jupyter-notebook' } },
    ],
  };
}

/** A notebook that is open in the client. */
export interface OpenNotebook {
  readonly uri: string;
  /** Text of an `.ipynb` file with the same code. */
  readonly json: string;
  /** Counts the changes of `json`. */
  readonly revision: number;
  /** Documents of the code cells with their index in the notebook. */
  readonly codeCells: readonly { readonly index: number; readonly document: TextDocument }[];
}

interface State {
  readonly uri: string;
  metadata: LSPObject | undefined;
  readonly cells: NotebookCell[];
  readonly documents: Map<string, TextDocument>;
  current: OpenNotebook;
}

/** What a change of a notebook comes to. */
export interface NotebookChange {
  readonly notebook: OpenNotebook;
  /** Addresses of cells that are gone. */
  readonly closed: readonly string[];
}

/**
 * The open notebooks, kept in step by `notebookDocument/*`. The class of that name in the protocol's
 * library tells nothing of a cell that only moved, and a moved cell has another index.
 */
export class OpenNotebooks {
  readonly #notebooks = new Map<string, State>();
  /** Notebook of each cell by the cell's address. */
  readonly #ofCell = new Map<string, State>();

  /** Starts listening. What a change leaves as it was, such as a cell being run, is told to nobody. */
  listen({ notebooks: { synchronization } }: Connection, onChanged: (change: NotebookChange) => void, onClosed: (notebook: OpenNotebook) => void): void {
    synchronization.onDidOpenNotebookDocument(({ notebookDocument: { uri, metadata, cells }, cellTextDocuments }) => {
      const documents = new Map(cellTextDocuments.map((item) => [item.uri, documentOf(item)]));
      const state: State = { uri, metadata, cells: [...cells], documents, current: { uri, json: '', revision: 0, codeCells: [] } };
      this.#notebooks.set(uri, state);
      this.#settle(state);
      onChanged({ notebook: state.current, closed: [] });
    });
    synchronization.onDidChangeNotebookDocument(({ notebookDocument, change }) => {
      const state = this.#notebooks.get(notebookDocument.uri);
      if (state === undefined) return;
      const before = state.current;
      applyChange(state, change);
      this.#settle(state);
      const left = new Set(state.current.codeCells.map(({ document }) => document.uri));
      const closed = before.codeCells.map(({ document }) => document.uri).filter((cell) => !left.has(cell));
      if (state.current.json !== before.json || closed.length > 0) onChanged({ notebook: state.current, closed });
    });
    synchronization.onDidCloseNotebookDocument(({ notebookDocument: { uri } }) => {
      const state = this.#notebooks.get(uri);
      if (state === undefined) return;
      this.#notebooks.delete(uri);
      this.#forgetCells(state);
      onClosed(state.current);
    });
  }

  get(uri: string): OpenNotebook | null {
    return this.#notebooks.get(uri)?.current ?? null;
  }

  /** The notebook that has a code cell, or null. */
  ofCell(uri: string): OpenNotebook | null {
    return this.#ofCell.get(uri)?.current ?? null;
  }

  all(): readonly OpenNotebook[] {
    return [...this.#notebooks.values()].map(({ current }) => current);
  }

  #settle(state: State): void {
    const cells = state.cells.map(({ kind, metadata, document: uri }) => {
      const document = state.documents.get(uri);
      return { kind, metadata, uri, document, languageId: document?.languageId ?? '', text: document?.getText() ?? '' };
    });
    const json = notebookJson({ metadata: state.metadata, cells });
    const codeCells = cells.flatMap(({ kind, document }, index) => (kind === NotebookCellKind.Code && document !== undefined ? [{ index, document }] : []));
    const { current } = state;
    this.#forgetCells(state);
    state.current = { uri: state.uri, json, revision: current.revision + (json === current.json ? 0 : 1), codeCells };
    for (const { document } of codeCells) this.#ofCell.set(document.uri, state);
  }

  #forgetCells(state: State): void {
    for (const { document } of state.current.codeCells) if (this.#ofCell.get(document.uri) === state) this.#ofCell.delete(document.uri);
  }
}

function documentOf({ uri, languageId, version, text }: TextDocumentItem): TextDocument {
  return TextDocument.create(uri, languageId, version, text);
}

function applyChange(state: State, { metadata, cells }: NotebookDocumentChangeEvent): void {
  if (metadata !== undefined) state.metadata = metadata;
  if (cells?.structure !== undefined) {
    const { array, didOpen = [], didClose = [] } = cells.structure;
    state.cells.splice(array.start, array.deleteCount, ...(array.cells ?? []));
    // A cell that changes its language is closed and opened in one message.
    for (const { uri } of didClose) state.documents.delete(uri);
    for (const item of didOpen) state.documents.set(item.uri, documentOf(item));
  }
  for (const changed of cells?.data ?? []) {
    const index = state.cells.findIndex(({ document }) => document === changed.document);
    if (index >= 0) state.cells[index] = changed;
  }
  for (const { document: { uri, version }, changes } of cells?.textContent ?? []) {
    const document = state.documents.get(uri);
    if (document !== undefined) TextDocument.update(document, changes, version);
  }
}
