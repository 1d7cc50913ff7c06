import type { Client } from '../../schema.js';

/** Clients in JavaScript. */
export const javascriptClients: readonly Client[] = [
  {
    key: 'face',
    language: 'javascript',
    packages: ['@azure-rest/ai-vision-face'],
    modules: ['@azure-rest/ai-vision-face'],
    making: 'default-factory',
    types: ['FaceClient'],
    endpoint: 0,
    credential: 1,
    generation: 'v1.1 or later',
    verified: 'package',
  },
  {
    key: 'face-legacy',
    language: 'javascript',
    packages: ['@azure/cognitiveservices-face'],
    modules: ['@azure/cognitiveservices-face'],
    making: 'class',
    types: ['FaceClient'],
    endpoint: 1,
    credential: 0,
    generation: 'v1.0',
    verified: 'package',
  },
  {
    key: 'face-preview',
    language: 'javascript',
    packages: ['azure-cognitiveservices-face'],
    modules: ['azure-cognitiveservices-face'],
    making: 'class',
    types: ['FaceAPIClient'],
    defaultExport: true,
    variants: ['WithHttpOperationResponse'],
    endpoint: 1,
    credential: 0,
    generation: 'v1.0',
    verified: 'package',
  },
];
