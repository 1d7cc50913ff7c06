import { commands, FileType, l10n, Position, Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import type { PagePlace } from './page/messages.js';
import { showCell } from '../notebook-cells.js';
import { pathInRoot, type ReportRoot } from './place-address.js';

/** What the report that is shown names. */
export interface ReportPlaces {
  readonly listed: ReadonlySet<string>;
  readonly roots: readonly ReportRoot[];
}

/**
 * Opens a place of the report in an editor that is not the report's own column.
 *
 * @returns what it opened, or null for a place that the report does not have.
 * @throws with a message for people where it is there and cannot be opened.
 */
export async function openPlace(place: PagePlace, { listed, roots }: ReportPlaces, reportColumn: ViewColumn): Promise<Uri | null> {
  const found = pathInRoot(place.path, listed, roots);
  if (found === null) return null;
  const uri = Uri.joinPath(Uri.parse(found.root), ...found.segments);
  const type = await typeOf(uri, place.path);
  if ((type & FileType.Directory) !== 0) {
    await commands.executeCommand('revealInExplorer', uri);
    return uri;
  }
  const viewColumn = codeColumn(reportColumn);
  if (place.cell !== undefined) {
    const cell = await showCell({ notebook: uri, cell: place.cell, selection: selectionOf(place) }, viewColumn);
    if (cell === null) await window.showTextDocument(uri, { viewColumn, preview: true });
  } else if (place.line === undefined) await commands.executeCommand('vscode.open', uri, { viewColumn, preview: true });
  else await window.showTextDocument(uri, { viewColumn, selection: selectionOf(place), preview: true });
  return uri;
}

async function typeOf(uri: Uri, path: string): Promise<FileType> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch (error) {
    throw new Error(l10n.t('{0} is not there any more. Scan again to bring the report up to date.', path), { cause: error });
  }
}

function selectionOf({ line = 1, column = 1 }: PagePlace): Selection {
  const at = new Position(line - 1, column - 1);
  return new Selection(at, at);
}

/** Beside the report: where code is shown already, else in a column of its own. */
function codeColumn(reportColumn: ViewColumn): ViewColumn {
  const others = window.visibleTextEditors.map(({ viewColumn }) => viewColumn).filter((column) => column !== undefined && column !== reportColumn);
  const [first] = others;
  if (first !== undefined) return first;
  const group = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== reportColumn);
  return group?.viewColumn ?? ViewColumn.Beside;
}
