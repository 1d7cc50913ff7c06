import type { Operation } from '../../schema.js';

/** Logged utterances of users. */
export const utteranceOperations: readonly Operation[] = [
  {
    id: 'read-logged-utterances',
    kind: 'read',
    summary: 'Reads what users of the app said, as far as it was logged',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: ['luis-endpoint-30d'] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['apps.downloadQueryLogs'], verified: 'package' },
        {
          client: 'authoring',
          members: ['model.getEntitySuggestions', 'model.getIntentSuggestions'],
          versions: '2.x',
          verified: 'package',
        },
        {
          client: 'authoring',
          members: ['model.listEntitySuggestions', 'model.listIntentSuggestions'],
          versions: '3.x+',
          verified: 'package',
        },
        {
          client: 'authoring-legacy',
          members: ['model.getEntitySuggestions', 'model.getIntentSuggestions', 'apps.downloadQueryLogs'],
          verified: 'package',
        },
      ],
      python: [
        {
          client: 'authoring',
          members: ['apps.download_query_logs', 'model.list_entity_suggestions', 'model.list_intent_suggestions'],
          verified: 'package',
        },
        {
          client: 'authoring',
          members: ['model.get_entity_suggestions', 'model.get_intent_suggestions'],
          versions: '0.1 - 0.6',
          verified: 'convention',
        },
      ],
      csharp: [{ client: 'authoring', members: ['Apps.DownloadQueryLogs', 'Model.GetEntitySuggestions', 'Model.GetIntentSuggestions', 'Model.ListEntitySuggestions', 'Model.ListIntentSuggestions'], verified: 'convention' }],
      java: [
        { client: 'authoring-apps', members: ['downloadQueryLogs'], verified: 'convention' },
        {
          client: 'authoring-model',
          members: ['getEntitySuggestions', 'getIntentSuggestions', 'listEntitySuggestions', 'listIntentSuggestions'],
          verified: 'convention',
        },
      ],
      go: [
        { client: 'authoring-apps', members: ['DownloadQueryLogs'], verified: 'convention' },
        {
          client: 'authoring-model',
          members: ['GetEntitySuggestions', 'GetIntentSuggestions', 'ListEntitySuggestions', 'ListIntentSuggestions'],
          verified: 'convention',
        },
      ],
    },
    routes: [
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/querylogs', apiVersions: ['v3.0'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/intents/{intentId}/suggest',
        apiVersions: ['v3.0'],
      },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/entities/{entityId}/suggest',
        apiVersions: ['v3.0'],
      },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}/querylogs', apiVersions: ['v3.0-preview'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/intents/{intentId}/suggest',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/entities/{entityId}/suggest',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/querylogs', apiVersions: ['v2.0'] },
      {
        method: 'GET',
        path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/intents/{intentId}/suggest',
        apiVersions: ['v2.0'],
      },
      {
        method: 'GET',
        path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/entities/{entityId}/suggest',
        apiVersions: ['v2.0'],
      },
    ],
  },
  {
    id: 'delete-logged-utterances',
    kind: 'delete',
    summary: 'Deletes a logged utterance',
    sends: [],
    keeps: { statement: 'Nothing; the utterance goes.', facts: ['luis-export-delete'] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['versions.deleteUnlabelledUtterance'], verified: 'package' },
        { client: 'authoring-legacy', members: ['versions.deleteUnlabelledUtterance'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['versions.delete_unlabelled_utterance'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Versions.DeleteUnlabelledUtterance'], verified: 'convention' }],
      java: [{ client: 'authoring-versions', members: ['deleteUnlabelledUtterance'], verified: 'convention' }],
      go: [{ client: 'authoring-versions', members: ['DeleteUnlabelledUtterance'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/suggest',
        apiVersions: ['v3.0'],
      },
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/suggest',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'DELETE', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/suggest', apiVersions: ['v2.0'] },
    ],
  },
];
