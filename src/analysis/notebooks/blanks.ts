/** Text of the same length and with the same line breaks, and nothing else in it. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A line that stands for another one of the same length: what a language can read, then blanks. @param code no longer than the line. */
export function padded(code: string, length: number): string {
  return code.slice(0, length).padEnd(length, ' ');
}

/** Lines of a text with the line breaks that end them. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** A line and its line break, apart. */
export function withoutBreak(line: string): readonly [text: string, lineBreak: string] {
  const text = line.replace(/[\r\n]+$/, '');
  return [text, line.slice(text.length)];
}
