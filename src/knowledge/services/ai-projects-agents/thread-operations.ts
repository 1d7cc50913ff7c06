import type { Operation } from '../../schema.js';

/** Threads and their messages. */
export const threadOperations: readonly Operation[] = [
  {
    id: 'create-thread',
    kind: 'manage',
    summary: 'Opens a thread, the store of one conversation, if wanted with its first messages',
    sends: ['the messages'],
    keeps: {
      statement: 'The thread with its messages is kept until it is deleted.',
      facts: ['ag-state-stored', 'ag-delete-anytime'],
      content: { what: 'the messages of the thread', until: 'deleted' },
    },
    deletedBy: ['delete-thread'],
    userText: [{ names: ['messages'], position: { csharp: 0, java: 0 } }],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createThread'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['threads.create'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['threads.create'], verified: 'source' },
        { client: 'project', members: ['agents.create_thread'], verified: 'sample' },
      ],
      csharp: [
        { client: 'threads', members: ['CreateThread', 'CreateThreadAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['CreateThread', 'CreateThreadAsync'], verified: 'sample' },
      ],
      java: [{ client: 'threads', members: ['createThread', 'createThreadWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'update-thread',
    kind: 'manage',
    summary: 'Changes the tool resources or metadata of a thread',
    sends: ['the metadata'],
    keeps: {
      statement: 'The thread is kept until it is deleted.',
      facts: ['ag-state-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.updateThread'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['threads.update'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['threads.update'], verified: 'source' },
        { client: 'project', members: ['agents.update_thread'], verified: 'sample' },
      ],
      csharp: [
        { client: 'threads', members: ['UpdateThread', 'UpdateThreadAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['UpdateThread', 'UpdateThreadAsync'], verified: 'sample' },
      ],
      java: [{ client: 'threads', members: ['updateThread', 'updateThreadWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-threads',
    kind: 'read',
    summary: 'Reads or lists threads',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.getThread'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['threads.get', 'threads.list'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['threads.get', 'threads.list'], verified: 'source' },
        { client: 'project', members: ['agents.get_thread', 'agents.list_threads'], verified: 'sample' },
      ],
      csharp: [
        { client: 'threads', members: ['GetThread', 'GetThreadAsync', 'GetThreads', 'GetThreadsAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['GetThread', 'GetThreadAsync', 'GetThreads', 'GetThreadsAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'threads', members: ['getThread', 'getThreadWithResponse'], verified: 'source' },
        { client: 'threads', members: ['listThreads'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/threads', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-thread',
    kind: 'delete',
    summary: 'Deletes a thread with its messages',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteThread'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['threads.delete'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['threads.delete'], verified: 'source' },
        { client: 'project', members: ['agents.delete_thread'], verified: 'sample' },
      ],
      csharp: [
        { client: 'threads', members: ['DeleteThread', 'DeleteThreadAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['DeleteThread', 'DeleteThreadAsync'], verified: 'sample' },
      ],
      java: [{ client: 'threads', members: ['deleteThread', 'deleteThreadWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/threads/{threadId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'create-message',
    kind: 'manage',
    summary: 'Adds a message to a thread',
    sends: ['the message', 'the attached files'],
    keeps: {
      statement: 'The message is kept in its thread until the thread is deleted.',
      facts: ['ag-state-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-thread', 'delete-message'],
    userText: [{ names: ['content'], position: { javascript: 2, csharp: 2, java: 2 } }],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createMessage'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['messages.create'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['messages.create'], verified: 'source' },
        { client: 'project', members: ['agents.create_message'], verified: 'sample' },
      ],
      csharp: [
        { client: 'messages', members: ['CreateMessage', 'CreateMessageAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['CreateMessage', 'CreateMessageAsync'], verified: 'sample' },
      ],
      java: [{ client: 'messages', members: ['createMessage', 'createMessageWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/messages', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'update-message',
    kind: 'manage',
    summary: 'Changes the metadata of a message',
    sends: ['the metadata'],
    keeps: {
      statement: 'The message is kept in its thread until the thread is deleted.',
      facts: ['ag-state-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.updateMessage'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['messages.update'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['messages.update'], verified: 'source' },
        { client: 'project', members: ['agents.update_message'], verified: 'sample' },
      ],
      csharp: [
        { client: 'messages', members: ['UpdateMessage', 'UpdateMessageAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['UpdateMessage', 'UpdateMessageAsync'], verified: 'convention' },
      ],
      java: [{ client: 'messages', members: ['updateMessage', 'updateMessageWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/threads/{threadId}/messages/{messageId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-messages',
    kind: 'read',
    summary: 'Reads the messages of a thread, the questions of people and the answers of the agent',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.listMessages'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['messages.get', 'messages.list'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['messages.get', 'messages.list', 'messages.get_last_message_by_role', 'messages.get_last_message_text_by_role'], verified: 'source' },
        { client: 'project', members: ['agents.get_message', 'agents.list_messages', 'agents.get_messages'], verified: 'sample' },
      ],
      csharp: [
        { client: 'messages', members: ['GetMessage', 'GetMessageAsync', 'GetMessages', 'GetMessagesAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['GetMessage', 'GetMessageAsync', 'GetMessages', 'GetMessagesAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'messages', members: ['getMessage', 'getMessageWithResponse'], verified: 'convention' },
        { client: 'messages', members: ['listMessages'], verified: 'sample' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/messages', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/threads/{threadId}/messages/{messageId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-message',
    kind: 'delete',
    summary: 'Deletes a message of a thread',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      python: [{ client: 'agents', members: ['messages.delete'], verified: 'source' }],
      csharp: [{ client: 'messages', members: ['DeleteMessage', 'DeleteMessageAsync'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/threads/{threadId}/messages/{messageId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
];
