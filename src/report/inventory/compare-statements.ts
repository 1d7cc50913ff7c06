import type { InventoryClause, InventoryFindings, InventoryMitigation, InventoryUnknownCall, InventoryWaiver } from '../../engine/inventory/types.js';
import type { InventoryChange } from '../inventory-changes.js';
import type { InventoryReport } from '../inventory-report.js';
import type { Place } from '../scan-report.js';
import { counted, difference, opposite, placesText, quoted, sentence, type Direction } from './difference.js';

function of(kind: InventoryChange['kind'], weight: InventoryChange['weight'], statement: string, places: readonly Place[] = [], service: string | null = null): InventoryChange {
  return { kind, weight, service, operation: null, statement: sentence(statement), places };
}

const reversed = { adds: 'removes', removes: 'adds', neutral: 'neutral' } as const;

/** A change that came, or the same one the other way round. */
function came(direction: Direction, kind: InventoryChange['kind'], weight: InventoryChange['weight'], statement: string, places: readonly Place[], service: string | null = null): InventoryChange {
  return of(direction === 'added' ? kind : opposite(kind), direction === 'added' ? weight : reversed[weight], statement, places, service);
}

const directions: readonly Direction[] = ['added', 'removed'];

/** What was looked at. */
export function scopeChanges(before: InventoryReport, after: InventoryReport): readonly InventoryChange[] {
  const changes: InventoryChange[] = [];
  if (before.paths.join('\n') !== after.paths.join('\n')) changes.push(of('scope-changed', 'neutral', `Other paths were looked at: ${quoted(after.paths)} now, ${quoted(before.paths)} before. What is missing may not have been looked at`));
  if (before.isWhole !== after.isWhole) changes.push(of('scope-changed', 'neutral', after.isWhole ? 'Whole folders were looked at now, and single files before' : 'Single files were looked at now, and whole folders before. What is missing may not have been looked at'));
  return changes;
}

export function unknownCallChanges(before: readonly InventoryUnknownCall<Place>[], after: readonly InventoryUnknownCall<Place>[]): readonly InventoryChange[] {
  const found = difference(before, after, ({ service, member }) => `${service ?? ''}\n${member}`);
  return directions.flatMap((direction) => [...groupedBy(found[direction], ({ service, member }) => `${service ?? ''}\n${member}`)].map(([{ service, member }, calls]) => {
    const places = calls.map(({ at }) => at);
    const what = service === null ? 'A request to Azure AI that the catalogue does not know' : `A call of ${service} that the catalogue does not know`;
    return came(direction, 'unknown-calls-added', 'adds', `${what}, ${member}, ${direction === 'added' ? `is there now, at ${placesText(places)}` : `is not there any more (it was at ${placesText(places)})`}`, places, service);
  }));
}

export function mitigationChanges(before: readonly InventoryMitigation<Place>[], after: readonly InventoryMitigation<Place>[]): readonly InventoryChange[] {
  const found = difference(before, after, ({ kind, from, fields, counts }) => JSON.stringify([kind, from, fields, counts]));
  return directions.flatMap((direction) => found[direction].map(({ at, kind, fields, counts }) => {
    const said = fields.map(({ key, value }) => `${key} "${value}"`).join(', ');
    const what = `${kind}${said === '' ? '' : ` (${said})`}`;
    const statement = direction === 'added' ? `A mitigation is stated now at ${placesText([at])}: ${what}${counts ? '' : '. It has a problem and does not count'}` : `A mitigation is no longer stated: ${what}${counts ? '' : '. It had a problem and did not count'}`;
    // Less is decided without anybody where more is stated.
    return came(direction, 'mitigation-added', counts ? 'removes' : 'neutral', statement, [at]);
  }));
}

