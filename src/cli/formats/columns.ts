/** Width that text forms are made for, in columns of a terminal. */
export const pageWidth = 100;

/**
 * Text broken into lines at spaces; a word that is longer than a line stays whole, so that it can be
 * copied.
 *
 * @param width columns, at least 1.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * A name with text beside it: `  sends     the image`, wrapped so that the text stays in its column.
 *
 * @param indent columns before the name.
 * @param column where the text begins, counted from 0; on a line of its own where the name is too long.
 * @param paint paints the name.
 */
export function labeled(name: string, text: string, indent: number, column: number, paint: (text: string) => string = (plain) => plain): string[] {
  const pad = ' '.repeat(column);
  const [first = '', ...rest] = wrapped(text, pageWidth - column);
  const gap = column - indent - name.length;
  const head = `${' '.repeat(indent)}${paint(name)}`;
  const lines = gap < 1 ? [head, `${pad}${first}`] : [`${head}${' '.repeat(gap)}${first}`];
  return [...lines, ...rest.map((line) => `${pad}${line}`)].map((line) => line.trimEnd());
}
