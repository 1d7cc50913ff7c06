import type { Operation } from '../../schema.js';

/** Sessions of Voice Live. */
export const voiceLiveOperations: readonly Operation[] = [
  {
    id: 'open-voice-session',
    kind: 'factory',
    summary: 'Opens a Voice Live session with a model or an agent',
    sends: [],
    keeps: { statement: 'Nothing in Voice Live itself; connected features may keep data.', facts: ['vl-no-store'] },
    reach: {
      javascript: [{ client: 'voice-live', members: ['createSession'], verified: 'package' }],
      csharp: [{ client: 'voice-live', members: ['StartSessionAsync', 'StartSession'], verified: 'sample' }],
    },
    routes: [{ method: 'GET', path: '/voice-live/realtime', apiVersions: ['2025-10-01', '2025-05-01-preview'], verified: 'convention' }],
  },
  {
    id: 'configure-voice-session',
    kind: 'manage',
    summary: 'Tells a Voice Live session how its model answers: instructions, voice, tools',
    sends: ['the instructions'],
    keeps: { statement: 'Nothing in Voice Live itself; connected features may keep data.', facts: ['vl-no-store'] },
    generates: { limit: { names: ['maxResponseOutputTokens', 'max_response_output_tokens'] }, instructions: [{ names: ['instructions'] }] },
    reach: {
      javascript: [{ client: 'voice-live-session', members: ['updateSession'], verified: 'package' }],
      python: [{ client: 'voice-live-session', members: ['session.update'], verified: 'sample' }],
      csharp: [{ client: 'voice-live-session', members: ['ConfigureSessionAsync', 'ConfigureSession'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'send-voice-audio',
    kind: 'analyze',
    summary: 'Sends audio into a Voice Live session, whose model answers',
    sends: ['the audio'],
    keeps: { statement: 'Nothing in Voice Live itself; connected features may keep data.', facts: ['vl-no-store'] },
    reach: {
      javascript: [{ client: 'voice-live-session', members: ['sendAudio'], verified: 'package' }],
      python: [{ client: 'voice-live-session', members: ['input_audio_buffer.append', 'input_audio_buffer.commit'], verified: 'sample' }],
      csharp: [
        { client: 'voice-live-session', members: ['SendInputAudioAsync'], verified: 'source' },
        { client: 'voice-live-session', members: ['SendInputAudio'], verified: 'convention' },
      ],
    },
    routes: [],
  },
  {
    id: 'add-voice-item',
    kind: 'analyze',
    summary: 'Adds a message or the result of a function to a Voice Live session',
    sends: ['the text of the item'],
    keeps: { statement: 'Nothing in Voice Live itself; connected features may keep data.', facts: ['vl-no-store'] },
    reach: {
      javascript: [{ client: 'voice-live-session', members: ['addConversationItem'], verified: 'package' }],
      python: [{ client: 'voice-live-session', members: ['conversation.item.create'], verified: 'sample' }],
      csharp: [{ client: 'voice-live-session', members: ['AddItemAsync', 'AddItem'], verified: 'sample' }],
    },
    routes: [],
  },
  {
    id: 'send-voice-event',
    kind: 'analyze',
    summary: 'Sends an event of the program\'s own making into a Voice Live session, or asks for an answer',
    sends: ['the event'],
    keeps: { statement: 'Nothing in Voice Live itself; connected features may keep data.', facts: ['vl-no-store'] },
    reach: {
      javascript: [{ client: 'voice-live-session', members: ['sendEvent'], verified: 'package' }],
      python: [{ client: 'voice-live-session', members: ['send', 'response.create'], verified: 'sample' }],
      csharp: [
        { client: 'voice-live-session', members: ['StartResponseAsync', 'StartResponse'], verified: 'sample' },
        { client: 'voice-live-session', members: ['SendCommandAsync'], verified: 'source' },
        { client: 'voice-live-session', members: ['SendCommand'], verified: 'convention' },
      ],
    },
    routes: [],
  },
];
