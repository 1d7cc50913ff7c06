import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const SEED_PAGE = 'Data, privacy, and security for Document Intelligence';
export const SEED_INTRODUCTION: Source = { title: SEED_PAGE, heading: 'Introduction', url: null, asOf: '2021-05-04' };
export const SEED_AUTHENTICATE: Source = { title: SEED_PAGE, heading: 'Authenticate (with subscription or API keys)', url: null, asOf: '2021-05-04' };
export const SEED_TRANSIT: Source = { title: SEED_PAGE, heading: 'Secure data in transit (for scanning)', url: null, asOf: '2021-05-04' };
export const SEED_ENCRYPTS: Source = { title: SEED_PAGE, heading: 'Encrypts input data for processing', url: null, asOf: '2021-05-04' };
export const SEED_RETRIEVE: Source = { title: SEED_PAGE, heading: 'Retrieve the results', url: null, asOf: '2021-05-04' };
export const SEED_STORED: Source = { title: SEED_PAGE, heading: 'Data stored by Document Intelligence', url: null, asOf: '2021-05-04' };

const PRIVACY_URL =
  'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/document-intelligence/data-privacy-security.md';
export const PRIVACY_INTRODUCTION: Source = { title: SEED_PAGE, heading: 'Introduction', url: PRIVACY_URL, asOf: '2026-07-22' };
export const PRIVACY_AUTHENTICATE: Source = { title: SEED_PAGE, heading: 'Authenticate (with subscription or API keys)', url: PRIVACY_URL, asOf: '2026-07-22' };
export const PRIVACY_TRANSIT: Source = { title: SEED_PAGE, heading: 'Secure data in transit (for scanning)', url: PRIVACY_URL, asOf: '2026-07-22' };
export const PRIVACY_ENCRYPTS: Source = { title: SEED_PAGE, heading: 'Encrypts input data for processing', url: PRIVACY_URL, asOf: '2026-07-22' };
export const PRIVACY_RETRIEVE: Source = { title: SEED_PAGE, heading: 'Retrieve the results', url: PRIVACY_URL, asOf: '2026-07-22' };
export const PRIVACY_STORED: Source = { title: SEED_PAGE, heading: 'Data stored by Document Intelligence', url: PRIVACY_URL, asOf: '2026-07-22' };

export const DOTNET_DELETE: Source = {
  title: 'DocumentIntelligenceClient.DeleteAnalyzeResult',
  heading: 'Definition',
  url: 'https://learn.microsoft.com/dotnet/api/azure.ai.documentintelligence.documentintelligenceclient.deleteanalyzeresult',
  asOf: null,
};
export const DOTNET_DELETE_BATCH: Source = {
  title: 'DocumentIntelligenceClient.DeleteAnalyzeBatchResult',
  heading: 'Definition',
  url: 'https://learn.microsoft.com/dotnet/api/azure.ai.documentintelligence.documentintelligenceclient.deleteanalyzebatchresult',
  asOf: null,
};
export const JAVASCRIPT_DELETE: Source = {
  title: 'GetAnalyzeResult interface of @azure-rest/ai-document-intelligence',
  heading: 'Methods',
  url: 'https://learn.microsoft.com/javascript/api/@azure-rest/ai-document-intelligence/getanalyzeresult',
  asOf: null,
};
export const JAVASCRIPT_DELETE_BATCH: Source = {
  title: 'GetAnalyzeBatchResult interface of @azure-rest/ai-document-intelligence',
  heading: 'Methods',
  url: 'https://learn.microsoft.com/javascript/api/@azure-rest/ai-document-intelligence/getanalyzebatchresult',
  asOf: null,
};
export const WHATS_NEW_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/document-intelligence/whats-new.md';
export const WHATS_NEW_V4: Source = { title: "What's new in Azure Document Intelligence?", heading: 'November 2024', url: WHATS_NEW_URL, asOf: '2025-11-18' };
export const MIGRATION_PAGE: Source = {
  title: 'Document Intelligence v4.0 migration',
  heading: 'Introduction',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/document-intelligence/versioning/migration-guide-overview.md',
  asOf: '2025-11-18',
};
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
