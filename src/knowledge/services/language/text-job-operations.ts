import type { Operation } from '../../schema.js';
import { TEXT_VERSIONS } from './versions.js';

/** Jobs that analyze text. */
export const textJobOperations: readonly Operation[] = [
  {
    id: 'get-analyze-job',
    kind: 'read-result',
    summary: 'Reads the state and the results of a text job',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: ['lang-async-24h'] },
    reach: {
      javascript: [{ client: 'text-analysis', members: ['restoreAnalyzeBatchPoller'], poller: true, verified: 'package' }],
      python: [{ client: 'text-analysis', members: ['get_job_status'], verified: 'source' }],
      csharp: [{ client: 'text-analysis', members: ['AnalyzeTextOperationStatus'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/language/analyze-text/jobs/{jobId}', apiVersions: TEXT_VERSIONS },
      { method: 'GET', path: '/text/analytics/v3.1/analyze/jobs/{jobId}', apiVersions: ['v3.1'] },
      { method: 'GET', path: '/text/analytics/v3.1/entities/health/jobs/{jobId}', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'cancel-analyze-job',
    kind: 'manage',
    summary: 'Ends a text job before it is done',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'text-analysis', members: ['begin_cancel_job'], poller: true, verified: 'source' }],
      csharp: [{ client: 'text-analysis', members: ['AnalyzeTextCancelOperation'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/analyze-text/jobs/{jobId}:cancel', apiVersions: TEXT_VERSIONS },
      { method: 'DELETE', path: '/text/analytics/v3.1/entities/health/jobs/{jobId}', apiVersions: ['v3.1'] },
    ],
  },
];
