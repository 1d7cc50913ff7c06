import type { Operation } from '../../schema.js';

/** Memory stores and the memories in them. */
export const memoryOperations: readonly Operation[] = [
  {
    id: 'create-memory-store',
    kind: 'manage',
    summary: 'Makes a memory store, in which agents keep what they learn about users',
    sends: ['the definition of the store'],
    keeps: {
      statement: 'The store stays until it is deleted.',
      facts: ['ag-memory-kept'],
    },
    deletedBy: ['delete-memory-store'],
    reach: {
      javascript: [
        { client: 'project', members: ['beta.memoryStores.create', 'beta.memoryStores.update'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['memoryStores.create', 'memoryStores.update'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.memory_stores.create', 'beta.memory_stores.update', 'memory_stores.create', 'memory_stores.update'], verified: 'source' }],
      csharp: [
        { client: 'project', members: ['MemoryStores.CreateMemoryStore', 'MemoryStores.CreateMemoryStoreAsync'], verified: 'sample' },
        { client: 'project', members: ['MemoryStores.UpdateMemoryStore', 'MemoryStores.UpdateMemoryStoreAsync'], verified: 'convention' },
      ],
      java: [{ client: 'memory-stores', members: ['createMemoryStore', 'createMemoryStoreWithResponse', 'updateMemoryStore', 'updateMemoryStoreWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/memory_stores', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'update-memories',
    kind: 'manage',
    summary: 'Lets the service draw facts and preferences of a user out of messages and keep them',
    sends: ['the messages'],
    keeps: {
      statement: 'What the service draws from the messages about the user stays in the store, across sessions.',
      facts: ['ag-memory-kept'],
      content: { what: 'the facts and preferences of users', until: 'deleted' },
    },
    deletedBy: ['delete-memories', 'delete-memory-store'],
    userText: [{ names: ['items'] }],
    reach: {
      javascript: [
        { client: 'project', members: ['beta.memoryStores.updateMemories'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['memoryStores.updateMemories'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.memory_stores.begin_update_memories', 'memory_stores.begin_update_memories'], poller: true, verified: 'source' }],
      csharp: [{ client: 'project', members: ['MemoryStores.UpdateMemories', 'MemoryStores.UpdateMemoriesAsync', 'MemoryStores.WaitForMemoriesUpdate', 'MemoryStores.WaitForMemoriesUpdateAsync'], verified: 'sample' }],
      java: [{ client: 'memory-stores', members: ['beginUpdateMemories'], poller: true, verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}:update_memories', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'write-memory',
    kind: 'manage',
    summary: 'Writes or changes one memory of a user',
    sends: ['the memory'],
    keeps: {
      statement: 'The memory stays in the store, across sessions.',
      facts: ['ag-memory-kept'],
      content: { what: 'the memory of the user', until: 'deleted' },
    },
    deletedBy: ['delete-memories', 'delete-memory-store'],
    userText: [{ names: ['content'], position: { csharp: 2, java: 2 } }],
    reach: {
      javascript: [{ client: 'project', members: ['beta.memoryStores.createMemory', 'beta.memoryStores.updateMemory'], versions: '2.2+', verified: 'package' }],
      python: [{ client: 'project', members: ['beta.memory_stores.create_memory', 'beta.memory_stores.update_memory'], verified: 'source' }],
      csharp: [
        { client: 'project', members: ['MemoryStores.CreateMemory', 'MemoryStores.CreateMemoryAsync'], verified: 'sample' },
        { client: 'project', members: ['MemoryStores.UpdateMemory', 'MemoryStores.UpdateMemoryAsync'], verified: 'convention' },
      ],
      java: [{ client: 'memory-stores', members: ['createMemory', 'createMemoryWithResponse', 'updateMemory', 'updateMemoryWithResponse'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}/items', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}/items/{memoryId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'read-memories',
    kind: 'read',
    summary: 'Reads or searches the memories of a user',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['beta.memoryStores.searchMemories', 'beta.memoryStores.getUpdateResult', 'beta.memoryStores.get', 'beta.memoryStores.list'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['memoryStores.searchMemories', 'memoryStores.getUpdateResult', 'memoryStores.get', 'memoryStores.list'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
        { client: 'project', members: ['beta.memoryStores.getMemory', 'beta.memoryStores.listMemories'], versions: '2.2+', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.memory_stores.search_memories', 'memory_stores.search_memories', 'beta.memory_stores.get_memory', 'beta.memory_stores.list_memories', 'beta.memory_stores.get', 'beta.memory_stores.list', 'memory_stores.get', 'memory_stores.list'], verified: 'source' }],
      csharp: [
        { client: 'project', members: ['MemoryStores.SearchMemories', 'MemoryStores.SearchMemoriesAsync'], verified: 'sample' },
        { client: 'project', members: ['MemoryStores.GetMemoryStore', 'MemoryStores.GetMemoryStoreAsync', 'MemoryStores.GetMemoryStores', 'MemoryStores.GetMemoryStoresAsync', 'MemoryStores.GetMemory', 'MemoryStores.GetMemoryAsync', 'MemoryStores.GetMemories', 'MemoryStores.GetMemoriesAsync', 'MemoryStores.GetUpdateResult', 'MemoryStores.GetUpdateResultAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'memory-stores', members: ['searchMemories', 'searchMemoriesWithResponse', 'getMemoryStore', 'getMemoryStoreWithResponse'], verified: 'convention' },
        { client: 'memory-stores', members: ['getMemory', 'getMemoryWithResponse'], verified: 'source' },
        { client: 'memory-stores', members: ['listMemories'], verified: 'source' },
        { client: 'memory-stores', members: ['listMemoryStores'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}:search_memories', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/memory_stores', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/memory_stores/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-memories',
    kind: 'delete',
    summary: 'Deletes one memory, or all memories of one user',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes memories.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['beta.memoryStores.deleteMemory'], versions: '2.2+', verified: 'package' },
        { client: 'project', members: ['beta.memoryStores.deleteScope'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['memoryStores.deleteScope'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.memory_stores.delete_memory', 'beta.memory_stores.delete_scope', 'memory_stores.delete_scope'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['MemoryStores.DeleteScope', 'MemoryStores.DeleteScopeAsync', 'MemoryStores.DeleteMemory', 'MemoryStores.DeleteMemoryAsync'], verified: 'convention' }],
      java: [
        { client: 'memory-stores', members: ['deleteMemory', 'deleteMemoryWithResponse'], verified: 'source' },
        { client: 'memory-stores', members: ['deleteScope', 'deleteScopeWithResponse'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/memory_stores/{name}:delete_scope', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-memory-store',
    kind: 'delete',
    summary: 'Deletes a memory store with all its memories',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the store.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['beta.memoryStores.delete'], versions: '2.0.0+', verified: 'package' },
        { client: 'project', members: ['memoryStores.delete'], versions: '2.0.0-beta - 2.0.0-beta.9', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['beta.memory_stores.delete', 'memory_stores.delete'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['MemoryStores.DeleteMemoryStore', 'MemoryStores.DeleteMemoryStoreAsync'], verified: 'sample' }],
      java: [{ client: 'memory-stores', members: ['deleteMemoryStore', 'deleteMemoryStoreWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/memory_stores/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
];
