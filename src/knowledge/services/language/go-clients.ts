import type { Client } from '../../schema.js';

/** Clients in Go. */
export const goClients: readonly Client[] = [
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
];