export function waiverChanges(before: readonly InventoryWaiver<Place>[], after: readonly InventoryWaiver<Place>[]): readonly InventoryChange[] {
  const found = difference(before, after, ({ rules, reason, owner }) => JSON.stringify([rules, reason, owner]));
  const shown = ({ rules, reason, owner, until }: InventoryWaiver<Place>): string => `${rules.join(', ')} ("${reason}", ${owner === '' ? 'no owner' : owner}, ${until === '' ? 'no end' : `until ${until}`})`;
  return [
    ...directions.flatMap((direction) => found[direction].map((waiver) => came(direction, 'waiver-added', 'neutral', direction === 'added' ? `A waiver is new at ${placesText([waiver.at])}: ${shown(waiver)}; it is ${waiver.state}` : `A waiver is gone: ${shown(waiver)}; it was ${waiver.state}`, [waiver.at]))),
    ...found.both.filter((one) => one.before.until !== one.after.until || one.before.state !== one.after.state).map((one) => of('waiver-changed', 'neutral', `The waiver of ${shown(one.after)} is ${one.after.state}; before, it ran until ${one.before.until === '' ? 'no date' : one.before.until} and was ${one.before.state}`, [one.after.at])),
  ];
}

const clauseStates: Readonly<Record<InventoryClause<Place>['state'], string>> = {
  open: 'open',
  untold: 'not told, because rules did not run everywhere',
  waived: 'open but for what is suppressed',
  answered: 'answered, as far as code and declarations show',
  elsewhere: 'to be answered elsewhere',
};

export function clauseChanges(before: readonly InventoryClause<Place>[], after: readonly InventoryClause<Place>[]): readonly InventoryChange[] {
  const { added, removed, both } = difference(before, after, ({ id }) => id);
  const weight = (then: string | null, now: string | null): InventoryChange['weight'] => (now === 'open' ? 'adds' : then === 'open' ? 'removes' : 'neutral');
  return [
    ...added.map(({ title, id, state }) => of('clause-changed', weight(null, state), `The clause "${title}" (${id}) binds a service in use now, and is ${clauseStates[state]}`)),
    ...removed.map(({ title, id, state }) => of('clause-changed', weight(state, null), `The clause "${title}" (${id}) binds no service in use any more; it was ${clauseStates[state]}`)),
    ...both.filter((one) => one.before.state !== one.after.state).map((one) => of('clause-changed', weight(one.before.state, one.after.state), `The clause "${one.after.title}" (${one.after.id}) is ${clauseStates[one.after.state]}; before, it was ${clauseStates[one.before.state]}`)),
  ];
}

/** Open findings by rule. What was suppressed meanwhile is told apart from what is gone. */
export function findingChanges(before: readonly InventoryFindings<Place>[], after: readonly InventoryFindings<Place>[], isSameKnowledge: boolean): readonly InventoryChange[] {
  const rules = new Map([...before, ...after].map(({ rule, title }) => [rule, title]));
  const none = { open: [], waived: [], baselined: [] };
  return [...rules].flatMap(([rule, title]) => {
    const then = before.find((one) => one.rule === rule) ?? none;
    const now = after.find((one) => one.rule === rule) ?? none;
    const found = difference(then.open, now.open, ({ fingerprint }) => fingerprint);
    return directions.flatMap((direction): readonly InventoryChange[] => {
      const findings = found[direction];
      if (findings.length === 0) return [];
      const other = direction === 'added' ? then : now;
      const suppressed = [...other.waived, ...other.baselined].map(({ fingerprint }) => fingerprint);
      const known = findings.filter(({ fingerprint }) => suppressed.includes(fingerprint)).length;
      const places = findings.map(({ at }) => at);
      const remark = isSameKnowledge ? '' : '. Another version of the tool looked, which may be why';
      const aside = known === 0 ? '' : ` (${String(known)} ${direction === 'added' ? 'of them suppressed before' : 'of them suppressed now'})`;
      const statement = direction === 'added' ? `${counted(findings.length, 'open finding')} more of ${rule} ("${title}")${aside}, at ${placesText(places)}` : `${counted(findings.length, 'open finding')} fewer of ${rule} ("${title}")${aside}`;
      return [came(direction, 'findings-added', 'adds', `${statement}${remark}`, places)];
    });
  });
}

/** Items with one key, by the first of them. */
function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<T, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return new Map([...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [[group[0], group] as const])));
}
