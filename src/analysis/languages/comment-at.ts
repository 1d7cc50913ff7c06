/**
 * Whether an offset lies in a comment, told from characters alone: while a comment is being typed
 * there is no tree yet, and for one comment no parser is worth loading.
 */

/** The part of a comment that stands on one line. */
export interface CommentLine {
  /** Offset behind what opens the comment on this line: `//`, `#`, `/*`, or nothing in the lines below `/*`. */
  readonly start: number;
  /** Offset of what closes the comment, or of the end of the line. */
  readonly end: number;
}

/**
 * The comment around an offset, cut to the offset's line; null outside of comments.
 *
 * @param language the front end's key; it decides what comments, texts and quotes look like.
 */
export function commentAt(text: string, offset: number, language: 'typescript' | 'python' | 'csharp' | 'java' | 'go'): CommentLine | null {
  const scan = new Scan(text, language);
  for (let at = 0; at < offset;) {
    const comment = scan.commentEnd(at);
    const end = comment ?? scan.literalEnd(at) ?? at + 1;
    // A line comment holds the place behind its last character as well; a block is over behind its end.
    if (comment !== null && offset >= at + scan.opening && (offset < end || (offset === end && !scan.isClosed(at, end)))) return scan.lineOf(offset, at, end);
    at = end;
  }
  return null;
}

class Scan {
  private readonly isPython: boolean;

  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {
    this.isPython = language === 'python';
  }

  /** Length of what opens a comment. */
  get opening(): number {
    return this.isPython ? 1 : 2;
  }

  /** Offset behind the comment that begins at an offset, null where none does. */
  commentEnd(at: number): number | null {
    const { text } = this;
    if (this.isPython) return text[at] === '#' ? this.lineEnd(at) : null;
    if (text.startsWith('//', at)) return this.lineEnd(at);
    if (!text.startsWith('/*', at)) return null;
    const close = text.indexOf('*/', at + 2);
    return close < 0 ? text.length : close + 2;
  }

  isClosed(at: number, end: number): boolean {
    return this.text.startsWith('/*', at) && !this.isPython && this.text.startsWith('*/', end - 2) && end - at >= 4;
  }

  lineOf(offset: number, at: number, end: number): CommentLine {
    const inner = at + this.opening;
    const lineStart = this.text.lastIndexOf('\n', offset - 1) + 1;
    const close = this.isClosed(at, end) ? end - 2 : end;
    return { start: Math.max(inner, lineStart), end: Math.max(offset, Math.min(close, this.lineEnd(offset))) };
  }

  /** Offset behind the text or pattern that begins at an offset, null where none does. */
  literalEnd(at: number): number | null {
    const { text } = this;
    const quote = text.charAt(at);
    if (quote === '"' || (quote === "'" && this.isPython)) {
      const three = quote.repeat(3);
      if (this.language !== 'typescript' && this.language !== 'go' && text.startsWith(three, at)) return this.behind(three, at + 3, this.isPython);
    }
    if (quote === '"' && this.language === 'csharp' && /@\$?$/.test(text.slice(Math.max(0, at - 2), at))) return this.verbatimEnd(at);
    if (quote === '"' || quote === "'") return this.quoteEnd(quote, at, false);
    if (quote === '`') return this.language === 'go' ? this.behind('`', at + 1, false) : this.language === 'typescript' ? this.quoteEnd('`', at, true) : null;
    return quote === '/' && this.language === 'typescript' ? this.patternEnd(at) : null;
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    if (end < 0) return this.text.length;
    return this.text[end - 1] === '\r' && end > at ? end - 1 : end;
  }

  private behind(close: string, from: number, escapes: boolean): number {
    for (let at = from; at < this.text.length; at++) {
      if (escapes && this.text[at] === '\\') at += 1;
      else if (this.text.startsWith(close, at)) return at + close.length;
    }
    return this.text.length;
  }

  /** A text in quotes; without an end it ends with its line. */
  private quoteEnd(quote: string, start: number, overLines: boolean): number {
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === quote) return at + 1;
      if (character === '\\') at += 1;
      else if (character === '\n' && !overLines) return at;
    }
    return this.text.length;
  }

  /** C#'s `@"…"`, where a quote inside is doubled. */
  private verbatimEnd(start: number): number {
    for (let at = start + 1; at < this.text.length; at++) {
      if (this.text[at] !== '"') continue;
      if (this.text[at + 1] !== '"') return at + 1;
      at += 1;
    }
    return this.text.length;
  }

  /** A regular expression: a slash where no value can stand before it. */
  private patternEnd(start: number): number | null {
    const before = this.text.slice(Math.max(0, start - 80), start).trimEnd();
    if (before !== '' && !/(?:[([{,;:=!&|?+\-*%^~<>]|\b(?:return|typeof|case|in|of|do|else))$/.test(before)) return null;
    let inClass = false;
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '\n') return null;
      if (character === '\\') at += 1;
      else if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      else if (character === '/' && !inClass) return at + 1;
    }
    return null;
  }
}
