import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const SEED_PAGE = 'Data and privacy for Custom Vision';
export const SEED_DATA: Source = { title: SEED_PAGE, heading: 'What data does Custom Vision process?', url: null, asOf: '2021-07-07' };
export const SEED_PROCESS: Source = { title: SEED_PAGE, heading: 'How does Custom Vision process data?', url: null, asOf: '2021-07-07' };
export const SEED_RETENTION: Source = { title: SEED_PAGE, heading: 'How is data retained and what customer controls are available?', url: null, asOf: '2021-07-07' };

const PRIVACY_URL =
  'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/custom-vision/custom-vision-cvs-data-privacy-security.md';
export const PRIVACY_DATA: Source = { title: SEED_PAGE, heading: 'What data does Custom Vision process?', url: PRIVACY_URL, asOf: '2021-07-07' };
export const PRIVACY_PROCESS: Source = { title: SEED_PAGE, heading: 'How does Custom Vision process data?', url: PRIVACY_URL, asOf: '2021-07-07' };
export const PRIVACY_RETENTION: Source = {
  title: SEED_PAGE,
  heading: 'How is data retained and what customer controls are available?',
  url: PRIVACY_URL,
  asOf: '2021-07-07',
};

export const PREDICTION_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/custom-vision-service/use-prediction-api.md';
export const PREDICTION_PAGE: Source = { title: 'Call the Prediction API', heading: 'Determine how to process the data', url: PREDICTION_URL, asOf: '2024-11-14' };
export const DELETION_PAGE: Source = {
  title: 'View or delete user data in Custom Vision',
  heading: 'Introduction',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/custom-vision-service/export-delete-data.md',
  asOf: '2025-01-29',
};
export const OVERVIEW_RESIDENCY: Source = {
  title: 'What is Custom Vision?',
  heading: 'Data residency',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/custom-vision-service/overview.md',
  asOf: '2024-09-25',
};
export const QUICK_TEST_REFERENCE: Source = { title: 'Custom Vision Training API, generated client library reference', heading: 'QuickTestImage, store', url: null, asOf: null };
export const DELETE_PREDICTION_REFERENCE: Source = { title: 'Custom Vision Training API, generated client library reference', heading: 'DeletePrediction', url: null, asOf: null };
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
