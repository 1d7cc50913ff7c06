import type { InventoryChoice, InventoryOperation } from '../../engine/inventory/types.js';
import { listed } from '../../wording/listed.js';
import type { InventoryChange } from '../inventory-changes.js';
import type { Place } from '../scan-report.js';
import { counted, difference, opposite, placesText, quoted, sentence, type Direction } from './difference.js';

type Operation = InventoryOperation<Place>;
type Choice = InventoryChoice<Place>;
type Draft = Omit<InventoryChange, 'service' | 'operation'>;

/** An operation that is called in one of two inventories alone. */
export function operationCame(operation: Operation, direction: Direction): readonly Draft[] {
  const { id, sends } = operation;
  const places = placesOf(operation);
  const sent = sends.length === 0 ? 'no content' : listed(sends);
  return [
    change('operation-added', direction, sends.length > 0, direction === 'added' ? `${id} is called now, at ${placesText(places)}; it sends ${sent}.` : `${id} is not called any more; it sent ${sent}.`, places),
    ...(isKept(operation) ? [keeping(operation, direction, `${id} is not called any more`)] : []),
    ...choiceItems(operation).filter(({ choice }) => choice.turnsOn !== null).map((item) => choiceChange(id, [item], direction)),
  ];
}

/** What differs at an operation that is called in both. @param isSameKnowledge false where the knowledge base may have changed in between. */
export function operationChanges(before: Operation, after: Operation, isSameKnowledge: boolean): readonly Draft[] {
  const changes: Draft[] = [];
  const isKnowledge = !isSameKnowledge && choiceSignature(before) === choiceSignature(after);
  if (isKept(before) !== isKept(after)) {
    const direction: Direction = isKept(after) ? 'added' : 'removed';
    changes.push(isKnowledge
      ? knowledge(`What is published about ${after.id} changed: content is ${isKept(after) ? 'now' : 'no longer'} known to stay. The code calls it as before.`)
      : keeping(isKept(after) ? after : before, direction, `no call of ${after.id} keeps content any more`));
  }
  changes.push(...callChanges(before, after), ...deletionChanges(before, after));
  const choices = difference(choiceItems(before), choiceItems(after), ({ choice, value }) => [choice.id, choice.state, value, choice.turnsOn ?? ''].join('\n'));
  for (const items of groups(choices.added)) changes.push(choiceChange(after.id, items, 'added'));
  for (const items of groups(choices.removed)) changes.push(choiceChange(after.id, items, 'removed'));
  if (before.keeps.statement !== after.keeps.statement || before.sends.join('\n') !== after.sends.join('\n')) {
    changes.push(knowledge(`What is published about ${after.id} changed. It ${published(after)}; before, it ${published(before)}.`));
  }
  return changes;
}

/** The values that the calls of an operation are given, for telling a change of the code. */
export function choiceSignature(operation: Operation): string {
  return JSON.stringify(operation.choices.map(({ id, state, values }) => [id, state, values]));
}

function change(kind: InventoryChange['kind'], direction: Direction, matters: boolean, statement: string, places: readonly Place[]): Draft {
  return { kind: direction === 'added' ? kind : opposite(kind), weight: !matters ? 'neutral' : direction === 'added' ? 'adds' : 'removes', statement, places };
}

function knowledge(statement: string): Draft {
  return { kind: 'knowledge-changed', weight: 'neutral', statement, places: [] };
}

function published({ sends, keeps }: Operation): string {
  return `sends ${sends.length === 0 ? 'no content' : listed(sends)}, and what it keeps is ${keeps.statement === null ? 'not published' : `published as "${keeps.statement}"`}`;
}

/* ------------------------------------------------------------------ what stays */

function isKept({ keeps }: Operation): boolean {
  return keeps.state === 'stays' || keeps.state === 'stays-at-some';
}

const ends: Readonly<Record<NonNullable<Operation['keeps']['until']>, string>> = {
  deleted: ' until somebody deletes it',
  unused: ' until somebody deletes it, or until some weeks have passed without its being used',
  hours: ' for some hours, a day at most',
  expires: ' until the end that each call gives',
};

function keeping(operation: Operation, direction: Direction, why: string): Draft {
  const { id, keeps } = operation;
  const what = keeps.content ?? 'content';
  if (direction === 'removed') return change('keeping-started', direction, true, `This change stops storing ${what}: ${why}. What was stored before is not removed by that.`, keeps.calls);
  const told = keeps.until === null ? ` (${[keeps.statement, ...keeps.notes].filter((part) => part !== null && part !== '').join(' ') || 'for how long is not published'})` : ends[keeps.until];
  return change('keeping-started', direction, true, sentence(`This change starts storing ${what}: ${id}, called at ${placesText(keeps.calls)}, keeps ${what}${told}${deletionWords(operation)}`), keeps.calls);
}

