import type { Retirement } from '../../schema.js';
import { SERVICE_LIST } from './pages.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'cm-retirement',
    what: 'Content Moderator',
    on: '2027-03-15',
    scope: 'service',
    successor: 'Content Safety',
    note: 'The pages of the service say by February 2027.',
    source: SERVICE_LIST,
    readOn: '2026-11-21',
  },
];
