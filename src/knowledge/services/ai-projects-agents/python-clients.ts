import type { Client } from '../../schema.js';

/** Clients in Python. */
export const pythonClients: readonly Client[] = [
  {
    key: 'project',
    language: 'python',
    packages: ['azure-ai-projects'],
    modules: ['azure.ai.projects', 'azure.ai.projects.aio'],
    making: 'class',
    types: ['AIProjectClient'],
    makers: ['AIProjectClient.from_connection_string'],
    endpoint: 0,
    endpointName: 'endpoint',
    credential: 1,
    credentialName: 'credential',
    handsOut: [
      { members: ['get_openai_client', 'inference.get_azure_openai_client'], service: 'azure-openai', client: 'openai' },
      { members: ['inference.get_chat_completions_client'], service: 'ai-inference', client: 'chat' },
      { members: ['inference.get_embeddings_client'], service: 'ai-inference', client: 'embeddings' },
      { members: ['inference.get_image_embeddings_client'], service: 'ai-inference', client: 'image-embeddings' },
    ],
    verified: 'source',
  },
  {
    key: 'agents',
    language: 'python',
    packages: ['azure-ai-agents'],
    modules: ['azure.ai.agents', 'azure.ai.agents.aio'],
    making: 'class',
    types: ['AgentsClient'],
    from: { client: 'project', members: ['agents'] },
    endpoint: 0,
    endpointName: 'endpoint',
    credential: 1,
    credentialName: 'credential',
    local: ['enable_auto_function_calls'],
    verified: 'source',
  },
];
