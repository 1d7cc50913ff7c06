import type { Operation } from '../../schema.js';
import { JOB_KIND, KIND } from './arguments.js';
import { TEXT_VERSIONS } from './versions.js';

/** Entities and classes by a model of your own, or by classes that the call names. */
export const customTextOperations: readonly Operation[] = [
  {
    id: 'recognize-custom-entities',
    kind: 'analyze',
    summary: 'Finds in text what a model of your own learned to find',
    sends: ['the text'],
    keeps: {
      statement: 'Not the text, by the page on custom named entity recognition; the results can be fetched for 24 hours.',
      facts: ['cner-predict-no-log', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, when: { argument: JOB_KIND, is: ['CustomEntityRecognition'] }, verified: 'package' }],
      python: [{ client: 'text-analytics', members: ['begin_recognize_custom_entities'], poller: true, verified: 'package' }],
      csharp: [
        { client: 'text-analytics', members: ['RecognizeCustomEntities'], poller: true, verified: 'source' },
        { client: 'text-analytics', members: ['StartRecognizeCustomEntities'], poller: true, verified: 'convention' },
      ],
      java: [{ client: 'text-analytics', members: ['beginRecognizeCustomEntities'], poller: true, verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['CustomEntityRecognition'] },
      },
    ],
  },
  {
    id: 'classify-single-label',
    kind: 'analyze',
    summary: 'Puts text into one class that a model of your own learned',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. The results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, when: { argument: JOB_KIND, is: ['CustomSingleLabelClassification'] }, verified: 'package' }],
      python: [{ client: 'text-analytics', members: ['begin_single_label_classify'], poller: true, verified: 'package' }],
      csharp: [
        { client: 'text-analytics', members: ['SingleLabelClassify'], poller: true, verified: 'source' },
        { client: 'text-analytics', members: ['StartSingleLabelClassify'], poller: true, verified: 'convention' },
      ],
      java: [{ client: 'text-analytics', members: ['beginSingleLabelClassify'], poller: true, verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['CustomSingleLabelClassification'] },
      },
    ],
  },
  {
    id: 'classify-multi-label',
    kind: 'analyze',
    summary: 'Puts text into one or several classes that a model of your own learned',
    sends: ['the text'],
    keeps: {
      statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. The results can be fetched for 24 hours.',
      facts: ['lang-48h', 'lang-async-24h'],
      content: { what: 'the results', until: 'hours' },
    },
    verdict: true,
    reach: {
      javascript: [{ client: 'text-analysis', members: ['beginAnalyzeBatch'], poller: true, when: { argument: JOB_KIND, is: ['CustomMultiLabelClassification'] }, verified: 'package' }],
      python: [{ client: 'text-analytics', members: ['begin_multi_label_classify'], poller: true, verified: 'package' }],
      csharp: [
        { client: 'text-analytics', members: ['MultiLabelClassify'], poller: true, verified: 'source' },
        { client: 'text-analytics', members: ['StartMultiLabelClassify'], poller: true, verified: 'convention' },
      ],
      java: [{ client: 'text-analytics', members: ['beginMultiLabelClassify'], poller: true, verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/analyze-text/jobs',
        apiVersions: TEXT_VERSIONS,
        when: { argument: JOB_KIND, is: ['CustomMultiLabelClassification'] },
      },
    ],
  },
  {
    id: 'dynamic-classification',
    kind: 'analyze',
    summary: 'Puts text into classes that the request names, without training',
    sends: ['the text', 'the names of the classes'],
    keeps: {
      statement: 'The text may be held for up to 48 hours. The default of the opt-out is not published for this feature.',
      facts: ['lang-48h', 'lang-optout'],
    },
    verdict: true,
    reach: {
      python: [{ client: 'text-analytics', members: ['dynamic_classification'], versions: '5.3.0b', verified: 'package' }],
      csharp: [{ client: 'text-analytics', members: ['DynamicClassify', 'DynamicClassifyBatch'], versions: '5.3.0-beta', verified: 'convention' }],
      java: [{ client: 'text-analytics', members: ['dynamicClassification', 'dynamicClassificationBatch', 'dynamicClassificationBatchWithResponse'], verified: 'convention' }],
    },
    routes: [
      {
        method: 'POST',
        path: '/language/:analyze-text',
        apiVersions: TEXT_VERSIONS,
        when: { argument: KIND, is: ['DynamicClassification'] },
      },
    ],
  },
];
