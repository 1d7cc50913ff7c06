import type { Language } from '../program/model.js';
import { bracesCell } from './braces-cell.js';
import { isProgramLanguage, languageOfName } from './language-names.js';
import { pythonCell } from './python-cell.js';

/** A cell's source as a front end can read it. */
export interface CellCode {
  /** As long as the source, with the same line breaks: what only the notebook understands is blanked. */
  readonly code: string;
  /** What has to stand before it; empty, or whole lines. */
  readonly before: string;
  /** What has to stand behind it so that nothing of it reaches into the next cell; empty, or begins with a line break. */
  readonly after: string;
  /** True where the source leaves brackets or texts open. */
  readonly isOpen: boolean;
  /** Offset in the source behind lines that must stay first. */
  readonly codeStart: number;
}

/** Cell magics behind which the notebook's own language goes on. */
const sameLanguageMagics = new Set([
  'time', 'timeit', 'capture', 'prun', 'memit', 'mprun', 'lprun', 'debug', 'local', 'snakeviz', 'pyinstrument', 'heat', 'scalene', 'cache', 'main', 'test', 'ipytest', 'wandb',
]);

/**
 * Magics in which notebooks on Databricks write a cell of another language. Those that are line
 * magics elsewhere count only when they stand alone.
 */
const cellLanguageMagics = /^%(?:(?:md|md-sandbox|sh|scala|fs|r)\b|(?:sql|html|bash|javascript|js)[ \t]*$)/;

/**
 * The language of a cell's text.
 *
 * @param declared language that the notebook or the cell's metadata names.
 * @returns null for cells without code (`%%writefile`) and magics that nobody knows.
 */
export function cellLanguage(source: string, declared: string): string | null {
  let language: string | null = declared;
  for (const { name, line } of leadingMagics(source)) {
    if (line.startsWith('%%')) {
      if (name === '' || sameLanguageMagics.has(name)) continue;
      const named = languageOfName(name);
      language = named !== null && isProgramLanguage(named) ? named : null;
    } else if (cellLanguageMagics.test(line)) {
      language = null;
    }
  }
  return language;
}

/** A cell's source for the front end of its program's language. */
export function cellCode(source: string, language: Language, declared: string): CellCode {
  return language === 'python' ? pythonCell(source, endOfMagics(source)) : bracesCell(source, language, declared, endOfMagics(source));
}

interface Magic {
  readonly name: string;
  readonly line: string;
  /** Offset behind the line and its line break. */
  readonly end: number;
}

/** Magics that the cell begins with; empty lines and comments may stand before them and between. */
function* leadingMagics(source: string): Generator<Magic> {
  const pattern = /[ \t]*([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  while (pattern.lastIndex < source.length) {
    const match = pattern.exec(source);
    if (!match) return;
    const line = (match[1] ?? '').trimEnd();
    const magic = /^%%?([\w!-]*)/.exec(line);
    if (magic) yield { name: (magic[1] ?? '').toLowerCase(), line, end: pattern.lastIndex };
    // A line magic ends the search: what follows it is code.
    if (magic ? !line.startsWith('%%') : line !== '' && !/^(?:#|\/\/)/.test(line)) return;
  }
}

/** Offset behind the cell magics that a source begins with. */
function endOfMagics(source: string): number {
  let end = 0;
  for (const magic of leadingMagics(source)) if (magic.line.startsWith('%%')) end = magic.end;
  return end;
}
