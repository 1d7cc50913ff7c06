import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_0, TRAINING_VERSIONS } from './versions.js';

/** Iterations, the trained states of a project: exports, performance and publishing. */
export const iterationOperations: readonly Operation[] = [
  {
    id: 'get-iterations',
    kind: 'read',
    summary: 'Lists the iterations of a project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getIterations'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_iterations'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetIterations', 'GetIterationsAsync', 'GetIterationsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getIterations', 'getIterationsAsync', 'getIterationsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetIterations'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-iteration',
    kind: 'read',
    summary: 'Reads an iteration, also to wait for training to end',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getIteration'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetIteration', 'GetIterationAsync', 'GetIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getIteration', 'getIterationAsync', 'getIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetIteration'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-iteration',
    kind: 'delete',
    summary: 'Deletes an iteration',
    sends: [],
    keeps: {
      statement: 'Nothing; the iteration goes.',
      facts: ['cv-delete-apis'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteIteration'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteIteration', 'DeleteIterationAsync', 'DeleteIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteIteration', 'deleteIterationAsync', 'deleteIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteIteration'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'update-iteration',
    kind: 'manage',
    summary: 'Renames an iteration',
    sends: ['the name'],
    keeps: {
      statement: 'The name stays with the project.',
      facts: ['cv-training-stored'],
    },
    deletedBy: ['delete-iteration', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['updateIteration'], verified: 'package' }],
      python: [{ client: 'training', members: ['update_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['UpdateIteration', 'UpdateIterationAsync', 'UpdateIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['updateIteration', 'updateIterationAsync', 'updateIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['UpdateIteration'], verified: 'package' }],
    },
    routes: [
      { method: 'PATCH', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-exports',
    kind: 'read',
    summary: 'Lists the exports of an iteration, with download addresses',
    sends: [],
    keeps: {
      statement: 'Nothing new; the exports can be downloaded.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getExports'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_exports'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetExports', 'GetExportsAsync', 'GetExportsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getExports', 'getExportsAsync', 'getExportsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetExports'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/export', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'export-iteration',
    kind: 'export',
    summary: 'Exports a trained model for a platform',
    sends: [],
    keeps: {
      statement: 'The export stays until the account is deleted; no operation removes it.',
      facts: ['cv-exported-iterations'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['exportIteration'], verified: 'package' }],
      python: [{ client: 'training', members: ['export_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['ExportIteration', 'ExportIterationAsync', 'ExportIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['exportIteration', 'exportIterationAsync', 'exportIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['ExportIteration'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/export', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-iteration-performance',
    kind: 'read',
    summary: 'Reads how well an iteration performs: precision, recall, average precision',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getIterationPerformance'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_iteration_performance'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetIterationPerformance', 'GetIterationPerformanceAsync', 'GetIterationPerformanceWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getIterationPerformance', 'getIterationPerformanceAsync', 'getIterationPerformanceWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetIterationPerformance'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/performance', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-image-performances',
    kind: 'read',
    summary: 'Reads the predictions of an iteration per image',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImagePerformances'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_image_performances'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImagePerformances', 'GetImagePerformancesAsync', 'GetImagePerformancesWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getImagePerformances', 'getImagePerformancesAsync', 'getImagePerformancesWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetImagePerformances'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/performance/images', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-image-performance-count',
    kind: 'read',
    summary: 'Counts the evaluated images',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getImagePerformanceCount'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_image_performance_count'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetImagePerformanceCount', 'GetImagePerformanceCountAsync', 'GetImagePerformanceCountWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getImagePerformanceCount', 'getImagePerformanceCountAsync', 'getImagePerformanceCountWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetImagePerformanceCount'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/performance/images/count', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'publish-iteration',
    kind: 'publish',
    summary: 'Publishes an iteration to a prediction resource',
    sends: ['the publish name', 'the prediction resource'],
    keeps: {
      statement: 'The trained model stays for the lifetime of the project.',
      facts: ['cv-training-stored', 'cv-model-hosting'],
    },
    deletedBy: ['unpublish-iteration', 'delete-iteration', 'delete-project'],
    evaluatedBy: ['get-iteration-performance', 'get-image-performances', 'quick-test-image', 'quick-test-image-url'],
    reach: {
      javascript: [{ client: 'training', members: ['publishIteration'], versions: '3.x+', verified: 'package' }],
      python: [{ client: 'training', members: ['publish_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['PublishIteration', 'PublishIterationAsync', 'PublishIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['publishIteration', 'publishIterationAsync', 'publishIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['PublishIteration'], versions: '3.0+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/publish', apiVersions: TRAINING_SINCE_3_0 },
    ],
  },
  {
    id: 'unpublish-iteration',
    kind: 'publish',
    summary: 'Takes an iteration out of use',
    sends: [],
    keeps: {
      statement: 'The trained model stays with the project.',
      facts: ['cv-training-stored'],
    },
    deletedBy: ['delete-iteration', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['unpublishIteration'], versions: '3.x+', verified: 'package' }],
      python: [{ client: 'training', members: ['unpublish_iteration'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['UnpublishIteration', 'UnpublishIterationAsync', 'UnpublishIterationWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['unpublishIteration', 'unpublishIterationAsync', 'unpublishIterationWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['UnpublishIteration'], versions: '3.0+', verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}/iterations/{iterationId}/publish', apiVersions: TRAINING_SINCE_3_0 },
    ],
  },
];
