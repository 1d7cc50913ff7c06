import type { Operation } from '../../schema.js';
import { JOB_KIND, KIND, TEXT_ARGUMENT } from './arguments.js';
import { TEXT_VERSIONS } from './versions.js';

/** Key phrases, sentiment, health entities, several analyses at once, and summaries. */
export const textOperations: readonly Operation[] = [
  {
    id: 'extract-key-phrases',
    kind: 'analyze',
    summary: 'Picks the main phrases of text',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless the call opts out of logging.',
      facts: ['lang-48h', 'lang-optout-default-off'],
    },
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['extractKeyPhrases'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['KeyPhraseExtraction'] },
          verified: 'package',
        },
        { client: 'text-analytics-v2', members: ['keyPhrases'], verified: 'package' },
        { client: 'text-analytics-v2-legacy', members: ['keyPhrases'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['KeyPhraseExtraction'] },
          verified: 'package',
        },
      ],
      python: [
        { client: 'text-analytics', members: ['extract_key_phrases'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['KeyPhraseExtraction', 'TextKeyPhraseExtractionInput', 'AnalyzeTextKeyPhraseExtractionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['key_phrases'], verified: 'package' },
      ],
      csharp: [
        { client: 'text-analytics', members: ['ExtractKeyPhrases', 'ExtractKeyPhrasesBatch'], verified: 'source' },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['KeyPhraseExtraction', 'TextKeyPhraseExtractionInput', 'AnalyzeTextKeyPhraseExtractionInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['KeyPhrases', 'KeyPhrasesBatch'], verified: 'convention' },
      ],
      java: [
        {
          client: 'text-analytics',
          members: ['extractKeyPhrases', 'extractKeyPhrasesBatch', 'extractKeyPhrasesBatchWithResponse'],
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['keyPhrases'], verified: 'convention' },
      ],
      go: [{ client: 'text-analytics-v2', members: ['KeyPhrases'], verified: 'package' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['KeyPhraseExtraction'] },
      },
      { method: 'POST', path: '/text/analytics/v2.0/keyPhrases', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/text/analytics/v2.1/keyPhrases', apiVersions: ['v2.1'] },
      { method: 'POST', path: '/text/analytics/v3.0/keyPhrases', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/text/analytics/v3.1/keyPhrases', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'analyze-sentiment',
    kind: 'analyze',
    summary: 'Rates text as positive, neutral or negative, and on request what is said about whom',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless the call opts out of logging.',
      facts: ['lang-48h', 'lang-optout-default-off'],
    },
    verdict: true,
    userText: [TEXT_ARGUMENT],
    reach: {
      javascript: [
        { client: 'text-analytics', members: ['analyzeSentiment'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze'],
          when: { argument: KIND, is: ['SentimentAnalysis'] },
          verified: 'package',
        },
        { client: 'text-analytics-v2', members: ['sentiment'], verified: 'package' },
        { client: 'text-analytics-v2-legacy', members: ['sentiment'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['SentimentAnalysis'] },
          verified: 'package',
        },
      ],
      python: [
        { client: 'text-analytics', members: ['analyze_sentiment'], verified: 'package' },
        {
          client: 'text-analysis',
          members: ['analyze_text'],
          when: { argument: KIND, is: ['SentimentAnalysis', 'TextSentimentAnalysisInput', 'AnalyzeTextSentimentAnalysisInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['sentiment'], verified: 'package' },
      ],
      csharp: [
        { client: 'text-analytics', members: ['AnalyzeSentiment', 'AnalyzeSentimentBatch'], verified: 'source' },
        {
          client: 'text-analysis',
          members: ['AnalyzeText'],
          when: { argument: KIND, is: ['SentimentAnalysis', 'TextSentimentAnalysisInput', 'AnalyzeTextSentimentAnalysisInput'] },
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['Sentiment', 'SentimentBatch'], verified: 'convention' },
      ],
      java: [
        {
          client: 'text-analytics',
          members: ['analyzeSentiment', 'analyzeSentimentBatch', 'analyzeSentimentBatchWithResponse'],
          verified: 'source',
        },
        { client: 'text-analytics-v2', members: ['sentiment'], verified: 'convention' },
      ],
      go: [{ client: 'text-analytics-v2', members: ['Sentiment'], verified: 'package' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['SentimentAnalysis'] },
      },
      { method: 'POST', path: '/text/analytics/v2.0/sentiment', apiVersions: ['v2.0'] },
      { method: 'POST', path: '/text/analytics/v2.1/sentiment', apiVersions: ['v2.1'] },
      { method: 'POST', path: '/text/analytics/v3.0/sentiment', apiVersions: ['v3.0'] },
      { method: 'POST', path: '/text/analytics/v3.1/sentiment', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'analyze-text',
    kind: 'analyze',
    summary: 'Runs the one analysis that the kind in the request names, where the code does not show which',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless the call, or the default of the kind, opts out of logging.',
      facts: ['lang-48h', 'lang-optout'],
    },
    userText: [TEXT_ARGUMENT],
    reach: {
      javascript: [{ client: 'text-analysis', members: ['analyze'], verified: 'package' }],
      python: [{ client: 'text-analysis', members: ['analyze_text'], verified: 'source' }],
      csharp: [{ client: 'text-analysis', members: ['AnalyzeText'], verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/:analyze-text', apiVersions: TEXT_VERSIONS },
    ],
  },
  {
    id: 'analyze-healthcare-entities',
    kind: 'analyze',
    summary: 'Finds diagnoses, medicines, doses and other health data in text, and how they belong together',
    sends: ['the text'],
    keeps: {
      statement: 'Not the text, because the opt-out of logging is on by default; the results can be fetched for 24 hours.',
      facts: ['lang-optout-default-on', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    verdict: true,
    impliedModel: 'Healthcare',
    userText: [TEXT_ARGUMENT],
    reach: {
      javascript: [
        {
          client: 'text-analytics',
          members: ['beginAnalyzeHealthcareEntities'],
          poller: true,
          versions: '5.1+',
          verified: 'package',
        },
        {
          client: 'text-analysis',
          members: ['beginAnalyzeBatch'],
          poller: true,
          when: { argument: JOB_KIND, is: ['Healthcare'] },
          verified: 'package',
        },
      ],
      python: [
        {
          client: 'text-analytics',
          members: ['begin_analyze_healthcare_entities'],
          poller: true,
          verified: 'package',
        },
        {
          client: 'text-analytics',
          members: ['begin_analyze_healthcare'],
          poller: true,
          versions: '5.1.0b',
          verified: 'source',
        },
      ],
      csharp: [{ client: 'text-analytics', members: ['AnalyzeHealthcareEntities', 'StartAnalyzeHealthcareEntities'], poller: true, verified: 'source' }],
      java: [{ client: 'text-analytics', members: ['beginAnalyzeHealthcareEntities'], poller: true, verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['Healthcare'] },
      },
      { method: 'POST', path: '/text/analytics/v3.1/entities/health/jobs', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'analyze-actions',
    kind: 'analyze',
    summary: 'Runs one or several analyses on text in one job',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours, unless logging is opted out; the results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    reach: {
      javascript: [
        {
          client: 'text-analytics',
          members: ['beginAnalyzeActions'],
          poller: true,
          versions: '5.1+',
          verified: 'package',
        },
        { client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, verified: 'package' },
      ],
      python: [
        { client: 'text-analytics', members: ['begin_analyze_actions'], poller: true, verified: 'package' },
        { client: 'text-analytics', members: ['begin_analyze'], poller: true, versions: '5.1.0b', verified: 'source' },
        { client: 'text-analysis', members: ['begin_analyze_text_job'], poller: true, verified: 'source' },
      ],
      csharp: [
        {
          client: 'text-analytics',
          members: ['AnalyzeActions', 'StartAnalyzeActions'],
          poller: true,
          verified: 'source',
        },
        {
          client: 'text-analysis',
          members: ['AnalyzeTextOperation', 'AnalyzeTextSubmitOperation'],
          verified: 'source',
        },
      ],
      java: [{ client: 'text-analytics', members: ['beginAnalyzeActions'], poller: true, verified: 'source' }],
    },
    routes: [
      { method: 'POST', path: '/language/analyze-text/jobs', apiVersions: TEXT_VERSIONS },
      { method: 'POST', path: '/text/analytics/v3.1/analyze', apiVersions: ['v3.1'] },
    ],
  },
  {
    id: 'extract-summary',
    kind: 'analyze',
    summary: 'Picks the sentences that say most of a text',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. The results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    returnsText: true,
    reach: {
      javascript: [{ client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, when: { argument: JOB_KIND, is: ['ExtractiveSummarization'] }, verified: 'package' }],
      python: [{ client: 'text-analytics', members: ['begin_extract_summary'], poller: true, versions: '5.3.0b+', verified: 'source' }],
      csharp: [
        { client: 'text-analytics', members: ['ExtractiveSummarize'], poller: true, verified: 'source' },
        {
          client: 'text-analytics',
          members: ['StartExtractSummary', 'ExtractSummary'],
          poller: true,
          versions: '5.3.0-beta',
          verified: 'convention',
        },
      ],
      java: [{ client: 'text-analytics', members: ['beginExtractSummary'], poller: true, verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['ExtractiveSummarization'] },
      },
    ],
  },
  {
    id: 'abstract-summary',
    kind: 'analyze',
    summary: 'Has a model write a summary of a text',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. The results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    reach: {
      javascript: [{ client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, when: { argument: JOB_KIND, is: ['AbstractiveSummarization'] }, verified: 'package' }],
      python: [{ client: 'text-analytics', members: ['begin_abstract_summary'], poller: true, versions: '5.3.0b+', verified: 'source' }],
      csharp: [
        { client: 'text-analytics', members: ['AbstractiveSummarize'], poller: true, verified: 'source' },
        {
          client: 'text-analytics',
          members: ['StartAbstractSummary', 'AbstractSummary'],
          poller: true,
          versions: '5.3.0-beta',
          verified: 'convention',
        },
      ],
      java: [{ client: 'text-analytics', members: ['beginAbstractSummary'], poller: true, verified: 'source' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['AbstractiveSummarization'] },
      },
    ],
  },
];
