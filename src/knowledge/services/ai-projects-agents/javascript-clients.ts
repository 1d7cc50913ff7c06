import type { Client } from '../../schema.js';

/** Clients in JavaScript. */
export const javascriptClients: readonly Client[] = [
  {
    key: 'project',
    language: 'javascript',
    packages: ['@azure/ai-projects'],
    modules: ['@azure/ai-projects'],
    making: 'class',
    types: ['AIProjectClient'],
    makers: ['AIProjectClient.fromEndpoint'],
    endpoint: 0,
    credential: 1,
    local: ['getEndpointUrl', 'enableTelemetry'],
    handsOut: [
      { members: ['getOpenAIClient', 'getAzureOpenAIClient', 'inference.azureOpenAI'], service: 'azure-openai', client: 'openai' },
      { members: ['inference.chatCompletions'], service: 'ai-inference', client: 'chat' },
      { members: ['inference.embeddings'], service: 'ai-inference', client: 'embeddings' },
      { members: ['inference.imageEmbeddings'], service: 'ai-inference', client: 'image-embeddings' },
    ],
    versions: '1.0.0-beta.4+',
    verified: 'package',
  },
  {
    key: 'project',
    language: 'javascript',
    packages: ['@azure/ai-projects'],
    modules: ['@azure/ai-projects'],
    making: 'class',
    types: ['AIProjectsClient'],
    // The connection string holds endpoint, subscription, resource group and project.
    makers: ['AIProjectsClient.fromConnectionString'],
    endpoint: 0,
    credential: 4,
    local: ['telemetry.getSettings', 'telemetry.updateSettings'],
    versions: '1.0.0-beta.1 - 1.0.0-beta.3',
    verified: 'package',
  },
  {
    key: 'agents',
    language: 'javascript',
    packages: ['@azure/ai-agents'],
    modules: ['@azure/ai-agents'],
    making: 'class',
    types: ['AgentsClient'],
    from: { client: 'project', members: ['agents'] },
    endpoint: 0,
    credential: 1,
    verified: 'package',
  },
];
