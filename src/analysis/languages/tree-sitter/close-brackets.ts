const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * What has to follow a text so that its brackets close: code in an editor often ends before they do,
 * and a parser then loses the classes and functions around. Texts and comments are passed over.
 *
 * For languages with C's comments, brackets and quotes. Brackets that close nothing are left alone.
 *
 * @param ending what may end the last statement: `;`, or `{}` where its body is missing.
 */
export function missingBrackets(text: string, ending: ';' | '{}'): string {
  const open: string[] = [];
  let tail = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '/' && (text[index + 1] === '/' || text[index + 1] === '*')) {
      index = commentEnd(text, index);
    } else if (character === '"' || character === "'" || character === '`') {
      const end = quoteEnd(text, index);
      // The text ends inside quotes.
      if (end >= text.length) tail = character;
      index = end;
    } else if (closing[character] !== undefined) {
      open.push(character);
    } else if (character === ')' || character === ']' || character === '}') {
      closeLast(open, character);
    }
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

/** Closes a bracket; one of another kind that is open inside it was never closed. */
function closeLast(open: string[], character: string): void {
  const match = open.findLastIndex((bracket) => closing[bracket] === character);
  if (match >= 0 && (character === '}' || open.slice(match + 1).every((bracket) => bracket !== '{'))) open.length = match;
}

function commentEnd(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2);
  return end < 0 ? text.length : isLine ? end : end + 1;
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
