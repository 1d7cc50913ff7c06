/** `package.nls.json`: the manifest's texts. Some are made from sources, the others are written in the file itself. */

/** Texts by key that are made from sources, and what the keys of all of them begin with. */
export interface MadeWords {
  readonly prefix: string;
  readonly words: Readonly<Record<string, string>>;
}

/** The file with the made texts replaced and everything else kept, in the order of keys. @param text the file as it is */
export function manifestWords(text: string, made: readonly MadeWords[]): string {
  const written = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key]) => !made.some(({ prefix }) => key.startsWith(prefix)));
  const all = [...written, ...made.flatMap(({ words }) => Object.entries(words))];
  return `${JSON.stringify(Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}
