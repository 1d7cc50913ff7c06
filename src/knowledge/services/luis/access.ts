import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'luis-open',
    state: 'open',
    statement: 'No registration was needed: LUIS is not on the list of Limited Access services.',
    facts: ['luis-access-not-listed'],
    form: null,
  },
];
