/** Analyses with models that come with the service. */
export const PREBUILT: readonly string[] = [
  'detect-language', 'recognize-entities', 'recognize-pii-entities', 'recognize-linked-entities', 'extract-key-phrases',
  'analyze-sentiment', 'analyze-text', 'analyze-healthcare-entities', 'analyze-actions', 'extract-summary', 'abstract-summary',
  'classify-single-label', 'classify-multi-label', 'dynamic-classification', 'recognize-conversation-pii',
  'summarize-conversation', 'analyze-conversation-job',
];

/** Analyses that run as jobs, and the reading of their results. */
export const JOBS: readonly string[] = [
  'analyze-actions', 'analyze-healthcare-entities', 'extract-summary', 'abstract-summary', 'recognize-custom-entities',
  'classify-single-label', 'classify-multi-label', 'recognize-conversation-pii', 'summarize-conversation',
  'analyze-conversation-job', 'get-analyze-job',
];

/** Recognition of entities by a model of your own. */
export const CUSTOM_ENTITIES: readonly string[] = ['recognize-custom-entities'];

/** Classification by a model of your own. */
export const CLASSIFICATION: readonly string[] = ['classify-single-label', 'classify-multi-label'];

/** Projects of conversational language understanding. */
export const CONVERSATION_AUTHORING: readonly string[] = [
  'create-conversation-project', 'import-conversation-project', 'train-conversation-project', 'load-conversation-snapshot',
  'deploy-conversation-project', 'export-conversation-project', 'read-conversation-evaluation', 'read-conversation-project',
  'manage-conversation-resources', 'delete-conversation-model', 'delete-conversation-deployment', 'delete-conversation-project',
];

/** Projects of custom text models. */
export const TEXT_AUTHORING: readonly string[] = [
  'create-text-project', 'import-text-project', 'train-text-project', 'load-text-snapshot', 'deploy-text-project',
  'export-text-project', 'read-text-evaluation', 'read-text-project', 'manage-text-resources', 'delete-text-model',
  'delete-text-deployment', 'delete-text-project',
];

/** Projects of question answering. */
export const ANSWER_AUTHORING: readonly string[] = [
  'create-answer-project', 'import-answer-assets', 'update-answer-sources', 'update-answer-pairs', 'update-answer-synonyms',
  'add-answer-feedback', 'deploy-answer-project', 'export-answer-project', 'read-answer-project', 'delete-answer-project',
];
