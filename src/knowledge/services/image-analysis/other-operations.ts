import type { Operation } from '../../schema.js';
import { MODEL_VERSIONS } from './versions.js';

/** Custom models, products on shelves, and video indexes. */
export const otherOperations: readonly Operation[] = [
  {
    id: 'custom-model-datasets',
    kind: 'train',
    summary: 'Creates, reads or deletes training data sets of version 4.0 custom models, by annotation files in blob storage',
    sends: ['addresses of the annotation files', 'the training images'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['custom-model-datasets'],
    reach: {},
    routes: [
      { method: 'PUT', path: '/computervision/datasets/{datasetName}', apiVersions: MODEL_VERSIONS },
      { method: 'GET', path: '/computervision/datasets/{datasetName}', apiVersions: MODEL_VERSIONS },
      { method: 'DELETE', path: '/computervision/datasets/{datasetName}', apiVersions: MODEL_VERSIONS },
    ],
  },
  {
    id: 'custom-model-train',
    kind: 'train',
    summary: 'Trains, evaluates, reads or deletes version 4.0 custom models',
    sends: ['name and settings of the model'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['custom-model-train'],
    reach: {},
    routes: [
      { method: 'PUT', path: '/computervision/models/{modelName}', apiVersions: MODEL_VERSIONS },
      { method: 'GET', path: '/computervision/models/{modelName}', apiVersions: MODEL_VERSIONS },
      { method: 'DELETE', path: '/computervision/models/{modelName}', apiVersions: MODEL_VERSIONS },
      { method: 'PUT', path: '/computervision/models/{modelName}/evaluations/{evaluationName}', apiVersions: MODEL_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'product-recognition',
    kind: 'analyze',
    summary: 'Runs product recognition on an image of a shelf',
    sends: ['the image'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    reach: {},
    routes: [
      { method: 'PUT', path: '/computervision/productrecognition/{modelName}/runs/{runName}', apiVersions: ['2023-04-01-preview'] },
      { method: 'GET', path: '/computervision/productrecognition/{modelName}/runs/{runName}', apiVersions: ['2023-04-01-preview'] },
    ],
  },
  {
    id: 'planogram-matching',
    kind: 'analyze',
    summary: 'Matches the products on a shelf with a planogram',
    sends: ['the planogram', 'the recognition result'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    reach: {},
    routes: [
      { method: 'POST', path: '/computervision/planogramcompliance:match', apiVersions: ['2023-04-01-preview'], verified: 'convention' },
    ],
  },
  {
    id: 'image-composition',
    kind: 'analyze',
    summary: 'Stitches or straightens images of shelves',
    sends: ['the images'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'POST', path: '/computervision/imagecomposition:stitch', apiVersions: ['2023-04-01-preview'] },
      { method: 'POST', path: '/computervision/imagecomposition:rectify', apiVersions: ['2023-04-01-preview'], verified: 'convention' },
    ],
  },
  {
    id: 'video-retrieval',
    kind: 'analyze',
    summary: 'Creates, fills, searches or deletes a video index',
    sends: ['the videos', 'the search text'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['video-retrieval'],
    reach: {},
    routes: [
      { method: 'PUT', path: '/computervision/retrieval/indexes/{indexName}', apiVersions: ['2023-05-01-preview'] },
      { method: 'PUT', path: '/computervision/retrieval/indexes/{indexName}/ingestions/{ingestionName}', apiVersions: ['2023-05-01-preview'] },
      { method: 'POST', path: '/computervision/retrieval/indexes/{indexName}:queryByText', apiVersions: ['2023-05-01-preview'] },
      { method: 'DELETE', path: '/computervision/retrieval/indexes/{indexName}', apiVersions: ['2023-05-01-preview'] },
    ],
  },
];
