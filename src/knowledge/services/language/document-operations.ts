import type { Operation } from '../../schema.js';
import { DOCUMENT_VERSIONS } from './versions.js';

/** Analysis of documents, with its jobs. */
export const documentOperations: readonly Operation[] = [
  {
    id: 'analyze-documents',
    kind: 'analyze',
    summary: 'Finds personal data in, or summarizes, documents that lie in blob storage',
    sends: ['the addresses of the documents and of the container for the results'],
    keeps: {
      statement: 'Results are written to the container that the request names; what the service itself keeps is not published.',
      facts: [],
    },
    reach: {
      csharp: [{ client: 'documents', members: ['AnalyzeDocumentsSubmitOperation'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/analyze-documents/jobs', apiVersions: DOCUMENT_VERSIONS },
    ],
  },
  {
    id: 'get-document-job',
    kind: 'read-result',
    summary: 'Reads the state and the results of a document job',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      csharp: [{ client: 'documents', members: ['GetAnalyzeDocumentsJobStatus', 'AnalyzeDocumentsOperationStatus', 'GetJobStatus'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/language/analyze-documents/jobs/{jobId}', apiVersions: DOCUMENT_VERSIONS },
    ],
  },
  {
    id: 'cancel-document-job',
    kind: 'manage',
    summary: 'Ends a document job before it is done',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      csharp: [{ client: 'documents', members: ['AnalyzeDocumentsCancelOperation', 'CancelAnalyzeDocuments', 'CancelJob'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/language/analyze-documents/jobs/{jobId}:cancel', apiVersions: DOCUMENT_VERSIONS },
    ],
  },
];
