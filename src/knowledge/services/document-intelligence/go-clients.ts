import type { Client } from '../../schema.js';

/** Clients in Go. */
export const goClients: readonly Client[] = [
  {
    key: 'recognizer-v1',
    language: 'go',
    packages: ['github.com/Azure/azure-sdk-for-go'],
    modules: [
      'github.com/Azure/azure-sdk-for-go/services/preview/cognitiveservices/v1.0/formrecognizer',
      'github.com/Azure/azure-sdk-for-go/profiles/*/cognitiveservices/formrecognizer',
      'github.com/Azure/azure-sdk-for-go/profiles/*/preview/cognitiveservices/formrecognizer',
    ],
    making: 'function',
    makers: ['New', 'NewWithoutDefaults'],
    types: ['BaseClient'],
    endpoint: 0,
    credential: 'Authorizer',
    generation: 'v1.0-preview',
    verified: 'package',
  },
  {
    key: 'recognizer-v1',
    language: 'go',
    packages: ['github.com/Azure/azure-sdk-for-go'],
    modules: [
      'github.com/Azure/azure-sdk-for-go/services/preview/cognitiveservices/v1.0/formrecognizer/formrecognizerapi',
      'github.com/Azure/azure-sdk-for-go/profiles/*/cognitiveservices/formrecognizer/formrecognizerapi',
      'github.com/Azure/azure-sdk-for-go/profiles/*/preview/cognitiveservices/formrecognizer/formrecognizerapi',
    ],
    making: 'interface',
    types: ['BaseClientAPI'],
    generation: 'v1.0-preview',
    verified: 'source',
  },
];
