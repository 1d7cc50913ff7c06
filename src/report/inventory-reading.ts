import type { InventoryReport } from './inventory-report.js';
import { flag, listOf, number, oneOf, optional, orNull, text, withKeys, type Shape } from './inventory/shapes.js';

const place = withKeys({ path: text, cell: optional(number), line: number, column: number, endLine: number, endColumn: number });
const places = listOf(place);
const texts = listOf(text);
const standing = withKeys({ at: place });
const severity = oneOf(['error', 'warning', 'information', 'hint']);

const call = withKeys({ at: place, member: text, isTest: flag });
const finding = withKeys({ at: place, fingerprint: text });
const registration = withKeys({ reference: text, approvedOn: orNull(text), expiresOn: orNull(text), features: orNull(texts), isExpired: flag });

const operation = withKeys({
  id: text,
  summary: text,
  sends: texts,
  keeps: withKeys({ state: oneOf(['stays', 'stays-at-some', 'asked-not-to', 'as-stated', 'unpublished']), statement: orNull(text), content: orNull(text), until: orNull(oneOf(['deleted', 'unused', 'hours', 'expires'])), notes: texts, calls: places }),
  deletion: withKeys({ state: oneOf(['present', 'absent', 'untold', 'none', 'not-needed', 'as-stated', 'unpublished']), operations: texts, calls: places }),
  choices: listOf(withKeys({ id: text, label: text, state: oneOf(['given', 'left-out', 'unknown']), values: texts, effect: text, turnsOn: orNull(oneOf(['logging', 'storage'])), calls: places })),
  calls: listOf(call),
});

const service = withKeys({
  id: text,
  name: text,
  declared: listOf(withKeys({ at: place, operations: orNull(texts), useCases: texts, regions: texts, registration: orNull(registration) })),
  access: listOf(withKeys({ id: text, state: oneOf(['limited', 'open', 'disputed']), statement: text, isDeclared: flag, calls: places })),
  retirements: listOf(withKeys({ id: text, what: text, on: text, isPast: flag, scope: text, successor: orNull(text), calls: places })),
  operations: listOf(operation),
  facts: listOf(withKeys({ id: text, statement: text })),
});

/** What comparing needs; whatever else an inventory holds is left alone. */
const inventory: Shape = withKeys({
  evaluatedOn: text,
  tool: withKeys({ name: text, version: text, knowledgeReadOn: text }),
  paths: texts,
  isWhole: flag,
  services: listOf(service),
  unknownCalls: listOf(withKeys({ at: place, member: text, service: orNull(text) })),
  clauses: listOf(withKeys({ id: text, title: text, state: oneOf(['open', 'untold', 'waived', 'answered', 'elsewhere']) })),
  mitigations: listOf(withKeys({ at: place, kind: text, counts: flag, fields: listOf(withKeys({ key: text, value: text })) })),
  waivers: listOf(withKeys({ at: place, rules: texts, reason: text, owner: text, until: text, state: oneOf(['active', 'unused', 'expired', 'incomplete', 'invalid']) })),
  findings: listOf(withKeys({ rule: text, title: text, severity, open: listOf(finding), waived: listOf(standing), baselined: listOf(standing) })),
});

/**
 * Reads an inventory that was written before.
 *
 * @param json what `inventory --format json` wrote.
 * @returns the inventory, or why it is none, as a sentence part.
 */
export function readInventory(json: string): InventoryReport | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `it is not valid JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it holds no object';
  const { kind, schemaVersion } = value as Readonly<Record<string, unknown>>;
  if (kind !== 'inventory') return 'it was not written by "inventory --format json"';
  if (typeof schemaVersion !== 'number') return 'it has no schemaVersion';
  if (schemaVersion > 1) return `it has schemaVersion ${String(schemaVersion)}, and this version reads 1 alone; a newer version of the tool wrote it`;
  if (schemaVersion !== 1) return `it has schemaVersion ${String(schemaVersion)}, which there is not`;
  // What is read was checked key by key; nothing else of it is used.
  return inventory(value, '') ?? (value as InventoryReport);
}
