import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'lang-open',
    state: 'open',
    statement: 'No registration is needed: the list of Limited Access services of May 2025 names no feature of Language.',
    facts: ['lang-access-not-listed'],
    form: null,
  },
];
