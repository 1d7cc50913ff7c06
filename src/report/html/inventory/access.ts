import type { InventoryDeclaration, InventoryGate, InventoryRegistration, InventoryRetirement } from '../../../engine/inventory/types.js';
import type { Place } from '../../scan-report.js';
import { anchor } from '../anchors.js';
import { badge } from '../badges.js';
import { h, type Content } from '../element.js';
import { day, outward, sourceWithDate, stated } from '../links.js';
import { place, places } from '../places.js';
import { prose, separated } from '../text.js';
import { factLinks } from './facts.js';
import { operationName, type OnPage } from './keeping.js';

/** How project files declare the service. */
export function declarations(declared: readonly InventoryDeclaration<Place>[]): Content {
  if (declared.length === 0) return [badge('not declared', 'hint'), ' No project file that was read declares it.'];
  return h('ul', declared.map(({ at, operations, useCases, regions, registration }) => h('li', [
    badge('declared', 'good'), ' ', place(at),
    h('p', ['Operations: ', operations === null ? 'all' : operations.join(', ') || 'none']),
    h('p', ['Use cases: ', useCases.length === 0 ? 'none stated' : separated(useCases.map(stated), '; ')]),
    h('p', ['Regions: ', regions.length === 0 ? 'none stated' : regions.join(', ')]),
    h('p', ['Registration: ', ...registrationText(registration)]),
  ])));
}

function registrationText(registration: InventoryRegistration | null): Content[] {
  if (registration === null) return ['none stated'];
  const { reference, approvedOn, expiresOn, features, isExpired } = registration;
  return [
    reference === '' ? 'no reference' : stated(reference),
    approvedOn === null ? ', no day of approval stated' : [', approved on ', day(approvedOn)],
    expiresOn === null ? ', no end stated' : [isExpired ? ', ended on ' : ', until ', day(expiresOn)],
    features === null ? ', for every gate of the service' : `, for ${features.join(', ') || 'no gate'}`,
    isExpired ? [' ', badge('expired', 'error')] : [],
  ];
}

/** Gates before the service, and whether a registration is declared for what is called. */
export function gates(service: string, access: readonly InventoryGate<Place>[], onPage: OnPage): Content {
  if (access.length === 0) return 'No gate is known.';
  return h('ul', access.map((gate) => h('li', { id: anchor('gate', service, gate.id) }, [
    gateBadges(gate), ' ', ...prose(gate.statement),
    gate.form === null ? [] : [' ', outward('Registration form', gate.form), '.'],
    gate.operations === null ? [] : h('p', ['Operations: ', ...separated(gate.operations.map((id) => operationName(id, onPage)), ', ')]),
    gate.facts.length === 0 ? [] : h('p.note', ['Rests on ', ...factLinks(service, gate.facts)]),
    places(gate.calls),
  ])));
}

function gateBadges({ state, isDeclared }: InventoryGate<Place>): Content {
  if (state === 'open') return badge('open access', 'quiet');
  return [
    state === 'limited' ? badge('Limited Access', 'information') : badge('sources disagree', 'warning'), ' ',
    isDeclared ? badge('registration declared', 'good') : badge('no registration declared', 'warning'),
  ];
}

/** End dates of what is in use. */
export function retirements(service: string, entries: readonly InventoryRetirement<Place>[]): Content {
  if (entries.length === 0) return 'No end date is known for what is in use.';
  return h('ul', entries.map((entry) => h('li', { id: anchor('retirement', service, entry.id) }, [
    entry.isPast ? badge('ended', 'error') : badge('ends', 'warning'), ' ', day(entry.on), ': ', entry.what, '. ',
    entry.successor === null ? 'No successor is named.' : `Successor: ${entry.successor}.`,
    entry.note === null ? [] : [' ', ...prose(entry.note)],
    h('p.note', [...sourceWithDate(entry.source), ', read on ', day(entry.readOn)]),
    places(entry.calls),
  ])));
}
