import type { Choice, ChoiceValue, Operation } from '../../knowledge/schema.js';
import type { Place } from '../types.js';
import type { ChoiceNotes } from './notes.js';
import { inOrder } from './order.js';
import type { InventoryDeletion, InventoryKeeping } from './types.js';
import type { UsedCall, UsedOperation, UsedService } from './used-services.js';

/**
 * What stays after one call. `expires`: until an end that the call gives; `may-stay`: an argument
 * decides whose value is not known; `off`: what it could switch on is off; `as-stated`: whatever is
 * published for the operation.
 */
type AtCall = 'stays' | 'expires' | 'may-stay' | 'nothing' | 'off' | 'as-stated';

interface KeepingCall {
  readonly call: UsedCall;
  readonly state: AtCall;
}

const staying: ReadonlySet<AtCall> = new Set(['stays', 'expires', 'may-stay']);

/** What an operation keeps at the calls in use, and what deletes it. */
export function keepingOf({ operation, calls }: UsedOperation, used: UsedService, sawAll: boolean): { readonly keeps: InventoryKeeping<Place>; readonly deletion: InventoryDeletion<Place> } {
  const choices = used.service.choices.filter((choice) => choice.operations.includes(operation.id) && decides(choice));
  const kept = calls.map((call): KeepingCall => ({ call, state: stateAt(call, operation, choices) }));
  const keeps = keepingAt(kept, operation);
  return { keeps, deletion: deletionAt(kept, keeps, operation, used, sawAll) };
}

/** True for a choice on which it depends whether something stays. */
function decides({ values }: Choice): boolean {
  return values.some(({ turnsOn, keepsNothing }) => turnsOn !== undefined || keepsNothing === true);
}

/** What is kept unless the call says otherwise, as opposed to what it can switch on. */
function isOnByDefault({ values }: Choice): boolean {
  return values.some(({ keepsNothing }) => keepsNothing === true) && !values.some(({ turnsOn }) => turnsOn !== undefined);
}

/** A value that is given to say when it goes, whatever the value is. */
function isEnd({ is, keepsNothing }: ChoiceValue): boolean {
  return keepsNothing === true && is.includes('*');
}

function stateAt({ notes }: UsedCall, operation: Operation, choices: readonly Choice[]): AtCall {
  const made = notes.choices.filter(({ choice }) => choices.includes(choice));
  if (operation.turnsOn !== undefined || made.some(({ value }) => value?.turnsOn !== undefined)) return 'stays';
  if (made.some(({ value }) => value?.keepsNothing === true && !isEnd(value))) return 'nothing';
  if (made.some(({ state }) => state === 'unknown')) return 'may-stay';
  if (made.some(({ value }) => value && isEnd(value))) return 'expires';
  if (operation.keeps.content || choices.some(isOnByDefault)) return 'stays';
  return choices.some(({ values }) => values.some(({ turnsOn }) => turnsOn !== undefined)) ? 'off' : 'as-stated';
}

function keepingAt(kept: readonly KeepingCall[], operation: Operation): InventoryKeeping<Place> {
  const { statement, facts, content } = operation.keeps;
  const left = kept.filter(({ state }) => staying.has(state));
  const all = left.length === kept.length && !left.some(({ state }) => state === 'may-stay');
  const state = left.length > 0 ? (all ? 'stays' : 'stays-at-some') : kept.every((one) => one.state === 'nothing') ? 'asked-not-to' : statement === null ? 'unpublished' : 'as-stated';
  const made = kept.flatMap(({ call }) => call.notes.choices).filter(({ choice }) => decides(choice));
  const expires = left.length > 0 && left.every((one) => one.state === 'expires');
  return {
    state,
    statement,
    content: left.length > 0 ? (content?.what ?? null) : null,
    until: left.length === 0 ? null : expires ? 'expires' : (content?.until ?? null),
    notes: [...new Set(made.map(effectOf))],
    facts,
    calls: inOrder(left.map(({ call }) => call.notes.at)),
  };
}

/** What a choice of a call changes, in a sentence. */
export function effectOf({ choice, state, value }: ChoiceNotes): string {
  if (state === 'unknown') return `What ${choice.label} is set to is not known here.`;
  return (state === 'left-out' ? choice.absent?.effect : value?.effect) ?? '';
}

function deletionAt(kept: readonly KeepingCall[], keeps: InventoryKeeping<Place>, operation: Operation, used: UsedService, sawAll: boolean): InventoryDeletion<Place> {
  const deleting = operation.deletedBy ?? [];
  const operations = deleting.map((id) => `${used.service.id}/${id}`);
  const none = (state: InventoryDeletion<Place>['state']): InventoryDeletion<Place> => ({ state, operations, calls: [] });
  if (kept.every(({ state }) => state === 'nothing' || state === 'off')) return none('not-needed');
  if (deleting.length === 0) return none(keeps.state === 'stays' || keeps.state === 'stays-at-some' ? 'none' : keeps.state === 'unpublished' ? 'unpublished' : 'as-stated');
  // One operation for making and deleting says nothing about which of the two is called.
  const others = deleting.filter((id) => id !== operation.id);
  const isTestOnly = kept.every(({ call }) => call.file.isTest);
  const calls = used.calls.filter(({ notes, file }) => others.includes(notes.operation) && (isTestOnly || !file.isTest));
  if (calls.length > 0) return { state: 'present', operations, calls: inOrder(calls.map(({ notes }) => notes.at)) };
  return none(sawAll && others.length > 0 ? 'absent' : 'untold');
}
