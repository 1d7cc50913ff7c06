/** One unit of a JSON string literal's inside: an escape, or a character as it is. Each stands for one UTF-16 unit. */
const unit = /\\u[0-9a-fA-F]{4}|\\[\s\S]|[\s\S]/g;

/**
 * Offset in the inside of a string literal at which a unit of its value begins.
 *
 * @param inside the literal without its quotes.
 * @param index of the unit, from 0; the value's length gives the end.
 */
export function escapedOffset(inside: string, index: number): number {
  if (!inside.includes('\\')) return Math.min(index, inside.length);
  unit.lastIndex = 0;
  for (let count = 0; count < index; count += 1) if (!unit.exec(inside)) return inside.length;
  return unit.lastIndex;
}

/** The inside of a string literal, cut behind each line feed of its value. */
export function escapedLines(inside: string): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  unit.lastIndex = 0;
  for (const match of inside.matchAll(unit)) {
    if (match[0] !== '\\n' && match[0] !== '\\u000a' && match[0] !== '\\u000A') continue;
    const end = match.index + match[0].length;
    lines.push(inside.slice(start, end));
    start = end;
  }
  if (start < inside.length) lines.push(inside.slice(start));
  return lines;
}

/**
 * A value as the inside of a string literal.
 *
 * @param isAscii true where characters beyond ASCII are written as escapes, as some writers of notebooks do.
 */
export function escaped(value: string, isAscii: boolean): string {
  const inside = JSON.stringify(value).slice(1, -1);
  return isAscii ? inside.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`) : inside;
}
