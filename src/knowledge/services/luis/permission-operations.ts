import type { Operation } from '../../schema.js';

/** Who works on an app, and which resource it uses. */
export const permissionOperations: readonly Operation[] = [
  {
    id: 'manage-permissions',
    kind: 'manage',
    summary: 'Adds or removes people who work on an app',
    sends: ['e-mail addresses of people'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        {
          client: 'authoring',
          members: ['permissions.add', 'permissions.deleteMethod', 'permissions.update'],
          versions: '2.x - 3.x',
          verified: 'package',
        },
        {
          client: 'authoring-legacy',
          members: ['permissions.add', 'permissions.deleteMethod', 'permissions.update'],
          verified: 'package',
        },
      ],
      python: [{ client: 'authoring', members: ['permissions.add', 'permissions.delete', 'permissions.update'], versions: '0.1 - 0.6', verified: 'convention' }],
      csharp: [
        { client: 'authoring', members: ['Permissions.Add'], verified: 'sample' },
        { client: 'authoring', members: ['Permissions.Delete', 'Permissions.Update'], verified: 'convention' },
      ],
      java: [{ client: 'authoring-permissions', members: ['add', 'delete', 'update'], verified: 'convention' }],
      go: [{ client: 'authoring-permissions', members: ['Add', 'Delete', 'Update'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/permissions', apiVersions: ['v3.0'] },
      { method: 'PUT', path: '/luis/authoring/v3.0/apps/{appId}/permissions', apiVersions: ['v3.0'] },
      { method: 'DELETE', path: '/luis/authoring/v3.0/apps/{appId}/permissions', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/luis/authoring/v3.0-preview/apps/{appId}/permissions', apiVersions: ['v3.0-preview'] },
      { method: 'PUT', path: '/luis/authoring/v3.0-preview/apps/{appId}/permissions', apiVersions: ['v3.0-preview'] },
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/permissions',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/permissions', apiVersions: ['v2.0'] },
      { method: 'PUT', path: '/luis/api/v2.0/apps/{appId}/permissions', apiVersions: ['v2.0'] },
      { method: 'DELETE', path: '/luis/api/v2.0/apps/{appId}/permissions', apiVersions: ['v2.0'] },
    ],
  },
  {
    id: 'assign-resource',
    kind: 'manage',
    summary: 'Assigns an Azure resource to an app, or takes it away',
    sends: ['identifiers of the subscription and resource'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        {
          client: 'authoring',
          members: ['azureAccounts.assignToApp', 'azureAccounts.removeFromApp'],
          verified: 'package',
        },
        {
          client: 'authoring-legacy',
          members: ['azureAccounts.assignToApp', 'azureAccounts.removeFromApp'],
          verified: 'package',
        },
      ],
      python: [{ client: 'authoring', members: ['azure_accounts.assign_to_app', 'azure_accounts.remove_from_app'], verified: 'package' }],
      csharp: [{ client: 'authoring', members: ['AzureAccounts.AssignToApp', 'AzureAccounts.RemoveFromApp'], verified: 'convention' }],
      java: [{ client: 'authoring-azure-accounts', members: ['assignToApp', 'removeFromApp'], verified: 'convention' }],
      go: [{ client: 'authoring-azure-accounts', members: ['AssignToApp', 'RemoveFromApp'], verified: 'convention' }],
    },
    routes: [
      { method: 'POST', path: '/luis/authoring/v3.0/apps/{appId}/azureaccounts', apiVersions: ['v3.0'] },
      { method: 'DELETE', path: '/luis/authoring/v3.0/apps/{appId}/azureaccounts', apiVersions: ['v3.0'] },
      {
        method: 'POST',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/azureaccounts',
        apiVersions: ['v3.0-preview'],
      },
      {
        method: 'DELETE',
        path: '/luis/authoring/v3.0-preview/apps/{appId}/azureaccounts',
        apiVersions: ['v3.0-preview'],
      },
      { method: 'POST', path: '/luis/api/v2.0/apps/{appId}/azureaccounts', apiVersions: ['v2.0'] },
      { method: 'DELETE', path: '/luis/api/v2.0/apps/{appId}/azureaccounts', apiVersions: ['v2.0'] },
    ],
  },
];
