import { visibleText } from '../visible-text.js';

/**
 * Text as a SARIF message (sections 3.11.5 and 3.11.6 of the standard): braces are doubled, because
 * `{0}` would be a placeholder, and what looks like `[text](target)` is broken by a space, because it
 * would be a link. An escape exists only inside of links. Text from code is on one line, and what is
 * invisible in it is shown.
 *
 * Not for rule pages: they have no placeholders, no viewer takes doubled braces back there, and the
 * examples in them have to stay code.
 */
export function messageText(text: string): string {
  return visibleText(text).replaceAll(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

/** A sentence with its period. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** An id as the readable name beside it: `missing-human-review` is `MissingHumanReview`. */
export function pascalCase(id: string): string {
  return id.split(/[^\p{L}\p{Nd}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join('');
}
