import type { ArgumentRef, Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const RESPONSIBLE_AI = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-foundry/responsible-ai';
const PRIVACY_PAGE = {
  title: 'Data, privacy, and security for Azure Language in Foundry Tools',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/foundry/responsible-ai/language-service/data-privacy.md',
  asOf: '2026-04-01',
};
const PRIVACY_INTRODUCTION: Source = { ...PRIVACY_PAGE, heading: 'Introduction' };
const PRIVACY_PROCESS: Source = { ...PRIVACY_PAGE, heading: 'What data does Language process and how does it process it?' };
const PRIVACY_RETENTION: Source = { ...PRIVACY_PAGE, heading: 'How is data retained and what customer controls are available?' };

const ASYNC_PAGE = {
  title: 'How to use Language features asynchronously',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/language-service/concepts/use-asynchronously.md',
  asOf: '2025-11-18',
};
const ASYNC_RESULTS: Source = { ...ASYNC_PAGE, heading: 'Result availability' };
const ASYNC_LIMITS: Source = { ...ASYNC_PAGE, heading: 'Data limits' };

const CUSTOM_ENTITIES_PAGE = {
  title: 'Data and privacy for custom named entity recognition',
  url: `${RESPONSIBLE_AI}/language-service/custom-named-entity-recognition-data-privacy-security.md`,
  asOf: '2021-09-29',
};
const CUSTOM_ENTITIES_INTRODUCTION: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'Introduction' };
const CUSTOM_ENTITIES_PROCESS: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'What data does custom NER process?' };
const CUSTOM_ENTITIES_RETENTION: Source = { ...CUSTOM_ENTITIES_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const CUSTOM_CLASSIFICATION_PAGE = {
  title: 'Data and privacy for Custom text classification',
  url: `${RESPONSIBLE_AI}/language-service/custom-text-classification-data-privacy-security.md`,
  asOf: '2023-04-26',
};
const CUSTOM_CLASSIFICATION_INTRODUCTION: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'Introduction' };
const CUSTOM_CLASSIFICATION_PROCESS: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'What data does Custom text classification process?' };
const CUSTOM_CLASSIFICATION_RETENTION: Source = { ...CUSTOM_CLASSIFICATION_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const CONVERSATION_PAGE = {
  title: 'Data and privacy for conversational language understanding',
  url: `${RESPONSIBLE_AI}/clu/clu-data-privacy-security.md`,
  asOf: '2021-09-15',
};
const CONVERSATION_INTRODUCTION: Source = { ...CONVERSATION_PAGE, heading: 'Introduction' };
const CONVERSATION_PROCESS: Source = { ...CONVERSATION_PAGE, heading: 'What data does CLU process?' };
const CONVERSATION_RETENTION: Source = { ...CONVERSATION_PAGE, heading: 'How is data retained, and what customer controls are available?' };

const ANSWER_PAGE = {
  title: 'Data and privacy for question answering',
  url: `${RESPONSIBLE_AI}/language-service/data-privacy-security-question-answering.md`,
  asOf: '2021-09-29',
};
const ANSWER_INTRODUCTION: Source = { ...ANSWER_PAGE, heading: 'Introduction' };
const ANSWER_PROCESS: Source = { ...ANSWER_PAGE, heading: 'What data does question answering process?' };
const ANSWER_RETENTION: Source = { ...ANSWER_PAGE, heading: 'How is data retained and what customer controls are available?' };

const JAVASCRIPT_TEXT_REFERENCE: Source = {
  title: 'Client library reference of @azure/ai-language-text 1.1.0',
  heading: 'ActionCommon, disableServiceLogs',
  url: null,
  asOf: null,
};
const JAVASCRIPT_CONVERSATIONS_REFERENCE: Source = {
  title: 'Client library reference of @azure/ai-language-conversations 1.0.0-beta.1',
  heading: 'ConversationTaskParameters, isLoggingEnabled',
  url: null,
  asOf: null,
};
const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md',
  asOf: '2025-05-19',
};
const RETIREMENT_LIST: Source = {
  title: 'Azure services: end of life',
  heading: 'service_list.json',
  url: 'https://github.com/Azure/EOL/blob/main/service_list.json',
  asOf: '2025-12-18',
};

/* ------------------------------------------------------------------ scopes and versions */

const PREBUILT = [
  'detect-language', 'recognize-entities', 'recognize-pii-entities', 'recognize-linked-entities', 'extract-key-phrases',
  'analyze-sentiment', 'analyze-text', 'analyze-healthcare-entities', 'analyze-actions', 'extract-summary', 'abstract-summary',
  'classify-single-label', 'classify-multi-label', 'dynamic-classification', 'recognize-conversation-pii',
  'summarize-conversation', 'analyze-conversation-job',
];
const JOBS = [
  'analyze-actions', 'analyze-healthcare-entities', 'extract-summary', 'abstract-summary', 'recognize-custom-entities',
  'classify-single-label', 'classify-multi-label', 'recognize-conversation-pii', 'summarize-conversation',
  'analyze-conversation-job', 'get-analyze-job',
];
const CUSTOM_ENTITIES = ['recognize-custom-entities'];
const CLASSIFICATION = ['classify-single-label', 'classify-multi-label'];
const CONVERSATION_AUTHORING = [
  'create-conversation-project', 'import-conversation-project', 'train-conversation-project', 'load-conversation-snapshot',
  'deploy-conversation-project', 'export-conversation-project', 'read-conversation-evaluation', 'read-conversation-project',
  'manage-conversation-resources', 'delete-conversation-model', 'delete-conversation-deployment', 'delete-conversation-project',
];
const TEXT_AUTHORING = [
  'create-text-project', 'import-text-project', 'train-text-project', 'load-text-snapshot', 'deploy-text-project',
  'export-text-project', 'read-text-evaluation', 'read-text-project', 'manage-text-resources', 'delete-text-model',
  'delete-text-deployment', 'delete-text-project',
];
const ANSWER_AUTHORING = [
  'create-answer-project', 'import-answer-assets', 'update-answer-sources', 'update-answer-pairs', 'update-answer-synonyms',
  'add-answer-feedback', 'deploy-answer-project', 'export-answer-project', 'read-answer-project', 'delete-answer-project',
];
const TEXT_VERSIONS = [
  '2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2023-11-15-preview', '2024-11-01', '2024-11-15-preview',
  '2025-05-15-preview', '2025-11-01', '2025-11-15-preview',
];
const DOCUMENT_VERSIONS = ['2023-11-15-preview', '2024-11-15-preview'];
const CONVERSATION_VERSIONS = [
  '2022-05-01', '2022-05-15-preview', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-05-01', '2024-11-01', '2024-11-15-preview',
  '2025-05-15-preview', '2025-11-15-preview',
];
const ANSWER_VERSIONS = ['2021-05-01-preview', '2021-07-15-preview', '2021-10-01', '2023-04-01'];
const ANSWER_AUTHORING_VERSIONS = ['2021-10-01', '2022-10-01-preview', '2023-04-01'];
const CONVERSATION_AUTHORING_VERSIONS = ['2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-11-15-preview', '2025-05-15-preview', '2025-11-01', '2025-11-15-preview'];
const TEXT_AUTHORING_VERSIONS = ['2022-05-01', '2022-10-01-preview', '2023-04-01', '2023-04-15-preview', '2024-11-15-preview', '2025-05-15-preview', '2025-11-01', '2025-11-15-preview'];

/* ------------------------------------------------------------------ arguments */

