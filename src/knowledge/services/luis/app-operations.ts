import type { Operation } from '../../schema.js';

/** Apps: making, importing and reading them. */
export const appOperations: readonly Operation[] = [
  {
    id: 'create-app',
    kind: 'manage',
    summary: 'Creates an app, from scratch or from a prebuilt domain',
    sends: ['name, language and description of the app'],
    keeps: { statement: null, facts: [] },
    deletedBy: ['delete-app'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['apps.add', 'apps.addCustomPrebuiltDomain'], verified: 'package' },
        { client: 'authoring-legacy', members: ['apps.add', 'apps.addCustomPrebuiltDomain'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['apps.add', 'apps.add_custom_prebuilt_domain'], verified: 'package' }],
      csharp: [
        { client: 'authoring', members: ['Apps.Add'], verified: 'sample' },
        { client: 'authoring', members: ['Apps.AddCustomPrebuiltDomain'], verified: 'convention' },
      ],
      java: [{ client: 'authoring-apps', members: ['add', 'addCustomPrebuiltDomain'], verified: 'sample' }],
      go: [{ client: 'authoring-apps', members: ['Add', 'AddCustomPrebuiltDomain'], verified: 'sample' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0/apps/customprebuiltdomains', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0-preview/apps', apiVersions: ['v3.0-preview'] },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/customprebuiltdomains',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/luis/api/v2.0/apps/customprebuiltdomains', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'import-app',
    kind: 'train',
    summary: 'Brings in an app or version, with its example utterances',
    sends: ['the example utterances and their labels'],
    keeps: {
      statement: 'Example utterances and their labels stay until the customer deletes them.',
      facts: ['luis-examples-stored'],
      content: { what: 'the example utterances and their labels', until: 'deleted' },
    },
    deletedBy: ['delete-app', 'delete-version'],
    reach: {
      javascript: [
        { client: 'authoring', members: ['apps.importMethod', 'versions.importMethod'], verified: 'package' },
        {
          client: 'authoring',
          members: ['apps.importLuFormat', 'apps.importV2App', 'versions.importLuFormat', 'versions.importV2App'],
          versions: '4.x',
          verified: 'package',
        },
        { client: 'authoring-legacy', members: ['apps.importMethod', 'versions.importMethod'], verified: 'package' },
      ],
      python: [{ client: 'authoring', members: ['apps.import_method', 'versions.import_method', 'apps.import_lu_format', 'apps.import_v2_app', 'versions.import_lu_format', 'versions.import_v2_app'], verified: 'package' }],
      csharp: [
        { client: 'authoring', members: ['Apps.Import'], verified: 'sample' },
        {
          client: 'authoring',
          members: ['Versions.Import', 'Apps.ImportLuFormat', 'Apps.ImportV2App', 'Versions.ImportLuFormat', 'Versions.ImportV2App'],
          verified: 'convention',
        },
      ],
      java: [
        {
          client: 'authoring-apps',
          members: ['importMethod', 'importLuFormat', 'importV2App'],
          verified: 'convention',
        },
        {
          client: 'authoring-versions',
          members: ['importMethod', 'importLuFormat', 'importV2App'],
          verified: 'convention',
        },
      ],
      go: [
        { client: 'authoring-apps', members: ['Import', 'ImportLuFormat', 'ImportV2App'], verified: 'convention' },
        { client: 'authoring-versions', members: ['Import', 'ImportLuFormat', 'ImportV2App'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/import', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/versions/import', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0-preview/apps/import', apiVersions: ['v3.0-preview'] },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/import',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/import', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/versions/import', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'read-app',
    kind: 'read',
    summary: 'Reads apps, versions, settings, accounts and collaborators',
    sends: [],
    keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
    reach: {
      javascript: [
        {
          client: 'authoring',
          members: [
            'apps.get', 'apps.getPublishSettings', 'apps.getSettings', 'apps.list', 'apps.listAvailableCustomPrebuiltDomains',
            'apps.listAvailableCustomPrebuiltDomainsForCulture', 'apps.listCortanaEndpoints', 'apps.listDomains', 'apps.listEndpoints',
            'apps.listSupportedCultures', 'apps.listUsageScenarios', 'azureAccounts.getAssigned', 'settings.list', 'versions.get',
            'versions.list',
          ],
          verified: 'package',
        },
        { client: 'authoring', members: ['azureAccounts.getUserLUISAccounts'], versions: '2.x', verified: 'package' },
        { client: 'authoring', members: ['permissions.list'], versions: '2.x - 3.x', verified: 'package' },
        {
          client: 'authoring',
          members: ['azureAccounts.listUserLUISAccounts'],
          versions: '3.x+',
          verified: 'package',
        },
        {
          client: 'authoring-legacy',
          members: [
            'apps.get', 'apps.getPublishSettings', 'apps.getSettings', 'apps.list', 'apps.listAvailableCustomPrebuiltDomains',
            'apps.listAvailableCustomPrebuiltDomainsForCulture', 'apps.listCortanaEndpoints', 'apps.listDomains', 'apps.listEndpoints',
            'apps.listSupportedCultures', 'apps.listUsageScenarios', 'versions.get', 'versions.list', 'permissions.list', 'settings.list',
            'azureAccounts.getAssigned', 'azureAccounts.getUserLUISAccounts',
          ],
          verified: 'package',
        },
      ],
      python: [
        {
          client: 'authoring',
          members: [
            'apps.get', 'apps.get_publish_settings', 'apps.get_settings', 'apps.list', 'apps.list_available_custom_prebuilt_domains',
            'apps.list_available_custom_prebuilt_domains_for_culture', 'apps.list_cortana_endpoints', 'apps.list_domains',
            'apps.list_endpoints', 'apps.list_supported_cultures', 'apps.list_usage_scenarios', 'azure_accounts.get_assigned',
            'settings.list', 'versions.get', 'versions.list', 'azure_accounts.list_user_luis_accounts',
          ],
          verified: 'package',
        },
        {
          client: 'authoring',
          members: ['azure_accounts.get_user_luis_accounts', 'permissions.list'],
          versions: '0.1 - 0.6',
          verified: 'convention',
        },
      ],
      csharp: [
        {
          client: 'authoring',
          members: ['Apps.Get', 'Apps.List', 'Versions.Get', 'Versions.List'],
          verified: 'sample',
        },
        {
          client: 'authoring',
          members: [
            'Apps.GetPublishSettings', 'Apps.GetSettings', 'Apps.ListAvailableCustomPrebuiltDomains',
            'Apps.ListAvailableCustomPrebuiltDomainsForCulture', 'Apps.ListCortanaEndpoints', 'Apps.ListDomains', 'Apps.ListEndpoints',
            'Apps.ListSupportedCultures', 'Apps.ListUsageScenarios', 'AzureAccounts.GetAssigned', 'AzureAccounts.GetUserLUISAccounts',
            'Permissions.List', 'Settings.List', 'AzureAccounts.ListUserLUISAccounts',
          ],
          verified: 'convention',
        },
      ],
      java: [
        { client: 'authoring-apps', members: ['list'], verified: 'sample' },
        {
          client: 'authoring-apps',
          members: [
            'get', 'getPublishSettings', 'getSettings', 'listAvailableCustomPrebuiltDomains', 'listAvailableCustomPrebuiltDomainsForCulture',
            'listCortanaEndpoints', 'listDomains', 'listEndpoints', 'listSupportedCultures', 'listUsageScenarios',
          ],
          verified: 'convention',
        },
        {
          client: 'authoring-azure-accounts',
          members: ['getAssigned', 'getUserLUISAccounts', 'listUserLUISAccounts'],
          verified: 'convention',
        },
        { client: 'authoring-permissions', members: ['list'], verified: 'convention' },
        { client: 'authoring-settings', members: ['list'], verified: 'convention' },
        { client: 'authoring-versions', members: ['get', 'list'], verified: 'convention' },
      ],
      go: [
        { client: 'authoring-apps', members: ['List'], verified: 'sample' },
        {
          client: 'authoring-apps',
          members: [
            'Get', 'GetPublishSettings', 'GetSettings', 'ListAvailableCustomPrebuiltDomains', 'ListAvailableCustomPrebuiltDomainsForCulture',
            'ListCortanaEndpoints', 'ListDomains', 'ListEndpoints', 'ListSupportedCultures', 'ListUsageScenarios',
          ],
          verified: 'convention',
        },
        {
          client: 'authoring-azure-accounts',
          members: ['GetAssigned', 'GetUserLUISAccounts', 'ListUserLUISAccounts'],
          verified: 'convention',
        },
        { client: 'authoring-permissions', members: ['List'], verified: 'convention' },
        { client: 'authoring-settings', members: ['List'], verified: 'convention' },
        { client: 'authoring-versions', members: ['Get', 'List'], verified: 'convention' },
      ],
    },
    routes: [
      { method: 'GET', path: '/luis/authoring/v3.0/apps', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/versions', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/versions/{versionId}', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/settings', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/publishsettings', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/endpoints', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/permissions', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/apps/{appId}/azureaccounts', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0/azureaccounts', apiVersions: ['v3.0'] },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps', apiVersions: ['v3.0-preview'] },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}', apiVersions: ['v3.0-preview'] },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}/versions', apiVersions: ['v3.0-preview'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/versions/{versionId}',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}/settings', apiVersions: ['v3.0-preview'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/publishsettings',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}/endpoints', apiVersions: ['v3.0-preview'] },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/apps/{appId}/permissions', apiVersions: ['v3.0-preview'] },
      {
        method: 'GET',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/azureaccounts',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'GET', path: '/luis/authoring/v3.0-preview/azureaccounts', apiVersions: ['v3.0-preview'] },
      { method: 'GET', path: '/luis/api/v2.0/apps', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/versions', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/versions/{versionId}', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/settings', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/publishsettings', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/endpoints', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/permissions', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/apps/{appId}/azureaccounts', apiVersions: ['v2.0'] },
      { method: 'GET', path: '/luis/api/v2.0/azureaccounts', apiVersions: ['v2.0'] },
    ],
  },
];
