import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Faces in lists. */
export const listFaceOperations: readonly Operation[] = [
  {
    id: 'add-face-list-face',
    kind: 'manage',
    summary: 'Adds a face to a face list: a template is made from the image and stored',
    sends: ['the image, or its address for the service to fetch it', 'user data'],
    keeps: {
      statement: 'A face template under a persisted face ID, which never expires by itself; the image is not stored.',
      facts: ['face-lists-no-expiry', 'face-no-image-store'],
      content: { what: 'the face template in the list', until: 'deleted' },
    },
    deletedBy: ['delete-face-list-face', 'delete-face-list'],
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}/persistedfaces', verb: 'post', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}/persistedfaces', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.addFaceFromUrl', 'largeFaceList.addFaceFromUrl', 'faceList.addFaceFromStream', 'largeFaceList.addFaceFromStream'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.addFace', 'faceList.addFaceFromStream'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.add_face', 'large_face_list.add_face_from_url'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.add_face_from_url', 'large_face_list.add_face_from_url', 'face_list.add_face_from_stream', 'large_face_list.add_face_from_stream'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['AddFace', 'AddFaceAsync', 'AddFaceFromUrl', 'AddFaceFromUrlAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.AddFaceFromUrlAsync', 'FaceList.AddFaceFromUrlWithHttpMessagesAsync', 'LargeFaceList.AddFaceFromUrlAsync', 'LargeFaceList.AddFaceFromUrlWithHttpMessagesAsync', 'FaceList.AddFaceFromStreamAsync', 'FaceList.AddFaceFromStreamWithHttpMessagesAsync', 'LargeFaceList.AddFaceFromStreamAsync', 'LargeFaceList.AddFaceFromStreamWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['AddFaceToFaceListAsync', 'AddFaceToLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['addFace', 'addFaceWithResponse', 'addFaceFromUrl', 'addFaceFromUrlWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.addFaceFromUrl', 'faceLists.addFaceFromUrlAsync', 'faceLists.addFaceFromUrlWithServiceResponseAsync', 'largeFaceLists.addFaceFromUrl', 'largeFaceLists.addFaceFromUrlAsync', 'largeFaceLists.addFaceFromUrlWithServiceResponseAsync', 'faceLists.addFaceFromStream', 'faceLists.addFaceFromStreamAsync', 'faceLists.addFaceFromStreamWithServiceResponseAsync', 'largeFaceLists.addFaceFromStream', 'largeFaceLists.addFaceFromStreamAsync', 'largeFaceLists.addFaceFromStreamWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['AddFaceFromURL', 'AddFaceFromStream'], verified: 'package' },
        { client: 'large-face-list', members: ['AddFaceFromURL', 'AddFaceFromStream'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/facelists/{faceListId}/persistedfaces', apiVersions: VERSIONS },
      { method: 'POST', path: '/face/v{version}/largefacelists/{largeFaceListId}/persistedfaces', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'get-face-list-face',
    kind: 'read',
    summary: 'Reads the user data of a face in a large face list',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['largeFaceList.getFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.get_face'], verified: 'source' },
        { client: 'face-legacy', members: ['large_face_list.get_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['GetFace', 'GetFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['LargeFaceList.GetFaceAsync', 'LargeFaceList.GetFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GetFaceInLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['getFace', 'getFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['largeFaceLists.getFace', 'largeFaceLists.getFaceAsync', 'largeFaceLists.getFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'large-face-list', members: ['GetFace'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'list-face-list-faces',
    kind: 'read',
    summary: 'Lists the faces in a large face list',
    sends: [],
    keeps: {
      statement: 'Nothing: it only reads.',
      facts: [],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/largefacelists/{largeFaceListId}/persistedfaces', verb: 'get', verified: 'package' },
        { client: 'face-legacy', members: ['largeFaceList.listFaces'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.get_faces'], verified: 'source' },
        { client: 'face-legacy', members: ['large_face_list.list_faces'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['GetFaces', 'GetFacesAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['LargeFaceList.ListFacesAsync', 'LargeFaceList.ListFacesWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['ListFacesInLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['getFaces', 'getFacesWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['largeFaceLists.listFaces', 'largeFaceLists.listFacesAsync', 'largeFaceLists.listFacesWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'large-face-list', members: ['ListFaces'], verified: 'package' }],
    },
    routes: [
      { method: 'GET', path: '/face/v{version}/largefacelists/{largeFaceListId}/persistedfaces', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'update-face-list-face',
    kind: 'manage',
    summary: 'Changes the user data of a face in a large face list',
    sends: ['user data'],
    keeps: {
      statement: 'The user data, with the face.',
      facts: ['face-lists-no-expiry'],
    },
    deletedBy: ['delete-face-list-face'],
    reach: {
      javascript: [
        { client: 'face', path: '/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', verb: 'patch', verified: 'package' },
        { client: 'face-legacy', members: ['largeFaceList.updateFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.update_face'], verified: 'source' },
        { client: 'face-legacy', members: ['large_face_list.update_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['UpdateFace', 'UpdateFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['LargeFaceList.UpdateFaceAsync', 'LargeFaceList.UpdateFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['UpdateFaceInLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['updateFace', 'updateFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['largeFaceLists.updateFace', 'largeFaceLists.updateFaceAsync', 'largeFaceLists.updateFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'large-face-list', members: ['UpdateFace'], verified: 'package' }],
    },
    routes: [
      { method: 'PATCH', path: '/face/v{version}/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'delete-face-list-face',
    kind: 'delete',
    summary: 'Deletes a face of a face list',
    sends: [],
    keeps: {
      statement: 'Removes the template and its user data.',
      facts: ['face-lists-delete'],
    },
    reach: {
      javascript: [
        { client: 'face', path: '/facelists/{faceListId}/persistedfaces/{persistedFaceId}', verb: 'delete', verified: 'package' },
        { client: 'face', path: '/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', verb: 'delete', verified: 'package' },
        { client: 'face-legacy', members: ['faceList.deleteFace', 'largeFaceList.deleteFace'], verified: 'package' },
        { client: 'face-preview', members: ['faceList.deleteFace'], verified: 'package' },
      ],
      python: [
        { client: 'face-administration', members: ['large_face_list.delete_face'], verified: 'source' },
        { client: 'face-legacy', members: ['face_list.delete_face', 'large_face_list.delete_face'], verified: 'package' },
      ],
      csharp: [
        { client: 'large-face-list', members: ['DeleteFace', 'DeleteFaceAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['FaceList.DeleteFaceAsync', 'FaceList.DeleteFaceWithHttpMessagesAsync', 'LargeFaceList.DeleteFaceAsync', 'LargeFaceList.DeleteFaceWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DeleteFaceFromFaceListAsync', 'DeleteFaceFromLargeFaceListAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'large-face-list', members: ['deleteFace', 'deleteFaceWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faceLists.deleteFace', 'faceLists.deleteFaceAsync', 'faceLists.deleteFaceWithServiceResponseAsync', 'largeFaceLists.deleteFace', 'largeFaceLists.deleteFaceAsync', 'largeFaceLists.deleteFaceWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [
        { client: 'face-list', members: ['DeleteFace'], verified: 'package' },
        { client: 'large-face-list', members: ['DeleteFace'], verified: 'package' },
      ],
    },
    routes: [
      { method: 'DELETE', path: '/face/v{version}/facelists/{faceListId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
      { method: 'DELETE', path: '/face/v{version}/largefacelists/{largeFaceListId}/persistedfaces/{persistedFaceId}', apiVersions: VERSIONS },
    ],
  },
];
