import { readGroup, type Entry, type Group } from './entries.js';

export interface FilterResult {
  readonly shown: number;
  readonly all: number;
}

/** Hides what does not hold every word of a filter, and opens the folded parts that do. */
export class Filter {
  #root: Group | null = null;
  /** Folded parts that the filter opened; they close when it goes. */
  readonly #opened = new Set<HTMLDetailsElement>();

  constructor(
    private readonly main: HTMLElement,
    private readonly contents: HTMLElement,
  ) {}

  /** @param text words in any order, each of which an entry or what it stands under must hold; none shows everything */
  apply(text: string): FilterResult {
    const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
    // Read when first needed: most pages are never filtered.
    this.#root ??= readGroup(this.main);
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
    const counts = { shown: 0, all: 0 };
    this.#show(this.#root, words, words.length > 0, counts);
    // The page itself never goes: what is found nowhere is told beside the filter.
    this.main.hidden = false;
    this.#followInContents();
    return counts;
  }

  #show({ element, label, groups, entries }: Group, words: readonly string[], isFiltered: boolean, counts: { shown: number; all: number }): boolean {
    const left = words.filter((word) => !label.includes(word));
    let isShown = left.length === 0;
    for (const entry of entries) {
      const fits = left.every((word) => entry.text.includes(word));
      entry.element.hidden = !fits;
      counts.all += 1;
      if (!fits) continue;
      counts.shown += 1;
      isShown = true;
      if (left.length > 0) this.#openInside(entry, left);
    }
    for (const group of groups) {
      if (this.#show(group, left, isFiltered, counts)) isShown = true;
    }
    element.hidden = !isShown;
    // Where the name alone fits, what is folded below it stays folded.
    if (isShown && isFiltered && left.length > 0) this.#open(element);
    return isShown;
  }

  /** A row may hold what was looked for in a folded part. */
  #openInside({ element }: Entry, words: readonly string[]): void {
    for (const details of element.querySelectorAll('details')) {
      const text = details.textContent.toLowerCase();
      if (words.some((word) => text.includes(word))) this.#open(details);
    }
  }

  #open(element: HTMLElement): void {
    if (!(element instanceof HTMLDetailsElement) || element.open) return;
    element.open = true;
    this.#opened.add(element);
  }

  #followInContents(): void {
    for (const link of this.contents.querySelectorAll('a')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const item = link.closest('li');
      if (item) item.hidden = target?.hidden === true;
    }
  }
}
