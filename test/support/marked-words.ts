/** Finds text in an answer that no translation reaches. */
import type { Translate } from '../../src/wording/translate.js';

/** A translation that puts marks around what it translates and leaves the values outside of them. */
export const marked: Translate = (message, ...values) =>
  message
    .split(/(\{\d+\})/)
    .map((part) => (/^\{\d+\}$/.test(part) ? String(values[Number(part.slice(1, -1))]) : part === '' ? '' : `⟦${part}⟧`))
    .join('');

const longestPhrase = 120;

/** Texts that are no words of the frame: the knowledge base, and whatever the code under the cursor holds. */
export class KnownTexts {
  readonly #texts = new Set<string>();

  /** @param source takes every text in it, however deep */
  add(source: unknown): this {
    if (typeof source === 'boolean') {
      this.#texts.add(String(source));
    } else if (typeof source === 'string') {
      for (const text of [source, ...source.split('\n')]) this.#texts.add(plain(text));
    } else if (typeof source === 'object' && source !== null) {
      for (const [key, value] of Object.entries(source)) {
        this.#texts.add(plain(key));
        this.add(value);
      }
    }
    return this;
  }

  /** Takes every word of a text, such as that of a program. */
  addWords(text: string): this {
    for (const word of text.split(/[^\w]+/)) this.#texts.add(word);
    return this;
  }

  /** Words outside of the marks that are none of these texts. */
  strange(answer: string): readonly string[] {
    const outside = answer.replace(/```[^]*?```/g, '').replace(/\]\((?:[^()]|\([^()]*\))*\)/g, ']').split(/⟦[^⟧]*⟧/);
    return outside.flatMap((part) => part.split('\n')).flatMap((line) => {
      // Code spans hold names of code and no words of ours.
      const code = new Set((line.match(/`[^`]*`/g) ?? []).flatMap((span) => plain(span).split(' ')));
      return this.#strangeIn(plain(line).split(' ')).filter((word) => !code.has(word));
    });
  }

  #strangeIn(words: readonly string[]): readonly string[] {
    const strange: string[] = [];
    for (let from = 0; from < words.length; ) {
      const length = this.#knownFrom(words, from);
      if (length === 0 && /[A-Za-z]{2}/.test(words[from] ?? '')) strange.push(words[from] ?? '');
      from += Math.max(1, length);
    }
    return strange;
  }

  /** How many words from a place on are one known text: the longest one. */
  #knownFrom(words: readonly string[], from: number): number {
    for (let length = Math.min(longestPhrase, words.length - from); length > 0; length -= 1) {
      if (this.#texts.has(words.slice(from, from + length).join(' '))) return length;
    }
    return 0;
  }
}

/** Without Markdown's signs and punctuation, words apart by one blank. */
function plain(text: string): string {
  return text.replace(/\\/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
