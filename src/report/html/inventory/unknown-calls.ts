import type { InventoryReport } from '../../inventory-report.js';
import { h } from '../element.js';
import { unknownSection } from '../unknown.js';
import type { Section } from '../sections.js';

/** Calls that look like Azure AI and are not in the catalogue. */
export const unknownCallsSection = ({ unknownCalls }: InventoryReport): Section =>
  unknownSection(unknownCalls.map(({ at, service, ...call }) => ({ ...at, ...call, remark: service === null ? 'of a service that nothing tells' : ['of ', h('code', service)] })));
