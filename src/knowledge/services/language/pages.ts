import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const RESPONSIBLE_AI = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai';
const PRIVACY_PAGE = {
  title: 'Data, privacy, and security for Azure Language in Foundry Tools',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/language-service/data-privacy.md',
  asOf: '2026-04-01',
};
export const PRIVACY_INTRODUCTION: Source = { ...PRIVACY_PAGE, heading: 'Introduction' };
export const PRIVACY_PROCESS: Source = { ...PRIVACY_PAGE, heading: 'What data does Language process and how does it process it?' };
export const PRIVACY_RETENTION: Source = { ...PRIVACY_PAGE, heading: 'How is data retained and what customer controls are available?' };

const ASYNC_PAGE = {
  title: 'How to use Language features asynchronously',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/language-service/concepts/use-asynchronously.md',
  asOf: '2025-11-18',
};
export const ASYNC_RESULTS: Source = { ...ASYNC_PAGE, heading: 'Result availability' };
export const ASYNC_LIMITS: Source = { ...ASYNC_PAGE, heading: 'Data limits' };

const CUSTOM_ENTITIES_PAGE = {
  title: 'Data and privacy for custom named entity recognition',
  url: `${RESPONSIBLE_AI}/language-service/custom-named-entity-recognition-data-privacy-security.md`,
  asOf: '2021-09-29',
};
export const CUSTOM_ENTITIES_INTRODUCTION: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'Introduction' };
export const CUSTOM_ENTITIES_PROCESS: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'What data does custom NER process?' };
export const CUSTOM_ENTITIES_RETENTION: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const CUSTOM_CLASSIFICATION_PAGE = {
  title: 'Data and privacy for Custom text classification',
  url: `${RESPONSIBLE_AI}/language-service/custom-text-classification-data-privacy-security.md`,
  asOf: '2023-04-26',
};
export const CUSTOM_CLASSIFICATION_INTRODUCTION: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'Introduction' };
export const CUSTOM_CLASSIFICATION_PROCESS: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'What data does Custom text classification process?' };
export const CUSTOM_CLASSIFICATION_RETENTION: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const CONVERSATION_PAGE = {
  title: 'Data and privacy for conversational language understanding',
  url: `${RESPONSIBLE_AI}/clu/clu-data-privacy-security.md`,
  asOf: '2021-09-15',
};
export const CONVERSATION_INTRODUCTION: Source = { ...CONVERSATION_PAGE, heading: 'Introduction' };
export const CONVERSATION_PROCESS: Source = { ...CONVERSATION_PAGE, heading: 'What data does CLU process?' };
export const CONVERSATION_RETENTION: Source = { ...CONVERSATION_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const ANSWER_PAGE = {
  title: 'Data and privacy for question answering',
  url: `${RESPONSIBLE_AI}/language-service/data-privacy-security-question-answering.md`,
  asOf: '2021-09-29',
};
export const ANSWER_INTRODUCTION: Source = { ...ANSWER_PAGE, heading: 'Introduction' };
export const ANSWER_PROCESS: Source = { ...ANSWER_PAGE, heading: 'What data does question answering process?' };
export const ANSWER_RETENTION: Source = { ...ANSWER_PAGE, heading: 'How is data retained and what customer controls are available?' };

export const JAVASCRIPT_TEXT_REFERENCE: Source = {
  title: 'Client library reference of @azure/ai-language-text 1.1.0',
  heading: 'ActionCommon, disableServiceLogs',
  url: null,
  asOf: null,
};
export const JAVASCRIPT_CONVERSATIONS_REFERENCE: Source = {
  title: 'Client library reference of @azure/ai-language-conversations 1.0.0-beta.1',
  heading: 'ConversationTaskParameters, isLoggingEnabled',
  url: null,
  asOf: null,
};
export const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
export const RETIREMENT_LIST: Source = {
  title: 'Azure services: end of life',
  heading: 'service_list.json',
  url: 'https://github.com/Azure/EOL/blob/main/service_list.json',
  asOf: '2025-12-18',
};
