import type { Retirement } from '../../schema.js';
import { RETIREMENT_LIST } from './pages.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'luis-end',
    what: 'LUIS (Language Understanding)',
    on: '2026-03-31',
    scope: 'service',
    successor: 'conversational language understanding of Azure AI Language',
    note: 'An earlier notice named 1 October 2025; the portal closed on 31 October 2025.',
    source: RETIREMENT_LIST,
    readOn: '2026-11-21',
  },
];
