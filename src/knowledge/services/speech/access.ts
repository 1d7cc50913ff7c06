import type { AccessGate } from '../../schema.js';

/** Whether use needs registration. */
export const access: readonly AccessGate[] = [
  {
    id: 'sp-custom-voice',
    operations: ['create-voice-consent', 'upload-voice-training-data', 'train-custom-voice', 'create-personal-voice', 'deploy-custom-voice'],
    state: 'limited',
    statement: 'Custom neural voice and personal voice need registration and are for managed customers with an approved use case.',
    facts: ['tts-limited', 'tts-talent-consent'],
    form: 'https://aka.ms/customneural',
  },
  {
    id: 'sp-speaker-recognition',
    operations: ['create-voice-profile', 'enroll-voice-profile', 'recognize-speaker'],
    state: 'limited',
    statement: 'All of speaker recognition needs registration.',
    facts: ['spk-limited', 'spk-biometric-duty'],
    form: 'https://aka.ms/azure-speaker-recognition',
  },
  {
    id: 'sp-embedded',
    operations: ['use-embedded-speech'],
    state: 'limited',
    statement: 'Embedded speech needs registration and is for managed customers with an approved use case.',
    facts: ['embedded-limited'],
    form: 'https://aka.ms/csgate-embedded-speech',
  },
  {
    id: 'sp-open',
    state: 'open',
    statement: 'Other features of Speech need no registration: the list of Limited Access services does not name them.',
    facts: ['x-limited-list', 'x-limited-others-open'],
    form: null,
  },
];
