import type { Operation } from '../../schema.js';
import { CONVERSATION_AUTHORING_VERSIONS } from './versions.js';

/** Projects of conversational language understanding: reading, resources and deletion. */
export const conversationProjectOperations: readonly Operation[] = [
  {
    id: 'read-conversation-evaluation',
    kind: 'read',
    summary: 'Reads how well a model for conversations does',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [
        {
          client: 'conversation-authoring',
          members: ['list_model_evaluation_results', 'get_model_evaluation_summary'],
          verified: 'package',
        },
        {
          client: 'conversation-authoring-project',
          members: ['trained_model.list_model_evaluation_results', 'trained_model.get_model_evaluation_summary'],
          verified: 'convention',
        },
      ],
      csharp: [
        {
          client: 'conversation-authoring',
          members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'],
          verified: 'convention',
        },
        {
          client: 'conversation-authoring-model',
          members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'],
          verified: 'convention',
        },
      ],
    },
    routes: [
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/evaluation/result',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/evaluation/summary-result',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'read-conversation-project',
    kind: 'read',
    summary: 'Reads projects, models, deployments, resources and the state of jobs for conversations',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'conversation-authoring', members: ['list_projects', 'get_project', 'list_deployments', 'get_deployment', 'get_deployment_delete_from_resources_status', 'get_deployment_job_status', 'get_swap_deployments_job_status', 'get_export_project_job_status', 'get_import_project_job_status', 'list_trained_models', 'get_trained_model', 'get_load_snapshot_status', 'list_deployment_resources', 'get_assign_deployment_resources_status', 'get_unassign_deployment_resources_status', 'list_training_jobs', 'get_training_job_status', 'get_project_deletion_job_status', 'list_assigned_resource_deployments', 'list_supported_languages', 'list_supported_prebuilt_entities', 'list_training_config_versions'], verified: 'package' }],
      csharp: [
        {
          client: 'conversation-authoring',
          members: [
            'GetProjects', 'GetProject', 'GetDeployments', 'GetDeployment', 'GetDeploymentDeleteFromResourcesStatus',
            'GetDeploymentJobStatus', 'GetSwapDeploymentsJobStatus', 'GetExportProjectJobStatus', 'GetImportProjectJobStatus',
            'GetTrainedModels', 'GetTrainedModel', 'GetLoadSnapshotStatus', 'GetDeploymentResources', 'GetAssignDeploymentResourcesStatus',
            'GetUnassignDeploymentResourcesStatus', 'GetTrainingJobs', 'GetTrainingJobStatus', 'GetProjectDeletionJobStatus',
            'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
          ],
          verified: 'convention',
        },
        {
          client: 'conversation-authoring-hub',
          members: [
            'GetProjects', 'GetDeployments', 'GetDeploymentResources', 'GetExportedModels', 'GetTrainedModels', 'GetTrainingJobs',
            'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
          ],
          verified: 'source',
        },
        {
          client: 'conversation-authoring-project',
          members: [
            'GetProject', 'GetExportStatus', 'GetImportStatus', 'GetTrainingStatus', 'GetProjectDeletionStatus', 'GetSwapDeploymentsStatus',
            'GetCopyProjectStatus', 'GetAssignDeploymentResourcesStatus', 'GetUnassignDeploymentResourcesStatus',
          ],
          verified: 'source',
        },
        {
          client: 'conversation-authoring-deployment',
          members: ['GetDeployment', 'GetDeploymentStatus', 'GetDeploymentDeleteFromResourcesStatus'],
          verified: 'convention',
        },
        {
          client: 'conversation-authoring-model',
          members: ['GetTrainedModel', 'GetLoadSnapshotStatus', 'GetEvaluationStatus'],
          verified: 'convention',
        },
      ],
    },
    routes: [
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/export/jobs/{jobId}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/import/jobs/{jobId}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs/{jobId}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/resources',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/global/languages',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/global/prebuilt-entities',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/global/training-config-versions',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-conversations/projects/global/deletion-jobs/{jobId}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'manage-conversation-resources',
    kind: 'manage',
    summary: 'Assigns Azure resources to a project for conversations, or ends a training',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [
        {
          client: 'conversation-authoring',
          members: [
            'begin_assign_deployment_resources', 'begin_unassign_deployment_resources', 'begin_delete_deployment_from_resources',
            'begin_cancel_training_job',
          ],
          poller: true,
          verified: 'package',
        },
        {
          client: 'conversation-authoring-project',
          members: ['project.begin_assign_deployment_resources', 'project.begin_unassign_deployment_resources', 'project.begin_cancel_training_job'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        {
          client: 'conversation-authoring',
          members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'DeleteDeploymentFromResources', 'CancelTrainingJob'],
          verified: 'convention',
        },
        {
          client: 'conversation-authoring-project',
          members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'CancelTrainingJob', 'AuthorizeProjectCopy'],
          verified: 'source',
        },
        {
          client: 'conversation-authoring-deployment',
          members: ['DeleteDeploymentFromResources'],
          verified: 'convention',
        },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/resources/:assign',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/resources/:unassign',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}/:delete-from-resources',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs/{jobId}/:cancel',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-conversation-model',
    kind: 'delete',
    summary: 'Deletes a trained model for conversations',
    sends: [],
    keeps: { statement: 'Nothing; the model goes.', facts: ['clu-export-delete'] },
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['delete_trained_model'], verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['trained_model.delete_trained_model'],
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['DeleteTrainedModel'], verified: 'convention' },
        { client: 'conversation-authoring-model', members: ['DeleteTrainedModel'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-conversation-deployment',
    kind: 'delete',
    summary: 'Deletes a deployment of a model for conversations',
    sends: [],
    keeps: { statement: 'Nothing; the deployment goes.', facts: ['clu-export-delete'] },
    reach: {
      python: [
        { client: 'conversation-authoring', members: ['begin_delete_deployment'], poller: true, verified: 'package' },
        {
          client: 'conversation-authoring-project',
          members: ['deployment.begin_delete_deployment'],
          poller: true,
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'conversation-authoring', members: ['DeleteDeployment'], verified: 'convention' },
        { client: 'conversation-authoring-deployment', members: ['DeleteDeployment'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-conversation-project',
    kind: 'delete',
    summary: 'Deletes a project for conversations',
    sends: [],
    keeps: { statement: 'Nothing; the project goes.', facts: ['clu-export-delete'] },
    reach: {
      python: [{ client: 'conversation-authoring', members: ['begin_delete_project'], poller: true, verified: 'package' }],
      csharp: [
        { client: 'conversation-authoring', members: ['DeleteProject'], verified: 'convention' },
        { client: 'conversation-authoring-project', members: ['DeleteProject'], verified: 'source' },
      ],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-conversations/projects/{projectName}',
        apiVersions: CONVERSATION_AUTHORING_VERSIONS,
      },
    ],
  },
];