/** What names the analysis of a call that answers at once: `kind` of the body, or the class or name that comes first. */
const KIND: ArgumentRef = { names: ['kind', 'actionName', 'analyzeTextInput'], position: { javascript: 0, python: 0, csharp: 0 } };
/** What names the analyses of a job. */
const JOB_KIND: ArgumentRef = { names: ['tasks', 'actions'], item: ['kind'], position: { javascript: 0, python: 1 } };
const CONVERSATION_KIND: ArgumentRef = { names: ['tasks', 'actions'], item: ['kind'] };
/** `setServiceLogsDisabled` in Java. */
const LOGGING_SWITCH: ArgumentRef = { names: ['loggingOptOut', 'disableServiceLogs', 'serviceLogsDisabled'] };
const TEXT_ARGUMENT: ArgumentRef = { names: ['documents', 'document', 'text'], position: { javascript: 0, python: 0, csharp: 0, java: 0 } };
const UTTERANCE: ArgumentRef = { names: ['text'] };
const QUESTION: ArgumentRef = { names: ['question'], position: { csharp: 0 } };

/* ------------------------------------------------------------------ the service */

export const language: Service = {
  id: 'language',
  name: 'Azure AI Language',
  formerNames: [
    'Azure Language in Foundry Tools', 'Cognitive Service for Language', 'Language service', 'Text Analytics',
    'Azure Text Analytics', 'Conversational Language Understanding', 'Question Answering',
  ],
  processes: 'Text goes in. Entities, personal and health data, sentiment, phrases, summaries, intents or answers come out. Custom features also take in labeled text and keep models.',
  hosts: [],
  routePrefixes: ['/text/analytics/v', '/language/:', '/language/analyze-', '/language/query-', '/language/authoring/'],
  headers: [],
  clients: [
    {
      key: 'text-analytics',
      language: 'javascript',
      packages: ['@azure/ai-text-analytics'],
      modules: ['@azure/ai-text-analytics'],
      making: 'class',
      types: ['TextAnalyticsClient'],
      endpoint: 0,
      credential: 1,
      generation: 'v3.x',
      versions: '1.0.0-preview - 5.x',
      verified: 'package',
    },
    {
      key: 'text-analysis',
      language: 'javascript',
      packages: ['@azure/ai-language-text'],
      modules: ['@azure/ai-language-text'],
      making: 'class',
      types: ['TextAnalysisClient'],
      endpoint: 0,
      credential: 1,
      verified: 'package',
    },
    {
      key: 'text-analysis',
      language: 'javascript',
      packages: ['@azure/ai-text-analytics'],
      modules: ['@azure/ai-text-analytics'],
      making: 'class',
      types: ['TextAnalysisClient'],
      endpoint: 0,
      credential: 1,
      versions: '6.x',
      verified: 'package',
    },
    {
      key: 'text-analytics-v2',
      language: 'javascript',
      packages: ['@azure/cognitiveservices-textanalytics'],
      modules: ['@azure/cognitiveservices-textanalytics'],
      making: 'class',
      types: ['TextAnalyticsClient'],
      endpoint: 1,
      credential: 0,
      generation: 'v2.x',
      verified: 'package',
    },
    {
      key: 'text-analytics-v2-legacy',
      language: 'javascript',
      packages: ['azure-cognitiveservices-textanalytics'],
      modules: ['azure-cognitiveservices-textanalytics'],
      making: 'class',
      types: ['TextAnalyticsClient'],
      defaultExport: true,
      variants: ['WithHttpOperationResponse'],
      endpoint: 1,
      credential: 0,
      generation: 'v2.x',
      versions: '2.x - 3.x',
      verified: 'package',
    },
    {
      key: 'text-analytics-v2-legacy',
      language: 'javascript',
      packages: ['azure-cognitiveservices-textanalytics'],
      modules: ['azure-cognitiveservices-textanalytics'],
      making: 'class',
      types: ['TextAnalyticsAPIClient'],
      defaultExport: true,
      variants: ['WithHttpOperationResponse'],
      endpoint: 1,
      credential: 0,
      generation: 'v2.x',
      versions: '1.x',
      verified: 'package',
    },
    {
      key: 'conversations',
      language: 'javascript',
      packages: ['@azure/ai-language-conversations'],
      modules: ['@azure/ai-language-conversations'],
      making: 'class',
      types: ['ConversationAnalysisClient'],
      endpoint: 0,
      credential: 1,
      verified: 'package',
    },
    {
      key: 'text-analytics',
      language: 'python',
      packages: ['azure-ai-textanalytics'],
      modules: ['azure.ai.textanalytics', 'azure.ai.textanalytics.aio'],
      making: 'class',
      types: ['TextAnalyticsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      versions: '1.0.0b - 5.x',
      verified: 'package',
    },
    {
      key: 'text-analysis',
      language: 'python',
      packages: ['azure-ai-textanalytics'],
      modules: ['azure.ai.textanalytics', 'azure.ai.textanalytics.aio'],
      making: 'class',
      types: ['TextAnalysisClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      versions: '6.x',
      verified: 'source',
    },
    {
      key: 'text-analytics-v2',
      language: 'python',
      packages: ['azure-cognitiveservices-language-textanalytics'],
      modules: ['azure.cognitiveservices.language.textanalytics'],
      making: 'class',
      types: ['TextAnalyticsClient', 'TextAnalyticsAPI'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credentials',
      generation: 'v2.x',
      verified: 'package',
    },
    {
      key: 'conversations',
      language: 'python',
      packages: ['azure-ai-language-conversations'],
      modules: ['azure.ai.language.conversations', 'azure.ai.language.conversations.aio'],
      making: 'class',
      types: ['ConversationAnalysisClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'package',
    },
    {
      key: 'conversation-authoring',
      language: 'python',
      packages: ['azure-ai-language-conversations', 'azure-ai-language-conversations-authoring'],
      modules: ['azure.ai.language.conversations.authoring', 'azure.ai.language.conversations.authoring.aio'],
      making: 'class',
      types: ['ConversationAuthoringClient', 'AsyncConversationAuthoringClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'package',
    },
    {
      key: 'conversation-authoring-project',
      language: 'python',
      packages: ['azure-ai-language-conversations-authoring'],
      modules: ['azure.ai.language.conversations.authoring', 'azure.ai.language.conversations.authoring.aio'],
      making: 'class',
      types: ['ConversationAuthoringProjectClient'],
      from: { client: 'conversation-authoring', members: ['get_project_client'] },
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-authoring',
      language: 'python',
      packages: ['azure-ai-textanalytics-authoring'],
      modules: ['azure.ai.textanalytics.authoring', 'azure.ai.textanalytics.authoring.aio'],
      making: 'class',
      types: ['TextAuthoringClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-authoring-project',
      language: 'python',
      packages: ['azure-ai-textanalytics-authoring'],
      modules: ['azure.ai.textanalytics.authoring', 'azure.ai.textanalytics.authoring.aio'],
      making: 'class',
      types: ['TextAuthoringProjectClient'],
      from: { client: 'text-authoring', members: ['get_project_client'] },
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'question-answering',
      language: 'python',
      packages: ['azure-ai-language-questionanswering'],
      modules: ['azure.ai.language.questionanswering', 'azure.ai.language.questionanswering.aio'],
      making: 'class',
      types: ['QuestionAnsweringClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'package',
    },
    {
      key: 'question-answering-authoring',
      language: 'python',
      packages: ['azure-ai-language-questionanswering', 'azure-ai-language-questionanswering-authoring'],
      modules: ['azure.ai.language.questionanswering.authoring', 'azure.ai.language.questionanswering.authoring.aio'],
      making: 'class',
      types: ['AuthoringClient', 'QuestionAnsweringAuthoringClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      markers: ['azure.ai.language.questionanswering'],
      verified: 'package',
    },
    {
      key: 'text-analytics',
      language: 'csharp',
      packages: ['Azure.AI.TextAnalytics'],
      modules: ['Azure.AI.TextAnalytics'],
      making: 'class',
      types: ['TextAnalyticsClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-analysis',
      language: 'csharp',
      packages: ['Azure.AI.Language.Text'],
      modules: ['Azure.AI.Language.Text'],
      making: 'class',
      types: ['TextAnalysisClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-analytics-v2',
      language: 'csharp',
      packages: ['Microsoft.Azure.CognitiveServices.Language.TextAnalytics'],
      modules: ['Microsoft.Azure.CognitiveServices.Language.TextAnalytics'],
      making: 'class',
      types: ['TextAnalyticsClient', 'ITextAnalyticsClient'],
      extensions: ['TextAnalyticsClientExtensions'],
      variants: ['WithHttpMessagesAsync', 'Async'],
      endpoint: 'Endpoint',
      credential: 0,
      generation: 'v2.x',
      verified: 'source',
    },
    {
      key: 'conversations',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations'],
      modules: ['Azure.AI.Language.Conversations'],
      making: 'class',
      types: ['ConversationAnalysisClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'documents',
      language: 'csharp',
      packages: ['Azure.AI.Language.Documents'],
      modules: ['Azure.AI.Language.Documents'],
      making: 'class',
      types: ['DocumentAnalysisClient', 'DocumentsServiceClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'conversation-authoring',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations'],
      modules: ['Azure.AI.Language.Conversations.Authoring'],
      making: 'class',
      types: ['ConversationAuthoringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'conversation-authoring-hub',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations.Authoring'],
      modules: ['Azure.AI.Language.Conversations.Authoring'],
      making: 'class',
      types: ['ConversationAnalysisAuthoringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'conversation-authoring-project',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations.Authoring'],
      modules: ['Azure.AI.Language.Conversations.Authoring'],
      making: 'sub-client',
      types: ['ConversationAuthoringProject'],
      from: { client: 'conversation-authoring-hub', members: ['GetProject'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'conversation-authoring-deployment',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations.Authoring'],
      modules: ['Azure.AI.Language.Conversations.Authoring'],
      making: 'sub-client',
      types: ['ConversationAuthoringDeployment'],
      from: { client: 'conversation-authoring-hub', members: ['GetDeployment'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'conversation-authoring-model',
      language: 'csharp',
      packages: ['Azure.AI.Language.Conversations.Authoring'],
      modules: ['Azure.AI.Language.Conversations.Authoring'],
      making: 'sub-client',
      types: ['ConversationAuthoringTrainedModel'],
      from: { client: 'conversation-authoring-hub', members: ['GetTrainedModel'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'text-authoring-hub',
      language: 'csharp',
      packages: ['Azure.AI.Language.Text.Authoring'],
      modules: ['Azure.AI.Language.Text.Authoring'],
      making: 'class',
      types: ['TextAnalysisAuthoringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-authoring-project',
      language: 'csharp',
      packages: ['Azure.AI.Language.Text.Authoring'],
      modules: ['Azure.AI.Language.Text.Authoring'],
      making: 'sub-client',
      types: ['TextAuthoringProject'],
      from: { client: 'text-authoring-hub', members: ['GetProject'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'text-authoring-deployment',
      language: 'csharp',
      packages: ['Azure.AI.Language.Text.Authoring'],
      modules: ['Azure.AI.Language.Text.Authoring'],
      making: 'sub-client',
      types: ['TextAuthoringDeployment'],
      from: { client: 'text-authoring-hub', members: ['GetDeployment'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'text-authoring-model',
      language: 'csharp',
      packages: ['Azure.AI.Language.Text.Authoring'],
      modules: ['Azure.AI.Language.Text.Authoring'],
      making: 'sub-client',
      types: ['TextAuthoringTrainedModel'],
      from: { client: 'text-authoring-hub', members: ['GetTrainedModel'] },
      variants: ['Async'],
      verified: 'source',
    },
    {
      key: 'question-answering',
      language: 'csharp',
      packages: ['Azure.AI.Language.QuestionAnswering'],
      modules: ['Azure.AI.Language.QuestionAnswering'],
      making: 'class',
      types: ['QuestionAnsweringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'question-answering',
      language: 'csharp',
      packages: ['Azure.AI.Language.QuestionAnswering.Inference'],
      modules: ['Azure.AI.Language.QuestionAnswering.Inference'],
      making: 'class',
      types: ['QuestionAnsweringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'question-answering-authoring',
      language: 'csharp',
      packages: ['Azure.AI.Language.QuestionAnswering', 'Azure.AI.Language.QuestionAnswering.Authoring'],
      modules: ['Azure.AI.Language.QuestionAnswering.Authoring'],
      making: 'class',
      types: ['QuestionAnsweringAuthoringClient'],
      variants: ['Async'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'text-analytics',
      language: 'java',
      packages: ['com.azure:azure-ai-textanalytics'],
      modules: ['com.azure.ai.textanalytics'],
      making: 'builder',
      types: ['TextAnalyticsClient', 'TextAnalyticsAsyncClient'],
      builder: 'TextAnalyticsClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
    {
      key: 'text-analytics-v2',
      language: 'java',
      packages: ['com.microsoft.azure.cognitiveservices:azure-cognitiveservices-textanalytics'],
      modules: ['com.microsoft.azure.cognitiveservices.language.textanalytics'],
      making: 'function',
      types: ['TextAnalyticsAPI', 'TextAnalyticsClient'],
      makers: ['TextAnalyticsManager.authenticate'],
      variants: ['WithServiceResponseAsync', 'Async'],
      credential: 1,
      generation: 'v2.x',
      verified: 'convention',
    },
    {
      key: 'text-analytics-v2',
      language: 'go',
      packages: ['github.com/Azure/azure-sdk-for-go'],
      modules: [
        'github.com/Azure/azure-sdk-for-go/services/cognitiveservices/*/textanalytics',
        'github.com/Azure/azure-sdk-for-go/services/preview/cognitiveservices/*/textanalytics',
        'github.com/Azure/azure-sdk-for-go/profiles/*/cognitiveservices/textanalytics',
      ],
      making: 'function',
      types: ['BaseClient'],
      makers: ['New', 'NewWithoutDefaults'],
      endpoint: 0,
      credential: 'Authorizer',
      generation: 'v2.x',
      verified: 'package',
    },
  ],
  operations: [
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
    {
      id: 'get-analyze-job',
      kind: 'read-result',
      summary: 'Reads the state and the results of a text job',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: ['lang-async-24h'] },
      reach: {
        javascript: [{ client: 'text-analysis', members: ['restoreAnalyzeBatchPoller'], poller: true, verified: 'package' }],
        python: [{ client: 'text-analysis', members: ['get_job_status'], verified: 'source' }],
        csharp: [{ client: 'text-analysis', members: ['AnalyzeTextOperationStatus'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/language/analyze-text/jobs/{jobId}', apiVersions: TEXT_VERSIONS },
        { method: 'GET', path: '/text/analytics/v3.1/analyze/jobs/{jobId}', apiVersions: ['v3.1'] },
        { method: 'GET', path: '/text/analytics/v3.1/entities/health/jobs/{jobId}', apiVersions: ['v3.1'] },
      ],
    },
    {
      id: 'cancel-analyze-job',
      kind: 'manage',
      summary: 'Ends a text job before it is done',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'text-analysis', members: ['begin_cancel_job'], poller: true, verified: 'source' }],
        csharp: [{ client: 'text-analysis', members: ['AnalyzeTextCancelOperation'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/language/analyze-text/jobs/{jobId}:cancel', apiVersions: TEXT_VERSIONS },
        { method: 'DELETE', path: '/text/analytics/v3.1/entities/health/jobs/{jobId}', apiVersions: ['v3.1'] },
      ],
    },
    {
      id: 'analyze-documents',
      kind: 'analyze',
      summary: 'Finds personal data in, or summarizes, documents that lie in blob storage',
      sends: ['the addresses of the documents and of the container for the results'],
      keeps: {
        statement: 'Results are written to the container that the request names; what the service itself keeps is not published.',
        facts: [],
      },
      reach: {
        csharp: [{ client: 'documents', members: ['AnalyzeDocumentsSubmitOperation'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/language/analyze-documents/jobs', apiVersions: DOCUMENT_VERSIONS },
      ],
    },
    {
      id: 'get-document-job',
      kind: 'read-result',
      summary: 'Reads the state and the results of a document job',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        csharp: [{ client: 'documents', members: ['GetAnalyzeDocumentsJobStatus', 'AnalyzeDocumentsOperationStatus', 'GetJobStatus'], verified: 'convention' }],
      },
      routes: [
        { method: 'GET', path: '/language/analyze-documents/jobs/{jobId}', apiVersions: DOCUMENT_VERSIONS },
      ],
    },
    {
      id: 'cancel-document-job',
      kind: 'manage',
      summary: 'Ends a document job before it is done',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        csharp: [{ client: 'documents', members: ['AnalyzeDocumentsCancelOperation', 'CancelAnalyzeDocuments', 'CancelJob'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/language/analyze-documents/jobs/{jobId}:cancel', apiVersions: DOCUMENT_VERSIONS },
      ],
    },
    {
      id: 'analyze-conversation',
      kind: 'analyze',
      summary: 'Tells the intent of what a person says and the entities in it, by a model of your own',
      sends: ['the text of the utterance'],
      keeps: {
        statement: 'Not published for the text itself. With logging asked for, the utterance is kept for review.',
        facts: ['clu-logging-kept'],
      },
      verdict: true,
      userText: [UTTERANCE],
      reach: {
        javascript: [{ client: 'conversations', members: ['analyzeConversation'], verified: 'package' }],
        python: [{ client: 'conversations', members: ['analyze_conversation'], verified: 'package' }],
        csharp: [{ client: 'conversations', members: ['AnalyzeConversation'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/language/:analyze-conversations', apiVersions: CONVERSATION_VERSIONS },
      ],
    },
    {
      id: 'recognize-conversation-pii',
      kind: 'analyze',
      summary: 'Finds personal data in the turns of a conversation and masks it',
      sends: ['the text of the conversation'],
      keeps: {
        statement: 'The text may be held for up to 48 hours. The page gives an opt-out that is on by default for personal data in text, and does not name conversations. Results can be fetched for 24 hours.',
        facts: ['lang-48h', 'lang-async-24h'],
        content: { what: 'the results', until: 'hours' },
      },
      verdict: true,
      impliedModel: 'ConversationalPIITask',
      userText: [UTTERANCE],
      reach: {
        python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] }, verified: 'package' }],
        csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] }, verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/analyze-conversations/jobs',
          apiVersions: CONVERSATION_VERSIONS,
          when: { argument: CONVERSATION_KIND, is: ['ConversationalPIITask', 'PiiOperationAction', 'ConversationPiiOperationAction'] },
        },
      ],
    },
    {
      id: 'summarize-conversation',
      kind: 'analyze',
      summary: 'Has a model sum up a conversation: issue, resolution, recap, chapters, tasks',
      sends: ['the text of the conversation'],
      keeps: {
        statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. How long the results can be fetched is published for conversation summaries: 24 hours.',
        facts: ['lang-48h', 'lang-async-24h'],
        content: { what: 'the results', until: 'hours' },
      },
      userText: [UTTERANCE],
      reach: {
        python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] }, verified: 'package' }],
        csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] }, verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/analyze-conversations/jobs',
          apiVersions: CONVERSATION_VERSIONS,
          when: { argument: CONVERSATION_KIND, is: ['ConversationalSummarizationTask', 'SummarizationOperationAction', 'ConversationSummarizationOperationAction'] },
        },
      ],
    },
    {
      id: 'analyze-conversation-job',
      kind: 'analyze',
      summary: 'Runs the analyses of a conversation that the request names, where the code does not show which',
      sends: ['the text of the conversation'],
      keeps: {
        statement: 'The text may be held for up to 48 hours; the default of the opt-out is not published for this feature. How long the results can be fetched is published for conversation summaries: 24 hours.',
        facts: ['lang-48h', 'lang-async-24h'],
        content: { what: 'the results', until: 'hours' },
      },
      userText: [UTTERANCE],
      reach: {
        javascript: [{ client: 'conversations', members: ['beginConversationAnalysis'], poller: true, verified: 'package' }],
        python: [{ client: 'conversations', members: ['begin_conversation_analysis'], poller: true, verified: 'package' }],
        csharp: [{ client: 'conversations', members: ['AnalyzeConversations', 'AnalyzeConversationSubmitOperation'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/language/analyze-conversations/jobs', apiVersions: CONVERSATION_VERSIONS },
      ],
    },
    {
      id: 'get-conversation-job',
      kind: 'read-result',
      summary: 'Reads the state and the results of a conversation job',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        csharp: [{ client: 'conversations', members: ['GetAnalyzeConversationJobStatus'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/language/analyze-conversations/jobs/{jobId}', apiVersions: CONVERSATION_VERSIONS },
      ],
    },
    {
      id: 'cancel-conversation-job',
      kind: 'manage',
      summary: 'Ends a conversation job before it is done',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        csharp: [{ client: 'conversations', members: ['CancelAnalyzeConversations'], verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/analyze-conversations/jobs/{jobId}:cancel',
          apiVersions: CONVERSATION_VERSIONS,
        },
      ],
    },
    {
      id: 'get-answers',
      kind: 'analyze',
      summary: 'Looks for the answer to a question in a knowledge base of your own',
      sends: ['the question', 'on request an identifier of the user'],
      keeps: {
        statement: 'Chat logs go to the Azure Monitor of the customer, and only where diagnostic logs are on.',
        facts: ['qa-chatlogs-if-on'],
      },
      userText: [QUESTION],
      reach: {
        python: [{ client: 'question-answering', members: ['get_answers'], verified: 'package' }],
        csharp: [
          { client: 'question-answering', members: ['GetAnswers'], verified: 'source' },
          {
            client: 'question-answering',
            members: ['QueryKnowledgeBase'],
            versions: '1.0.0-beta',
            verified: 'convention',
          },
        ],
      },
      routes: [
        { method: 'POST', path: '/language/:query-knowledgebases', apiVersions: ANSWER_VERSIONS },
      ],
    },
    {
      id: 'get-answers-from-text',
      kind: 'analyze',
      summary: 'Looks for the answer to a question in text that goes along',
      sends: ['the question', 'the text'],
      keeps: { statement: null, facts: [] },
      userText: [QUESTION],
      reach: {
        python: [{ client: 'question-answering', members: ['get_answers_from_text'], verified: 'package' }],
        csharp: [
          { client: 'question-answering', members: ['GetAnswersFromText'], verified: 'source' },
          { client: 'question-answering', members: ['QueryText'], versions: '1.0.0-beta', verified: 'convention' },
        ],
      },
      routes: [
        { method: 'POST', path: '/language/:query-text', apiVersions: ANSWER_VERSIONS },
      ],
    },
    {
      id: 'create-answer-project',
      kind: 'manage',
      summary: 'Creates or changes a question answering project',
      sends: ['name, language and description of the project'],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['create_project'], verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['CreateProject'], verified: 'source' }],
      },
      routes: [
        {
          method: 'PATCH',
          path: '/language/query-knowledgebases/projects/{projectName}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'import-answer-assets',
      kind: 'train',
      summary: 'Puts a set of questions and answers into a project',
      sends: ['the questions and answers'],
      keeps: {
        statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
        facts: ['qa-pairs-own-search'],
        content: { what: 'the questions and answers', until: 'deleted' },
      },
      deletedBy: ['delete-answer-project'],
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_import_assets'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['Import', 'ImportFromFiles'], verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/query-knowledgebases/projects/{projectName}/:import',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'update-answer-sources',
      kind: 'train',
      summary: 'Adds, changes or removes the pages and files that answers come from',
      sends: ['the addresses or files of the sources'],
      keeps: {
        statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
        facts: ['qa-pairs-own-search'],
        content: { what: 'the questions and answers', until: 'deleted' },
      },
      deletedBy: ['delete-answer-project'],
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_update_sources'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['UpdateSources', 'UpdateSourcesFromFiles'], verified: 'source' }],
      },
      routes: [
        {
          method: 'PATCH',
          path: '/language/query-knowledgebases/projects/{projectName}/sources',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'update-answer-pairs',
      kind: 'train',
      summary: 'Adds, changes or removes questions and answers',
      sends: ['the questions and answers'],
      keeps: {
        statement: 'The pairs stay in a search service in the subscription of the customer; documents they come from are discarded.',
        facts: ['qa-pairs-own-search'],
        content: { what: 'the questions and answers', until: 'deleted' },
      },
      deletedBy: ['delete-answer-project'],
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_update_qnas'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['UpdateQnas'], verified: 'source' }],
      },
      routes: [
        {
          method: 'PATCH',
          path: '/language/query-knowledgebases/projects/{projectName}/qnas',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'update-answer-synonyms',
      kind: 'manage',
      summary: 'Replaces the synonyms of a project',
      sends: ['the synonyms'],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['update_synonyms'], verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['UpdateSynonyms'], verified: 'source' }],
      },
      routes: [
        {
          method: 'PUT',
          path: '/language/query-knowledgebases/projects/{projectName}/synonyms',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'add-answer-feedback',
      kind: 'train',
      summary: 'Sends questions of users with the answers that fit, so that the project improves',
      sends: ['the questions of users', 'identifiers of users'],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['add_feedback'], verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['AddFeedback'], verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/query-knowledgebases/projects/{projectName}/feedback',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'deploy-answer-project',
      kind: 'publish',
      summary: 'Puts a project into use',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_deploy_project'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['DeployProject'], verified: 'source' }],
      },
      routes: [
        {
          method: 'PUT',
          path: '/language/query-knowledgebases/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'export-answer-project',
      kind: 'export',
      summary: 'Exports the questions, answers and settings of a project',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_export'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['Export'], verified: 'source' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/query-knowledgebases/projects/{projectName}/:export',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'read-answer-project',
      kind: 'read',
      summary: 'Reads projects, their questions and answers, sources, synonyms, deployments and the state of jobs',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['list_projects', 'get_project_details', 'list_deployments', 'list_synonyms', 'list_sources', 'list_qnas'], verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['GetProjects', 'GetProjectDetails', 'GetDeployments', 'GetSynonyms', 'GetSources', 'GetQnas', 'GetDeleteStatus', 'GetDeployStatus', 'GetExportStatus', 'GetImportStatus', 'GetUpdateQnasStatus', 'GetUpdateSourcesStatus'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/language/query-knowledgebases/projects', apiVersions: ANSWER_AUTHORING_VERSIONS },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/deployments',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/synonyms',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/sources',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/qnas',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/export/jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/import/jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/sources/jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/{projectName}/qnas/jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/query-knowledgebases/projects/deletion-jobs/{jobId}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-answer-project',
      kind: 'delete',
      summary: 'Deletes a question answering project',
      sends: [],
      keeps: { statement: 'Nothing; the project goes.', facts: [] },
      reach: {
        python: [{ client: 'question-answering-authoring', members: ['begin_delete_project'], poller: true, verified: 'package' }],
        csharp: [{ client: 'question-answering-authoring', members: ['DeleteProject'], verified: 'source' }],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/query-knowledgebases/projects/{projectName}',
          apiVersions: ANSWER_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'create-conversation-project',
      kind: 'manage',
      summary: 'Creates or changes a project for conversations',
      sends: ['name, language and description of the project'],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'conversation-authoring', members: ['create_project'], verified: 'package' }],
        csharp: [
          { client: 'conversation-authoring', members: ['CreateProject'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['CreateProject'], verified: 'source' },
        ],
      },
      routes: [
        {
          method: 'PATCH',
          path: '/language/authoring/analyze-conversations/projects/{projectName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'import-conversation-project',
      kind: 'train',
      summary: 'Puts labels and definitions into a project for conversations, with example utterances',
      sends: ['the example utterances and their labels'],
      keeps: {
        statement: 'The example utterances and their labels stay until the customer deletes them.',
        facts: ['clu-utterances-until-deleted'],
        content: { what: 'the example utterances and their labels', until: 'deleted' },
      },
      deletedBy: ['delete-conversation-project'],
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['begin_import_project'], poller: true, verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['project.begin_import', 'project.begin_copy_project'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['ImportProject'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['Import', 'CopyProject'], verified: 'source' },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/:import',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/:copy',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'train-conversation-project',
      kind: 'train',
      summary: 'Trains a model for conversations',
      sends: [],
      keeps: { statement: 'The model stays until it, or its project, is deleted.', facts: ['clu-models-until-deleted'] },
      deletedBy: ['delete-conversation-model', 'delete-conversation-project'],
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['begin_train'], poller: true, verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['project.begin_train'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['Train'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['Train'], verified: 'source' },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/:train',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'load-conversation-snapshot',
      kind: 'manage',
      summary: 'Brings a project for conversations back to the state that a model was trained with',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['begin_load_snapshot'], poller: true, verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['trained_model.begin_load_snapshot'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['LoadSnapshot'], verified: 'convention' },
          { client: 'conversation-authoring-model', members: ['LoadSnapshot'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/:load-snapshot',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'deploy-conversation-project',
      kind: 'publish',
      summary: 'Puts a model for conversations into use',
      sends: [],
      keeps: {
        statement: 'The deployed model stays until it, or its project, is deleted.',
        facts: ['clu-models-until-deleted'],
      },
      deletedBy: ['delete-conversation-deployment', 'delete-conversation-model', 'delete-conversation-project'],
      reach: {
        python: [
          {
            client: 'conversation-authoring',
            members: ['begin_deploy_project', 'begin_swap_deployments'],
            poller: true,
            verified: 'package',
          },
          {
            client: 'conversation-authoring-project',
            members: ['project.begin_swap_deployments', 'deployment.begin_deploy_project'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['DeployProject', 'SwapDeployments'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['SwapDeployments'], verified: 'source' },
          { client: 'conversation-authoring-deployment', members: ['DeployProject'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'PUT',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/:swap',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'export-conversation-project',
      kind: 'export',
      summary: 'Exports the labels and definitions of a project for conversations',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['begin_export_project'], poller: true, verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['project.begin_export'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['ExportProject'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['Export'], verified: 'source' },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/:export',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'read-conversation-evaluation',
      kind: 'read',
      summary: 'Reads how well a model for conversations does',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [
          {
            client: 'conversation-authoring',
            members: ['list_model_evaluation_results', 'get_model_evaluation_summary'],
            verified: 'package',
          },
          {
            client: 'conversation-authoring-project',
            members: ['trained_model.list_model_evaluation_results', 'trained_model.get_model_evaluation_summary'],
            verified: 'convention',
          },
        ],
        csharp: [
          {
            client: 'conversation-authoring',
            members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'],
            verified: 'convention',
          },
          {
            client: 'conversation-authoring-model',
            members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'],
            verified: 'convention',
          },
        ],
      },
      routes: [
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/evaluation/result',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}/evaluation/summary-result',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'read-conversation-project',
      kind: 'read',
      summary: 'Reads projects, models, deployments, resources and the state of jobs for conversations',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'conversation-authoring', members: ['list_projects', 'get_project', 'list_deployments', 'get_deployment', 'get_deployment_delete_from_resources_status', 'get_deployment_job_status', 'get_swap_deployments_job_status', 'get_export_project_job_status', 'get_import_project_job_status', 'list_trained_models', 'get_trained_model', 'get_load_snapshot_status', 'list_deployment_resources', 'get_assign_deployment_resources_status', 'get_unassign_deployment_resources_status', 'list_training_jobs', 'get_training_job_status', 'get_project_deletion_job_status', 'list_assigned_resource_deployments', 'list_supported_languages', 'list_supported_prebuilt_entities', 'list_training_config_versions'], verified: 'package' }],
        csharp: [
          {
            client: 'conversation-authoring',
            members: [
              'GetProjects', 'GetProject', 'GetDeployments', 'GetDeployment', 'GetDeploymentDeleteFromResourcesStatus',
              'GetDeploymentJobStatus', 'GetSwapDeploymentsJobStatus', 'GetExportProjectJobStatus', 'GetImportProjectJobStatus',
              'GetTrainedModels', 'GetTrainedModel', 'GetLoadSnapshotStatus', 'GetDeploymentResources', 'GetAssignDeploymentResourcesStatus',
              'GetUnassignDeploymentResourcesStatus', 'GetTrainingJobs', 'GetTrainingJobStatus', 'GetProjectDeletionJobStatus',
              'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
            ],
            verified: 'convention',
          },
          {
            client: 'conversation-authoring-hub',
            members: [
              'GetProjects', 'GetDeployments', 'GetDeploymentResources', 'GetExportedModels', 'GetTrainedModels', 'GetTrainingJobs',
              'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
            ],
            verified: 'source',
          },
          {
            client: 'conversation-authoring-project',
            members: [
              'GetProject', 'GetExportStatus', 'GetImportStatus', 'GetTrainingStatus', 'GetProjectDeletionStatus', 'GetSwapDeploymentsStatus',
              'GetCopyProjectStatus', 'GetAssignDeploymentResourcesStatus', 'GetUnassignDeploymentResourcesStatus',
            ],
            verified: 'source',
          },
          {
            client: 'conversation-authoring-deployment',
            members: ['GetDeployment', 'GetDeploymentStatus', 'GetDeploymentDeleteFromResourcesStatus'],
            verified: 'convention',
          },
          {
            client: 'conversation-authoring-model',
            members: ['GetTrainedModel', 'GetLoadSnapshotStatus', 'GetEvaluationStatus'],
            verified: 'convention',
          },
        ],
      },
      routes: [
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/export/jobs/{jobId}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/import/jobs/{jobId}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs/{jobId}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/resources',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/global/languages',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/global/prebuilt-entities',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/global/training-config-versions',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-conversations/projects/global/deletion-jobs/{jobId}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'manage-conversation-resources',
      kind: 'manage',
      summary: 'Assigns Azure resources to a project for conversations, or ends a training',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [
          {
            client: 'conversation-authoring',
            members: [
              'begin_assign_deployment_resources', 'begin_unassign_deployment_resources', 'begin_delete_deployment_from_resources',
              'begin_cancel_training_job',
            ],
            poller: true,
            verified: 'package',
          },
          {
            client: 'conversation-authoring-project',
            members: ['project.begin_assign_deployment_resources', 'project.begin_unassign_deployment_resources', 'project.begin_cancel_training_job'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          {
            client: 'conversation-authoring',
            members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'DeleteDeploymentFromResources', 'CancelTrainingJob'],
            verified: 'convention',
          },
          {
            client: 'conversation-authoring-project',
            members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'CancelTrainingJob', 'AuthorizeProjectCopy'],
            verified: 'source',
          },
          {
            client: 'conversation-authoring-deployment',
            members: ['DeleteDeploymentFromResources'],
            verified: 'convention',
          },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/resources/:assign',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/resources/:unassign',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}/:delete-from-resources',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/train/jobs/{jobId}/:cancel',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-conversation-model',
      kind: 'delete',
      summary: 'Deletes a trained model for conversations',
      sends: [],
      keeps: { statement: 'Nothing; the model goes.', facts: ['clu-export-delete'] },
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['delete_trained_model'], verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['trained_model.delete_trained_model'],
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['DeleteTrainedModel'], verified: 'convention' },
          { client: 'conversation-authoring-model', members: ['DeleteTrainedModel'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/models/{trainedModelLabel}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-conversation-deployment',
      kind: 'delete',
      summary: 'Deletes a deployment of a model for conversations',
      sends: [],
      keeps: { statement: 'Nothing; the deployment goes.', facts: ['clu-export-delete'] },
      reach: {
        python: [
          { client: 'conversation-authoring', members: ['begin_delete_deployment'], poller: true, verified: 'package' },
          {
            client: 'conversation-authoring-project',
            members: ['deployment.begin_delete_deployment'],
            poller: true,
            verified: 'convention',
          },
        ],
        csharp: [
          { client: 'conversation-authoring', members: ['DeleteDeployment'], verified: 'convention' },
          { client: 'conversation-authoring-deployment', members: ['DeleteDeployment'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-conversations/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-conversation-project',
      kind: 'delete',
      summary: 'Deletes a project for conversations',
      sends: [],
      keeps: { statement: 'Nothing; the project goes.', facts: ['clu-export-delete'] },
      reach: {
        python: [{ client: 'conversation-authoring', members: ['begin_delete_project'], poller: true, verified: 'package' }],
        csharp: [
          { client: 'conversation-authoring', members: ['DeleteProject'], verified: 'convention' },
          { client: 'conversation-authoring-project', members: ['DeleteProject'], verified: 'source' },
        ],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-conversations/projects/{projectName}',
          apiVersions: CONVERSATION_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'create-text-project',
      kind: 'manage',
      summary: 'Creates or changes a project for custom text analysis',
      sends: ['name, language and description of the project'],
      keeps: {
        statement: 'The metadata of the project stays until the project is deleted.',
        facts: ['cner-metadata', 'ctc-metadata'],
      },
      deletedBy: ['delete-text-project'],
      reach: {
        python: [{ client: 'text-authoring', members: ['create_project'], verified: 'convention' }],
        csharp: [{ client: 'text-authoring-project', members: ['CreateProject'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'PATCH',
          path: '/language/authoring/analyze-text/projects/{projectName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'import-text-project',
      kind: 'train',
      summary: 'Puts labels and definitions into a project for custom text analysis; the texts stay in a blob container',
      sends: ['labels and where the texts lie'],
      keeps: {
        statement: 'Texts and labels stay in the storage account of the customer; the metadata of the project stays with the service until the project is deleted.',
        facts: ['cner-own-storage', 'ctc-own-storage', 'cner-metadata', 'ctc-metadata'],
      },
      deletedBy: ['delete-text-project'],
      reach: {
        python: [{ client: 'text-authoring-project', members: ['project.begin_import', 'project.begin_copy_project'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-project', members: ['Import', 'CopyProject'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/:import',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/:copy',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'train-text-project',
      kind: 'train',
      summary: 'Trains a model for custom text analysis',
      sends: [],
      keeps: {
        statement: 'The model stays with the service until it is deleted; a new training writes over it.',
        facts: ['cner-model-stored', 'ctc-model-stored'],
      },
      deletedBy: ['delete-text-model', 'delete-text-project'],
      reach: {
        python: [{ client: 'text-authoring-project', members: ['project.begin_train'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-project', members: ['Train'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/:train',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'load-text-snapshot',
      kind: 'manage',
      summary: 'Brings a project for custom text analysis back to the state that a model was trained with',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['trained_model.begin_load_snapshot'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-model', members: ['LoadSnapshot'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/:load-snapshot',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'deploy-text-project',
      kind: 'publish',
      summary: 'Puts a model for custom text analysis into use',
      sends: [],
      keeps: {
        statement: 'The deployed model stays with the service until it, or its deployment, is deleted.',
        facts: ['cner-model-stored', 'ctc-model-stored'],
      },
      deletedBy: ['delete-text-deployment', 'delete-text-model', 'delete-text-project'],
      reach: {
        python: [{ client: 'text-authoring-project', members: ['project.begin_swap_deployments', 'deployment.begin_deploy_project'], poller: true, verified: 'convention' }],
        csharp: [
          { client: 'text-authoring-project', members: ['SwapDeployments'], verified: 'convention' },
          { client: 'text-authoring-deployment', members: ['DeployProject'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'PUT',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/:swap',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'export-text-project',
      kind: 'export',
      summary: 'Exports the labels and definitions of a project for custom text analysis',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['project.begin_export'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-project', members: ['Export'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/:export',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'read-text-evaluation',
      kind: 'read',
      summary: 'Reads how well a model for custom text analysis does',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['trained_model.list_model_evaluation_results', 'trained_model.get_model_evaluation_summary'], verified: 'convention' }],
        csharp: [{ client: 'text-authoring-model', members: ['GetModelEvaluationResults', 'GetModelEvaluationSummary'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/evaluation/result',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}/evaluation/summary-result',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'read-text-project',
      kind: 'read',
      summary: 'Reads projects, models, deployments, resources and the state of jobs for custom text analysis',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        python: [{ client: 'text-authoring', members: ['list_projects', 'get_project'], verified: 'convention' }],
        csharp: [
          {
            client: 'text-authoring-hub',
            members: [
              'GetProjects', 'GetDeployments', 'GetDeploymentResources', 'GetExportedModels', 'GetTrainedModels', 'GetTrainingJobs',
              'GetAssignedResourceDeployments', 'GetSupportedLanguages', 'GetSupportedPrebuiltEntities', 'GetTrainingConfigVersions',
            ],
            verified: 'source',
          },
          {
            client: 'text-authoring-project',
            members: [
              'GetProject', 'GetExportStatus', 'GetImportStatus', 'GetTrainingStatus', 'GetProjectDeletionStatus', 'GetSwapDeploymentsStatus',
              'GetCopyProjectStatus', 'GetAssignDeploymentResourcesStatus', 'GetUnassignDeploymentResourcesStatus',
            ],
            verified: 'convention',
          },
          {
            client: 'text-authoring-deployment',
            members: ['GetDeployment', 'GetDeploymentStatus', 'GetDeploymentDeleteFromResourcesStatus'],
            verified: 'convention',
          },
          {
            client: 'text-authoring-model',
            members: ['GetTrainedModel', 'GetLoadSnapshotStatus', 'GetEvaluationStatus'],
            verified: 'convention',
          },
        ],
      },
      routes: [
        { method: 'GET', path: '/language/authoring/analyze-text/projects', apiVersions: TEXT_AUTHORING_VERSIONS },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}/jobs/{jobId}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/export/jobs/{jobId}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/import/jobs/{jobId}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs/{jobId}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/models',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/{projectName}/resources',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/global/languages',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/global/prebuilt-entities',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/global/training-config-versions',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'GET',
          path: '/language/authoring/analyze-text/projects/global/deletion-jobs/{jobId}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'manage-text-resources',
      kind: 'manage',
      summary: 'Assigns Azure resources to a project for custom text analysis, or ends a training',
      sends: [],
      keeps: { statement: null, facts: [] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['project.begin_assign_deployment_resources', 'project.begin_unassign_deployment_resources', 'project.begin_cancel_training_job'], poller: true, verified: 'convention' }],
        csharp: [
          {
            client: 'text-authoring-project',
            members: ['AssignDeploymentResources', 'UnassignDeploymentResources', 'CancelTrainingJob', 'AuthorizeProjectCopy'],
            verified: 'convention',
          },
          { client: 'text-authoring-deployment', members: ['DeleteDeploymentFromResources'], verified: 'convention' },
        ],
      },
      routes: [
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/resources/:assign',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/resources/:unassign',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}/:delete-from-resources',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
        {
          method: 'POST',
          path: '/language/authoring/analyze-text/projects/{projectName}/train/jobs/{jobId}/:cancel',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-text-model',
      kind: 'delete',
      summary: 'Deletes a trained model for custom text analysis',
      sends: [],
      keeps: { statement: 'Nothing; the model goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['trained_model.delete_trained_model'], verified: 'convention' }],
        csharp: [{ client: 'text-authoring-model', members: ['DeleteTrainedModel'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-text/projects/{projectName}/models/{trainedModelLabel}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-text-deployment',
      kind: 'delete',
      summary: 'Deletes a deployment of a model for custom text analysis',
      sends: [],
      keeps: { statement: 'Nothing; the deployment goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
      reach: {
        python: [{ client: 'text-authoring-project', members: ['deployment.begin_delete_deployment'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-deployment', members: ['DeleteDeployment'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-text/projects/{projectName}/deployments/{deploymentName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
    {
      id: 'delete-text-project',
      kind: 'delete',
      summary: 'Deletes a project for custom text analysis',
      sends: [],
      keeps: { statement: 'Nothing; the project goes.', facts: ['cner-view-export-delete', 'ctc-view-export-delete'] },
      reach: {
        python: [{ client: 'text-authoring', members: ['begin_delete_project'], poller: true, verified: 'convention' }],
        csharp: [{ client: 'text-authoring-project', members: ['DeleteProject'], verified: 'convention' }],
      },
      routes: [
        {
          method: 'DELETE',
          path: '/language/authoring/analyze-text/projects/{projectName}',
          apiVersions: TEXT_AUTHORING_VERSIONS,
        },
      ],
    },
  ],
  facts: [
    {
      id: 'lang-48h',
      topic: 'retention',
      statement: 'Text that comes in with a call, at once or as a job, may be held for up to 48 hours, and is purged after that.',
      appliesTo: { service: 'language', operations: PREBUILT },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'lang-oncall-only',
      topic: 'human-review-by-microsoft',
      statement: 'What is held is encrypted. Only on-call engineers with permission can reach it, to debug a catastrophic failure.',
      appliesTo: { service: 'language', operations: PREBUILT },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-optout',
      topic: 'logging',
      statement: 'With loggingOptOut set to true, the text of the call is not held.',
      appliesTo: { service: 'language', operations: PREBUILT },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'lang-optout-default-off',
      topic: 'logging',
      statement: 'For language detection, key phrases, sentiment and named entities the opt-out of logging is off by default, so that the text may be held.',
      appliesTo: {
        service: 'language',
        operations: ['detect-language', 'extract-key-phrases', 'analyze-sentiment', 'recognize-entities'],
      },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'lang-optout-default-on',
      topic: 'logging',
      statement: 'For personal data and for health the opt-out of logging is on by default, so that the text is not held.',
      appliesTo: { service: 'language', operations: ['recognize-pii-entities', 'analyze-healthcare-entities'] },
      source: PRIVACY_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      conflictsWith: ['lang-optout-javascript'],
      headline: true,
    },
    {
      id: 'lang-optout-javascript',
      topic: 'logging',
      statement: 'The reference of the JavaScript library says of every analysis, personal data and health included, that the opt-out of logging is off by default.',
      appliesTo: {
        service: 'language',
        operations: ['recognize-pii-entities', 'analyze-healthcare-entities'],
        note: 'calls through @azure/ai-language-text',
      },
      source: JAVASCRIPT_TEXT_REFERENCE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      conflictsWith: ['lang-optout-default-on'],
    },
    {
      id: 'lang-optout-support',
      topic: 'logging',
      statement: 'Opting out of logging may limit what Microsoft can do when something goes wrong.',
      appliesTo: { service: 'language', operations: PREBUILT },
      source: JAVASCRIPT_TEXT_REFERENCE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'lang-async-24h',
      topic: 'retention',
      statement: 'The results of a job can be fetched for 24 hours from when the request came in. Then they are purged.',
      appliesTo: { service: 'language', operations: JOBS },
      source: ASYNC_RESULTS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'lang-async-limit',
      topic: 'limits',
      statement: 'A job takes up to 125,000 characters over all its documents, more than a call that answers at once.',
      appliesTo: {
        service: 'language',
        operations: ['analyze-actions', 'analyze-healthcare-entities', 'extract-summary', 'abstract-summary'],
      },
      source: ASYNC_LIMITS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-region',
      topic: 'residency',
      statement: 'Customer data is neither stored nor processed outside the region of the resource.',
      appliesTo: { service: 'language' },
      source: PRIVACY_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-encryption',
      topic: 'encryption',
      statement: 'All content, customer data included, is encrypted at rest.',
      appliesTo: { service: 'language' },
      source: PRIVACY_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-telemetry',
      topic: 'logging',
      statement: 'Microsoft keeps aggregate telemetry to watch the service: which APIs are called, and how often, by resource and subscription.',
      appliesTo: { service: 'language' },
      source: PRIVACY_PROCESS,
      alsoIn: [CUSTOM_ENTITIES_PROCESS, CUSTOM_CLASSIFICATION_PROCESS, CONVERSATION_PROCESS],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'lang-results-in-response',
      topic: 'processing',
      statement: 'Text is processed to answer the request, and all results go back in the response.',
      appliesTo: { service: 'language', operations: PREBUILT },
      source: PRIVACY_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-customer-duty',
      topic: 'customer-duty',
      statement: 'Using the service, how it is built in, and obeying the law are the responsibility of the customer.',
      appliesTo: { service: 'language' },
      source: PRIVACY_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'lang-access-not-listed',
      topic: 'customer-duty',
      statement: 'No feature of Language is on the list of Limited Access services of May 2025.',
      appliesTo: { service: 'language' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'cner-own-storage',
      topic: 'retention',
      statement: 'Texts and labels for custom named entities stay in the storage account of the customer. The service reads them for training and evaluation only.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom named entity recognition' },
      source: CUSTOM_ENTITIES_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'cner-predict-no-log',
      topic: 'retention',
      statement: 'Text sent to a model for custom named entities is neither logged nor stored.',
      appliesTo: { service: 'language', operations: ['recognize-custom-entities'] },
      source: CUSTOM_ENTITIES_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'cner-metadata',
      topic: 'retention',
      statement: 'Metadata of a project for custom named entities stays with the service until the project is deleted.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom named entity recognition' },
      source: CUSTOM_ENTITIES_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'cner-model-stored',
      topic: 'retention',
      statement: 'Trained and deployed models for custom named entities lie in storage of the service until the customer deletes them; training again writes over them.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom named entity recognition' },
      source: CUSTOM_ENTITIES_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'cner-view-export-delete',
      topic: 'deletion-control',
      statement: 'Users of custom named entities can view, export and delete all customer data in the studio or by API.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom named entity recognition' },
      source: CUSTOM_ENTITIES_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'cner-no-improve',
      topic: 'training-use',
      statement: 'Customer data of custom named entities is not used to improve the general models.',
      appliesTo: {
        service: 'language',
        operations: [...CUSTOM_ENTITIES, ...TEXT_AUTHORING],
        note: 'custom named entity recognition',
      },
      source: CUSTOM_ENTITIES_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'ctc-own-storage',
      topic: 'retention',
      statement: 'Texts and labels for custom classification stay in the storage account of the customer. The service reads them for training only.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom text classification' },
      source: CUSTOM_CLASSIFICATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'ctc-metadata',
      topic: 'retention',
      statement: 'Metadata of a project for custom classification stays with the service until the project is deleted.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom text classification' },
      source: CUSTOM_CLASSIFICATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'ctc-model-stored',
      topic: 'retention',
      statement: 'Trained and deployed models for custom classification lie in storage of the service until the customer deletes them; training again writes over them.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom text classification' },
      source: CUSTOM_CLASSIFICATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'ctc-view-export-delete',
      topic: 'deletion-control',
      statement: 'Users of custom classification can view, export and delete all their content in the studio or by API.',
      appliesTo: { service: 'language', operations: TEXT_AUTHORING, note: 'custom text classification' },
      source: CUSTOM_CLASSIFICATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'ctc-no-improve',
      topic: 'training-use',
      statement: 'No customer data of custom classification is collected to improve models or products.',
      appliesTo: { service: 'language', operations: [...CLASSIFICATION, ...TEXT_AUTHORING], note: 'custom text classification' },
      source: CUSTOM_CLASSIFICATION_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'custom-licenses',
      topic: 'customer-duty',
      statement: 'The customer needs the licenses and permissions for the content that custom models are built from.',
      appliesTo: { service: 'language', operations: [...TEXT_AUTHORING, ...CONVERSATION_AUTHORING] },
      source: CUSTOM_ENTITIES_INTRODUCTION,
      alsoIn: [CUSTOM_CLASSIFICATION_INTRODUCTION, CONVERSATION_INTRODUCTION],
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'clu-utterances-until-deleted',
      topic: 'retention',
      statement: 'Example utterances and their labels are kept until the customer deletes them.',
      appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
      source: CONVERSATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'clu-models-until-deleted',
      topic: 'retention',
      statement: 'Trained and deployed models are kept until the customer deletes the model or the whole project.',
      appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
      source: CONVERSATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'clu-endpoint-realtime',
      topic: 'processing',
      statement: 'What a person says to a deployed model is processed in real time in the Microsoft Azure cloud.',
      appliesTo: { service: 'language', operations: ['analyze-conversation'] },
      source: CONVERSATION_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'clu-logging-kept',
      topic: 'logging',
      statement: 'With isLoggingEnabled set to true, the utterance is kept so that the customer can review it while authoring.',
      appliesTo: { service: 'language', operations: ['analyze-conversation'] },
      source: JAVASCRIPT_CONVERSATIONS_REFERENCE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'clu-no-improve',
      topic: 'training-use',
      statement: 'Customer data of conversational language understanding is not collected to improve models or products.',
      appliesTo: { service: 'language', operations: ['analyze-conversation', ...CONVERSATION_AUTHORING] },
      source: CONVERSATION_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'clu-export-delete',
      topic: 'deletion-control',
      statement: 'Users of conversational language understanding can view, export and delete their content in the studio or by API.',
      appliesTo: { service: 'language', operations: CONVERSATION_AUTHORING },
      source: CONVERSATION_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'qa-pairs-own-search',
      topic: 'retention',
      statement: 'Pairs of questions and answers lie in a search service in the subscription of the customer. Documents they are taken from are discarded once that is done.',
      appliesTo: { service: 'language', operations: ['get-answers', ...ANSWER_AUTHORING] },
      source: ANSWER_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'qa-chatlogs-if-on',
      topic: 'logging',
      statement: 'Chat logs lie in Azure Monitor in the subscription of the customer, and only where diagnostic logs are turned on.',
      appliesTo: { service: 'language', operations: ['get-answers'] },
      source: ANSWER_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'qa-access-logs',
      topic: 'isolation',
      statement: 'Only who has access to the subscription of the customer can see the chat logs.',
      appliesTo: { service: 'language', operations: ['get-answers'] },
      source: ANSWER_RETENTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'qa-inform-users',
      topic: 'customer-duty',
      statement: 'Users of the application have to be told that chats are logged and may be processed further.',
      appliesTo: { service: 'language', operations: ['get-answers'] },
      source: ANSWER_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
  ],
  choices: [
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
  ],
  retirements: [
    {
      id: 'lang-entity-linking',
      what: 'Entity linking',
      on: '2028-09-01',
      scope: 'feature',
      operations: ['recognize-linked-entities'],
      successor: null,
      source: RETIREMENT_LIST,
      readOn: '2026-11-21',
    },
  ],
  access: [
    {
      id: 'lang-open',
      state: 'open',
      statement: 'No registration is needed: the list of Limited Access services of May 2025 names no feature of Language.',
      facts: ['lang-access-not-listed'],
      form: null,
    },
  ],
};
