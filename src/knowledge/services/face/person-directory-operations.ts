import type { Operation } from '../../schema.js';
import { DIRECTORY_VERSIONS } from './versions.js';

/** Persons outside of groups, with their faces, and dynamic groups of them. */
export const personDirectoryOperations: readonly Operation[] = [
  {
    id: 'create-person',
    kind: 'manage',
    summary: 'Creates a person in the person directory',
    sends: ['the name and user data of the person'],
    keeps: {
      statement: 'The person with name and user data. Faces added to it never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person'],
    reach: {
      javascript: [{ client: 'face', path: '/persons', verb: 'post', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.CreatePersonAsync', 'PersonDirectory.CreatePersonWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/persons', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'list-persons',
    kind: 'read',
    summary: 'Lists the persons of the person directory',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetPersonsAsync', 'PersonDirectory.GetPersonsWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persons', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'get-person',
    kind: 'read',
    summary: 'Reads a person of the person directory',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetPersonAsync', 'PersonDirectory.GetPersonWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persons/{personId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'update-person',
    kind: 'manage',
    summary: 'Changes the name and user data of a person in the person directory',
    sends: ['the name and user data of the person'],
    keeps: {
      statement: 'The name and user data, with the person.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person'],
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}', verb: 'patch', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.UpdatePersonAsync', 'PersonDirectory.UpdatePersonWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/persons/{personId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'delete-person',
    kind: 'delete',
    summary: 'Deletes a person of the person directory with the face templates',
    sends: [],
    keeps: {
      statement: 'Removes the person and the templates.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}', verb: 'delete', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.DeletePersonAsync', 'PersonDirectory.DeletePersonWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/persons/{personId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'list-person-dynamic-groups',
    kind: 'read',
    summary: 'Lists the dynamic person groups that refer to a person',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/dynamicPersonGroupReferences', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetDynamicPersonGroupReferencesAsync', 'PersonDirectory.GetDynamicPersonGroupReferencesWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persons/{personId}/dynamicPersonGroupReferences', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'add-person-face',
    kind: 'manage',
    summary: 'Adds a face to a person in the person directory: a template is made from the image and stored',
    sends: ['the image, or its address for the service to fetch it', 'user data'],
    keeps: {
      statement: 'A face template under a persisted face ID, which never expires by itself; the image is not stored.',
      facts: ['face-lists-no-expiry', 'face-no-image-store'],
      content: { what: 'the face template of the person', until: 'deleted' },
    },
    deletedBy: ['delete-person-face', 'delete-person'],
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces', verb: 'post', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.AddPersonFaceAsync', 'PersonDirectory.AddPersonFaceWithHttpMessagesAsync', 'PersonDirectory.AddPersonFaceFromUrlAsync', 'PersonDirectory.AddPersonFaceFromUrlWithHttpMessagesAsync', 'PersonDirectory.AddPersonFaceFromStreamAsync', 'PersonDirectory.AddPersonFaceFromStreamWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'list-person-faces',
    kind: 'read',
    summary: 'Lists the faces of a person in the person directory',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetPersonFacesAsync', 'PersonDirectory.GetPersonFacesWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'get-person-face',
    kind: 'read',
    summary: 'Reads the user data of a face of a person in the person directory',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetPersonFaceAsync', 'PersonDirectory.GetPersonFaceWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'update-person-face',
    kind: 'manage',
    summary: 'Changes the user data of a face of a person in the person directory',
    sends: ['user data'],
    keeps: {
      statement: 'The user data, with the face.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-person-face'],
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', verb: 'patch', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.UpdatePersonFaceAsync', 'PersonDirectory.UpdatePersonFaceWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'delete-person-face',
    kind: 'delete',
    summary: 'Deletes a face of a person in the person directory',
    sends: [],
    keeps: {
      statement: 'Removes the template and its user data.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [{ client: 'face', path: '/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', verb: 'delete', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.DeletePersonFaceAsync', 'PersonDirectory.DeletePersonFaceWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/persons/{personId}/recognitionModels/{recognitionModel}/persistedfaces/{persistedFaceId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'create-dynamic-person-group',
    kind: 'manage',
    summary: 'Creates a dynamic person group, which refers to persons of the person directory',
    sends: ['the name and user data of the group, and the ids of persons'],
    keeps: {
      statement: 'The group with its name, user data and references; the persons it refers to are kept by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-dynamic-person-group'],
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups/{dynamicPersonGroupId}', verb: 'put', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.CreateDynamicPersonGroupAsync', 'PersonDirectory.CreateDynamicPersonGroupWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'PUT', path: '/face/v{version}/dynamicpersongroups/{dynamicPersonGroupId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'update-dynamic-person-group',
    kind: 'manage',
    summary: 'Changes a dynamic person group or the persons it refers to',
    sends: ['the name and user data of the group, and the ids of persons'],
    keeps: {
      statement: 'The name, user data and references, with the group.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-dynamic-person-group'],
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups/{dynamicPersonGroupId}', verb: 'patch', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.UpdateDynamicPersonGroupAsync', 'PersonDirectory.UpdateDynamicPersonGroupWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/dynamicpersongroups/{dynamicPersonGroupId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'get-dynamic-person-group',
    kind: 'read',
    summary: 'Reads the name and user data of a dynamic person group',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups/{dynamicPersonGroupId}', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetDynamicPersonGroupAsync', 'PersonDirectory.GetDynamicPersonGroupWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/dynamicpersongroups/{dynamicPersonGroupId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'list-dynamic-person-groups',
    kind: 'read',
    summary: 'Lists the dynamic person groups of the resource',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetDynamicPersonGroupsAsync', 'PersonDirectory.GetDynamicPersonGroupsWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/dynamicpersongroups', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'list-dynamic-person-group-persons',
    kind: 'read',
    summary: 'Lists the persons that a dynamic person group refers to',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups/{dynamicPersonGroupId}/persons', verb: 'get', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.GetDynamicPersonGroupPersonsAsync', 'PersonDirectory.GetDynamicPersonGroupPersonsWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/dynamicpersongroups/{dynamicPersonGroupId}/persons', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
  {
    id: 'delete-dynamic-person-group',
    kind: 'delete',
    summary: 'Deletes a dynamic person group, but not the persons it refers to',
    sends: [],
    keeps: {
      statement: 'Removes the group; the persons it refers to stay.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [{ client: 'face', path: '/dynamicpersongroups/{dynamicPersonGroupId}', verb: 'delete', versions: '1.0.0-beta.1', verified: 'package' }],
      csharp: [{ client: 'face-legacy', members: ['PersonDirectory.DeleteDynamicPersonGroupAsync', 'PersonDirectory.DeleteDynamicPersonGroupWithHttpMessagesAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/dynamicpersongroups/{dynamicPersonGroupId}', apiVersions: DIRECTORY_VERSIONS },
    ],
  },
];
