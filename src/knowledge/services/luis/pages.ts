import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const PRIVACY_PAGE = {
  title: 'Data and privacy for Language Understanding',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/luis/data-privacy-security.md',
  asOf: '2024-02-08',
};
export const PRIVACY_PROCESS: Source = { ...PRIVACY_PAGE, heading: 'What data does Language Understanding process?' };
export const PRIVACY_RETENTION: Source = { ...PRIVACY_PAGE, heading: 'How is data retained, and what customer controls are available?' };
export const PRIVACY_SECURITY: Source = { ...PRIVACY_PAGE, heading: "Optional: Security for customers' data" };

export const RETIREMENT_LIST: Source = {
  title: 'Azure services: end of life',
  heading: 'service_list.json',
  url: 'https://github.com/Azure/EOL/blob/main/service_list.json',
  asOf: '2025-12-18',
};
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
