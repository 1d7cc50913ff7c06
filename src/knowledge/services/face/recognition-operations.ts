import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Finding faces in images, and comparing them. */
export const recognitionOperations: readonly Operation[] = [
  {
    id: 'detect-faces',
    kind: 'analyze',
    summary: 'Finds faces in an image, with boxes and on request landmarks, attributes and a face ID',
    sends: ['the image, or its address for the service to fetch it'],
    keeps: {
      statement: 'A face template for up to 24 hours where a face ID is returned; otherwise nothing. The image is not stored.',
      facts: ['face-id-24h', 'face-detect-no-id', 'face-no-image-store'],
      content: { what: 'the face template', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'face', path: '/detect', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['face.detectWithUrl', 'face.detectWithStream'], verified: 'package' },
        { client: 'face-preview', members: ['face.detect', 'face.detectInStream'], verified: 'package' },
      ],
      python: [
        { client: 'face', members: ['detect', 'detect_from_url'], verified: 'source' },
        { client: 'face-session', members: ['detect_from_session_image'], verified: 'source' },
        { client: 'face-legacy', members: ['face.detect_with_url', 'face.detect_with_stream'], verified: 'package' },
      ],
      csharp: [
        { client: 'face', members: ['Detect', 'DetectAsync'], verified: 'source' },
        { client: 'face-session', members: ['DetectFromSessionImage', 'DetectFromSessionImageAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['Face.DetectWithUrlAsync', 'Face.DetectWithUrlWithHttpMessagesAsync', 'Face.DetectWithStreamAsync', 'Face.DetectWithStreamWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['DetectAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'face', members: ['detect', 'detectWithResponse', 'detectFromUrl', 'detectFromUrlWithResponse', 'detectFromUrlImpl', 'detectFromUrlImplWithResponse', 'detectImpl', 'detectImplWithResponse'], verified: 'source' },
        { client: 'face-session', members: ['detectFromSessionImage', 'detectFromSessionImageWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faces.detectWithUrl', 'faces.detectWithUrlAsync', 'faces.detectWithUrlWithServiceResponseAsync', 'faces.detectWithStream', 'faces.detectWithStreamAsync', 'faces.detectWithStreamWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'face-legacy', members: ['DetectWithURL', 'DetectWithStream'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/detect', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'identify',
    kind: 'analyze',
    summary: 'Searches a person group or the person directory for the people that face IDs belong to',
    sends: ['the face IDs and the id of the group to search'],
    keeps: {
      statement: 'Nothing of its own: the templates of the face IDs expire within 24 hours, those of the group searched do not expire.',
      facts: ['face-id-24h', 'face-lists-no-expiry'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'face', path: '/identify', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['face.identify'], verified: 'package' },
        { client: 'face-preview', members: ['face.identify'], verified: 'package' },
      ],
      python: [
        { client: 'face', members: ['identify_from_large_person_group'], verified: 'source' },
        { client: 'face-legacy', members: ['face.identify'], verified: 'package' },
      ],
      csharp: [
        { client: 'face', members: ['IdentifyFromLargePersonGroup', 'IdentifyFromLargePersonGroupAsync'], verified: 'source' },
        { client: 'face', members: ['IdentifyFromPersonGroup', 'IdentifyFromPersonGroupAsync', 'IdentifyFromDynamicPersonGroup', 'IdentifyFromDynamicPersonGroupAsync', 'IdentifyFromPersonDirectory', 'IdentifyFromPersonDirectoryAsync', 'IdentifyFromEntirePersonDirectory', 'IdentifyFromEntirePersonDirectoryAsync'], verified: 'convention' },
        { client: 'face-legacy', members: ['Face.IdentifyAsync', 'Face.IdentifyWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['IdentifyAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'face', members: ['identifyFromLargePersonGroup', 'identifyFromLargePersonGroupWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faces.identify', 'faces.identifyAsync', 'faces.identifyWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'face-legacy', members: ['Identify'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/identify', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'verify',
    kind: 'analyze',
    summary: 'Tells whether two faces, or a face and an enrolled person, are the same person',
    sends: ['the face IDs, or a face ID and the id of a person'],
    keeps: {
      statement: 'Nothing of its own: the templates of the face IDs expire within 24 hours, those of enrolled persons do not expire.',
      facts: ['face-id-24h', 'face-lists-no-expiry'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'face', path: '/verify', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['face.verifyFaceToFace', 'face.verifyFaceToPerson'], verified: 'package' },
        { client: 'face-preview', members: ['face.verify', 'face.verifyWithPersonGroup'], verified: 'package' },
      ],
      python: [
        { client: 'face', members: ['verify_face_to_face', 'verify_from_large_person_group'], verified: 'source' },
        { client: 'face-legacy', members: ['face.verify_face_to_face', 'face.verify_face_to_person'], verified: 'package' },
      ],
      csharp: [
        { client: 'face', members: ['VerifyFaceToFace', 'VerifyFaceToFaceAsync', 'VerifyFromLargePersonGroup', 'VerifyFromLargePersonGroupAsync'], verified: 'source' },
        { client: 'face', members: ['VerifyFromPersonGroup', 'VerifyFromPersonGroupAsync', 'VerifyFromPersonDirectory', 'VerifyFromPersonDirectoryAsync'], verified: 'convention' },
        { client: 'face-legacy', members: ['Face.VerifyFaceToFaceAsync', 'Face.VerifyFaceToFaceWithHttpMessagesAsync', 'Face.VerifyFaceToPersonAsync', 'Face.VerifyFaceToPersonWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['VerifyAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'face', members: ['verifyFaceToFace', 'verifyFaceToFaceWithResponse', 'verifyFromLargePersonGroup', 'verifyFromLargePersonGroupWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faces.verifyFaceToFace', 'faces.verifyFaceToFaceAsync', 'faces.verifyFaceToFaceWithServiceResponseAsync', 'faces.verifyFaceToPerson', 'faces.verifyFaceToPersonAsync', 'faces.verifyFaceToPersonWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'face-legacy', members: ['VerifyFaceToFace', 'VerifyFaceToPerson'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/verify', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'find-similar',
    kind: 'analyze',
    summary: 'Searches face IDs or a face list for faces that look like a given one',
    sends: ['a face ID, and the face IDs or the id of the list to search'],
    keeps: {
      statement: 'Nothing of its own: the templates of the face IDs expire within 24 hours, those of the list searched do not expire.',
      facts: ['face-id-24h', 'face-lists-no-expiry'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'face', path: '/findsimilars', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['face.findSimilar'], verified: 'package' },
        { client: 'face-preview', members: ['face.findSimilar'], verified: 'package' },
      ],
      python: [
        { client: 'face', members: ['find_similar', 'find_similar_from_large_face_list'], verified: 'source' },
        { client: 'face-legacy', members: ['face.find_similar'], verified: 'package' },
      ],
      csharp: [
        { client: 'face', members: ['FindSimilar', 'FindSimilarAsync', 'FindSimilarFromLargeFaceList', 'FindSimilarFromLargeFaceListAsync'], verified: 'source' },
        { client: 'face', members: ['FindSimilarFromFaceList', 'FindSimilarFromFaceListAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['Face.FindSimilarAsync', 'Face.FindSimilarWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['FindSimilarAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'face', members: ['findSimilar', 'findSimilarWithResponse', 'findSimilarFromLargeFaceList', 'findSimilarFromLargeFaceListWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faces.findSimilar', 'faces.findSimilarAsync', 'faces.findSimilarWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'face-legacy', members: ['FindSimilar'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/findsimilars', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'group',
    kind: 'analyze',
    summary: 'Sorts face IDs into groups of faces that look alike',
    sends: ['the face IDs'],
    keeps: {
      statement: 'The grouping does not outlive the request; the templates of the face IDs expire within 24 hours.',
      facts: ['face-group-transient', 'face-id-24h'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'face', path: '/group', verb: 'post', verified: 'package' },
        { client: 'face-legacy', members: ['face.group'], verified: 'package' },
        { client: 'face-preview', members: ['face.group'], verified: 'package' },
      ],
      python: [
        { client: 'face', members: ['group'], verified: 'source' },
        { client: 'face-legacy', members: ['face.group'], verified: 'package' },
      ],
      csharp: [
        { client: 'face', members: ['Group', 'GroupAsync'], verified: 'source' },
        { client: 'face-legacy', members: ['Face.GroupAsync', 'Face.GroupWithHttpMessagesAsync'], verified: 'source' },
        { client: 'face-oxford', members: ['GroupAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'face', members: ['group', 'groupWithResponse'], verified: 'source' },
        { client: 'face-legacy', members: ['faces.group', 'faces.groupAsync', 'faces.groupWithServiceResponseAsync'], verified: 'convention' },
      ],
      go: [{ client: 'face-legacy', members: ['Group'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/face/v{version}/group', apiVersions: VERSIONS },
    ],
  },
];
