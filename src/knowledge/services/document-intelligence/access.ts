import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'di-open',
    state: 'open',
    statement: 'No registration is asked for: the list of Limited Access services does not name Document Intelligence.',
    facts: ['di-access-not-listed'],
    form: null,
  },
];
