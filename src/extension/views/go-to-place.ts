import { Selection, Uri, ViewColumn, window } from 'vscode';
import type { OverviewPlace } from '../../server/protocol.js';
import { showCell } from '../notebook-cells.js';

/**
 * Opens a place and selects it; of a notebook the cell.
 *
 * @returns the document that was opened.
 * @throws where the file is gone or is no text.
 */
export async function goToPlace(place: OverviewPlace, options: { readonly toSide: boolean }): Promise<Uri> {
  const uri = Uri.parse(place.uri, true);
  const viewColumn = options.toSide ? ViewColumn.Beside : ViewColumn.Active;
  const cell = place.cell === undefined ? null : await showCell({ notebook: uri, cell: place.cell, selection: selectionOf(place) }, viewColumn);
  if (cell !== null) return cell;
  // Of a notebook that nothing opens, the file itself is shown: the place is none of its lines.
  await window.showTextDocument(uri, { viewColumn, preview: true, ...(place.cell === undefined ? { selection: selectionOf(place) } : {}) });
  return uri;
}

/** The selection of a place, as VS Code has it. */
export function selectionOf({ range: { start, end } }: OverviewPlace): Selection {
  return new Selection(start.line, start.character, end.line, end.character);
}
