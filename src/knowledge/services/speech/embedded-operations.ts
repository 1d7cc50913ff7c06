import type { Operation } from '../../schema.js';

/** Models on the device. */
export const embeddedOperations: readonly Operation[] = [
  {
    id: 'use-embedded-speech',
    kind: 'manage',
    summary: 'Makes recognizers and synthesizers work with a model on the device',
    sends: [],
    keeps: { statement: null, facts: [] },
    reach: {
      python: [
        {
          client: 'embedded',
          members: ['set_speech_recognition_model', 'set_speech_synthesis_voice', 'set_speech_translation_model', 'set_keyword_recognition_model'],
          verified: 'convention',
        },
      ],
      csharp: [
        { client: 'embedded', members: ['SetSpeechRecognitionModel', 'SetSpeechSynthesisVoice', 'SetSpeechTranslationModel'], verified: 'sample' },
        { client: 'embedded', members: ['SetKeywordRecognitionModel'], verified: 'convention' },
      ],
      java: [
        { client: 'embedded', members: ['setSpeechRecognitionModel', 'setSpeechSynthesisVoice', 'setSpeechTranslationModel'], verified: 'sample' },
        { client: 'embedded', members: ['setKeywordRecognitionModel'], verified: 'convention' },
      ],
      go: [
        {
          client: 'embedded',
          members: ['SetSpeechRecognitionModel', 'SetSpeechSynthesisVoice', 'SetSpeechTranslationModel', 'SetKeywordRecognitionModel'],
          verified: 'source',
        },
      ],
    },
    routes: [],
  },
];
