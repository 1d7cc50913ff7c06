/** 1 for characters of identifiers, by code; above them all characters count as letters. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Identifiers, keywords and numbers of a text, those in comments and strings as well; of C#, Java and Go. */
export function wordsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  eachWord(text, (start, end) => found.add(text.slice(start, end)));
  return found;
}

/** Words that stand behind one of some keywords: what a text declares. */
export function wordsAfter(text: string, keywords: ReadonlySet<string>): readonly string[] {
  const lengths = new Set([...keywords].map((keyword) => keyword.length));
  const initials = new Set([...keywords].map((keyword) => keyword.charCodeAt(0)));
  const found: string[] = [];
  let isDeclared = false;
  eachWord(text, (start, end) => {
    const isKeyword = lengths.has(end - start) && initials.has(text.charCodeAt(start)) && keywords.has(text.slice(start, end));
    if (isDeclared && !isKeyword) found.push(text.slice(start, end));
    isDeclared = isKeyword;
  });
  return found;
}

function eachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (!isInWord(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    do at += 1;
    while (at < length && isInWord(text.charCodeAt(at)));
    visit(start, at);
  }
}

function isInWord(code: number): boolean {
  return code >= 128 || IN_WORD[code] === 1;
}

/** Finds which of some words a text has, without making strings of all others. */
export class WordSearch {
  private readonly words: ReadonlySet<string>;
  private readonly hashes: ReadonlySet<number>;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.hashes = new Set([...this.words].map((word) => hashOf(word, 0, word.length)));
  }

  /** Those of the words that a text has, each once. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    eachWord(text, (start, end) => {
      if (!this.hashes.has(hashOf(text, start, end))) return;
      const word = text.slice(start, end);
      if (this.words.has(word)) found.add(word);
    });
    return found;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
