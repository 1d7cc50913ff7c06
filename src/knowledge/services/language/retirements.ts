import type { Retirement } from '../../schema.js';
import { RETIREMENT_LIST } from './pages.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'lang-entity-linking',
    what: 'Entity linking',
    on: '2028-09-01',
    scope: 'feature',
    operations: ['recognize-linked-entities'],
    successor: null,
    source: RETIREMENT_LIST,
    readOn: '2026-11-21',
  },
];
