import type { Language } from '../program/model.js';
import { isProgramLanguage, shownLanguage } from './language-names.js';
import { plainText, programText, type ProgramText } from './program-text.js';
import { readNotebook } from './read-notebook.js';

/** File ending of notebooks, lower case. */
export const NOTEBOOK_ENDING = '.ipynb';

/** True for the path of a notebook. */
export function isNotebookPath(path: string): boolean {
  return path.toLowerCase().endsWith(NOTEBOOK_ENDING);
}

/** A notebook file, taken apart. */
export interface NotebookFile {
  readonly program: ProgramText;
  /** Language of the program; null when programs are not made of it. */
  readonly language: Language | null;
  /** Why the text is no notebook; it stands as it is in place of a program then. */
  readonly reason: string | null;
  /** The program's language in the words of a message. */
  readonly shownLanguage: string;
}

/** Takes the text of an `.ipynb` file apart. Never throws. */
export function notebookFile(json: string): NotebookFile {
  const { notebook, reason = null } = readNotebook(json);
  const program = notebook ? programText(notebook) : plainText(json, '');
  const { language } = program;
  return { program, language: isProgramLanguage(language) ? language : null, reason, shownLanguage: shownLanguage(language) };
}
