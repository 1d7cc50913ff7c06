import type { Operation } from '../../schema.js';
import { TEXT_AUTHORING_VERSIONS } from './versions.js';

/** Projects of custom text models: making, training, deploying and exporting. */
export const textAuthoringOperations: readonly Operation[] = [
  {
    id: 'create-text-project',
    kind: 'manage',
    summary: 'Creates or changes a project for custom text analysis',
    sends: ['name, language and description of the project'],
    keeps: {
      statement: 'The metadata of the project stays until the project is deleted.',
      facts: ['cner-metadata', 'ctc-metadata'],
    },
    deletedBy: ['delete-text-project'],
    reach: {
      python: [{ client: 'text-authoring', members: ['create_project'], verified: 'convention' }],
      csharp: [{ client: 'text-authoring-project', members: ['CreateProject'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'PATCH',
        path: '/language/authoring/analyze-text/projects/{projectName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'import-text-project',
    kind: 'train',
    summary: 'Puts labels and definitions into a project for custom text analysis; the texts stay in a blob container',
    sends: ['labels and where the texts lie'],
    keeps: {
      statement: 'Texts and labels stay in the storage account of the customer; the metadata of the project stays with the service until the project is deleted.',
      facts: ['cner-own-storage', 'ctc-own-storage', 'cner-metadata', 'ctc-metadata'],
    },
    deletedBy: ['delete-text-project'],
    reach: {
      python: [{ client: 'text-authoring-project', members: ['project.begin_import', 'project.begin_copy_project'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-project', members: ['Import', 'CopyProject'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/:import',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/:copy',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'train-text-project',
    kind: 'train',
    summary: 'Trains a model for custom text analysis',
    sends: [],
    keeps: {
      statement: 'The model stays with the service until it is deleted; a new training writes over it.',
      facts: ['cner-model-stored', 'ctc-model-stored'],
    },
    deletedBy: ['delete-text-model', 'delete-text-project'],
    reach: {
      python: [{ client: 'text-authoring-project', members: ['project.begin_train'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-project', members: ['Train'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/:train',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'load-text-snapshot',
    kind: 'manage',
    summary: 'Brings a project for custom text analysis back to the state that a model was trained with',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['trained_model.begin_load_snapshot'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-model', members: ['LoadSnapshot'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/:load-snapshot',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'deploy-text-project',
    kind: 'publish',
    summary: 'Puts a model for custom text analysis into use',
    sends: [],
    keeps: {
      statement: 'The deployed model stays with the service until it, or its deployment, is deleted.',
      facts: ['cner-model-stored', 'ctc-model-stored'],
    },
    deletedBy: ['delete-text-deployment', 'delete-text-model', 'delete-text-project'],
    reach: {
      python: [{ client: 'text-authoring-project', members: ['project.begin_swap_deployments', 'deployment.begin_deploy_project'], poller: true, verified: 'convention' }],
      csharp: [
        { client: 'text-authoring-project', members: ['SwapDeployments'], verified: 'convention' },
        { client: 'text-authoring-deployment', members: ['DeployProject'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'PUT',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/:swap',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'export-text-project',
    kind: 'export',
    summary: 'Exports the labels and definitions of a project for custom text analysis',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['project.begin_export'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-project', members: ['Export'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/:export',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
];
