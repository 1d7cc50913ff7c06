/** A stretch of Java text. Blanks and comments are left out. */
export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'open' | 'close' | 'operator';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a quoted text lacks at its end; '' where it is whole. */
  readonly unended: string;
  /** True for the first token of a line. */
  readonly startsLine: boolean;
  /** Blanks at the beginning of the line. */
  readonly indent: number;
}

const pattern =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<block>"""[^\n]*\n[\s\S]*?(?:"""|$)|"""[^\n]*$)|(?<text>"(?:[^"\\\n]|\\[^\n])*(?:"|(?=\n)|\\?$)|'(?:[^'\\\n]|\\[^\n])*(?:'|(?=\n)|\\?$))|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\.?\d[\w.]*)|(?<open>[([{])|(?<close>[)\]}])|(?<operator>&&|\|\||\+\+|--|->|::|\.\.\.|[-+*/%&|^<>=!]=?|[~?:;,.@])/gu;

/** The tokens of any text, however broken; characters that begin no token are passed over. */
export function* tokensOf(text: string): Generator<Token> {
  let line = -1;
  let indent = 0;
  for (let match = next(text, 0); match; match = next(text, match.end)) {
    if (match.kind === 'comment') continue;
    const lineStart = text.lastIndexOf('\n', match.start - 1) + 1;
    const startsLine = lineStart !== line;
    if (startsLine) indent = /^[ \t]*/.exec(text.slice(lineStart, match.start))?.[0].length ?? 0;
    line = lineStart;
    yield { kind: match.kind, text: text.slice(match.start, match.end), start: match.start, end: match.end, unended: match.unended, startsLine, indent };
    line = text.lastIndexOf('\n', match.end - 1) + 1;
  }
}

interface Match {
  readonly kind: Token['kind'] | 'comment';
  readonly start: number;
  readonly end: number;
  readonly unended: string;
}

function next(text: string, from: number): Match | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return null;
  const groups = match.groups ?? {};
  const start = match.index;
  const content = match[0];
  if (groups['block'] !== undefined) {
    if (content.length >= 6 && content.endsWith('"""')) return { kind: 'text', start, end: start + content.length, unended: '' };
    // Its quotes are still to come: only its first line is text.
    const lineEnd = text.indexOf('\n', start);
    return { kind: 'text', start, end: lineEnd < 0 ? text.length : lineEnd, unended: '\n"""' };
  }
  const kind = (['comment', 'text', 'word', 'number', 'open', 'close'] as const).find((name) => groups[name] !== undefined) ?? 'operator';
  return { kind, start, end: start + content.length, unended: kind === 'text' ? missingQuote(content) : '' };
}

function missingQuote(content: string): string {
  const quote = content.charAt(0);
  const isWhole = content.length > 1 && content.endsWith(quote) && !/(?:^|[^\\])(?:\\\\)*\\.$/.test(content);
  return isWhole ? '' : content.endsWith('\\') ? `\\${quote}` : quote;
}
