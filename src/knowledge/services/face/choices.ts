import type { Choice } from '../../schema.js';
import { ENROLLMENT } from './scopes.js';

/** Arguments that change what is computed of a face, and what is kept for how long. */
export const choices: readonly Choice[] = [
  {
    id: 'face-return-id',
    operations: ['detect-faces'],
    argument: { names: ['returnFaceId'], position: { python: 1, csharp: 1, go: 2 }, positionIn: [{ language: 'csharp', client: 'face', position: 3 }, { language: 'csharp', client: 'face-session', position: 3 }, { language: 'java', client: 'face', position: 3 }], constructors: [{ language: 'java', type: 'DetectOptions', position: 2 }] },
    label: 'returnFaceId',
    absent: {
      effect: 'A face ID is returned: a face template is created and kept up to 24 hours, and the call needs Limited Access.',
      facts: ['face-id-default', 'face-id-24h', 'face-access-recognition'],
    },
    values: [
      { is: [true], effect: 'A face template is created and kept up to 24 hours; the call needs Limited Access.', facts: ['face-id-24h', 'face-access-recognition'], reads: ['face'], heldIn: ['faceId'] },
      { is: [false], effect: 'No face template is created.', facts: ['face-detect-no-id', 'face-access-detection-open'], keepsNothing: true },
    ],
  },
  {
    id: 'face-id-time-to-live',
    operations: ['detect-faces'],
    argument: { names: ['faceIdTimeToLive'], position: { python: 7, csharp: 7, go: 8 } },
    label: 'faceIdTimeToLive',
    absent: {
      effect: 'Where a face ID is returned, it and its template live 86,400 seconds.',
      facts: ['face-id-ttl'],
    },
    values: [
      { is: [86400], effect: 'A face ID and its template live 24 hours, as without the argument.', facts: ['face-id-ttl'] },
      { is: ['*'], effect: 'A face ID and its template live as many seconds, at least 60.', facts: ['face-id-ttl'] },
    ],
  },
  {
    id: 'face-attributes',
    operations: ['detect-faces'],
    argument: { names: ['returnFaceAttributes'], position: { python: 3, csharp: 3, go: 4 }, positionIn: [{ language: 'csharp', client: 'face', position: 4 }, { language: 'csharp', client: 'face-session', position: 4 }, { language: 'java', client: 'face', position: 4 }] },
    label: 'returnFaceAttributes',
    absent: {
      effect: 'No attributes of the faces are read.',
      facts: [],
    },
    values: [
      { is: ['emotion', 'AttributeTypeEmotion'], effect: 'Asks for the emotion of the people; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], infers: ['emotion'], heldIn: ['emotion'] },
      { is: ['gender', 'AttributeTypeGender'], effect: 'Asks for the gender of the people; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], infers: ['gender'], heldIn: ['gender'] },
      { is: ['age', 'AttributeTypeAge'], effect: 'Asks for the age of the people; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], infers: ['age'], heldIn: ['age'] },
      { is: ['smile', 'AttributeTypeSmile'], effect: 'Asks how much the people smile; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], heldIn: ['smile'] },
      { is: ['facialHair', 'FACIAL_HAIR', 'AttributeTypeFacialHair'], effect: 'Asks for moustache, beard and sideburns; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], heldIn: ['facialHair'] },
      { is: ['hair', 'AttributeTypeHair'], effect: 'Asks for hair color and baldness; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], heldIn: ['hair'] },
      { is: ['makeup', 'AttributeTypeMakeup'], effect: 'Asks whether the people wear makeup; the attribute is retired.', facts: ['face-attributes-retired'], reads: ['face'], heldIn: ['makeup'] },
      { is: ['accessories', 'glasses', 'headPose', 'HEAD_POSE', 'mask', 'occlusion', 'AttributeTypeAccessories', 'AttributeTypeGlasses', 'AttributeTypeHeadPose', 'AttributeTypeOcclusion'], effect: 'The attribute is returned for each face; no template is created for it.', facts: ['face-detect-no-id'] },
      { is: ['blur', 'exposure', 'noise', 'qualityForRecognition', 'QUALITY_FOR_RECOGNITION', 'AttributeTypeBlur', 'AttributeTypeExposure', 'AttributeTypeNoise'], effect: 'The quality of the image is rated for each face; no template is created for it.', facts: ['face-detect-no-id'] },
    ],
  },
  {
    id: 'face-recognition-model',
    operations: ['detect-faces', 'create-person-group', 'create-face-list', 'add-person-face'],
    argument: { names: ['recognitionModel'], placeholder: 'recognitionModel' },
    label: 'recognitionModel',
    values: [
      { is: ['*'], effect: 'Names the model that makes face templates; it matters only where templates are made.', facts: [] },
    ],
  },
  {
    id: 'face-name',
    operations: ['create-person-group-person', 'update-person-group-person', 'create-person', 'update-person'],
    argument: { names: ['name'] },
    label: 'name',
    keepsText: true,
    values: [
      { is: ['*'], effect: 'The name is kept with the person until the person or what holds it is deleted.', facts: ['face-lists-no-expiry', 'face-lists-delete'] },
    ],
  },
  {
    id: 'face-user-data',
    operations: [...ENROLLMENT],
    argument: { names: ['userData'] },
    label: 'userData',
    keepsText: true,
    values: [
      { is: ['*'], effect: 'The text is kept with the entry until it is deleted, so personal data belongs in it only where it may stay.', facts: ['face-lists-no-expiry'] },
    ],
  },
  {
    id: 'face-session-image',
    operations: ['create-liveness-session', 'create-liveness-with-verify-session'],
    argument: { names: ['enableSessionImage'] },
    label: 'enableSessionImage',
    absent: {
      effect: 'Whether the session image is stored is not set.',
      facts: ['face-session-image'],
      isOpen: true,
    },
    values: [
      { is: [true], effect: 'The session image is stored and can be read with the id of the session.', facts: ['face-session-image', 'face-liveness-48h'], turnsOn: 'storage' },
      { is: [false], effect: 'The session image is not stored.', facts: ['face-session-image'] },
    ],
  },
  {
    id: 'face-session-token-life',
    operations: ['create-liveness-session', 'create-liveness-with-verify-session'],
    argument: { names: ['authTokenTimeToLiveInSeconds'] },
    label: 'authTokenTimeToLiveInSeconds',
    absent: {
      effect: 'The token of the session lives 600 seconds.',
      facts: ['face-session-token-life'],
    },
    values: [
      { is: ['*'], effect: 'The token of the session lives as many seconds, from 60 to 86,400.', facts: ['face-session-token-life'] },
    ],
  },
  {
    id: 'face-abuse-monitoring',
    operations: ['update-liveness-settings'],
    argument: { names: ['enabled'] },
    label: 'livenessAbuseMonitoring.enabled',
    values: [
      { is: [true], effect: 'Sessions create a face template that is kept up to 48 hours.', facts: ['face-liveness-template-v13', 'face-liveness-setting'] },
      { is: [false], effect: 'Abuse monitoring is off, and sessions create no face template for it.', facts: ['face-liveness-template-v13', 'face-liveness-setting'] },
    ],
  },
  {
    id: 'face-device-correlation',
    operations: ['create-liveness-session', 'create-liveness-with-verify-session'],
    argument: { names: ['deviceCorrelationId'] },
    label: 'deviceCorrelationId',
    values: [
      { is: ['*'], effect: 'Links the sessions of one device over 48 hours; personal data does not belong in it.', facts: ['face-liveness-device-id'] },
    ],
  },
  {
    id: 'face-device-correlation-client',
    operations: ['create-liveness-session', 'create-liveness-with-verify-session'],
    argument: { names: ['deviceCorrelationIdSetInClient'] },
    label: 'deviceCorrelationIdSetInClient',
    values: [
      { is: [true], effect: 'The client device may set the identifier that links its sessions over 48 hours.', facts: ['face-liveness-device-id'] },
      { is: [false], effect: 'The request has to name the identifier that links the sessions of a device over 48 hours.', facts: ['face-liveness-device-id'] },
    ],
  },
];
