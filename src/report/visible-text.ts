/** Characters that break or reorder a line, or that show nothing: controls, bidirectional controls, marks without width, halves of pairs. */
const hidden = /[\p{Cc}\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * Text from files as every reader sees it: on one line, and with what would be invisible, or would
 * reorder what stands beside it, written as `\u202e`.
 */
export function visibleText(text: string): string {
  return text
    .replaceAll(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replaceAll(hidden, (character) => [...unitsOf(character)].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''));
}

/** UTF-16 units of a character. */
function unitsOf(character: string): readonly number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
}

/** Text cut to some UTF-16 units, with an ellipsis where something is missing. Never cuts a character in two. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const isPair = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, isPair ? end - 1 : end)}…`;
}
