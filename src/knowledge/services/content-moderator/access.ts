import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'cm-open',
    state: 'open',
    statement: 'No registration is asked for.',
    facts: ['cm-access-not-listed'],
    form: null,
  },
];
