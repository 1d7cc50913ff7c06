import type { AccessGate, Fact, Operation, Retirement, Service, Topic } from '../knowledge/schema.js';
import { phrase } from '../wording/translate.js';

/** Order of topics in an answer. */
export const topicOrder: readonly Topic[] = [
  'processing', 'retention', 'deletion-control', 'training-use', 'human-review-by-microsoft', 'abuse-monitoring', 'logging', 'residency', 'sharing', 'isolation', 'encryption', 'transit', 'authentication', 'limits', 'customer-duty',
];

/** Names of topics as headings, in English. */
export const topicTitles: Readonly<Record<Topic, string>> = {
  processing: phrase('Processing'),
  retention: phrase('Retention'),
  'deletion-control': phrase('Deletion'),
  'training-use': phrase('Training use'),
  'human-review-by-microsoft': phrase('Human review by Microsoft'),
  'abuse-monitoring': phrase('Abuse monitoring'),
  logging: phrase('Logging'),
  residency: phrase('Region'),
  sharing: phrase('Sharing'),
  isolation: phrase('Isolation'),
  encryption: phrase('Encryption'),
  transit: phrase('Transit'),
  authentication: phrase('Authentication'),
  limits: phrase('Limits'),
  'customer-duty': phrase('Customer duty'),
};

/** Facts that hold for an operation, or for the service as a whole when none is given; in topic order, no id twice. */
export function applicableFacts(service: Service, operation: Operation | null): readonly Fact[] {
  const wanted = new Set(operation ? [...operation.keeps.facts, ...(operation.facts ?? [])] : []);
  const found = service.facts.filter(
    (fact) => operation === null || wanted.has(fact.id) || fact.appliesTo.operations === undefined || fact.appliesTo.operations.includes(operation.id),
  );
  return [...found].sort((a, b) => topicOrder.indexOf(a.topic) - topicOrder.indexOf(b.topic) || Number(b.headline ?? false) - Number(a.headline ?? false));
}

/** True when the day to look at the source again has passed. */
export function isStale(fact: Pick<Fact, 'reviewBy'>, today: string): boolean {
  return fact.reviewBy < today;
}

/** Retirements of an operation that hold whatever the call passes: of the service or the operation. */
export function plainRetirements(service: Service, operation: Operation | null): readonly Retirement[] {
  return service.retirements.filter(
    (entry) => entry.apiVersions === undefined && entry.clients === undefined && entry.argument === undefined && (operation === null || entry.operations === undefined || entry.operations.includes(operation.id)) && entry.scope !== 'sdk' && entry.languages === undefined,
  );
}

/** Access gates that concern an operation. */
export function gatesOf(service: Service, operation: Operation | null): readonly AccessGate[] {
  return service.access.filter((gate) => operation === null || gate.operations === undefined || gate.operations.includes(operation.id));
}
