/** API versions of the routes, by what they serve. */

/** The versionless API; the version may be written and is `v1` or `preview`. */
export const V1_VERSIONS = ['v1', 'preview', 'latest'];

/** Routes below a deployment. */
export const DEPLOYMENT_VERSIONS = [
  '2022-12-01',
  '2023-03-15-preview',
  '2023-05-15',
  '2023-06-01-preview',
  '2023-07-01-preview',
  '2023-08-01-preview',
  '2023-09-01-preview',
  '2023-10-01-preview',
  '2023-12-01-preview',
  '2024-02-01',
  '2024-02-15-preview',
  '2024-03-01-preview',
  '2024-04-01-preview',
  '2024-05-01-preview',
  '2024-06-01',
  '2024-07-01-preview',
  '2024-08-01-preview',
  '2024-09-01-preview',
  '2024-10-01-preview',
  '2024-10-21',
  '2024-12-01-preview',
  '2025-01-01-preview',
  '2025-02-01-preview',
  '2025-03-01-preview',
  '2025-04-01-preview',
];

/** Responses of the dated API. */
export const RESPONSE_VERSIONS = ['2025-03-01-preview', '2025-04-01-preview'];

/** Stored completions of the dated API. */
export const STORED_VERSIONS = ['2025-02-01-preview', '2025-03-01-preview', '2025-04-01-preview'];

/** Files, models and fine-tuning jobs. */
export const FILE_VERSIONS = [
  '2022-12-01',
  '2023-05-15',
  '2023-09-15-preview',
  '2023-10-01-preview',
  '2023-12-01-preview',
  '2024-02-01',
  '2024-02-15-preview',
  '2024-05-01-preview',
  '2024-06-01',
  '2024-07-01-preview',
  '2024-08-01-preview',
  '2024-10-01-preview',
  '2024-10-21',
  '2025-01-01-preview',
  '2025-03-01-preview',
  '2025-04-01-preview',
];

/** Batches. */
export const BATCH_VERSIONS = ['2024-07-01-preview', '2024-08-01-preview', '2024-10-01-preview', '2024-10-21', '2025-01-01-preview', '2025-03-01-preview', '2025-04-01-preview'];

/** Uploads in parts. */
export const UPLOAD_VERSIONS = ['2024-07-01-preview', '2024-08-01-preview', '2024-10-01-preview', '2024-10-21', '2025-01-01-preview', '2025-03-01-preview', '2025-04-01-preview'];

/** Fine-tunes and deployments of the first API. */
export const OLD_FINE_TUNE_VERSIONS = ['2022-12-01', '2023-05-15'];

/** Assistants and threads. */
export const ASSISTANT_VERSIONS = ['2024-02-15-preview', '2024-05-01-preview', '2024-07-01-preview', '2024-08-01-preview', '2024-10-01-preview', '2025-01-01-preview', '2025-03-01-preview', '2025-04-01-preview'];

/** What only the first version of the assistants API has. */
export const FIRST_ASSISTANT_VERSIONS = ['2024-02-15-preview'];

/** Vector stores. */
export const VECTOR_STORE_VERSIONS = ['2024-05-01-preview', '2024-07-01-preview', '2024-08-01-preview', '2024-10-01-preview', '2025-01-01-preview', '2025-03-01-preview', '2025-04-01-preview'];

/** Evaluations of the dated API. */
export const EVAL_VERSIONS = ['2025-04-01-preview'];

/** Video jobs of the first Sora. */
export const SORA_VERSIONS = ['preview', 'v1'];

/** The realtime API. */
export const REALTIME_VERSIONS = ['2024-10-01-preview', '2024-12-17', '2025-04-01-preview'];

/** Image jobs of the first image API. */
export const DALL_E_VERSIONS = ['2023-06-01-preview', '2023-07-01-preview', '2023-08-01-preview', '2023-09-01-preview', '2023-10-01-preview', '2023-12-01-preview'];

/** Ingestion into indexes of On Your Data. */
export const INGESTION_VERSIONS = ['2023-10-01-preview', '2024-05-01-preview', '2024-07-01-preview', '2024-08-01-preview', '2024-10-01-preview', '2025-01-01-preview', '2025-03-01-preview', '2025-04-01-preview'];
