import type { Fact } from '../../schema.js';
import { LIMITED_LIST, SPEAKER_INTRODUCTION, SPEAKER_RETENTION } from './pages.js';

/** What the pages say of speaker recognition. */
export const speakerFacts: readonly Fact[] = [
  {
    id: 'spk-enrol-stored',
    topic: 'retention',
    statement: 'Enrollment audio, voice signature and passphrase are stored in the customer\'s Azure tenancy under random ids until a call deletes them, or until the subscription is deleted.',
    appliesTo: { service: 'speech', operations: ['enroll-voice-profile', 'delete-voice-profile'] },
    source: SPEAKER_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'spk-recognition-none',
    topic: 'retention',
    statement: 'Audio sent for recognition is not stored after it was compared.',
    appliesTo: { service: 'speech', operations: ['recognize-speaker'] },
    source: SPEAKER_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    headline: true,
  },
  {
    id: 'spk-biometric-duty',
    topic: 'customer-duty',
    statement: 'Laws on biometric data have to be met before a voice is collected, transferred, processed or stored. Microsoft offers a disclosure text.',
    appliesTo: {
      service: 'speech',
      operations: ['create-voice-profile', 'enroll-voice-profile', 'read-voice-profiles', 'reset-voice-profile', 'delete-voice-profile', 'recognize-speaker'],
    },
    source: SPEAKER_INTRODUCTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'spk-limited',
    topic: 'customer-duty',
    statement: 'All of speaker recognition is on the list of Limited Access services.',
    appliesTo: {
      service: 'speech',
      operations: ['create-voice-profile', 'enroll-voice-profile', 'read-voice-profiles', 'reset-voice-profile', 'delete-voice-profile', 'recognize-speaker'],
    },
    source: LIMITED_LIST,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
];
