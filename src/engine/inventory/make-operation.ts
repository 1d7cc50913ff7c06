import type { Choice } from '../../knowledge/schema.js';
import { applicableFacts } from '../../answers/applicable-facts.js';
import { byCodeUnits } from '../../wording/order.js';
import type { Place } from '../types.js';
import { effectOf, keepingOf } from './keeping.js';
import type { ChoiceNotes } from './notes.js';
import { byTheirPlace, inOrder } from './order.js';
import type { InventoryCall, InventoryChoice, InventoryOperation } from './types.js';
import type { UsedCall, UsedOperation, UsedService } from './used-services.js';

/** An operation in use. @param sawAll true where "nowhere" can be said. */
export function makeOperation(one: UsedOperation, used: UsedService, sawAll: boolean): InventoryOperation<Place> {
  const { operation, calls } = one;
  const { service } = used;
  const own = new Set([...operation.keeps.facts, ...(operation.facts ?? [])]);
  return {
    id: `${service.id}/${operation.id}`,
    kind: operation.kind,
    summary: operation.summary,
    sends: operation.sends,
    ...keepingOf(one, used, sawAll),
    keepsNothingTwin: operation.noStoreTwin === undefined ? null : `${service.id}/${operation.noStoreTwin}`,
    choices: choicesOf(calls, service.choices),
    facts: applicableFacts(service, operation).filter(({ id, appliesTo }) => appliesTo.operations !== undefined || own.has(id)).map(({ id }) => id),
    calls: calls.map(inventoryCall).sort(byTheirPlace),
  };
}

export function inventoryCall({ notes, file }: UsedCall): InventoryCall<Place> {
  const { language, member, via, certainty } = notes.call;
  return { at: notes.at, language, member, via, certainty, isTest: file.isTest };
}

interface ChoiceGroup {
  readonly made: ChoiceNotes;
  readonly texts: Set<string>;
  readonly places: Place[];
}

/** Choices of all calls of an operation, the same value of the catalogue taken together. */
function choicesOf(calls: readonly UsedCall[], catalogue: readonly Choice[]): readonly InventoryChoice<Place>[] {
  const groups = new Map<string, ChoiceGroup>();
  for (const { notes } of calls) {
    for (const made of notes.choices) {
      const key = rankOf(made, catalogue).join(' ');
      const group = groups.get(key) ?? { made, texts: new Set<string>(), places: [] };
      groups.set(key, group);
      for (const text of made.texts) group.texts.add(text);
      group.places.push(notes.at);
    }
  }
  return [...groups.values()]
    .sort((a, b) => compare(rankOf(a.made, catalogue), rankOf(b.made, catalogue)))
    .map(({ made, texts, places }) => ({
      id: made.choice.id,
      label: made.choice.label,
      state: made.state,
      values: [...texts].sort(byCodeUnits),
      effect: effectOf(made),
      turnsOn: made.value?.turnsOn ?? null,
      facts: (made.state === 'left-out' ? made.choice.absent?.facts : made.value?.facts) ?? [],
      calls: inOrder(places),
    }));
}

const states: readonly ChoiceNotes['state'][] = ['given', 'left-out', 'unknown'];

/** The choice's place in the catalogue, then values before what is left out or not known. */
function rankOf({ choice, state, value }: ChoiceNotes, catalogue: readonly Choice[]): readonly number[] {
  return [catalogue.indexOf(choice), states.indexOf(state), value ? choice.values.indexOf(value) : 0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
