import type { RootContent } from 'mdast';
import type { InventoryReport } from '../inventory-report.js';
import { countsOf } from '../inventory-words.js';
import { counted, heading, number, paragraph, written } from './blocks.js';
import { changesSection } from './inventory/changes.js';
import type { Detail } from './inventory/detail.js';
import { servicesSection } from './inventory/services.js';
import { Sources } from './inventory/sources.js';
import { clausesSection, findingsSection, mitigationsSection, waiversSection } from './inventory/stated.js';
import { commentLength, mostThatFit, summaryLength, writtenWithin } from './limits.js';
import { joined, code, plain, strong, text } from './phrases.js';
import { notEvaluated, notRead, partlyRead, unknownCalls } from './scan-remarks.js';

const all = Number.POSITIVE_INFINITY;

/** How a page is shortened, step by step; what comes after the last one is fewer services. */
const steps: readonly Detail[] = [
  { places: all, entries: all, hasFacts: true, services: all },
  { places: 20, entries: 200, hasFacts: true, services: all },
  { places: 5, entries: 50, hasFacts: true, services: all },
  { places: 2, entries: 10, hasFacts: false, services: all },
];

const shortest: Omit<Detail, 'services'> = { places: 1, entries: 5, hasFacts: false };

/**
 * The page of an inventory. Text from files stays text, whatever it holds.
 *
 * The whole page takes at most 1 MiB, as the summary of a job does. One that is too long is shortened
 * step by step: first the places of a line and the entries of a list, down to two places and ten
 * entries; then the facts of services; then services. With `onlyChanges` it holds what differs from an
 * earlier inventory and nothing else, in at most 65,000 UTF-16 units for a comment of a pull request:
 * first places are cut, then the last changes. A page says how much it leaves out.
 */
export function inventoryMarkdown(inventory: InventoryReport, options: { readonly onlyChanges: boolean }): string {
  if (options.onlyChanges) return changesPage(inventory);
  for (const detail of steps) {
    const page = writtenWithin(summaryLength, wholePage(inventory, detail));
    if (page !== null) return page;
  }
  return mostThatFit(inventory.services.length, summaryLength, (services) => wholePage(inventory, { ...shortest, services }));
}

function wholePage(inventory: InventoryReport, detail: Detail): RootContent[] {
  const sources = new Sources();
  return [
    heading(1, plain('Azure AI inventory')),
    ...lead(inventory),
    ...changesSection(inventory, detail),
    ...servicesSection(inventory, sources, detail),
    ...clausesSection(inventory, sources, detail),
    ...mitigationsSection(inventory, detail),
    ...waiversSection(inventory, detail),
    ...findingsSection(inventory, detail),
    ...unknownCalls({ unknownCalls: inventory.unknownCalls.map(({ at, member, service }) => ({ ...at, member, service })) }, detail.entries, 2),
    ...partlyRead(inventory, detail.entries, 2),
    ...notRead(inventory, detail.entries, 2),
    ...notEvaluated(inventory, detail.entries, 2),
    ...sources.section(),
  ];
}

function lead(inventory: InventoryReport): RootContent[] {
  const { evaluatedOn, tool, paths, isWhole, scanned, unknownCalls: unknown, waivers, baseline } = inventory;
  const { services, operations, calls, open, waived, baselined } = countsOf(inventory);
  return [
    paragraph(strong(plain(`${counted(services, 'service')}, ${counted(operations, 'operation')}, ${counted(calls, 'call')}`)), plain(`; ${counted(unknown.length, 'unknown call')}. ${[
      counted(open, 'open finding'), `${number(waived)} waived`, `${number(baselined)} in the baseline`,
    ].join(', ')}; ${counted(waivers.length, 'waiver')}${baseline === undefined ? '' : `, ${counted(baseline.entries, 'baseline entry', 'baseline entries')}`}.`)),
    paragraph(
      plain('Looked at: '), ...joined(paths.map((path) => [code(path)]), ', '),
      plain(`; ${counted(scanned.files, 'file')} read, ${number(scanned.parsed)} of them with a marker of Azure AI, ${number(scanned.skipped.length)} skipped, ${number(scanned.partial.length)} not fully read.`),
      ...(isWhole ? [] : [plain(' These are not whole folders, so nothing can be said about what is nowhere.')]),
    ),
    paragraph(
      ...text(`Judged by the day ${evaluatedOn}; ${tool.name} ${tool.version}; sources read until ${tool.knowledgeReadOn}.`),
      plain(' This page says what code shows and what was published on the day each source was read. It is no verdict, and no findings is not compliance.'),
    ),
  ];
}

function changesPage(inventory: InventoryReport): string {
  const title = heading(2, plain('Azure AI inventory'));
  const { comparison } = inventory;
  if (comparison === undefined) return written([title, paragraph(plain('There is no earlier inventory to compare with.'))]);
  const page = (places: number, entries: number): RootContent[] => [title, ...changesSection(inventory, { places, entries })];
  for (const places of [all, 5]) {
    const text = writtenWithin(commentLength, page(places, all));
    if (text !== null) return text;
  }
  // No change takes fewer characters, so a page of more need not be tried.
  const most = Math.min(comparison.changes.length, Math.floor(commentLength / 20));
  return mostThatFit(most, commentLength, (entries) => page(1, entries));
}
