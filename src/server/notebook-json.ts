/** An open notebook as the text of an `.ipynb` file, for the engine to read like one. */
import { NotebookCellKind, type LSPObject } from 'vscode-languageserver';

type Metadata = Readonly<Record<string, unknown>>;

/** What the text is made of. */
export interface NotebookContent {
  readonly metadata: LSPObject | undefined;
  readonly cells: readonly { readonly kind: NotebookCellKind; readonly metadata: LSPObject | undefined; readonly languageId: string; readonly text: string }[];
}

/** Metadata that says in which language something is written. */
const notebookKeys = ['kernelspec', 'language_info', 'polyglot_notebook'];
const cellKeys = ['polyglot_notebook', 'dotnet_interactive'];

/**
 * Composes the text. It holds what the engine looks at and nothing else, so running a cell, which
 * changes outputs and counts, gives the same text.
 */
export function notebookJson({ metadata, cells }: NotebookContent): string {
  return JSON.stringify({
    nbformat: 4,
    nbformat_minor: 5,
    metadata: picked(metadata, notebookKeys),
    cells: cells.map((cell) => ({
      cell_type: cell.kind === NotebookCellKind.Code ? 'code' : 'markdown',
      metadata: { ...picked(cell.metadata, cellKeys), vscode: { languageId: cell.languageId } },
      source: cell.text,
    })),
  });
}

/** Clients keep the file's own metadata as it is, or one or two levels deep in theirs. */
function picked(given: LSPObject | undefined, keys: readonly string[]): Metadata {
  const metadata = given as Metadata | undefined;
  const custom = child(metadata, 'custom');
  const found: Record<string, unknown> = {};
  for (const level of [child(custom, 'metadata'), child(metadata, 'metadata'), metadata]) {
    for (const key of keys) if (level?.[key] !== undefined) found[key] = level[key];
  }
  return found;
}

function child(value: Metadata | undefined, key: string): Metadata | undefined {
  const inner = value?.[key];
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Metadata) : undefined;
}
