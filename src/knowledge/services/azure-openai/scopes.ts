/** Operations in which a model answers or looks at what it is sent. */
export const INFERENCE = [
  'chat-completions',
  'responses',
  'completions',
  'embeddings',
  'image-generation',
  'edit-image',
  'create-image-variation',
  'transcribe-audio',
  'translate-audio',
  'generate-speech',
  'realtime',
];

/** Operations that generate videos. */
export const VIDEO_MAKING = ['create-video', 'remix-video', 'edit-video', 'extend-video'];

/** Runs of assistants. */
export const RUNS = ['create-run', 'create-thread-and-run', 'submit-tool-outputs'];

/** What `store` and its stored answers are about. */
export const STORED_COMPLETIONS_OPERATIONS = [
  'chat-completions',
  'get-stored-completion',
  'list-stored-completions',
  'get-stored-completion-messages',
  'update-stored-completion',
  'delete-stored-completion',
];

/** Responses, as far as they are stored. */
export const RESPONSE_OPERATIONS = ['responses', 'get-response', 'delete-response', 'cancel-response', 'list-response-input-items'];

/** Assistants with their threads, messages and runs. */
export const ASSISTANT_OPERATIONS = [
  'create-assistant',
  'get-assistant',
  'list-assistants',
  'update-assistant',
  'delete-assistant',
  'attach-assistant-file',
  'list-assistant-files',
  'get-assistant-file',
  'detach-assistant-file',
  'create-thread',
  'get-thread',
  'update-thread',
  'delete-thread',
  'create-message',
  'get-message',
  'list-messages',
  'update-message',
  'delete-message',
  'list-message-files',
  'get-message-file',
  'create-run',
  'create-thread-and-run',
  'get-run',
  'list-runs',
  'update-run',
  'cancel-run',
  'submit-tool-outputs',
  'get-run-step',
  'list-run-steps',
];

/** Files, as they are uploaded at once or in parts. */
export const FILE_OPERATIONS = ['upload-file', 'get-file', 'list-files', 'get-file-content', 'delete-file', 'create-upload', 'add-upload-part', 'complete-upload', 'cancel-upload'];

/** Vector stores and what is in them. */
export const VECTOR_STORE_OPERATIONS = [
  'create-vector-store',
  'get-vector-store',
  'list-vector-stores',
  'update-vector-store',
  'delete-vector-store',
  'search-vector-store',
  'add-vector-store-file',
  'get-vector-store-file',
  'list-vector-store-files',
  'update-vector-store-file',
  'get-vector-store-file-content',
  'remove-vector-store-file',
  'add-vector-store-file-batch',
  'get-vector-store-file-batch',
  'list-vector-store-file-batch-files',
  'cancel-vector-store-file-batch',
];

/** Fine-tuning and its models. */
export const FINE_TUNING_OPERATIONS = [
  'create-fine-tuning-job',
  'get-fine-tuning-job',
  'list-fine-tuning-jobs',
  'cancel-fine-tuning-job',
  'pause-fine-tuning-job',
  'resume-fine-tuning-job',
  'list-fine-tuning-events',
  'list-fine-tuning-checkpoints',
  'delete-fine-tuning-job',
  'delete-model',
];

/** Batches. */
export const BATCH_OPERATIONS = ['create-batch', 'get-batch', 'list-batches', 'cancel-batch'];

/** What stays in the service until somebody deletes it. */
export const STORING = [
  ...STORED_COMPLETIONS_OPERATIONS,
  ...RESPONSE_OPERATIONS,
  ...ASSISTANT_OPERATIONS,
  ...FILE_OPERATIONS,
  ...VECTOR_STORE_OPERATIONS,
  ...FINE_TUNING_OPERATIONS,
  ...BATCH_OPERATIONS,
];

/** Operations whose prompts and answers abuse monitoring looks at. */
export const MONITORED = [...INFERENCE, ...VIDEO_MAKING, ...RUNS, 'create-batch'];
