import type { Operation } from '../../schema.js';

/** Access tokens. */
export const tokenOperations: readonly Operation[] = [
  {
    id: 'issue-token',
    kind: 'manage',
    summary: 'Exchanges a key for an access token of ten minutes',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [{ method: 'POST', path: '/sts/v1.0/issueToken', apiVersions: ['v1.0'] }],
  },
];
