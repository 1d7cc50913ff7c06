import type { Wrapper } from '../schema.js';

const EMBED = ['embed', 'embedForResponse', 'call'];

/** Spring AI. */
export const springAi: readonly Wrapper[] = [
  {
    id: 'spring-ai',
    name: 'Spring AI',
    service: 'azure-openai',
    clients: [
      {
        key: 'spring-chat-model',
        language: 'java',
        packages: [
          'org.springframework.ai:spring-ai-azure-openai', 'org.springframework.ai:spring-ai-azure-openai-spring-boot-starter',
          'org.springframework.ai:spring-ai-starter-model-azure-openai',
        ],
        modules: ['org.springframework.ai.azure.openai'],
        making: 'class',
        types: ['AzureOpenAiChatModel', 'AzureOpenAiChatClient'],
        makers: ['AzureOpenAiChatModel.builder'],
        verified: 'sample',
      },
      {
        key: 'spring-embedding-model',
        language: 'java',
        packages: [
          'org.springframework.ai:spring-ai-azure-openai', 'org.springframework.ai:spring-ai-azure-openai-spring-boot-starter',
          'org.springframework.ai:spring-ai-starter-model-azure-openai',
        ],
        modules: ['org.springframework.ai.azure.openai'],
        making: 'class',
        types: ['AzureOpenAiEmbeddingModel', 'AzureOpenAiEmbeddingClient'],
        verified: 'sample',
      },
      {
        key: 'spring-image-model',
        language: 'java',
        packages: [
          'org.springframework.ai:spring-ai-azure-openai', 'org.springframework.ai:spring-ai-azure-openai-spring-boot-starter',
          'org.springframework.ai:spring-ai-starter-model-azure-openai',
        ],
        modules: ['org.springframework.ai.azure.openai'],
        making: 'class',
        types: ['AzureOpenAiImageModel'],
        verified: 'sample',
      },
      {
        key: 'any-spring-chat',
        language: 'java',
        packages: ['org.springframework.ai:spring-ai-core', 'org.springframework.ai:spring-ai-client-chat', 'org.springframework.ai:spring-ai-model'],
        modules: ['org.springframework.ai.chat.client', 'org.springframework.ai.chat.client.ChatClient', 'org.springframework.ai.chat.model', 'org.springframework.ai.chat'],
        making: 'class',
        types: ['ChatClient', 'ChatModel', 'StreamingChatModel', 'StreamingChatClient', 'ChatClient.Builder', 'Builder'],
        makers: ['ChatClient.create', 'ChatClient.builder'],
        markers: ['AzureOpenAi', 'org.springframework.ai.azure'],
        verified: 'sample',
      },
      {
        key: 'any-spring-embedding',
        language: 'java',
        packages: ['org.springframework.ai:spring-ai-core', 'org.springframework.ai:spring-ai-model'],
        modules: ['org.springframework.ai.embedding'],
        making: 'interface',
        types: ['EmbeddingModel', 'EmbeddingClient'],
        markers: ['AzureOpenAi', 'org.springframework.ai.azure'],
        verified: 'sample',
      },
      {
        key: 'any-spring-store',
        language: 'java',
        packages: ['org.springframework.ai:spring-ai-core', 'org.springframework.ai:spring-ai-vector-store'],
        modules: ['org.springframework.ai.vectorstore'],
        making: 'interface',
        types: ['VectorStore', 'SimpleVectorStore'],
        makers: ['SimpleVectorStore.builder'],
        markers: ['AzureOpenAi', 'org.springframework.ai.azure'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'spring-chat-model', members: ['call', 'stream'], verified: 'sample' },
        { client: 'any-spring-chat', members: ['call', 'stream'], verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'java', reaches: [
        { client: 'spring-embedding-model', members: EMBED, verified: 'sample' },
        { client: 'any-spring-embedding', members: EMBED, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'java', reaches: [
        { client: 'any-spring-store', members: ['add', 'accept', 'write', 'similaritySearch'], verified: 'convention' },
      ] },
      { operation: 'image-generation', language: 'java', reaches: [
        { client: 'spring-image-model', members: ['call'], verified: 'sample' },
      ] },
    ],
  },
];
