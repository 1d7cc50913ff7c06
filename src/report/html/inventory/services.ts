import type { Element } from 'hast';
import type { InventoryService } from '../../../engine/inventory/types.js';
import type { InventoryReport } from '../../inventory-report.js';
import type { Place } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { badge } from '../badges.js';
import { h } from '../element.js';
import { described, innerSection, nothing, type Section } from '../sections.js';
import { counted, grouped, prose } from '../text.js';
import { declarations, gates, retirements } from './access.js';
import { dataUse, factTable } from './facts.js';
import type { OnPage } from './keeping.js';
import { operationPart } from './operation.js';

/** Every service in use with its operations. */
export function servicesSection({ services }: InventoryReport, onPage: OnPage): Section {
  return {
    id: 'services',
    title: 'Services',
    count: grouped(services.length),
    parts: services.map(({ id, name }) => ({ id: anchor('service', id), title: name })),
    content: services.length === 0 ? nothing('No service of the catalogue is called.') : services.map((service) => servicePart(service, onPage)),
  };
}

function servicePart(service: InventoryService<Place>, onPage: OnPage): Element {
  const { id, name, processes, isOwn, declared, access, operations } = service;
  const calls = operations.reduce((sum, operation) => sum + operation.calls.length, 0);
  return innerSection(3, anchor('service', id), name, [
    h('p', [h('code', id), `, ${counted(operations.length, 'operation')}, ${counted(calls, 'call')}`, isOwn ? [' ', badge('described by a project file', 'quiet')] : []]),
    h('p', prose(processes)),
    described([
      ['Declared', declarations(declared)],
      ['Access', gates(id, access, onPage)],
      ['End dates', retirements(id, service.retirements)],
      ...dataUse(service),
    ]),
    factTable(service),
    ...operations.map((operation) => operationPart(service, operation, onPage)),
  ]);
}
