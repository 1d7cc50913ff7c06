import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const SEED_PAGE = 'Data and privacy for Image Analysis';
export const SEED_INTRODUCTION: Source = { title: SEED_PAGE, heading: 'Introduction', url: null, asOf: '2022-10-04' };
export const SEED_DATA: Source = { title: SEED_PAGE, heading: 'What data does Image Analysis process?', url: null, asOf: '2022-10-04' };
export const SEED_AUTHENTICATE: Source = { title: SEED_PAGE, heading: 'Authenticate (with subscription or API keys)', url: null, asOf: '2022-10-04' };
export const SEED_TRANSIT: Source = { title: SEED_PAGE, heading: 'Secure data in transit', url: null, asOf: '2022-10-04' };
export const SEED_RESULTS: Source = { title: SEED_PAGE, heading: 'Return the processed image results', url: null, asOf: '2022-10-04' };
export const SEED_RETENTION: Source = { title: SEED_PAGE, heading: 'How is data retained and what controls are available?', url: null, asOf: '2022-10-04' };

const PRIVACY_URL =
  'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/computer-vision/image-analysis-data-privacy-security.md';
export const PRIVACY_INTRODUCTION: Source = { title: SEED_PAGE, heading: 'Introduction', url: PRIVACY_URL, asOf: '2025-10-15' };
export const PRIVACY_DATA: Source = { title: SEED_PAGE, heading: 'What data does Image Analysis process?', url: PRIVACY_URL, asOf: '2025-10-15' };
export const PRIVACY_AUTHENTICATE: Source = { title: SEED_PAGE, heading: 'Authenticate (with subscription or API keys)', url: PRIVACY_URL, asOf: '2025-10-15' };
export const PRIVACY_TRANSIT: Source = { title: SEED_PAGE, heading: 'Secure data in transit', url: PRIVACY_URL, asOf: '2025-10-15' };
export const PRIVACY_RESULTS: Source = { title: SEED_PAGE, heading: 'Return the processed image results', url: PRIVACY_URL, asOf: '2025-10-15' };
export const PRIVACY_RETENTION: Source = {
  title: SEED_PAGE,
  heading: 'How is data retained and what controls are available?',
  url: PRIVACY_URL,
  asOf: '2025-10-15',
};

const OCR_PAGE = 'Data, privacy, and security for OCR';
const OCR_URL =
  'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/computer-vision/ocr-data-privacy-security.md';
export const OCR_INTRODUCTION: Source = { title: OCR_PAGE, heading: 'Introduction', url: OCR_URL, asOf: '2025-10-15' };
export const OCR_DATA: Source = { title: OCR_PAGE, heading: 'Data collection and processing', url: OCR_URL, asOf: '2025-10-15' };
export const OCR_AUTHENTICATE: Source = { title: OCR_PAGE, heading: 'How does the OCR service process the data?: Authenticate', url: OCR_URL, asOf: '2025-10-15' };
export const OCR_TRANSIT: Source = { title: OCR_PAGE, heading: 'How does the OCR service process the data?: Secure data in transit', url: OCR_URL, asOf: '2025-10-15' };
export const OCR_ENCRYPT: Source = {
  title: OCR_PAGE,
  heading: 'How does the OCR service process the data?: Encrypt input data for processing',
  url: OCR_URL,
  asOf: '2025-10-15',
};
export const OCR_RETRIEVE: Source = {
  title: OCR_PAGE,
  heading: 'How does the OCR service process the data?: Retrieve the extracted text results',
  url: OCR_URL,
  asOf: '2025-10-15',
};
export const OCR_STORED: Source = { title: OCR_PAGE, heading: 'Data stored by OCR', url: OCR_URL, asOf: '2025-10-15' };

const OVERVIEW_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/computer-vision/overview-image-analysis.md';
export const OVERVIEW_FEATURES: Source = { title: 'What is Image Analysis?', heading: 'Analyze Image', url: OVERVIEW_URL, asOf: '2025-09-16' };
export const OVERVIEW_LIMITS: Source = { title: 'What is Image Analysis?', heading: 'Input requirements', url: OVERVIEW_URL, asOf: '2025-09-16' };
export const FACES_PAGE: Source = {
  title: 'Face detection with Image Analysis',
  heading: 'Introduction',
  url: 'https://learn.microsoft.com/azure/ai-services/computer-vision/concept-detecting-faces',
  asOf: null,
};
const WHATS_NEW_URL = 'https://learn.microsoft.com/azure/ai-services/computer-vision/whats-new';
export const WHATS_NEW_CAPTIONS: Source = {
  title: "What's new in Azure AI Vision",
  heading: 'Image Analysis V4.0 Captioning and Dense Captioning (public preview)',
  url: WHATS_NEW_URL,
  asOf: '2025-06-30',
};
export const WHATS_NEW_PREVIEWS: Source = {
  title: "What's new in Azure AI Vision",
  heading: 'Image Analysis 4.0 Preview API deprecation',
  url: WHATS_NEW_URL,
  asOf: '2025-06-30',
};
export const LIMITED_ACCESS_VISION: Source = {
  title: 'Limited Access features of Azure Vision in Foundry Tools',
  heading: 'Registration process',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/computer-vision/limited-access.md',
  asOf: '2025-10-15',
};
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
const MIGRATION_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/computer-vision/migration-options.md';
export const MIGRATION_INTRODUCTION: Source = { title: 'Migrate from Azure AI Vision - Image Analysis', heading: 'Introduction', url: MIGRATION_URL, asOf: '2025-09-24' };
export const MIGRATION_NEXT_STEPS: Source = {
  title: 'Migrate from Azure AI Vision - Image Analysis',
  heading: 'Next steps and required actions',
  url: MIGRATION_URL,
  asOf: '2025-09-24',
};
export const API_RETIREMENT: Source = {
  title: 'Azure updates: Computer Vision API retirements on 13 September 2026',
  heading: 'Introduction',
  url: 'https://azure.microsoft.com/updates/computer-vision-api-retirements-13-9-2026/',
  asOf: null,
};
