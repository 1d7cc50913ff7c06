import type { InventoryDeletion, InventoryKeeping, InventoryOperation } from '../../../engine/inventory/types.js';
import { ends, isKept, keepingStates } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { badge, type Tone } from '../badges.js';
import { h, type Content } from '../element.js';
import { inward } from '../links.js';
import { operationAnchor } from '../anchors.js';
import { breakable, places } from '../places.js';
import { prose, separated } from '../text.js';

/** Operations on the page, so that only what is there is linked. */
export type OnPage = (operation: string) => boolean;

/** An operation by its name, linked where the page has it. */
export const operationName = (id: string, onPage: OnPage): Content => (onPage(id) ? inward(h('code', breakable(id)), operationAnchor(id)) : h('code', breakable(id)));

const tones: Readonly<Record<InventoryKeeping<Place>['state'], Tone>> = { stays: 'information', 'stays-at-some': 'information', 'asked-not-to': 'quiet', 'as-stated': 'quiet', unpublished: 'hint' };

/** What is kept, where and how long. */
export function keepingText(keeps: InventoryKeeping<Place>): Content[] {
  const { state, content, statement, until, notes } = keeps;
  const words = keepingStates[state];
  const stays = isKept({ keeps });
  return [
    words === null ? [] : h('p', [badge(words, tones[state]), ...(stays && content !== null ? [' ', h('strong', content)] : [])]),
    state === 'unpublished' && statement === null ? [] : h('p', statement === null ? 'What is kept, where and how long: not published.' : prose(statement)),
    ...notes.map((note) => h('p', prose(note))),
    stays && (until !== null || notes.length === 0) ? h('p.note', until === null ? 'When it goes: not published.' : ends[until]) : [],
  ];
}

/** Who can delete it, and whether this code does. */
export function deletionText({ state, operations, calls }: InventoryDeletion<Place>, onPage: OnPage): Content[] {
  const names = separated(operations.map((id) => operationName(id, onPage)), ', ');
  switch (state) {
    case 'present': return [h('p', [badge('deletion in this code', 'good'), ' ', ...names]), places(calls)];
    case 'absent': return [h('p', badge('deletion not called', 'warning')), h('p', ['Whoever may call ', ...names, '. Nothing in the files that were read calls it.'])];
    case 'untold': return [h('p', badge('cannot tell', 'hint')), h('p', ['Whoever may call ', ...names, '. Nothing that was read calls it, and not everything was read.'])];
    case 'none': return [h('p', badge('no operation deletes it', 'warning'))];
    case 'not-needed': return [h('p.note', 'These calls leave nothing that could be deleted.')];
    case 'as-stated': return [h('p.note', 'No operation is known that deletes it, if anything is kept.')];
    case 'unpublished': return [h('p', badge('not published', 'hint'))];
  }
}

/** Content that leaves the program. */
export const sendingText = ({ sends }: InventoryOperation<Place>): string => (sends.length === 0 ? 'no content' : sends.join(', '));
