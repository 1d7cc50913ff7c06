import type { InventoryReport } from '../../inventory-report.js';
import { byCodeUnits } from '../../../wording/order.js';
import { anchor } from '../anchors.js';
import { badge } from '../badges.js';
import { h, type Content } from '../element.js';
import { dated, day, inward, outward } from '../links.js';
import { nothing, type Section } from '../sections.js';
import { table } from '../tables.js';
import { counted, grouped, separated } from '../text.js';

/** One page, and what of this report rests on it. */
interface SourcePage {
  readonly title: string;
  readonly url: string | null;
  readonly asOf: string | null;
  readonly headings: Set<string>;
  /** Days on which it was read; empty for codes of conduct, of which only the page's own date is known. */
  readonly readOn: Set<string>;
  readonly secondHand: boolean;
  readonly entries: Map<string, { readonly name: string; readonly isStale: boolean }>;
}

/** Every page that something in the report rests on. */
export function sourcesSection(inventory: InventoryReport): Section {
  const pages = sourcePages(inventory);
  return {
    id: 'sources',
    title: 'Sources',
    count: grouped(pages.length),
    content: pages.length === 0 ? nothing('Nothing in this report rests on a published page.') : [
      h('p', 'Pages change. A page without a date of its own is undated; the day it was read is the day up to which a statement is known to hold.'),
      table(counted(pages.length, 'page'), [{ title: 'Page', width: 25 }, { title: 'Headings', width: 20 }, { title: 'Page dated', width: 12 }, { title: 'Read on', width: 12 }, { title: 'What rests on it' }], pages.map((page) => ({
        cells: [
          outward(page.title, page.url),
          separated([...page.headings].sort(byCodeUnits).map((heading) => `“${heading}”`), ', '),
          dated(page.asOf),
          readText(page),
          restsOn(page),
        ],
      }))),
    ],
  };
}

function readText({ readOn, secondHand, entries }: SourcePage): Content {
  const stale = [...entries.values()].filter(({ isStale }) => isStale).length;
  return [
    secondHand ? 'known through others' : readOn.size === 0 ? 'read; the day is not recorded' : separated([...readOn].sort(byCodeUnits).map(day), ', '),
    stale === 0 ? [] : h('p', badge(`to be read again for ${counted(stale, 'entry', 'entries')}`, 'warning')),
  ];
}

function restsOn({ entries }: SourcePage): Content {
  return separated([...entries].map(([id, { name }]) => inward(h('code', name), id)), ', ');
}

function sourcePages({ services, clauses }: InventoryReport): readonly SourcePage[] {
  const pages = new Map<string, SourcePage>();
  const pageOf = (title: string, url: string | null, asOf: string | null, secondHand = false): SourcePage => {
    const key = JSON.stringify([title, url, asOf, secondHand]);
    const known = pages.get(key);
    if (known) return known;
    const page: SourcePage = { title, url, asOf, secondHand, headings: new Set(), readOn: new Set(), entries: new Map() };
    pages.set(key, page);
    return page;
  };
  for (const service of services) {
    for (const { id, source, asOf, readOn, isStale } of service.facts) {
      const page = pageOf(source.title, source.url, asOf);
      page.headings.add(source.heading);
      page.readOn.add(readOn);
      page.entries.set(anchor('fact', service.id, id), { name: id, isStale });
    }
    for (const { id, source, readOn } of service.retirements) {
      const page = pageOf(source.title, source.url, source.asOf);
      page.headings.add(source.heading);
      page.readOn.add(readOn);
      page.entries.set(anchor('retirement', service.id, id), { name: id, isStale: false });
    }
  }
  for (const { id, sources } of clauses) {
    for (const { title, heading, url, asOf, readAtSource } of sources) {
      const page = pageOf(title, url, asOf, !readAtSource);
      page.headings.add(heading);
      page.entries.set(anchor('clause', id), { name: id, isStale: false });
    }
  }
  return [...pages].sort(([a], [b]) => byCodeUnits(a, b)).map(([, page]) => page);
}
