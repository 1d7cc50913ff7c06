import type { Operation } from '../../schema.js';
import { BATCH_VERSIONS, FILE_VERSIONS, UPLOAD_VERSIONS, V1_VERSIONS } from './versions.js';

/** Files, uploads in parts, batches and containers. */
export const fileOperations: readonly Operation[] = [
  {
    id: 'upload-file',
    kind: 'manage',
    summary: 'Uploads a file for batches, fine-tuning, assistants, evaluations or searches',
    sends: ['the file'],
    keeps: {
      statement: 'The file, until it is deleted or until the end that `expires_after` gives it.',
      facts: ['aoai-batch-files', 'aoai-features-store'],
      content: { what: 'the file', until: 'deleted' },
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [
        { client: 'openai', members: ['files.create'], verified: 'package' },
        { client: 'assistants', members: ['uploadFile'], verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['files.create'], verified: 'source' },
        { client: 'file-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [{ client: 'file', members: ['UploadFile', 'UploadFileAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['files.create'], verified: 'source' },
        { client: 'azure-openai', members: ['uploadFile', 'uploadFileWithResponse'], verified: 'convention' },
        { client: 'assistants', members: ['uploadFile', 'uploadFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Files.New'], verified: 'source' },
        { client: 'azure-openai', members: ['UploadFile'], verified: 'convention' },
        { client: 'assistants', members: ['UploadFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/files', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/files', apiVersions: FILE_VERSIONS },
      { method: 'POST', path: '/openai/files/import', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'get-file',
    kind: 'read',
    summary: 'Reads name, purpose and state of a file',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['files.retrieve', 'files.waitForProcessing'], verified: 'package' },
        { client: 'assistants', members: ['getFile'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['files.retrieve', 'files.wait_for_processing'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['GetFile', 'GetFileAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['files.retrieve'], verified: 'source' },
        { client: 'azure-openai', members: ['getFile', 'getFileWithResponse'], verified: 'convention' },
        { client: 'assistants', members: ['getFile', 'getFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Files.Get'], verified: 'source' },
        { client: 'azure-openai', members: ['GetFile'], verified: 'convention' },
        { client: 'assistants', members: ['GetFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/files/{file_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/files/{file_id}', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'list-files',
    kind: 'read',
    summary: 'Lists the uploaded files',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['files.list'], verified: 'package' },
        { client: 'assistants', members: ['listFiles'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['files.list'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['GetFiles', 'GetFilesAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['files.list'], verified: 'source' },
        { client: 'azure-openai', members: ['listFiles', 'listFilesWithResponse'], verified: 'convention' },
        { client: 'assistants', members: ['listFiles', 'listFilesWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Files.List', 'Files.ListAutoPaging'], verified: 'source' },
        { client: 'azure-openai', members: ['ListFiles'], verified: 'convention' },
        { client: 'assistants', members: ['ListFiles'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/files', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/files', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'get-file-content',
    kind: 'read-result',
    summary: 'Downloads a file',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['files.content'], verified: 'package' },
        { client: 'openai', members: ['files.retrieveContent'], versions: '4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['files.content', 'files.retrieve_content'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['DownloadFile', 'DownloadFileAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['files.content'], verified: 'source' },
        { client: 'azure-openai', members: ['getFileContent', 'getFileContentWithResponse'], verified: 'convention' },
        { client: 'assistants', members: ['getFileContent', 'getFileContentWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Files.Content'], verified: 'source' },
        { client: 'azure-openai', members: ['GetFileContent'], verified: 'convention' },
        { client: 'assistants', members: ['GetFileContent'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/files/{file_id}/content', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/files/{file_id}/content', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'delete-file',
    kind: 'delete',
    summary: 'Deletes a file',
    sends: [],
    keeps: {
      statement: 'Nothing; the file goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['files.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['files.del'], versions: '4.x', verified: 'package' },
        { client: 'assistants', members: ['deleteFile'], verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['files.delete'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['DeleteFile', 'DeleteFileAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['files.delete'], verified: 'source' },
        { client: 'azure-openai', members: ['deleteFile', 'deleteFileWithResponse'], verified: 'convention' },
        { client: 'assistants', members: ['deleteFile', 'deleteFileWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Files.Delete'], verified: 'source' },
        { client: 'azure-openai', members: ['DeleteFile'], verified: 'convention' },
        { client: 'assistants', members: ['DeleteFile'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/files/{file_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/files/{file_id}', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'create-upload',
    kind: 'manage',
    summary: 'Opens an upload of a file in parts',
    sends: ['name, size and purpose of the file'],
    keeps: {
      statement: 'Nothing yet; the file stays once the upload is complete.',
      facts: [],
    },
    deletedBy: ['cancel-upload', 'delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['uploads.create'], versions: '4.55+', verified: 'package' }],
      python: [{ client: 'openai', members: ['uploads.create', 'uploads.upload_file_chunked'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['CreateUpload', 'CreateUploadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['uploads.create'], verified: 'source' },
        { client: 'azure-openai', members: ['createUpload', 'createUploadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Uploads.New'], verified: 'source' },
        { client: 'azure-openai', members: ['CreateUpload'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/uploads', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/uploads', apiVersions: UPLOAD_VERSIONS },
    ],
  },
  {
    id: 'add-upload-part',
    kind: 'manage',
    summary: 'Sends a part of a file',
    sends: ['the part of the file'],
    keeps: {
      statement: 'The part, as part of the file, until that is deleted.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['cancel-upload', 'delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['uploads.parts.create'], versions: '4.55+', verified: 'package' }],
      python: [{ client: 'openai', members: ['uploads.parts.create'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['AddUploadPart', 'AddUploadPartAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['uploads.parts.create'], verified: 'source' },
        { client: 'azure-openai', members: ['addUploadPart', 'addUploadPartWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Uploads.Parts.New'], verified: 'source' },
        { client: 'azure-openai', members: ['AddUploadPart'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/uploads/{upload_id}/parts', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/uploads/{upload_id}/parts', apiVersions: UPLOAD_VERSIONS },
    ],
  },
  {
    id: 'complete-upload',
    kind: 'manage',
    summary: 'Ends an upload in parts and makes the file',
    sends: [],
    keeps: {
      statement: 'The file, until it is deleted.',
      facts: ['aoai-features-store'],
      content: { what: 'the file', until: 'deleted' },
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['uploads.complete'], versions: '4.55+', verified: 'package' }],
      python: [{ client: 'openai', members: ['uploads.complete'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['CompleteUpload', 'CompleteUploadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['uploads.complete'], verified: 'source' },
        { client: 'azure-openai', members: ['completeUpload', 'completeUploadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Uploads.Complete'], verified: 'source' },
        { client: 'azure-openai', members: ['CompleteUpload'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/uploads/{upload_id}/complete', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/uploads/{upload_id}/complete', apiVersions: UPLOAD_VERSIONS },
    ],
  },
  {
    id: 'cancel-upload',
    kind: 'delete',
    summary: 'Gives up an upload in parts',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['uploads.cancel'], versions: '4.55+', verified: 'package' }],
      python: [{ client: 'openai', members: ['uploads.cancel'], verified: 'source' }],
      csharp: [{ client: 'file', members: ['CancelUpload', 'CancelUploadAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['uploads.cancel'], verified: 'source' },
        { client: 'azure-openai', members: ['cancelUpload', 'cancelUploadWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Uploads.Cancel'], verified: 'source' },
        { client: 'azure-openai', members: ['CancelUpload'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/uploads/{upload_id}/cancel', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/uploads/{upload_id}/cancel', apiVersions: UPLOAD_VERSIONS },
    ],
  },
  {
    id: 'create-batch',
    kind: 'manage',
    summary: 'Starts a batch that works off a file of requests',
    sends: ['the requests of the input file'],
    keeps: {
      statement: 'The answers in an output file, and errors in another, until the files are deleted or until the end that `output_expires_after` gives them.',
      facts: ['aoai-batch-files', 'aoai-features-store'],
      content: { what: 'the output file', until: 'deleted' },
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['batches.create'], verified: 'package' }],
      python: [{ client: 'openai', members: ['batches.create'], verified: 'source' }],
      csharp: [{ client: 'batch', members: ['CreateBatch', 'CreateBatchAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['batches.create'], verified: 'source' },
        { client: 'azure-openai', members: ['createBatch', 'createBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Batches.New'], verified: 'source' },
        { client: 'azure-openai', members: ['CreateBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/batches', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/batches', apiVersions: BATCH_VERSIONS },
    ],
  },
  {
    id: 'get-batch',
    kind: 'read',
    summary: 'Reads the state of a batch',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['batches.retrieve'], verified: 'package' }],
      python: [{ client: 'openai', members: ['batches.retrieve'], verified: 'source' }],
      csharp: [{ client: 'batch', members: ['GetBatch', 'GetBatchAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['batches.retrieve'], verified: 'source' },
        { client: 'azure-openai', members: ['getBatch', 'getBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Batches.Get'], verified: 'source' },
        { client: 'azure-openai', members: ['GetBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/batches/{batch_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/batches/{batch_id}', apiVersions: BATCH_VERSIONS },
    ],
  },
  {
    id: 'list-batches',
    kind: 'read',
    summary: 'Lists the batches',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['batches.list'], verified: 'package' }],
      python: [{ client: 'openai', members: ['batches.list'], verified: 'source' }],
      csharp: [{ client: 'batch', members: ['GetBatches', 'GetBatchesAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['batches.list'], verified: 'source' },
        { client: 'azure-openai', members: ['listBatches', 'listBatchesWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Batches.List', 'Batches.ListAutoPaging'], verified: 'source' },
        { client: 'azure-openai', members: ['ListBatches', 'NewListBatchesPager'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/batches', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/batches', apiVersions: BATCH_VERSIONS },
    ],
  },
  {
    id: 'cancel-batch',
    kind: 'manage',
    summary: 'Stops a batch',
    sends: [],
    keeps: {
      statement: 'The answers that are done, in the output file, until that is deleted.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['batches.cancel'], verified: 'package' }],
      python: [{ client: 'openai', members: ['batches.cancel'], verified: 'source' }],
      csharp: [{ client: 'batch', members: ['CancelBatch', 'CancelBatchAsync'], verified: 'source' }],
      java: [
        { client: 'openai', members: ['batches.cancel'], verified: 'source' },
        { client: 'azure-openai', members: ['cancelBatch', 'cancelBatchWithResponse'], verified: 'convention' },
      ],
      go: [
        { client: 'openai', members: ['Batches.Cancel'], verified: 'source' },
        { client: 'azure-openai', members: ['CancelBatch'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/batches/{batch_id}/cancel', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/batches/{batch_id}/cancel', apiVersions: BATCH_VERSIONS },
    ],
  },
  {
    id: 'create-container',
    kind: 'manage',
    summary: 'Makes a container in which a model runs code',
    sends: ['the settings', 'ids of files'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-container'],
    reach: {
      javascript: [{ client: 'openai', members: ['containers.create'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.create'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['CreateContainer', 'CreateContainerAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/containers', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-container',
    kind: 'read',
    summary: 'Reads a container',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['containers.retrieve'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.retrieve'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['GetContainer', 'GetContainerAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/containers/{container_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-containers',
    kind: 'read',
    summary: 'Lists the containers',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['containers.list'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.list'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['GetContainers', 'GetContainersAsync', 'GetContainerCollectionPage', 'GetContainerCollectionPageAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.List', 'Containers.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/containers', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'delete-container',
    kind: 'delete',
    summary: 'Deletes a container',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['containers.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['containers.del'], versions: '4.104 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['containers.delete'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['DeleteContainer', 'DeleteContainerAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/containers/{container_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'upload-container-file',
    kind: 'manage',
    summary: 'Puts a file into a container',
    sends: ['the file'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-container-file', 'delete-container'],
    reach: {
      javascript: [{ client: 'openai', members: ['containers.files.create'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.files.create'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['UploadContainerFile', 'UploadContainerFileAsync', 'CreateContainerFile', 'CreateContainerFileAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.files.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Files.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/containers/{container_id}/files', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-container-file',
    kind: 'read',
    summary: 'Reads name and size of a file of a container',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['containers.files.retrieve'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.files.retrieve'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['GetContainerFile', 'GetContainerFileAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.files.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Files.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/containers/{container_id}/files/{file_id}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-container-files',
    kind: 'read',
    summary: 'Lists the files of a container',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['containers.files.list'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.files.list'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['GetContainerFiles', 'GetContainerFilesAsync', 'GetContainerFileCollectionPage', 'GetContainerFileCollectionPageAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.files.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Files.List', 'Containers.Files.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/containers/{container_id}/files', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'get-container-file-content',
    kind: 'read-result',
    summary: 'Downloads a file of a container',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['containers.files.content.retrieve'], versions: '4.104+', verified: 'package' }],
      python: [{ client: 'openai', members: ['containers.files.content.retrieve'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['DownloadContainerFile', 'DownloadContainerFileAsync', 'GetContainerFileContent', 'GetContainerFileContentAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.files.content.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Files.Content.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/containers/{container_id}/files/{file_id}/content', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'delete-container-file',
    kind: 'delete',
    summary: 'Deletes a file of a container',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['containers.files.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['containers.files.del'], versions: '4.104 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['containers.files.delete'], verified: 'source' }],
      csharp: [{ client: 'container', members: ['DeleteContainerFile', 'DeleteContainerFileAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['containers.files.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Containers.Files.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/containers/{container_id}/files/{file_id}', apiVersions: V1_VERSIONS },
    ],
  },
];
