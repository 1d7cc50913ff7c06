import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_3, TRAINING_VERSIONS } from './versions.js';

/** Training, and the import of projects. */
export const trainingOperations: readonly Operation[] = [
  {
    id: 'train-project',
    kind: 'train',
    summary: 'Trains the project on its images and tags',
    sends: [],
    keeps: {
      statement: 'The trained model stays for the lifetime of the project.',
      facts: ['cv-training-stored', 'cv-training-purpose'],
    },
    deletedBy: ['delete-iteration', 'delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['trainProject'], verified: 'package' }],
      python: [{ client: 'training', members: ['train_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['TrainProject', 'TrainProjectAsync', 'TrainProjectWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['trainProject', 'trainProjectAsync', 'trainProjectWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['TrainProject'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/{projectId}/train', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'import-project',
    kind: 'manage',
    summary: 'Copies a project by an export token',
    sends: ['the token'],
    keeps: {
      statement: 'The copy, with its images, stays for the lifetime of the new project.',
      facts: ['cv-training-stored'],
    },
    deletedBy: ['delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['importProject'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['import_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['ImportProject', 'ImportProjectAsync', 'ImportProjectWithHttpMessagesAsync'], verified: 'convention' }],
      go: [{ client: 'training', members: ['ImportProject'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects/import', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
];
