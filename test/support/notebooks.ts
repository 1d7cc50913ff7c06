/** Notebooks made for tests. */

/** One cell: its source, and what sets it apart from a code cell of the notebook's language. */
export interface CellDraft {
  readonly source: string;
  readonly type?: 'code' | 'markdown' | 'raw';
  readonly metadata?: unknown;
  readonly outputs?: readonly unknown[];
}

export interface NotebookDraft {
  /** Metadata of the notebook; default a Python kernel. */
  readonly metadata?: unknown;
  /** Spaces of indentation; default 1, as Jupyter writes. */
  readonly indent?: number;
  /** Writes each source as one text instead of a list of lines. */
  readonly asText?: boolean;
}

export const pythonKernel = { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' }, language_info: { name: 'python' } };

/** Text of an `.ipynb` file, as Jupyter writes it. */
export function notebookJson(cells: readonly (string | CellDraft)[], { metadata = pythonKernel, indent = 1, asText = false }: NotebookDraft = {}): string {
  const written = cells.map((cell) => {
    const { source, type = 'code', metadata: own = {}, outputs = [] } = typeof cell === 'string' ? { source: cell } : cell;
    const lines = asText ? source : (source.match(/[^\n]*\n|[^\n]+$/g) ?? []);
    return type === 'code' ? { cell_type: type, execution_count: null, metadata: own, outputs, source: lines } : { cell_type: type, metadata: own, source: lines };
  });
  return `${JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, null, indent)}\n`;
}

export const markdown = (source: string): CellDraft => ({ source, type: 'markdown' });
