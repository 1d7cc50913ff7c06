import type { InventoryMitigation, InventoryWaiver } from '../../../engine/inventory/types.js';
import { baselineSentences } from '../../baseline/words.js';
import type { InventoryReport } from '../../inventory-report.js';
import type { BaselineSummary, Place } from '../../scan-report.js';
import { badge } from '../badges.js';
import { h, type Content } from '../element.js';
import { day, stated } from '../links.js';
import { place } from '../places.js';
import { innerSection, nothing, type Section } from '../sections.js';
import { table } from '../tables.js';
import { counted, grouped, separated } from '../text.js';

/** What people state about the code: mitigations, waivers, and what a baseline sets aside. */
export function statedSection({ mitigations, waivers, baseline }: InventoryReport): Section {
  return {
    id: 'stated',
    title: 'Declared mitigations and waivers',
    count: grouped(mitigations.length + waivers.length),
    content: [
      h('p', 'Stated by people in comments and project files. Nobody checked here that it is so.'),
      innerSection(3, 'mitigations', 'Mitigations', mitigationTable(mitigations)),
      innerSection(3, 'waivers', 'Waivers', waiverTable(waivers)),
      innerSection(3, 'baseline', 'Baseline', baselinePart(baseline)),
    ],
  };
}

function mitigationTable(entries: readonly InventoryMitigation<Place>[]): Content {
  if (entries.length === 0) return nothing('None is stated.');
  return table(counted(entries.length, 'stated mitigation'), [{ title: 'What', width: 25 }, { title: 'State', width: 15 }, { title: 'As stated' }, { title: 'Where', width: 25 }], entries.map(({ at, kind, from, fields, counts }) => ({
    cells: [
      [h('code', kind), h('p.note', from === 'directive' ? 'comment' : 'project file')],
      counts ? badge('counts', 'good') : badge('does not count', 'warning'),
      fields.length === 0 ? 'nothing to follow up' : h('ul', fields.map(({ key, value }) => h('li', [`${key}: `, value === '' ? 'empty' : stated(value)]))),
      place(at),
    ],
  })));
}

function waiverTable(entries: readonly InventoryWaiver<Place>[]): Content {
  if (entries.length === 0) return nothing('There is no waiver.');
  return table(counted(entries.length, 'waiver'), [{ title: 'Rules', width: 20 }, { title: 'State', width: 12 }, { title: 'Reason' }, { title: 'Owner', width: 10 }, { title: 'Until', width: 12 }, { title: 'Where', width: 20 }], entries.map(({ at, rules, reason, owner, until, state }) => ({
    cells: [
      rules.length === 0 ? 'none named' : separated(rules.map((rule) => h('code', rule)), ', '),
      waiverBadge(state),
      reason === '' ? 'none given' : stated(reason),
      owner === '' ? 'none given' : owner,
      until === '' ? 'none given' : day(until),
      place(at),
    ],
  })));
}

function waiverBadge(state: InventoryWaiver<Place>['state']): Content {
  switch (state) {
    case 'active': return badge('active', 'information');
    case 'unused': return badge('suppresses nothing', 'quiet');
    case 'expired': return badge('expired', 'warning');
    case 'incomplete': return badge('incomplete', 'warning');
    case 'invalid': return badge('not valid', 'warning');
  }
}

const baselinePart = (baseline: BaselineSummary | undefined): Content => (baseline === undefined ? nothing('No baseline was applied.') : h('ul', baselineSentences(baseline).map((sentence) => h('li', sentence))));
