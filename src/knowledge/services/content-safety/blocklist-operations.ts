import type { Operation } from '../../schema.js';
import { BLOCKLIST_VERSIONS } from './versions.js';

/** Blocklists and their terms. */
export const blocklistOperations: readonly Operation[] = [
  {
    id: 'create-or-update-blocklist',
    kind: 'manage',
    summary: 'Creates or changes a text blocklist',
    sends: ['name and description of the list'],
    keeps: {
      statement: 'The list stays until it is deleted.',
      facts: ['cs-blocklist-stored'],
    },
    deletedBy: ['delete-blocklist'],
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}', verb: 'patch', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['create_or_update_text_blocklist'], verified: 'source' },
        { client: 'content-safety', members: ['create_or_update_text_blocklist'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['CreateOrUpdateTextBlocklist', 'CreateOrUpdateTextBlocklistAsync'], verified: 'source' },
        { client: 'content-safety', members: ['CreateOrUpdateTextBlocklist', 'CreateOrUpdateTextBlocklistAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['createOrUpdateTextBlocklist', 'createOrUpdateTextBlocklistWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['createOrUpdateTextBlocklist', 'createOrUpdateTextBlocklistWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/contentsafety/text/blocklists/{blocklistName}', apiVersions: BLOCKLIST_VERSIONS },
    ],
  },
  {
    id: 'get-blocklist',
    kind: 'read',
    summary: 'Reads a text blocklist',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}', verb: 'get', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['get_text_blocklist'], verified: 'source' },
        { client: 'content-safety', members: ['get_text_blocklist'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['GetTextBlocklist', 'GetTextBlocklistAsync'], verified: 'source' },
        { client: 'content-safety', members: ['GetTextBlocklist', 'GetTextBlocklistAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['getTextBlocklist', 'getTextBlocklistWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['getTextBlocklist', 'getTextBlocklistWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/contentsafety/text/blocklists/{blocklistName}', apiVersions: BLOCKLIST_VERSIONS },
    ],
  },
  {
    id: 'list-blocklists',
    kind: 'read',
    summary: 'Lists the text blocklists',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists', verb: 'get', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['list_text_blocklists'], verified: 'source' },
        { client: 'content-safety', members: ['list_text_blocklists'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['GetTextBlocklists', 'GetTextBlocklistsAsync'], verified: 'source' },
        { client: 'content-safety', members: ['GetTextBlocklists', 'GetTextBlocklistsAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['listTextBlocklists'], verified: 'source' },
        { client: 'content-safety', members: ['listTextBlocklists'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/contentsafety/text/blocklists', apiVersions: BLOCKLIST_VERSIONS },
    ],
  },
  {
    id: 'delete-blocklist',
    kind: 'delete',
    summary: 'Deletes a text blocklist',
    sends: [],
    keeps: {
      statement: 'Nothing; the list goes.',
      facts: ['cs-blocklist-delete'],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}', verb: 'delete', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['delete_text_blocklist'], verified: 'source' },
        { client: 'content-safety', members: ['delete_text_blocklist'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['DeleteTextBlocklist', 'DeleteTextBlocklistAsync'], verified: 'source' },
        { client: 'content-safety', members: ['DeleteTextBlocklist', 'DeleteTextBlocklistAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['deleteTextBlocklist', 'deleteTextBlocklistWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['deleteTextBlocklist', 'deleteTextBlocklistWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/contentsafety/text/blocklists/{blocklistName}', apiVersions: BLOCKLIST_VERSIONS },
    ],
  },
  {
    id: 'add-or-update-blocklist-items',
    kind: 'manage',
    summary: 'Adds or changes terms of a blocklist',
    sends: ['the terms', 'their descriptions'],
    keeps: {
      statement: 'The terms stay in Azure Storage until they are deleted.',
      facts: ['cs-blocklist-stored'],
      content: { what: 'the blocklist items', until: 'deleted' },
    },
    deletedBy: ['remove-blocklist-items', 'delete-blocklist'],
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', verb: 'post', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['add_or_update_blocklist_items'], verified: 'source' },
        { client: 'content-safety', members: ['add_block_items'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['AddOrUpdateBlocklistItems', 'AddOrUpdateBlocklistItemsAsync'], verified: 'source' },
        { client: 'content-safety', members: ['AddBlockItems', 'AddBlockItemsAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['addOrUpdateBlocklistItems', 'addOrUpdateBlocklistItemsWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['addBlockItems', 'addBlockItemsWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/text/blocklists/{blocklistName}:addOrUpdateBlocklistItems', apiVersions: ['2023-10-01', '2024-09-01', '2023-10-15-preview', '2024-02-15-preview'] },
      { method: 'POST', path: '/contentsafety/text/blocklists/{blocklistName}:addBlockItems', apiVersions: ['2023-04-30-preview'] },
    ],
  },
  {
    id: 'remove-blocklist-items',
    kind: 'delete',
    summary: 'Removes terms from a blocklist',
    sends: [],
    keeps: {
      statement: 'Nothing; the terms go.',
      facts: ['cs-blocklist-delete'],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}:removeBlocklistItems', verb: 'post', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['remove_blocklist_items'], verified: 'source' },
        { client: 'content-safety', members: ['remove_block_items'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['RemoveBlocklistItems', 'RemoveBlocklistItemsAsync'], verified: 'source' },
        { client: 'content-safety', members: ['RemoveBlockItems', 'RemoveBlockItemsAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['removeBlocklistItems', 'removeBlocklistItemsWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['removeBlockItems', 'removeBlockItemsWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'POST', path: '/contentsafety/text/blocklists/{blocklistName}:removeBlocklistItems', apiVersions: ['2023-10-01', '2024-09-01', '2023-10-15-preview', '2024-02-15-preview'] },
      { method: 'POST', path: '/contentsafety/text/blocklists/{blocklistName}:removeBlockItems', apiVersions: ['2023-04-30-preview'] },
    ],
  },
  {
    id: 'get-blocklist-item',
    kind: 'read',
    summary: 'Reads one term of a blocklist',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}/blocklistItems/{blocklistItemId}', verb: 'get', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['get_text_blocklist_item'], verified: 'source' },
        { client: 'content-safety', members: ['get_text_blocklist_item'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['GetTextBlocklistItem', 'GetTextBlocklistItemAsync'], verified: 'source' },
        { client: 'content-safety', members: ['GetTextBlocklistItem', 'GetTextBlocklistItemAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['getTextBlocklistItem', 'getTextBlocklistItemWithResponse'], verified: 'source' },
        { client: 'content-safety', members: ['getTextBlocklistItem', 'getTextBlocklistItemWithResponse'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/contentsafety/text/blocklists/{blocklistName}/blocklistItems/{blocklistItemId}', apiVersions: ['2023-10-01', '2024-09-01'] },
      { method: 'GET', path: '/contentsafety/text/blocklists/{blocklistName}/blockItems/{blockItemId}', apiVersions: ['2023-04-30-preview'] },
    ],
  },
  {
    id: 'list-blocklist-items',
    kind: 'read',
    summary: 'Lists the terms of a blocklist',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'content-safety', path: '/text/blocklists/{blocklistName}/blocklistItems', verb: 'get', verified: 'package' }],
      python: [
        { client: 'blocklist', members: ['list_text_blocklist_items'], verified: 'source' },
        { client: 'content-safety', members: ['list_text_blocklist_items'], versions: '1.0.0b1', verified: 'source' },
      ],
      csharp: [
        { client: 'blocklist', members: ['GetTextBlocklistItems', 'GetTextBlocklistItemsAsync'], verified: 'source' },
        { client: 'content-safety', members: ['GetTextBlocklistItems', 'GetTextBlocklistItemsAsync'], versions: '1.0.0-beta.1', verified: 'convention' },
      ],
      java: [
        { client: 'blocklist', members: ['listTextBlocklistItems'], verified: 'source' },
        { client: 'content-safety', members: ['listTextBlocklistItems'], versions: '1.0.0-beta.1', verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/contentsafety/text/blocklists/{blocklistName}/blocklistItems', apiVersions: ['2023-10-01', '2024-09-01'] },
      { method: 'GET', path: '/contentsafety/text/blocklists/{blocklistName}/blockItems', apiVersions: ['2023-04-30-preview'] },
    ],
  },
];
