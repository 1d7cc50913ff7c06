import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Lists of faces. */
export const faceListOperations: readonly Operation[] = [
  {
    id: 'create-face-list',
    kind: 'manage',
    summary: 'Creates a face list, which holds face templates to search',
    sends: ['the name and user data of the list'],
    keeps: {
      statement: 'The list with its name and user data. Faces added to it never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-face-list'],
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}', verb: 'put', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}', verb: 'put', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.create', 'largeFaceList.create'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.create'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.create'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.create', 'large_face_list.create'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['Create', 'CreateAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.CreateAsync', 'FaceList.CreateWithHttpMessagesAsync', 'LargeFaceList.CreateAsync', 'LargeFaceList.CreateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['CreateFaceListAsync', 'CreateLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['create', 'createWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.create', 'faceLists.createAsync', 'faceLists.createWithServiceResponseAsync', 'largeFaceLists.create', 'largeFaceLists.createAsync', 'largeFaceLists.createWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['Create'], verified: 'package' },
        { client: 'large-face-list', members: ['Create'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PUT', path: '/face/v{version}/facelists/{faceListId}', apiVersions: VERSIONS },
      { method: 'PUT', path: '/face/v{version}/largefacelists/{largeFaceListId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-face-list',
    kind: 'manage',
    summary: 'Changes the name and user data of a face list',
    sends: ['the name and user data of the list'],
    keeps: {
      statement: 'The name and user data, with the list.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-face-list'],
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}', verb: 'patch', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}', verb: 'patch', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.update', 'largeFaceList.update'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.update'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.update'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.update', 'large_face_list.update'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['Update', 'UpdateAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.UpdateAsync', 'FaceList.UpdateWithHttpMessagesAsync', 'LargeFaceList.UpdateAsync', 'LargeFaceList.UpdateWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['UpdateFaceListAsync', 'UpdateLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['update', 'updateWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.update', 'faceLists.updateAsync', 'faceLists.updateWithServiceResponseAsync', 'largeFaceLists.update', 'largeFaceLists.updateAsync', 'largeFaceLists.updateWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['Update'], verified: 'package' },
        { client: 'large-face-list', members: ['Update'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/facelists/{faceListId}', apiVersions: VERSIONS },
      { method: 'PATCH', path: '/face/v{version}/largefacelists/{largeFaceListId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-face-list',
    kind: 'read',
    summary: 'Reads the name and user data of a face list',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.get', 'largeFaceList.get'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.get'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.get'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.get', 'large_face_list.get'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['GetLargeFaceList', 'GetLargeFaceListAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.GetAsync', 'FaceList.GetWithHttpMessagesAsync', 'LargeFaceList.GetAsync', 'LargeFaceList.GetWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetFaceListAsync', 'GetLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['get', 'getWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.get', 'faceLists.getAsync', 'faceLists.getWithServiceResponseAsync', 'largeFaceLists.get', 'largeFaceLists.getAsync', 'largeFaceLists.getWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['Get'], verified: 'package' },
        { client: 'large-face-list', members: ['Get'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/facelists/{faceListId}', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largefacelists/{largeFaceListId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-face-lists',
    kind: 'read',
    summary: 'Lists the face lists of the resource',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/facelists', verb: 'get', verified: 'package' },
        { client: 'face', path: '/largefacelists', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.list', 'largeFaceList.list'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.list'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.get_large_face_lists'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.list', 'large_face_list.list'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['GetLargeFaceLists', 'GetLargeFaceListsAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.ListAsync', 'FaceList.ListWithHttpMessagesAsync', 'LargeFaceList.ListAsync', 'LargeFaceList.ListWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['ListFaceListsAsync', 'ListLargeFaceListsAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['getLargeFaceLists', 'getLargeFaceListsWithResponse', 'listLargeFaceLists', 'listLargeFaceListsWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.list', 'faceLists.listAsync', 'faceLists.listWithServiceResponseAsync', 'largeFaceLists.list', 'largeFaceLists.listAsync', 'largeFaceLists.listWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['List'], verified: 'package' },
        { client: 'large-face-list', members: ['List'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/facelists', apiVersions: VERSIONS },
      { method: 'GET', path: '/face/v{version}/largefacelists', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'train-face-list',
    kind: 'train',
    summary: 'Prepares a large face list for searching from the templates it holds',
    sends: [],
    keeps: {
      statement: 'What is prepared belongs to the list, whose templates never expire by themselves.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-face-list'],
    reach: {
      javascript: [
        { client: 'face', path: '/largefacelists/{largeFaceListId}/train', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['largeFaceList.train'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.begin_train'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['large_face_list.train'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['Train', 'TrainAsync'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['LargeFaceList.TrainAsync', 'LargeFaceList.TrainWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['TrainLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['beginTrain'], poller: true, verified: 'source' },
        { client: 'face-legacy', members: ['largeFaceLists.train', 'largeFaceLists.trainAsync', 'largeFaceLists.trainWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'large-face-list', members: ['Train'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/largefacelists/{largeFaceListId}/train', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-face-list-training-status',
    kind: 'read',
    summary: 'Tells how far the training of a large face list is',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/largefacelists/{largeFaceListId}/training', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['largeFaceList.getTrainingStatus'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.get_training_status'], verified: 'source' },
        { client: 'face-legacy', members: ['large_face_list.get_training_status'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['GetTrainingStatus', 'GetTrainingStatusAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['LargeFaceList.GetTrainingStatusAsync', 'LargeFaceList.GetTrainingStatusWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetLargeFaceListTrainingStatusAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['getTrainingStatus', 'getTrainingStatusWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['largeFaceLists.getTrainingStatus', 'largeFaceLists.getTrainingStatusAsync', 'largeFaceLists.getTrainingStatusWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'large-face-list', members: ['GetTrainingStatus'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/largefacelists/{largeFaceListId}/training', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-face-list',
    kind: 'delete',
    summary: 'Deletes a face list with its face templates',
    sends: [],
    keeps: {
      statement: 'Removes the list and what it holds.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}', verb: 'delete', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}', verb: 'delete', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.deleteMethod', 'largeFaceList.deleteMethod'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.deleteMethod'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.delete'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.delete', 'large_face_list.delete'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['Delete', 'DeleteAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.DeleteAsync', 'FaceList.DeleteWithHttpMessagesAsync', 'LargeFaceList.DeleteAsync', 'LargeFaceList.DeleteWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DeleteFaceListAsync', 'DeleteLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['delete', 'deleteWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.delete', 'faceLists.deleteAsync', 'faceLists.deleteWithServiceResponseAsync', 'largeFaceLists.delete', 'largeFaceLists.deleteAsync', 'largeFaceLists.deleteWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['Delete'], verified: 'package' },
        { client: 'large-face-list', members: ['Delete'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/facelists/{faceListId}', apiVersions: VERSIONS },
      { method: 'DELETE', path: '/face/v{version}/largefacelists/{largeFaceListId}', apiVersions: VERSIONS },
    ],
  },
];
