import type { Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const PRIVACY_DATA: Source = { title: 'Data and privacy for Personalizer', heading: 'What data does Personalizer process?', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_PROCESS: Source = { title: 'Data and privacy for Personalizer', heading: 'How does Personalizer process data?', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_LOOPS: Source = { title: 'Data and privacy for Personalizer', heading: 'Independence of Personalizer loops', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_EVENTS: Source = { title: 'Data and privacy for Personalizer', heading: 'Personalizer rank and reward data', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_CACHE: Source = { title: 'Data and privacy for Personalizer', heading: 'Personalizer transient cache', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_MODELS: Source = { title: 'Data and privacy for Personalizer', heading: 'Personalizer models and learning settings', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_EVALUATIONS: Source = { title: 'Data and privacy for Personalizer', heading: 'Personalizer evaluation reports', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const PRIVACY_FURTHER: Source = { title: 'Data and privacy for Personalizer', heading: 'Further storage considerations', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/responsible-data-and-privacy.md', asOf: '2024-01-19' };
const DEPRECATION: Source = { title: 'Personalizer deprecation notice', heading: 'Introduction', url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/ai-services/personalizer/includes/deprecation.md', asOf: null };
const LIMITED_ACCESS_LIST: Source = { title: 'Limited Access features for Azure AI services', heading: 'List of Limited Access services', url: 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles/ai-services/cognitive-services-limited-access.md', asOf: '2025-05-19' };

/* ------------------------------------------------------------------ scopes and versions */

const VERSIONS = ['v1.0', 'v1.1-preview.1', 'v1.1-preview.2', 'v1.1-preview.3'];
const PREVIEW_VERSIONS = ['v1.1-preview.1', 'v1.1-preview.2', 'v1.1-preview.3'];
const EVENTS = ['rank', 'reward', 'activate', 'log-interactions', 'log-observations'];

/* ------------------------------------------------------------------ the service */

export const personalizer: Service = {
  id: 'personalizer',
  name: 'Azure AI Personalizer',
  formerNames: ['Cognitive Services Personalizer'],
  processes: 'Takes features of users, of their context and of the actions to choose from, and reward scores for what was chosen. Gives out a ranking of the actions. The loop keeps events and trains its model on them.',
  hosts: [],
  routePrefixes: ['/personalizer/v'],
  headers: [],
  clients: [
    {
      key: 'personalizer-legacy',
      language: 'javascript',
      packages: ['@azure/cognitiveservices-personalizer'],
      modules: ['@azure/cognitiveservices-personalizer'],
      making: 'class',
      types: ['PersonalizerClient'],
      endpoint: 1,
      credential: 0,
      generation: 'v1.0',
      verified: 'package',
    },
    {
      key: 'personalizer',
      language: 'javascript',
      packages: ['@azure-rest/ai-personalizer'],
      modules: ['@azure-rest/ai-personalizer'],
      making: 'default-factory',
      types: ['PersonalizerClient'],
      endpoint: 0,
      credential: 1,
      generation: 'v1.1 preview',
      verified: 'package',
    },
    {
      key: 'personalizer-legacy',
      language: 'python',
      packages: ['azure-cognitiveservices-personalizer'],
      modules: ['azure.cognitiveservices.personalizer'],
      making: 'class',
      types: ['PersonalizerClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credentials',
      generation: 'v1.0',
      verified: 'package',
    },
    {
      key: 'personalizer',
      language: 'python',
      packages: ['azure-ai-personalizer'],
      modules: ['azure.ai.personalizer', 'azure.ai.personalizer.aio'],
      making: 'class',
      types: ['PersonalizerClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      generation: 'v1.1 preview',
      verified: 'package',
    },
    {
      key: 'administration',
      language: 'python',
      packages: ['azure-ai-personalizer'],
      modules: ['azure.ai.personalizer', 'azure.ai.personalizer.aio'],
      making: 'class',
      types: ['PersonalizerAdministrationClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      generation: 'v1.1 preview',
      verified: 'package',
    },
    {
      key: 'personalizer-legacy',
      language: 'csharp',
      packages: ['Microsoft.Azure.CognitiveServices.Personalizer'],
      modules: ['Microsoft.Azure.CognitiveServices.Personalizer'],
      making: 'class',
      types: ['PersonalizerClient', 'IPersonalizerClient'],
      endpoint: 'Endpoint',
      credential: 0,
      generation: 'v1.0',
      verified: 'sample',
    },
    {
      key: 'personalizer',
      language: 'csharp',
      packages: ['Azure.AI.Personalizer'],
      modules: ['Azure.AI.Personalizer'],
      making: 'class',
      types: ['PersonalizerClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      generation: 'v1.1 preview',
      verified: 'source',
    },
    {
      key: 'administration',
      language: 'csharp',
      packages: ['Azure.AI.Personalizer'],
      modules: ['Azure.AI.Personalizer'],
      making: 'class',
      types: ['PersonalizerAdministrationClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      generation: 'v1.1 preview',
      verified: 'source',
    },
    {
      key: 'personalizer-legacy',
      language: 'go',
      packages: ['github.com/Azure/azure-sdk-for-go'],
      modules: ['github.com/Azure/azure-sdk-for-go/services/preview/personalizer/*/personalizer', 'github.com/Azure/azure-sdk-for-go/services/personalizer/*/personalizer'],
      making: 'function',
      makers: ['New', 'NewWithoutDefaults'],
      types: ['BaseClient'],
      endpoint: 0,
      credential: 'Authorizer',
      generation: 'v1.0',
      verified: 'sample',
    },
    {
      key: 'events',
      language: 'go',
      packages: ['github.com/Azure/azure-sdk-for-go'],
      modules: ['github.com/Azure/azure-sdk-for-go/services/preview/personalizer/*/personalizer', 'github.com/Azure/azure-sdk-for-go/services/personalizer/*/personalizer'],
      making: 'function',
      makers: ['NewEventsClient'],
      types: ['EventsClient'],
      endpoint: 0,
      credential: 'Authorizer',
      generation: 'v1.0',
      verified: 'sample',
    },
  ],
  operations: [
    {
      id: 'rank',
      kind: 'analyze',
      summary: 'Ranks actions for a user by the features of context and actions',
      sends: ['the features of user and context', 'the features of the actions'],
      keeps: {
        statement: 'The features for up to 48 hours in caches, then as events as long as the Data Retention setting says.',
        facts: ['pz-cache-48h', 'pz-default-7d', 'pz-kept-until-cleared'],
      },
      verdict: true,
      deletedBy: ['delete-logs'],
      reach: {
        javascript: [
          { client: 'personalizer', path: '/rank', verb: 'post', verified: 'package' },
          { client: 'personalizer', path: '/multislot/rank', verb: 'post', verified: 'package' },
          { client: 'personalizer-legacy', members: ['rank'], verified: 'package' },
        ],
        python: [
          { client: 'personalizer', members: ['rank', 'rank_multi_slot'], verified: 'package' },
          { client: 'personalizer-legacy', members: ['rank'], verified: 'package' },
        ],
        csharp: [
          { client: 'personalizer', members: ['Rank', 'RankAsync', 'RankMultiSlot', 'RankMultiSlotAsync'], verified: 'source' },
          { client: 'personalizer-legacy', members: ['Rank', 'RankAsync', 'RankWithHttpMessagesAsync'], verified: 'sample' },
        ],
        go: [{ client: 'personalizer-legacy', members: ['Rank'], verified: 'sample' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/rank', apiVersions: VERSIONS },
        { method: 'POST', path: '/personalizer/v{version}/multislot/rank', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'reward',
      kind: 'manage',
      summary: 'Tells how well a ranking worked',
      sends: ['the reward score of an event'],
      keeps: {
        statement: 'The score for up to 48 hours in caches, then with its event as long as the Data Retention setting says.',
        facts: ['pz-cache-48h', 'pz-default-7d', 'pz-kept-until-cleared'],
      },
      deletedBy: ['delete-logs'],
      reach: {
        javascript: [
          { client: 'personalizer', path: '/events/{eventId}/reward', verb: 'post', verified: 'package' },
          { client: 'personalizer', path: '/multislot/events/{eventId}/reward', verb: 'post', verified: 'package' },
          { client: 'personalizer-legacy', members: ['events.reward'], verified: 'package' },
        ],
        python: [
          { client: 'personalizer', members: ['reward', 'reward_multi_slot'], verified: 'package' },
          { client: 'personalizer-legacy', members: ['events.reward'], verified: 'package' },
        ],
        csharp: [
          { client: 'personalizer', members: ['Reward', 'RewardAsync', 'RewardMultiSlot', 'RewardMultiSlotAsync'], verified: 'source' },
          { client: 'personalizer-legacy', members: ['Reward', 'RewardAsync', 'RewardWithHttpMessagesAsync'], verified: 'sample' },
          { client: 'personalizer-legacy', members: ['Events.Reward', 'Events.RewardAsync', 'Events.RewardWithHttpMessagesAsync'], verified: 'convention' },
        ],
        go: [{ client: 'events', members: ['Reward'], verified: 'sample' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/events/{eventId}/reward', apiVersions: VERSIONS },
        { method: 'POST', path: '/personalizer/v{version}/multislot/events/{eventId}/reward', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'activate',
      kind: 'manage',
      summary: 'Tells that an action was shown to the user after all',
      sends: ['the id of the event'],
      keeps: {
        statement: 'That the event took place, as long as the Data Retention setting says.',
        facts: ['pz-default-7d', 'pz-kept-until-cleared'],
      },
      deletedBy: ['delete-logs'],
      reach: {
        javascript: [
          { client: 'personalizer', path: '/events/{eventId}/activate', verb: 'post', verified: 'package' },
          { client: 'personalizer', path: '/multislot/events/{eventId}/activate', verb: 'post', verified: 'package' },
          { client: 'personalizer-legacy', members: ['events.activate'], verified: 'package' },
        ],
        python: [
          { client: 'personalizer', members: ['activate', 'activate_multi_slot'], verified: 'package' },
          { client: 'personalizer-legacy', members: ['events.activate'], verified: 'package' },
        ],
        csharp: [
          { client: 'personalizer', members: ['Activate', 'ActivateAsync', 'ActivateMultiSlot', 'ActivateMultiSlotAsync'], verified: 'source' },
          { client: 'personalizer-legacy', members: ['Activate', 'ActivateAsync', 'ActivateWithHttpMessagesAsync'], verified: 'sample' },
          { client: 'personalizer-legacy', members: ['Events.Activate', 'Events.ActivateAsync', 'Events.ActivateWithHttpMessagesAsync'], verified: 'convention' },
        ],
        go: [{ client: 'events', members: ['Activate'], verified: 'sample' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/events/{eventId}/activate', apiVersions: VERSIONS },
        { method: 'POST', path: '/personalizer/v{version}/multislot/events/{eventId}/activate', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'log-interactions',
      kind: 'manage',
      summary: 'Sends rankings that were made on the own machine',
      sends: ['the features of user, context and actions'],
      keeps: {
        statement: 'The features, as long as the Data Retention setting says.',
        facts: ['pz-default-7d', 'pz-kept-until-cleared'],
      },
      deletedBy: ['delete-logs'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/logs/interactions', verb: 'post', verified: 'package' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/logs/interactions', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'log-observations',
      kind: 'manage',
      summary: 'Sends rewards for rankings that were made on the own machine',
      sends: ['the reward scores of events'],
      keeps: {
        statement: 'The scores, as long as the Data Retention setting says.',
        facts: ['pz-default-7d', 'pz-kept-until-cleared'],
      },
      deletedBy: ['delete-logs'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/logs/observations', verb: 'post', verified: 'package' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/logs/observations', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'get-log-properties',
      kind: 'read',
      summary: 'Tells for which days events are kept',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/logs/properties', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['get_log_properties'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerLogProperties', 'GetPersonalizerLogPropertiesAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/logs/properties', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-logs',
      kind: 'delete',
      summary: 'Deletes all rank and reward data of the loop',
      sends: [],
      keeps: {
        statement: 'Removes the events.',
        facts: ['pz-clear'],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/logs', verb: 'delete', verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_logs'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeletePersonalizerLogs', 'DeletePersonalizerLogsAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'DELETE', path: '/personalizer/v{version}/logs', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-service-configuration',
      kind: 'read',
      summary: 'Reads the settings of the loop',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/service', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['get_service_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerProperties', 'GetPersonalizerPropertiesAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/configurations/service', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-service-configuration',
      kind: 'manage',
      summary: 'Changes the settings of the loop, among them how long events are kept',
      sends: ['the settings'],
      keeps: {
        statement: 'The settings.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/service', verb: 'put', verified: 'package' }],
        python: [{ client: 'administration', members: ['update_service_configuration'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdatePersonalizerProperties', 'UpdatePersonalizerPropertiesAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'PUT', path: '/personalizer/v{version}/configurations/service', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-policy',
      kind: 'read',
      summary: 'Reads how the loop learns',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/policy', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['get_policy'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerPolicy', 'GetPersonalizerPolicyAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/configurations/policy', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'update-policy',
      kind: 'manage',
      summary: 'Changes how the loop learns',
      sends: ['the learning settings'],
      keeps: {
        statement: 'The learning settings.',
        facts: ['pz-model-reset'],
      },
      deletedBy: ['reset-policy'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/policy', verb: 'put', verified: 'package' }],
        python: [{ client: 'administration', members: ['update_policy'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['UpdatePersonalizerPolicy', 'UpdatePersonalizerPolicyAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'PUT', path: '/personalizer/v{version}/configurations/policy', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'reset-policy',
      kind: 'delete',
      summary: 'Sets how the loop learns back to its beginning',
      sends: [],
      keeps: {
        statement: 'Removes the learning settings.',
        facts: ['pz-model-reset'],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/policy', verb: 'delete', verified: 'package' }],
        python: [{ client: 'administration', members: ['reset_policy'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['ResetPersonalizerPolicy', 'ResetPersonalizerPolicyAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'DELETE', path: '/personalizer/v{version}/configurations/policy', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'apply-from-evaluation',
      kind: 'manage',
      summary: 'Takes over the learning settings that an evaluation found',
      sends: [],
      keeps: {
        statement: 'The learning settings.',
        facts: ['pz-model-reset'],
      },
      deletedBy: ['reset-policy'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/configurations/applyFromEvaluation', verb: 'post', verified: 'package' }],
        python: [{ client: 'administration', members: ['apply_from_evaluation'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['ApplyPersonalizerEvaluation', 'ApplyPersonalizerEvaluationAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/configurations/applyFromEvaluation', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-evaluation',
      kind: 'train',
      summary: 'Replays kept events to compare learning settings',
      sends: ['the settings of the evaluation'],
      keeps: {
        statement: 'The report, with models, learning settings and average rewards.',
        facts: ['pz-evaluations'],
      },
      deletedBy: ['delete-evaluation'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/evaluations', verb: 'post', verified: 'package' }],
        python: [{ client: 'administration', members: ['create_evaluation'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['CreatePersonalizerEvaluation', 'CreatePersonalizerEvaluationAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'POST', path: '/personalizer/v{version}/evaluations', apiVersions: VERSIONS },
        { method: 'PUT', path: '/personalizer/v{version}/evaluations/{evaluationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-evaluation',
      kind: 'read',
      summary: 'Reads the report of an evaluation',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/evaluations/{evaluationId}', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['get_evaluation'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerEvaluation', 'GetPersonalizerEvaluationAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/evaluations/{evaluationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'list-evaluations',
      kind: 'read',
      summary: 'Lists the evaluations of the loop',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/evaluations', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['list_evaluations'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerEvaluations', 'GetPersonalizerEvaluationsAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/evaluations', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'delete-evaluation',
      kind: 'delete',
      summary: 'Deletes the report of an evaluation',
      sends: [],
      keeps: {
        statement: 'Removes the report.',
        facts: ['pz-evaluations'],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/evaluations/{evaluationId}', verb: 'delete', verified: 'package' }],
        python: [{ client: 'administration', members: ['delete_evaluation'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['DeletePersonalizerEvaluation', 'DeletePersonalizerEvaluationAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'DELETE', path: '/personalizer/v{version}/evaluations/{evaluationId}', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'create-feature-importance',
      kind: 'train',
      summary: 'Finds out which features weigh most in the model',
      sends: ['the settings of the evaluation'],
      keeps: {
        statement: 'The report on the features.',
        facts: ['pz-evaluations'],
      },
      deletedBy: ['delete-feature-importance'],
      reach: {
        python: [{ client: 'administration', members: ['create_feature_importance'], verified: 'package' }],
      },
      routes: [
        { method: 'PUT', path: '/personalizer/v{version}/featureImportances/{featureImportanceId}', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'get-feature-importance',
      kind: 'read',
      summary: 'Reads the report on which features weigh most',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        python: [{ client: 'administration', members: ['get_feature_importance'], verified: 'package' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/featureImportances/{featureImportanceId}', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'list-feature-importances',
      kind: 'read',
      summary: 'Lists the reports on which features weigh most',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        python: [{ client: 'administration', members: ['list_feature_importances'], verified: 'package' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/featureImportances', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'delete-feature-importance',
      kind: 'delete',
      summary: 'Deletes the report on which features weigh most',
      sends: [],
      keeps: {
        statement: 'Removes the report.',
        facts: ['pz-evaluations'],
      },
      reach: {
        python: [{ client: 'administration', members: ['delete_feature_importance'], verified: 'package' }],
      },
      routes: [
        { method: 'DELETE', path: '/personalizer/v{version}/featureImportances/{featureImportanceId}', apiVersions: PREVIEW_VERSIONS },
      ],
    },
    {
      id: 'export-model',
      kind: 'export',
      summary: 'Reads the model of the loop',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/model', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['export_model'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerModel', 'GetPersonalizerModelAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/model', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'import-model',
      kind: 'manage',
      summary: 'Replaces the model of the loop by a signed one',
      sends: ['the model'],
      keeps: {
        statement: 'The model, until it is overwritten or reset.',
        facts: ['pz-model-reset'],
      },
      deletedBy: ['reset-model'],
      reach: {
        javascript: [{ client: 'personalizer', path: '/model', verb: 'put', verified: 'package' }],
        python: [{ client: 'administration', members: ['import_model'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['ImportPersonalizerModel', 'ImportPersonalizerModelAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'PUT', path: '/personalizer/v{version}/model', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'reset-model',
      kind: 'delete',
      summary: 'Sets the model of the loop back to its beginning',
      sends: [],
      keeps: {
        statement: 'Removes what the model learned.',
        facts: ['pz-model-reset'],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/model', verb: 'delete', verified: 'package' }],
        python: [{ client: 'administration', members: ['reset_model'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['ResetPersonalizerModel', 'ResetPersonalizerModelAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'DELETE', path: '/personalizer/v{version}/model', apiVersions: VERSIONS },
      ],
    },
    {
      id: 'get-model-properties',
      kind: 'read',
      summary: 'Tells when the model was made and last changed',
      sends: [],
      keeps: {
        statement: 'Nothing: it only reads.',
        facts: [],
      },
      reach: {
        javascript: [{ client: 'personalizer', path: '/model/properties', verb: 'get', verified: 'package' }],
        python: [{ client: 'administration', members: ['get_model_properties'], verified: 'package' }],
        csharp: [{ client: 'administration', members: ['GetPersonalizerModelProperties', 'GetPersonalizerModelPropertiesAsync'], verified: 'source' }],
      },
      routes: [
        { method: 'GET', path: '/personalizer/v{version}/model/properties', apiVersions: VERSIONS },
      ],
    },
  ],
  facts: [
    {
      id: 'pz-cache-48h',
      topic: 'retention',
      statement: 'Features and rewards wait in transient caches, from which they go at the latest 48 hours after the event.',
      appliesTo: { service: 'personalizer', operations: ['rank', 'reward'] },
      source: PRIVACY_PROCESS,
      alsoIn: [PRIVACY_CACHE],
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'pz-default-7d',
      topic: 'retention',
      statement: 'The Data Retention setting of a loop stands at seven days by default; older rank and reward data is deleted by itself.',
      appliesTo: { service: 'personalizer', operations: EVENTS },
      source: PRIVACY_EVENTS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      conflictsWith: ['pz-kept-until-cleared'],
      headline: true,
    },
    {
      id: 'pz-kept-until-cleared',
      topic: 'retention',
      statement: 'Where no number of days is set, rank and reward data stays until it is cleared or the resource is deleted.',
      appliesTo: { service: 'personalizer', operations: EVENTS },
      source: PRIVACY_PROCESS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      conflictsWith: ['pz-default-7d'],
      headline: true,
    },
    {
      id: 'pz-clear',
      topic: 'deletion-control',
      statement: 'Rank and reward data can be cleared in the Azure portal or with the API, and goes with the loop.',
      appliesTo: { service: 'personalizer', operations: [...EVENTS, 'delete-logs'] },
      source: PRIVACY_EVENTS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'pz-retention-setting',
      topic: 'deletion-control',
      statement: 'How many days rank and reward data is kept can be set in the portal or with the API, at any time.',
      appliesTo: { service: 'personalizer', operations: ['update-service-configuration'] },
      source: PRIVACY_EVENTS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
      headline: true,
    },
    {
      id: 'pz-model-reset',
      topic: 'deletion-control',
      statement: 'Models and learning settings stay until they are overwritten or reset, in the portal or with the API.',
      appliesTo: { service: 'personalizer', operations: ['update-policy', 'reset-policy', 'apply-from-evaluation', 'import-model', 'reset-model'] },
      source: PRIVACY_MODELS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'pz-evaluations',
      topic: 'deletion-control',
      statement: 'Reports of offline evaluations stay until they are deleted in the portal or with the API.',
      appliesTo: { service: 'personalizer', operations: ['create-evaluation', 'delete-evaluation', 'create-feature-importance', 'delete-feature-importance'] },
      source: PRIVACY_EVALUATIONS,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
    {
      id: 'pz-training',
      topic: 'training-use',
      statement: 'A loop trains its models all the time on the events it keeps, and only on its own.',
      appliesTo: { service: 'personalizer' },
      source: PRIVACY_PROCESS,
      alsoIn: [PRIVACY_LOOPS],
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      headline: true,
    },
    {
      id: 'pz-no-ids',
      topic: 'customer-duty',
      statement: 'Features that point to one user, such as phone numbers, e-mail addresses or user ids, should not be sent.',
      appliesTo: { service: 'personalizer', operations: ['rank', 'log-interactions'] },
      source: PRIVACY_DATA,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'pz-isolation',
      topic: 'isolation',
      statement: 'A loop shares neither events nor features nor models with other loops, with Microsoft or with third parties.',
      appliesTo: { service: 'personalizer' },
      source: PRIVACY_LOOPS,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'pz-geo',
      topic: 'residency',
      statement: 'Incoming data, models and evaluations are processed and stored in the geography of the resource.',
      appliesTo: { service: 'personalizer' },
      source: PRIVACY_FURTHER,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'pz-cmk',
      topic: 'encryption',
      statement: 'Customer-managed keys can be added to the encryption at rest by Microsoft.',
      appliesTo: { service: 'personalizer' },
      source: PRIVACY_FURTHER,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
    },
    {
      id: 'pz-access-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access services of May 2025 does not name Personalizer.',
      appliesTo: { service: 'personalizer' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-21',
    },
  ],
  choices: [
    {
      id: 'pz-log-retention',
      operations: ['update-service-configuration'],
      argument: { names: ['logRetentionDays'] },
      label: 'logRetentionDays',
      absent: {
        effect: 'The number of days stays as it is, seven by default.',
        facts: ['pz-default-7d'],
      },
      values: [
        { is: ['*'], effect: 'Rank and reward data is kept for as many days.', facts: ['pz-retention-setting'] },
      ],
    },
    {
      id: 'pz-log-mirror',
      operations: ['update-service-configuration'],
      argument: { names: ['logMirrorEnabled', 'isLogMirrorEnabled'] },
      label: 'logMirrorEnabled',
      values: [
        { is: [true], effect: 'Rank and reward data is also copied to a storage account of the customer.', facts: [] },
        { is: [false], effect: 'No copy goes to a storage account of the customer.', facts: [] },
      ],
    },
    {
      id: 'pz-context-features',
      operations: ['rank'],
      argument: { names: ['contextFeatures'] },
      label: 'contextFeatures',
      values: [
        { is: ['*'], effect: 'The features become part of the event that the loop keeps and learns from.', facts: ['pz-no-ids', 'pz-default-7d'] },
      ],
    },
    {
      id: 'pz-defer-activation',
      operations: ['rank'],
      argument: { names: ['deferActivation'] },
      label: 'deferActivation',
      values: [
        { is: [true], effect: 'The event counts only once it is activated.', facts: [] },
        { is: [false], effect: 'The event counts at once.', facts: [] },
      ],
    },
  ],
  retirements: [
    {
      id: 'pz-retirement',
      what: 'Personalizer',
      on: '2026-10-01',
      scope: 'service',
      successor: null,
      note: 'No new resources can be made since 20 September 2023.',
      source: DEPRECATION,
      readOn: '2026-11-21',
    },
  ],
  access: [
    {
      id: 'pz-open',
      state: 'open',
      statement: 'No registration is asked for.',
      facts: ['pz-access-not-listed'],
      form: null,
    },
  ],
};
