import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const PRIVACY_PAGE = 'Data, privacy, and security for Azure AI Agent Service';
const PRIVACY_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/includes/agents-data-privacy-security-content.md';
export const PRIVACY_INTRODUCTION: Source = { title: PRIVACY_PAGE, heading: 'Introduction', url: PRIVACY_URL, asOf: '2026-03-19' };
export const PRIVACY_DATA: Source = { title: PRIVACY_PAGE, heading: 'What data does the Azure AI Agent Service process?', url: PRIVACY_URL, asOf: '2026-03-19' };
export const PRIVACY_MODELS: Source = { title: PRIVACY_PAGE, heading: 'Model inferencing', url: PRIVACY_URL, asOf: '2026-03-19' };
export const PRIVACY_STORAGE: Source = { title: PRIVACY_PAGE, heading: 'Data storage for Azure AI Agent Service features', url: PRIVACY_URL, asOf: '2026-03-19' };
export const PRIVACY_LOCATION: Source = { title: PRIVACY_PAGE, heading: 'Location of data processing', url: PRIVACY_URL, asOf: '2026-03-19' };
export const PRIVACY_HARM: Source = { title: PRIVACY_PAGE, heading: 'Preventing harmful content generation', url: PRIVACY_URL, asOf: '2026-03-19' };

export const BING_PAGE: Source = {
  title: 'Grounding agents with Bing Search tools',
  heading: 'Introduction',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/agents/how-to/tools/bing-tools.md',
  asOf: '2026-04-03',
};
const MCP_PAGE = 'Connect agents to Model Context Protocol servers';
const MCP_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/agents/how-to/tools/model-context-protocol.md';
export const MCP_OTHERS: Source = { title: MCP_PAGE, heading: 'Considerations for using non-Microsoft services and servers', url: MCP_URL, asOf: '2026-04-23' };
export const MCP_CONNECTION: Source = { title: MCP_PAGE, heading: 'Set up the MCP connection', url: MCP_URL, asOf: '2026-04-23' };

const MEMORY_PAGE = 'Memory in Microsoft Foundry Agent Service (preview)';
const MEMORY_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/agents/concepts/what-is-memory.md';
export const MEMORY_WORKS: Source = { title: MEMORY_PAGE, heading: 'How memory works', url: MEMORY_URL, asOf: '2026-01-22' };
export const MEMORY_TYPES: Source = { title: MEMORY_PAGE, heading: 'Memory types', url: MEMORY_URL, asOf: '2026-01-22' };
export const MEMORY_RISKS: Source = { title: MEMORY_PAGE, heading: 'Security risks', url: MEMORY_URL, asOf: '2026-01-22' };
