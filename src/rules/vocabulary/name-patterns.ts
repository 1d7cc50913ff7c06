/**
 * Lists of names as data: which identifiers count as a human step, an action, a verdict, a log.
 *
 * A pattern is words as they stand in a name, in base form, separated by spaces:
 *
 * | written    | stands for                                                    |
 * |------------|---------------------------------------------------------------|
 * | `a b`      | the word a and, right behind it, the word b                   |
 * | `a\|b`     | one of the words                                              |
 * | `<person>` | one of the words of that class                                |
 * | `a ~ b`    | a and then b, with up to one other word between them; `~~` two |
 * | `^a`       | the name begins with a                                        |
 * | `a$`       | the name ends with a                                          |
 *
 * Spelling conventions do not count: `banUser`, `BanUser`, `ban_user` and `BAN_USER` are the words
 * ban and user, and `banner` is neither.
 */
import { isDeclared } from './declared.js';
import { baseWords } from './words.js';

/** Words that patterns name together: separated by spaces, in base form. */
export type WordClasses = Readonly<Record<string, string>>;

/** Which names count. */
export interface NameTable {
  /** What a name of the list stands for. */
  readonly what: string;
  /** A name counts when one of these patterns is in it … */
  readonly names: readonly string[];
  /** … and none of these. */
  readonly except?: readonly string[];
  /** Longer names, in words, are prose and no names. */
  readonly atMost?: number;
}

/** A list that is ready to be asked. */
export interface NameList extends NameTable {
  /** True for a name of the list, or one that the project file declares. */
  has(name: string, declared?: readonly string[]): boolean;
  /** The same for a name whose words were read before. */
  hasWords(words: readonly string[]): boolean;
}

/** Makes a list from its table. The patterns are read when the list is first asked. @throws Error on a class that does not exist. */
export function nameList(table: NameTable, classes: WordClasses = {}): NameList {
  let ready: { readonly names: PatternSet; readonly except: PatternSet } | null = null;
  const hasWords = (words: readonly string[]): boolean => {
    ready ??= { names: new PatternSet(table.names, classes), except: new PatternSet(table.except ?? [], classes) };
    if (words.length === 0 || words.length > (table.atMost ?? Infinity)) return false;
    return ready.names.match(words) && !ready.except.match(words);
  };
  return { ...table, hasWords, has: (name, declared = []) => isDeclared(name, declared) || hasWords(baseWords(name)) };
}

/** One place of a pattern. */
interface Place {
  readonly words: ReadonlySet<string>;
  /** How many other words may stand before it, behind the place before. */
  readonly gap: number;
}

interface Pattern {
  readonly places: readonly Place[];
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

/** Patterns by the words that they begin with: nearly all names hold none of these. */
class PatternSet {
  private readonly byFirst = new Map<string, Pattern[]>();

  constructor(patterns: readonly string[], classes: WordClasses) {
    for (const text of patterns) {
      const pattern = readPattern(text, classes);
      for (const word of pattern.places[0]?.words ?? []) this.byFirst.set(word, [...(this.byFirst.get(word) ?? []), pattern]);
    }
  }

  /** True when one of the patterns is in a name. */
  match(words: readonly string[]): boolean {
    return words.some((word) => this.byFirst.get(word)?.some((pattern) => matches(words, pattern)));
  }
}

/** Reads a pattern. @throws Error on a class that does not exist. */
function readPattern(text: string, classes: WordClasses): Pattern {
  const places: Place[] = [];
  let gap = 0;
  for (const part of text.replace(/^\^|\$$/g, '').split(' ')) {
    if (/^~+$/.test(part)) {
      gap = part.length;
      continue;
    }
    places.push({ words: new Set(part.split('|').flatMap((word) => wordsOfPart(word, classes))), gap });
    gap = 0;
  }
  return { places, fromStart: text.startsWith('^'), toEnd: text.endsWith('$') };
}

function wordsOfPart(part: string, classes: WordClasses): readonly string[] {
  const name = /^<(.+)>$/.exec(part)?.[1];
  if (name === undefined) return [part];
  const words = Object.hasOwn(classes, name) ? classes[name] : undefined;
  if (words === undefined) throw new Error(`There is no class of words "${name}".`);
  return words.split(' ');
}

function matches(words: readonly string[], { places, fromStart, toEnd }: Pattern): boolean {
  const from = (at: number, index: number): boolean => {
    const place = places[index];
    if (!place) return !toEnd || at === words.length;
    const last = index > 0 ? at + place.gap : fromStart ? 0 : words.length - 1;
    for (let next = at; next <= last && next < words.length; next++) {
      if (place.words.has(words[next] ?? '') && from(next + 1, index + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
