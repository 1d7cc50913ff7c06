import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'ag-open',
    state: 'open',
    statement: 'No registration is asked for: the list of Limited Access services does not name the agent service. Models and tools can have gates of their own.',
    facts: ['x-limited-list', 'x-limited-others-open'],
    form: null,
  },
];
