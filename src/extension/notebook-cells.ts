import { NotebookRange, window, workspace, type NotebookDocument, type Selection, type Uri, type ViewColumn } from 'vscode';

/** A place in a cell. */
export interface CellPlace {
  /** Address of the notebook. */
  readonly notebook: Uri;
  /** Index of the cell, all cells counted, from 0. */
  readonly cell: number;
  /** Inside the cell. */
  readonly selection: Selection;
}

/**
 * Opens a notebook and selects a place in one of its cells. Where the notebook has fewer cells by now,
 * the last one is nearest.
 *
 * @returns the address of the cell, of the notebook where it is empty, or null where VS Code has nothing that opens notebooks.
 */
export async function showCell(place: CellPlace, viewColumn: ViewColumn): Promise<Uri | null> {
  const notebook = await openNotebook(place.notebook);
  if (notebook === null) return null;
  if (notebook.cellCount === 0) {
    await window.showNotebookDocument(notebook, { viewColumn, preview: true });
    return notebook.uri;
  }
  const index = Math.min(place.cell, notebook.cellCount - 1);
  const shown = await window.showNotebookDocument(notebook, { viewColumn, preview: true, selections: [new NotebookRange(index, index + 1)] });
  const { document } = notebook.cellAt(index);
  const editor = await window.showTextDocument(document, { viewColumn: shown.viewColumn ?? viewColumn, selection: place.selection });
  // An editor that is drawn at this moment can miss the selection that it was opened with.
  editor.selection = place.selection;
  return document.uri;
}

async function openNotebook(uri: Uri): Promise<NotebookDocument | null> {
  const open = workspace.notebookDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open !== undefined) return open;
  try {
    return await workspace.openNotebookDocument(uri);
  } catch {
    return null;
  }
}
