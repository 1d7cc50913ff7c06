import type { Language, ParseProblem } from '../program/model.js';
import { cellCode, cellLanguage } from './cell-code.js';
import { CellMap, type CellSpan } from './cell-map.js';
import { isProgramLanguage } from './language-names.js';
import type { Notebook, NotebookCell } from './read-notebook.js';

/** A notebook as one program. Offsets of `text` and `code` are the same. */
export interface ProgramText {
  /** What the program is written in: a `Language`, or another language's name for people. */
  readonly language: string;
  /** The sources of the program's cells as they stand, line breaks between them. */
  readonly text: string;
  /** What a front end reads: `text` without what only a notebook understands. */
  readonly code: string;
  readonly cells: CellMap;
  /** Cells that leave brackets or texts open; closing them hides this from the parser. */
  readonly problems: readonly ParseProblem[];
}

/** Joins the code cells of a notebook's own language, in order, into one program. */
export function programText(notebook: Notebook): ProgramText {
  const written = notebook.cells.flatMap((cell): readonly Written[] => {
    if (!cell.isCode) return [];
    const declared = cell.language ?? notebook.language;
    const language = cellLanguage(cell.source, declared);
    return language === null ? [] : [{ cell, declared, language }];
  });
  const language = programLanguage(notebook.language, written);
  const own = written.filter((one) => one.language === language);
  return isProgramLanguage(language) ? joined(own, language) : plainText(own.map(({ cell }) => cell.source).join('\n'), language);
}

interface Written {
  readonly cell: NotebookCell;
  readonly declared: string;
  readonly language: string;
}

/** The notebook's language where a cell is written in it, else the one that most cells share. */
function programLanguage(main: string, written: readonly Written[]): string {
  if (isProgramLanguage(main) && written.some(({ language }) => language === main)) return main;
  const counts = new Map<string, number>();
  for (const { language } of written) if (isProgramLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), [main, 0])[0];
}

function joined(own: readonly Written[], language: Language): ProgramText {
  let text = '';
  let code = '';
  const cells: CellSpan[] = [];
  const problems: ParseProblem[] = [];
  // What stands between cells in the code has line breaks beside it in the text, as many as it is long.
  const between = (added: string): void => {
    code += added;
    text += '\n'.repeat(added.length);
  };
  for (const [index, { cell, declared }] of own.entries()) {
    const part = cellCode(cell.source, language, declared);
    between(part.before);
    const start = text.length;
    text += cell.source;
    code += part.code;
    const end = text.length;
    cells.push({ cell: cell.index, start, end, codeStart: start + part.codeStart });
    if (part.isOpen) problems.push({ message: 'Brackets or a text are not closed', span: { start: end, end } });
    between(part.after + (index < own.length - 1 ? '\n' : ''));
  }
  return { language, text, code, cells: new CellMap(cells), problems };
}

/** Text that no front end reads: good for looking for names in it. */
export function plainText(text: string, language: string): ProgramText {
  return { language, text, code: text, cells: new CellMap([]), problems: [] };
}
