import type { Operation } from '../../schema.js';
import { RESPONSE_GENERATION } from './generation.js';
import { RESPONSE_VERSIONS, V1_VERSIONS } from './versions.js';

/** Responses and conversations. */
export const responseOperations: readonly Operation[] = [
  {
    id: 'responses',
    kind: 'analyze',
    summary: 'Answers an input with a model, with tools and earlier responses where asked for',
    sends: ['the input with its text, images and files', 'the instructions', 'what the tools returned'],
    keeps: {
      statement: 'The response and its context, for 30 days, unless `store` is false or the response is deleted before.',
      facts: ['aoai-responses-30d', 'aoai-features-store'],
    },
    deletedBy: ['delete-response'],
    verdict: true,
    userText: [{ names: ['input', 'inputItems', 'userInputText'], position: { csharp: 0 } }],
    generates: RESPONSE_GENERATION,
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.create', 'responses.stream', 'responses.parse'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.create'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.create', 'beta.responses.create', 'responses.stream', 'responses.parse', 'responses.connect', 'beta.responses.connect'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['CreateResponse', 'CreateResponseAsync', 'CreateResponseStreaming', 'CreateResponseStreamingAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.create', 'beta.responses.create', 'responses.createStreaming', 'beta.responses.createStreaming'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.New', 'Responses.NewStreaming', 'Beta.Responses.New', 'Beta.Responses.NewStreaming'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/responses', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/responses', apiVersions: RESPONSE_VERSIONS },
    ],
  },
  {
    id: 'get-response',
    kind: 'read',
    summary: 'Reads a stored response',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.retrieve'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.retrieve'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.retrieve', 'beta.responses.retrieve'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['GetResponse', 'GetResponseAsync', 'GetResponseStreaming', 'GetResponseStreamingAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.retrieve', 'beta.responses.retrieve', 'responses.retrieveStreaming', 'beta.responses.retrieveStreaming'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.Get', 'Responses.GetStreaming', 'Beta.Responses.Get', 'Beta.Responses.GetStreaming'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/responses/{response_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/responses/{response_id}', apiVersions: RESPONSE_VERSIONS },
    ],
  },
  {
    id: 'delete-response',
    kind: 'delete',
    summary: 'Deletes a stored response before its 30 days are over',
    sends: [],
    keeps: {
      statement: 'Nothing; the response goes.',
      facts: ['aoai-response-delete', 'aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['responses.del'], versions: '4.87 - 4.x', verified: 'package' },
        { client: 'openai', members: ['beta.responses.delete'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.delete', 'beta.responses.delete'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['DeleteResponse', 'DeleteResponseAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.delete', 'beta.responses.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.Delete', 'Beta.Responses.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/responses/{response_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/responses/{response_id}', apiVersions: RESPONSE_VERSIONS },
    ],
  },
  {
    id: 'cancel-response',
    kind: 'manage',
    summary: 'Stops a response that runs in the background',
    sends: [],
    keeps: {
      statement: 'The response stays stored as far as it came.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['delete-response'],
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.cancel'], versions: '4.104+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.cancel'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.cancel', 'beta.responses.cancel'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['CancelResponse', 'CancelResponseAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.cancel', 'beta.responses.cancel'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.Cancel', 'Beta.Responses.Cancel'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/responses/{response_id}/cancel', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/responses/{response_id}/cancel', apiVersions: RESPONSE_VERSIONS },
    ],
  },
  {
    id: 'list-response-input-items',
    kind: 'read',
    summary: 'Lists the input that a stored response was made from',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.inputItems.list'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.inputItems.list'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.input_items.list', 'beta.responses.input_items.list'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['GetResponseInputItems', 'GetResponseInputItemsAsync', 'GetResponseInputItemCollectionPage', 'GetResponseInputItemCollectionPageAsync', 'GetInputItems', 'GetInputItemsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.inputItems.list', 'beta.responses.inputItems.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.InputItems.List', 'Responses.InputItems.ListAutoPaging', 'Beta.Responses.InputItems.List', 'Beta.Responses.InputItems.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/responses/{response_id}/input_items', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/responses/{response_id}/input_items', apiVersions: RESPONSE_VERSIONS },
    ],
  },
  {
    id: 'count-response-input-tokens',
    kind: 'analyze',
    summary: 'Counts the tokens of an input without answering it',
    sends: ['the input with its text, images and files', 'the instructions'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.inputTokens.count'], versions: '6.6+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.inputTokens.count'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.input_tokens.count', 'beta.responses.input_tokens.count'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['GetInputTokenCount', 'GetInputTokenCountAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.inputTokens.count', 'beta.responses.inputTokens.count'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.InputTokens.Count', 'Beta.Responses.InputTokens.Count'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/responses/input_tokens', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'compact-response',
    kind: 'analyze',
    summary: 'Shortens a conversation so that it can be carried on',
    sends: ['the input with its text, images and files', 'the instructions'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['responses.compact'], versions: '6.15+', verified: 'package' },
        { client: 'openai', members: ['beta.responses.compact'], versions: '6.49+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['responses.compact', 'beta.responses.compact'], verified: 'source' }],
      csharp: [{ client: 'responses', members: ['CompactResponse', 'CompactResponseAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['responses.compact', 'beta.responses.compact'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Responses.Compact', 'Beta.Responses.Compact'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/responses/compact', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-conversation',
    kind: 'manage',
    summary: 'Opens a conversation that responses add to',
    sends: ['the items'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-conversation'],
    userText: [{ names: ['items'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.create'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.create'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['CreateConversation', 'CreateConversationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/conversations', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-conversation',
    kind: 'read',
    summary: 'Reads a conversation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.retrieve'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.retrieve'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['GetConversation', 'GetConversationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/conversations/{conversation_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'update-conversation',
    kind: 'manage',
    summary: 'Changes the metadata of a conversation',
    sends: ['the metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-conversation'],
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.update'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.update'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['UpdateConversation', 'UpdateConversationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.update'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Update'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/conversations/{conversation_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'delete-conversation',
    kind: 'delete',
    summary: 'Deletes a conversation',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.delete'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.delete'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['DeleteConversation', 'DeleteConversationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/conversations/{conversation_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-conversation-items',
    kind: 'manage',
    summary: 'Adds items to a conversation',
    sends: ['the items'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-conversation-item', 'delete-conversation'],
    userText: [{ names: ['items'] }],
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.items.create'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.items.create'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['CreateConversationItems', 'CreateConversationItemsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.items.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Items.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/conversations/{conversation_id}/items', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-conversation-item',
    kind: 'read',
    summary: 'Reads an item of a conversation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.items.retrieve'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.items.retrieve'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['GetConversationItem', 'GetConversationItemAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.items.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Items.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/conversations/{conversation_id}/items/{item_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'list-conversation-items',
    kind: 'read',
    summary: 'Lists the items of a conversation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.items.list'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.items.list'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['GetConversationItems', 'GetConversationItemsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.items.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Items.List', 'Conversations.Items.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/conversations/{conversation_id}/items', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'delete-conversation-item',
    kind: 'delete',
    summary: 'Deletes an item of a conversation',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['conversations.items.delete'], versions: '5.16+', verified: 'package' }],
      python: [{ client: 'openai', members: ['conversations.items.delete'], verified: 'source' }],
      csharp: [{ client: 'conversation', members: ['DeleteConversationItem', 'DeleteConversationItemAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['conversations.items.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Conversations.Items.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/conversations/{conversation_id}/items/{item_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
];
