import type { Element } from 'hast';
import type { InventoryChoice, InventoryOperation, InventoryService } from '../../../engine/inventory/types.js';
import type { Place } from '../../scan-report.js';
import { operationAnchor } from '../anchors.js';
import { badge } from '../badges.js';
import { callList } from '../calls.js';
import { h, type Content } from '../element.js';
import { places } from '../places.js';
import { described, folded, innerSection } from '../sections.js';
import { counted, prose, separated } from '../text.js';
import { factLinks } from './facts.js';
import { deletionText, keepingText, operationName, sendingText, type OnPage } from './keeping.js';

/** One operation in use: what is sent, kept and deleted, what its arguments decide, and where it is called. */
export function operationPart(service: InventoryService<Place>, operation: InventoryOperation<Place>, onPage: OnPage): Element {
  const { id, summary, keeps, deletion, keepsNothingTwin, choices, facts, calls } = operation;
  return innerSection(4, operationAnchor(id), h('code', id), [
    h('p', prose(summary)),
    described([
      ['Sent', sendingText(operation)],
      ['Kept', [...keepingText(keeps), keeps.facts.length === 0 ? [] : h('p.note', ['Rests on ', ...factLinks(service.id, keeps.facts)])]],
      ['Deletion', deletionText(deletion, onPage)],
      ['Twin that keeps nothing', keepsNothingTwin === null ? [] : operationName(keepsNothingTwin, onPage)],
      ['Choices in the arguments', choices.length === 0 ? [] : h('ul', choices.map((choice) => h('li', choiceText(service.id, choice))))],
      ['Facts', facts.length === 0 ? 'none published' : folded(`${counted(facts.length, 'fact')} ${facts.length === 1 ? 'holds' : 'hold'} for it`, h('p', factLinks(service.id, facts)))],
      ['Calls', calls.length === 0 ? 'none' : callList(calls.map(({ at, ...call }) => ({ ...at, ...call })))],
    ]),
  ]);
}

function choiceText(service: string, { label, state, values, effect, turnsOn, facts, calls }: InventoryChoice<Place>): Content[] {
  return [
    h('p', [
      h('strong', label), ' ', ...choiceValue(state, values),
      turnsOn === null ? [] : [' ', badge(`switches ${turnsOn} on`, 'warning')],
    ]),
    h('p', [...prose(effect), facts.length === 0 ? [] : h('span.note', [' Rests on ', ...factLinks(service, facts)])]),
    places(calls),
  ];
}

function choiceValue(state: InventoryChoice<Place>['state'], values: readonly string[]): Content[] {
  switch (state) {
    case 'left-out': return ['is left out'];
    case 'unknown': return ['is given, with a value that is not known'];
    case 'given': return values.length === 0 ? ['is given'] : ['is ', ...separated(values.map((value) => h('code', value)), ', ')];
  }
}
