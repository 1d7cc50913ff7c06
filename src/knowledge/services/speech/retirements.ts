import type { Retirement } from '../../schema.js';
import { EOL_LIST, SYNTHESIS_INTRODUCTION } from './pages.js';

/** What ends. */
export const retirements: readonly Retirement[] = [
  {
    id: 'sp-intent-recognition',
    what: 'Intent Recognition of the Speech SDK',
    on: '2025-09-30',
    scope: 'feature',
    operations: ['recognize-intent'],
    successor: null,
    source: EOL_LIST,
    readOn: '2026-11-21',
  },
  {
    id: 'sp-speaker-recognition',
    what: 'Speaker Recognition',
    on: '2025-09-30',
    scope: 'feature',
    operations: ['create-voice-profile', 'enroll-voice-profile', 'read-voice-profiles', 'reset-voice-profile', 'delete-voice-profile', 'recognize-speaker'],
    successor: null,
    source: EOL_LIST,
    readOn: '2026-11-21',
  },
  {
    id: 'sp-rest-3-1-preview-1',
    what: 'Version v3.1-preview.1 of the Speech to text REST API',
    on: '2026-03-13',
    scope: 'api-version',
    apiVersions: ['v3.1-preview.1'],
    successor: null,
    source: EOL_LIST,
    readOn: '2026-11-21',
  },
  {
    id: 'sp-custom-commands',
    what: 'Custom Commands',
    on: '2026-04-30',
    scope: 'feature',
    operations: ['use-custom-commands'],
    successor: null,
    source: EOL_LIST,
    readOn: '2026-11-21',
  },
  {
    id: 'sp-long-audio',
    what: 'The Long Audio API',
    on: '2027-04-01',
    scope: 'feature',
    operations: ['long-audio-synthesis', 'get-long-audio', 'delete-long-audio'],
    successor: 'the batch synthesis API',
    source: SYNTHESIS_INTRODUCTION,
    readOn: '2026-11-21',
  },
];
