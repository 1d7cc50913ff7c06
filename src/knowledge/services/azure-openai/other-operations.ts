import type { Operation } from '../../schema.js';
import { INGESTION_VERSIONS, V1_VERSIONS } from './versions.js';

/** Skills, chat surfaces and the indexes of On Your Data. */
export const otherOperations: readonly Operation[] = [
  {
    id: 'upload-skill',
    kind: 'manage',
    summary: 'Uploads a skill, which is a folder of instructions and files, or a version of one',
    sends: ['the instructions', 'the files'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-skill'],
    reach: {
      javascript: [{ client: 'openai', members: ['skills.create', 'skills.versions.create'], versions: '6.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['skills.create', 'skills.versions.create'], verified: 'source' }],
      csharp: [{ client: 'skill', members: ['UploadSkill', 'UploadSkillAsync', 'UploadSkillVersion', 'UploadSkillVersionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['skills.create', 'skills.versions.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Skills.New', 'Skills.Versions.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/skills', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'read-skill',
    kind: 'read',
    summary: 'Reads or lists skills and their versions',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['skills.retrieve', 'skills.list', 'skills.versions.retrieve', 'skills.versions.list'], versions: '6.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['skills.retrieve', 'skills.list', 'skills.versions.retrieve', 'skills.versions.list'], verified: 'source' }],
      csharp: [{ client: 'skill', members: ['GetSkill', 'GetSkillAsync', 'GetSkills', 'GetSkillsAsync', 'GetSkillVersion', 'GetSkillVersionAsync', 'GetSkillVersions', 'GetSkillVersionsAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['skills.retrieve', 'skills.list', 'skills.versions.retrieve', 'skills.versions.list'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Skills.Get', 'Skills.List', 'Skills.ListAutoPaging', 'Skills.Versions.Get', 'Skills.Versions.List', 'Skills.Versions.ListAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/skills/{skill_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'get-skill-content',
    kind: 'read-result',
    summary: 'Downloads a skill',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['skills.content.retrieve', 'skills.versions.content.retrieve'], versions: '6.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['skills.content.retrieve', 'skills.versions.content.retrieve'], verified: 'source' }],
      csharp: [{ client: 'skill', members: ['DownloadSkill', 'DownloadSkillAsync', 'DownloadSkillVersion', 'DownloadSkillVersionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['skills.content.retrieve', 'skills.versions.content.retrieve'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Skills.Content.Get', 'Skills.Versions.Content.Get'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/skills/{skill_id}/content', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'update-skill',
    kind: 'manage',
    summary: 'Chooses the version of a skill that is used',
    sends: ['the settings'],
    keeps: {
      statement: null,
      facts: [],
    },
    deletedBy: ['delete-skill'],
    reach: {
      javascript: [{ client: 'openai', members: ['skills.update'], versions: '6.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['skills.update'], verified: 'source' }],
      csharp: [{ client: 'skill', members: ['UpdateSkill', 'UpdateSkillAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['skills.update'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Skills.Update'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/skills/{skill_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'delete-skill',
    kind: 'delete',
    summary: 'Deletes a skill or a version of it',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['skills.delete', 'skills.versions.delete'], versions: '6.20+', verified: 'package' }],
      python: [{ client: 'openai', members: ['skills.delete', 'skills.versions.delete'], verified: 'source' }],
      csharp: [{ client: 'skill', members: ['DeleteSkill', 'DeleteSkillAsync', 'DeleteSkillVersion', 'DeleteSkillVersionAsync'], verified: 'source' }],
      java: [{ client: 'openai', members: ['skills.delete', 'skills.versions.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Skills.Delete', 'Skills.Versions.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/skills/{skill_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'create-chatkit-session',
    kind: 'manage',
    summary: 'Opens a session for a chat surface in the browser',
    sends: ['the id of the user', 'the settings'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['beta.chatkit.sessions.create'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['beta.chatkit.sessions.create'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.chatkit.sessions.create'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Beta.ChatKit.Sessions.New'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/chatkit/sessions', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'cancel-chatkit-session',
    kind: 'manage',
    summary: 'Ends a session of a chat surface',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['beta.chatkit.sessions.cancel'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['beta.chatkit.sessions.cancel'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.chatkit.sessions.cancel'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Beta.ChatKit.Sessions.Cancel'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/openai/v1/chatkit/sessions/{session_id}/cancel', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'read-chatkit-thread',
    kind: 'read',
    summary: 'Reads or lists the threads of a chat surface',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['beta.chatkit.threads.retrieve', 'beta.chatkit.threads.list', 'beta.chatkit.threads.listItems'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['beta.chatkit.threads.retrieve', 'beta.chatkit.threads.list', 'beta.chatkit.threads.list_items'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.chatkit.threads.retrieve', 'beta.chatkit.threads.list', 'beta.chatkit.threads.listItems'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Beta.ChatKit.Threads.Get', 'Beta.ChatKit.Threads.List', 'Beta.ChatKit.Threads.ListAutoPaging', 'Beta.ChatKit.Threads.ListItems', 'Beta.ChatKit.Threads.ListItemsAutoPaging'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/openai/v1/chatkit/threads/{thread_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'delete-chatkit-thread',
    kind: 'delete',
    summary: 'Deletes a thread of a chat surface',
    sends: [],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {
      javascript: [{ client: 'openai', members: ['beta.chatkit.threads.delete'], versions: '6.3+', verified: 'package' }],
      python: [{ client: 'openai', members: ['beta.chatkit.threads.delete'], verified: 'source' }],
      java: [{ client: 'openai', members: ['beta.chatkit.threads.delete'], verified: 'source' }],
      go: [{ client: 'openai', members: ['Beta.ChatKit.Threads.Delete'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/openai/v1/chatkit/threads/{thread_id}', apiVersions: V1_VERSIONS, verified: 'convention' },
    ],
  },
  {
    id: 'start-ingestion-job',
    kind: 'manage',
    summary: 'Reads documents into a search index for On Your Data',
    sends: ['the place of the documents', 'the settings of the index'],
    keeps: {
      statement: null,
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'PUT', path: '/openai/ingestion/jobs/{job_id}', apiVersions: INGESTION_VERSIONS },
      { method: 'PUT', path: '/openai/extensions/on-your-data/ingestion-jobs/{job_id}', apiVersions: INGESTION_VERSIONS },
    ],
  },
  {
    id: 'get-ingestion-job',
    kind: 'read',
    summary: 'Reads the state of an ingestion job',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {},
    routes: [
      { method: 'GET', path: '/openai/ingestion/jobs/{job_id}', apiVersions: INGESTION_VERSIONS },
      { method: 'GET', path: '/openai/ingestion/jobs', apiVersions: INGESTION_VERSIONS },
      { method: 'GET', path: '/openai/extensions/on-your-data/ingestion-jobs/{job_id}', apiVersions: INGESTION_VERSIONS },
    ],
  },
];
