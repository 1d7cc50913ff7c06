import type { Operation } from '../../schema.js';

/** Sessions of hosted agents, with their files. */
export const sessionOperations: readonly Operation[] = [
  {
    id: 'create-session',
    kind: 'manage',
    summary: 'Starts or stops a session of a hosted agent',
    sends: [],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-session'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.createSession', 'agents.stopSession'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.createSession'], versions: '2.1 - 2.2', verified: 'package' },
        { client: 'project', members: ['beta.agents.stopSession'], versions: '2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['agents.create_session', 'agents.stop_session', 'beta.agents.create_session'], verified: 'source' }],
      csharp: [
        { client: 'agent-administration', members: ['CreateSession', 'CreateSessionAsync'], verified: 'source' },
        { client: 'agent-administration', members: ['StopSession', 'StopSessionAsync'], verified: 'convention' },
      ],
      java: [{ client: 'agent-administration', members: ['createSession', 'createSessionWithResponse', 'stopSession', 'stopSessionWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/api/projects/{project}/agents/{agentName}/endpoint/sessions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'read-sessions',
    kind: 'read',
    summary: 'Reads sessions of hosted agents, their files and logs',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.getSession', 'agents.listSessions', 'agents.getSessionLogStream', 'agents.listSessionFiles', 'agents.downloadSessionFile'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.getSession', 'beta.agents.listSessions', 'beta.agents.listSessionFiles', 'beta.agents.downloadSessionFile'], versions: '2.1 - 2.2', verified: 'package' },
        { client: 'project', members: ['beta.agents.getSessionLogStream'], versions: '2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['agents.get_session', 'agents.list_sessions', 'agents.get_session_log_stream', 'agents.list_session_files', 'agents.download_session_file', 'beta.agents.get_session', 'beta.agents.list_sessions', 'beta.agents.list_session_files', 'beta.agents.download_session_file'], verified: 'convention' }],
      csharp: [
        { client: 'agent-administration', members: ['GetSession', 'GetSessionAsync', 'GetSessionLogStream', 'GetSessionLogStreamAsync'], verified: 'source' },
        { client: 'agent-administration', members: ['GetSessions', 'GetSessionsAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'agent-administration', members: ['getSession', 'getSessionWithResponse'], verified: 'convention' },
        { client: 'agent-administration', members: ['listSessions'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/api/projects/{project}/agents/{agentName}/endpoint/sessions', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
      { method: 'GET', path: '/api/projects/{project}/agents/{agentName}/endpoint/sessions/{sessionId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'delete-session',
    kind: 'delete',
    summary: 'Deletes a session of a hosted agent',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the session.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteSession'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.deleteSession'], versions: '2.1 - 2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['agents.delete_session', 'beta.agents.delete_session'], verified: 'source' }],
      csharp: [{ client: 'agent-administration', members: ['DeleteSession', 'DeleteSessionAsync'], verified: 'convention' }],
      java: [{ client: 'agent-administration', members: ['deleteSession', 'deleteSessionWithResponse'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/api/projects/{project}/agents/{agentName}/endpoint/sessions/{sessionId}', apiVersions: ['v1', '2025-11-15-preview'], atSharedHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'upload-session-file',
    kind: 'manage',
    summary: 'Puts a file into a session of a hosted agent',
    sends: ['the file'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-session-file', 'delete-session'],
    reach: {
      javascript: [
        { client: 'project', members: ['agents.uploadSessionFile'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.uploadSessionFile'], versions: '2.1 - 2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['agents.upload_session_file', 'beta.agents.upload_session_file'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'delete-session-file',
    kind: 'delete',
    summary: 'Removes a file from a session of a hosted agent',
    sends: [],
    keeps: {
      statement: 'Nothing; the call removes the file.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'project', members: ['agents.deleteSessionFile'], versions: '2.3+', verified: 'package' },
        { client: 'project', members: ['beta.agents.deleteSessionFile'], versions: '2.1 - 2.2', verified: 'package' },
      ],
      python: [{ client: 'project', members: ['agents.delete_session_file', 'beta.agents.delete_session_file'], verified: 'source' }],
    },
    routes: [],
  },
];
