/** Identifiers of a text, those in comments and strings as well; of C#, Java and Go. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}_][\p{L}\p{Nd}_]*/gu));
}
