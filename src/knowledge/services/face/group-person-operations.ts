import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Persons in groups, with their faces. */
export const groupPersonOperations: readonly Operation[] = [
  {
    id: 'create-person-group-person',
    kind: 'manage',
    summary: 'Creates a person in a person group',
    sends: ['the name and user data of the person'],
    keeps: {
      statement: 'The person with name and user data, in the group. Faces added to it never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group-person', 'delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons', verb: 'post', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.create', 'largePersonGroupPerson.create'], verified: 'package' },
        { client: 'face-preview', members: ['person.create'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.create_person'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.create', 'large_person_group_person.create'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['CreatePerson', 'CreatePersonAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.CreateAsync', 'PersonGroupPerson.CreateWithHttpMessagesAsync', 'LargePersonGroupPerson.CreateAsync', 'LargePersonGroupPerson.CreateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['CreatePersonAsync', 'CreatePersonInPersonGroupAsync', 'CreatePersonInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['createPerson', 'createPersonWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.create', 'personGroupPersons.createAsync', 'personGroupPersons.createWithServiceResponseAsync', 'largePersonGroupPersons.create', 'largePersonGroupPersons.createAsync', 'largePersonGroupPersons.createWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['Create'], verified: 'package' },
        { client: 'large-person-group-person', members: ['Create'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/persongroups/{personGroupId}/persons', apiVersions: VERSIONS },
      { method: 'POST', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-person-group-person',
    kind: 'manage',
    summary: 'Changes the name and user data of a person in a person group',
    sends: ['the name and user data of the person'],
    keeps: {
      statement: 'The name and user data, with the person.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group-person', 'delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}', verb: 'patch', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}', verb: 'patch', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.update', 'largePersonGroupPerson.update'], verified: 'package' },
        { client: 'face-preview', members: ['person.update'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.update_person'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.update', 'large_person_group_person.update'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['UpdatePerson', 'UpdatePersonAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.UpdateAsync', 'PersonGroupPerson.UpdateWithHttpMessagesAsync', 'LargePersonGroupPerson.UpdateAsync', 'LargePersonGroupPerson.UpdateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['UpdatePersonAsync', 'UpdatePersonInPersonGroupAsync', 'UpdatePersonInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['updatePerson', 'updatePersonWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.update', 'personGroupPersons.updateAsync', 'personGroupPersons.updateWithServiceResponseAsync', 'largePersonGroupPersons.update', 'largePersonGroupPersons.updateAsync', 'largePersonGroupPersons.updateWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['Update'], verified: 'package' },
        { client: 'large-person-group-person', members: ['Update'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}', apiVersions: VERSIONS },
      { method: 'PATCH', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-person-group-person',
    kind: 'read',
    summary: 'Reads a person of a person group',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.get', 'largePersonGroupPerson.get'], verified: 'package' },
        { client: 'face-preview', members: ['person.get'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get_person'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.get', 'large_person_group_person.get'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetPerson', 'GetPersonAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.GetAsync', 'PersonGroupPerson.GetWithHttpMessagesAsync', 'LargePersonGroupPerson.GetAsync', 'LargePersonGroupPerson.GetWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetPersonAsync', 'GetPersonInPersonGroupAsync', 'GetPersonInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['getPerson', 'getPersonWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.get', 'personGroupPersons.getAsync', 'personGroupPersons.getWithServiceResponseAsync', 'largePersonGroupPersons.get', 'largePersonGroupPersons.getAsync', 'largePersonGroupPersons.getWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['Get'], verified: 'package' },
        { client: 'large-person-group-person', members: ['Get'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-person-group-persons',
    kind: 'read',
    summary: 'Lists the persons of a person group',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.list', 'largePersonGroupPerson.list'], verified: 'package' },
        { client: 'face-preview', members: ['person.list'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get_persons'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.list', 'large_person_group_person.list'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetPersons', 'GetPersonsAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.ListAsync', 'PersonGroupPerson.ListWithHttpMessagesAsync', 'LargePersonGroupPerson.ListAsync', 'LargePersonGroupPerson.ListWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['ListPersonsAsync', 'GetPersonsAsync', 'ListPersonsInPersonGroupAsync', 'ListPersonsInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['getPersons', 'getPersonsWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.list', 'personGroupPersons.listAsync', 'personGroupPersons.listWithServiceResponseAsync', 'largePersonGroupPersons.list', 'largePersonGroupPersons.listAsync', 'largePersonGroupPersons.listWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['List'], verified: 'package' },
        { client: 'large-person-group-person', members: ['List'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups/{personGroupId}/persons', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-person-group-person',
    kind: 'delete',
    summary: 'Deletes a person of a person group with the face templates',
    sends: [],
    keeps: {
      statement: 'Removes the person and the templates.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}', verb: 'delete', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}', verb: 'delete', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.deleteMethod', 'largePersonGroupPerson.deleteMethod'], verified: 'package' },
        { client: 'face-preview', members: ['person.deleteMethod'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.delete_person'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.delete', 'large_person_group_person.delete'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['DeletePerson', 'DeletePersonAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.DeleteAsync', 'PersonGroupPerson.DeleteWithHttpMessagesAsync', 'LargePersonGroupPerson.DeleteAsync', 'LargePersonGroupPerson.DeleteWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DeletePersonAsync', 'DeletePersonFromPersonGroupAsync', 'DeletePersonFromLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['deletePerson', 'deletePersonWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.delete', 'personGroupPersons.deleteAsync', 'personGroupPersons.deleteWithServiceResponseAsync', 'largePersonGroupPersons.delete', 'largePersonGroupPersons.deleteAsync', 'largePersonGroupPersons.deleteWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['Delete'], verified: 'package' },
        { client: 'large-person-group-person', members: ['Delete'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}', apiVersions: VERSIONS },
      { method: 'DELETE', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'add-person-group-person-face',
    kind: 'manage',
    summary: 'Adds a face to a person in a person group: a template is made from the image and stored',
    sends: ['the image, or its address for the service to fetch it', 'user data'],
    keeps: {
      statement: 'A face template under a persisted face ID, which never expires by itself; the image is not stored.',
      facts: ['face-lists-no-expiry', 'face-no-image-store'],
      content: { what: 'the face template of the person', until: 'deleted' },
    },
    deletedBy: ['delete-person-group-person-face', 'delete-person-group-person', 'delete-person-group'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}/persistedfaces', verb: 'post', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.addFaceFromUrl', 'largePersonGroupPerson.addFaceFromUrl', 'personGroupPerson.addFaceFromStream', 'largePersonGroupPerson.addFaceFromStream'], verified: 'package' },
        { client: 'face-preview', members: ['person.addPersonFace', 'person.addPersonFaceFromStream'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.add_face', 'large_person_group.add_face_from_url'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.add_face_from_url', 'large_person_group_person.add_face_from_url', 'person_group_person.add_face_from_stream', 'large_person_group_person.add_face_from_stream'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['AddFace', 'AddFaceAsync', 'AddFaceFromUrl', 'AddFaceFromUrlAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.AddFaceFromUrlAsync', 'PersonGroupPerson.AddFaceFromUrlWithHttpMessagesAsync', 'LargePersonGroupPerson.AddFaceFromUrlAsync', 'LargePersonGroupPerson.AddFaceFromUrlWithHttpMessagesAsync', 'PersonGroupPerson.AddFaceFromStreamAsync', 'PersonGroupPerson.AddFaceFromStreamWithHttpMessagesAsync', 'LargePersonGroupPerson.AddFaceFromStreamAsync', 'LargePersonGroupPerson.AddFaceFromStreamWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['AddPersonFaceAsync', 'AddPersonFaceInPersonGroupAsync', 'AddPersonFaceInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['addFace', 'addFaceWithResponse', 'addFaceFromUrl', 'addFaceFromUrlWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.addFaceFromUrl', 'personGroupPersons.addFaceFromUrlAsync', 'personGroupPersons.addFaceFromUrlWithServiceResponseAsync', 'personGroupPersons.addPersonFaceFromUrl', 'personGroupPersons.addPersonFaceFromUrlAsync', 'personGroupPersons.addPersonFaceFromUrlWithServiceResponseAsync', 'largePersonGroupPersons.addFaceFromUrl', 'largePersonGroupPersons.addFaceFromUrlAsync', 'largePersonGroupPersons.addFaceFromUrlWithServiceResponseAsync', 'largePersonGroupPersons.addPersonFaceFromUrl', 'largePersonGroupPersons.addPersonFaceFromUrlAsync', 'largePersonGroupPersons.addPersonFaceFromUrlWithServiceResponseAsync', 'personGroupPersons.addFaceFromStream', 'personGroupPersons.addFaceFromStreamAsync', 'personGroupPersons.addFaceFromStreamWithServiceResponseAsync', 'personGroupPersons.addPersonFaceFromStream', 'personGroupPersons.addPersonFaceFromStreamAsync', 'personGroupPersons.addPersonFaceFromStreamWithServiceResponseAsync', 'largePersonGroupPersons.addFaceFromStream', 'largePersonGroupPersons.addFaceFromStreamAsync', 'largePersonGroupPersons.addFaceFromStreamWithServiceResponseAsync', 'largePersonGroupPersons.addPersonFaceFromStream', 'largePersonGroupPersons.addPersonFaceFromStreamAsync', 'largePersonGroupPersons.addPersonFaceFromStreamWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['AddFaceFromURL', 'AddFaceFromStream'], verified: 'package' },
        { client: 'large-person-group-person', members: ['AddFaceFromURL', 'AddFaceFromStream'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}/persistedfaces', apiVersions: VERSIONS },
      { method: 'POST', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-person-group-person-face',
    kind: 'read',
    summary: 'Reads the user data of a face of a person in a person group',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.getFace', 'largePersonGroupPerson.getFace'], verified: 'package' },
        { client: 'face-preview', members: ['person.getFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.get_face'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.get_face', 'large_person_group_person.get_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['GetFace', 'GetFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.GetFaceAsync', 'PersonGroupPerson.GetFaceWithHttpMessagesAsync', 'LargePersonGroupPerson.GetFaceAsync', 'LargePersonGroupPerson.GetFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetPersonFaceAsync', 'GetPersonFaceInPersonGroupAsync', 'GetPersonFaceInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['getFace', 'getFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.getFace', 'personGroupPersons.getFaceAsync', 'personGroupPersons.getFaceWithServiceResponseAsync', 'largePersonGroupPersons.getFace', 'largePersonGroupPersons.getFaceAsync', 'largePersonGroupPersons.getFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['GetFace'], verified: 'package' },
        { client: 'large-person-group-person', members: ['GetFace'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-person-group-person-face',
    kind: 'manage',
    summary: 'Changes the user data of a face of a person in a person group',
    sends: ['user data'],
    keeps: {
      statement: 'The user data, with the face.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-group-person-face'],
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'patch', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'patch', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.updateFace', 'largePersonGroupPerson.updateFace'], verified: 'package' },
        { client: 'face-preview', members: ['person.updateFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.update_face'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.update_face', 'large_person_group_person.update_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['UpdateFace', 'UpdateFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.UpdateFaceAsync', 'PersonGroupPerson.UpdateFaceWithHttpMessagesAsync', 'LargePersonGroupPerson.UpdateFaceAsync', 'LargePersonGroupPerson.UpdateFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['UpdatePersonFaceAsync', 'UpdatePersonFaceInPersonGroupAsync', 'UpdatePersonFaceInLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['updateFace', 'updateFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.updateFace', 'personGroupPersons.updateFaceAsync', 'personGroupPersons.updateFaceWithServiceResponseAsync', 'largePersonGroupPersons.updateFace', 'largePersonGroupPersons.updateFaceAsync', 'largePersonGroupPersons.updateFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['UpdateFace'], verified: 'package' },
        { client: 'large-person-group-person', members: ['UpdateFace'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
      { method: 'PATCH', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-person-group-person-face',
    kind: 'delete',
    summary: 'Deletes a face of a person in a person group',
    sends: [],
    keeps: {
      statement: 'Removes the template and its user data.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'delete', verified: 'package' },
        { client: 'face', path: '/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', verb: 'delete', verified: 'package' },
        { client: 'face-legacy', members: ['personGroupPerson.deleteFace', 'largePersonGroupPerson.deleteFace'], verified: 'package' },
        { client: 'face-preview', members: ['person.deleteFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_person_group.delete_face'], verified: 'source' },
        { client: 'face-legacy', members: ['person_group_person.delete_face', 'large_person_group_person.delete_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-person-group', members: ['DeleteFace', 'DeleteFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['PersonGroupPerson.DeleteFaceAsync', 'PersonGroupPerson.DeleteFaceWithHttpMessagesAsync', 'LargePersonGroupPerson.DeleteFaceAsync', 'LargePersonGroupPerson.DeleteFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DeletePersonFaceAsync', 'DeletePersonFaceFromPersonGroupAsync', 'DeletePersonFaceFromLargePersonGroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-person-group', members: ['deleteFace', 'deleteFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['personGroupPersons.deleteFace', 'personGroupPersons.deleteFaceAsync', 'personGroupPersons.deleteFaceWithServiceResponseAsync', 'largePersonGroupPersons.deleteFace', 'largePersonGroupPersons.deleteFaceAsync', 'largePersonGroupPersons.deleteFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'person-group-person', members: ['DeleteFace'], verified: 'package' },
        { client: 'large-person-group-person', members: ['DeleteFace'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/persongroups/{personGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
      { method: 'DELETE', path: '/face/v{version}/largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
];
