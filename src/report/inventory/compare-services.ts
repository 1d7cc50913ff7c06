import type { InventoryDeclaration, InventoryGate, InventoryRetirement, InventoryService } from '../../engine/inventory/types.js';
import type { InventoryChange } from '../inventory-changes.js';
import type { Place } from '../scan-report.js';
import { choiceSignature, operationCame, operationChanges } from './compare-operations.js';
import { difference, placesText, sentence, type Direction } from './difference.js';

type Service = InventoryService<Place>;

/** A service that is called in one of two inventories alone. */
export function serviceCame(service: Service, direction: Direction): readonly InventoryChange[] {
  const places = service.operations.flatMap(({ calls }) => calls.map(({ at }) => at));
  const isNew = direction === 'added';
  return [
    {
      kind: isNew ? 'service-added' : 'service-removed',
      weight: isNew ? 'adds' : 'removes',
      service: service.id,
      operation: null,
      statement: isNew ? `${service.name} is used now, at ${placesText(places)}.` : `${service.name} is not used any more.`,
      places,
    },
    ...service.operations.flatMap((operation) => operationCame(operation, direction).map((one) => ({ ...one, service: service.id, operation: operation.id }))),
    ...service.access.filter(({ state }) => state !== 'open').map((gate) => gateChange(service, gate, direction)),
    ...service.retirements.map((retirement) => retirementChange(service, retirement, direction)),
  ];
}

/** What differs at a service that is called in both. @param isSameKnowledge false where the knowledge base may have changed in between. */
export function serviceChanges(before: Service, after: Service, isSameKnowledge: boolean): readonly InventoryChange[] {
  const operations = difference(before.operations, after.operations, ({ id }) => id);
  const isSameCode = signature(before) === signature(after);
  // With other knowledge and the same code, what is new about the service is new knowledge.
  const isKnowledge = !isSameKnowledge && isSameCode;
  return [
    ...operations.added.flatMap((operation) => operationCame(operation, 'added').map((one) => ({ ...one, service: after.id, operation: operation.id }))),
    ...operations.removed.flatMap((operation) => operationCame(operation, 'removed').map((one) => ({ ...one, service: after.id, operation: operation.id }))),
    ...operations.both.flatMap((one) => operationChanges(one.before, one.after, isSameKnowledge).map((draft) => ({ ...draft, service: after.id, operation: one.after.id }))),
    ...gateChanges(before, after, isKnowledge),
    ...retirementChanges(before, after, isKnowledge, isSameKnowledge),
    ...declarationChanges(before, after),
    ...factChanges(before, after, isSameKnowledge, isSameCode),
  ];
}

function signature({ operations }: Service): string {
  return JSON.stringify(operations.map((operation) => [operation.id, choiceSignature(operation)]));
}

function about(service: Service, kind: InventoryChange['kind'], statement: string, places: readonly Place[] = [], weight: InventoryChange['weight'] = 'neutral'): InventoryChange {
  return { kind, weight, service: service.id, operation: null, statement: sentence(statement), places };
}

/* ------------------------------------------------------------------ gates and retirements */

function gateChange(service: Service, gate: InventoryGate<Place>, direction: Direction): InventoryChange {
  const isNew = direction === 'added';
  const what = gate.state === 'disputed' ? 'sources disagree on whether it needs registration' : gate.state === 'limited' ? 'it needs registration' : 'it needs no registration';
  const statement = isNew
    ? `${service.name} is used in a way for which ${what} (${gate.id}), at ${placesText(gate.calls)}${gate.state === 'open' ? '' : gate.isDeclared ? '; a registration is declared' : '; no registration that covers it is declared'}. ${gate.statement}`
    : `${service.name} is not used any more in a way for which ${what} (${gate.id})`;
  return about(service, isNew ? 'gate-added' : 'gate-removed', statement, gate.calls, gate.state === 'open' ? 'neutral' : isNew ? 'adds' : 'removes');
}

function gateChanges(before: Service, after: Service, isKnowledge: boolean): readonly InventoryChange[] {
  const { added, removed, both } = difference(before.access, after.access, ({ id }) => id);
  const came = (gate: InventoryGate<Place>, direction: Direction): InventoryChange =>
    isKnowledge ? about(after, 'knowledge-changed', `What is published about access to ${after.name} changed: "${gate.id}" is ${direction === 'added' ? 'new' : 'gone'}. The code is as before`) : gateChange(after, gate, direction);
  return [
    ...added.map((gate) => came(gate, 'added')),
    ...removed.map((gate) => came(gate, 'removed')),
    ...both.flatMap((gate): readonly InventoryChange[] => [
      ...(gate.before.state === gate.after.state && gate.before.statement === gate.after.statement ? [] : [about(after, 'knowledge-changed', `What is published about access to ${after.name} (${gate.after.id}) changed: ${gate.after.statement}`)]),
      ...(gate.before.isDeclared === gate.after.isDeclared || gate.after.state === 'open' || gate.before.state === 'open' ? [] : [about(after, 'registration-changed', gate.after.isDeclared ? `A declared registration covers "${gate.after.id}" of ${after.name} now` : `No declared registration covers "${gate.after.id}" of ${after.name} any more`, gate.after.calls, gate.after.isDeclared ? 'removes' : 'adds')]),
    ]),
  ];
}

