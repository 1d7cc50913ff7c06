import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { InventoryCall, InventoryChoice, InventoryOperation, InventoryService } from '../../../engine/inventory/types.js';
import { deletionStates, ends, isKept, keepingStates } from '../../inventory-words.js';
import type { Place } from '../../scan-report.js';
import { counted, heading, item, list, number } from '../blocks.js';
import { code, joined, plain, prose, strong, text, type Phrases } from '../phrases.js';
import { places } from '../places.js';
import type { Detail } from './detail.js';
import type { Sources } from './sources.js';

type Operation = InventoryOperation<Place>;

/** What happens to the data at the calls of one operation. */
export function operationSection(operation: Operation, service: InventoryService<Place>, sources: Sources, detail: Detail): RootContent[] {
  const lines: (readonly [string, Phrases])[] = [
    ['Calls', calls(operation.calls, detail)],
    ['Sends', operation.sends.length === 0 ? [plain('no content')] : joined(operation.sends.map(text), ', ')],
    ['Keeps', [...keeping(operation), ...sources.facts(service.facts, operation.keeps.facts), ...keptAt(operation, detail)]],
    ['Deletion', deletion(operation, detail)],
    ...(operation.keepsNothingTwin === null ? [] : [['Keeps nothing', [code(operation.keepsNothingTwin)]] as const]),
    ...operation.choices.slice(0, detail.entries).map((choice) => ['Choice', choiceLine(choice, service, sources, detail)] as const),
    ...(operation.choices.length > detail.entries ? [['Choice', [plain(`${number(operation.choices.length - detail.entries)} more`)]] as const] : []),
    ...(operation.facts.length === 0 ? [] : [['Facts', joined(operation.facts.map((id) => [code(id)]), ', ')] as const]),
  ];
  return [
    heading(4, code(operation.id), plain(': '), ...text(operation.summary)),
    list(lines.map(([name, line]): ListItem => item([strong(plain(`${name}:`)), plain(' '), ...line]))),
  ];
}

function calls(entries: readonly InventoryCall<Place>[], { places: most }: Detail): Phrases {
  const some = (count: number, what: string): string[] => (count === 0 ? [] : [`${number(count)} ${what}`]);
  const remarks = [
    ...some(entries.filter(({ isTest }) => isTest).length, 'in test or generated code'),
    ...some(entries.filter(({ via }) => via === 'rest').length, 'over REST'),
    ...some(entries.filter(({ via }) => via === 'wrapper').length, 'through a wrapper'),
    ...some(entries.filter(({ certainty }) => certainty === 'likely').length, 'likely, not certain'),
  ];
  return [plain(`${number(entries.length)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}: `), ...places(entries.map(({ at }) => at), most)];
}

function keeping(operation: Operation): Phrases {
  const { state, content, statement, notes, until } = operation.keeps;
  const words = keepingStates[state];
  const sentences: Phrases[] = [
    ...(words === null ? [] : [[strong(plain(words)), ...(isKept(operation) && content !== null ? [plain(': '), ...text(content)] : []), plain('.')]]),
    ...(statement === null ? (state === 'unpublished' ? [] : [[plain('What is kept, where and how long: not published.')]]) : [prose(statement)]),
    ...notes.map(prose),
    ...(isKept(operation) ? [[plain(until === null ? 'When it goes: not published.' : ends[until])]] : []),
  ];
  return joined(sentences, ' ');
}

/** Where content stays, where that is not at every call. */
function keptAt({ keeps, calls: all }: Operation, { places: most }: Detail): Phrases {
  return keeps.calls.length === 0 || keeps.calls.length === all.length ? [] : [plain(' At '), ...places(keeps.calls, most), plain('.')];
}

function deletion({ deletion: { state, operations, calls: at } }: Operation, { places: most }: Detail): Phrases {
  const names: PhrasingContent[] = joined(operations.map((id) => [code(id)]), ', ');
  switch (state) {
    case 'present': return [strong(plain(deletionStates.present)), plain(': '), ...names, plain(' at '), ...places(at, most)];
    case 'absent': return [strong(plain(deletionStates.absent)), plain(': nothing in the files that were read calls '), ...names];
    case 'untold': return [strong(plain(deletionStates.untold)), plain(': nothing that was read calls '), ...names, plain(', and not everything was read')];
    case 'none': return [strong(plain(deletionStates.none))];
    case 'not-needed':
    case 'as-stated':
    case 'unpublished': return [plain(deletionStates[state])];
  }
}

function choiceLine({ label, state, values, effect, turnsOn, facts, calls: at }: InventoryChoice<Place>, service: InventoryService<Place>, sources: Sources, { places: most }: Detail): Phrases {
  const given = state === 'left-out' ? [plain(' left out')]
    : state === 'unknown' ? [plain(' with a value that is not known')]
      : values.length === 0 ? [plain(' given')] : [plain(' = '), ...joined(values.map((value) => [code(value)]), ' or ')];
  return [
    code(label), ...given, plain(': '), ...prose(effect),
    ...(turnsOn === null ? [] : [plain(' '), strong(plain(`Switches ${turnsOn} on.`))]),
    ...sources.facts(service.facts, facts), plain(` ${counted(at.length, 'call')}: `), ...places(at, most),
  ];
}
