import type { InventoryClause, InventoryDeletion, InventoryKeeping, InventoryOperation } from '../engine/inventory/types.js';
import type { InventoryReport } from './inventory-report.js';
import type { Place } from './scan-report.js';

/** What stays after an operation; null where its statement says all. */
export const keepingStates: Readonly<Record<InventoryKeeping<Place>['state'], string | null>> = {
  stays: 'content stays',
  'stays-at-some': 'content stays at some calls',
  'asked-not-to': 'every call asks to keep nothing',
  'as-stated': null,
  unpublished: 'not published',
};

/** When kept content goes. */
export const ends: Readonly<Record<NonNullable<InventoryKeeping<Place>['until']>, string>> = {
  deleted: 'It goes when somebody deletes it.',
  unused: 'It goes by itself after some weeks, unless it is used.',
  hours: 'It goes by itself within hours or a day.',
  expires: 'It goes at the end that each call gives.',
};

/** Whether this code deletes what an operation leaves. */
export const deletionStates: Readonly<Record<InventoryDeletion<Place>['state'], string>> = {
  present: 'called in this code',
  absent: 'not called',
  untold: 'cannot tell',
  none: 'no operation deletes it',
  'not-needed': 'these calls leave nothing that could be deleted',
  'as-stated': 'no operation is known that deletes it, if anything is kept',
  unpublished: 'not published',
};

export const clauseStates: Readonly<Record<InventoryClause<Place>['state'], string>> = {
  open: 'open',
  untold: 'cannot tell',
  waived: 'waived',
  answered: 'nothing open',
  elsewhere: 'not visible in code',
};

/** True where content stays after calls in use, or may stay. */
export function isKept({ keeps }: Pick<InventoryOperation<Place>, 'keeps'>): boolean {
  return keeps.state === 'stays' || keeps.state === 'stays-at-some';
}

/** True where content stays and nothing that was read deletes it. */
export function isLeft(operation: Pick<InventoryOperation<Place>, 'keeps' | 'deletion'>): boolean {
  return isKept(operation) && ['absent', 'none', 'untold'].includes(operation.deletion.state);
}

/** Numbers that every form of an inventory begins with. */
export interface InventoryCounts {
  readonly services: number;
  readonly operations: number;
  readonly calls: number;
  readonly open: number;
  readonly waived: number;
  readonly baselined: number;
}

export function countsOf({ services, findings }: Pick<InventoryReport, 'services' | 'findings'>): InventoryCounts {
  const operations = services.flatMap((service) => service.operations);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return {
    services: services.length,
    operations: operations.length,
    calls: sum(operations.map(({ calls }) => calls.length)),
    open: sum(findings.map(({ open }) => open.length)),
    waived: sum(findings.map(({ waived }) => waived.length)),
    baselined: sum(findings.map(({ baselined }) => baselined.length)),
  };
}
