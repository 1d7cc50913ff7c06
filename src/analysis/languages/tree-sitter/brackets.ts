/**
 * Brackets of code that is being written, for languages with C's comments, brackets and quotes.
 * A parser loses the classes and functions around a bracket that is not closed; closing it where it
 * should have closed gives them back.
 */

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * What has to follow a text so that its brackets close. Brackets that close nothing are left alone.
 *
 * @param ending what may end the last statement: `;`, or `{}` where its body is missing.
 */
export function missingBrackets(text: string, ending: ';' | '{}'): string {
  const open: string[] = [];
  let tail = '';
  for (const mark of marks(text)) {
    if (mark.kind === 'open') open.push(mark.text);
    else if (mark.kind === 'close') closeLast(open, mark.text);
    else if (mark.kind === 'unended') tail = mark.text;
  }
  if (open.length === 0) return '';
  const closers = open.reverse().map((bracket) => closing[bracket] ?? '');
  const firstBrace = closers.indexOf('}');
  const inside = firstBrace < 0 ? closers : closers.slice(0, firstBrace);
  const outside = firstBrace < 0 ? [] : closers.slice(firstBrace);
  // A statement may end here; after a brace that belonged to an expression it ends as well.
  const last = text.trimEnd().at(-1) ?? '';
  const isComplete = tail === '' && inside.length === 0 && '{};,'.includes(last);
  const end = ending === ';' && isComplete ? '' : ending;
  return `\n${tail}${inside.join('')}${end}${outside.join(';')}`;
}

/**
 * Closes round and square brackets that a statement left open before the next one began: `f(a,` on a
 * line, and then `return`. What closes them takes the place of the blanks before the next statement,
 * so no offset changes; where there are too few blanks the text stays as it is.
 */
export function withClosedStatements(text: string): string {
  const patches: { readonly at: number; readonly text: string }[] = [];
  let open: { readonly text: string; readonly at: number }[] = [];
  for (const mark of marks(text)) {
    const depth = open.findLastIndex((bracket) => bracket.text === '{') + 1;
    const inside = open.slice(depth);
    if (mark.kind === 'open') {
      open.push({ text: mark.text, at: mark.at });
    } else if (mark.kind === 'close' && mark.text !== '}') {
      if (closing[inside.at(-1)?.text ?? ''] === mark.text) open.pop();
    } else if (mark.kind === 'close' || mark.kind === 'statement') {
      // A brace closes, or a statement begins, inside brackets: they should have closed before it.
      if (inside.length > 0) patches.push({ at: mark.at, text: `${inside.map((bracket) => closing[bracket.text]).reverse().join('')};` });
      open = open.slice(0, depth);
      if (mark.kind === 'close') open.pop();
    }
  }
  return patches.reverse().reduce((result, patch) => patched(result, patch.at, patch.text), text);
}

/** Puts the closers into the blanks before an offset, after the line break there. */
function patched(text: string, at: number, closers: string): string {
  const start = at - closers.length;
  if (start < 0 || !/^[ \t]*$/.test(text.slice(start, at))) return text;
  return text.slice(0, start) + closers + text.slice(at);
}

/** Words that begin a statement and stand in no expression. */
const STATEMENT = /^(?:return|var|if|for|foreach|while|try|do|break|continue|public|private|protected|internal|class|namespace)\b/;

interface Mark {
  readonly kind: 'open' | 'close' | 'statement' | 'unended';
  readonly text: string;
  readonly at: number;
}

/** Brackets, words that begin statements at the start of a line, and a quote that the text ends in. */
function* marks(text: string): Generator<Mark> {
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '/' && (text[index + 1] === '/' || text[index + 1] === '*')) {
      index = commentEnd(text, index);
    } else if (character === '"' || character === "'" || character === '`') {
      const end = quoteEnd(text, index);
      if (end >= text.length) yield { kind: 'unended', text: character, at: index };
      index = end;
    } else if (closing[character] !== undefined) {
      yield { kind: 'open', text: character, at: index };
    } else if (character === ')' || character === ']' || character === '}') {
      yield { kind: 'close', text: character, at: index };
    } else if (isWordStart(text, index) && startsLine(text, index) && STATEMENT.test(text.slice(index, index + 12))) {
      yield { kind: 'statement', text: '', at: index };
    }
  }
}

function isWordStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 97 && code <= 122;
}

/** True when only blanks stand before an offset on its line. */
function startsLine(text: string, index: number): boolean {
  let before = index - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || text[before] === '\n';
}

/** Closes a bracket; one of another kind that is open inside it was never closed. */
function closeLast(open: string[], character: string): void {
  const match = open.findLastIndex((bracket) => closing[bracket] === character);
  if (match >= 0 && (character === '}' || open.slice(match + 1).every((bracket) => bracket !== '{'))) open.length = match;
}

function commentEnd(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  return end < 0 ? text.length : isLine ? end - 1 : end + 1;
}

/** Index of the closing quote. Quotes of three hold anything, others end with their line. */
function quoteEnd(text: string, start: number): number {
  const quote = text.charAt(start);
  if (text.startsWith('"""', start)) {
    const end = text.indexOf('"""', start + 3);
    return end < 0 ? text.length : end + 2;
  }
  const isVerbatim = quote === '`' || text[start - 1] === '@' || (text[start - 1] === '$' && text[start - 2] === '@');
  for (let index = start + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === quote) {
      if (!isVerbatim || quote === '`' || text[index + 1] !== quote) return index;
      index += 1;
    } else if (character === '\\' && !isVerbatim) {
      index += 1;
    } else if (character === '\n' && !isVerbatim) {
      return index;
    }
  }
  return text.length;
}
