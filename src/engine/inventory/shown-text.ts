import { hasKeyShape, looksRandom } from '../../rules/secret-shape.js';

/** Longest text of a value that is shown, in UTF-16 units. */
const MOST = 120;
const HIDDEN = '(not shown)';

/**
 * A text from code or a project file, fit for a report: on one line, not too long, and without
 * anything that could be a secret.
 */
export function shownText(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/([?&;](?:sig|key|code|token|secret|password|accountkey|sharedaccesssignature|sharedaccesskey)=)[^&;\s]+/gi, `$1${HIDDEN}`)
    .replaceAll(/(:\/\/)[^/@\s]+@/g, `$1${HIDDEN}@`)
    .replaceAll(/[A-Za-z0-9+/=_-]{20,}/g, (word) => (isSecret(word) ? HIDDEN : word));
  return line.length > MOST ? `${whole(line.slice(0, MOST - 1)).trimEnd()}…` : line;
}

function isSecret(word: string): boolean {
  return hasKeyShape(word) || looksRandom(word);
}

/** Without half a character at the end. */
function whole(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
