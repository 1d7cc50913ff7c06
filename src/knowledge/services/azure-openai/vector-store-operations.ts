import type { Operation } from '../../schema.js';
import { V1_VERSIONS, VECTOR_STORE_VERSIONS } from './versions.js';

/** Vector stores and their files. */
export const vectorStoreOperations: readonly Operation[] = [
  {
    id: 'create-vector-store',
    kind: 'manage',
    summary: 'Makes a vector store, with files where given',
    sends: ['ids of files', 'the settings'],
    keeps: {
      statement: 'The vector store with what was read from its files, until it is deleted or until the end that `expires_after` gives it.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['delete-vector-store'],
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.create'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.create'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.create'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.create'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['CreateVectorStore', 'CreateVectorStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.create'], verified: 'source' },
        { client: 'assistants', members: ['createVectorStore', 'createVectorStoreWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.New'], verified: 'source' },
        { client: 'assistants', members: ['CreateVectorStore'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/vector_stores', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'get-vector-store',
    kind: 'read',
    summary: 'Reads a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.retrieve'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.retrieve'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.retrieve'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.retrieve'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStore', 'GetVectorStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getVectorStore', 'getVectorStoreWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Get'], verified: 'source' },
        { client: 'assistants', members: ['GetVectorStore'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores/{vector_store_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'list-vector-stores',
    kind: 'read',
    summary: 'Lists the vector stores',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.list'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.list'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.list'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.list'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStores', 'GetVectorStoresAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.list'], verified: 'source' },
        { client: 'assistants', members: ['listVectorStores', 'listVectorStoresWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.List', 'VectorStores.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListVectorStoresPager', 'ListVectorStores'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'update-vector-store',
    kind: 'manage',
    summary: 'Changes name, metadata or end of a vector store',
    sends: ['the settings'],
    keeps: {
      statement: 'The settings, until the vector store is deleted.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['delete-vector-store'],
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.update'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.update'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.update'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.update'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['ModifyVectorStore', 'ModifyVectorStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.update'], verified: 'source' },
        { client: 'assistants', members: ['modifyVectorStore', 'modifyVectorStoreWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Update'], verified: 'source' },
        { client: 'assistants', members: ['ModifyVectorStore'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/vector_stores/{vector_store_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'delete-vector-store',
    kind: 'delete',
    summary: 'Deletes a vector store; its files stay',
    sends: [],
    keeps: {
      statement: 'Nothing; the vector store goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['vectorStores.del'], versions: '4.87 - 4.x', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.del'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.delete'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.delete'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['DeleteVectorStore', 'DeleteVectorStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.delete'], verified: 'source' },
        { client: 'assistants', members: ['deleteVectorStore', 'deleteVectorStoreWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Delete'], verified: 'source' },
        { client: 'assistants', members: ['DeleteVectorStore'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/vector_stores/{vector_store_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/vector_stores/{vector_store_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'search-vector-store',
    kind: 'analyze',
    summary: 'Searches a vector store',
    sends: ['the query'],
    keeps: {
      statement: null,
      facts: [],
    },
    returnsText: true,
    reach: {
      javascript: [{ client: 'openai', members: ['vectorStores.search'], versions: '4.87+', verified: 'package' }],
      python: [{ client: 'openai', members: ['vector_stores.search'], verified: 'source' }],
      csharp: [{ client: 'vector-store', members: ['SearchVectorStore', 'SearchVectorStoreAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['vectorStores.search'], verified: 'source' }],
      go: [{ client: 'openai', members: ['VectorStores.Search', 'VectorStores.SearchAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}/search', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'add-vector-store-file',
    kind: 'manage',
    summary: 'Adds a file to a vector store',
    sends: ['the id of the file', 'the file where it is uploaded with it'],
    keeps: {
      statement: 'What was read from the file, in the vector store, until it is removed or the store is deleted.',
      facts: ['aoai-features-store'],
      content: { what: 'the text of the file', until: 'deleted' },
    },
    deletedBy: ['remove-vector-store-file', 'delete-vector-store'],
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.files.create', 'vectorStores.files.createAndPoll', 'vectorStores.files.upload', 'vectorStores.files.uploadAndPoll'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.files.create', 'beta.vectorStores.files.createAndPoll', 'beta.vectorStores.files.upload', 'beta.vectorStores.files.uploadAndPoll'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.files.create', 'vector_stores.files.create_and_poll', 'vector_stores.files.upload', 'vector_stores.files.upload_and_poll'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.files.create', 'beta.vector_stores.files.create_and_poll', 'beta.vector_stores.files.upload', 'beta.vector_stores.files.upload_and_poll'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['AddFileToVectorStore', 'AddFileToVectorStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.files.create'], verified: 'source' },
        { client: 'assistants', members: ['createVectorStoreFile', 'createVectorStoreFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Files.New', 'VectorStores.Files.NewAndPoll', 'VectorStores.Files.Upload', 'VectorStores.Files.UploadAndPoll'], verified: 'source' },
        { client: 'assistants', members: ['CreateVectorStoreFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}/files', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/vector_stores/{vector_store_id}/files', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'get-vector-store-file',
    kind: 'read',
    summary: 'Reads the state of a file of a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.files.retrieve', 'vectorStores.files.poll'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.files.retrieve', 'beta.vectorStores.files.poll'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.files.retrieve', 'vector_stores.files.poll'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.files.retrieve', 'beta.vector_stores.files.poll'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStoreFile', 'GetVectorStoreFileAsync', 'GetFileAssociation', 'GetFileAssociationAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.files.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getVectorStoreFile', 'getVectorStoreFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Files.Get', 'VectorStores.Files.PollStatus'], verified: 'source' },
        { client: 'assistants', members: ['GetVectorStoreFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}/files/{file_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores/{vector_store_id}/files/{file_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'list-vector-store-files',
    kind: 'read',
    summary: 'Lists the files of a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.files.list'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.files.list'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.files.list'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.files.list'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStoreFiles', 'GetVectorStoreFilesAsync', 'GetFileAssociations', 'GetFileAssociationsAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.files.list'], verified: 'source' },
        { client: 'assistants', members: ['listVectorStoreFiles', 'listVectorStoreFilesWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Files.List', 'VectorStores.Files.ListAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListVectorStoreFilesPager', 'ListVectorStoreFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}/files', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores/{vector_store_id}/files', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'update-vector-store-file',
    kind: 'manage',
    summary: 'Changes the attributes of a file of a vector store',
    sends: ['the attributes'],
    keeps: {
      statement: 'The attributes, until the file is removed.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['remove-vector-store-file', 'delete-vector-store'],
    reach: {
      javascript: [{ client: 'openai', members: ['vectorStores.files.update'], versions: '4.87+', verified: 'package' }],
      python: [{ client: 'openai', members: ['vector_stores.files.update'], verified: 'source' }],
      csharp: [{ client: 'vector-store', members: ['UpdateVectorStoreFileAttributes', 'UpdateVectorStoreFileAttributesAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['vectorStores.files.update'], verified: 'source' }],
      go: [{ client: 'openai', members: ['VectorStores.Files.Update'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}/files/{file_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-vector-store-file-content',
    kind: 'read-result',
    summary: 'Reads the text of a file of a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    returnsText: true,
    reach: {
      javascript: [{ client: 'openai', members: ['vectorStores.files.content'], versions: '4.87+', verified: 'package' }],
      python: [{ client: 'openai', members: ['vector_stores.files.content'], verified: 'source' }],
      csharp: [{ client: 'vector-store', members: ['RetrieveVectorStoreFileContent', 'RetrieveVectorStoreFileContentAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['vectorStores.files.content'], verified: 'source' }],
      go: [{ client: 'openai', members: ['VectorStores.Files.Content', 'VectorStores.Files.ContentAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}/files/{file_id}/content', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'remove-vector-store-file',
    kind: 'delete',
    summary: 'Takes a file out of a vector store; the file itself stays',
    sends: [],
    keeps: {
      statement: 'Nothing in the vector store; the file itself stays until it is deleted.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.files.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['vectorStores.files.del'], versions: '4.87 - 4.x', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.files.del'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.files.delete'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.files.delete'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['RemoveFileFromVectorStore', 'RemoveFileFromVectorStoreAsync', 'RemoveFileFromStore', 'RemoveFileFromStoreAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.files.delete'], verified: 'source' },
        { client: 'assistants', members: ['deleteVectorStoreFile', 'deleteVectorStoreFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.Files.Delete'], verified: 'source' },
        { client: 'assistants', members: ['DeleteVectorStoreFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/vector_stores/{vector_store_id}/files/{file_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/vector_stores/{vector_store_id}/files/{file_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'add-vector-store-file-batch',
    kind: 'manage',
    summary: 'Adds several files to a vector store',
    sends: ['ids of the files', 'the files where they are uploaded with it'],
    keeps: {
      statement: 'What was read from the files, in the vector store, until they are removed or the store is deleted.',
      facts: ['aoai-features-store'],
      content: { what: 'the text of the files', until: 'deleted' },
    },
    deletedBy: ['remove-vector-store-file', 'delete-vector-store'],
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.fileBatches.create', 'vectorStores.fileBatches.createAndPoll', 'vectorStores.fileBatches.uploadAndPoll'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.fileBatches.create', 'beta.vectorStores.fileBatches.createAndPoll', 'beta.vectorStores.fileBatches.uploadAndPoll'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.file_batches.create', 'vector_stores.file_batches.create_and_poll', 'vector_stores.file_batches.upload_and_poll'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.file_batches.create', 'beta.vector_stores.file_batches.create_and_poll', 'beta.vector_stores.file_batches.upload_and_poll'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['AddFileBatchToVectorStore', 'AddFileBatchToVectorStoreAsync', 'CreateBatchFileJob', 'CreateBatchFileJobAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.fileBatches.create'], verified: 'source' },
        { client: 'assistants', members: ['createVectorStoreFileBatch', 'createVectorStoreFileBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.FileBatches.New', 'VectorStores.FileBatches.NewAndPoll', 'VectorStores.FileBatches.UploadAndPoll'], verified: 'source' },
        { client: 'assistants', members: ['CreateVectorStoreFileBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}/file_batches', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/vector_stores/{vector_store_id}/file_batches', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'get-vector-store-file-batch',
    kind: 'read',
    summary: 'Reads the state of a batch of files of a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.fileBatches.retrieve', 'vectorStores.fileBatches.poll'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.fileBatches.retrieve', 'beta.vectorStores.fileBatches.poll'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.file_batches.retrieve', 'vector_stores.file_batches.poll'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.file_batches.retrieve', 'beta.vector_stores.file_batches.poll'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStoreFileBatch', 'GetVectorStoreFileBatchAsync', 'GetBatchFileJob', 'GetBatchFileJobAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.fileBatches.retrieve'], verified: 'source' },
        { client: 'assistants', members: ['getVectorStoreFileBatch', 'getVectorStoreFileBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.FileBatches.Get', 'VectorStores.FileBatches.PollStatus'], verified: 'source' },
        { client: 'assistants', members: ['GetVectorStoreFileBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores/{vector_store_id}/file_batches/{batch_id}', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'list-vector-store-file-batch-files',
    kind: 'read',
    summary: 'Lists the files of a batch of a vector store',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.fileBatches.listFiles'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.fileBatches.listFiles'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.file_batches.list_files'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.file_batches.list_files'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['GetVectorStoreFilesInBatch', 'GetVectorStoreFilesInBatchAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.fileBatches.listFiles'], verified: 'source' },
        { client: 'assistants', members: ['listVectorStoreFileBatchFiles', 'listVectorStoreFileBatchFilesWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.FileBatches.ListFiles', 'VectorStores.FileBatches.ListFilesAutoPaging'], verified: 'source' },
        { client: 'assistants', members: ['NewListVectorStoreFileBatchFilesPager', 'ListVectorStoreFileBatchFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/vector_stores/{vector_store_id}/file_batches/{batch_id}/files', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
  {
    id: 'cancel-vector-store-file-batch',
    kind: 'manage',
    summary: 'Stops adding a batch of files',
    sends: [],
    keeps: {
      statement: 'What was read from the files so far, until they are removed.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['remove-vector-store-file', 'delete-vector-store'],
    reach: {
      javascript: [
        { client: 'openai', members: ['vectorStores.fileBatches.cancel'], versions: '4.87+', verified: 'package' },
        { client: 'openai', members: ['beta.vectorStores.fileBatches.cancel'], versions: '4.x - 4.85', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['vector_stores.file_batches.cancel'], verified: 'source' },
        { client: 'openai', members: ['beta.vector_stores.file_batches.cancel'], versions: '1.x', verified: 'source' },
      ],
      csharp: [{ client: 'vector-store', members: ['CancelVectorStoreFileBatch', 'CancelVectorStoreFileBatchAsync', 'CancelBatchFileJob', 'CancelBatchFileJobAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['vectorStores.fileBatches.cancel'], verified: 'source' },
        { client: 'assistants', members: ['cancelVectorStoreFileBatch', 'cancelVectorStoreFileBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['VectorStores.FileBatches.Cancel'], verified: 'source' },
        { client: 'assistants', members: ['CancelVectorStoreFileBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel', apiVersions: VECTOR_STORE_VERSIONS },
    ],
  },
];
