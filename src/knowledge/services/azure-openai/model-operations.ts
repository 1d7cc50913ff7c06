import type { Operation } from '../../schema.js';
import { EVAL_VERSIONS, FILE_VERSIONS, OLD_FINE_TUNE_VERSIONS, V1_VERSIONS } from './versions.js';

/** Models, deployments, fine-tuning and evaluations. */
export const modelOperations: readonly Operation[] = [
  {
    id: 'list-models',
    kind: 'read',
    summary: 'Lists the models of the resource',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['models.list'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['models.list'], verified: 'source' },
        { client: 'model-v0', members: ['list', 'alist'], verified: 'source' },
        { client: 'engine-v0', members: ['list', 'alist'], verified: 'source' },
      ],
      csharp: [{ client: 'model', members: ['GetModels', 'GetModelsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['models.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Models.List', 'Models.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/models', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/models', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'get-model',
    kind: 'read',
    summary: 'Reads what a model can do',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['models.retrieve'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['models.retrieve'], verified: 'source' },
        { client: 'model-v0', members: ['retrieve', 'aretrieve'], verified: 'source' },
        { client: 'engine-v0', members: ['retrieve', 'aretrieve'], verified: 'source' },
      ],
      csharp: [{ client: 'model', members: ['GetModel', 'GetModelAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['models.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Models.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/models/{model}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/models/{model_id}', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'delete-model',
    kind: 'delete',
    summary: 'Deletes a fine-tuned model',
    sends: [],
    keeps: {
      statement: 'Nothing; the model goes.',
      facts: ['aoai-delete'],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['models.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['models.del'], versions: '4.x', verified: 'package' },
      ],
      python: [
        { client: 'openai', members: ['models.delete'], verified: 'source' },
        { client: 'model-v0', members: ['delete', 'adelete'], verified: 'source' },
      ],
      csharp: [{ client: 'model', members: ['DeleteModel', 'DeleteModelAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['models.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Models.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/models/{model}', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-deployment',
    kind: 'manage',
    summary: 'Deploys a model under a name, in an older API',
    sends: ['name and settings of the deployment'],
    keeps: {
      statement: 'Nothing but the deployment.',
      facts: [],
    },
    deletedBy: ['delete-deployment'],
    reach: {
      python: [{ client: 'deployment-v0', members: ['create', 'acreate'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/deployments', apiVersions: OLD_FINE_TUNE_VERSIONS },
      { method: 'PUT', path: '/openai/deployments/{deployment}', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'list-deployments',
    kind: 'read',
    summary: 'Lists the deployments, in an older API',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      python: [
        { client: 'deployment-v0', members: ['list', 'alist'], verified: 'source' },
        { client: 'deployment-v0', members: ['retrieve', 'aretrieve'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/openai/deployments', apiVersions: OLD_FINE_TUNE_VERSIONS },
      { method: 'GET', path: '/openai/deployments/{deployment}', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'delete-deployment',
    kind: 'delete',
    summary: 'Removes a deployment, in an older API',
    sends: [],
    keeps: {
      statement: 'Nothing; the deployment goes.',
      facts: [],
    },
    reach: {
      python: [{ client: 'deployment-v0', members: ['delete', 'adelete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/deployments/{deployment}', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'create-fine-tuning-job',
    kind: 'train',
    summary: 'Trains a model of the customer on uploaded examples',
    sends: ['the training examples', 'the validation examples'],
    keeps: {
      statement: 'The fine-tuned model and the files, until they are deleted.',
      facts: ['aoai-features-store'],
      content: { what: 'the fine-tuned model', until: 'deleted' },
    },
    deletedBy: ['delete-model', 'delete-fine-tuning-job'],
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.create'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['fine_tuning.jobs.create'], verified: 'source' },
        { client: 'fine-tuning-job-v0', members: ['create', 'acreate'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['create', 'acreate'], verified: 'source' },
      ],
      csharp: [{ client: 'fine-tuning', members: ['FineTune', 'FineTuneAsync', 'CreateFineTuningJob', 'CreateFineTuningJobAsync', 'CreateJob', 'CreateJobAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/jobs', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/fine_tuning/jobs', apiVersions: FILE_VERSIONS },
      { method: 'POST', path: '/openai/fine-tunes', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'get-fine-tuning-job',
    kind: 'read',
    summary: 'Reads the state of a fine-tuning job',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.retrieve'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['fine_tuning.jobs.retrieve'], verified: 'source' },
        { client: 'fine-tuning-job-v0', members: ['retrieve', 'aretrieve'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['retrieve', 'aretrieve'], verified: 'source' },
      ],
      csharp: [{ client: 'fine-tuning', members: ['GetJob', 'GetJobAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/fine_tuning/jobs/{job_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/fine_tuning/jobs/{job_id}', apiVersions: FILE_VERSIONS },
      { method: 'GET', path: '/openai/fine-tunes/{fine_tune_id}', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'list-fine-tuning-jobs',
    kind: 'read',
    summary: 'Lists the fine-tuning jobs',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.list'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['fine_tuning.jobs.list'], verified: 'source' },
        { client: 'fine-tuning-job-v0', members: ['list', 'alist'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['list', 'alist'], verified: 'source' },
      ],
      csharp: [{ client: 'fine-tuning', members: ['GetJobs', 'GetJobsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.List', 'FineTuning.Jobs.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/fine_tuning/jobs', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/fine_tuning/jobs', apiVersions: FILE_VERSIONS },
      { method: 'GET', path: '/openai/fine-tunes', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'cancel-fine-tuning-job',
    kind: 'manage',
    summary: 'Stops a fine-tuning job',
    sends: [],
    keeps: {
      statement: 'The files, until they are deleted.',
      facts: ['aoai-features-store'],
    },
    deletedBy: ['delete-file'],
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.cancel'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['fine_tuning.jobs.cancel'], verified: 'source' },
        { client: 'fine-tuning-job-v0', members: ['cancel', 'acancel'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['cancel', 'acancel'], verified: 'source' },
      ],
      csharp: [{ client: 'fine-tuning', members: ['CancelJob', 'CancelJobAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.cancel'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.Cancel'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/jobs/{job_id}/cancel', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/fine_tuning/jobs/{job_id}/cancel', apiVersions: FILE_VERSIONS },
      { method: 'POST', path: '/openai/fine-tunes/{fine_tune_id}/cancel', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'pause-fine-tuning-job',
    kind: 'manage',
    summary: 'Pauses a fine-tuning job',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.pause'], versions: '4.98+', verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.jobs.pause'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['PauseFineTuningJob', 'PauseFineTuningJobAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.pause'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.Pause'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/jobs/{job_id}/pause', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'resume-fine-tuning-job',
    kind: 'manage',
    summary: 'Goes on with a paused fine-tuning job',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.resume'], versions: '4.98+', verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.jobs.resume'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['ResumeFineTuningJob', 'ResumeFineTuningJobAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.resume'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.Resume'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/jobs/{job_id}/resume', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'list-fine-tuning-events',
    kind: 'read',
    summary: 'Lists the events of a fine-tuning job',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.listEvents'], verified: 'package' }],
      python: [
        { client: 'openai', members: ['fine_tuning.jobs.list_events'], verified: 'source' },
        { client: 'fine-tuning-job-v0', members: ['list_events', 'alist_events'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['list_events', 'alist_events'], verified: 'source' },
        { client: 'fine-tune-v0', members: ['stream_events', 'astream_events'], verified: 'source' },
      ],
      csharp: [{ client: 'fine-tuning', members: ['GetJobEvents', 'GetJobEventsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.listEvents'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.ListEvents', 'FineTuning.Jobs.ListEventsAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/fine_tuning/jobs/{job_id}/events', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/fine_tuning/jobs/{job_id}/events', apiVersions: FILE_VERSIONS },
      { method: 'GET', path: '/openai/fine-tunes/{fine_tune_id}/events', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'list-fine-tuning-checkpoints',
    kind: 'read',
    summary: 'Lists the checkpoints of a fine-tuning job',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.jobs.checkpoints.list'], verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.jobs.checkpoints.list'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['GetJobCheckpoints', 'GetJobCheckpointsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.jobs.checkpoints.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Jobs.Checkpoints.List', 'FineTuning.Jobs.Checkpoints.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/fine_tuning/jobs/{job_id}/checkpoints', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/fine_tuning/jobs/{job_id}/checkpoints', apiVersions: FILE_VERSIONS },
    ],
  },
  {
    id: 'delete-fine-tuning-job',
    kind: 'delete',
    summary: 'Deletes a fine-tuning job',
    sends: [],
    keeps: {
      statement: 'Nothing; the job goes.',
      facts: ['aoai-delete'],
    },
    reach: {},
    routes: [
      { method: 'DELETE', path: '/openai/fine_tuning/jobs/{job_id}', apiVersions: FILE_VERSIONS },
      { method: 'DELETE', path: '/openai/fine-tunes/{fine_tune_id}', apiVersions: OLD_FINE_TUNE_VERSIONS },
    ],
  },
  {
    id: 'share-checkpoint',
    kind: 'manage',
    summary: 'Lets other projects use a fine-tuned checkpoint',
    sends: ['ids of the projects'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['unshare-checkpoint'],
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.checkpoints.permissions.create'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.checkpoints.permissions.create'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['CreateFineTuningCheckpointPermission', 'CreateFineTuningCheckpointPermissionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.checkpoints.permissions.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Checkpoints.Permissions.New', 'FineTuning.Checkpoints.Permissions.NewAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/checkpoints/{checkpoint}/permissions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'list-checkpoint-permissions',
    kind: 'read',
    summary: 'Lists who may use a fine-tuned checkpoint',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['fineTuning.checkpoints.permissions.retrieve'], versions: '4.94+', verified: 'package' },
        { client: 'openai', members: ['fineTuning.checkpoints.permissions.list'], versions: '6.30+', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['fine_tuning.checkpoints.permissions.retrieve', 'fine_tuning.checkpoints.permissions.list'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['GetFineTuningCheckpointPermissions', 'GetFineTuningCheckpointPermissionsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.checkpoints.permissions.retrieve', 'fineTuning.checkpoints.permissions.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Checkpoints.Permissions.Get', 'FineTuning.Checkpoints.Permissions.List', 'FineTuning.Checkpoints.Permissions.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/fine_tuning/checkpoints/{checkpoint}/permissions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'unshare-checkpoint',
    kind: 'delete',
    summary: 'Takes back the right to use a fine-tuned checkpoint',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['fineTuning.checkpoints.permissions.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['fineTuning.checkpoints.permissions.del'], versions: '4.94 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['fine_tuning.checkpoints.permissions.delete'], verified: 'source' }],
      csharp: [{ client: 'fine-tuning', members: ['DeleteFineTuningCheckpointPermission', 'DeleteFineTuningCheckpointPermissionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.checkpoints.permissions.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Checkpoints.Permissions.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/fine_tuning/checkpoints/{checkpoint}/permissions/{permission_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'run-grader',
    kind: 'analyze',
    summary: 'Rates a model output with a grader',
    sends: ['the output to be rated', 'the grader'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.alpha.graders.run'], versions: '4.98+', verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.alpha.graders.run'], verified: 'source' }],
      csharp: [{ client: 'grader', members: ['RunGrader', 'RunGraderAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.alpha.graders.run'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Alpha.Graders.Run'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/alpha/graders/run', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'validate-grader',
    kind: 'read',
    summary: 'Checks a grader for mistakes',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['fineTuning.alpha.graders.validate'], versions: '4.98+', verified: 'package' }],
      python: [{ client: 'openai', members: ['fine_tuning.alpha.graders.validate'], verified: 'source' }],
      csharp: [{ client: 'grader', members: ['ValidateGrader', 'ValidateGraderAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['fineTuning.alpha.graders.validate'], verified: 'source' }],
      go: [{ client: 'openai', members: ['FineTuning.Alpha.Graders.Validate'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/fine_tuning/alpha/graders/validate', apiVersions: V1_VERSIONS },
    ],
  },
  {
    id: 'create-eval',
    kind: 'manage',
    summary: 'Sets up an evaluation of model answers',
    sends: ['the criteria', 'the data source'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-eval'],
    reach: {
      javascript: [{ client: 'openai', members: ['evals.create'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.create'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['CreateEvaluation', 'CreateEvaluationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.create'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/evals', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/evals', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'get-eval',
    kind: 'read',
    summary: 'Reads an evaluation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.retrieve'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.retrieve'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluation', 'GetEvaluationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.retrieve'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals/{eval_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals/{eval_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'list-evals',
    kind: 'read',
    summary: 'Lists the evaluations',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.list'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.list'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluations', 'GetEvaluationsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.list'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'update-eval',
    kind: 'manage',
    summary: 'Changes name or metadata of an evaluation',
    sends: ['the metadata'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-eval'],
    reach: {
      javascript: [{ client: 'openai', members: ['evals.update'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.update'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['UpdateEvaluation', 'UpdateEvaluationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.update'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/evals/{eval_id}', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/evals/{eval_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'delete-eval',
    kind: 'delete',
    summary: 'Deletes an evaluation',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['evals.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['evals.del'], versions: '4.94 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['evals.delete'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['DeleteEvaluation', 'DeleteEvaluationAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/evals/{eval_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/evals/{eval_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'create-eval-run',
    kind: 'analyze',
    summary: 'Runs an evaluation on data',
    sends: ['the data, or the ids of files or stored completions'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-eval-run', 'delete-eval'],
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.create'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.create'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['CreateEvaluationRun', 'CreateEvaluationRunAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.create'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/evals/{eval_id}/runs', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/evals/{eval_id}/runs', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'get-eval-run',
    kind: 'read',
    summary: 'Reads the state of a run of an evaluation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.retrieve'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.retrieve'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluationRun', 'GetEvaluationRunAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.retrieve'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals/{eval_id}/runs/{run_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals/{eval_id}/runs/{run_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'list-eval-runs',
    kind: 'read',
    summary: 'Lists the runs of an evaluation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.list'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.list'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluationRuns', 'GetEvaluationRunsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.list'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals/{eval_id}/runs', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals/{eval_id}/runs', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'cancel-eval-run',
    kind: 'manage',
    summary: 'Stops a run of an evaluation',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-eval-run'],
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.cancel'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.cancel'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['CancelEvaluationRun', 'CancelEvaluationRunAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.cancel'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/evals/{eval_id}/runs/{run_id}', apiVersions: V1_VERSIONS },
      { method: 'POST', path: '/openai/evals/{eval_id}/runs/{run_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'delete-eval-run',
    kind: 'delete',
    summary: 'Deletes a run of an evaluation',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'openai', members: ['evals.runs.delete'], versions: '5+', verified: 'package' },
        { client: 'openai', members: ['evals.runs.del'], versions: '4.94 - 4.x', verified: 'package' },
      ],
      python: [{ client: 'openai', members: ['evals.runs.delete'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['DeleteEvaluationRun', 'DeleteEvaluationRunAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/evals/{eval_id}/runs/{run_id}', apiVersions: V1_VERSIONS },
      { method: 'DELETE', path: '/openai/evals/{eval_id}/runs/{run_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'get-eval-output-item',
    kind: 'read-result',
    summary: 'Reads a result of a run of an evaluation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.outputItems.retrieve'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.output_items.retrieve'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluationRunOutputItem', 'GetEvaluationRunOutputItemAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.outputItems.retrieve'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}', apiVersions: EVAL_VERSIONS },
    ],
  },
  {
    id: 'list-eval-output-items',
    kind: 'read-result',
    summary: 'Lists the results of a run of an evaluation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['evals.runs.outputItems.list'], versions: '4.94+', verified: 'package' }],
      python: [{ client: 'openai', members: ['evals.runs.output_items.list'], verified: 'source' }],
      csharp: [{ client: 'evaluation', members: ['GetEvaluationRunOutputItems', 'GetEvaluationRunOutputItemsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['evals.runs.outputItems.list'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/evals/{eval_id}/runs/{run_id}/output_items', apiVersions: V1_VERSIONS },
      { method: 'GET', path: '/openai/evals/{eval_id}/runs/{run_id}/output_items', apiVersions: EVAL_VERSIONS },
    ],
  },
];
