import type { AccessGate } from '../../schema.js';
import { ENROLLMENT, RECOGNITION } from './scopes.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'face-recognition',
    operations: [...RECOGNITION, ...ENROLLMENT],
    state: 'limited',
    statement: 'Face recognition, and the lists and groups that serve it, need a registration, an approved use case, and tier S0 or E0.',
    facts: ['face-access-recognition', 'face-access-approved'],
    form: 'https://aka.ms/facerecognition',
  },
  {
    id: 'face-id',
    operations: ['detect-faces'],
    argument: { ref: { names: ['returnFaceId'], position: { python: 1, csharp: 1, go: 2 }, positionIn: [{ language: 'csharp', client: 'face', position: 3 }, { language: 'csharp', client: 'face-session', position: 3 }, { language: 'java', client: 'face', position: 3 }], constructors: [{ language: 'java', type: 'DetectOptions', position: 2 }] }, values: ['true'], absent: true },
    state: 'limited',
    statement: 'Detection that returns a face ID, as it does by default, needs a registration and an approved use case.',
    facts: ['face-access-recognition', 'face-access-approved'],
    form: 'https://aka.ms/facerecognition',
  },
  {
    id: 'face-detection',
    operations: ['detect-faces'],
    state: 'open',
    statement: 'Detection without a face ID needs no registration.',
    facts: ['face-access-detection-open'],
    form: null,
  },
  {
    id: 'face-liveness',
    operations: ['create-liveness-session', 'create-liveness-with-verify-session'],
    state: 'limited',
    statement: 'Liveness detection is open to approved customers only.',
    facts: ['face-access-liveness'],
    form: 'https://aka.ms/facerecognition',
  },
];
