import type { Operation } from '../../schema.js';
import { ANSWER_AUTHORING_VERSIONS } from './versions.js';

/** Projects of question answering. */
export const answerAuthoringOperations: readonly Operation[] = [
  {
    id: 'create-answer-project',
    kind: 'manage',
    summary: 'Creates or changes a question answering project',
    sends: ['name, language and description of the project'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['create_project'], verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['CreateProject'], verified: 'source' }],
    },
    routes: [
      {
        method: 'PATCH',
        path: '/language/query-knowledgebases/projects/{projectName}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'import-answer-assets',
    kind: 'train',
    summary: 'Puts a set of questions and answers into a project',
    sends: ['the questions and answers'],
    keeps: {
      statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
      facts: ['qa-pairs-own-search'],
      content: { what: 'the questions and answers', until: 'deleted' },
    },
    deletedBy: ['delete-answer-project'],
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_import_assets'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['Import', 'ImportFromFiles'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/query-knowledgebases/projects/{projectName}/:import',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'update-answer-sources',
    kind: 'train',
    summary: 'Adds, changes or removes the pages and files that answers come from',
    sends: ['the addresses or files of the sources'],
    keeps: {
      statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
      facts: ['qa-pairs-own-search'],
      content: { what: 'the questions and answers', until: 'deleted' },
    },
    deletedBy: ['delete-answer-project'],
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_update_sources'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['UpdateSources', 'UpdateSourcesFromFiles'], verified: 'source' }],
    },
    routes: [
      {
        method: 'PATCH',
        path: '/language/query-knowledgebases/projects/{projectName}/sources',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'update-answer-pairs',
    kind: 'train',
    summary: 'Adds, changes or removes questions and answers',
    sends: ['the questions and answers'],
    keeps: {
      statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
      facts: ['qa-pairs-own-search'],
      content: { what: 'the questions and answers', until: 'deleted' },
    },
    deletedBy: ['delete-answer-project'],
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_update_qnas'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['UpdateQnas'], verified: 'source' }],
    },
    routes: [
      {
        method: 'PATCH',
        path: '/language/query-knowledgebases/projects/{projectName}/qnas',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'update-answer-synonyms',
    kind: 'manage',
    summary: 'Replaces the synonyms of a project',
    sends: ['the synonyms'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['update_synonyms'], verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['UpdateSynonyms'], verified: 'source' }],
    },
    routes: [
      {
        method: 'PUT',
        path: '/language/query-knowledgebases/projects/{projectName}/synonyms',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'add-answer-feedback',
    kind: 'train',
    summary: 'Sends questions of users with the answers that fit, so that the project improves',
    sends: ['the questions of users', 'identifiers of users'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['add_feedback'], verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['AddFeedback'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/query-knowledgebases/projects/{projectName}/feedback',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'deploy-answer-project',
    kind: 'publish',
    summary: 'Puts a project into use',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_deploy_project'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['DeployProject'], verified: 'source' }],
    },
    routes: [
      {
        method: 'PUT',
        path: '/language/query-knowledgebases/projects/{projectName}/deployments/{deploymentName}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'export-answer-project',
    kind: 'export',
    summary: 'Exports the questions, answers and settings of a project',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_export'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['Export'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/query-knowledgebases/projects/{projectName}/:export',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'read-answer-project',
    kind: 'read',
    summary: 'Reads projects, their questions and answers, sources, synonyms, deployments and the state of jobs',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['list_projects', 'get_project_details', 'list_deployments', 'list_synonyms', 'list_sources', 'list_qnas'], verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['GetProjects', 'GetProjectDetails', 'GetDeployments', 'GetSynonyms', 'GetSources', 'GetQnas', 'GetDeleteStatus', 'GetDeployStatus', 'GetExportStatus', 'GetImportStatus', 'GetUpdateQnasStatus', 'GetUpdateSourcesStatus'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/language/query-knowledgebases/projects', apiVersions: ANSWER_AUTHORING_VERSIONS },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/deployments',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/synonyms',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/sources',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/qnas',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/export/jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/import/jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/sources/jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/{projectName}/qnas/jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
      {
        method: 'GET',
        path: '/language/query-knowledgebases/projects/deletion-jobs/{jobId}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
  {
    id: 'delete-answer-project',
    kind: 'delete',
    summary: 'Deletes a question answering project',
    sends: [],
    keeps: { statement: 'Nothing; the project goes.', facts: [] },
    reach: {
      python: [{ client: 'question-answering-authoring', members: ['begin_delete_project'], poller: true, verified: 'package' }],
      csharp: [{ client: 'question-answering-authoring', members: ['DeleteProject'], verified: 'source' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/language/query-knowledgebases/projects/{projectName}',
        apiVersions: ANSWER_AUTHORING_VERSIONS,
      },
    ],
  },
];