function retirementChange(service: Service, retirement: InventoryRetirement<Place>, direction: Direction, remark = ''): InventoryChange {
  const { what, on, isPast, successor, calls } = retirement;
  const statement = direction === 'added'
    ? `The code uses what ${isPast ? 'ended' : 'ends'} on ${on}: ${what}, at ${placesText(calls)}.${successor === null ? '' : ` Successor: ${successor}.`}${remark}`
    : `The code no longer uses what ${isPast ? 'ended' : 'ends'} on ${on}: ${what}.${remark}`;
  return about(service, direction === 'added' ? 'retirement-added' : 'retirement-removed', statement, calls);
}

function retirementChanges(before: Service, after: Service, isKnowledge: boolean, isSameKnowledge: boolean): readonly InventoryChange[] {
  const { added, removed, both } = difference(before.retirements, after.retirements, ({ id }) => id);
  // Which version a call uses is not in an inventory, so for versions both can be the cause.
  const came = (retirement: InventoryRetirement<Place>, direction: Direction): InventoryChange =>
    isKnowledge && retirement.scope === 'service'
      ? about(after, 'knowledge-changed', `What is published about ${after.name} changed: the end of ${retirement.what} on ${retirement.on} is ${direction === 'added' ? 'new' : 'no longer announced'}`)
      : retirementChange(after, retirement, direction, isSameKnowledge ? '' : ' The knowledge base changed as well, which may be why.');
  return [
    ...added.map((retirement) => came(retirement, 'added')),
    ...removed.map((retirement) => came(retirement, 'removed')),
    ...both.flatMap((one): readonly InventoryChange[] => {
      if (one.before.on !== one.after.on) return [about(after, 'knowledge-changed', `The published end of ${one.after.what} moved from ${one.before.on} to ${one.after.on}`)];
      if (one.before.isPast === one.after.isPast) return [];
      return [about(after, 'retirement-passed', one.after.isPast ? `The end of ${one.after.what} on ${one.after.on} has passed since, and the code still uses it, at ${placesText(one.after.calls)}` : `The end of ${one.after.what} on ${one.after.on} lies ahead on the day of this inventory, and had passed on the day of the earlier one`, one.after.calls)];
    }),
  ];
}

/* ------------------------------------------------------------------ declarations and facts */

function declarationChanges(before: Service, after: Service): readonly InventoryChange[] {
  const registrations = ({ declared }: Service): string => JSON.stringify(declared.flatMap(({ registration }) => (registration ? [[registration.reference, registration.approvedOn, registration.expiresOn, registration.features]] : [])));
  const uses = ({ declared }: Service): string => JSON.stringify(declared.map(({ operations, useCases, regions }) => [operations, useCases, regions]));
  const expired = ({ declared }: Service): number => declared.filter(({ registration }) => registration?.isExpired === true).length;
  const places = after.declared.length > 0 ? after.declared.map(({ at }) => at) : before.declared.map(({ at }) => at);
  return [
    ...(uses(before) === uses(after) ? [] : [about(after, 'declaration-changed', `${after.name} is ${declaredText(after.declared)}; before, it was ${declaredText(before.declared)}`, places)]),
    ...(registrations(before) === registrations(after) ? [] : [about(after, 'registration-changed', `The registration for ${after.name} is ${registrationText(after)}; before, it was ${registrationText(before)}`, places)]),
    ...(registrations(before) !== registrations(after) || expired(before) === expired(after) ? [] : [about(after, 'registration-changed', expired(after) > expired(before) ? `The declared registration for ${after.name} has expired since` : `The declared registration for ${after.name} had expired on the day of the earlier inventory, and has not on the day of this one`, places)]),
  ];
}

function declaredText(declared: readonly InventoryDeclaration<Place>[]): string {
  if (declared.length === 0) return 'declared in no project file';
  const listing = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));
  return declared.map(({ operations, useCases, regions }) => `declared with operations: ${operations === null ? 'all' : listing(operations)}; use cases: ${listing(useCases)}; regions: ${listing(regions)}`).join(' and ');
}

function registrationText({ declared }: Service): string {
  const texts = declared.flatMap(({ registration }) => (registration ? [`"${registration.reference}"${registration.approvedOn === null ? '' : `, approved on ${registration.approvedOn}`}${registration.expiresOn === null ? '' : `, until ${registration.expiresOn}`}${registration.features === null ? '' : `, for ${registration.features.join(', ')}`}`] : []));
  return texts.length === 0 ? 'not declared' : texts.join(' and ');
}

function factChanges(before: Service, after: Service, isSameKnowledge: boolean, isSameCode: boolean): readonly InventoryChange[] {
  const { added, removed, both } = difference(before.facts, after.facts, ({ id }) => id);
  const changed = both.filter((fact) => fact.before.statement !== fact.after.statement).map(({ after: { id } }) => id);
  // Facts come and go with operations; only the same code makes them news.
  const isNews = isSameCode && !isSameKnowledge;
  const parts = [
    ...(changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`]),
    ...(isNews && added.length > 0 ? [`new: ${added.map(({ id }) => id).join(', ')}`] : []),
    ...(isNews && removed.length > 0 ? [`gone: ${removed.map(({ id }) => id).join(', ')}`] : []),
  ];
  return parts.length === 0 ? [] : [about(after, 'knowledge-changed', `Facts about ${after.name}: ${parts.join('; ')}`)];
}
