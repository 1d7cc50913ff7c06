import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'cv-open',
    state: 'open',
    statement: 'No registration is asked for: the list of Limited Access services does not name Custom Vision.',
    facts: ['cv-access-not-listed'],
    form: null,
  },
];
