import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Lists of images and terms. */
export const listOperations: readonly Operation[] = [
  {
    id: 'create-image-list',
    kind: 'manage',
    summary: 'Creates a list of images',
    sends: ['the name, description and metadata of the list'],
    keeps: {
      statement: 'The list, which the service holds to compare with; for how long is not published.',
      facts: ['cm-lists-held'],
    },
    deletedBy: ['delete-image-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.create'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.create'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.create'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.Create', 'ListManagementImageLists.CreateAsync', 'ListManagementImageLists.CreateWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.create', 'listManagementImageLists.createAsync', 'listManagementImageLists.createWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['Create'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/imagelists', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-image-list',
    kind: 'manage',
    summary: 'Changes the name, description and metadata of a list of images',
    sends: ['the name, description and metadata of the list'],
    keeps: {
      statement: 'The details, with the list; for how long is not published.',
      facts: ['cm-lists-held'],
    },
    deletedBy: ['delete-image-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.update'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.update'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.update'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.Update', 'ListManagementImageLists.UpdateAsync', 'ListManagementImageLists.UpdateWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.update', 'listManagementImageLists.updateAsync', 'listManagementImageLists.updateWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['Update'], verified: 'package' }],
    },
    routes: [
      { method: 'PUT', path: '/contentmoderator/lists/v1.0/imagelists/{listId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-image-list',
    kind: 'read',
    summary: 'Reads the details of a list of images',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.getDetails'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.getDetails'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.get_details'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.GetDetails', 'ListManagementImageLists.GetDetailsAsync', 'ListManagementImageLists.GetDetailsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.getDetails', 'listManagementImageLists.getDetailsAsync', 'listManagementImageLists.getDetailsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['GetDetails'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/imagelists/{listId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-image-lists',
    kind: 'read',
    summary: 'Lists the lists of images',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.getAllImageLists'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.getAllImageLists'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.get_all_image_lists'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.GetAllImageLists', 'ListManagementImageLists.GetAllImageListsAsync', 'ListManagementImageLists.GetAllImageListsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.getAllImageLists', 'listManagementImageLists.getAllImageListsAsync', 'listManagementImageLists.getAllImageListsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['GetAllImageLists'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/imagelists', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'refresh-image-list',
    kind: 'manage',
    summary: 'Makes changes to a list of images take effect',
    sends: [],
    keeps: {
      statement: 'Nothing more than the list holds.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.refreshIndexMethod'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.refreshIndexMethod'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.refresh_index_method'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.RefreshIndexMethod', 'ListManagementImageLists.RefreshIndexMethodAsync', 'ListManagementImageLists.RefreshIndexMethodWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.refreshIndexMethod', 'listManagementImageLists.refreshIndexMethodAsync', 'listManagementImageLists.refreshIndexMethodWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['RefreshIndexMethod'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/imagelists/{listId}/RefreshIndex', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-image-list',
    kind: 'delete',
    summary: 'Deletes a list of images',
    sends: [],
    keeps: {
      statement: 'Removes the list and its entries.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementImageLists.deleteMethod'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementImageLists.deleteMethod'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_image_lists.delete'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementImageLists.Delete', 'ListManagementImageLists.DeleteAsync', 'ListManagementImageLists.DeleteWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementImageLists.delete', 'listManagementImageLists.deleteAsync', 'listManagementImageLists.deleteWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'image-lists', members: ['Delete'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/imagelists/{listId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'create-term-list',
    kind: 'manage',
    summary: 'Creates a list of terms',
    sends: ['the name, description and metadata of the list'],
    keeps: {
      statement: 'The list, which the service holds to compare with; for how long is not published.',
      facts: ['cm-lists-held'],
    },
    deletedBy: ['delete-term-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.create'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.create'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.create'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.Create', 'ListManagementTermLists.CreateAsync', 'ListManagementTermLists.CreateWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.create', 'listManagementTermLists.createAsync', 'listManagementTermLists.createWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['Create'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/termlists', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-term-list',
    kind: 'manage',
    summary: 'Changes the name, description and metadata of a list of terms',
    sends: ['the name, description and metadata of the list'],
    keeps: {
      statement: 'The details, with the list; for how long is not published.',
      facts: ['cm-lists-held'],
    },
    deletedBy: ['delete-term-list'],
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.update'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.update'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.update'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.Update', 'ListManagementTermLists.UpdateAsync', 'ListManagementTermLists.UpdateWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.update', 'listManagementTermLists.updateAsync', 'listManagementTermLists.updateWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['Update'], verified: 'package' }],
    },
    routes: [
      { method: 'PUT', path: '/contentmoderator/lists/v1.0/termlists/{listId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-term-list',
    kind: 'read',
    summary: 'Reads the details of a list of terms',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.getDetails'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.getDetails'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.get_details'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.GetDetails', 'ListManagementTermLists.GetDetailsAsync', 'ListManagementTermLists.GetDetailsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.getDetails', 'listManagementTermLists.getDetailsAsync', 'listManagementTermLists.getDetailsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['GetDetails'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/termlists/{listId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-term-lists',
    kind: 'read',
    summary: 'Lists the lists of terms',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.getAllTermLists'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.getAllTermLists'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.get_all_term_lists'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.GetAllTermLists', 'ListManagementTermLists.GetAllTermListsAsync', 'ListManagementTermLists.GetAllTermListsWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.getAllTermLists', 'listManagementTermLists.getAllTermListsAsync', 'listManagementTermLists.getAllTermListsWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['GetAllTermLists'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/contentmoderator/lists/v1.0/termlists', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'refresh-term-list',
    kind: 'manage',
    summary: 'Makes changes to a list of terms take effect',
    sends: [],
    keeps: {
      statement: 'Nothing more than the list holds.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.refreshIndexMethod'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.refreshIndexMethod'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.refresh_index_method'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.RefreshIndexMethod', 'ListManagementTermLists.RefreshIndexMethodAsync', 'ListManagementTermLists.RefreshIndexMethodWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.refreshIndexMethod', 'listManagementTermLists.refreshIndexMethodAsync', 'listManagementTermLists.refreshIndexMethodWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['RefreshIndexMethod'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/lists/v1.0/termlists/{listId}/RefreshIndex', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-term-list',
    kind: 'delete',
    summary: 'Deletes a list of terms',
    sends: [],
    keeps: {
      statement: 'Removes the list and its entries.',
      facts: ['cm-lists-held'],
    },
    reach: {
      javascript: [
        { client: 'moderator', members: ['listManagementTermLists.deleteMethod'], verified: 'package' },
        { client: 'moderator-legacy', members: ['listManagementTermLists.deleteMethod'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['list_management_term_lists.delete'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['ListManagementTermLists.Delete', 'ListManagementTermLists.DeleteAsync', 'ListManagementTermLists.DeleteWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['listManagementTermLists.delete', 'listManagementTermLists.deleteAsync', 'listManagementTermLists.deleteWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'term-lists', members: ['Delete'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/contentmoderator/lists/v1.0/termlists/{listId}', apiVersions: VERSIONS },
    ],
  },
];
