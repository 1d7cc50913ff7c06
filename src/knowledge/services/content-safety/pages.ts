import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const SEED_PAGE = 'Data, privacy, and security for Azure Content Safety';
export const SEED_INTRODUCTION: Source = { title: SEED_PAGE, heading: 'Introduction', url: null, asOf: null };
export const SEED_RETENTION: Source = { title: SEED_PAGE, heading: 'How is data retained and what Customer controls are available?', url: null, asOf: null };
export const SEED_OTHER_SERVICE: Source = {
  title: SEED_PAGE,
  heading: 'Is customer data processed by Azure Content Safety sent to Azure other service?',
  url: null,
  asOf: null,
};
export const SEED_TRAINING: Source = { title: SEED_PAGE, heading: 'Is customer data used to train the Azure Content Safety models?', url: null, asOf: null };

const CODE_PAGE = 'Code of conduct for Azure Content Safety Service';
export const CODE_INTRODUCTION: Source = { title: CODE_PAGE, heading: 'Introduction', url: null, asOf: null };
export const CODE_ACCESS: Source = { title: CODE_PAGE, heading: 'Access requirements', url: null, asOf: null };
export const CODE_ABUSE: Source = { title: CODE_PAGE, heading: 'Report abuse', url: null, asOf: null };
export const CODE_PROBLEMATIC: Source = { title: CODE_PAGE, heading: 'Report problematic content', url: null, asOf: null };

const PRIVACY_PAGE = 'Data, privacy, and security for Azure AI Content Safety';
const PRIVACY_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/content-safety/data-privacy.md';
export const PRIVACY_RETENTION: Source = {
  title: PRIVACY_PAGE,
  heading: 'How is data retained and what customer controls are available?',
  url: PRIVACY_URL,
  asOf: '2023-05-15',
};
export const PRIVACY_REGION: Source = {
  title: PRIVACY_PAGE,
  heading: 'Is customer data processed by Azure AI Content Safety transmitted outside of the Azure AI Content Safety service or the selected region?',
  url: PRIVACY_URL,
  asOf: '2023-05-15',
};
export const PRIVACY_TRAINING: Source = {
  title: PRIVACY_PAGE,
  heading: 'Is customer data used to train the Azure AI Content Safety models?',
  url: PRIVACY_URL,
  asOf: '2023-05-15',
};
export const PRIVACY_ABUSE_MONITORING: Source = {
  title: PRIVACY_PAGE,
  heading: 'Does Azure OpenAI Abuse Monitoring apply to the data that customers send to Azure AI Content Safety?',
  url: PRIVACY_URL,
  asOf: '2023-05-15',
};
export const PRIVACY_FEEDBACK: Source = { title: PRIVACY_PAGE, heading: 'Feedback and Reporting', url: PRIVACY_URL, asOf: '2023-05-15' };

export const BLOCKLIST_PAGE: Source = {
  title: 'Use a blocklist',
  heading: 'Add blocklistItems to the list',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/content-safety/how-to/use-blocklist.md',
  asOf: '2025-09-02',
};
const GROUNDEDNESS_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/content-safety/quickstart-groundedness.md';
export const GROUNDEDNESS_DEPLOYMENT: Source = {
  title: 'Quickstart: Groundedness detection (preview)',
  heading: 'Bring your own GPT deployment',
  url: GROUNDEDNESS_URL,
  asOf: '2024-03-18',
};
export const GROUNDEDNESS_PARAMETERS: Source = {
  title: 'Quickstart: Groundedness detection (preview)',
  heading: 'Check groundedness without reasoning',
  url: GROUNDEDNESS_URL,
  asOf: '2024-03-18',
};
export const OVERVIEW_LIMITS: Source = {
  title: 'What is Azure AI Content Safety?',
  heading: 'Input requirements',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/content-safety/overview.md',
  asOf: '2024-06-01',
};
export const JAVASCRIPT_REFERENCE: Source = {
  title: 'Client library reference of @azure-rest/ai-content-safety',
  heading: 'AnalyzeTextOptions, haltOnBlocklistHit',
  url: null,
  asOf: null,
};
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
