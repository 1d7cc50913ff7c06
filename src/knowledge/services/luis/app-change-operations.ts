import type { Operation } from '../../schema.js';

/** Apps: changing, exporting, publishing and deleting them, and their versions. */
export const appChangeOperations: readonly Operation[] = [
  {
    id: 'update-app',
    kind: 'manage',
    summary: 'Changes the name, the settings or the publishing settings of an app or version',
    sends: ['names and settings'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        {
          client: 'authoring',
          members: ['apps.update', 'apps.updatePublishSettings', 'apps.updateSettings', 'settings.update', 'versions.update'],
          verified: 'package',
        },
        {
          client: 'authoring-legacy',
          members: ['apps.update', 'apps.updatePublishSettings', 'apps.updateSettings', 'versions.update', 'settings.update'],
          verified: 'package',
        },
      ],
      python: [{ client: 'authoring', members: ['apps.update', 'apps.update_publish_settings', 'apps.update_settings', 'settings.update', 'versions.update'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Apps.Update', 'Apps.UpdatePublishSettings', 'Apps.UpdateSettings', 'Settings.Update', 'Versions.Update'], verified: 'convention' }],
      java: [
        {
          client: 'authoring-apps',
          members: ['update', 'updatePublishSettings', 'updateSettings'],
          verified: 'convention',
        },
        { client: 'authoring-settings', members: ['update'], verified: 'convention' },
        { client: 'authoring-versions', members: ['update'], verified: 'convention' },
      ],
      go: [
        {
          client: 'authoring-apps',
          members: ['Update', 'UpdatePublishSettings', 'UpdateSettings'],
          verified: 'convention',
        },
        { client: 'authoring-settings', members: ['Update'], verified: 'convention' },
        { client: 'authoring-versions', members: ['Update'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'PUT', path: '/luis/authoring/v3.0/apps/{appId}', apiVersions: ['v3.0'] },
      { method: 'PUT', path: '/luis/authoring/v3.0/apps/{appId}/settings', apiVersions: ['v3.0'] },
      { method: 'PUT', path: '/luis/authoring/v3.0/apps/{appId}/publishsettings', apiVersions: ['v3.0'] },
      { method: 'PUT', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}', apiVersions: ['v3.0'] },
      {
        method: 'PUT',
        path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/settings',
        apiVersions: ['v3.0'],
      },
      { method: 'PUT', path: '/luis/authoring/v3.0-preview/apps/{appId}', apiVersions: ['v3.0-preview'] },
      { method: 'PUT', path: '/luis/authoring/v3.0-preview/apps/{appId}/settings', apiVersions: ['v3.0-preview'] },
      {
        method: 'PUT',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/publishsettings',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'PUT',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'PUT',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/settings',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}', apiVersions: ['v2.0'] },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}/settings', apiVersions: ['v2.0'] },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}/publishsettings', apiVersions: ['v2.0'] },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}', apiVersions: ['v2.0'] },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/settings', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'export-app',
    kind: 'export',
    summary: 'Exports an app or version, with its example utterances',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      javascript: [
        {
          client: 'authoring',
          members: ['apps.packagePublishedApplicationAsGzip', 'apps.packageTrainedApplicationAsGzip', 'versions.exportMethod'],
          verified: 'package',
        },
        { client: 'authoring', members: ['versions.exportLuFormat'], versions: '4.x', verified: 'package' },
        {
          client: 'authoring-legacy',
          members: ['apps.packagePublishedApplicationAsGzip', 'apps.packageTrainedApplicationAsGzip', 'versions.exportMethod'],
          verified: 'package',
        },
      ],
      python: [{ client: 'authoring', members: ['apps.package_published_application_as_gzip', 'apps.package_trained_application_as_gzip', 'versions.export', 'versions.export_lu_format'], verified: 'package' }],
      csharp: [
        { client: 'authoring', members: ['Versions.Export'], verified: 'sample' },
        {
          client: 'authoring',
          members: ['Apps.PackagePublishedApplicationAsGzip', 'Apps.PackageTrainedApplicationAsGzip', 'Versions.ExportLuFormat'],
          verified: 'convention',
        },
      ],
      java: [
        {
          client: 'authoring-apps',
          members: ['packagePublishedApplicationAsGzip', 'packageTrainedApplicationAsGzip'],
          verified: 'convention',
        },
        { client: 'authoring-versions', members: ['exportMethod', 'exportLuFormat'], verified: 'convention' },
      ],
      go: [
        {
          client: 'authoring-apps',
          members: ['PackagePublishedApplicationAsGzip', 'PackageTrainedApplicationAsGzip'],
          verified: 'convention',
        },
        { client: 'authoring-versions', members: ['Export', 'ExportLuFormat'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/export', apiVersions: ['v3.0'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/export',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/export', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'publish-app',
    kind: 'publish',
    summary: 'Puts a trained model into use',
    sends: [],
    keeps: {
      statement: 'The model stays until the app is deleted; the next training writes over it.',
      facts: ['luis-models-stored'],
    },
    deletedBy: ['delete-app'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['apps.publish'], verified: 'package' },
        { client: 'authoring-legacy', members: ['apps.publish'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['apps.publish'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Apps.Publish'], verified: 'sample' }],
      java: [{ client: 'authoring-apps', members: ['publish'], verified: 'sample' }],
      go: [{ client: 'authoring-apps', members: ['Publish'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/publish', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0-preview/apps/{appId}/publish', apiVersions: ['v3.0-preview'] },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/publish', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'delete-app',
    kind: 'delete',
    summary: 'Deletes an app with all its utterances and models',
    sends: [],
    keeps: { statement: 'Nothing; the app goes.', facts: ['luis-export-delete'] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['apps.deleteMethod'], verified: 'package' },
        { client: 'authoring-legacy', members: ['apps.deleteMethod'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['apps.delete'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Apps.Delete'], verified: 'sample' }],
      java: [{ client: 'authoring-apps', members: ['delete'], verified: 'sample' }],
      go: [{ client: 'authoring-apps', members: ['Delete'], verified: 'sample' }],
    },
    routes: [
      { method: 'DELETE', path: '/luis/authoring/v3.0/apps/{appId}', apiVersions: ['v3.0'] },
      { method: 'DELETE', path: '/luis/authoring/v3.0-preview/apps/{appId}', apiVersions: ['v3.0-preview'] },
      { method: 'DELETE', path: '/luis/api/v2.0/apps/{appId}', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'clone-version',
    kind: 'manage',
    summary: 'Makes a copy of a version, with its example utterances',
    sends: [],
    keeps: {
      statement: 'Example utterances and their labels stay until the customer deletes them.',
      facts: ['luis-examples-stored'],
      content: { what: 'the example utterances and their labels', until: 'deleted' },
    },
    deletedBy: ['delete-app', 'delete-version'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['versions.clone'], verified: 'package' },
        { client: 'authoring-legacy', members: ['versions.clone'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['versions.clone'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Versions.Clone'], verified: 'sample' }],
      java: [{ client: 'authoring-versions', members: ['clone'], verified: 'convention' }],
      go: [{ client: 'authoring-versions', members: ['Clone'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}/clone', apiVersions: ['v3.0'] },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}/clone',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}/clone', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'delete-version',
    kind: 'delete',
    summary: 'Deletes a version of an app',
    sends: [],
    keeps: { statement: 'Nothing; the version goes.', facts: ['luis-export-delete'] },
    reach: {
      javascript: [
        { client: 'authoring', members: ['versions.deleteMethod'], verified: 'package' },
        { client: 'authoring-legacy', members: ['versions.deleteMethod'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['versions.delete'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['Versions.Delete'], verified: 'convention' }],
      java: [{ client: 'authoring-versions', members: ['delete'], verified: 'convention' }],
      go: [{ client: 'authoring-versions', members: ['Delete'], verified: 'convention' }],
    },
    routes: [
      { method: 'DELETE', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}', apiVersions: ['v3.0'] },
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'DELETE', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}', apiVersions: ['v2.0'] },
    ],
  },
];
