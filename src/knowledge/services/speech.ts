import type { Service } from '../schema.js';
import { access } from './speech/access.js';
import { choices } from './speech/choices.js';
import { configClients } from './speech/config-clients.js';
import { conversationClients } from './speech/conversation-clients.js';
import { customSpeechOperations } from './speech/custom-speech-operations.js';
import { customVoiceOperations } from './speech/custom-voice-operations.js';
import { dialogClients } from './speech/dialog-clients.js';
import { embeddedClients } from './speech/embedded-clients.js';
import { embeddedFacts } from './speech/embedded-facts.js';
import { embeddedOperations } from './speech/embedded-operations.js';
import { loggingOperations } from './speech/logging-operations.js';
import { recognitionFacts } from './speech/recognition-facts.js';
import { recognitionOperations } from './speech/recognition-operations.js';
import { recognizerClients } from './speech/recognizer-clients.js';
import { retirements } from './speech/retirements.js';
import { speakerClients } from './speech/speaker-clients.js';
import { speakerFacts } from './speech/speaker-facts.js';
import { speakerOperations } from './speech/speaker-operations.js';
import { synthesisClients } from './speech/synthesis-clients.js';
import { synthesisFacts } from './speech/synthesis-facts.js';
import { synthesisOperations } from './speech/synthesis-operations.js';
import { tokenOperations } from './speech/token-operations.js';
import { transcriptionClients } from './speech/transcription-clients.js';
import { transcriptionOperations } from './speech/transcription-operations.js';
import { voiceLiveClients } from './speech/voice-live-clients.js';
import { voiceLiveFacts } from './speech/voice-live-facts.js';
import { voiceLiveOperations } from './speech/voice-live-operations.js';

/** Azure AI Speech. Its parts lie in the folder of the same name. */
export const speech: Service = {
  id: 'speech',
  name: 'Azure AI Speech',
  formerNames: ['Azure Speech in Foundry Tools', 'Cognitive Services Speech', 'Bing Speech'],
  processes: 'Audio goes in and text comes out, with translation, speakers or scores of pronunciation where asked for; or text goes in and audio or an avatar comes out. Voices of people are enrolled for speaker recognition and turned into custom voices.',
  hosts: ['*.speech.microsoft.com', '*.speech.azure.us', '*.speech.azure.cn'],
  routePrefixes: [
    '/speechtotext/',
    '/speech/recognition/conversation/',
    '/speech/recognition/interactive/',
    '/speech/recognition/dictation/',
    '/cognitiveservices/v1',
    '/cognitiveservices/voices/',
    '/cognitiveservices/avatar/',
    '/texttospeech/',
    '/api/texttospeech/',
    '/avatar/batchsyntheses',
    '/videotranslation/',
    '/customvoice/',
    '/speaker-recognition/',
    '/speaker/verification/',
    '/speaker/identification/',
    '/voice-live/',
    '/sts/v1.0/issuetoken',
  ],
  headers: [],
  clients: [
    ...configClients,
    ...recognizerClients,
    ...conversationClients,
    ...dialogClients,
    ...speakerClients,
    ...synthesisClients,
    ...embeddedClients,
    ...transcriptionClients,
    ...voiceLiveClients,
  ],
  operations: [
    ...recognitionOperations,
    ...loggingOperations,
    ...transcriptionOperations,
    ...customSpeechOperations,
    ...synthesisOperations,
    ...customVoiceOperations,
    ...speakerOperations,
    ...embeddedOperations,
    ...voiceLiveOperations,
    ...tokenOperations,
  ],
  facts: [...recognitionFacts, ...synthesisFacts, ...speakerFacts, ...voiceLiveFacts, ...embeddedFacts],
  choices,
  retirements,
  access,
};
