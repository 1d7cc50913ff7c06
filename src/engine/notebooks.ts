import { sourceFile, type SourceFile } from '../analysis/calls/project.js';
import type { FrontEnd, LanguageDefinition } from '../analysis/languages/language.js';
import { notebookFile, type NotebookFile } from '../analysis/notebooks/notebook-file.js';
import { emptyReport } from './reports.js';
import type { FileReport } from './types.js';

interface Known {
  /** Text of the open document that it was made from; null where it was read from the file. */
  readonly overlay: string | null;
  readonly notebook: NotebookFile;
}

/** Notebooks taken apart, kept as long as their text is known to be the same. */
export class Notebooks {
  private readonly known = new Map<string, Known>();

  /**
   * @param overlay text of the open document, or null.
   * @param keeps true where the file counts as unchanged until `endReading`.
   * @returns null where nothing can be read.
   */
  at(path: string, overlay: string | null, keeps: boolean, read: () => string | null): NotebookFile | null {
    const known = this.known.get(path);
    if (known && known.overlay === overlay) return known.notebook;
    const json = overlay ?? read();
    if (json === null) return null;
    const notebook = notebookFile(json);
    if (overlay !== null || keeps) this.known.set(path, { overlay, notebook });
    return notebook;
  }

  forget(path: string): void {
    this.known.delete(path);
  }

  /** From now on files may have changed; open documents tell when they do. */
  endReading(): void {
    for (const [path, { overlay }] of this.known) if (overlay === null) this.known.delete(path);
  }
}

/** Parses the program of a notebook. Its spans lie in the text of its cells. */
export function parseNotebook(path: string, { program: { text, code, cells, problems }, language }: NotebookFile, frontEnd: FrontEnd, { endings }: LanguageDefinition): SourceFile {
  // A front end knows its dialects by the file ending.
  const ending = language === 'javascript' ? '.js' : (endings[0] ?? '');
  const program = frontEnd.parse({ path: path + ending, text: code });
  const all = [...program.problems, ...problems].sort((a, b) => a.span.start - b.span.start);
  return sourceFile(path, text, { ...program, problems: all }, cells);
}

/** A cell that moved, or another kernel, is another program even where all its text is the same. */
export function isSameNotebook(file: SourceFile, notebook: NotebookFile | null): boolean {
  return notebook === null || (file.cells?.layout === notebook.program.cells.layout && file.language === notebook.language);
}

/**
 * Report of a notebook without a program that a front end reads. It is worth a word when it is
 * broken, or when it names Azure AI in another language.
 */
export function unreadNotebook(path: string, { reason, shownLanguage }: NotebookFile, isMarked: boolean): FileReport {
  if (reason !== null) return emptyReport(path, isMarked ? 'failed' : 'skipped', reason);
  return isMarked ? emptyReport(path, 'skipped', `${shownLanguage} notebooks are not read`) : emptyReport(path, 'unmarked', null);
}
