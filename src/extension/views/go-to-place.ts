import { NotebookRange, Selection, Uri, ViewColumn, window, workspace, type NotebookDocument } from 'vscode';
import type { OverviewPlace } from '../../server/protocol.js';

/**
 * Opens a place and selects it; of a notebook the cell.
 *
 * @returns the document that was opened.
 * @throws where the file is gone or is no text.
 */
export async function goToPlace(place: OverviewPlace, options: { readonly toSide: boolean }): Promise<Uri> {
  const uri = Uri.parse(place.uri, true);
  const viewColumn = options.toSide ? ViewColumn.Beside : ViewColumn.Active;
  const notebook = place.cell === undefined ? null : await notebookAt(uri);
  if (notebook === null || place.cell === undefined) {
    await window.showTextDocument(uri, { viewColumn, preview: true, ...(place.cell === undefined ? { selection: selectionOf(place) } : {}) });
    return uri;
  }
  const index = Math.min(place.cell, notebook.cellCount - 1);
  const range = new NotebookRange(index, index + 1);
  const editor = await window.showNotebookDocument(notebook, { viewColumn, preview: true, selections: [range] });
  const cell = notebook.cellAt(index).document;
  await window.showTextDocument(cell, { viewColumn: editor.viewColumn ?? ViewColumn.Active, selection: selectionOf(place) });
  return cell.uri;
}

/** The selection of a place, as VS Code has it. */
export function selectionOf({ range: { start, end } }: OverviewPlace): Selection {
  return new Selection(start.line, start.character, end.line, end.character);
}

/** Null where VS Code has nothing that opens notebooks; the file itself is shown then. */
async function notebookAt(uri: Uri): Promise<NotebookDocument | null> {
  const open = workspace.notebookDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open !== undefined) return open.cellCount === 0 ? null : open;
  try {
    const notebook = await workspace.openNotebookDocument(uri);
    return notebook.cellCount === 0 ? null : notebook;
  } catch {
    return null;
  }
}
