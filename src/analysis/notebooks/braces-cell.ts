import { missingBrackets } from '../languages/tree-sitter/brackets.js';
import type { Language } from '../program/model.js';
import { blanked, linesOf, withoutBreak } from './blanks.js';
import type { CellCode } from './cell-code.js';
import { languageOfName } from './language-names.js';

/** Commands of .NET Interactive that do not change the language of the lines after them. */
const polyglotCommands = new Set(['about', 'connect', 'import', 'lsmagic', 'log', 'set', 'share', 'time', 'who', 'whos', 'quit', 'nuget', 'r', 'i', 'load', 'value']);

/** The end of a line behind which a statement begins: in Java one that ends a statement, in Go one after which nothing goes on. */
const endsStatement: Partial<Readonly<Record<Language, RegExp>>> = { java: /(?:^|[;{}]|\*\/)$|^\s*\/\//, go: /(?:^|[^-+*/%&|^=<>!,([?:.~])$/ };

/**
 * A cell of a language with braces without what only the notebook understands: `#!pwsh` and what it
 * switches to, `#r "nuget: …"`, magics (`%maven …`) and shell lines of Java and Go kernels. The last
 * statement may stand without its semicolon, as it may in a notebook.
 *
 * @param declared language that the notebook or the cell's metadata names.
 * @param codeStart offset behind the cell magics that the source begins with.
 */
export function bracesCell(source: string, language: Language, declared: string, codeStart: number): CellCode {
  const ends = endsStatement[language];
  const own = source.slice(codeStart);
  const code = blanked(source.slice(0, codeStart)) + (ends ? withoutMagics(own, ends) : withoutSwitches(own, language, declared));
  // JavaScript has regular expressions, in which brackets mean nothing; its parser copes without help.
  const closers = language === 'typescript' || language === 'javascript' ? '' : missingBrackets(code, ';');
  // A line break ends a statement in Go.
  const isComplete = language === 'go' || /(?:^|[;{}])\s*$/.test(code);
  return { code, before: '', after: closers || (isComplete ? '' : '\n;'), isOpen: closers !== '', codeStart: switchEnd(source, codeStart) };
}

/** Offset behind the switches at the start of a cell; an insertion before them would be of another language. */
function switchEnd(source: string, codeStart: number): number {
  const lines = /(?:[ \t]*(?:#!.*)?(?:\r\n|\r|\n))*[ \t]*#!.*(?:\r\n|\r|\n|$)/y;
  lines.lastIndex = codeStart;
  return lines.test(source) ? lines.lastIndex : codeStart;
}

function withoutSwitches(source: string, language: Language, declared: string): string {
  let current: string | null = declared;
  return linesOf(source)
    .map((line) => {
      const command = /^[ \t]*#!([^\s"']+)/.exec(line)?.[1]?.toLowerCase();
      if (command !== undefined) {
        if (!polyglotCommands.has(command)) current = languageOfName(command);
        return blanked(line);
      }
      return current !== language || /^[ \t]*#(?:r|i|load|nuget)\b/.test(line) ? blanked(line) : line;
    })
    .join('');
}

function withoutMagics(source: string, ends: RegExp): string {
  let before = '';
  return linesOf(source)
    .map((whole) => {
      const [line] = withoutBreak(whole);
      const isMagic = /^[ \t]*(?:%%?[A-Za-z]|%%[ \t]*$|![*\w.])/.test(line) && ends.test(before);
      if (!isMagic && line.trim() !== '') before = line.trimEnd();
      return isMagic ? blanked(whole) : whole;
    })
    .join('');
}
