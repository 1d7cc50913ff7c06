import type { SharedNames } from '../analysis/languages/language.js';
import { WordSearch } from '../analysis/languages/text-words.js';
import { MarkerSearch } from '../analysis/marker-search.js';
import type { NameIndex } from './name-index.js';

/** Names that are shorter, or not plain letters, are in every text. */
const SEARCHABLE = /^[\w$]{4,}$/;

/**
 * Tells from texts which files use names that some carriers declare, in a language whose imports name
 * no files. Most texts hold none of the names, and are only searched.
 */
export class NameUsers {
  private readonly carriersOf = new Map<string, string[]>();
  private readonly search: MarkerSearch | null;
  private readonly words: WordSearch;

  /** @param carriers names by which files hand out clients, by path. */
  constructor(
    private readonly shared: SharedNames,
    private readonly index: NameIndex,
    carriers: ReadonlyMap<string, readonly string[]>,
  ) {
    for (const [path, names] of carriers) for (const name of names) this.carriersOf.set(name, [...(this.carriersOf.get(name) ?? []), path]);
    const names = [...this.carriersOf.keys()];
    this.words = new WordSearch(names);
    this.search = names.every((name) => SEARCHABLE.test(name)) ? new MarkerSearch(names.map((name) => name.toLowerCase())) : null;
  }

  /** Carriers that a file may use a name of, with those names. */
  usedBy(path: string, text: string): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    if (this.search?.inText(text) === false) return found;
    const used = this.words.in(text);
    if (used.size === 0) return found;
    const visible = new Set([...this.shared.scopesIn(path, text), ...this.index.importedForAll(path)]);
    for (const name of used) {
      for (const carrier of this.carriersOf.get(name) ?? []) {
        if (this.index.scopesOf(carrier).some((scope) => visible.has(scope))) found.set(carrier, [...(found.get(carrier) ?? []), name]);
      }
    }
    return found;
  }
}
