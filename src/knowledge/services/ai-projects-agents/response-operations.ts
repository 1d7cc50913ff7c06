import type { Operation } from '../../schema.js';

/** Responses, conversations, and the client of the models. */
export const responseOperations: readonly Operation[] = [
  {
    id: 'create-response',
    kind: 'analyze',
    summary: 'Asks an agent or a model of the project for an answer',
    sends: ['the input', 'the instructions'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-response'],
    facts: ['aoai-responses-30d'],
    generates: { limit: { names: ['maxOutputTokens', 'max_output_tokens', 'maxOutputTokenCount'] }, instructions: [{ names: ['instructions'] }], messages: { names: ['input', 'inputItems'] } },
    reach: {
      csharp: [{ client: 'responses', members: ['CreateResponse', 'CreateResponseAsync', 'CreateResponseStreaming', 'CreateResponseStreamingAsync'], verified: 'sample' }],
      java: [
        { client: 'responses', members: ['createAzureResponse'], verified: 'source' },
        { client: 'responses', members: ['createStreamingAzureResponse', 'createResponse', 'createWithAgent', 'createWithAgentConversation'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/openai/v1/responses', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/openai/responses', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/agents/{agentName}/endpoint/protocols/openai/responses', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'read-response',
    kind: 'read-result',
    summary: 'Reads a stored response',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      csharp: [{ client: 'responses', members: ['GetResponse', 'GetResponseAsync'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/openai/v1/responses/{responseId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/openai/responses/{responseId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-response',
    kind: 'delete',
    summary: 'Deletes a stored response',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the stored response.',
      facts: [],
    },
    reach: {
      csharp: [{ client: 'responses', members: ['DeleteResponse', 'DeleteResponseAsync'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/openai/v1/responses/{responseId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'DELETE', path: '/api/projects/{project}/openai/responses/{responseId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'create-conversation',
    kind: 'manage',
    summary: 'Opens a conversation that responses can go on with, or adds items to it',
    sends: ['the items'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-conversation'],
    userText: [{ names: ['items'] }],
    reach: {
      csharp: [{ client: 'conversations', members: ['CreateProjectConversation', 'CreateProjectConversationAsync', 'CreateProjectConversationItems', 'CreateProjectConversationItemsAsync'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/openai/v1/conversations', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/openai/v1/conversations/{conversationId}/items', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/openai/conversations', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'read-conversations',
    kind: 'read',
    summary: 'Reads conversations and their items',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      csharp: [{ client: 'conversations', members: ['GetProjectConversation', 'GetProjectConversationAsync', 'GetProjectConversations', 'GetProjectConversationsAsync', 'GetProjectConversationItems', 'GetProjectConversationItemsAsync'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/openai/v1/conversations', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/openai/v1/conversations/{conversationId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/openai/v1/conversations/{conversationId}/items', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-conversation',
    kind: 'delete',
    summary: 'Deletes a conversation',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the conversation.',
      facts: [],
    },
    reach: {
      csharp: [{ client: 'conversations', members: ['DeleteConversation', 'DeleteConversationAsync'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/openai/v1/conversations/{conversationId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'get-openai-client',
    kind: 'factory',
    summary: 'Hands out a client of the models; not a call to the service',
    sends: [],
    keeps: {
      statement: 'Nothing; the service is not called.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['getOpenAIClient'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['getAzureOpenAIClient'], versions: '1.0.0 - 1.x', verified: 'package' },
        { client: 'project', members: ['inference.azureOpenAI', 'inference.chatCompletions', 'inference.embeddings', 'inference.imageEmbeddings'], versions: '1.0.0-beta.4 - 1.0.0-beta.11', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['get_openai_client', 'inference.get_azure_openai_client', 'inference.get_chat_completions_client', 'inference.get_embeddings_client', 'inference.get_image_embeddings_client'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['GetAzureOpenAIChatClient', 'GetAzureOpenAIEmbeddingClient', 'GetChatCompletionsClient', 'GetEmbeddingsClient', 'GetOpenAIClient'], verified: 'source' }],
    },
    routes: [],
  },
];
