import type { Operation } from '../../schema.js';
import { CHAT_GENERATION, CHAT_MESSAGES, COMPLETION_GENERATION } from './generation.js';
import { DEPLOYMENT_VERSIONS, STORED_VERSIONS, V1_VERSIONS } from './versions.js';

/** Chat completions, the older completions, and embeddings. */
export const chatOperations: readonly Operation[] = [
  {
    id: 'chat-completions',
    kind: 'analyze',
    summary: 'Answers a conversation with a chat model',
    sends: ['the messages with their text, images and audio', 'the instructions', 'what the tools returned'],
    keeps: {
      statement: 'Nothing in the model. Prompt caches go within 24 hours, and what looks abusive may be kept for a review. With `store` set to true the prompt and the answer stay as a stored completion.',
      facts: ['aoai-stateless-model', 'aoai-caching-24h', 'aoai-abuse-mon'],
    },
    deletedBy: ['delete-stored-completion'],
    verdict: true,
    userText: [CHAT_MESSAGES, { names: ['addUserMessage'] }],
    generates: CHAT_GENERATION,
    reach: {
      javascript: [
        { client: 'openai', members: ['chat.completions.create'], verified: 'package' },
        { client: 'openai', members: ['chat.completions.stream', 'chat.completions.parse', 'chat.completions.runTools'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['beta.chat.completions.parse'], versions: '4.55 - 4.x', verified: 'package' },
        { client: 'openai', members: ['beta.chat.completions.stream', 'beta.chat.completions.runTools', 'beta.chat.completions.runFunctions'], versions: '4.x', verified: 'package' },
        { client: 'azure-openai', members: ['getChatCompletions'], verified: 'package' },
        { client: 'azure-openai', members: ['listChatCompletions'], versions: '1.0.0-beta.1 - 1.0.0-beta.8', verified: 'package' },
        { client: 'azure-openai', members: ['streamChatCompletions'], versions: '1.0.0-beta.10+', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['chat.completions.create', 'chat.completions.stream', 'chat.completions.parse', 'beta.chat.completions.parse', 'beta.chat.completions.stream', 'beta.chat.completions.create'], verified: 'source' },
        { client: 'chat-completion-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [
        { client: 'chat', members: ['CompleteChat', 'CompleteChatAsync', 'CompleteChatStreaming', 'CompleteChatStreamingAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GetChatCompletions', 'GetChatCompletionsAsync', 'GetChatCompletionsStreaming', 'GetChatCompletionsStreamingAsync'], verified: 'source' },
      ],
      java: [
        { client: 'openai', members: ['chat.completions.create', 'chat.completions.createStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['getChatCompletions', 'getChatCompletionsWithResponse', 'getChatCompletionsStream', 'getChatCompletionsStreamWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Chat.Completions.New', 'Chat.Completions.NewStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['GetChatCompletions', 'GetChatCompletionsStream'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/chat/completions', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/deployments/{deployment}/extensions/chat/completions', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/chat/completions', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-stored-completion',
    kind: 'read',
    summary: 'Reads a stored chat completion',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['chat.completions.retrieve'], versions: '4.85+', verified: 'package' }],
      python: [{ client: 'openai', members: ['chat.completions.retrieve'], verified: 'source' }],
      csharp: [{ client: 'chat', members: ['GetChatCompletion', 'GetChatCompletionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['chat.completions.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Chat.Completions.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/chat/completions/{completion_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/chat/completions/{completion_id}', apiVersions: STORED_VERSIONS },
    ],
  },
  {
    id: 'list-stored-completions',
    kind: 'read',
    summary: 'Lists the stored chat completions',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['chat.completions.list'], versions: '4.85+', verified: 'package' }],
      python: [{ client: 'openai', members: ['chat.completions.list'], verified: 'source' }],
      csharp: [{ client: 'chat', members: ['GetChatCompletions', 'GetChatCompletionsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['chat.completions.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Chat.Completions.List', 'Chat.Completions.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/chat/completions', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/chat/completions', apiVersions: STORED_VERSIONS },
    ],
  },
  {
    id: 'get-stored-completion-messages',
    kind: 'read',
    summary: 'Reads the messages of a stored chat completion',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['chat.completions.messages.list'], versions: '4.85+', verified: 'package' }],
      python: [{ client: 'openai', members: ['chat.completions.messages.list'], verified: 'source' }],
      csharp: [{ client: 'chat', members: ['GetChatCompletionMessages', 'GetChatCompletionMessagesAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['chat.completions.messages.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Chat.Completions.Messages.List', 'Chat.Completions.Messages.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/chat/completions/{completion_id}/messages', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/chat/completions/{completion_id}/messages', apiVersions: STORED_VERSIONS },
    ],
  },
  {
    id: 'update-stored-completion',
    kind: 'manage',
    summary: 'Changes the metadata of a stored chat completion',
    sends: ['the metadata'],
    keeps: {
      statement: 'The metadata stays with the stored completion until that is deleted.',
      facts: ['aoai-features-store', 'aoai-stored-completions'],
    },
    deletedBy: ['delete-stored-completion'],
    reach: {
      javascript: [{ client: 'openai', members: ['chat.completions.update'], versions: '4.85+', verified: 'package' }],
      python: [{ client: 'openai', members: ['chat.completions.update'], verified: 'source' }],
      csharp: [{ client: 'chat', members: ['UpdateChatCompletion', 'UpdateChatCompletionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['chat.completions.update'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Chat.Completions.Update'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/chat/completions/{completion_id}', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/chat/completions/{completion_id}', apiVersions: STORED_VERSIONS },
    ],
  },
  {
    id: 'delete-stored-completion',
    kind: 'delete',
    summary: 'Deletes a stored chat completion',
    sends: [],
    keeps: {
      statement: 'Nothing; the stored completion goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['chat.completions.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['chat.completions.del'], versions: '4.85 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['chat.completions.delete'], verified: 'source' }],
      csharp: [{ client: 'chat', members: ['DeleteChatCompletion', 'DeleteChatCompletionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['chat.completions.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Chat.Completions.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/chat/completions/{completion_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/chat/completions/{completion_id}', apiVersions: STORED_VERSIONS },
    ],
  },
  {
    id: 'completions',
    kind: 'analyze',
    summary: 'Continues a text with a completion model, the older kind',
    sends: ['the prompt'],
    keeps: {
      statement: 'Nothing in the model. Prompt caches go within 24 hours, and prompts or answers that look abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    verdict: true,
    userText: [{ names: ['prompt', 'prompts'], position: { csharp: 0, java: 1 } }],
    generates: COMPLETION_GENERATION,
    reach: {
      javascript: [
        { client: 'openai', members: ['completions.create'], verified: 'package' },
        { client: 'azure-openai', members: ['getCompletions'], verified: 'package' },
        { client: 'azure-openai', members: ['listCompletions'], versions: '1.0.0-beta.1 - 1.0.0-beta.8', verified: 'package' },
        { client: 'azure-openai', members: ['streamCompletions'], versions: '1.0.0-beta.10+', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['completions.create'], verified: 'source' },
        { client: 'completion-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [{ client: 'azure-openai', members: ['GetCompletions', 'GetCompletionsAsync', 'GetCompletionsStreaming', 'GetCompletionsStreamingAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['completions.create', 'completions.createStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['getCompletions', 'getCompletionsWithResponse', 'getCompletionsStream', 'getCompletionsStreamWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Completions.New', 'Completions.NewStreaming'], verified: 'source' },
        { client: 'azure-openai', members: ['GetCompletions', 'GetCompletionsStream'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/completions', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/completions', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'embeddings',
    kind: 'analyze',
    summary: 'Turns text into vectors',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing in the model. Input that looks abusive may be kept for a review.',
      facts: ['aoai-stateless-model', 'aoai-abuse-mon'],
    },
    userText: [{ names: ['input', 'inputs'], position: { csharp: 0 }, constructors: [{ language: 'java', type: 'EmbeddingsOptions', position: 0 }, { language: 'csharp', type: 'EmbeddingsOptions', position: 1 }] }],
    reach: {
      javascript: [
        { client: 'openai', members: ['embeddings.create'], verified: 'package' },
        { client: 'azure-openai', members: ['getEmbeddings'], verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['embeddings.create'], verified: 'source' },
        { client: 'embedding-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [
        { client: 'embedding', members: ['GenerateEmbedding', 'GenerateEmbeddingAsync', 'GenerateEmbeddings', 'GenerateEmbeddingsAsync'], verified: 'source' },
        { client: 'azure-openai', members: ['GetEmbeddings', 'GetEmbeddingsAsync'], verified: 'source' },
      ],
      java: [
        { client: 'openai', members: ['embeddings.create'], verified: 'source' },
        { client: 'azure-openai', members: ['getEmbeddings', 'getEmbeddingsWithResponse'], verified: 'source' },
      ],
      go: [
        { client: 'openai', members: ['Embeddings.New'], verified: 'source' },
        { client: 'azure-openai', members: ['GetEmbeddings'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments/{deployment}/embeddings', apiVersions: DEPLOYMENT_VERSIONS },
      { method: 'POST', path: '/openai/v1/embeddings', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'moderations',
    kind: 'analyze',
    summary: 'Rates text and images for harmful content',
    sends: ['the text', 'the images'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['input', 'inputs'], position: { csharp: 0 } }],
    reach: {
      javascript: [{ client: 'openai', members: ['moderations.create'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['moderations.create'], verified: 'source' },
        { client: 'moderation-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [{ client: 'moderation', members: ['ClassifyInputs', 'ClassifyInputsAsync', 'ClassifyText', 'ClassifyTextAsync', 'ClassifyTextInput', 'ClassifyTextInputAsync', 'ClassifyTextInputs', 'ClassifyTextInputsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['moderations.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Moderations.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/moderations', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
];
