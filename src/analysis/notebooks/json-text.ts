import type { Span } from '../program/model.js';

/** A string literal of a JSON text. */
export interface JsonString {
  /** Its value, escapes resolved. */
  readonly value: string;
  /** The literal in the text, quotes included. */
  readonly span: Span;
}

/** Where and why a text is not JSON. Thrown by `JsonText`, and caught by whoever made it. */
export class JsonProblem extends Error {
  constructor(
    message: string,
    /** UTF-16 offset. */
    readonly offset: number,
  ) {
    super(message);
    this.name = 'JsonProblem';
  }
}

/** What a value begins with. */
export type JsonKind = 'object' | 'list' | 'string' | 'other';

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Reads the parts of a JSON text that somebody wants, with their places, and jumps over the rest.
 * What is jumped over is only looked at for its brackets and quotes: megabytes of saved pictures
 * cost next to nothing, and nothing of them is kept.
 *
 * Every method throws `JsonProblem` where the text is not JSON.
 */
export class JsonText {
  private at: number;

  constructor(readonly text: string) {
    // A byte order mark is no part of the JSON.
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Kind of the value that comes next. */
  kind(): JsonKind {
    this.blanks();
    switch (this.text[this.at]) {
      case '{':
        return 'object';
      case '[':
        return 'list';
      case '"':
        return 'string';
      default:
        return 'other';
    }
  }

  /** Reads an object; the visitor reads or skips the value of each key. */
  object(visit: (key: string) => void): void {
    this.expect('{');
    if (this.accept('}')) return;
    do {
      const key = this.string().value;
      this.expect(':');
      visit(key);
    } while (this.accept(','));
    this.expect('}');
  }

  /** Reads a list; the visitor reads or skips each element. */
  list(visit: () => void): Span {
    this.blanks();
    const start = this.at;
    this.expect('[');
    if (!this.accept(']')) {
      do visit();
      while (this.accept(','));
      this.expect(']');
    }
    return { start, end: this.at };
  }

  string(): JsonString {
    this.blanks();
    const start = this.at;
    if (this.text.charCodeAt(start) !== QUOTE) throw this.problem('a quoted text was expected');
    const end = this.stringEnd(start);
    this.at = end;
    // Parsed even without escapes: a slice would keep the whole text in memory.
    return { value: String(this.parsed(start, end)), span: { start, end } };
  }

  /** Reads any value. Meant for small ones: it is taken in as a whole. */
  value(): unknown {
    const { start, end } = this.skip();
    return this.parsed(start, end);
  }

  /** Jumps over a value. @returns its place. */
  skip(): Span {
    this.blanks();
    const start = this.at;
    const first = this.text[start];
    if (first === '"') this.at = this.stringEnd(start);
    else if (first === '{' || first === '[') this.at = this.bracketEnd(start);
    else this.at = this.wordEnd(start);
    return { start, end: this.at };
  }

  /** Requires that nothing follows but blanks. */
  end(): void {
    this.blanks();
    if (this.at < this.text.length) throw this.problem('something follows its end');
  }

  private parsed(start: number, end: number): unknown {
    try {
      return JSON.parse(this.text.slice(start, end));
    } catch {
      throw new JsonProblem('a value is malformed', start);
    }
  }

  private bracketEnd(start: number): number {
    const bracket = /["{}[\]]/g;
    bracket.lastIndex = start;
    let depth = 0;
    for (let match = bracket.exec(this.text); match; match = bracket.exec(this.text)) {
      const mark = match[0];
      if (mark === '"') bracket.lastIndex = this.stringEnd(match.index);
      else depth += mark === '{' || mark === '[' ? 1 : -1;
      if (depth === 0) return bracket.lastIndex;
    }
    throw new JsonProblem('it ends in the middle', this.text.length);
  }

  /** Offset behind the closing quote. */
  private stringEnd(start: number): number {
    for (let quote = this.text.indexOf('"', start + 1); quote >= 0; quote = this.text.indexOf('"', quote + 1)) {
      let before = quote - 1;
      while (this.text.charCodeAt(before) === BACKSLASH) before -= 1;
      if ((quote - before) % 2 === 1) return quote + 1;
    }
    throw new JsonProblem('it ends in the middle', this.text.length);
  }

  private wordEnd(start: number): number {
    const word = /[-+.\w]+/y;
    word.lastIndex = start;
    if (!word.test(this.text)) throw this.problem('a value was expected');
    return word.lastIndex;
  }

  private expect(character: string): void {
    if (!this.accept(character)) throw this.problem(`"${character}" was expected`);
  }

  private accept(character: string): boolean {
    this.blanks();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private blanks(): void {
    const { text } = this;
    for (let code = text.charCodeAt(this.at); code === 32 || code === 10 || code === 13 || code === 9; code = text.charCodeAt(this.at)) this.at += 1;
  }

  private problem(message: string): JsonProblem {
    return this.at >= this.text.length ? new JsonProblem('it ends in the middle', this.text.length) : new JsonProblem(message, this.at);
  }
}
