import type { Operation, Service, Topic } from '../src/knowledge/schema.js';
import { surfaceCount, surfaceLanguages } from './surface-table.js';

/** Something that is missing in what is known of a service. */
export interface Gap {
  /** `missing`: the file is not whole without it. `open`: nobody publishes it, or it was not found; hovers say so. */
  readonly kind: 'missing' | 'open';
  readonly message: string;
}

/** What a reader of a hover expects of every service. */
const expectedTopics: readonly Topic[] = ['retention', 'training-use', 'residency', 'human-review-by-microsoft'];

/**
 * What is missing in the file of a service.
 *
 * @param today ISO date by which facts are due for review.
 */
export function gapsOf(service: Service, today: string): readonly Gap[] {
  return [...factGaps(service, today), ...operationGaps(service), ...reachGaps(service), ...endGaps(service)];
}

function factGaps(service: Service, today: string): readonly Gap[] {
  const topics = new Set(service.facts.map(({ topic }) => topic));
  const stale = service.facts.filter(({ reviewBy }) => reviewBy < today);
  return [
    ...(service.facts.length === 0 ? [missing('no facts: add each with its source, heading and date')] : []),
    ...expectedTopics.filter((topic) => !topics.has(topic)).map((topic) => open(`no fact on ${topic}: hovers say "not published"`)),
    ...(service.facts.some(({ headline }) => headline === true) ? [] : [open('no headline fact: nothing stands out in a hover')]),
    ...stale.map(({ id, reviewBy }) => missing(`${id} was to be reviewed by ${reviewBy}: read its source again`)),
  ];
}

function operationGaps(service: Service): readonly Gap[] {
  const silent = service.operations.filter(({ keeps, sends }) => keeps.statement === null && sends.length > 0);
  const undated = service.operations.filter(({ keeps }) => keeps.statement !== null && keeps.facts.length === 0 && keeps.content !== undefined);
  return [
    ...(service.operations.length === 0 ? [open('no operations: only look-ups know the service')] : []),
    ...undated.map(({ id }) => missing(`${id} says what is kept and rests on no fact`)),
    ...(silent.length === 0 ? [] : [open(`what these keep is not published: ${ids(silent)}`)]),
    ...service.operations.filter(({ generates }) => generates !== undefined && generates.limit === null).map(({ id }) => open(`${id} generates, and no argument bounds its answer`)),
  ];
}

function reachGaps(service: Service): readonly Gap[] {
  if (service.operations.length === 0) return [];
  const gaps: Gap[] = [];
  for (const { id: language, name } of surfaceLanguages) {
    const count = surfaceCount(service, language);
    if (count === null) {
      gaps.push(open(`no client in ${name}: calls are found by their routes`));
      continue;
    }
    const without = service.operations.filter((operation) => (operation.reach[language] ?? []).length === 0);
    if (without.length > 0) gaps.push(open(`no binding in ${name}: ${ids(without)}`));
    if (count.likely > 0) gaps.push(open(`${String(count.likely)} of ${String(count.bindings)} bindings in ${name} nobody has read (verified: 'convention'): their calls are "likely"`));
  }
  const local = service.operations.filter(({ routes }) => routes.length === 0);
  if (local.length > 0) gaps.push(open(`no REST route: ${ids(local)}`));
  if (service.operations.some(({ routes }) => routes.length > 0) && service.routePrefixes.length === 0 && service.hosts.length === 0) gaps.push(missing('routes without a prefix or a host: nothing tells that a request is one to this service'));
  return gaps;
}

function endGaps(service: Service): readonly Gap[] {
  return [
    ...(service.access.length === 0 ? [missing('no access gate: say whether use needs registration, also where it is open')] : []),
    ...(service.retirements.length === 0 ? [open('no retirement is known')] : []),
    ...(service.choices.length === 0 && service.operations.length > 0 ? [open('no choices: no argument is known to change what happens to the data')] : []),
  ];
}

/** Ids that are shown of a long list. */
const SHOWN = 8;

function ids(operations: readonly Operation[]): string {
  const shown = operations.slice(0, SHOWN).map(({ id }) => id).join(', ');
  return operations.length > SHOWN ? `${shown} and ${String(operations.length - SHOWN)} more` : shown;
}

function missing(message: string): Gap {
  return { kind: 'missing', message };
}

function open(message: string): Gap {
  return { kind: 'open', message };
}
