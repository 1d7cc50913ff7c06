/** An open notebook as a client has it: edits it and tells the server. */
import {
  DidChangeNotebookDocumentNotification,
  DidCloseNotebookDocumentNotification,
  DidOpenNotebookDocumentNotification,
  NotebookCellKind,
  type NotebookCell,
  type NotebookDocumentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import type { TestClient } from './connection.js';

export interface ClientCell {
  readonly text: string;
  readonly languageId?: string;
}

/** Metadata as VS Code sends it: that of the file one level deep. */
const metadata = { metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } }, nbformat: 4, nbformat_minor: 5 };

export class ClientNotebook {
  #version = 1;
  #made = 0;

  constructor(
    private readonly client: TestClient,
    readonly uri = 'file:///project/study.ipynb',
  ) {}

  /** Address of a cell by the order in which the cells were made, from 0. */
  cell(made: number): string {
    return `${this.uri.replace(/^\w+:/, 'vscode-notebook-cell:')}#W${made}sZmlsZQ==`;
  }

  async open(...cells: readonly (string | ClientCell)[]): Promise<void> {
    const made = cells.map((cell) => this.#make(cell));
    await this.client.connection.sendNotification(DidOpenNotebookDocumentNotification.type, {
      notebookDocument: { uri: this.uri, notebookType: 'jupyter-notebook', version: 1, metadata, cells: made.map(({ cell }) => cell) },
      cellTextDocuments: made.map(({ document }) => document),
    });
  }

  /** Replaces the text of a cell. */
  async edit(made: number, version: number, text: string): Promise<void> {
    await this.change({ cells: { textContent: [{ document: { uri: this.cell(made), version }, changes: [{ text }] }] } });
  }

  /** Puts cells in before others. */
  async insert(start: number, ...cells: readonly (string | ClientCell)[]): Promise<void> {
    const made = cells.map((cell) => this.#make(cell));
    await this.change({ cells: { structure: { array: { start, deleteCount: 0, cells: made.map(({ cell }) => cell) }, didOpen: made.map(({ document }) => document) } } });
  }

  /** Takes a cell out. */
  async remove(index: number, made: number): Promise<void> {
    await this.change({ cells: { structure: { array: { start: index, deleteCount: 1 }, didClose: [{ uri: this.cell(made) }] } } });
  }

  async change(change: NotebookDocumentChangeEvent): Promise<void> {
    this.#version += 1;
    await this.client.connection.sendNotification(DidChangeNotebookDocumentNotification.type, { notebookDocument: { uri: this.uri, version: this.#version }, change });
  }

  async close(): Promise<void> {
    const cellTextDocuments = Array.from({ length: this.#made }, (_, made) => ({ uri: this.cell(made) }));
    await this.client.connection.sendNotification(DidCloseNotebookDocumentNotification.type, { notebookDocument: { uri: this.uri }, cellTextDocuments });
  }

  #make(cell: string | ClientCell): { readonly cell: NotebookCell; readonly document: { uri: string; languageId: string; version: number; text: string } } {
    const { text, languageId = 'python' } = typeof cell === 'string' ? { text: cell } : cell;
    const uri = this.cell(this.#made);
    this.#made += 1;
    return { cell: { kind: languageId === 'markdown' ? NotebookCellKind.Markup : NotebookCellKind.Code, document: uri }, document: { uri, languageId, version: 1, text } };
  }
}
