import type { Source } from '../../schema.js';

const DOCS = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles';

/* ------------------------------------------------------------------ data and privacy, 2026 */

const PRIVACY_PAGE = 'Data, privacy, and security for Azure Direct Models in Microsoft Foundry';
const PRIVACY_URL = `${DOCS}/foundry/responsible-ai/includes/openai-data-privacy-content.md`;
const PRIVACY_DATE = '2026-03-19';

export const PRIVACY_INTRODUCTION: Source = { title: PRIVACY_PAGE, heading: 'Introduction', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_DATA: Source = { title: PRIVACY_PAGE, heading: 'What data does Foundry process to provide Azure Direct Models?', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_INFERENCE: Source = { title: PRIVACY_PAGE, heading: 'Generating completions, images or embeddings through inferencing', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_LOCATION: Source = { title: PRIVACY_PAGE, heading: 'Understanding location of processing for "Global" and "Data zone" deployment types', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_GROUNDING: Source = { title: PRIVACY_PAGE, heading: 'Augmenting prompts to "ground" generated results "on your data"', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_STORAGE: Source = { title: PRIVACY_PAGE, heading: 'Data storage for Azure Direct Models features', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_ABUSE: Source = { title: PRIVACY_PAGE, heading: 'Preventing abuse', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_HARM: Source = { title: PRIVACY_PAGE, heading: 'Preventing harmful content generation', url: PRIVACY_URL, asOf: PRIVACY_DATE };
export const PRIVACY_VERIFY: Source = { title: PRIVACY_PAGE, heading: 'How can a customer verify if data storage for abuse monitoring is off?', url: PRIVACY_URL, asOf: PRIVACY_DATE };

/* ------------------------------------------------------------------ other pages */

export const ABUSE_PAGE: Source = { title: 'Abuse monitoring', heading: 'Human review', url: `${DOCS}/ai-foundry/openai/concepts/abuse-monitoring.md`, asOf: '2025-09-30' };
export const ABUSE_PAGE_LATER: Source = { title: 'Abuse monitoring', heading: 'Human review', url: `${DOCS}/foundry/openai/concepts/abuse-monitoring.md`, asOf: '2025-12-06' };

const RESPONSES_PAGE = 'Azure OpenAI Responses API';
const RESPONSES_URL = `${DOCS}/ai-foundry/openai/how-to/responses.md`;
export const RESPONSES_DELETE: Source = { title: RESPONSES_PAGE, heading: 'Delete response', url: RESPONSES_URL, asOf: '2026-01-14' };
export const RESPONSES_BACKGROUND: Source = { title: RESPONSES_PAGE, heading: 'Limitations', url: RESPONSES_URL, asOf: '2026-01-14' };
export const RESPONSES_ENCRYPTED: Source = { title: RESPONSES_PAGE, heading: 'Encrypted Reasoning Items', url: RESPONSES_URL, asOf: '2026-01-14' };
export const RESPONSES_APPROVALS: Source = { title: RESPONSES_PAGE, heading: 'Approvals', url: RESPONSES_URL, asOf: '2026-01-14' };
export const INFERENCE_REFERENCE: Source = {
  title: 'Azure OpenAI in Azure AI Foundry Models REST API preview reference',
  heading: 'Request body of the inference operations, store',
  url: null,
  asOf: null,
};

export const STORED_COMPLETIONS: Source = { title: 'Azure OpenAI stored completions & distillation (preview)', heading: 'Configure stored completions', url: `${DOCS}/ai-foundry/openai/how-to/stored-completions.md`, asOf: '2025-09-15' };
export const CACHING_PAGE: Source = { title: 'Prompt caching', heading: 'Introduction', url: `${DOCS}/foundry/openai/includes/how-to-prompt-caching-content.md`, asOf: '2026-03-19' };
export const CACHING_PAGE_EARLIER: Source = { title: 'Prompt caching', heading: 'Introduction', url: `${DOCS}/ai-foundry/openai/how-to/prompt-caching.md`, asOf: '2025-09-15' };
export const VIDEO_PAGE: Source = { title: 'Sora video generation (preview)', heading: 'Limitations', url: `${DOCS}/ai-foundry/openai/concepts/video-generation.md`, asOf: '2025-09-16' };
export const BATCH_PAGE: Source = { title: 'How to use global batch processing with Azure OpenAI', heading: 'Upload batch file', url: `${DOCS}/ai-foundry/openai/includes/batch/batch-python.md`, asOf: '2024-10-15' };
export const WEB_SEARCH_PAGE: Source = { title: 'Web search (preview)', heading: 'Introduction', url: `${DOCS}/ai-foundry/openai/how-to/web-search.md`, asOf: '2025-11-10' };
export const ASSISTANTS_PAGE: Source = { title: 'Azure OpenAI Assistants API (preview)', heading: 'Assistants data access', url: `${DOCS}/ai-foundry/openai/concepts/assistants.md`, asOf: '2025-09-24' };
export const ASSISTANTS_END: Source = { title: 'Azure OpenAI Assistants API (preview)', heading: 'Introduction', url: `${DOCS}/ai-foundry/openai/includes/agent-service.md`, asOf: '2026-02-13' };

const ACCESS_PAGE = 'Limited access for Azure Direct Models';
const ACCESS_URL = `${DOCS}/foundry/responsible-ai/includes/openai-limited-access-content.md`;
export const ACCESS_INTRODUCTION: Source = { title: ACCESS_PAGE, heading: 'Introduction', url: ACCESS_URL, asOf: '2026-03-19' };
export const ACCESS_REGISTRATION: Source = { title: ACCESS_PAGE, heading: 'Registration for modified Guardrails and/or abuse monitoring', url: ACCESS_URL, asOf: '2026-03-19' };
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: `${DOCS}/ai-services/cognitive-services-limited-access.md`,
  asOf: '2025-05-19',
};
