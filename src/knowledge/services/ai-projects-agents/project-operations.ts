import type { Operation } from '../../schema.js';

/** What belongs to a project: connections, deployments, data sets, indexes and telemetry. */
export const projectOperations: readonly Operation[] = [
  {
    id: 'read-connections',
    kind: 'read',
    summary: 'Reads the resources that are connected to the project, with their keys where asked',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['connections.list', 'connections.get', 'connections.getWithCredentials', 'connections.getDefault'], versions: '1.0.0-beta.4+', verified: 'package' },
        { client: 'project', members: ['connections.listConnections', 'connections.getConnection', 'connections.getConnectionWithSecrets'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['connections.list', 'connections.get', 'connections.get_default'], verified: 'source' }],
      csharp: [
        { client: 'project', members: ['Connections.GetConnection', 'Connections.GetConnectionAsync', 'Connections.GetConnections', 'Connections.GetConnectionsAsync', 'Connections.GetDefaultConnection', 'Connections.GetDefaultConnectionAsync'], verified: 'sample' },
        { client: 'project', members: ['Connections.Get', 'Connections.GetAsync', 'Connections.GetDefault', 'Connections.GetDefaultAsync'], verified: 'convention' },
        { client: 'project', members: ['GetConnectionsClient'], verified: 'source' },
      ],
      java: [
        { client: 'connections', members: ['getConnection', 'getConnectionWithResponse', 'getConnectionWithCredentials', 'getConnectionWithCredentialsWithResponse', 'getDefaultConnection', 'getDefaultConnectionWithResponse'], verified: 'convention' },
        { client: 'connections', members: ['listConnections'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/connections', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/connections/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/connections/{name}/getConnectionWithCredentials', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-deployments',
    kind: 'read',
    summary: 'Reads which models are deployed in the project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['deployments.list', 'deployments.get'], versions: '1.0.0-beta.4+', verified: 'package' }],
      python: [{ client: 'project', members: ['deployments.list', 'deployments.get'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Deployments.GetDeployment', 'Deployments.GetDeploymentAsync', 'Deployments.GetDeployments', 'Deployments.GetDeploymentsAsync'], verified: 'sample' }],
      java: [
        { client: 'deployments', members: ['getDeployment', 'getDeploymentWithResponse'], verified: 'convention' },
        { client: 'deployments', members: ['listDeployments'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/deployments', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/deployments/{name}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'upload-dataset',
    kind: 'manage',
    summary: 'Uploads files as a data set, or registers or generates one',
    sends: ['the files'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-dataset'],
    reach: {
      javascript: [
        { client: 'project', members: ['datasets.uploadFile', 'datasets.uploadFolder', 'datasets.createOrUpdate', 'datasets.pendingUpload'], versions: '1.0.0-beta.4+', verified: 'package' },
        { client: 'project', members: ['datasets.createGenerationJob', 'datasets.cancelGenerationJob'], versions: '2.8+', verified: 'package' },
        { client: 'project', members: ['beta.datasets.createGenerationJob', 'beta.datasets.cancelGenerationJob'], versions: '2.2 - 2.7', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['datasets.upload_file', 'datasets.upload_folder', 'datasets.create_or_update', 'datasets.pending_upload'], verified: 'source' }],
      csharp: [
        { client: 'project', members: ['Datasets.UploadFile', 'Datasets.UploadFileAsync'], verified: 'sample' },
        { client: 'project', members: ['Datasets.UploadFolder', 'Datasets.UploadFolderAsync', 'Datasets.CreateOrUpdate', 'Datasets.CreateOrUpdateAsync', 'Datasets.PendingUpload', 'Datasets.PendingUploadAsync'], verified: 'convention' },
      ],
      java: [{ client: 'datasets', members: ['createDatasetWithFile', 'createDatasetWithFolder', 'createOrUpdateDatasetVersion', 'createOrUpdateVersion', 'pendingUpload'], verified: 'convention' }],
    },
    routes: [
      { method: 'PATCH', path: '/api/projects/{project}/datasets/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/datasets/{name}/versions/{version}/startPendingUpload', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-datasets',
    kind: 'read',
    summary: 'Reads or lists data sets, or the credentials to their storage',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['datasets.get', 'datasets.list', 'datasets.listVersions', 'datasets.getCredentials'], versions: '1.0.0-beta.4+', verified: 'package' },
        { client: 'project', members: ['datasets.getGenerationJob', 'datasets.listGenerationJobs'], versions: '2.8+', verified: 'package' },
        { client: 'project', members: ['beta.datasets.getGenerationJob', 'beta.datasets.listGenerationJobs'], versions: '2.2 - 2.7', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['datasets.get', 'datasets.list', 'datasets.list_versions', 'datasets.get_credentials'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Datasets.GetDataset', 'Datasets.GetDatasetAsync', 'Datasets.GetDatasets', 'Datasets.GetDatasetsAsync', 'Datasets.GetDatasetVersions', 'Datasets.GetDatasetVersionsAsync', 'Datasets.GetCredentials', 'Datasets.GetCredentialsAsync'], verified: 'convention' }],
      java: [
        { client: 'datasets', members: ['getDatasetVersion', 'getDatasetVersionWithResponse', 'getCredentials', 'getCredentialsWithResponse'], verified: 'convention' },
        { client: 'datasets', members: ['listLatestDatasetVersions', 'listDatasetVersions', 'listLatest', 'listVersions'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/datasets', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/datasets/{name}/versions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/datasets/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-dataset',
    kind: 'delete',
    summary: 'Deletes a data set, or a job that generates one',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the data set.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['datasets.delete'], versions: '1.0.0-beta.4+', verified: 'package' },
        { client: 'project', members: ['datasets.deleteGenerationJob'], versions: '2.8+', verified: 'package' },
        { client: 'project', members: ['beta.datasets.deleteGenerationJob'], versions: '2.2 - 2.7', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['datasets.delete'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Datasets.Delete', 'Datasets.DeleteAsync'], verified: 'sample' }],
      java: [{ client: 'datasets', members: ['deleteDatasetVersion', 'deleteDatasetVersionWithResponse', 'deleteVersion', 'deleteVersionWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/datasets/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'create-index',
    kind: 'manage',
    summary: 'Registers a search index with the project',
    sends: ['the definition of the index'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-index'],
    reach: {
      javascript: [{ client: 'project', members: ['indexes.createOrUpdate'], versions: '1.0.0-beta.4+', verified: 'package' }],
      python: [{ client: 'project', members: ['indexes.create_or_update'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Indexes.CreateOrUpdate', 'Indexes.CreateOrUpdateAsync'], verified: 'convention' }],
      java: [
        { client: 'indexes', members: ['createOrUpdateVersion'], verified: 'source' },
        { client: 'indexes', members: ['createOrUpdateIndexVersion', 'createOrUpdateIndexVersionWithResponse'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/api/projects/{project}/indexes/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-indexes',
    kind: 'read',
    summary: 'Reads or lists search indexes of the project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['indexes.get', 'indexes.list', 'indexes.listVersions'], versions: '1.0.0-beta.4+', verified: 'package' }],
      python: [{ client: 'project', members: ['indexes.get', 'indexes.list', 'indexes.list_versions'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Indexes.GetIndex', 'Indexes.GetIndexAsync', 'Indexes.GetIndexes', 'Indexes.GetIndexesAsync', 'Indexes.GetIndexVersions', 'Indexes.GetIndexVersionsAsync'], verified: 'convention' }],
      java: [
        { client: 'indexes', members: ['listLatest'], verified: 'source' },
        { client: 'indexes', members: ['listVersions', 'getVersion', 'listLatestIndexVersions', 'getIndexVersion'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/indexes', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/indexes/{name}/versions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/indexes/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-index',
    kind: 'delete',
    summary: 'Removes a search index from the project',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the registration.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'project', members: ['indexes.delete'], versions: '1.0.0-beta.4+', verified: 'package' }],
      python: [{ client: 'project', members: ['indexes.delete'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Indexes.Delete', 'Indexes.DeleteAsync'], verified: 'convention' }],
      java: [{ client: 'indexes', members: ['deleteVersion', 'deleteVersionWithResponse', 'deleteIndexVersion', 'deleteIndexVersionWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/indexes/{name}/versions/{version}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-telemetry',
    kind: 'read',
    summary: 'Reads where the traces of the project go',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['telemetry.getApplicationInsightsConnectionString'], versions: '1.0.0+', verified: 'package' },
        { client: 'project', members: ['telemetry.getConnectionString'], versions: '1.0.0-beta - 1.0.0-beta.11', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['telemetry.get_application_insights_connection_string', 'telemetry.get_connection_string'], verified: 'source' }],
      csharp: [{ client: 'project', members: ['Telemetry.GetApplicationInsightsConnectionString', 'Telemetry.GetApplicationInsightsConnectionStringAsync', 'Telemetry.GetConnectionString', 'Telemetry.GetConnectionStringAsync'], verified: 'convention' }],
    },
    routes: [],
  },
];
