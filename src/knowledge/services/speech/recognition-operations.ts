import type { Operation } from '../../schema.js';

/** Speech as it is spoken: recognition, conversations, translation, pronunciation, intents and assistants. */
export const recognitionOperations: readonly Operation[] = [
  {
    id: 'speech-to-text',
    kind: 'analyze',
    summary: 'Recognizes speech in real time, once or continuously',
    sends: ['the audio'],
    keeps: { statement: 'Nothing while logging is off: the audio is processed in memory.', facts: ['stt-realtime-memory', 'stt-no-trace'] },
    returnsText: true,
    reach: {
      javascript: [{ client: 'recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync', 'startKeywordRecognitionAsync'], verified: 'package' }],
      python: [
        {
          client: 'recognizer',
          members: [
            'recognize_once',
            'recognize_once_async',
            'start_continuous_recognition',
            'start_continuous_recognition_async',
            'start_keyword_recognition',
            'start_keyword_recognition_async',
          ],
          verified: 'sample',
        },
      ],
      csharp: [{ client: 'recognizer', members: ['RecognizeOnceAsync', 'StartContinuousRecognitionAsync', 'StartKeywordRecognitionAsync'], verified: 'sample' }],
      java: [{ client: 'recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync', 'startKeywordRecognitionAsync'], verified: 'sample' }],
      go: [{ client: 'recognizer', members: ['RecognizeOnceAsync', 'StartContinuousRecognitionAsync', 'StartKeywordRecognitionAsync'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/speech/recognition/conversation/cognitiveservices/v1', apiVersions: ['v1'] },
      { method: 'POST', path: '/speech/recognition/interactive/cognitiveservices/v1', apiVersions: ['v1'] },
      { method: 'POST', path: '/speech/recognition/dictation/cognitiveservices/v1', apiVersions: ['v1'] },
    ],
  },
  {
    id: 'recognize-keyword',
    kind: 'analyze',
    summary: 'Waits for a keyword with a model that lies beside the program',
    sends: ['the audio that holds the keyword'],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [{ client: 'keyword', members: ['recognize_once_async'], verified: 'sample' }],
      csharp: [{ client: 'keyword', members: ['RecognizeOnceAsync'], verified: 'sample' }],
      java: [{ client: 'keyword', members: ['recognizeOnceAsync'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'transcribe-conversation',
    kind: 'analyze',
    summary: 'Transcribes a conversation or meeting in real time and tells the speakers apart',
    sends: ['the audio', 'the ids of the speakers, for a meeting'],
    keeps: { statement: 'Nothing while logging is off: the audio is processed in memory.', facts: ['stt-realtime-memory', 'stt-no-trace', 'stt-diarization'] },
    returnsText: true,
    reach: {
      javascript: [
        { client: 'conversation-transcriber', members: ['startTranscribingAsync'], verified: 'package' },
        { client: 'conversation-transcriber', members: ['joinConversationAsync'], versions: '1.x - 1.30.x', verified: 'package' },
        { client: 'meeting-transcriber', members: ['startTranscribingAsync', 'joinMeetingAsync'], verified: 'package' },
      ],
      python: [
        { client: 'conversation-transcriber', members: ['start_transcribing_async'], verified: 'sample' },
        { client: 'conversation-transcriber', members: ['join_conversation_async'], verified: 'convention' },
        { client: 'meeting-transcriber', members: ['start_transcribing_async', 'join_meeting_async'], verified: 'sample' },
      ],
      csharp: [
        { client: 'conversation-transcriber', members: ['StartTranscribingAsync'], verified: 'sample' },
        { client: 'conversation-transcriber', members: ['JoinConversationAsync'], verified: 'convention' },
        { client: 'meeting-transcriber', members: ['StartTranscribingAsync', 'JoinMeetingAsync'], verified: 'sample' },
      ],
      java: [
        { client: 'conversation-transcriber', members: ['startTranscribingAsync'], verified: 'sample' },
        { client: 'conversation-transcriber', members: ['joinConversationAsync'], verified: 'convention' },
        { client: 'meeting-transcriber', members: ['startTranscribingAsync', 'joinMeetingAsync'], verified: 'sample' },
      ],
      go: [{ client: 'conversation-transcriber', members: ['StartTranscribingAsync'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'add-participant',
    kind: 'manage',
    summary: 'Names a participant of a conversation or meeting, with a voice signature where one is given',
    sends: ['the id of the participant', 'the voice signature, where one is given'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'conversation', members: ['addParticipantAsync'], versions: '1.15+', verified: 'package' },
        { client: 'meeting', members: ['addParticipantAsync'], verified: 'package' },
      ],
      python: [
        { client: 'conversation', members: ['add_participant_async'], verified: 'sample' },
        { client: 'meeting', members: ['add_participant_async'], verified: 'sample' },
      ],
      csharp: [{ client: 'conversation', members: ['AddParticipantAsync'], verified: 'sample' }, { client: 'meeting', members: ['AddParticipantAsync'], verified: 'sample' }],
      java: [{ client: 'conversation', members: ['addParticipantAsync'], verified: 'sample' }, { client: 'meeting', members: ['addParticipantAsync'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'manage-conversation',
    kind: 'manage',
    summary: 'Starts or ends a conversation or meeting, or removes a participant from it',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'conversation', members: ['startConversationAsync', 'endConversationAsync', 'removeParticipantAsync'], verified: 'package' },
        { client: 'meeting', members: ['removeParticipantAsync'], verified: 'package' },
        { client: 'meeting', members: ['startMeetingAsync', 'endMeetingAsync'], versions: '1.31 - 1.50.x', verified: 'package' },
      ],
      python: [
        { client: 'conversation', members: ['start_async', 'end_async', 'remove_participant_async'], verified: 'convention' },
        { client: 'meeting', members: ['start_async', 'end_async', 'remove_participant_async'], verified: 'convention' },
      ],
      csharp: [
        { client: 'conversation', members: ['StartConversationAsync', 'EndConversationAsync', 'RemoveParticipantAsync'], verified: 'sample' },
        { client: 'meeting', members: ['StartMeetingAsync', 'EndMeetingAsync', 'RemoveParticipantAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'conversation', members: ['startConversationAsync', 'endConversationAsync', 'removeParticipantAsync'], verified: 'convention' },
        { client: 'meeting', members: ['startMeetingAsync', 'endMeetingAsync', 'removeParticipantAsync'], verified: 'convention' },
      ],
    },
    routes: [],
  },
  {
    id: 'delete-conversation',
    kind: 'delete',
    summary: 'Deletes a conversation or meeting',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [
        { client: 'conversation', members: ['deleteConversationAsync'], verified: 'package' },
        { client: 'meeting', members: ['deleteMeetingAsync'], versions: '1.31 - 1.50.x', verified: 'package' },
      ],
      python: [{ client: 'conversation', members: ['delete_async'], verified: 'convention' }, { client: 'meeting', members: ['delete_async'], verified: 'convention' }],
      csharp: [
        { client: 'conversation', members: ['DeleteConversationAsync'], verified: 'sample' },
        { client: 'meeting', members: ['DeleteMeetingAsync'], verified: 'convention' },
      ],
      java: [
        { client: 'conversation', members: ['deleteConversationAsync'], verified: 'convention' },
        { client: 'meeting', members: ['deleteMeetingAsync'], verified: 'convention' },
      ],
    },
    routes: [],
  },
  {
    id: 'create-voice-signature',
    kind: 'train',
    summary: 'Computes the voice signature of a speaker from a recording',
    sends: ['the recording of the voice'],
    keeps: { statement: null, facts: [] },
    reach: {},
    routes: [
      { method: 'POST', path: '/api/v1/signature/GenerateVoiceSignatureFromByteArray', apiVersions: ['v1'], atOwnHost: true, verified: 'convention' },
      { method: 'POST', path: '/api/v1/signature/GenerateVoiceSignatureFromFormData', apiVersions: ['v1'], atOwnHost: true, verified: 'convention' },
    ],
  },
  {
    id: 'translate-speech',
    kind: 'analyze',
    summary: 'Translates speech in real time',
    sends: ['the audio'],
    keeps: { statement: 'Nothing while logging is off; with logging on only the source audio and its transcript.', facts: ['stt-no-trace', 'stt-logging-30d'] },
    returnsText: true,
    reach: {
      javascript: [{ client: 'translation-recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync'], verified: 'package' }],
      python: [
        {
          client: 'translation-recognizer',
          members: [
            'recognize_once',
            'recognize_once_async',
            'start_continuous_recognition',
            'start_continuous_recognition_async',
            'start_keyword_recognition',
            'start_keyword_recognition_async',
          ],
          verified: 'sample',
        },
      ],
      csharp: [{ client: 'translation-recognizer', members: ['RecognizeOnceAsync', 'StartContinuousRecognitionAsync', 'StartKeywordRecognitionAsync'], verified: 'sample' }],
      java: [{ client: 'translation-recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync', 'startKeywordRecognitionAsync'], verified: 'sample' }],
      go: [{ client: 'translation-recognizer', members: ['RecognizeOnceAsync', 'StartContinuousRecognitionAsync'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'translate-conversation',
    kind: 'analyze',
    summary: 'Transcribes and translates a conversation over several devices',
    sends: ['the audio', 'the text messages', 'the nickname'],
    keeps: { statement: null, facts: [] },
    returnsText: true,
    reach: {
      javascript: [{ client: 'conversation-translator', members: ['startTranscribingAsync', 'joinConversationAsync', 'sendTextMessageAsync'], verified: 'package' }],
      csharp: [{ client: 'conversation-translator', members: ['StartTranscribingAsync', 'JoinConversationAsync', 'SendTextMessageAsync'], verified: 'convention' }],
      java: [{ client: 'conversation-translator', members: ['startTranscribingAsync', 'joinConversationAsync', 'sendTextMessageAsync'], verified: 'convention' }],
    },
    routes: [],
  },
  {
    id: 'assess-pronunciation',
    kind: 'analyze',
    summary: 'Makes a recognizer score how the speaker pronounces a text',
    sends: ['the reference text, with the audio of the recognizer'],
    keeps: { statement: 'Nothing while logging is off.', facts: ['stt-no-trace'] },
    reach: {
      javascript: [{ client: 'pronunciation', members: ['applyTo'], verified: 'package' }],
      python: [{ client: 'pronunciation', members: ['apply_to'], verified: 'sample' }],
      csharp: [{ client: 'pronunciation', members: ['ApplyTo'], verified: 'sample' }],
      java: [{ client: 'pronunciation', members: ['applyTo'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'recognize-intent',
    kind: 'analyze',
    summary: 'Recognizes speech and what the speaker wants',
    sends: ['the audio'],
    keeps: { statement: null, facts: [] },
    returnsText: true,
    reach: {
      javascript: [{ client: 'intent-recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync', 'startKeywordRecognitionAsync'], verified: 'package' }],
      python: [
        {
          client: 'intent-recognizer',
          members: [
            'recognize_once',
            'recognize_once_async',
            'start_continuous_recognition',
            'start_continuous_recognition_async',
            'start_keyword_recognition',
            'start_keyword_recognition_async',
          ],
          verified: 'sample',
        },
      ],
      csharp: [{ client: 'intent-recognizer', members: ['RecognizeOnceAsync', 'StartContinuousRecognitionAsync', 'StartKeywordRecognitionAsync'], verified: 'sample' }],
      java: [{ client: 'intent-recognizer', members: ['recognizeOnceAsync', 'startContinuousRecognitionAsync', 'startKeywordRecognitionAsync'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'talk-to-assistant',
    kind: 'analyze',
    summary: 'Sends speech or an activity to a bot and takes in its answer',
    sends: ['the audio', 'the activity'],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'dialog', members: ['listenOnceAsync', 'sendActivityAsync'], verified: 'package' }],
      python: [
        {
          client: 'dialog',
          members: ['listen_once', 'listen_once_async', 'send_activity', 'send_activity_async', 'start_keyword_recognition', 'start_keyword_recognition_async'],
          verified: 'convention',
        },
      ],
      csharp: [{ client: 'dialog', members: ['ListenOnceAsync', 'SendActivityAsync', 'StartKeywordRecognitionAsync'], verified: 'sample' }],
      java: [{ client: 'dialog', members: ['listenOnceAsync', 'sendActivityAsync', 'startKeywordRecognitionAsync'], verified: 'sample' }],
      go: [{ client: 'dialog', members: ['ListenOnceAsync', 'SendActivityAsync', 'StartKeywordRecognitionAsync'], verified: 'source' }],
    },
    routes: [],
  },
  {
    id: 'use-custom-commands',
    kind: 'manage',
    summary: 'Makes a Custom Commands application answer what is said',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      javascript: [{ client: 'custom-commands', members: ['fromSubscription', 'fromAuthorizationToken'], verified: 'package' }],
      csharp: [{ client: 'custom-commands', members: ['FromSubscription', 'FromAuthorizationToken'], verified: 'sample' }],
      java: [{ client: 'custom-commands', members: ['fromSubscription', 'fromAuthorizationToken'], verified: 'sample' }],
    },
    routes: [],
  },
];
