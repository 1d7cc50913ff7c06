import type { Operation } from '../../schema.js';
import { VERSIONS } from './versions.js';

/** Moderation of text. */
export const textOperations: readonly Operation[] = [
  {
    id: 'screen-text',
    kind: 'analyze',
    summary: 'Looks in text for offensive terms, terms of the customer’s lists and, on request, personal data and a classification',
    sends: ['the text'],
    keeps: {
      statement: null,
      facts: [],
    },
    moderation: true,
    verdict: true,
    userText: [{ names: ['textContent', 'text'], position: { javascript: 1, python: 1, csharp: 1, java: 1 } }],
    reach: {
      javascript: [
        { client: 'moderator', members: ['textModeration.screenText'], verified: 'package' },
        { client: 'moderator-legacy', members: ['textModeration.screenText'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['text_moderation.screen_text'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['TextModeration.ScreenText', 'TextModeration.ScreenTextAsync', 'TextModeration.ScreenTextWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['textModerations.screenText', 'textModerations.screenTextAsync', 'textModerations.screenTextWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'text-moderation', members: ['ScreenText'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessText/Screen', apiVersions: VERSIONS },
    ],
  },
  {
    id: 'detect-language',
    kind: 'analyze',
    summary: 'Tells the language of a text',
    sends: ['the text'],
    keeps: {
      statement: null,
      facts: [],
    },
    verdict: true,
    userText: [{ names: ['textContent', 'text'], position: { javascript: 1, python: 1, csharp: 1, java: 1 } }],
    reach: {
      javascript: [
        { client: 'moderator', members: ['textModeration.detectLanguage'], verified: 'package' },
        { client: 'moderator-legacy', members: ['textModeration.detectLanguage'], verified: 'package' },
      ],
      python: [{ client: 'moderator', members: ['text_moderation.detect_language'], verified: 'package' }],
      csharp: [{ client: 'moderator', members: ['TextModeration.DetectLanguage', 'TextModeration.DetectLanguageAsync', 'TextModeration.DetectLanguageWithHttpMessagesAsync'], verified: 'sample' }],
      java: [{ client: 'moderator', members: ['textModerations.detectLanguage', 'textModerations.detectLanguageAsync', 'textModerations.detectLanguageWithServiceResponseAsync'], verified: 'sample' }],
      go: [{ client: 'text-moderation', members: ['DetectLanguage'], verified: 'package' }],
    },
    routes: [
      { method: 'POST', path: '/contentmoderator/moderate/v1.0/ProcessText/DetectLanguage', apiVersions: VERSIONS },
    ],
  },
];
