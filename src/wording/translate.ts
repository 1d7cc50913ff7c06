/** Texts in the user's language. The English text is the key, as in VS Code's own `l10n`. */

/**
 * Puts a text into the user's language.
 *
 * @param message the English text; `{0}`, `{1}` and so on stand for the values. A literal, or what `phrase` marked:
 * the list of texts to translate is read from the sources.
 */
export type Translate = (message: string, ...values: readonly (string | number)[]) => string;

/** The text as it stands. Whoever wants to know whether texts are translated compares with this function. */
export const english: Translate = (message, ...values) => withValues(message, values);

/** @param words translated texts by their English text; a text that is not among them stays English. */
export function translator(words: Readonly<Record<string, string>> | undefined): Translate {
  if (words === undefined || Object.keys(words).length === 0) return english;
  const known = new Map(Object.entries(words));
  return (message, ...values) => withValues(known.get(message) ?? message, values);
}

/** Marks a text that is translated where it is shown, such as one of a table. */
export function phrase(message: string): string {
  return message;
}

function withValues(message: string, values: readonly (string | number)[]): string {
  // A placeholder without a value stays as it is: it is a mistake, and it should be seen.
  return message.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
}
