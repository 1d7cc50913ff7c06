import type { Wrapper } from '../schema.js';

/** The AI SDK of Vercel. */
export const vercelAi: readonly Wrapper[] = [
  {
    id: 'vercel-ai',
    name: 'AI SDK',
    service: 'azure-openai',
    clients: [
      {
        key: 'ai-model',
        language: 'javascript',
        packages: ['@ai-sdk/azure'],
        modules: ['@ai-sdk/azure'],
        making: 'function',
        types: [],
        makers: ['createAzure', 'azure', 'azure.completion', 'azure.languageModel'],
        verified: 'package',
      },
      {
        key: 'ai-chat-model',
        language: 'javascript',
        packages: ['@ai-sdk/azure'],
        modules: ['@ai-sdk/azure'],
        making: 'function',
        types: [],
        makers: ['azure.chat'],
        from: { client: 'ai-model', members: ['chat'] },
        verified: 'package',
      },
      {
        key: 'ai-responses-model',
        language: 'javascript',
        packages: ['@ai-sdk/azure'],
        modules: ['@ai-sdk/azure'],
        making: 'function',
        types: [],
        makers: ['azure.responses'],
        from: { client: 'ai-model', members: ['responses'] },
        verified: 'package',
      },
      {
        key: 'ai-embedding-model',
        language: 'javascript',
        packages: ['@ai-sdk/azure'],
        modules: ['@ai-sdk/azure'],
        making: 'function',
        types: [],
        makers: ['azure.textEmbeddingModel', 'azure.textEmbedding', 'azure.embedding', 'azure.embeddingModel'],
        from: { client: 'ai-model', members: ['textEmbeddingModel', 'textEmbedding', 'embedding', 'embeddingModel'] },
        verified: 'package',
      },
      {
        key: 'ai-image-model',
        language: 'javascript',
        packages: ['@ai-sdk/azure'],
        modules: ['@ai-sdk/azure'],
        making: 'function',
        types: [],
        makers: ['azure.image', 'azure.imageModel'],
        from: { client: 'ai-model', members: ['image', 'imageModel'] },
        verified: 'package',
      },
    ],
    reach: [
    ],
  },
];
