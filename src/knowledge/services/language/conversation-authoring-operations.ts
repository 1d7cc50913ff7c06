import type { Operation } from '../../schema.js';
import { CONVERSATION_AUTHORING_VERSIONS } from './versions.js';

/** Projects of conversational language understanding: making, training, deploying and exporting. */
export const conversationAuthoringOperations: readonly Operation[] = [
  {
    id: 'create-conversation-project',
    kind: 'manage',
    summary: 'Creates or changes a project for conversations',
    sends: ['name, language and description of the project'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'conversation-authoring', members: ['create_project'], verified: 'package' }],
      csharp: [
        { client: 'conversation-authoring', members: ['CreateProject'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['CreateProject'], verified: 'source' },
      ],
    },
    routes: [
      {
        method: 'PATCH',
        path: '/language/authoring/analyze-conversations/projects/{projectName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'import-conversation-project',
    kind: 'train',
    summary: 'Puts labels and definitions into a project for conversations, with example utterances',
    sends: ['the example utterances and their labels'],
    keeps: {
      statement: 'The example utterances and their labels stay until the customer deletes them.',
      facts: ['clu-utterances-until-deleted'],
      content: { what: 'the example utterances and their labels', until: 'deleted' },
    },
    deletedBy: ['delete-conversation-project'],
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['begin_import_project'], poller: true, verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['project.begin_import', 'project.begin_copy_project'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['ImportProject'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['Import', 'CopyProject'], verified: 'source' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/:import',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/:copy',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'train-conversation-project',
    kind: 'train',
    summary: 'Trains a model for conversations',
    sends: [],
    keeps: { statement: 'The model stays until it, or its project, is deleted.', facts: ['clu-models-until-deleted'] },
    deletedBy: ['delete-conversation-model', 'delete-conversation-project'],
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['begin_train'], poller: true, verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['project.begin_train'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['Train'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['Train'], verified: 'source' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/:train',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'load-conversation-snapshot',
    kind: 'manage',
    summary: 'Brings a project for conversations back to the state that a model was trained with',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['begin_load_snapshot'], poller: true, verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['trained_model.begin_load_snapshot'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['LoadSnapshot'], verified: 'convention' },
        { client: 'conversation-authoring-model', members: ['LoadSnapshot'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/:load-snapshot',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'deploy-conversation-project',
    kind: 'publish',
    summary: 'Puts a model for conversations into use',
    sends: [],
    keeps: {
      statement: 'The deployed model stays until it, or its project, is deleted.',
      facts: ['clu-models-until-deleted'],
    },
    deletedBy: ['delete-conversation-deployment', 'delete-conversation-model', 'delete-conversation-project'],
    reach: {
      python: [
        {
          client: 'conversation-authoring',
          members: ['begin_deploy_project', 'begin_swap_deployments'],
          poller: true,
          verified: 'package',
        },
        {
          client: 'conversation-authoring-project',
          members: ['project.begin_swap_deployments', 'deployment.begin_deploy_project'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['DeployProject', 'SwapDeployments'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['SwapDeployments'], verified: 'source' },
        { client: 'conversation-authoring-deployment', members: ['DeployProject'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'PUT',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/:swap',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'export-conversation-project',
    kind: 'export',
    summary: 'Exports the labels and definitions of a project for conversations',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['begin_export_project'], poller: true, verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['project.begin_export'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['ExportProject'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['Export'], verified: 'source' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/:export',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
];