function deletionWords({ deletion }: Operation): string {
  switch (deletion.state) {
    case 'present': return `; ${listed(deletion.operations)} can delete it, called at ${placesText(deletion.calls)}`;
    case 'absent': return `; nothing in this code calls ${deletion.operations.join(' or ')}, which would delete it`;
    case 'untold': return `; nothing that was read calls ${deletion.operations.join(' or ')}, which would delete it`;
    case 'none': return '; no operation deletes it';
    default: return '';
  }
}

function deletionChanges(before: Operation, after: Operation): readonly Draft[] {
  const had = before.deletion.state === 'present';
  const has = after.deletion.state === 'present';
  // What leaves nothing behind needs no deletion.
  if (had === has || before.deletion.state === 'not-needed' || after.deletion.state === 'not-needed') return [];
  const { operations, calls } = has ? after.deletion : before.deletion;
  const statement = has
    ? `What ${after.id} leaves can be deleted by this code now: ${operations.join(' or ')} is called at ${placesText(calls)}.`
    : `Nothing ${after.deletion.state === 'untold' ? 'that was read' : 'in this code'} deletes any more what ${after.id} leaves: ${operations.join(' or ')} was called, and is not.`;
  return [{ kind: has ? 'deletion-added' : 'deletion-removed', weight: has ? 'removes' : 'adds', statement, places: calls }];
}

/* ------------------------------------------------------------------ calls */

/** Code that is no test code; all where it is called in tests alone. */
function placesOf({ calls }: Operation): readonly Place[] {
  const own = calls.filter(({ isTest }) => !isTest);
  return (own.length > 0 ? own : calls).map(({ at }) => at);
}

/** More calls or fewer. Calls that moved are no change. */
function callChanges(before: Operation, after: Operation): readonly Draft[] {
  const then = placesOf(before);
  const now = placesOf(after);
  const isOnlyTest = ({ calls }: Operation): boolean => calls.every(({ isTest }) => isTest);
  const matters = after.sends.length > 0;
  if (isOnlyTest(before) !== isOnlyTest(after)) {
    const statement = isOnlyTest(after) ? `${after.id} is called in test code alone now.` : `${after.id} is called outside test code now, at ${placesText(now)}; before, it was called in tests alone.`;
    return [change('calls-added', isOnlyTest(after) ? 'removed' : 'added', matters, statement, isOnlyTest(after) ? then : now)];
  }
  if (then.length === now.length) return [];
  const isMore = now.length > then.length;
  const { added, removed } = difference(then, now, ({ path }) => path);
  const places = isMore ? added : removed;
  const count = Math.abs(now.length - then.length);
  const statement = isMore ? `${after.id} is called at ${counted(count, 'more place')}: ${placesText(places)}.` : `${after.id} is called at ${counted(count, 'place')} fewer than before.`;
  return [change('calls-added', isMore ? 'added' : 'removed', matters, statement, places)];
}

/* ------------------------------------------------------------------ choices */

/** One value of one argument. */
interface ChoiceItem {
  readonly choice: Choice;
  /** Empty where no value is told. */
  readonly value: string;
}

function choiceItems({ choices }: Operation): readonly ChoiceItem[] {
  return choices.filter(({ state }) => state !== 'left-out').flatMap((choice) => (choice.values.length === 0 ? [{ choice, value: '' }] : choice.values.map((value) => ({ choice, value }))));
}

/** Values of one choice with one effect are one change. */
function groups(items: readonly ChoiceItem[]): readonly (readonly ChoiceItem[])[] {
  const found = new Map<string, ChoiceItem[]>();
  for (const item of items) {
    const key = `${item.choice.id}\n${item.choice.state}\n${item.choice.effect}`;
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found.values()];
}

function choiceChange(id: string, items: readonly ChoiceItem[], direction: Direction): Draft {
  const [first] = items;
  if (!first) throw new Error('A change of a choice has a value.');
  const { label, effect, turnsOn, state, calls } = first.choice;
  const values = items.map(({ value }) => value).filter((value) => value !== '');
  const given = state === 'unknown' ? 'a value that is not known here' : values.length === 0 ? 'a value' : quoted(values);
  const switches = turnsOn === null ? '' : `This change switches ${turnsOn} ${direction === 'added' ? 'on' : 'off'}: `;
  const where = direction === 'added' ? ` at ${placesText(calls)}` : '';
  return change('choice-added', direction, turnsOn !== null, sentence(`${switches}${label} of ${id} is ${direction === 'added' ? 'given' : 'no longer given'} ${given}${where}. ${direction === 'added' ? effect : `With it: ${effect}`}`), calls);
}
