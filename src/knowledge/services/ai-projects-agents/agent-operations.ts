import type { Operation } from '../../schema.js';

/** Agents. */
export const agentOperations: readonly Operation[] = [
  {
    id: 'create-agent',
    kind: 'manage',
    summary: 'Creates an agent: a model with instructions and tools, kept under an id or a name',
    sends: ['the instructions', 'the definitions of the tools'],
    keeps: {
      statement: 'The definition of the agent, with its instructions, stays until the agent is deleted.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-agent'],
    generates: { limit: null, instructions: [{ names: ['instructions'], positionIn: [{ language: 'csharp', client: 'administration', position: 3 }, { language: 'csharp', client: 'agents-flat', position: 3 }] }], keepsInstructions: true },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.create', 'agents.createVersion'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['agents.createVersionFromCode'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['agents.createAgent'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'project', members: ['beta.agents.createVersionFromCode'], versions: '2.2', verified: 'package' },
        { client: 'project', members: ['beta.agents.createFromPrompt'], versions: '2.7+', verified: 'package' },
        { client: 'agents', members: ['createAgent'], verified: 'package' },
      ],
      python: [
        { client: 'project', members: ['agents.create_version', 'agents.create_version_from_code', 'agents.create_version_from_manifest', 'agents.create', 'agents.create_from_manifest', 'beta.agents.create_version_from_code'], verified: 'source' },
        { client: 'agents', members: ['create_agent'], verified: 'source' },
        { client: 'project', members: ['agents.create_agent'], verified: 'sample' },
      ],
      csharp: [
        { client: 'administration', members: ['CreateAgent', 'CreateAgentAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['CreateAgent', 'CreateAgentAsync'], verified: 'sample' },
        { client: 'agent-administration', members: ['CreateAgentVersion', 'CreateAgentVersionAsync', 'CreateAgentVersionFromCode', 'CreateAgentVersionFromCodeAsync'], verified: 'source' },
        { client: 'agent-administration', members: ['CreateAgent', 'CreateAgentAsync', 'CreateAgentVersionFromManifest', 'CreateAgentVersionFromManifestAsync', 'CreateAgentFromManifest', 'CreateAgentFromManifestAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'administration', members: ['createAgent', 'createAgentWithResponse'], verified: 'sample' },
        { client: 'agent-administration', members: ['createAgentVersion', 'createAgentVersionWithResponse', 'createAgentVersionFromCode', 'createAgentVersionFromCodeWithResponse', 'createAgentVersionFromManifest', 'createAgentVersionFromManifestWithResponse', 'createAgent', 'createAgentWithResponse', 'createAgentFromManifest', 'createAgentFromManifestWithResponse'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/assistants', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/agents', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/agents/{agentName}/versions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/agents/{agentName}/versions:import', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'update-agent',
    kind: 'manage',
    summary: 'Changes the model, instructions or tools of an agent',
    sends: ['the instructions', 'the definitions of the tools'],
    keeps: {
      statement: 'The definition of the agent, with its instructions, stays until the agent is deleted.',
      facts: ['ag-uploads-stored', 'ag-delete-anytime'],
    },
    deletedBy: ['delete-agent'],
    generates: { limit: null, instructions: [{ names: ['instructions'], positionIn: [{ language: 'csharp', client: 'administration', position: 3 }, { language: 'csharp', client: 'agents-flat', position: 3 }] }], keepsInstructions: true },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.update'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['agents.updateAgent'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'project', members: ['agents.updateAgent', 'agents.enable', 'agents.disable'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['agents.patchAgentObject'], versions: '2.4+', verified: 'package' },
        { client: 'project', members: ['beta.agents.updateAgent'], versions: '2.2', verified: 'package' },
        { client: 'project', members: ['beta.agents.patchAgent'], versions: '2.1', verified: 'package' },
        { client: 'agents', members: ['updateAgent'], verified: 'package' },
      ],
      python: [
        { client: 'project', members: ['agents.update', 'agents.update_from_manifest', 'agents.update_details', 'agents.enable', 'agents.disable'], verified: 'convention' },
        { client: 'agents', members: ['update_agent'], verified: 'source' },
        { client: 'project', members: ['agents.update_agent'], verified: 'sample' },
      ],
      csharp: [
        { client: 'administration', members: ['UpdateAgent', 'UpdateAgentAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['UpdateAgent', 'UpdateAgentAsync'], verified: 'sample' },
        { client: 'agent-administration', members: ['PatchAgent', 'PatchAgentAsync', 'PatchAgentObject', 'PatchAgentObjectAsync', 'EnableAgent', 'EnableAgentAsync', 'DisableAgent', 'DisableAgentAsync'], verified: 'source' },
        { client: 'agent-administration', members: ['UpdateAgent', 'UpdateAgentAsync', 'UpdateAgentFromManifest', 'UpdateAgentFromManifestAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'administration', members: ['updateAgent', 'updateAgentWithResponse'], verified: 'sample' },
        { client: 'agent-administration', members: ['updateAgent', 'updateAgentWithResponse', 'updateAgentFromManifest', 'updateAgentFromManifestWithResponse', 'updateAgentDetails', 'updateAgentDetailsWithResponse', 'enableAgent', 'enableAgentWithResponse', 'disableAgent', 'disableAgentWithResponse'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/assistants/{assistantId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'POST', path: '/api/projects/{project}/agents/{agentName}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'PATCH', path: '/api/projects/{project}/agents/{agentName}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'read-agents',
    kind: 'read',
    summary: 'Reads or lists agents and their versions, with their instructions',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.get', 'agents.list', 'agents.getVersion', 'agents.listVersions'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['agents.getAgent', 'agents.listAgents'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'project', members: ['agents.downloadAgentCode'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.downloadAgentCode'], versions: '2.2', verified: 'package' },
        { client: 'project', members: ['agents.getMicrosoft365Package', 'agents.getMicrosoft365PublishDefaults'], versions: '2.6+', verified: 'package' },
        { client: 'agents', members: ['getAgent', 'listAgents'], verified: 'package' },
      ],
      python: [
        { client: 'project', members: ['agents.get', 'agents.list', 'agents.get_version', 'agents.list_versions', 'agents.download_code'], verified: 'source' },
        { client: 'agents', members: ['get_agent', 'list_agents'], verified: 'source' },
        { client: 'project', members: ['agents.get_agent', 'agents.list_agents'], verified: 'sample' },
      ],
      csharp: [
        { client: 'administration', members: ['GetAgent', 'GetAgentAsync', 'GetAgents', 'GetAgentsAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['GetAgent', 'GetAgentAsync', 'GetAgents', 'GetAgentsAsync'], verified: 'sample' },
        { client: 'agent-administration', members: ['GetAgentVersion', 'GetAgentVersionAsync'], verified: 'source' },
        { client: 'agent-administration', members: ['GetAgent', 'GetAgentAsync', 'GetAgents', 'GetAgentsAsync', 'GetAgentVersions', 'GetAgentVersionsAsync', 'DownloadAgentCode', 'DownloadAgentCodeAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'administration', members: ['getAgent', 'getAgentWithResponse'], verified: 'sample' },
        { client: 'administration', members: ['listAgents'], verified: 'sample' },
        { client: 'agent-administration', members: ['getAgent', 'getAgentWithResponse', 'getAgentVersion', 'getAgentVersionWithResponse', 'getAgentVersionDetails', 'getAgentVersionDetailsWithResponse'], verified: 'source' },
        { client: 'agent-administration', members: ['listAgents', 'listAgentVersions'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/assistants', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/assistants/{assistantId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/agents', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/agents/{agentName}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/agents/{agentName}/versions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'GET', path: '/api/projects/{project}/agents/{agentName}/versions/{agentVersion}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'delete-agent',
    kind: 'delete',
    summary: 'Deletes an agent or one of its versions',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes what is stored.',
      facts: ['ag-delete-anytime'],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.delete', 'agents.deleteVersion'], versions: '2.0.0-beta+', verified: 'package' },
        { client: 'project', members: ['agents.deleteAgent'], versions: '1.0.0-beta.1 - 1.0.0-beta.3', verified: 'package' },
        { client: 'agents', members: ['deleteAgent'], verified: 'package' },
      ],
      python: [
        { client: 'project', members: ['agents.delete', 'agents.delete_version'], verified: 'source' },
        { client: 'agents', members: ['delete_agent'], verified: 'source' },
        { client: 'project', members: ['agents.delete_agent'], verified: 'sample' },
      ],
      csharp: [
        { client: 'administration', members: ['DeleteAgent', 'DeleteAgentAsync'], verified: 'source' },
        { client: 'agents-flat', members: ['DeleteAgent', 'DeleteAgentAsync'], verified: 'sample' },
        { client: 'agent-administration', members: ['DeleteAgent', 'DeleteAgentAsync', 'DeleteAgentVersion', 'DeleteAgentVersionAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration', members: ['deleteAgent', 'deleteAgentWithResponse'], verified: 'sample' },
        { client: 'agent-administration', members: ['deleteAgent', 'deleteAgentWithResponse', 'deleteAgentVersion', 'deleteAgentVersionWithResponse'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/assistants/{assistantId}', apiVersions: ['v1', '2025-05-01', '2025-05-15-preview'], atSharedHost: true },
      { method: 'DELETE', path: '/api/projects/{project}/agents/{agentName}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
      { method: 'DELETE', path: '/api/projects/{project}/agents/{agentName}/versions/{agentVersion}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true },
    ],
  },
  {
    id: 'publish-agent',
    kind: 'publish',
    summary: 'Publishes an agent to Microsoft 365, where others can use it',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'project', members: ['agents.publishToMicrosoft365'], versions: '2.6+', verified: 'package' }],
      python: [{ client: 'project', members: ['agents.publish_to_microsoft365'], verified: 'convention' }],
    },
    routes: [],
  },
];
