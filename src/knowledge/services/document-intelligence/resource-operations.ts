import type { Operation } from '../../schema.js';
import { V3_VERSIONS, V4_VERSIONS } from './versions.js';

/** Quotas of the resource, and the operations that run in it. */
export const resourceOperations: readonly Operation[] = [
  {
    id: 'get-resource-details',
    kind: 'read',
    summary: 'Reads the quotas of the resource',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/info', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['getResourceDetails'], versions: '4.0.0 - 5.x', verified: 'package' },
        { client: 'administration-v3', members: ['getInfo'], versions: '4.0.0-beta', verified: 'package' },
        { client: 'training-v2', members: ['getAccountProperties'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['get_resource_details'], verified: 'source' },
        { client: 'administration-v4', members: ['get_resource_info'], versions: '1.0.0b1 - 1.0.0b4', verified: 'convention' },
        { client: 'administration-v3', members: ['get_resource_details'], verified: 'package' },
        { client: 'administration-v3', members: ['get_account_info'], versions: '3.2.0b1 - 3.2.0b5', verified: 'source' },
        { client: 'training-v2', members: ['get_account_properties'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetResourceDetails', 'GetResourceDetailsAsync'], verified: 'source' },
        { client: 'administration-v4', members: ['GetResourceInfo', 'GetResourceInfoAsync'], versions: '1.0.0-beta', verified: 'source' },
        { client: 'administration-v3', members: ['GetResourceDetails', 'GetResourceDetailsAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetAccountProperties', 'GetAccountPropertiesAsync'], versions: '4.0.0-beta.1 - 4.0.0-beta.4', verified: 'source' },
        { client: 'training-v2', members: ['GetAccountProperties', 'GetAccountPropertiesAsync'], verified: 'source' },
        { client: 'custom-form-preview', members: ['GetModelSubscriptionProperties', 'GetModelSubscriptionPropertiesAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['getResourceDetails', 'getResourceDetailsWithResponse'], verified: 'source' },
        { client: 'administration-v4', members: ['getResourceInfo', 'getResourceInfoWithResponse'], versions: '1.0.0-beta', verified: 'sample' },
        { client: 'administration-v3', members: ['getResourceDetails', 'getResourceDetailsWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getAccountProperties', 'getAccountPropertiesWithResponse'], versions: '4.0.0-beta.1 - 4.0.0-beta.5', verified: 'source' },
        { client: 'training-v2', members: ['getAccountProperties', 'getAccountPropertiesWithResponse'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/info', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/info', apiVersions: V3_VERSIONS },
    ],
  },
  {
    id: 'get-operation',
    kind: 'read',
    summary: 'Reads the state of a build, copy or compose operation',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/operations/{operationId}', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['getOperation'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['get_operation'], verified: 'source' },
        { client: 'administration-v3', members: ['get_operation'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetOperation', 'GetOperationAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetOperation', 'GetOperationAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['getOperation', 'getOperationWithResponse'], verified: 'source' },
        { client: 'administration-v3', members: ['getOperation', 'getOperationWithResponse'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/operations/{operationId}', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/operations/{operationId}', apiVersions: V3_VERSIONS },
    ],
  },
  {
    id: 'list-operations',
    kind: 'read',
    summary: 'Lists the build, copy and compose operations',
    sends: [],
    keeps: {
      statement: 'Nothing new; the call only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'analysis-v4', path: '/operations', verb: 'get', verified: 'package' },
        { client: 'administration-v3', members: ['listOperations'], verified: 'package' },
      ],
      python: [
        { client: 'administration-v4', members: ['list_operations'], verified: 'source' },
        { client: 'administration-v3', members: ['list_operations'], verified: 'package' },
      ],
      csharp: [
        { client: 'administration-v4', members: ['GetOperations', 'GetOperationsAsync'], verified: 'source' },
        { client: 'administration-v3', members: ['GetOperations', 'GetOperationsAsync'], verified: 'source' },
      ],
      java: [
        { client: 'administration-v4', members: ['listOperations'], verified: 'source' },
        { client: 'administration-v3', members: ['listOperations'], verified: 'source' },
      ],
    },
    routes: [
      { method: 'GET', path: '/documentintelligence/operations', apiVersions: V4_VERSIONS },
      { method: 'GET', path: '/formrecognizer/operations', apiVersions: V3_VERSIONS },
    ],
  },
];
