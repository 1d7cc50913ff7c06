import type { Choice } from '../../schema.js';

/** Arguments that change what is kept, for how long and where, and whose voice is told apart or imitated. */
export const choices: readonly Choice[] = [
  {
    id: 'sp-audio-logging-property',
    operations: ['set-audio-logging'],
    argument: { names: ['value'], position: { javascript: 1, python: 1, csharp: 1, java: 1, go: 1 } },
    label: 'audio logging property',
    values: [
      { is: [true, '1'], effect: 'Audio and transcripts stay in storage of the service for 30 days.', facts: ['stt-logging-30d'], turnsOn: 'logging' },
      { is: [false, '0'], effect: 'Sessions are not logged, unless a custom endpoint logs them.', facts: ['stt-logging-off', 'stt-logging-endpoint-wins'] },
    ],
  },
  {
    id: 'sp-store-audio',
    operations: ['speech-to-text'],
    argument: { names: ['storeAudio'] },
    label: 'storeAudio',
    values: [
      {
        is: [true],
        effect: 'Audio and transcripts stay in storage of the service for 30 days.',
        facts: ['stt-logging-rest-parameter', 'stt-logging-30d'],
        turnsOn: 'logging',
      },
      { is: [false], effect: 'The request is not logged, unless a custom endpoint logs it.', facts: ['stt-logging-off'] },
    ],
  },
  {
    id: 'sp-content-logging',
    operations: ['create-custom-endpoint', 'update-custom-endpoint'],
    argument: { names: ['contentLoggingEnabled'] },
    label: 'contentLoggingEnabled',
    absent: { effect: 'Content logging stays as it is; it is off for a new endpoint.', facts: ['stt-logging-off'], isOpen: true },
    values: [
      {
        is: [true],
        effect: 'Audio and transcripts of all sessions at the endpoint are kept for 30 days, whatever the sessions ask for.',
        facts: ['stt-logging-30d', 'stt-logging-endpoint-wins'],
        turnsOn: 'logging',
      },
      { is: [false], effect: 'Each session decides whether it is logged.', facts: ['stt-logging-endpoint-wins'] },
    ],
  },
  {
    id: 'sp-batch-time-to-live',
    operations: ['batch-transcription'],
    argument: { names: ['timeToLiveHours', 'timeToLive'] },
    label: 'timeToLiveHours',
    absent: { effect: 'The request does not say when the results go.', facts: ['stt-batch-ttl'] },
    values: [{ is: ['*'], effect: 'The results go by themselves after the given time.', facts: ['stt-batch-ttl'] }],
  },
  {
    id: 'sp-batch-destination',
    operations: ['batch-transcription'],
    argument: { names: ['destinationContainerUrl'] },
    label: 'destinationContainerUrl',
    absent: { effect: 'The results lie in storage of Microsoft.', facts: ['stt-batch-store'] },
    values: [{ is: ['*'], effect: 'The results go to a container of the customer.', facts: ['stt-batch-store'] }],
  },
  {
    id: 'sp-diarization',
    operations: ['batch-transcription', 'fast-transcription'],
    argument: { names: ['diarizationEnabled', 'diarization', 'diarizationOptions'] },
    label: 'diarization',
    absent: { effect: 'Speakers are not told apart.', facts: ['stt-diarization'] },
    values: [
      { is: [true], effect: 'Characteristics of the voices are used to tell the speakers apart, and discarded afterwards.', facts: ['stt-diarization'] },
      { is: [false], effect: 'Speakers are not told apart.', facts: ['stt-diarization'] },
    ],
  },
  {
    id: 'sp-diarization-speakers',
    operations: ['batch-transcription', 'fast-transcription'],
    argument: { names: ['maxSpeakers', 'maxCount'] },
    label: 'maxSpeakers',
    values: [{ is: ['*'], effect: 'Characteristics of the voices are used to tell up to this many speakers apart, and discarded afterwards.', facts: ['stt-diarization'] }],
  },
  {
    id: 'sp-synthesis-time-to-live',
    operations: ['batch-synthesis', 'batch-avatar-synthesis'],
    argument: { names: ['timeToLiveInHours', 'timeToLive'] },
    label: 'timeToLiveInHours',
    absent: { effect: 'The job takes the default time to live, for batch synthesis 168 hours.', facts: ['tts-batch-ttl'] },
    values: [{ is: ['*'], effect: 'Text and output go by themselves after the given time.', facts: ['tts-batch-ttl'] }],
  },
  {
    id: 'sp-synthesis-destination',
    operations: ['batch-synthesis', 'batch-avatar-synthesis'],
    argument: { names: ['destinationContainerUrl'] },
    label: 'destinationContainerUrl',
    absent: { effect: 'The output lies in storage of Microsoft.', facts: ['tts-batch-stored'] },
    values: [{ is: ['*'], effect: 'The output goes to a container of the customer.', facts: ['tts-batch-stored'] }],
  },
  {
    id: 'sp-personal-voice',
    operations: ['batch-synthesis'],
    argument: { names: ['speakerProfileId'] },
    label: 'speakerProfileId',
    values: [{ is: ['*'], effect: 'A personal voice speaks, which is under Limited Access.', facts: ['tts-limited'] }],
  },
];
