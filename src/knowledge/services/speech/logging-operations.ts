import type { Operation } from '../../schema.js';
import { DATED, VERSIONED } from './versions.js';

/** Logs of audio and transcripts: switching them on, reading and deleting them. */
export const loggingOperations: readonly Operation[] = [
  {
    id: 'enable-audio-logging',
    kind: 'manage',
    summary: 'Switches on that the service keeps the audio and the transcripts of sessions made with the configuration',
    sends: [],
    keeps: { statement: 'The audio and the transcripts of the sessions, for 30 days or until they are deleted.', facts: ['stt-logging-30d'] },
    deletedBy: ['delete-logs'],
    turnsOn: 'logging',
    reach: {
      javascript: [
        { client: 'config', members: ['enableAudioLogging'], verified: 'package' },
        { client: 'translation-config', members: ['enableAudioLogging'], verified: 'package' },
      ],
      python: [
        { client: 'config', members: ['enable_audio_logging'], verified: 'sample' },
        { client: 'translation-config', members: ['enable_audio_logging'], verified: 'sample' },
      ],
      csharp: [{ client: 'config', members: ['EnableAudioLogging'], verified: 'sample' }, { client: 'translation-config', members: ['EnableAudioLogging'], verified: 'sample' }],
      java: [{ client: 'config', members: ['enableAudioLogging'], verified: 'sample' }, { client: 'translation-config', members: ['enableAudioLogging'], verified: 'sample' }],
      go: [{ client: 'config', members: ['EnableAudioLogging'], verified: 'source' }, { client: 'translation-config', members: ['EnableAudioLogging'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'set-audio-logging',
    kind: 'manage',
    summary: 'Sets by a property whether the service keeps the audio and the transcripts of sessions',
    sends: [],
    keeps: { statement: 'Where the value is true, the audio and the transcripts of the sessions, for 30 days or until they are deleted.', facts: ['stt-logging-30d'] },
    deletedBy: ['delete-logs'],
    reach: {
      javascript: [
        {
          client: 'config',
          members: ['setProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'package',
        },
        {
          client: 'config',
          members: ['setServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'package',
        },
        {
          client: 'translation-config',
          members: ['setProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'package',
        },
        {
          client: 'translation-config',
          members: ['setServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'package',
        },
      ],
      python: [
        {
          client: 'config',
          members: ['set_property'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'config',
          members: ['set_property_by_name'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'config',
          members: ['set_service_property'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['set_property'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['set_property_by_name'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['set_service_property'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
      ],
      csharp: [
        {
          client: 'config',
          members: ['SetProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'config',
          members: ['SetServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['SetProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['SetServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
      ],
      java: [
        {
          client: 'config',
          members: ['setProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'config',
          members: ['setServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['setProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'sample',
        },
        {
          client: 'translation-config',
          members: ['setServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'sample',
        },
      ],
      go: [
        {
          client: 'config',
          members: ['SetProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'source',
        },
        {
          client: 'config',
          members: ['SetPropertyByString'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'source',
        },
        {
          client: 'config',
          members: ['SetServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'source',
        },
        {
          client: 'translation-config',
          members: ['SetProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'source',
        },
        {
          client: 'translation-config',
          members: ['SetPropertyByString'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['SpeechServiceConnection_EnableAudioLogging', 'SpeechServiceConnectionEnableAudioLogging', 'SPEECH-EnableAudioLogging'],
          },
          verified: 'source',
        },
        {
          client: 'translation-config',
          members: ['SetServiceProperty'],
          when: {
            argument: { names: ['propertyId', 'property_id', 'id', 'name', 'property_name', 'propertyName'], position: { javascript: 0, python: 0, csharp: 0, java: 0, go: 0 } },
            is: ['storeAudio'],
          },
          verified: 'source',
        },
      ],
    },
    routes: [],
  },
  {
    id: 'list-logs',
    kind: 'read',
    summary: 'Lists the logs of a custom endpoint or of the base models',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'GET', path: '/speechtotext/{version}/endpoints/{id}/files/logs', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/endpoints/{id}/files/logs', apiVersions: DATED },
      { method: 'GET', path: '/speechtotext/{version}/endpoints/base/{locale}/files/logs', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/endpoints/base/{locale}/files/logs', apiVersions: DATED },
    ],
  },
  {
    id: 'read-log',
    kind: 'read-result',
    summary: 'Reads one log of a custom endpoint or of the base models',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'GET', path: '/speechtotext/{version}/endpoints/{id}/files/logs/{logId}', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/endpoints/{id}/files/logs/{logId}', apiVersions: DATED },
      { method: 'GET', path: '/speechtotext/{version}/endpoints/base/{locale}/files/logs/{logId}', apiVersions: VERSIONED },
      { method: 'GET', path: '/speechtotext/endpoints/base/{locale}/files/logs/{logId}', apiVersions: DATED },
    ],
  },
  {
    id: 'delete-logs',
    kind: 'delete',
    summary: 'Deletes logged audio and transcripts, all of them, up to a day or one by one',
    sends: [],
    keeps: { statement: 'Nothing afterwards; the deletion runs in the background and can take a day or more.', facts: ['stt-logging-delete'] },
    reach: {},
    routes: [
      { method: 'DELETE', path: '/speechtotext/{version}/endpoints/{id}/files/logs', apiVersions: VERSIONED },
      { method: 'DELETE', path: '/speechtotext/endpoints/{id}/files/logs', apiVersions: DATED },
      { method: 'DELETE', path: '/speechtotext/{version}/endpoints/base/{locale}/files/logs', apiVersions: VERSIONED },
      { method: 'DELETE', path: '/speechtotext/endpoints/base/{locale}/files/logs', apiVersions: DATED },
      { method: 'DELETE', path: '/speechtotext/{version}/endpoints/{id}/files/logs/{logId}', apiVersions: VERSIONED },
      { method: 'DELETE', path: '/speechtotext/endpoints/{id}/files/logs/{logId}', apiVersions: DATED },
      { method: 'DELETE', path: '/speechtotext/{version}/endpoints/base/{locale}/files/logs/{logId}', apiVersions: VERSIONED },
      { method: 'DELETE', path: '/speechtotext/endpoints/base/{locale}/files/logs/{logId}', apiVersions: DATED },
    ],
  },
];
