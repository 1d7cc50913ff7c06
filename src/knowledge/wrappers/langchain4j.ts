import type { Wrapper } from '../schema.js';

const CHAT = ['chat', 'generate', 'doChat'];
const EMBED = ['embed', 'embedAll'];

/** LangChain4j. */
export const langchain4j: readonly Wrapper[] = [
  {
    id: 'langchain4j',
    name: 'LangChain4j',
    service: 'azure-openai',
    clients: [
      {
        key: 'langchain4j-chat',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-azure-open-ai', 'dev.langchain4j:langchain4j-azure-open-ai-spring-boot-starter'],
        modules: ['dev.langchain4j.model.azure'],
        making: 'class',
        types: ['AzureOpenAiChatModel', 'AzureOpenAiStreamingChatModel'],
        makers: ['AzureOpenAiChatModel.builder', 'AzureOpenAiStreamingChatModel.builder'],
        verified: 'sample',
      },
      {
        key: 'langchain4j-language',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-azure-open-ai', 'dev.langchain4j:langchain4j-azure-open-ai-spring-boot-starter'],
        modules: ['dev.langchain4j.model.azure'],
        making: 'class',
        types: ['AzureOpenAiLanguageModel', 'AzureOpenAiStreamingLanguageModel'],
        makers: ['AzureOpenAiLanguageModel.builder', 'AzureOpenAiStreamingLanguageModel.builder'],
        verified: 'sample',
      },
      {
        key: 'langchain4j-embedding',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-azure-open-ai', 'dev.langchain4j:langchain4j-azure-open-ai-spring-boot-starter'],
        modules: ['dev.langchain4j.model.azure'],
        making: 'class',
        types: ['AzureOpenAiEmbeddingModel'],
        makers: ['AzureOpenAiEmbeddingModel.builder'],
        verified: 'sample',
      },
      {
        key: 'langchain4j-image',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-azure-open-ai', 'dev.langchain4j:langchain4j-azure-open-ai-spring-boot-starter'],
        modules: ['dev.langchain4j.model.azure'],
        making: 'class',
        types: ['AzureOpenAiImageModel'],
        makers: ['AzureOpenAiImageModel.builder'],
        verified: 'sample',
      },
      {
        key: 'any-langchain4j-chat',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-core', 'dev.langchain4j:langchain4j'],
        modules: ['dev.langchain4j.model.chat'],
        making: 'interface',
        types: ['ChatModel', 'ChatLanguageModel', 'StreamingChatModel', 'StreamingChatLanguageModel'],
        markers: ['AzureOpenAi', 'dev.langchain4j.model.azure'],
        verified: 'sample',
      },
      {
        key: 'any-langchain4j-embedding',
        language: 'java',
        packages: ['dev.langchain4j:langchain4j-core', 'dev.langchain4j:langchain4j'],
        modules: ['dev.langchain4j.model.embedding'],
        making: 'interface',
        types: ['EmbeddingModel'],
        markers: ['AzureOpenAi', 'dev.langchain4j.model.azure'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'langchain4j-chat', members: CHAT, verified: 'sample' },
        { client: 'any-langchain4j-chat', members: CHAT, verified: 'sample' },
      ] },
      { operation: 'completions', language: 'java', reaches: [
        { client: 'langchain4j-language', members: ['generate'], verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'java', reaches: [
        { client: 'langchain4j-embedding', members: EMBED, verified: 'sample' },
        { client: 'any-langchain4j-embedding', members: EMBED, verified: 'sample' },
      ] },
      { operation: 'image-generation', language: 'java', reaches: [
        { client: 'langchain4j-image', members: ['generate', 'edit'], verified: 'sample' },
      ] },
    ],
  },
];
