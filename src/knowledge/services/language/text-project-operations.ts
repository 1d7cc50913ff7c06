import type { Operation } from '../../schema.js';
import { TEXT_AUTHORING_VERSIONS } from './versions.js';

/** Projects of custom text models: reading, resources and deletion. */
export const textProjectOperations: readonly Operation[] = [
  {
    id: 'read-text-evaluation',
    kind: 'read',
    summary: 'Reads how well a model for custom text analysis does',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['trained_model.list_model_evaluation_results', 'trained_model.get_model_evaluation_summary'], verified: 'convention' }],
      csharp: [{ client: 'text-authoring-model', members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/evaluation/result',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/evaluation/summary-result',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'read-text-project',
    kind: 'read',
    summary: 'Reads projects, models, deployments, resources and the state of jobs for custom text analysis',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'text-authoring', members: ['list_projects', 'get_project'], verified: 'convention' }],
      csharp: [
        {
          client: 'text-authoring-hub',
          members: [
            'GetProjects', 'GetDeployments', 'GetDeploymentResources', 'GetExportedModels', 'GetTrainedModels', 'GetTrainingJobs',
            'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
          ],
          verified: 'source',
        },
        {
          client: 'text-authoring-project',
          members: [
            'GetProject', 'GetExportStatus', 'GetImportStatus', 'GetTrainingStatus', 'GetProjectDeletionStatus', 'GetSwapDeploymentsStatus',
            'GetCopyProjectStatus', 'GetAssignDeploymentResourcesStatus', 'GetUnassignDeploymentResourcesStatus',
          ],
          verified: 'convention',
        },
        {
          client: 'text-authoring-deployment',
          members: ['GetDeployment', 'GetDeploymentStatus', 'GetDeploymentDeleteFromResourcesStatus'],
          verified: 'convention',
        },
        {
          client: 'text-authoring-model',
          members: ['GetTrainedModel', 'GetLoadSnapshotStatus', 'GetEvaluationStatus'],
          verified: 'convention',
        },
      ],
    },
    routes: [
      { method: 'GET', path: '/language/authoring/analyze-text/projects', apiVersions: TEXT_AUTHORING_VERSIONS },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/export/jobs/{jobId}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/import/jobs/{jobId}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs/{jobId}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/models',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/{projectName}/resources',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/global/languages',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/global/prebuilt-entities',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/global/training-config-versions',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/authoring/analyze-text/projects/global/deletion-jobs/{jobId}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'manage-text-resources',
    kind: 'manage',
    summary: 'Assigns Azure resources to a project for custom text analysis, or ends a training',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['project.begin_assign_deployment_resources', 'project.begin_unassign_deployment_resources', 'project.begin_cancel_training_job'], poller: true, verified: 'convention' }],
      csharp: [
        {
          client: 'text-authoring-project',
          members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'CancelTrainingJob', 'AuthorizeProjectCopy'],
          verified: 'convention',
        },
        { client: 'text-authoring-deployment', members: ['DeleteDeploymentFromResources'], verified: 'convention' },
      ],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/resources/:assign',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/resources/:unassign',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}/:delete-from-resources',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
      {
        method: 'POST',
        path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs/{jobId}/:cancel',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-text-model',
    kind: 'delete',
    summary: 'Deletes a trained model for custom text analysis',
    sends: [],
    keeps: { statement: 'Nothing; the model goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['trained_model.delete_trained_model'], verified: 'convention' }],
      csharp: [{ client: 'text-authoring-model', members: ['DeleteTrainedModel'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-text-deployment',
    kind: 'delete',
    summary: 'Deletes a deployment of a model for custom text analysis',
    sends: [],
    keeps: { statement: 'Nothing; the deployment goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
    reach: {
      python: [{ client: 'text-authoring-project', members: ['deployment.begin_delete_deployment'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-deployment', members: ['DeleteDeployment'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-text-project',
    kind: 'delete',
    summary: 'Deletes a project for custom text analysis',
    sends: [],
    keeps: { statement: 'Nothing; the project goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
    reach: {
      python: [{ client: 'text-authoring', members: ['begin_delete_project'], poller: true, verified: 'convention' }],
      csharp: [{ client: 'text-authoring-project', members: ['DeleteProject'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/authoring/analyze-text/projects/{projectName}',
        apiVersions: TEXT_AUTHORING_VERSIONS,
      },
    ],
  },
];
