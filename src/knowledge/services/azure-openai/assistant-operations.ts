import type { Operation } from '../../schema.js';
import { ASSISTANT_VERSIONS, FIRST_ASSISTANT_VERSIONS, V1_VERSIONS } from './versions.js';

/** Assistants with their threads, messages and runs. */
export const assistantOperations: readonly Operation[] = [
  {
    id: 'create-assistant',
    kind: 'manage',
    summary: 'Makes an assistant with instructions and tools',
    sends: ['the instructions', 'the tools', 'ids of files'],
    keeps: {
      statement: 'The assistant with its instructions, until it is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-assistant'],
    generates: { limit: null, instructions: [{ names: ['instructions'] }], keepsInstructions: true },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.assistants.create'], verified: 'package' },
        { client: 'assistants', members: ['createAssistant'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.assistants.create'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CreateAssistant', 'CreateAssistantAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.assistants.create'], verified: 'source' },
        { client: 'assistants', members: ['createAssistant', 'createAssistantWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Assistants.New'], verified: 'source' },
        { client: 'assistants', members: ['CreateAssistant'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/assistants', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/assistants', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-assistant',
    kind: 'read',
    summary: 'Reads an assistant',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.assistants.retrieve'], verified: 'package' },
        { client: 'assistants', members: ['getAssistant'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.assistants.retrieve'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetAssistant', 'GetAssistantAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.assistants.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getAssistant', 'getAssistantWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Assistants.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetAssistant'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/assistants/{assistant_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/assistants/{assistant_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-assistants',
    kind: 'read',
    summary: 'Lists the assistants',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.assistants.list'], verified: 'package' },
        { client: 'assistants', members: ['listAssistants'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.assistants.list'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetAssistants', 'GetAssistantsAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.assistants.list'], verified: 'source' },
        { client: 'assistants', members: ['listAssistants', 'listAssistantsWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Assistants.List', 'Beta.Assistants.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListAssistantsPager'], verified: 'source' },
        { client: 'assistants', members: ['ListAssistants'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/assistants', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/assistants', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'update-assistant',
    kind: 'manage',
    summary: 'Changes an assistant',
    sends: ['the instructions', 'the tools'],
    keeps: {
      statement: 'The changed assistant, until it is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-assistant'],
    generates: { limit: null, instructions: [{ names: ['instructions'] }], keepsInstructions: true },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.assistants.update'], verified: 'package' },
        { client: 'assistants', members: ['updateAssistant'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.assistants.update'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['ModifyAssistant', 'ModifyAssistantAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.assistants.update'], verified: 'source' },
        { client: 'assistants', members: ['updateAssistant', 'updateAssistantWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Assistants.Update'], verified: 'source' },
        { client: 'assistants', members: ['UpdateAssistant'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/assistants/{assistant_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/assistants/{assistant_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'delete-assistant',
    kind: 'delete',
    summary: 'Deletes an assistant',
    sends: [],
    keeps: {
      statement: 'Nothing; the assistant goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.assistants.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['beta.assistants.del'], versions: '4.x', verified: 'package' },
        { client: 'assistants', members: ['deleteAssistant'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.assistants.delete'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['DeleteAssistant', 'DeleteAssistantAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.assistants.delete'], verified: 'source' },
        { client: 'assistants', members: ['deleteAssistant', 'deleteAssistantWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Assistants.Delete'], verified: 'source' },
        { client: 'assistants', members: ['DeleteAssistant'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/openai/assistants/{assistant_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'DELETE', path: '/openai/v1/assistants/{assistant_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'attach-assistant-file',
    kind: 'manage',
    summary: 'Gives an assistant a file, in the first version of the API',
    sends: ['the id of the file'],
    keeps: {
      statement: 'The link to the file, until it is removed.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['detach-assistant-file', 'delete-assistant'],
    reach: {
      javascript: [{ client: 'assistants', members: ['createAssistantFile'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['createAssistantFile', 'createAssistantFileWithResponse'], verified: 'convention' }],
      go: [{ client: 'assistants', members: ['CreateAssistantFile'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/openai/assistants/{assistant_id}/files', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'list-assistant-files',
    kind: 'read',
    summary: 'Lists the files of an assistant, in the first version of the API',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'assistants', members: ['listAssistantFiles'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['listAssistantFiles', 'listAssistantFilesWithResponse'], verified: 'convention' }],
      go: [
        { client: 'assistants', members: ['NewListAssistantFilesPager'], verified: 'source' },
        { client: 'assistants', members: ['ListAssistantFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/assistants/{assistant_id}/files', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'get-assistant-file',
    kind: 'read',
    summary: 'Reads the link between an assistant and a file, in the first version of the API',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'assistants', members: ['getAssistantFile'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['getAssistantFile', 'getAssistantFileWithResponse'], verified: 'convention' }],
      go: [{ client: 'assistants', members: ['GetAssistantFile'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/openai/assistants/{assistant_id}/files/{file_id}', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'detach-assistant-file',
    kind: 'delete',
    summary: 'Takes a file from an assistant, in the first version of the API',
    sends: [],
    keeps: {
      statement: 'Nothing of the link; the file itself stays until it is deleted.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [{ client: 'assistants', members: ['deleteAssistantFile'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['deleteAssistantFile', 'deleteAssistantFileWithResponse'], verified: 'convention' }],
      go: [{ client: 'assistants', members: ['DeleteAssistantFile'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/assistants/{assistant_id}/files/{file_id}', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'create-thread',
    kind: 'manage',
    summary: 'Opens a thread, with messages where given',
    sends: ['the messages'],
    keeps: {
      statement: 'The thread with its messages, until it is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-features-store', 'aoai-resource-scope'],
      content: { what: 'the thread with its messages', until: 'deleted' },
    },
    deletedBy: ['delete-thread'],
    userText: [{ names: ['messages'] }],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.create'], verified: 'package' },
        { client: 'assistants', members: ['createThread'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.create'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CreateThread', 'CreateThreadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.create'], verified: 'source' },
        { client: 'assistants', members: ['createThread', 'createThreadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.New'], verified: 'source' },
        { client: 'assistants', members: ['CreateThread'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-thread',
    kind: 'read',
    summary: 'Reads a thread',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.retrieve'], verified: 'package' },
        { client: 'assistants', members: ['getThread'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.retrieve'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetThread', 'GetThreadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getThread', 'getThreadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetThread'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'update-thread',
    kind: 'manage',
    summary: 'Changes a thread',
    sends: ['the metadata'],
    keeps: {
      statement: 'The changed thread, until it is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.update'], verified: 'package' },
        { client: 'assistants', members: ['updateThread'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.update'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['ModifyThread', 'ModifyThreadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.update'], verified: 'source' },
        { client: 'assistants', members: ['updateThread', 'updateThreadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Update'], verified: 'source' },
        { client: 'assistants', members: ['UpdateThread'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'delete-thread',
    kind: 'delete',
    summary: 'Deletes a thread with its messages',
    sends: [],
    keeps: {
      statement: 'Nothing; the thread goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['beta.threads.del'], versions: '4.x', verified: 'package' },
        { client: 'assistants', members: ['deleteThread'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.delete'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['DeleteThread', 'DeleteThreadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.delete'], verified: 'source' },
        { client: 'assistants', members: ['deleteThread', 'deleteThreadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Delete'], verified: 'source' },
        { client: 'assistants', members: ['DeleteThread'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/openai/threads/{thread_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'DELETE', path: '/openai/v1/threads/{thread_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-message',
    kind: 'manage',
    summary: 'Adds a message to a thread',
    sends: ['the message', 'ids of files'],
    keeps: {
      statement: 'The message, until it or its thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-features-store', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-message', 'delete-thread'],
    userText: [{ names: ['content'], position: { csharp: 2 } }],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.messages.create'], verified: 'package' },
        { client: 'assistants', members: ['createMessage'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.messages.create'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CreateMessage', 'CreateMessageAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.messages.create'], verified: 'source' },
        { client: 'assistants', members: ['createMessage', 'createMessageWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Messages.New'], verified: 'source' },
        { client: 'assistants', members: ['CreateMessage'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/messages', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/messages', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-message',
    kind: 'read',
    summary: 'Reads a message of a thread',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.messages.retrieve'], verified: 'package' },
        { client: 'assistants', members: ['getMessage'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.messages.retrieve'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetMessage', 'GetMessageAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.messages.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getMessage', 'getMessageWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Messages.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetMessage'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/messages/{message_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/messages/{message_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-messages',
    kind: 'read',
    summary: 'Lists the messages of a thread',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.messages.list'], verified: 'package' },
        { client: 'assistants', members: ['listMessages'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.messages.list'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetMessages', 'GetMessagesAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.messages.list'], verified: 'source' },
        { client: 'assistants', members: ['listMessages', 'listMessagesWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Messages.List', 'Beta.Threads.Messages.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListMessagesPager'], verified: 'source' },
        { client: 'assistants', members: ['ListMessages'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/messages', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/messages', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'update-message',
    kind: 'manage',
    summary: 'Changes the metadata of a message',
    sends: ['the metadata'],
    keeps: {
      statement: 'The metadata, until the message is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-message', 'delete-thread'],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.messages.update'], verified: 'package' },
        { client: 'assistants', members: ['updateMessage'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.messages.update'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['ModifyMessage', 'ModifyMessageAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.messages.update'], verified: 'source' },
        { client: 'assistants', members: ['updateMessage', 'updateMessageWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Messages.Update'], verified: 'source' },
        { client: 'assistants', members: ['UpdateMessage'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/messages/{message_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/messages/{message_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'delete-message',
    kind: 'delete',
    summary: 'Deletes a message of a thread',
    sends: [],
    keeps: {
      statement: 'Nothing; the message goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.messages.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['beta.threads.messages.del'], versions: '4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.messages.delete'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['DeleteMessage', 'DeleteMessageAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.threads.messages.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Beta.Threads.Messages.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/threads/{thread_id}/messages/{message_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'DELETE', path: '/openai/v1/threads/{thread_id}/messages/{message_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-message-files',
    kind: 'read',
    summary: 'Lists the files of a message, in the first version of the API',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'assistants', members: ['listMessageFiles'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['listMessageFiles', 'listMessageFilesWithResponse'], verified: 'convention' }],
      go: [
        { client: 'assistants', members: ['NewListMessageFilesPager'], verified: 'source' },
        { client: 'assistants', members: ['ListMessageFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/messages/{message_id}/files', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'get-message-file',
    kind: 'read',
    summary: 'Reads the link between a message and a file, in the first version of the API',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'assistants', members: ['getMessageFile'], verified: 'package' }],
      java: [{ client: 'assistants', members: ['getMessageFile', 'getMessageFileWithResponse'], verified: 'convention' }],
      go: [{ client: 'assistants', members: ['GetMessageFile'], verified: 'convention' }],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/messages/{message_id}/files/{file_id}', apiVersions: FIRST_ASSISTANT_VERSIONS },
    ],
  },
  {
    id: 'create-run',
    kind: 'analyze',
    summary: 'Lets an assistant answer a thread',
    sends: ['the instructions for this run', 'further messages'],
    keeps: {
      statement: 'The run with its steps and the answer, in the thread, until the thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-features-store', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-thread'],
    verdict: true,
    generates: { limit: { names: ['max_completion_tokens', 'maxOutputTokenCount'] }, instructions: [{ names: ['instructions', 'additional_instructions', 'instructionsOverride'] }] },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.create', 'beta.threads.runs.createAndPoll', 'beta.threads.runs.createAndStream', 'beta.threads.runs.stream'], verified: 'package' },
        { client: 'assistants', members: ['createRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.create', 'beta.threads.runs.create_and_poll', 'beta.threads.runs.create_and_stream', 'beta.threads.runs.stream'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CreateRun', 'CreateRunAsync', 'CreateRunStreaming', 'CreateRunStreamingAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.create', 'beta.threads.runs.createStreaming'], verified: 'source' },
        { client: 'assistants', members: ['createRun', 'createRunWithResponse', 'createRunStream'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.New', 'Beta.Threads.Runs.NewStreaming'], verified: 'source' },
        { client: 'assistants', members: ['CreateRun', 'CreateRunStream'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/runs', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/runs', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-thread-and-run',
    kind: 'analyze',
    summary: 'Opens a thread and lets an assistant answer it',
    sends: ['the messages', 'the instructions for this run'],
    keeps: {
      statement: 'The thread with its messages, the run and the answer, until the thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-features-store', 'aoai-resource-scope'],
      content: { what: 'the thread with its messages', until: 'deleted' },
    },
    deletedBy: ['delete-thread'],
    verdict: true,
    userText: [{ names: ['messages'] }],
    generates: { limit: { names: ['max_completion_tokens', 'maxOutputTokenCount'] }, instructions: [{ names: ['instructions', 'additional_instructions', 'instructionsOverride'] }] },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.createAndRun', 'beta.threads.createAndRunPoll', 'beta.threads.createAndRunStream'], verified: 'package' },
        { client: 'assistants', members: ['createThreadAndRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.create_and_run', 'beta.threads.create_and_run_poll', 'beta.threads.create_and_run_stream'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CreateThreadAndRun', 'CreateThreadAndRunAsync', 'CreateThreadAndRunStreaming', 'CreateThreadAndRunStreamingAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.createAndRun', 'beta.threads.createAndRunStreaming'], verified: 'source' },
        { client: 'assistants', members: ['createThreadAndRun', 'createThreadAndRunWithResponse', 'createThreadAndRunStream'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.NewAndRun', 'Beta.Threads.NewAndRunStreaming'], verified: 'source' },
        { client: 'assistants', members: ['CreateThreadAndRunStream'], verified: 'source' },
        { client: 'assistants', members: ['CreateThreadAndRun'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/runs', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/runs', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-run',
    kind: 'read',
    summary: 'Reads the state of a run',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.retrieve', 'beta.threads.runs.poll'], verified: 'package' },
        { client: 'assistants', members: ['getRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.retrieve', 'beta.threads.runs.poll'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetRun', 'GetRunAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getRun', 'getRunWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetRun'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/runs/{run_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/runs/{run_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-runs',
    kind: 'read',
    summary: 'Lists the runs of a thread',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.list'], verified: 'package' },
        { client: 'assistants', members: ['listRuns'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.list'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetRuns', 'GetRunsAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.list'], verified: 'source' },
        { client: 'assistants', members: ['listRuns', 'listRunsWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.List', 'Beta.Threads.Runs.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListRunsPager'], verified: 'source' },
        { client: 'assistants', members: ['ListRuns'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/runs', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/runs', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'update-run',
    kind: 'manage',
    summary: 'Changes the metadata of a run',
    sends: ['the metadata'],
    keeps: {
      statement: 'The metadata, until the thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.update'], verified: 'package' },
        { client: 'assistants', members: ['updateRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.update'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['ModifyRun', 'ModifyRunAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.update'], verified: 'source' },
        { client: 'assistants', members: ['updateRun', 'updateRunWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.Update'], verified: 'source' },
        { client: 'assistants', members: ['UpdateRun'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/runs/{run_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/runs/{run_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'cancel-run',
    kind: 'manage',
    summary: 'Stops a run',
    sends: [],
    keeps: {
      statement: 'What the run did so far, until the thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-thread'],
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.cancel'], verified: 'package' },
        { client: 'assistants', members: ['cancelRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.cancel'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['CancelRun', 'CancelRunAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.cancel'], verified: 'source' },
        { client: 'assistants', members: ['cancelRun', 'cancelRunWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.Cancel'], verified: 'source' },
        { client: 'assistants', members: ['CancelRun'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/runs/{run_id}/cancel', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/runs/{run_id}/cancel', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'submit-tool-outputs',
    kind: 'analyze',
    summary: 'Gives a run what its tools returned, and lets it go on',
    sends: ['what the tools returned'],
    keeps: {
      statement: 'What the tools returned and the answer, in the thread, until the thread is deleted.',
      facts: ['aoai-assistants-stored', 'aoai-features-store', 'aoai-resource-scope'],
    },
    deletedBy: ['delete-thread'],
    verdict: true,
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.submitToolOutputs', 'beta.threads.runs.submitToolOutputsAndPoll', 'beta.threads.runs.submitToolOutputsStream'], verified: 'package' },
        { client: 'assistants', members: ['submitToolOutputsToRun'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.submit_tool_outputs', 'beta.threads.runs.submit_tool_outputs_and_poll', 'beta.threads.runs.submit_tool_outputs_stream'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['SubmitToolOutputsToRun', 'SubmitToolOutputsToRunAsync', 'SubmitToolOutputsToRunStreaming', 'SubmitToolOutputsToRunStreamingAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.submitToolOutputs', 'beta.threads.runs.submitToolOutputsStreaming'], verified: 'source' },
        { client: 'assistants', members: ['submitToolOutputsToRun', 'submitToolOutputsToRunWithResponse', 'submitToolOutputsToRunStream'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.SubmitToolOutputs', 'Beta.Threads.Runs.SubmitToolOutputsStreaming'], verified: 'source' },
        { client: 'assistants', members: ['SubmitToolOutputsToRun', 'SubmitToolOutputsToRunStream'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/threads/{thread_id}/runs/{run_id}/submit_tool_outputs', apiVersions: ASSISTANT_VERSIONS },
      { method: 'POST', path: '/openai/v1/threads/{thread_id}/runs/{run_id}/submit_tool_outputs', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-run-step',
    kind: 'read',
    summary: 'Reads a step of a run',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.steps.retrieve'], verified: 'package' },
        { client: 'assistants', members: ['getRunStep'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.steps.retrieve'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetRunStep', 'GetRunStepAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.steps.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getRunStep', 'getRunStepWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.Steps.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetRunStep'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/runs/{run_id}/steps/{step_id}', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/runs/{run_id}/steps/{step_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-run-steps',
    kind: 'read',
    summary: 'Lists the steps of a run',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['beta.threads.runs.steps.list'], verified: 'package' },
        { client: 'assistants', members: ['listRunSteps'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['beta.threads.runs.steps.list'], verified: 'source' }],
      csharp: [{ client: 'assistant', members: ['GetRunSteps', 'GetRunStepsAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['beta.threads.runs.steps.list'], verified: 'source' },
        { client: 'assistants', members: ['listRunSteps', 'listRunStepsWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Beta.Threads.Runs.Steps.List', 'Beta.Threads.Runs.Steps.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListRunStepsPager'], verified: 'source' },
        { client: 'assistants', members: ['ListRunSteps'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/threads/{thread_id}/runs/{run_id}/steps', apiVersions: ASSISTANT_VERSIONS },
      { method: 'GET', path: '/openai/v1/threads/{thread_id}/runs/{run_id}/steps', apiVersions: V1_VERSIONS },
    ],
  },
];
