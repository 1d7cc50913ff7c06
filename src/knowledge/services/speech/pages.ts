import type { Source } from '../../schema.js';

/** Pages and references that are quoted. */

const STT_TITLE = 'Data, privacy, and security for Speech to text';
const STT_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/speech-service/speech-to-text/data-privacy-security.md';
export const STT_REALTIME: Source = { title: STT_TITLE, heading: 'Real-time speech to text', url: STT_URL, asOf: '2026-03-31' };
export const STT_NO_TRACE: Source = { title: STT_TITLE, heading: 'No data trace', url: STT_URL, asOf: '2026-03-31' };
export const STT_DIARIZATION: Source = { title: STT_TITLE, heading: 'Speaker diarization/separation', url: STT_URL, asOf: '2026-03-31' };
export const STT_CONTAINERS: Source = { title: STT_TITLE, heading: 'Speech containers', url: STT_URL, asOf: '2026-03-31' };
export const STT_INTRODUCTION: Source = { title: STT_TITLE, heading: 'Introduction', url: STT_URL, asOf: '2026-03-31' };
export const STT_TRANSLATION: Source = { title: STT_TITLE, heading: 'Speech translation', url: STT_URL, asOf: '2026-03-31' };

const LOGGING_TITLE = 'How to log audio and transcriptions for speech recognition';
const LOGGING_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/speech-service/logging-audio-transcription.md';
export const LOGGING_ENABLE: Source = { title: LOGGING_TITLE, heading: 'Enable audio and transcription logging', url: LOGGING_URL, asOf: '2025-10-31' };
export const LOGGING_DELETE: Source = { title: LOGGING_TITLE, heading: 'Delete audio and transcription logs', url: LOGGING_URL, asOf: '2025-10-31' };
export const LOGGING_INTRODUCTION: Source = { title: LOGGING_TITLE, heading: 'Introduction', url: LOGGING_URL, asOf: '2025-10-31' };
export const LOGGING_SESSION: Source = { title: LOGGING_TITLE, heading: 'Enable logging for a single recognition session', url: LOGGING_URL, asOf: '2025-10-31' };
export const LOGGING_SHORT_AUDIO: Source = { title: LOGGING_TITLE, heading: 'Enable logging for Speech to text REST API for short audio', url: LOGGING_URL, asOf: '2025-10-31' };

const BATCH_TITLE = 'Create a batch transcription - Speech service';
const BATCH_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/speech-service/batch-transcription-create.md';
export const BATCH_OPTIONS: Source = { title: BATCH_TITLE, heading: 'Request configuration options', url: BATCH_URL, asOf: '2025-06-05' };

const SECURITY_TITLE = 'Security for Foundry Tools';
const SECURITY_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/security-features.md';
export const SECURITY_BYOS: Source = { title: SECURITY_TITLE, heading: 'Security features', url: SECURITY_URL, asOf: '2025-10-02' };

const TTS_TITLE = 'Data, privacy, and security for text to speech';
const TTS_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/speech-service/text-to-speech/data-privacy-security.md';
export const TTS_RETENTION: Source = { title: TTS_TITLE, heading: 'Data storage and retention', url: TTS_URL, asOf: '2026-02-25' };
export const TTS_ABUSE: Source = { title: TTS_TITLE, heading: 'Preventing abuse and harmful content generation (preview)', url: TTS_URL, asOf: '2026-02-25' };
export const TTS_VERIFICATION: Source = { title: TTS_TITLE, heading: 'Recorded acknowledgment statement verification', url: TTS_URL, asOf: '2026-02-25' };
export const TTS_LITE: Source = { title: TTS_TITLE, heading: 'Data processing for custom neural voice lite (Preview)', url: TTS_URL, asOf: '2026-02-25' };
export const TTS_TRAINING: Source = { title: TTS_TITLE, heading: 'Training a custom neural voice model', url: TTS_URL, asOf: '2026-02-25' };

const EMBEDDED_TITLE = 'Limited Access to Embedded Speech';
const EMBEDDED_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/speech-service/embedded-speech/limited-access-embedded-speech.md';
export const EMBEDDED_REGISTRATION: Source = { title: EMBEDDED_TITLE, heading: 'Registration process', url: EMBEDDED_URL, asOf: '2022-10-27' };
export const EMBEDDED_INTRODUCTION: Source = { title: EMBEDDED_TITLE, heading: 'Introduction', url: EMBEDDED_URL, asOf: '2022-10-27' };

const VOICE_LIVE_TITLE = 'Data, privacy, and security for Voice live';
const VOICE_LIVE_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/speech-service/voice-live/data-privacy-security.md';
export const VOICE_LIVE_PROCESSING: Source = { title: VOICE_LIVE_TITLE, heading: 'How does Azure AI Voice live API process data?', url: VOICE_LIVE_URL, asOf: '2025-09-29' };
export const VOICE_LIVE_RETENTION: Source = { title: VOICE_LIVE_TITLE, heading: 'Data storage and retention', url: VOICE_LIVE_URL, asOf: '2025-09-29' };
export const VOICE_LIVE_INTRODUCTION: Source = { title: VOICE_LIVE_TITLE, heading: 'Introduction', url: VOICE_LIVE_URL, asOf: '2025-09-29' };

const TTS_ACCESS_TITLE = 'Limited Access';
const TTS_ACCESS_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/speech-service/text-to-speech/limited-access.md';
export const TTS_REGISTRATION: Source = { title: TTS_ACCESS_TITLE, heading: 'Registration process', url: TTS_ACCESS_URL, asOf: '2026-03-31' };

const SYNTHESIS_TITLE = 'Batch synthesis properties for text to speech - Speech service';
const SYNTHESIS_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/speech-service/batch-synthesis-properties.md';
export const SYNTHESIS_TABLE: Source = { title: SYNTHESIS_TITLE, heading: 'Batch synthesis properties', url: SYNTHESIS_URL, asOf: '2025-03-10' };
export const SYNTHESIS_INTRODUCTION: Source = { title: SYNTHESIS_TITLE, heading: 'Introduction', url: SYNTHESIS_URL, asOf: '2025-03-10' };

const SPEAKER_TITLE = 'Data and privacy for Speaker Recognition';
const SPEAKER_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai/speech-service/speaker-recognition/data-privacy-speaker-recognition.md';
export const SPEAKER_RETENTION: Source = { title: SPEAKER_TITLE, heading: 'How is data retained, and what customer controls are available?', url: SPEAKER_URL, asOf: '2021-10-08' };
export const SPEAKER_INTRODUCTION: Source = { title: SPEAKER_TITLE, heading: 'Introduction', url: SPEAKER_URL, asOf: '2021-10-08' };

const LIMITED_TITLE = 'Limited Access features for Azure AI services';
const LIMITED_URL = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md';
export const LIMITED_LIST: Source = { title: LIMITED_TITLE, heading: 'List of Limited Access services', url: LIMITED_URL, asOf: '2025-05-19' };

const EOL_TITLE = 'Azure service retirements (Azure/EOL, service_list.json)';
const EOL_URL = 'https://github.com/Azure/EOL/blob/main/service_list.json';
export const EOL_LIST: Source = { title: EOL_TITLE, heading: 'Speech', url: EOL_URL, asOf: '2025-12-18' };
