import type { Client } from '../../schema.js';

/** Clients in Python. */
export const pythonClients: readonly Client[] = [
  {
    key: 'prediction',
    language: 'python',
    packages: ['azure-cognitiveservices-language-luis'],
    modules: ['azure.cognitiveservices.language.luis.runtime'],
    making: 'class',
    types: ['LUISRuntimeClient'],
    endpoint: 0,
    endpointName: 'endpoint',
    credential: 1,
    credentialName: 'credentials',
    verified: 'package',
  },
  {
    key: 'authoring',
    language: 'python',
    packages: ['azure-cognitiveservices-language-luis'],
    modules: ['azure.cognitiveservices.language.luis.authoring'],
    making: 'class',
    types: ['LUISAuthoringClient'],
    endpoint: 0,
    endpointName: 'endpoint',
    credential: 1,
    credentialName: 'credentials',
    verified: 'package',
  },
];
