import type { Choice } from '../../schema.js';
import { JOB_KIND, LOGGING_SWITCH } from './arguments.js';

/** Arguments that change what is analyzed, what is logged, and where results go. */
export const choices: readonly Choice[] = [
  {
    id: 'lang-logging',
    operations: ['detect-language', 'extract-key-phrases', 'analyze-sentiment', 'recognize-entities'],
    argument: LOGGING_SWITCH,
    label: 'loggingOptOut (disableServiceLogs)',
    absent: { effect: 'The text may be held for up to 48 hours.', facts: ['lang-48h', 'lang-optout-default-off'] },
    values: [
      {
        is: [true],
        effect: 'The text is not held; Microsoft may be able to help less when something fails.',
        facts: ['lang-optout', 'lang-optout-support'],
        keepsNothing: true,
      },
      {
        is: [false],
        effect: 'The text may be held for up to 48 hours, as it may by default.',
        facts: ['lang-48h', 'lang-optout-default-off'],
      },
    ],
  },
  {
    id: 'lang-logging-sensitive',
    operations: ['recognize-pii-entities', 'analyze-healthcare-entities'],
    argument: LOGGING_SWITCH,
    label: 'loggingOptOut (disableServiceLogs)',
    absent: { effect: 'The text is not held.', facts: ['lang-optout-default-on'] },
    values: [
      {
        is: [true],
        effect: 'The text is not held, as it is not by default.',
        facts: ['lang-optout', 'lang-optout-default-on'],
        keepsNothing: true,
      },
      {
        is: [false],
        effect: 'The opt-out is switched off: the text, with the personal or health data in it, may be held for up to 48 hours.',
        facts: ['lang-48h', 'lang-optout-default-on'],
        turnsOn: 'logging',
      },
    ],
  },
  {
    id: 'lang-logging-unpublished',
    operations: ['recognize-linked-entities', 'extract-summary', 'abstract-summary', 'recognize-custom-entities', 'classify-single-label', 'classify-multi-label', 'dynamic-classification', 'recognize-conversation-pii', 'summarize-conversation', 'analyze-conversation-job', 'analyze-documents'],
    argument: LOGGING_SWITCH,
    label: 'loggingOptOut (disableServiceLogs)',
    absent: { effect: 'What holds when it is left out is not published for this feature.', facts: [] },
    values: [
      { is: [true], effect: 'The opt-out of logging is asked for.', facts: [] },
      {
        is: [false],
        effect: 'Logging is allowed by the call; what the default is, is not published for this feature.',
        facts: [],
      },
    ],
  },
  {
    id: 'lang-logging-actions',
    operations: ['analyze-actions', 'analyze-text'],
    argument: LOGGING_SWITCH,
    label: 'loggingOptOut (disableServiceLogs)',
    absent: { effect: 'Each analysis has its own default: personal data and health are not held, most others may be.', facts: ['lang-48h', 'lang-optout'] },
    values: [
      { is: [true], effect: 'The text is not held for the analysis that says so.', facts: ['lang-optout'] },
      {
        is: [false],
        effect: 'The text may be held for up to 48 hours. For personal data and health this switches logging on; for others it is the default.',
        facts: ['lang-48h'],
      },
    ],
  },
  {
    id: 'lang-kind',
    operations: ['recognize-pii-entities', 'analyze-healthcare-entities', 'recognize-conversation-pii', 'analyze-text'],
    argument: { names: ['kind', 'actionName'], position: { javascript: 0 }, placeholder: 'modelId' },
    label: 'kind',
    values: [
      {
        is: ['PiiEntityRecognition', 'RecognizePiiEntitiesAction', 'PiiEntitiesOperationAction', 'ConversationalPIITask'],
        effect: 'Finds personal data: names, numbers, addresses, accounts.',
        facts: [],
        reads: ['pii'],
      },
      {
        is: ['Healthcare', 'AnalyzeHealthcareEntitiesAction', 'HealthcareOperationAction'],
        effect: 'Finds health data: diagnoses, medicines, treatments.',
        facts: [],
        reads: ['health'],
      },
      {
        is: ['SentimentAnalysis', 'AnalyzeSentimentAction', 'SentimentAnalysisOperationAction'],
        effect: 'Rates text as positive, neutral or negative.',
        facts: [],
      },
      {
        is: ['EntityRecognition', 'RecognizeEntitiesAction', 'EntitiesOperationAction'],
        effect: 'Finds named things.',
        facts: [],
      },
      {
        is: ['EntityLinking', 'RecognizeLinkedEntitiesAction', 'EntityLinkingOperationAction'],
        effect: 'Links names to a knowledge base.',
        facts: [],
      },
      {
        is: ['KeyPhraseExtraction', 'ExtractKeyPhrasesAction', 'KeyPhraseOperationAction'],
        effect: 'Picks the main phrases.',
        facts: [],
      },
      { is: ['LanguageDetection'], effect: 'Tells the language.', facts: [] },
    ],
  },
  {
    id: 'lang-job-kinds',
    operations: ['analyze-actions', 'analyze-conversation-job', 'analyze-documents'],
    argument: JOB_KIND,
    label: 'kind of each analysis',
    values: [
      {
        is: ['PiiEntityRecognition', 'RecognizePiiEntitiesAction', 'PiiEntitiesOperationAction', 'ConversationalPIITask'],
        effect: 'Finds personal data: names, numbers, addresses, accounts.',
        facts: [],
        reads: ['pii'],
      },
      {
        is: ['Healthcare', 'AnalyzeHealthcareEntitiesAction', 'HealthcareOperationAction'],
        effect: 'Finds health data: diagnoses, medicines, treatments.',
        facts: [],
        reads: ['health'],
      },
      {
        is: ['SentimentAnalysis', 'AnalyzeSentimentAction', 'SentimentAnalysisOperationAction'],
        effect: 'Rates text as positive, neutral or negative.',
        facts: [],
      },
      {
        is: ['EntityRecognition', 'RecognizeEntitiesAction', 'EntitiesOperationAction'],
        effect: 'Finds named things.',
        facts: [],
      },
      {
        is: ['EntityLinking', 'RecognizeLinkedEntitiesAction', 'EntityLinkingOperationAction'],
        effect: 'Links names to a knowledge base.',
        facts: [],
      },
      {
        is: ['KeyPhraseExtraction', 'ExtractKeyPhrasesAction', 'KeyPhraseOperationAction'],
        effect: 'Picks the main phrases.',
        facts: [],
      },
      { is: ['LanguageDetection'], effect: 'Tells the language.', facts: [] },
      {
        is: ['ExtractiveSummarization', 'ExtractSummaryAction', 'ExtractiveSummarizeAction', 'ExtractiveSummarizationOperationAction'],
        effect: 'Picks sentences of the text.',
        facts: [],
        returnsText: true,
      },
      {
        is: [
          'AbstractiveSummarization', 'AbstractSummaryAction', 'AbstractiveSummarizeAction', 'AbstractiveSummaryAction',
          'AbstractiveSummarizationOperationAction',
        ],
        effect: 'Has a model write a summary.',
        facts: [],
      },
      {
        is: ['CustomEntityRecognition', 'RecognizeCustomEntitiesAction', 'CustomEntitiesOperationAction'],
        effect: 'Finds what a model of your own learned to find.',
        facts: ['cner-predict-no-log'],
      },
      {
        is: [
          'CustomSingleLabelClassification', 'SingleLabelClassifyAction', 'SingleCategoryClassifyAction',
          'CustomSingleLabelClassificationOperationAction',
        ],
        effect: 'Puts text into one class of a model of your own.',
        facts: [],
      },
      {
        is: [
          'CustomMultiLabelClassification', 'MultiLabelClassifyAction', 'MultiCategoryClassifyAction',
          'CustomMultiLabelClassificationOperationAction',
        ],
        effect: 'Puts text into classes of a model of your own.',
        facts: [],
      },
      {
        is: ['ConversationalSummarizationTask', 'SummarizationOperationAction'],
        effect: 'Sums up a conversation.',
        facts: [],
      },
    ],
  },
  {
    id: 'lang-job-pii',
    operations: ['analyze-actions'],
    argument: { names: ['recognizePiiEntitiesActions'], item: ['kind'] },
    label: 'recognizePiiEntitiesActions',
    values: [
      {
        is: ['RecognizePiiEntitiesAction'],
        effect: 'Finds personal data: names, numbers, addresses, accounts.',
        facts: [],
        reads: ['pii'],
      },
    ],
  },
  {
    id: 'lang-job-health',
    operations: ['analyze-actions'],
    argument: { names: ['analyzeHealthcareEntitiesActions'], item: ['kind'] },
    label: 'analyzeHealthcareEntitiesActions',
    values: [
      {
        is: ['AnalyzeHealthcareEntitiesAction'],
        effect: 'Finds health data: diagnoses, medicines, treatments.',
        facts: [],
        reads: ['health'],
      },
    ],
  },
  {
    id: 'lang-pii-domain',
    operations: ['recognize-pii-entities', 'analyze-text', 'analyze-actions'],
    argument: { names: ['domain', 'domainFilter'] },
    label: 'domain',
    values: [
      {
        is: ['phi', 'ProtectedHealthInformation', 'PROTECTED_HEALTH_INFORMATION'],
        effect: 'Only protected health information is looked for; other personal data is neither found nor masked. What is stored does not change.',
        facts: [],
        reads: ['health'],
      },
      { is: ['none'], effect: 'All categories of personal data are looked for.', facts: [] },
    ],
  },
  {
    id: 'lang-pii-categories',
    operations: ['recognize-pii-entities', 'analyze-text', 'analyze-actions', 'recognize-conversation-pii', 'analyze-documents'],
    argument: { names: ['piiCategories', 'categoriesFilter'] },
    label: 'piiCategories',
    absent: { effect: 'The default set of categories is looked for.', facts: [] },
    values: [
      {
        is: ['*'],
        effect: 'Only the named categories are looked for. Other personal data is not masked and stays in the text.',
        facts: [],
      },
    ],
  },
  {
    id: 'lang-pii-redaction',
    operations: ['recognize-pii-entities', 'analyze-text', 'analyze-actions', 'recognize-conversation-pii', 'analyze-documents'],
    argument: { names: ['policyKind', 'redactionPolicy'] },
    label: 'redactionPolicy',
    values: [
      { is: ['noMask', 'DoNotRedact'], effect: 'No masked text comes back, only what was found.', facts: [] },
      { is: ['characterMask', 'MaskWithCharacter'], effect: 'Personal data is masked with a character.', facts: [] },
      {
        is: ['entityMask', 'MaskWithEntityType'],
        effect: 'Personal data is replaced with the name of its category.',
        facts: [],
      },
      { is: ['syntheticReplacement'], effect: 'Personal data is replaced with made-up values.', facts: [] },
    ],
  },
  {
    id: 'lang-conversation-logging',
    operations: ['analyze-conversation'],
    argument: { names: ['isLoggingEnabled'] },
    label: 'isLoggingEnabled',
    values: [
      {
        is: [true],
        effect: 'The utterance is kept so that it can be reviewed while authoring.',
        facts: ['clu-logging-kept'],
        turnsOn: 'logging',
      },
      { is: [false], effect: 'The utterance is not kept for review.', facts: [] },
    ],
  },
  {
    id: 'lang-own-model',
    operations: ['recognize-custom-entities', 'classify-single-label', 'classify-multi-label', 'analyze-conversation'],
    argument: { names: ['deploymentName'] },
    label: 'deploymentName',
    values: [
      { is: ['*'], effect: 'A model of your own decides. Its name does not show what it looks for.', facts: [] },
    ],
  },
  {
    id: 'lang-classes',
    operations: ['dynamic-classification'],
    argument: { names: ['categories'] },
    label: 'categories',
    values: [
      { is: ['*'], effect: 'The text is put into the named classes.', facts: [] },
    ],
    asksFor: 'class',
  },
  {
    id: 'lang-documents-target',
    operations: ['analyze-documents'],
    argument: { names: ['target'] },
    label: 'target',
    values: [
      {
        is: ['*'],
        effect: 'Results are written to the named container and stay there until somebody deletes them.',
        facts: [],
      },
    ],
  },
  {
    id: 'lang-answer-user',
    operations: ['get-answers'],
    argument: { names: ['userId'] },
    label: 'userId',
    values: [
      { is: ['*'], effect: 'An identifier of the user leaves the application.', facts: [] },
    ],
  },
];
