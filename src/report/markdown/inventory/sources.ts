import type { RootContent } from 'mdast';
import type { InventoryClause, InventoryFact, InventoryRetirement } from '../../../engine/inventory/types.js';
import type { Place } from '../../scan-report.js';
import { heading, item, list, paragraph } from '../blocks.js';
import { joined, link, plain, strong, text, type Phrases } from '../phrases.js';

/** One part of a page that something rests on. */
interface Source {
  readonly title: string;
  readonly heading: string;
  readonly url: string | null;
  readonly asOf: string | null;
  /** The day it was read; null where only others tell what it says, and undefined where the day is not recorded. */
  readonly readOn: string | null | undefined;
  /** The day on which it was due to be read again; null where that lies ahead. */
  readonly dueSince: string | null;
}

/** Numbers the sources of an inventory in the order in which its page names them, and lists them at its end. */
export class Sources {
  private readonly numbers = new Map<string, { readonly source: Source; readonly number: number }>();

  /** Facts of the service at hand, by their ids; ids that it lacks are left out. */
  facts(facts: readonly InventoryFact[], ids: readonly string[]): Phrases {
    const wanted = new Set(ids);
    return this.marks(facts.filter(({ id }) => wanted.has(id)).map(sourceOfFact));
  }

  retirement({ source, readOn }: InventoryRetirement<Place>): Phrases {
    return this.marks([{ ...source, readOn, dueSince: null }]);
  }

  clause({ sources }: InventoryClause<Place>): Phrases {
    return this.marks(sources.map(({ readAtSource, ...source }) => ({ ...source, readOn: readAtSource ? undefined : null, dueSince: null })));
  }

  /** ` (source 3, as of 2025-10-15; source 4, undated)`, the words linked to the pages; nothing where there is no source. */
  private marks(sources: readonly Source[]): Phrases {
    const seen = new Set<number>();
    const marks = sources.flatMap((source): Phrases[] => {
      const number = this.numberOf(source);
      if (seen.has(number)) return [];
      seen.add(number);
      const due = source.dueSince === null ? '' : ', due for review';
      return [[...link(`source ${String(number)}`, source.url), ...text(`, ${dated(source)}${due}`)]];
    });
    return marks.length === 0 ? [] : [plain(' ('), ...joined(marks, '; '), plain(')')];
  }

  private numberOf(source: Source): number {
    const key = JSON.stringify([source.title, source.heading, source.url, source.asOf, source.readOn, source.dueSince]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known.number;
    const number = this.numbers.size + 1;
    this.numbers.set(key, { source, number });
    return number;
  }

  /** Every source that was named so far. */
  section(): RootContent[] {
    if (this.numbers.size === 0) return [];
    return [
      heading(2, plain('Sources')),
      paragraph(plain('Pages change: the day a page was read is the day up to which a statement is known to hold. A page without a date of its own is undated.')),
      list([...this.numbers.values()].map(({ source }) => item(sourceLine(source))), { ordered: true }),
    ];
  }
}

function sourceOfFact({ source, asOf, readOn, reviewBy, isStale }: InventoryFact): Source {
  return { ...source, asOf, readOn, dueSince: isStale ? reviewBy : null };
}

function dated({ asOf }: Source): string {
  return asOf === null ? 'undated' : `as of ${asOf}`;
}

function sourceLine(source: Source): Phrases {
  const { title, heading: part, url, readOn, dueSince } = source;
  const read = readOn === null ? 'known through others' : readOn === undefined ? 'read; the day is not recorded' : `read on ${readOn}`;
  return [
    ...link(title, url), ...text(`, "${part}", ${dated(source)}, ${read}`),
    plain(url === null ? '; no address.' : '.'),
    ...(dueSince === null ? [] : [plain(' '), strong(...text(`Due for review since ${dueSince}.`))]),
  ];
}
