import type { Client } from '../../schema.js';

/** Clients in C#. */
export const csharpClients: readonly Client[] = [
  {
    key: 'prediction',
    language: 'csharp',
    packages: ['Microsoft.Azure.CognitiveServices.Language.LUIS.Runtime'],
    modules: ['Microsoft.Azure.CognitiveServices.Language.LUIS.Runtime'],
    making: 'class',
    types: ['LUISRuntimeClient', 'ILUISRuntimeClient'],
    variants: ['WithHttpMessagesAsync', 'Async'],
    endpoint: 'Endpoint',
    credential: 0,
    verified: 'sample',
  },
  {
    key: 'authoring',
    language: 'csharp',
    packages: ['Microsoft.Azure.CognitiveServices.Language.LUIS.Authoring'],
    modules: ['Microsoft.Azure.CognitiveServices.Language.LUIS.Authoring'],
    making: 'class',
    types: ['LUISAuthoringClient', 'ILUISAuthoringClient'],
    variants: ['WithHttpMessagesAsync', 'Async'],
    endpoint: 'Endpoint',
    credential: 0,
    verified: 'sample',
  },
];
