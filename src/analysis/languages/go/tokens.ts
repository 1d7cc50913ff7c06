/** A stretch of Go text. Blanks and comments are left out; line breaks count. */
export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'open' | 'close' | 'operator' | 'newline';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for a quoted text that its line, or the file, ends before its quote does. */
  readonly isUnended: boolean;
  /** True for the first token of a line, and for one that stands at the very beginning of a line. */
  readonly startsLine: boolean;
  readonly isAtMargin: boolean;
}

const pattern =
  /(?<newline>\n)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<text>"(?:[^"\\\n]|\\[^\n])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[^\n])*(?:'|(?=\n)|$)|`[^`]*(?:`|$))|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\w.]*)|(?<open>[([{])|(?<close>[)\]}])|(?<operator>&&|\|\||<-|\+\+|--|:=|[-+*/%&|^<>=!~:;,.]=?|\.\.\.)/gu;

/** The tokens of any text, however broken; characters that begin no token are passed over. */
export function* tokensOf(text: string): Generator<Token> {
  let startsLine = true;
  for (const match of text.matchAll(pattern)) {
    const kind = kindOf(match.groups ?? {});
    const content = match[0];
    // A comment over several lines ends a statement like a line break.
    if (kind === 'comment' && !content.includes('\n')) continue;
    const start = match.index;
    const isBreak = kind === 'newline' || kind === 'comment';
    const isAtMargin = start === 0 || text[start - 1] === '\n';
    const isUnended = kind === 'text' && (content.length < 2 || content.at(-1) !== content[0] || (content[0] !== '`' && /[^\\](?:\\\\)*\\.$/.test(content)));
    yield { kind: isBreak ? 'newline' : kind, text: content, start, end: start + content.length, isUnended, startsLine, isAtMargin };
    startsLine = isBreak;
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Token['kind'] | 'comment' {
  for (const kind of ['newline', 'comment', 'text', 'word', 'number', 'open', 'close'] as const) if (groups[kind] !== undefined) return kind;
  return 'operator';
}
