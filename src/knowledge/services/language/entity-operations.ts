import type { Operation } from '../../schema.js';
import { JOB_KIND, KIND, TEXT_ARGUMENT } from './arguments.js';
import { TEXT_VERSIONS } from './versions.js';

/** The language of a text, and the entities in it. */
export const entityOperations: readonly Operation[] = [
  {
    id: 'detect-language',
    kind: 'analyze',
    summary: 'Tells the language of text',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless the call opts out of logging.',
      facts: ['lang-48h', 'lang-optout-default-off'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['detectLanguage'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['LanguageDetection'] },
          verified: 'package',
        },
        { client: 'text-analytics-v2', members: ['detectLanguage'], verified: 'package' },
        { client: 'text-analytics-v2-legacy', members: ['detectLanguage'], verified: 'package' },
      ],
      python: [
        { client: 'text-analytics', members: ['detect_language'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['LanguageDetection', 'TextLanguageDetectionInput', 'AnalyzeTextLanguageDetectionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['detect_language'], verified: 'package' },
      ],
      csharp: [
        { client: 'text-analytics', members: ['DetectLanguage', 'DetectLanguageBatch'], verified: 'source' },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['LanguageDetection', 'TextLanguageDetectionInput', 'AnalyzeTextLanguageDetectionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['DetectLanguage', 'DetectLanguageBatch'], verified: 'convention' },
      ],
      java: [
        {
          client: 'text-analytics',
          members: ['detectLanguage', 'detectLanguageBatch', 'detectLanguageBatchWithResponse'],
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['detectLanguage'], verified: 'convention' },
      ],
      go: [{ client: 'text-analytics-v2', members: ['DetectLanguage'], verified: 'package' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['LanguageDetection'] },
      },
      { method: 'POST', path: '/text/analytics/v2.0/languages', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/text/analytics/v2.1/languages', apiVersions: ['v2.1'] },
      { method: 'POST', path: '/text/analytics/v3.0/languages', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/text/analytics/v3.1/languages', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'recognize-entities',
    kind: 'analyze',
    summary: 'Finds people, places, organizations, dates and other named things in text',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless the call opts out of logging.',
      facts: ['lang-48h', 'lang-optout-default-off'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['recognizeEntities'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['EntityRecognition'] },
          verified: 'package',
        },
        { client: 'text-analytics-v2', members: ['entities'], verified: 'package' },
        { client: 'text-analytics-v2-legacy', members: ['entities'], versions: '2.x+', verified: 'package' },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['EntityRecognition'] },
          verified: 'package',
        },
      ],
      python: [
        { client: 'text-analytics', members: ['recognize_entities'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['EntityRecognition', 'TextEntityRecognitionInput', 'AnalyzeTextEntityRecognitionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['entities'], verified: 'package' },
      ],
      csharp: [
        { client: 'text-analytics', members: ['RecognizeEntities', 'RecognizeEntitiesBatch'], verified: 'source' },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['EntityRecognition', 'TextEntityRecognitionInput', 'AnalyzeTextEntityRecognitionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['Entities', 'EntitiesBatch'], verified: 'convention' },
      ],
      java: [
        {
          client: 'text-analytics',
          members: ['recognizeEntities', 'recognizeEntitiesBatch', 'recognizeEntitiesBatchWithResponse'],
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['entities'], verified: 'convention' },
      ],
      go: [{ client: 'text-analytics-v2', members: ['Entities'], verified: 'package' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['EntityRecognition'] },
      },
      { method: 'POST', path: '/text/analytics/v2.1/entities', apiVersions: ['v2.1'] },
      { method: 'POST', path: '/text/analytics/v3.0/entities/recognition/general', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/text/analytics/v3.1/entities/recognition/general', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'recognize-pii-entities',
    kind: 'analyze',
    summary: 'Finds personal data in text and gives the text back with it masked',
    sends: ['the text'],
    keeps: {
      statement: 'Nothing by default: the opt-out of logging is on for this feature.',
      facts: ['lang-optout-default-on', 'lang-48h'],
    },
    verdict: true,
    impliedModel: 'PiiEntityRecognition',
    userText: [TEXT_ARGUMENT],
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['recognizePiiEntities'], versions: '5.1+', verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['PiiEntityRecognition'] },
          verified: 'package',
        },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['PiiEntityRecognition'] },
          verified: 'package',
        },
      ],
      python: [
        { client: 'text-analytics', members: ['recognize_pii_entities'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['PiiEntityRecognition', 'TextPiiEntitiesRecognitionInput', 'AnalyzeTextPiiEntitiesRecognitionInput'] },
          verified: 'source',
        },
      ],
      csharp: [
        {
          client: 'text-analytics',
          members: ['RecognizePiiEntities', 'RecognizePiiEntitiesBatch'],
          verified: 'source',
        },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['PiiEntityRecognition', 'TextPiiEntitiesRecognitionInput', 'AnalyzeTextPiiEntitiesRecognitionInput'] },
          verified: 'source',
        },
      ],
      java: [{ client: 'text-analytics', members: ['recognizePiiEntities', 'recognizePiiEntitiesBatch', 'recognizePiiEntitiesBatchWithResponse'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['PiiEntityRecognition'] },
      },
      {
        method: 'POST',
        path: '/text/analytics/v3.0-preview.1/entities/recognition/pii',
        apiVersions: ['v3.0-preview.1'],
      },
      { method: 'POST', path: '/text/analytics/v3.1/entities/recognition/pii', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'recognize-linked-entities',
    kind: 'analyze',
    summary: 'Links names in text to entries of a well-known knowledge base',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours. The default of the opt-out is not published for this feature.',
      facts: ['lang-48h', 'lang-optout'],
    },
    verdict: true,
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['recognizeLinkedEntities'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['EntityLinking'] },
          verified: 'package',
        },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['EntityLinking'] },
          verified: 'package',
        },
      ],
      python: [
        { client: 'text-analytics', members: ['recognize_linked_entities'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['EntityLinking', 'TextEntityLinkingInput', 'AnalyzeTextEntityLinkingInput'] },
          verified: 'source',
        },
      ],
      csharp: [
        {
          client: 'text-analytics',
          members: ['RecognizeLinkedEntities', 'RecognizeLinkedEntitiesBatch'],
          verified: 'source',
        },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['EntityLinking', 'TextEntityLinkingInput', 'AnalyzeTextEntityLinkingInput'] },
          verified: 'source',
        },
      ],
      java: [{ client: 'text-analytics', members: ['recognizeLinkedEntities', 'recognizeLinkedEntitiesBatch', 'recognizeLinkedEntitiesBatchWithResponse'], verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['EntityLinking'] },
      },
      { method: 'POST', path: '/text/analytics/v3.0/entities/linking', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/text/analytics/v3.1/entities/linking', apiVersions: ['v3.1'] },
    ],
  },
];
