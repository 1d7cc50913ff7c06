import type { Operation } from '../../schema.js';
import { V3_VERSIONS, V4_SINCE_2024_07_31, V4_VERSIONS } from './versions.js';

/** Analysis of documents, one by one or as a batch, with its results. */
export const analysisOperations: readonly Operation[] = [
  {
    id: 'analyze-document',
    kind: 'analyze',
    summary: 'Reads a document; the model id, prebuilt or custom, decides what is read',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    deletedBy: ['delete-analyze-result'],
    verdict: true,
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/documentModels/{modelId}:analyze', verb: 'post', poller: true, verified: 'package' },
        { client: 'analysis-v3', members: ['beginAnalyzeDocument'], poller: true, versions: '4.0.0-beta.3 - 5.x', verified: 'package' },
        { client: 'analysis-v3', members: ['beginAnalyzeDocumentFromUrl'], poller: true, versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'analysis-v3', members: ['beginAnalyzeDocuments'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.2', verified: 'package' },
        { client: 'analysis-v3', members: ['beginExtractLayout'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.4', impliedModel: 'prebuilt-layout', verified: 'package' },
        { client: 'analysis-v3', members: ['beginExtractGenericDocument'], poller: true, versions: '4.0.0-beta.1 - 4.0.0-beta.2', impliedModel: 'prebuilt-document', verified: 'package' },
        { client: 'analysis-v3', members: ['beginExtractGeneralDocument'], poller: true, versions: '4.0.0-beta.3 - 4.0.0-beta.4', impliedModel: 'prebuilt-document', verified: 'package' },
        { client: 'analysis-v3', members: ['beginReadDocument'], poller: true, versions: '4.0.0-beta.3 - 4.0.0-beta.4', impliedModel: 'prebuilt-read', verified: 'package' },
      ],
      python: [
        { client: 'analysis-v4', members: ['begin_analyze_document'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['begin_analyze_document', 'begin_analyze_document_from_url'], poller: true, verified: 'package' },
      ],
      csharp: [
        { client: 'analysis-v4', members: ['AnalyzeDocument', 'AnalyzeDocumentAsync'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['AnalyzeDocument', 'AnalyzeDocumentAsync', 'AnalyzeDocumentFromUri', 'AnalyzeDocumentFromUriAsync'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['StartAnalyzeDocument', 'StartAnalyzeDocumentAsync', 'StartAnalyzeDocumentFromUri', 'StartAnalyzeDocumentFromUriAsync'], poller: true, versions: '4.0.0-beta', verified: 'convention' },
      ],
      java: [
        { client: 'analysis-v4', members: ['beginAnalyzeDocument', 'beginAnalyzeDocumentWithModel'], poller: true, verified: 'source' },
        { client: 'analysis-v3', members: ['beginAnalyzeDocument', 'beginAnalyzeDocumentFromUrl'], poller: true, verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels/{modelId}:analyze', apiVersions: V4_VERSIONS },
      { method: 'POST', path: '/formrecognizer/documentModels/{modelId}:analyze', apiVersions: V3_VERSIONS },
    ],
  },
  {
    id: 'analyze-batch-documents',
    kind: 'analyze',
    summary: 'Reads many documents of a blob container and writes the results to a container',
    sends: ['addresses of the containers', 'the documents, which the service fetches'],
    keeps: {
      statement: 'Results are written to the result container and stay there. What the service itself holds is deleted automatically after up to 24 hours.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    deletedBy: ['delete-analyze-batch-result'],
    verdict: true,
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}:analyzeBatch', verb: 'post', poller: true, versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['begin_analyze_batch_documents'], poller: true, verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['AnalyzeBatchDocuments', 'AnalyzeBatchDocumentsAsync'], poller: true, verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['beginAnalyzeBatchDocuments', 'beginAnalyzeBatchDocumentsWithModel'], poller: true, verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/documentintelligence/documentModels/{modelId}:analyzeBatch', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'get-analyze-result',
    kind: 'read-result',
    summary: 'Fetches state and result of an analysis',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and result go after up to 24 hours, fetched or not.',
      facts: ['di-24h-seed', 'di-24h-new'],
    },
    deletedBy: ['delete-analyze-result'],
    verdict: true,
    returnsText: true,
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeResults/{resultId}', verb: 'get', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}/analyzeResults/{resultId}', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/documentModels/{modelId}/analyzeResults/{resultId}', apiVersions: V3_VERSIONS },
    ],
  },
  {
    id: 'get-analyze-result-pdf',
    kind: 'read-result',
    summary: 'Downloads the searchable PDF of an analysis',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and result go after up to 24 hours, fetched or not.',
      facts: ['di-24h-seed', 'di-24h-new'],
    },
    deletedBy: ['delete-analyze-result'],
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeResults/{resultId}/pdf', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['get_analyze_result_pdf'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['GetAnalyzeResultPdf', 'GetAnalyzeResultPdfAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['getAnalyzeResultPdf', 'getAnalyzeResultPdfWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}/analyzeResults/{resultId}/pdf', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'get-analyze-result-png',
    kind: 'read-result',
    summary: 'Downloads the PNG image of an analysis',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and result go after up to 24 hours, fetched or not.',
      facts: ['di-24h-seed', 'di-24h-new'],
    },
    deletedBy: ['delete-analyze-result'],
    reach: {
      python: [{ client: 'analysis-v4', members: ['get_analyze_result_png'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['getAnalyzeResultPng', 'getAnalyzeResultPngWithResponse'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'get-analyze-result-figure',
    kind: 'read-result',
    summary: 'Downloads a figure that an analysis cut from the document',
    sends: [],
    keeps: {
      statement: 'Nothing new; input and result go after up to 24 hours, fetched or not.',
      facts: ['di-24h-seed', 'di-24h-new'],
    },
    deletedBy: ['delete-analyze-result'],
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeResults/{resultId}/figures/{figureId}', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['get_analyze_result_figure'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['GetAnalyzeResultFigure', 'GetAnalyzeResultFigureAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['getAnalyzeResultFigure', 'getAnalyzeResultFigureWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}/analyzeResults/{resultId}/figures/{figureId}', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'delete-analyze-result',
    kind: 'delete',
    summary: 'Deletes input and result of an analysis before the 24 hours are over',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: ['di-early-delete'],
    },
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeResults/{resultId}', verb: 'delete', versions: '1.0.0+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['delete_analyze_result'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['DeleteAnalyzeResult', 'DeleteAnalyzeResultAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['deleteAnalyzeResult', 'deleteAnalyzeResultWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/documentintelligence/documentModels/{modelId}/analyzeResults/{resultId}', apiVersions: ['2024-11-30'] },
    ],
  },
  {
    id: 'list-analyze-batch-results',
    kind: 'read-result',
    summary: 'Lists the results of batch analyses',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeBatchResults', verb: 'get', versions: '1.0.0+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['list_analyze_batch_results'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['GetAnalyzeBatchResults', 'GetAnalyzeBatchResultsAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['listAnalyzeBatchResults'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}/analyzeBatchResults', apiVersions: ['2024-11-30'] },
    ],
  },
  {
    id: 'get-analyze-batch-result',
    kind: 'read-result',
    summary: 'Fetches state and result of a batch analysis',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    deletedBy: ['delete-analyze-batch-result'],
    verdict: true,
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeBatchResults/{resultId}', verb: 'get', versions: '1.0.0-beta.3+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['get_analyze_batch_result'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['GetAnalyzeBatchResult', 'GetAnalyzeBatchResultAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['getAnalyzeBatchResult', 'getAnalyzeBatchResultWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/documentModels/{modelId}/analyzeBatchResults/{resultId}', apiVersions: V4_SINCE_2024_07_31 },
    ],
  },
  {
    id: 'delete-analyze-batch-result',
    kind: 'delete',
    summary: 'Deletes the result of a batch analysis',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes stored data.',
      facts: ['di-batch-delete'],
    },
    reach: {
      javascript: [{ client: 'analysis-v4', path: '/documentModels/{modelId}/analyzeBatchResults/{resultId}', verb: 'delete', versions: '1.0.0+', verified: 'package' }],
      python: [{ client: 'analysis-v4', members: ['delete_analyze_batch_result'], verified: 'source' }],
      csharp: [{ client: 'analysis-v4', members: ['DeleteAnalyzeBatchResult', 'DeleteAnalyzeBatchResultAsync'], verified: 'source' }],
      java: [{ client: 'analysis-v4', members: ['deleteAnalyzeBatchResult', 'deleteAnalyzeBatchResultWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/documentintelligence/documentModels/{modelId}/analyzeBatchResults/{resultId}', apiVersions: ['2024-11-30'] },
    ],
  },
];
