import type { Operation } from '../../schema.js';

/** Training. */
export const trainingOperations: readonly Operation[] = [
  {
    id: 'train-app',
    kind: 'train',
    summary: 'Trains a model from the example utterances',
    sends: [],
    keeps: {
      statement: 'The model stays until the app is deleted; the next training writes over it.',
      facts: ['luis-models-stored'],
    },
    deletedBy: ['delete-app'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['train.trainVersion'], verified: 'package' },
        { client: 'authoring-legacy', members: ['train.trainVersion'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['train.train_version'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Train.TrainVersion'], verified: 'sample' }],
      java: [{ client: 'authoring-train', members: ['trainVersion'], verified: 'sample' }],
      go: [{ client: 'authoring-train', members: ['TrainVersion'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/train', apiVersions: ['v3.0'] },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/train',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/train', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'get-training-status',
    kind: 'read',
    summary: 'Reads how far a training is',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['train.getStatus'], verified: 'package' },
        { client: 'authoring-legacy', members: ['train.getStatus'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['train.get_status'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Train.GetStatus'], verified: 'sample' }],
      java: [{ client: 'authoring-train', members: ['getStatus'], verified: 'sample' }],
      go: [{ client: 'authoring-train', members: ['GetStatus'], verified: 'sample' }],
    },
    routes: [
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/train', apiVersions: ['v3.0'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/train',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/train', apiVersions: ['v2.0'] },
    ],
  },
];
