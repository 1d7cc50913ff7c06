import type { Operation } from '../../schema.js';
import { V3_CLASSIFIER_VERSIONS, V4_VERSIONS } from './versions.js';

/** Classification of documents. */
export const classificationOperations: readonly Operation[] = [
  {
    id: 'classify-document',
    kind: 'analyze',
    summary: 'Sorts documents by a classifier of the customer',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentClassifiers/{classifierId}:analyze', verb: 'post', poller: true, verified: 'package' },
        { client: 'analysis-v3', members: ['beginClassifyDocument', 'beginClassifyDocumentFromUrl'], poller: true, versions: '4.1 - 5.x', verified: 'package' },
      ],
      python: [
        { client: 'analysis-v4', members: ['begin_classify_document'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['begin_classify_document', 'begin_classify_document_from_url'], poller: true, versions: '3.3+', verified: 'source' },
      ],
      csharp: [
        { client: 'analysis-v4', members: ['ClassifyDocument', 'ClassifyDocumentAsync'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['ClassifyDocument', 'ClassifyDocumentAsync', 'ClassifyDocumentFromUri', 'ClassifyDocumentFromUriAsync'], poller: true, versions: '4.1+', verified: 'source' },
      ],
      java: [
        { client: 'analysis-v4', members: ['beginClassifyDocument', 'beginClassifyDocumentWithModel'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['beginClassifyDocument', 'beginClassifyDocumentFromUrl'], poller: true, versions: '4.1+', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentClassifiers/{classifierId}:analyze', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentClassifiers/{classifierId}:analyze', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
  {
    id: 'get-classify-result',
    kind: 'read-result',
    summary: 'Fetches state and result of a classification',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and result go after up to 24 hours, fetched or not.',
      facts: ['di-24h-seed', 'di-24h-new'],
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentClassifiers/{classifierId}/analyzeResults/{resultId}', verb: 'get', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentClassifiers/{classifierId}/analyzeResults/{resultId}', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentClassifiers/{classifierId}/analyzeResults/{resultId}', apiVersions: V3_CLASSIFIER_VERSIONS },
    ],
  },
];
