import { isStale, topicOrder, topicTitles } from '../../answers/applicable-facts.js';
import { services as knownServices } from '../../knowledge/index.js';
import type { Fact, Retirement } from '../../knowledge/schema.js';
import { byCodeUnits } from '../../wording/order.js';
import type { Place } from '../types.js';
import { makeOperation } from './make-operation.js';
import type { ScanNotes } from './notes.js';
import { byTheirPlace, inOrder } from './order.js';
import type { InventoryFact, InventoryGate, InventoryRetirement, InventoryService } from './types.js';
import type { UsedService } from './used-services.js';

/** What an inventory tells of a service in use. @param sawAll true where "nowhere" can be said. */
export function makeService(used: UsedService, notes: ScanNotes, today: string, sawAll: boolean): InventoryService<Place> {
  const { service } = used;
  const operations = used.operations.map((one) => makeOperation(one, used, sawAll));
  const access = gatesOf(used);
  const wanted = new Set([
    ...operations.flatMap(({ facts, keeps, choices }) => [...facts, ...keeps.facts, ...choices.flatMap((choice) => choice.facts)]),
    ...access.flatMap(({ facts }) => facts),
  ]);
  return {
    id: service.id,
    name: service.name,
    processes: service.processes,
    isOwn: !knownServices.includes(service),
    declared: notes.projectFiles
      .flatMap(({ services }) => services.filter(({ id }) => id === service.id))
      .map(({ at, operations: within, useCases, regions, registration }) => ({ at, operations: within, useCases, regions, registration }))
      .sort(byTheirPlace),
    access,
    retirements: retirementsOf(used, notes, today),
    operations,
    facts: inTopicOrder(service.facts.filter((fact) => wanted.has(fact.id) || fact.appliesTo.operations === undefined)).map((fact) => inventoryFact(fact, today)),
  };
}

const strictness: readonly InventoryGate<Place>['state'][] = ['limited', 'disputed', 'open'];

function gatesOf({ service, calls, operations }: UsedService): readonly InventoryGate<Place>[] {
  return service.access
    .flatMap((gate): readonly InventoryGate<Place>[] => {
      const under = calls.filter(({ notes }) => notes.gates.some(({ id }) => id === gate.id));
      if (under.length === 0) return [];
      const named = operations.filter(({ operation }) => gate.operations?.includes(operation.id) && under.some(({ notes }) => notes.operation === operation.id));
      return [{
        id: gate.id,
        state: gate.state,
        statement: gate.statement,
        form: gate.form,
        facts: gate.facts,
        operations: gate.operations ? named.map(({ operation }) => `${service.id}/${operation.id}`) : null,
        isDeclared: under.every(({ notes }) => notes.gates.some(({ id, isDeclared }) => id === gate.id && isDeclared)),
        calls: inOrder(under.map(({ notes }) => notes.at)),
      }];
    })
    .sort((a, b) => strictness.indexOf(a.state) - strictness.indexOf(b.state));
}

function retirementsOf({ service, calls }: UsedService, { files }: ScanNotes, today: string): readonly InventoryRetirement<Place>[] {
  return service.retirements
    .flatMap((retirement): readonly InventoryRetirement<Place>[] => {
      const places = [
        ...calls.filter(({ notes }) => notes.retirements.includes(retirement.id)).map(({ notes }) => notes.at),
        ...files.flatMap(({ retiredClients }) => retiredClients.filter((one) => one.service === service.id && one.retirement === retirement.id).map(({ at }) => at)),
      ];
      return places.length === 0 ? [] : [{ ...shownRetirement(retirement, today), calls: inOrder(places) }];
    })
    .sort((a, b) => byCodeUnits(a.on, b.on));
}

function shownRetirement({ id, what, on, scope, successor, note, source, readOn }: Retirement, today: string): Omit<InventoryRetirement<Place>, 'calls'> {
  const { title, heading, url, asOf } = source;
  return { id, what, on, isPast: on < today, scope, successor, note: note ?? null, source: { title, heading, url, asOf }, readOn };
}

function inTopicOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) || Number(b.headline ?? false) - Number(a.headline ?? false));
}

function inventoryFact(fact: Fact, today: string): InventoryFact {
  const { id, topic, statement, appliesTo, source, readOn, reviewBy } = fact;
  const { title, heading, url, asOf } = source;
  return {
    id,
    topic,
    topicTitle: topicTitles[topic],
    statement,
    scopeNote: appliesTo.note ?? null,
    source: { title, heading, url },
    asOf,
    readOn,
    reviewBy,
    conflictsWith: fact.conflictsWith ?? [],
    isStale: isStale(fact, today),
  };
}
