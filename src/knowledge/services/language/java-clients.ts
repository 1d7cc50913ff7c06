import type { Client } from '../../schema.js';

/** Clients in Java. */
export const javaClients: readonly Client[] = [
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
];
