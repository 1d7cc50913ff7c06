import type { InventoryReport } from '../../report/inventory-report.js';
import { deletionStates, ends, isKept, keepingStates } from '../../report/inventory-words.js';
import { labeled } from './columns.js';
import { counted, placesText } from './places-text.js';
import { oneLine, type Style } from './style.js';

type Service = InventoryReport['services'][number];
type Operation = Service['operations'][number];

/** Where the text of a service's lines begins. */
const column = 16;

/** A service with its gates, end dates and operations. */
export function serviceLines(service: Service, style: Style): string[] {
  const { id, name, declared, access, retirements, operations } = service;
  const line = (label: string, text: string): string[] => labeled(label, oneLine(text), 2, column);
  return [
    style.bold(oneLine(`${name} (${id})`)),
    ...(declared.length === 0 ? line('declared', 'in no project file that was read') : declared.flatMap(({ at, registration }) =>
      line('declared', `${placesText([at])}${registration === null ? '' : `, registration ${registration.reference}${registration.isExpired ? ' (expired)' : ''}`}`))),
    ...access.filter(({ state }) => state !== 'open').flatMap(({ state, isDeclared, statement, facts, calls }) =>
      line('access', `${state === 'limited' ? 'Limited Access' : 'sources disagree'}, ${isDeclared ? 'registration declared' : 'no registration declared'}: ${statement}${dates(service, facts)}, ${placesText(calls)}`)),
    ...retirements.flatMap(({ on, isPast, what, successor, calls }) =>
      line(isPast ? 'ended' : 'ends', `${on}: ${what}${successor === null ? '' : `, successor ${successor}`}, ${placesText(calls)}`)),
    ...operations.flatMap((operation) => operationLines(operation, service, style)),
  ];
}

function operationLines(operation: Operation, service: Service, style: Style): string[] {
  const { id, sends, keeps, deletion, keepsNothingTwin, choices, calls } = operation;
  const line = (label: string, text: string): string[] => labeled(label, oneLine(text), 4, column, (words) => style.dim(words));
  return [
    `  ${style.bold(oneLine(id.slice(id.indexOf('/') + 1)))} ${counted(calls.length, 'call')}`,
    ...line('at', placesText(calls.map(({ at }) => at))),
    ...line('sends', sends.length === 0 ? 'no content' : sends.join(', ')),
    ...line('keeps', `${keepingText(operation)}${dates(service, keeps.facts)}`),
    ...(deletion.state === 'as-stated' ? [] : line('deletion', deletionText(deletion))),
    ...(keepsNothingTwin === null ? [] : line('twin', `${keepsNothingTwin} keeps nothing`)),
    ...choices.flatMap(({ label, state, values, effect, turnsOn, facts, calls: at }) => {
      const given = state === 'left-out' ? ' left out' : state === 'unknown' ? ' with a value that is not known' : values.length === 0 ? ' given' : ` = ${values.join(' or ')}`;
      return line('choice', `${label}${given}: ${effect}${turnsOn === null ? '' : ` Switches ${turnsOn} on.`}${dates(service, facts)} ${placesText(at)}`);
    }),
  ];
}

function deletionText({ state, operations, calls }: Operation['deletion']): string {
  const names = operations.join(', ');
  switch (state) {
    case 'present': return `${deletionStates.present}: ${names} at ${placesText(calls)}`;
    case 'absent': return `${deletionStates.absent}: nothing in the files that were read calls ${names}`;
    case 'untold': return `${deletionStates.untold}: nothing that was read calls ${names}, and not everything was read`;
    case 'none':
    case 'not-needed':
    case 'as-stated':
    case 'unpublished': return deletionStates[state];
  }
}

function keepingText(operation: Operation): string {
  const { state, content, statement, notes, until } = operation.keeps;
  const words = keepingStates[state];
  const kept = isKept(operation);
  return [
    ...(words === null ? [] : [`${words}${kept && content !== null ? `: ${content}` : ''}.`]),
    ...(statement === null ? (state === 'unpublished' ? [] : ['Not published.']) : [statement]),
    ...notes,
    ...(kept ? [until === null ? 'When it goes: not published.' : ends[until]] : []),
  ].join(' ');
}

/** ` (as of 2025-10-15; undated, due for review)`: the dates of the pages that some facts rest on. */
function dates({ facts }: Service, ids: readonly string[]): string {
  const marks = new Set(facts.filter(({ id }) => ids.includes(id)).map(({ asOf, isStale }) => `${asOf === null ? 'undated' : `as of ${asOf}`}${isStale ? ', due for review' : ''}`));
  return marks.size === 0 ? '' : ` (${[...marks].join('; ')})`;
}
