import type { Operation } from '../../schema.js';
import { SNAPSHOT_VERSIONS, VERSIONS } from './versions.js';

/** Snapshots, which carry groups and lists to another resource. */
export const snapshotOperations: readonly Operation[] = [
  {
    id: 'take-snapshot',
    kind: 'manage',
    summary: 'Copies a face list or person group to a place from which another subscription can take it over',
    sends: ['the id of the list or group, and the subscriptions that may take it over'],
    keeps: {
      statement: 'A copy of the list or group with its templates for 48 hours.',
      facts: ['face-snapshot-48h'],
      content: { what: 'the copied face templates', until: 'hours' },
    },
    deletedBy: ['delete-snapshot'],
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.take'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.take'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.TakeAsync', 'Snapshot.TakeWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['Take'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/snapshots', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'apply-snapshot',
    kind: 'manage',
    summary: 'Makes a face list or person group from a snapshot in the subscription that calls',
    sends: ['the id of the list or group to make'],
    keeps: {
      statement: 'A list or group with the copied templates, which never expire by themselves.',
      facts: ['face-lists-no-expiry'],
      content: { what: 'the copied face templates', until: 'deleted' },
    },
    deletedBy: ['delete-person-group', 'delete-face-list'],
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.apply'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.apply'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.ApplyAsync', 'Snapshot.ApplyWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['Apply'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/snapshots/{snapshotId}/apply', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'list-snapshots',
    kind: 'read',
    summary: 'Lists the snapshots that the subscription can reach',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.list'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.list'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.ListAsync', 'Snapshot.ListWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['List'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/snapshots', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'get-snapshot',
    kind: 'read',
    summary: 'Reads what a snapshot was taken of',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.get'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.get'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.GetAsync', 'Snapshot.GetWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['Get'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/snapshots/{snapshotId}', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'update-snapshot',
    kind: 'manage',
    summary: 'Changes which subscriptions may take a snapshot over',
    sends: ['ids of subscriptions'],
    keeps: {
      statement: 'The ids, with the snapshot, for 48 hours after it was taken.',
      facts: ['face-snapshot-48h'],
    },
    deletedBy: ['delete-snapshot'],
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.update'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.update'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.UpdateAsync', 'Snapshot.UpdateWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['Update'], verified: 'package' }],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/snapshots/{snapshotId}', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'delete-snapshot',
    kind: 'delete',
    summary: 'Deletes a snapshot before its time',
    sends: [],
    keeps: {
      statement: 'Removes the copy.',
      facts: ['face-snapshot-48h'],
    },
    reach: {
      javascript: [{ client: 'face-legacy', members: ['snapshot.deleteMethod'], verified: 'package' }],
      python: [{ client: 'face-legacy', members: ['snapshot.delete'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.DeleteAsync', 'Snapshot.DeleteWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['Delete'], verified: 'package' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/snapshots/{snapshotId}', apiVersions: SNAPSHOT_VERSIONS },
    ],
  },
  {
    id: 'get-operation-status',
    kind: 'read',
    summary: 'Tells how far a snapshot or another long-running operation is',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/operations/{operationId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' },
        { client: 'face-legacy', members: ['snapshot.getOperationStatus'], verified: 'package' },
      ],
      python: [{ client: 'face-legacy', members: ['snapshot.get_operation_status'], verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['Snapshot.GetOperationStatusAsync', 'Snapshot.GetOperationStatusWithHttpMessagesAsync'], verified: 'source' }],
      go: [{ client: 'snapshot', members: ['GetOperationStatus'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/operations/{operationId}', apiVersions: VERSIONS },
    ],
  },
];
