import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * The change of a text as a unified diff that `patch -p1` and `git apply` take.
 *
 * @param path relative, with `/`.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(quoted(`a/${path}`), quoted(`b/${path}`), before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
}

/** A name as Git writes it: in quotes where it holds what would end it early. */
function quoted(name: string): string {
  return /[\p{Cc}"\\]/u.test(name) ? JSON.stringify(name) : name;
}

/** A diff for a terminal: colored where wanted, and no control character of a file gets through. */
export function shownDiff(diff: string, isColored: boolean): string {
  return diff
    .split('\n')
    .map((line) => {
      const text = line.replace(/\r$/, '').replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) => (character === '\t' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
      const color = !isColored ? null : /^(?:---|\+\+\+)/.test(text) ? '1' : text.startsWith('@@') ? '36' : text.startsWith('-') ? '31' : text.startsWith('+') ? '32' : null;
      return color === null ? text : `\x1b[${color}m${text}\x1b[0m`;
    })
    .join('\n');
}
