import type { Operation } from '../../schema.js';

/** Files and vector stores. */
export const fileOperations: readonly Operation[] = [
  {
    id: 'upload-file',
    kind: 'manage',
    summary: 'Uploads a file for agents and their tools',
    sends: ['the file'],
    keeps: {
      statement: 'The file is kept until it is deleted.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
      content: { what: 'the uploaded file', until: 'deleted' },
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.uploadFile', 'agents.uploadFileAndPoll'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['files.upload', 'files.uploadAndPoll'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['files.upload', 'files.upload_and_poll'], verified: 'source' },
        { client: 'project', members: ['agents.upload_file', 'agents.upload_file_and_poll'], verified: 'sample' },
      ],
      csharp: [
        { client: 'files', members: ['UploadFile', 'UploadFileAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['UploadFile', 'UploadFileAsync'], verified: 'sample' },
      ],
      java: [{ client: 'files', members: ['uploadFile', 'uploadFileWithResponse'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/files', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-files',
    kind: 'read',
    summary: 'Reads or lists uploaded files and what they hold',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.getFile', 'agents.listFiles', 'agents.getFileContent'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['files.get', 'files.list', 'files.getContent'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['files.get', 'files.list', 'files.get_content', 'files.save'], verified: 'source' },
        { client: 'project', members: ['agents.get_file', 'agents.list_files', 'agents.get_file_content', 'agents.save_file'], verified: 'sample' },
      ],
      csharp: [
        { client: 'files', members: ['GetFile', 'GetFileAsync', 'GetFiles', 'GetFilesAsync', 'GetFileContent', 'GetFileContentAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['GetFile', 'GetFileAsync', 'GetFiles', 'GetFilesAsync', 'GetFileContent', 'GetFileContentAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'files', members: ['getFile', 'getFileWithResponse', 'getFileContent', 'getFileContentWithResponse'], verified: 'convention' },
        { client: 'files', members: ['listFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/files', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/files/{fileId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/files/{fileId}/content', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-file',
    kind: 'delete',
    summary: 'Deletes an uploaded file',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteFile'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['files.delete'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['files.delete'], verified: 'source' },
        { client: 'project', members: ['agents.delete_file'], verified: 'sample' },
      ],
      csharp: [
        { client: 'files', members: ['DeleteFile', 'DeleteFileAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['DeleteFile', 'DeleteFileAsync'], verified: 'sample' },
      ],
      java: [{ client: 'files', members: ['deleteFile', 'deleteFileWithResponse'], verified: 'sample' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/files/{fileId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'create-vector-store',
    kind: 'manage',
    summary: 'Makes a vector store of files, to be searched by agents',
    sends: ['the files'],
    keeps: {
      statement: 'The vector store with the text of its files is kept until it is deleted or expires.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
      content: { what: 'the text of the files in the vector store', until: 'deleted' },
    },
    deletedBy: ['delete-vector-store'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createVectorStore', 'agents.createVectorStoreAndPoll'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStores.create', 'vectorStores.createAndPoll'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_stores.create', 'vector_stores.create_and_poll'], verified: 'source' },
        { client: 'project', members: ['agents.create_vector_store', 'agents.create_vector_store_and_poll'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['CreateVectorStore', 'CreateVectorStoreAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['CreateVectorStore', 'CreateVectorStoreAsync'], verified: 'sample' },
      ],
      java: [{ client: 'vector-stores', members: ['createVectorStore', 'createVectorStoreWithResponse'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/vector_stores', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'update-vector-store',
    kind: 'manage',
    summary: 'Changes the name, expiry or metadata of a vector store',
    sends: ['the metadata'],
    keeps: {
      statement: 'The vector store is kept until it is deleted or expires.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-vector-store'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.modifyVectorStore'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStores.update'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_stores.modify'], verified: 'source' },
        { client: 'project', members: ['agents.modify_vector_store'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['ModifyVectorStore', 'ModifyVectorStoreAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['ModifyVectorStore', 'ModifyVectorStoreAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vector-stores', members: ['modifyVectorStore', 'modifyVectorStoreWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/vector_stores/{vectorStoreId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-vector-stores',
    kind: 'read',
    summary: 'Reads or lists vector stores and the files in them',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.getVectorStore', 'agents.listVectorStores', 'agents.getVectorStoreFile', 'agents.listVectorStoreFiles', 'agents.getVectorStoreFileBatch', 'agents.listVectorStoreFileBatchFiles'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStores.get', 'vectorStores.list', 'vectorStoreFiles.get', 'vectorStoreFiles.list', 'vectorStoreFileBatches.get', 'vectorStoreFileBatches.list'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_stores.get', 'vector_stores.list', 'vector_store_files.get', 'vector_store_files.list', 'vector_store_file_batches.get', 'vector_store_file_batches.list_files'], verified: 'source' },
        { client: 'project', members: ['agents.get_vector_store', 'agents.list_vector_stores', 'agents.get_vector_store_file', 'agents.list_vector_store_files', 'agents.get_vector_store_file_batch', 'agents.list_vector_store_file_batch_files'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['GetVectorStore', 'GetVectorStoreAsync', 'GetVectorStores', 'GetVectorStoresAsync', 'GetVectorStoreFile', 'GetVectorStoreFileAsync', 'GetVectorStoreFiles', 'GetVectorStoreFilesAsync', 'GetVectorStoreFileBatch', 'GetVectorStoreFileBatchAsync', 'GetVectorStoreFileBatchFiles', 'GetVectorStoreFileBatchFilesAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['GetVectorStoreFile', 'GetVectorStoreFileAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['GetVectorStore', 'GetVectorStoreAsync', 'GetVectorStores', 'GetVectorStoresAsync', 'GetVectorStoreFiles', 'GetVectorStoreFilesAsync', 'GetVectorStoreFileBatch', 'GetVectorStoreFileBatchAsync', 'GetVectorStoreFileBatchFiles', 'GetVectorStoreFileBatchFilesAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'vector-stores', members: ['getVectorStore', 'getVectorStoreWithResponse', 'getVectorStoreFile', 'getVectorStoreFileWithResponse', 'getVectorStoreFileBatch', 'getVectorStoreFileBatchWithResponse'], verified: 'convention' },
        { client: 'vector-stores', members: ['listVectorStores', 'listVectorStoreFiles', 'listVectorStoreFileBatchFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/vector_stores', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/vector_stores/{vectorStoreId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/vector_stores/{vectorStoreId}/files', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/vector_stores/{vectorStoreId}/files/{fileId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-vector-store',
    kind: 'delete',
    summary: 'Deletes a vector store; the uploaded files remain',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteVectorStore'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStores.delete'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_stores.delete'], verified: 'source' },
        { client: 'project', members: ['agents.delete_vector_store'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['DeleteVectorStore', 'DeleteVectorStoreAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['DeleteVectorStore', 'DeleteVectorStoreAsync'], verified: 'sample' },
      ],
      java: [{ client: 'vector-stores', members: ['deleteVectorStore', 'deleteVectorStoreWithResponse'], verified: 'sample' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/vector_stores/{vectorStoreId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'add-vector-store-files',
    kind: 'manage',
    summary: 'Adds files to a vector store',
    sends: ['the files'],
    keeps: {
      statement: 'The text of the files is kept in the vector store until it is deleted or expires.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-vector-store', 'remove-vector-store-file'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createVectorStoreFile', 'agents.createVectorStoreFileAndPoll', 'agents.createVectorStoreFileBatch', 'agents.createVectorStoreFileBatchAndPoll', 'agents.cancelVectorStoreFileBatch'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStoreFiles.create', 'vectorStoreFiles.createAndPoll', 'vectorStoreFileBatches.create', 'vectorStoreFileBatches.createAndPoll', 'vectorStoreFileBatches.cancel'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_store_files.create', 'vector_store_files.create_and_poll', 'vector_store_file_batches.create', 'vector_store_file_batches.create_and_poll', 'vector_store_file_batches.cancel'], verified: 'source' },
        { client: 'project', members: ['agents.create_vector_store_file', 'agents.create_vector_store_file_and_poll', 'agents.create_vector_store_file_batch', 'agents.create_vector_store_file_batch_and_poll', 'agents.cancel_vector_store_file_batch'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['CreateVectorStoreFile', 'CreateVectorStoreFileAsync', 'CreateVectorStoreFileBatch', 'CreateVectorStoreFileBatchAsync', 'CancelVectorStoreFileBatch', 'CancelVectorStoreFileBatchAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['CreateVectorStoreFile', 'CreateVectorStoreFileAsync'], verified: 'sample' },
        { client: 'agents-flat', members: ['CreateVectorStoreFileBatch', 'CreateVectorStoreFileBatchAsync', 'CancelVectorStoreFileBatch', 'CancelVectorStoreFileBatchAsync'], verified: 'convention' },
      ],
      java: [{ client: 'vector-stores', members: ['createVectorStoreFile', 'createVectorStoreFileWithResponse', 'createVectorStoreFileBatch', 'createVectorStoreFileBatchWithResponse', 'cancelVectorStoreFileBatch', 'cancelVectorStoreFileBatchWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/vector_stores/{vectorStoreId}/files', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/vector_stores/{vectorStoreId}/file_batches', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'remove-vector-store-file',
    kind: 'delete',
    summary: 'Takes a file out of a vector store; the uploaded file remains',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteVectorStoreFile'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['vectorStoreFiles.delete'], verified: 'package' },
      ],
      python: [
        { client: 'agents', members: ['vector_store_files.delete'], verified: 'source' },
        { client: 'project', members: ['agents.delete_vector_store_file'], verified: 'sample' },
      ],
      csharp: [
        { client: 'vector-stores', members: ['DeleteVectorStoreFile', 'DeleteVectorStoreFileAsync'], verified: 'convention' },
        { client: 'agents-flat', members: ['DeleteVectorStoreFile', 'DeleteVectorStoreFileAsync'], verified: 'sample' },
      ],
      java: [{ client: 'vector-stores', members: ['deleteVectorStoreFile', 'deleteVectorStoreFileWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/vector_stores/{vectorStoreId}/files/{fileId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
    ],
  },
];
