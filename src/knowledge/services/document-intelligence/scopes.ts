/** Operations that a document is sent with. */
export const START: readonly string[] = [
  'analyze-document',
  'analyze-batch-documents',
  'classify-document',
  'recognize-content',
  'recognize-custom-forms',
  'recognize-receipts',
  'recognize-business-cards',
  'recognize-invoices',
  'recognize-identity-documents',
];

/** Analysis and classification, with what reads and deletes their results. */
export const ANALYSIS: readonly string[] = [
  'analyze-document',
  'analyze-batch-documents',
  'get-analyze-result',
  'get-analyze-result-pdf',
  'get-analyze-result-png',
  'get-analyze-result-figure',
  'delete-analyze-result',
  'list-analyze-batch-results',
  'get-analyze-batch-result',
  'delete-analyze-batch-result',
  'classify-document',
  'get-classify-result',
  'recognize-content',
  'recognize-custom-forms',
  'recognize-receipts',
  'recognize-business-cards',
  'recognize-invoices',
  'recognize-identity-documents',
];

/** Operations that start an analysis or fetch its result. */
export const RESULTS: readonly string[] = [
  'analyze-document',
  'analyze-batch-documents',
  'classify-document',
  'get-analyze-result',
  'get-analyze-batch-result',
  'get-classify-result',
  'recognize-content',
  'recognize-custom-forms',
  'recognize-receipts',
  'recognize-business-cards',
  'recognize-invoices',
  'recognize-identity-documents',
];

/** Analyses whose data can be deleted before its time. */
export const EARLY_DELETE: readonly string[] = [
  'analyze-document',
  'get-analyze-result',
  'get-analyze-result-pdf',
  'get-analyze-result-png',
  'get-analyze-result-figure',
  'delete-analyze-result',
];

/** Batches. */
export const BATCH: readonly string[] = ['analyze-batch-documents', 'list-analyze-batch-results', 'get-analyze-batch-result', 'delete-analyze-batch-result'];

/** Models and classifiers of your own. */
export const CUSTOM_MODELS: readonly string[] = [
  'build-document-model',
  'compose-model',
  'copy-model-to',
  'get-model',
  'list-models',
  'delete-model',
  'build-classifier',
  'copy-classifier-to',
  'get-classifier',
  'list-classifiers',
  'delete-classifier',
];
