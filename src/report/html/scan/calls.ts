import type { Element } from 'hast';
import type { CallEntry, Report } from '../../scan-report.js';
import { byCodeUnits } from '../../../wording/order.js';
import { anchor } from '../anchors.js';
import { callList } from '../calls.js';
import { h } from '../element.js';
import { innerSection, nothing, type Section } from '../sections.js';
import { counted, grouped } from '../text.js';

/** Calls by service, then by operation. */
export function callsSection({ calls }: Report): Section {
  const services = [...grouping(calls, ({ service }) => service ?? '')].sort(([a], [b]) => byCodeUnits(a, b));
  return {
    id: 'calls',
    title: 'Calls',
    count: grouped(calls.length),
    content: calls.length === 0 ? nothing('No call of the catalogue was found.') : services.map(([service, own]) => servicePart(service, own)),
  };
}

function servicePart(service: string, calls: readonly CallEntry[]): Element {
  const operations = [...grouping(calls, ({ operation }) => operation ?? '')].sort(([a], [b]) => byCodeUnits(a, b));
  return innerSection(3, anchor('service', service), service === '' ? 'Service not known' : h('code', service), operations.map(([operation, own]) =>
    innerSection(4, anchor('operation', service, operation), operation === '' ? 'Operation not known' : h('code', operation), [
      h('p', counted(own.length, 'call')),
      callList(own),
    ])));
}

function grouping(calls: readonly CallEntry[], keyOf: (call: CallEntry) => string): ReadonlyMap<string, readonly CallEntry[]> {
  const groups = new Map<string, CallEntry[]>();
  for (const call of calls) {
    const group = groups.get(keyOf(call)) ?? [];
    group.push(call);
    groups.set(keyOf(call), group);
  }
  return groups;
}
