import type { Operation } from '../../schema.js';
import { V2_VERSIONS } from './versions.js';

/** What the recognizers do, in versions 1 and 2. */
export const recognizerOperations: readonly Operation[] = [
  {
    id: 'recognize-content',
    kind: 'analyze',
    summary: 'Reads text, tables and selection marks of a document, in version 2',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'prebuilt-layout',
    returnsText: true,
    reach: {
      javascript: [{ client: 'recognizer-v2', members: ['beginRecognizeContent', 'beginRecognizeContentFromUrl'], poller: true, impliedModel: 'prebuilt-layout', verified: 'package' }],
      python: [{ client: 'recognizer-v2', members: ['begin_recognize_content', 'begin_recognize_content_from_url'], poller: true, impliedModel: 'prebuilt-layout', verified: 'package' }],
      csharp: [
        { client: 'recognizer-v2', members: ['StartRecognizeContent', 'StartRecognizeContentAsync', 'StartRecognizeContentFromUri', 'StartRecognizeContentFromUriAsync'], poller: true, impliedModel: 'prebuilt-layout', verified: 'source' },
        { client: 'layout-preview', members: ['StartExtractLayout', 'StartExtractLayoutAsync'], poller: true, impliedModel: 'prebuilt-layout', verified: 'source' },
      ],
      java: [{ client: 'recognizer-v2', members: ['beginRecognizeContent', 'beginRecognizeContentFromUrl'], poller: true, impliedModel: 'prebuilt-layout', verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/layout/analyze', apiVersions: V2_VERSIONS },
      { method: 'GET', path: '/formrecognizer/{version}/layout/analyzeResults/{resultId}', apiVersions: V2_VERSIONS },
    ],
  },
  {
    id: 'recognize-custom-forms',
    kind: 'analyze',
    summary: 'Reads a document with a custom model, in versions 1 and 2',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'recognizer-v2', members: ['beginRecognizeCustomForms', 'beginRecognizeCustomFormsFromUrl'], poller: true, verified: 'package' }],
      python: [
        { client: 'recognizer-v2', members: ['begin_recognize_custom_forms', 'begin_recognize_custom_forms_from_url'], poller: true, verified: 'package' },
        { client: 'recognizer-v1', members: ['analyze_with_custom_model'], verified: 'package' },
      ],
      csharp: [
        { client: 'recognizer-v2', members: ['StartRecognizeCustomForms', 'StartRecognizeCustomFormsAsync', 'StartRecognizeCustomFormsFromUri', 'StartRecognizeCustomFormsFromUriAsync'], poller: true, verified: 'source' },
        { client: 'custom-form-preview', members: ['StartExtractForm', 'StartExtractFormAsync'], poller: true, verified: 'source' },
      ],
      java: [{ client: 'recognizer-v2', members: ['beginRecognizeCustomForms', 'beginRecognizeCustomFormsFromUrl'], poller: true, verified: 'source' }],
      go: [{ client: 'recognizer-v1', members: ['AnalyzeWithCustomModel'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/custom/models/{modelId}/analyze', apiVersions: V2_VERSIONS },
      { method: 'GET', path: '/formrecognizer/{version}/custom/models/{modelId}/analyzeResults/{resultId}', apiVersions: V2_VERSIONS },
      { method: 'POST', path: '/formrecognizer/v1.0-preview/custom/models/{id}/analyze', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'recognize-receipts',
    kind: 'analyze',
    summary: 'Reads a receipt, in versions 1 and 2',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'prebuilt-receipt',
    reach: {
      javascript: [{ client: 'recognizer-v2', members: ['beginRecognizeReceipts', 'beginRecognizeReceiptsFromUrl'], poller: true, impliedModel: 'prebuilt-receipt', verified: 'package' }],
      python: [{ client: 'recognizer-v2', members: ['begin_recognize_receipts', 'begin_recognize_receipts_from_url'], poller: true, impliedModel: 'prebuilt-receipt', verified: 'package' }],
      csharp: [
        { client: 'recognizer-v2', members: ['StartRecognizeReceipts', 'StartRecognizeReceiptsAsync', 'StartRecognizeReceiptsFromUri', 'StartRecognizeReceiptsFromUriAsync'], poller: true, impliedModel: 'prebuilt-receipt', verified: 'source' },
        { client: 'receipt-preview', members: ['ExtractReceipt', 'ExtractReceiptAsync'], impliedModel: 'prebuilt-receipt', verified: 'source' },
      ],
      java: [{ client: 'recognizer-v2', members: ['beginRecognizeReceipts', 'beginRecognizeReceiptsFromUrl'], poller: true, impliedModel: 'prebuilt-receipt', verified: 'source' }],
      go: [{ client: 'recognizer-v1', members: ['BatchReadReceipt', 'BatchReadReceiptInStream', 'GetReadReceiptResult'], impliedModel: 'prebuilt-receipt', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/prebuilt/receipt/analyze', apiVersions: V2_VERSIONS },
      { method: 'GET', path: '/formrecognizer/{version}/prebuilt/receipt/analyzeResults/{resultId}', apiVersions: V2_VERSIONS },
      { method: 'POST', path: '/formrecognizer/v1.0-preview/prebuilt/receipt/asyncBatchAnalyze', apiVersions: ['v1.0-preview'] },
      { method: 'GET', path: '/formrecognizer/v1.0-preview/prebuilt/receipt/operations/{operationId}', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'recognize-business-cards',
    kind: 'analyze',
    summary: 'Reads a business card, in version 2.1',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'prebuilt-businessCard',
    reach: {
      javascript: [{ client: 'recognizer-v2', members: ['beginRecognizeBusinessCards', 'beginRecognizeBusinessCardsFromUrl'], poller: true, versions: '3.1 - 3.x', impliedModel: 'prebuilt-businessCard', verified: 'package' }],
      python: [{ client: 'recognizer-v2', members: ['begin_recognize_business_cards', 'begin_recognize_business_cards_from_url'], poller: true, impliedModel: 'prebuilt-businessCard', verified: 'package' }],
      csharp: [{ client: 'recognizer-v2', members: ['StartRecognizeBusinessCards', 'StartRecognizeBusinessCardsAsync', 'StartRecognizeBusinessCardsFromUri', 'StartRecognizeBusinessCardsFromUriAsync'], poller: true, impliedModel: 'prebuilt-businessCard', verified: 'source' }],
      java: [{ client: 'recognizer-v2', members: ['beginRecognizeBusinessCards', 'beginRecognizeBusinessCardsFromUrl'], poller: true, impliedModel: 'prebuilt-businessCard', verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/prebuilt/businessCard/analyze', apiVersions: ['v2.1'] },
      { method: 'GET', path: '/formrecognizer/{version}/prebuilt/businessCard/analyzeResults/{resultId}', apiVersions: ['v2.1'] },
    ],
  },
  {
    id: 'recognize-invoices',
    kind: 'analyze',
    summary: 'Reads an invoice, in version 2.1',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'prebuilt-invoice',
    reach: {
      javascript: [{ client: 'recognizer-v2', members: ['beginRecognizeInvoices', 'beginRecognizeInvoicesFromUrl'], poller: true, versions: '3.1 - 3.x', impliedModel: 'prebuilt-invoice', verified: 'package' }],
      python: [{ client: 'recognizer-v2', members: ['begin_recognize_invoices', 'begin_recognize_invoices_from_url'], poller: true, impliedModel: 'prebuilt-invoice', verified: 'package' }],
      csharp: [{ client: 'recognizer-v2', members: ['StartRecognizeInvoices', 'StartRecognizeInvoicesAsync', 'StartRecognizeInvoicesFromUri', 'StartRecognizeInvoicesFromUriAsync'], poller: true, impliedModel: 'prebuilt-invoice', verified: 'source' }],
      java: [{ client: 'recognizer-v2', members: ['beginRecognizeInvoices', 'beginRecognizeInvoicesFromUrl'], poller: true, impliedModel: 'prebuilt-invoice', verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/prebuilt/invoice/analyze', apiVersions: ['v2.1'] },
      { method: 'GET', path: '/formrecognizer/{version}/prebuilt/invoice/analyzeResults/{resultId}', apiVersions: ['v2.1'] },
    ],
  },
  {
    id: 'recognize-identity-documents',
    kind: 'analyze',
    summary: 'Reads a passport, driver license or other identity document, in version 2.1',
    sends: ['the document, or its address for the service to fetch it'],
    keeps: {
      statement: 'Input and result are held in temporary storage for up to 24 hours, then deleted automatically.',
      facts: ['di-24h-seed', 'di-24h-new'],
      content: { what: 'the document and what was read from it', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'prebuilt-idDocument',
    reach: {
      javascript: [
        { client: 'recognizer-v2', members: ['beginRecognizeIdentityDocuments', 'beginRecognizeIdentityDocumentsFromUrl'], poller: true, versions: '3.1.0 - 3.x', impliedModel: 'prebuilt-idDocument', verified: 'package' },
        { client: 'recognizer-v2', members: ['beginRecognizeIdDocuments', 'beginRecognizeIdDocumentsFromUrl'], poller: true, versions: '3.1.0-beta.3', impliedModel: 'prebuilt-idDocument', verified: 'package' },
      ],
      python: [
        { client: 'recognizer-v2', members: ['begin_recognize_identity_documents', 'begin_recognize_identity_documents_from_url'], poller: true, impliedModel: 'prebuilt-idDocument', verified: 'package' },
        { client: 'recognizer-v2', members: ['begin_recognize_id_documents', 'begin_recognize_id_documents_from_url'], poller: true, versions: '3.1.0b4', impliedModel: 'prebuilt-idDocument', verified: 'source' },
      ],
      csharp: [
        { client: 'recognizer-v2', members: ['StartRecognizeIdentityDocuments', 'StartRecognizeIdentityDocumentsAsync', 'StartRecognizeIdentityDocumentsFromUri', 'StartRecognizeIdentityDocumentsFromUriAsync'], poller: true, impliedModel: 'prebuilt-idDocument', verified: 'source' },
        { client: 'recognizer-v2', members: ['StartRecognizeIdDocuments', 'StartRecognizeIdDocumentsAsync', 'StartRecognizeIdDocumentsFromUri', 'StartRecognizeIdDocumentsFromUriAsync'], poller: true, versions: '3.1.0-beta', impliedModel: 'prebuilt-idDocument', verified: 'sample' },
      ],
      java: [
        { client: 'recognizer-v2', members: ['beginRecognizeIdentityDocuments', 'beginRecognizeIdentityDocumentsFromUrl'], poller: true, impliedModel: 'prebuilt-idDocument', verified: 'source' },
        { client: 'recognizer-v2', members: ['beginRecognizeIdDocuments', 'beginRecognizeIdDocumentsFromUrl'], poller: true, versions: '3.1.0-beta.3', impliedModel: 'prebuilt-idDocument', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/formrecognizer/{version}/prebuilt/idDocument/analyze', apiVersions: ['v2.1'] },
      { method: 'GET', path: '/formrecognizer/{version}/prebuilt/idDocument/analyzeResults/{resultId}', apiVersions: ['v2.1'] },
    ],
  },
  {
    id: 'get-extracted-keys',
    kind: 'read',
    summary: 'Reads the keys that a custom model of the first preview learned',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      python: [{ client: 'recognizer-v1', members: ['get_extracted_keys'], verified: 'package' }],
      go: [{ client: 'recognizer-v1', members: ['GetExtractedKeys'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/formrecognizer/v1.0-preview/custom/models/{id}/keys', apiVersions: ['v1.0-preview'] },
    ],
  },
  {
    id: 'get-related-client',
    kind: 'factory',
    summary: 'Hands out a sibling client; not a call to the service',
    sends: [],
    keeps: {
      statement: 'Nothing; the service is not called.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training-v2', members: ['getFormRecognizerClient'], verified: 'package' }],
      python: [
        { client: 'training-v2', members: ['get_form_recognizer_client'], verified: 'package' },
        { client: 'administration-v3', members: ['get_document_analysis_client'], verified: 'package' },
      ],
      csharp: [{ client: 'training-v2', members: ['GetFormRecognizerClient'], verified: 'source' }],
      java: [
        { client: 'training-v2', members: ['getFormRecognizerClient', 'getFormRecognizerAsyncClient'], verified: 'source' },
        { client: 'administration-v3', members: ['getDocumentAnalysisClient', 'getDocumentAnalysisAsyncClient'], verified: 'source' },
      ],
    },
    routes: [],
  },
];
