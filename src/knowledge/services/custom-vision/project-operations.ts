import type { Operation } from '../../schema.js';
import { TRAINING_SINCE_3_3, TRAINING_VERSIONS } from './versions.js';

/** Domains and projects. */
export const projectOperations: readonly Operation[] = [
  {
    id: 'get-domains',
    kind: 'read',
    summary: 'Lists the domains that a project can start from',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getDomains'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_domains'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetDomains', 'GetDomainsAsync', 'GetDomainsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getDomains', 'getDomainsAsync', 'getDomainsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetDomains'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/domains', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-domain',
    kind: 'read',
    summary: 'Reads a domain',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getDomain'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_domain'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetDomain', 'GetDomainAsync', 'GetDomainWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getDomain', 'getDomainAsync', 'getDomainWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetDomain'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/domains/{domainId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-projects',
    kind: 'read',
    summary: 'Lists the projects',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getProjects'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_projects'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetProjects', 'GetProjectsAsync', 'GetProjectsWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getProjects', 'getProjectsAsync', 'getProjectsWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetProjects'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'create-project',
    kind: 'manage',
    summary: 'Creates a project',
    sends: ['name, description and settings of the project'],
    keeps: {
      statement: 'The configuration stays for the lifetime of the project.',
      facts: ['cv-training-stored'],
    },
    deletedBy: ['delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['createProject'], verified: 'package' }],
      python: [{ client: 'training', members: ['create_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['CreateProject', 'CreateProjectAsync', 'CreateProjectWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['createProject', 'createProjectAsync', 'createProjectWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['CreateProject'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/customvision/{version}/training/projects', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-project',
    kind: 'read',
    summary: 'Reads a project',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getProject'], verified: 'package' }],
      python: [{ client: 'training', members: ['get_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetProject', 'GetProjectAsync', 'GetProjectWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['getProject', 'getProjectAsync', 'getProjectWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['GetProject'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'delete-project',
    kind: 'delete',
    summary: 'Deletes a project and everything in it',
    sends: [],
    keeps: {
      statement: 'Nothing in the end; the data of the project is gone within 30 days.',
      facts: ['cv-project-delete-30'],
    },
    reach: {
      javascript: [{ client: 'training', members: ['deleteProject'], verified: 'package' }],
      python: [{ client: 'training', members: ['delete_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['DeleteProject', 'DeleteProjectAsync', 'DeleteProjectWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['deleteProject', 'deleteProjectAsync', 'deleteProjectWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['DeleteProject'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/customvision/{version}/training/projects/{projectId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'update-project',
    kind: 'manage',
    summary: 'Changes a project',
    sends: ['name, description and settings of the project'],
    keeps: {
      statement: 'The configuration stays for the lifetime of the project.',
      facts: ['cv-training-stored'],
    },
    deletedBy: ['delete-project'],
    reach: {
      javascript: [{ client: 'training', members: ['updateProject'], verified: 'package' }],
      python: [{ client: 'training', members: ['update_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['UpdateProject', 'UpdateProjectAsync', 'UpdateProjectWithHttpMessagesAsync'], verified: 'source' }],
      java: [{ client: 'training', members: ['updateProject', 'updateProjectAsync', 'updateProjectWithServiceResponseAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['UpdateProject'], verified: 'package' }],
    },
    routes: [
      { method: 'PATCH', path: '/customvision/{version}/training/projects/{projectId}', apiVersions: TRAINING_VERSIONS },
    ],
  },
  {
    id: 'get-artifact',
    kind: 'export',
    summary: 'Downloads an artifact of a project',
    sends: [],
    keeps: {
      statement: 'Nothing new in the service; the artifact leaves it.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['getArtifact'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['get_artifact'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['GetArtifact', 'GetArtifactAsync', 'GetArtifactWithHttpMessagesAsync'], verified: 'convention' }],
      go: [{ client: 'training', members: ['GetArtifact'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/artifacts', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
  {
    id: 'export-project',
    kind: 'export',
    summary: 'Makes a token with which another resource can copy the project and its images',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'training', members: ['exportProject'], versions: '5.x', verified: 'package' }],
      python: [{ client: 'training', members: ['export_project'], verified: 'package' }],
      csharp: [{ client: 'training', members: ['ExportProject', 'ExportProjectAsync', 'ExportProjectWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'training', members: ['ExportProject'], versions: '3.3+', verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/customvision/{version}/training/projects/{projectId}/export', apiVersions: TRAINING_SINCE_3_3 },
    ],
  },
];
