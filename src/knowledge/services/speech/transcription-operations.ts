import type { Operation } from '../../schema.js';
import { DATED, VERSIONED } from './versions.js';

/** Transcription of files, at once or as a batch. */
export const transcriptionOperations: readonly Operation[] = [
  {
    id: 'fast-transcription',
    kind: 'analyze',
    summary: 'Transcribes an audio file in one request',
    sends: ['the audio, or the address of the file'],
    keeps: { statement: 'Nothing.', facts: ['stt-no-trace'] },
    returnsText: true,
    reach: {
      javascript: [{ client: 'transcription', members: ['transcribe'], verified: 'package' }],
      python: [{ client: 'transcription', members: ['transcribe', 'transcribe_from_url'], verified: 'source' }],
      csharp: [{ client: 'transcription', members: ['Transcribe', 'TranscribeAsync'], verified: 'source' }],
      java: [{ client: 'transcription', members: ['transcribe', 'transcribeWithResponse'], verified: 'source' }],
    },
    routes: [{ method: 'POST', path: '/speechtotext/transcriptions:transcribe', apiVersions: ['2024-05-15-preview', '2024-11-15', '2025-10-15'] }],
  },
  {
    id: 'batch-transcription',
    kind: 'analyze',
    summary: 'Starts the transcription of audio files in storage',
    sends: ['the addresses of the audio files'],
    keeps: {
      statement: 'The transcripts, in the container that the request names or else in storage of Microsoft, until they are deleted or their time to live is over.',
      facts: ['stt-batch-store', 'stt-batch-ttl'],
    },
    deletedBy: ['delete-transcription'],
    reach: {},
    routes: [
      { method: 'POST', path: '/speechtotext/{version}/transcriptions', apiVersions: VERSIONED },
      { method: 'POST', path: '/speechtotext/transcriptions', apiVersions: DATED },
      { method: 'POST', path: '/speechtotext/transcriptions:submit', apiVersions: DATED },
    ],
  },
  {
    id: 'get-transcription',
    kind: 'read',
    summary: 'Reads the state of batch transcriptions',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'GET', path: '/speechtotext/{version}/transcriptions', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/transcriptions', apiVersions: DATED },
      { method: 'GET', path: '/speechtotext/{version}/transcriptions/{id}', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/transcriptions/{id}', apiVersions: DATED },
      { method: 'GET', path: '/speechtotext/{version}/transcriptions/locales', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/transcriptions/locales', apiVersions: DATED },
    ],
  },
  {
    id: 'read-transcription-files',
    kind: 'read-result',
    summary: 'Reads the files of a batch transcription, which hold or link to the transcripts',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'GET', path: '/speechtotext/{version}/transcriptions/{id}/files', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/transcriptions/{id}/files', apiVersions: DATED },
      { method: 'GET', path: '/speechtotext/{version}/transcriptions/{id}/files/{fileId}', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/transcriptions/{id}/files/{fileId}', apiVersions: DATED },
    ],
  },
  {
    id: 'update-transcription',
    kind: 'manage',
    summary: 'Changes name or description of a batch transcription',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'PATCH', path: '/speechtotext/{version}/transcriptions/{id}', apiVersions: VERSIONED },
      { method: 'PATCH', path: '/speechtotext/transcriptions/{id}', apiVersions: DATED },
    ],
  },
  {
    id: 'delete-transcription',
    kind: 'delete',
    summary: 'Deletes a batch transcription with its results',
    sends: [],
    keeps: { statement: 'Nothing of the transcription afterwards.', facts: ['stt-batch-ttl'] },
    reach: {},
    routes: [
      { method: 'DELETE', path: '/speechtotext/{version}/transcriptions/{id}', apiVersions: VERSIONED },
      { method: 'DELETE', path: '/speechtotext/transcriptions/{id}', apiVersions: DATED },
    ],
  },
];
