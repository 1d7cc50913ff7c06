import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Groups of persons. */
export const personGroupOperations: readonly Operation[] = [
  {
    id: 'create-person-group',
    kind: 'manage',
    summary: 'Creates a person group, which holds persons with their face templates',
    sends: ['the name and user data of the group'],
    keeps: {
      statement: 'The group with its name and user data. Faces added to it never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}', verb: 'put', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}', verb: 'put', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.create', 'largePersonGroup.create'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.create'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.create'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.create', 'large_person_group.create'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['Create', 'CreateAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.CreateAsync', 'PersonGroup.CreateWithHttpMessagesAsync', 'LargePersonGroup.CreateAsync', 'LargePersonGroup.CreateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['CreatePersonGroupAsync', 'CreateLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['create', 'createWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.create', 'personGroups.createAsync', 'personGroups.createWithServiceResponseAsync', 'largePersonGroups.create', 'largePersonGroups.createAsync', 'largePersonGroups.createWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['Create'], verified: 'package' },
        { client: 'large-person-group', members: ['Create'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PUT', path: '/face/v{version}/persongroups/{personGroupId}', apiVersions: VERSIONS },
      { method: 'PUT', path: '/face/v{version}/largepersongroups/{largePersonGroupId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-person-group',
    kind: 'manage',
    summary: 'Changes the name and user data of a person group',
    sends: ['the name and user data of the group'],
    keeps: {
      statement: 'The name and user data, with the group.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}', verb: 'patch', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}', verb: 'patch', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.update', 'largePersonGroup.update'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.update'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.update'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.update', 'large_person_group.update'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['Update', 'UpdateAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.UpdateAsync', 'PersonGroup.UpdateWithHttpMessagesAsync', 'LargePersonGroup.UpdateAsync', 'LargePersonGroup.UpdateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['UpdatePersonGroupAsync', 'UpdateLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['update', 'updateWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.update', 'personGroups.updateAsync', 'personGroups.updateWithServiceResponseAsync', 'largePersonGroups.update', 'largePersonGroups.updateAsync', 'largePersonGroups.updateWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['Update'], verified: 'package' },
        { client: 'large-person-group', members: ['Update'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/persongroups/{personGroupId}', apiVersions: VERSIONS },
      { method: 'PATCH', path: '/face/v{version}/largepersongroups/{largePersonGroupId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-person-group',
    kind: 'read',
    summary: 'Reads the name and user data of a person group',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.get', 'largePersonGroup.get'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.get'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.get', 'large_person_group.get'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetLargePersonGroup', 'GetLargePersonGroupAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.GetAsync', 'PersonGroup.GetWithHttpMessagesAsync', 'LargePersonGroup.GetAsync', 'LargePersonGroup.GetWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetPersonGroupAsync', 'GetLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['get', 'getWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.get', 'personGroups.getAsync', 'personGroups.getWithServiceResponseAsync', 'largePersonGroups.get', 'largePersonGroups.getAsync', 'largePersonGroups.getWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['Get'], verified: 'package' },
        { client: 'large-person-group', members: ['Get'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups/{personGroupId}', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups/{largePersonGroupId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-person-groups',
    kind: 'read',
    summary: 'Lists the person groups of the resource',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.list', 'largePersonGroup.list'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.list'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get_large_person_groups'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.list', 'large_person_group.list'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetLargePersonGroups', 'GetLargePersonGroupsAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.ListAsync', 'PersonGroup.ListWithHttpMessagesAsync', 'LargePersonGroup.ListAsync', 'LargePersonGroup.ListWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['ListPersonGroupsAsync', 'GetPersonGroupsAsync', 'ListLargePersonGroupsAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['getLargePersonGroups', 'getLargePersonGroupsWithResponse', 'listLargePersonGroups', 'listLargePersonGroupsWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.list', 'personGroups.listAsync', 'personGroups.listWithServiceResponseAsync', 'largePersonGroups.list', 'largePersonGroups.listAsync', 'largePersonGroups.listWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['List'], verified: 'package' },
        { client: 'large-person-group', members: ['List'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'train-person-group',
    kind: 'train',
    summary: 'Prepares a person group for identification from the templates it holds',
    sends: [],
    keeps: {
      statement: 'What is prepared belongs to the group, whose templates never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/train', verb: 'post', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/train', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.train', 'largePersonGroup.train'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.train'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.begin_train'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['person_group.train', 'large_person_group.train'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['Train', 'TrainAsync'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.TrainAsync', 'PersonGroup.TrainWithHttpMessagesAsync', 'LargePersonGroup.TrainAsync', 'LargePersonGroup.TrainWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['TrainPersonGroupAsync', 'TrainLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['beginTrain'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.train', 'personGroups.trainAsync', 'personGroups.trainWithServiceResponseAsync', 'largePersonGroups.train', 'largePersonGroups.trainAsync', 'largePersonGroups.trainWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['Train'], verified: 'package' },
        { client: 'large-person-group', members: ['Train'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/persongroups/{personGroupId}/train', apiVersions: VERSIONS },
      { method: 'POST', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/train', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-person-group-training-status',
    kind: 'read',
    summary: 'Tells how far the training of a person group is',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/training', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/training', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.getTrainingStatus', 'largePersonGroup.getTrainingStatus'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.getTrainingStatus'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get_training_status'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.get_training_status', 'large_person_group.get_training_status'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetTrainingStatus', 'GetTrainingStatusAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.GetTrainingStatusAsync', 'PersonGroup.GetTrainingStatusWithHttpMessagesAsync', 'LargePersonGroup.GetTrainingStatusAsync', 'LargePersonGroup.GetTrainingStatusWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetPersonGroupTrainingStatusAsync', 'GetLargePersonGroupTrainingStatusAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['getTrainingStatus', 'getTrainingStatusWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.getTrainingStatus', 'personGroups.getTrainingStatusAsync', 'personGroups.getTrainingStatusWithServiceResponseAsync', 'largePersonGroups.getTrainingStatus', 'largePersonGroups.getTrainingStatusAsync', 'largePersonGroups.getTrainingStatusWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['GetTrainingStatus'], verified: 'package' },
        { client: 'large-person-group', members: ['GetTrainingStatus'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups/{personGroupId}/training', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/training', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-person-group',
    kind: 'delete',
    summary: 'Deletes a person group with its persons and face templates',
    sends: [],
    keeps: {
      statement: 'Removes the group and what it holds.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}', verb: 'delete', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}', verb: 'delete', verified: 'package' },
        { client: 'face-legacy', members: ['personGroup.deleteMethod', 'largePersonGroup.deleteMethod'], verified: 'package' },
        { client: 'face-preview', members: ['personGroup.deleteMethod'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.delete'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group.delete', 'large_person_group.delete'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['Delete', 'DeleteAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroup.DeleteAsync', 'PersonGroup.DeleteWithHttpMessagesAsync', 'LargePersonGroup.DeleteAsync', 'LargePersonGroup.DeleteWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DeletePersonGroupAsync', 'DeleteLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['delete', 'deleteWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroups.delete', 'personGroups.deleteAsync', 'personGroups.deleteWithServiceResponseAsync', 'largePersonGroups.delete', 'largePersonGroups.deleteAsync', 'largePersonGroups.deleteWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group', members: ['Delete'], verified: 'package' },
        { client: 'large-person-group', members: ['Delete'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/persongroups/{personGroupId}', apiVersions: VERSIONS },
      { method: 'DELETE', path: '/face/v{version}/largepersongroups/{largePersonGroupId}', apiVersions: VERSIONS },
    ],
  },
];
