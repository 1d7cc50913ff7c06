import { blanked, linesOf, padded, withoutBreak } from './blanks.js';
import type { CellCode } from './cell-code.js';
import { PythonScanner } from './python-scanner.js';

/** Commands that IPython takes without a percent sign, as far as people write them in notebooks. */
const bareCommands = /^(?:pip3?|conda|mamba|uv|cd|ls|ll|mkdir|rm|rmdir|cp|mv|cat|pwd|clear|matplotlib|load_ext|reload_ext|autoreload|run|env|whos?|reset)[ \t]+(?!(?:in|is|and|or|not|if|else|for)\b)[-\w./~{$"']/;

/** Line magics whose argument is Python: `%time x = f()`. Their options come first. */
const codeMagic = /^%%?(?:time|timeit|prun|memit|mprun|lprun)\b(?:[ \t]+-(?:[nrp][ \t]*\d+|[lsTDf][ \t]*\S+|[a-zA-Z]+))*[ \t]+(?=\S)/;

/** The start of an assignment whose value is a shell command or a magic: `files = !ls`, `out = %sx ls`. */
const commandAssignment = /^[ \t]*[A-Za-z_][\w.]*(?:\[[^\]\r\n]*\])?(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*[ \t]*=[ \t]*(?=!(?!=)|%[A-Za-z])/;

/** A request for help fills its line: `client?`, `?client.analyze`, `%time??`. */
const help = /^[ \t]*(?:\?{1,2}[ \t]*[%\w.*[\]()'"]+|[%\w.*[\]()'"]+\?{1,2})[ \t]*;?[ \t]*$/;

/**
 * A Python cell without what only IPython understands. A line that is no Python becomes a `0`, so
 * that a block made of it alone still has a statement; the value of a command is a name that nothing
 * is known of.
 *
 * @param codeStart offset behind the cell magics that the source begins with.
 */
export function pythonCell(source: string, codeStart: number): CellCode {
  const scanner = new PythonScanner();
  let code = blanked(source.slice(0, codeStart));
  let continuesCommand = false;
  let indentation: string | null = null;
  for (const whole of linesOf(source.slice(codeStart))) {
    const [line, lineBreak] = withoutBreak(whole);
    const start = scanner.isAtStatement;
    let kept: string;
    if (continuesCommand) {
      kept = blanked(line);
      continuesCommand = line.endsWith('\\');
    } else {
      kept = start || /^[ \t]*!/.test(line) ? withoutCommands(line, scanner.isInText) : line;
      // A command goes on behind a backslash, as in a shell.
      continuesCommand = kept !== line && line.endsWith('\\') && !kept.endsWith('\\');
    }
    if (indentation === null && start && /^[ \t]*[^ \t#]/.test(kept)) indentation = /^[ \t]*/.exec(kept)?.[0] ?? '';
    scanner.line(kept);
    code += kept + lineBreak;
  }
  const closers = scanner.closers;
  return {
    code,
    // A cell may be pasted with its indentation; IPython takes it away.
    before: indentation === null || indentation === '' ? '' : 'if 1:\n',
    after: closers === '' ? '' : `\n${closers}`,
    isOpen: closers !== '',
    codeStart,
  };
}

/** One line at which a statement begins, of the same length. */
function withoutCommands(line: string, isInText: boolean): string {
  if (isInText) return line;
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const statement = line.slice(indentation.length);
  const length = statement.length;
  const command = (instead: string): string => indentation + padded(instead, length);
  if (statement.startsWith('!') || help.test(line) || bareCommands.test(statement)) return command('0');
  if (/^%%?[A-Za-z]/.test(statement)) {
    const prefix = codeMagic.exec(statement)?.[0];
    return prefix === undefined ? command('0') : `${indentation}${padded('0;', prefix.length)}${statement.slice(prefix.length)}`;
  }
  const assigned = commandAssignment.exec(line)?.[0];
  if (assigned === undefined) return line;
  const value = line.slice(assigned.length);
  const prefix = codeMagic.exec(value)?.[0];
  return assigned + (prefix === undefined ? padded('__', value.length) : padded('', prefix.length) + value.slice(prefix.length));
}
