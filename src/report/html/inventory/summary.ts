import type { InventoryOperation, InventoryWaiver } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import { isKept, isLeft } from '../../inventory-words.js';
import { severities, type Place } from '../../scan-report.js';
import { anchor, operationAnchor } from '../anchors.js';
import { h, type Content } from '../element.js';
import { inward } from '../links.js';
import { figures, type Figure, type Section } from '../sections.js';
import { counted, grouped, separated } from '../text.js';

type Operation = InventoryOperation<Place>;

/** Numbers, and what a reviewer looks at first. */
export function summarySection(inventory: InventoryReport): Section {
  const first = lookFirst(inventory);
  return {
    id: 'summary',
    title: 'Summary',
    content: [
      figures([...useFigures(inventory), ...dataFigures(inventory), ...openFigures(inventory)]),
      first.length === 0 ? [] : h('section#look-first', h('h3', 'Look at first'), h('ul', first)),
    ],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const operationsOf = ({ services }: InventoryReport): readonly Operation[] => services.flatMap(({ operations }) => operations);

function useFigures(inventory: InventoryReport): Figure[] {
  const operations = operationsOf(inventory);
  const calls = operations.flatMap((operation) => operation.calls);
  const tests = calls.filter(({ isTest }) => isTest).length;
  const undeclared = inventory.services.filter(({ declared }) => declared.length === 0).length;
  return [
    { label: 'Services', value: grouped(inventory.services.length), note: undeclared === 0 ? 'all declared' : `${grouped(undeclared)} not declared`, target: 'services' },
    { label: 'Operations', value: grouped(operations.length), target: 'kept' },
    { label: 'Calls', value: grouped(calls.length), note: `${grouped(tests)} in test or generated code` },
    { label: 'Unknown calls', value: grouped(inventory.unknownCalls.length), target: 'unknown-calls' },
  ];
}

function dataFigures(inventory: InventoryReport): Figure[] {
  const operations = operationsOf(inventory);
  const gates = inventory.services.flatMap(({ access }) => access).filter(({ state }) => state !== 'open');
  const ends = inventory.services.flatMap(({ retirements }) => retirements);
  const past = ends.filter(({ isPast }) => isPast).length;
  const facts = inventory.services.flatMap((service) => service.facts);
  return [
    { label: 'Operations after which content stays', value: grouped(operations.filter(isKept).length), note: `${grouped(operations.filter(isLeft).length)} without a deletion in this code`, target: 'kept' },
    { label: 'Operations of which it is not published what stays', value: grouped(operations.filter(({ keeps }) => keeps.state === 'unpublished').length), target: 'kept' },
    { label: 'Access gates', value: grouped(gates.length), note: `${grouped(gates.filter(({ isDeclared }) => !isDeclared).length)} without a declared registration`, target: 'services' },
    { label: 'End dates', value: grouped(ends.length), note: `${grouped(past)} past, ${grouped(ends.length - past)} ahead`, target: 'services' },
    { label: 'Facts', value: grouped(facts.length), note: `${grouped(facts.filter(({ isStale }) => isStale).length)} to be read again, ${grouped(facts.filter(({ asOf }) => asOf === null).length)} undated`, target: 'sources' },
    { label: 'Clauses', value: grouped(inventory.clauses.length), note: `${grouped(inventory.clauses.filter(({ state }) => state === 'open').length)} open`, target: 'clauses' },
  ];
}

function openFigures({ findings, waivers, mitigations, baseline }: InventoryReport): Figure[] {
  const open = findings.flatMap((rule) => rule.open);
  const count = (of: (rule: (typeof findings)[number]) => readonly unknown[]): string => grouped(sum(findings.map((rule) => of(rule).length)));
  return [
    { label: 'Open findings', value: grouped(open.length), note: severities.map((severity) => `${grouped(open.filter((one) => one.severity === severity).length)} ${severity}`).join(', '), target: 'findings' },
    { label: 'Suppressed findings', value: grouped(sum(findings.map(({ waived, baselined }) => waived.length + baselined.length))), note: `${count(({ waived }) => waived)} waived, ${count(({ baselined }) => baselined)} set aside by a baseline`, target: 'findings' },
    { label: 'Waivers', value: grouped(waivers.length), note: waiverStates(waivers), target: 'waivers' },
    { label: 'Baseline entries', value: baseline === undefined ? 'none applied' : grouped(baseline.entries), target: 'baseline' },
    { label: 'Stated mitigations', value: grouped(mitigations.length), note: `${grouped(mitigations.filter(({ counts }) => !counts).length)} of them do not count`, target: 'mitigations' },
  ];
}

function waiverStates(waivers: readonly InventoryWaiver<Place>[]): string {
  const active = waivers.filter(({ state }) => state === 'active').length;
  const expired = waivers.filter(({ state }) => state === 'expired').length;
  const others = waivers.length - active - expired;
  return `${grouped(active)} active, ${grouped(expired)} expired, ${grouped(others)} other`;
}

/** What may need a decision, with links; nothing of it is a verdict. */
function lookFirst(inventory: InventoryReport): Content[] {
  const operations = operationsOf(inventory);
  const line = (what: string, links: readonly Content[]): Content[] => (links.length === 0 ? [] : [h('li', [`${what}: `, ...separated(links, ', '), '.'])]);
  const operationLinks = (chosen: readonly Operation[]): Content[] => chosen.map(({ id }) => inward(h('code', id), operationAnchor(id)));
  return [
    ...line('Content stays, and no deletion was found', operationLinks(operations.filter((one) => isLeft(one) && one.keeps.until !== 'hours'))),
    ...line('Content stays for hours or a day, and nothing in this code deletes it earlier', operationLinks(operations.filter((one) => isLeft(one) && one.keeps.until === 'hours'))),
    ...line('What stays is not published', operationLinks(operations.filter(({ keeps }) => keeps.state === 'unpublished'))),
    ...line('Arguments switch storage or logging on', operationLinks(operations.filter(({ choices }) => choices.some(({ turnsOn }) => turnsOn !== null)))),
    ...line('Access needs a registration, and none is declared', inventory.services.flatMap(({ id, name, access }) => access.filter(({ isDeclared }) => !isDeclared).map((gate) => inward(`${name} (${gate.id})`, anchor('gate', id, gate.id))))),
    ...line('Ended already', inventory.services.flatMap(({ id, retirements }) => retirements.filter(({ isPast }) => isPast).map((entry) => inward(`${entry.what}, ${entry.on}`, anchor('retirement', id, entry.id))))),
    ...line('Ends', inventory.services.flatMap(({ id, retirements }) => retirements.filter(({ isPast }) => !isPast).map((entry) => inward(`${entry.what}, ${entry.on}`, anchor('retirement', id, entry.id))))),
    ...line('Findings of severity error', inventory.findings.filter(({ open }) => open.some(({ severity }) => severity === 'error')).map(({ rule, title }) => inward(title, anchor('rule', rule)))),
    ...line('Waivers that do not suppress', inventory.waivers.some(({ state }) => state !== 'active') ? [inward(counted(inventory.waivers.filter(({ state }) => state !== 'active').length, 'waiver'), 'waivers')] : []),
  ];
}
