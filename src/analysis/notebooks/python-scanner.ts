const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What in a line of Python matters to the lines after it: quotes, brackets, comments. */
const mark = /\\[\s\S]|#|'''|"""|['"]|[()[\]{}]/g;

/**
 * Follows the lines of a Python text as far as to know where a statement can begin: not inside
 * brackets, not inside a text of several lines, not behind a backslash.
 */
export class PythonScanner {
  /** Brackets that are open, outermost first. */
  private readonly open: string[] = [];
  /** Quotes of the text that the last line ended in. */
  private quotes = '';
  private isContinued = false;

  get isInText(): boolean {
    return this.quotes !== '';
  }

  get isAtStatement(): boolean {
    return this.quotes === '' && this.open.length === 0 && !this.isContinued;
  }

  /** What closes everything that is open. */
  get closers(): string {
    return this.quotes + [...this.open].reverse().map((bracket) => closing[bracket]).join('');
  }

  /** Takes the next line, without its line break. */
  line(text: string): void {
    this.isContinued = this.quotes === '' && /(?:^|[^\\])\\$/.test(text) && !text.includes('#');
    mark.lastIndex = 0;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const [found] = match;
      if (this.quotes !== '') {
        if (found === this.quotes) this.quotes = '';
        // Of three quotes in a text with one, the first ends it.
        else if (this.quotes.length === 1 && found.startsWith(this.quotes)) {
          this.quotes = '';
          mark.lastIndex = match.index + 1;
        }
      } else if (found === '#') {
        break;
      } else if (found.endsWith("'") || found.endsWith('"')) {
        if (!found.startsWith('\\')) this.quotes = found;
      } else if (closing[found] !== undefined) {
        this.open.push(found);
      } else if (found === ')' || found === ']' || found === '}') {
        const opened = this.open.findLastIndex((bracket) => closing[bracket] === found);
        if (opened >= 0) this.open.length = opened;
      }
    }
    // A text with one quote ends with its line, unless a backslash stands at its end.
    if (this.quotes.length === 1 && !/(?:^|[^\\])\\$/.test(text)) this.quotes = '';
  }
}
