import type { Fact } from '../../schema.js';
import { VOICE_LIVE_INTRODUCTION, VOICE_LIVE_PROCESSING, VOICE_LIVE_RETENTION } from './pages.js';

/** What the pages say of Voice Live. */
export const voiceLiveFacts: readonly Fact[] = [
  {
    id: 'vl-no-store',
    topic: 'retention',
    statement: 'Voice Live itself keeps no customer data. Features connected to it, such as custom voice, avatar, agents and Azure OpenAI, may.',
    appliesTo: { service: 'speech', operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'] },
    source: VOICE_LIVE_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-05-21',
    conflictsWith: ['vl-monitors'],
    headline: true,
  },
  {
    id: 'vl-monitors',
    topic: 'abuse-monitoring',
    statement: 'Voice Live stores and processes data to provide the service and to watch for violations of the product terms.',
    appliesTo: { service: 'speech', operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'] },
    source: VOICE_LIVE_INTRODUCTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
    conflictsWith: ['vl-no-store'],
  },
  {
    id: 'vl-content-filter',
    topic: 'processing',
    statement: 'Answers pass the content filter that was set for the model or for the deployment of the agent.',
    appliesTo: { service: 'speech', operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'] },
    source: VOICE_LIVE_PROCESSING,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'vl-log-optin-30d',
    topic: 'logging',
    statement: 'For a support ticket the customer may opt in to debug logging; the speech data then stays in the region of the resource and is removed after 30 days.',
    appliesTo: {
      service: 'speech',
      operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'],
      note: 'opt-in debug logging',
    },
    source: VOICE_LIVE_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'vl-jit-access',
    topic: 'human-review-by-microsoft',
    statement: 'Engineers of Microsoft reach the logs that were opted in to by request ID, from secure workstations and with just-in-time approval.',
    appliesTo: {
      service: 'speech',
      operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'],
      note: 'opt-in debug logging',
    },
    source: VOICE_LIVE_RETENTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
  {
    id: 'vl-no-training',
    topic: 'training-use',
    statement: 'Prompts, outputs and training data of Voice Live improve no models and no products without permission.',
    appliesTo: { service: 'speech', operations: ['open-voice-session', 'configure-voice-session', 'send-voice-audio', 'add-voice-item', 'send-voice-event'] },
    source: VOICE_LIVE_INTRODUCTION,
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
  },
];
