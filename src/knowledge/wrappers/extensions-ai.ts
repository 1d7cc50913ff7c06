import type { Wrapper } from '../schema.js';

const CHAT = ['GetResponseAsync', 'GetStreamingResponseAsync', 'CompleteAsync', 'CompleteStreamingAsync'];
const AGENT = ['RunAsync', 'RunStreamingAsync'];
const EMBED = ['GenerateAsync', 'GenerateEmbeddingAsync', 'GenerateVectorAsync', 'GenerateEmbeddingVectorAsync', 'GenerateAndZipAsync'];

/** Microsoft.Extensions.AI and Microsoft Agent Framework. */
export const extensionsAi: readonly Wrapper[] = [
  {
    id: 'extensions-ai-azure-openai',
    name: 'Microsoft.Extensions.AI',
    service: 'azure-openai',
    clients: [
      {
        key: 'chat-client',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions', 'Microsoft.Extensions.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
      {
        key: 'agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
      {
        key: 'embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
      {
        key: 'any-chat-client',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions', 'Microsoft.Extensions.AI'],
        modules: ['Microsoft.Extensions.AI'],
        making: 'class',
        types: ['IChatClient', 'ChatClientBuilder', 'DelegatingChatClient'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'package',
      },
      {
        key: 'any-agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI', 'Microsoft.Agents.AI.Abstractions'],
        modules: ['Microsoft.Agents.AI'],
        making: 'class',
        types: ['AIAgent', 'ChatClientAgent'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'package',
      },
      {
        key: 'any-embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: ['Microsoft.Extensions.AI'],
        making: 'interface',
        types: ['IEmbeddingGenerator', 'EmbeddingGeneratorBuilder'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'package',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'csharp', reaches: [
        { client: 'chat-client', members: CHAT, verified: 'source' },
        { client: 'agent', members: AGENT, verified: 'source' },
        { client: 'any-chat-client', members: CHAT, verified: 'source' },
        { client: 'any-agent', members: AGENT, verified: 'source' },
      ] },
      { operation: 'embeddings', language: 'csharp', reaches: [
        { client: 'embedding-generator', members: EMBED, verified: 'source' },
        { client: 'any-embedding-generator', members: EMBED, verified: 'source' },
      ] },
    ],
  },
  {
    id: 'extensions-ai-ai-inference',
    name: 'Microsoft.Extensions.AI',
    service: 'ai-inference',
    clients: [
      {
        key: 'chat-client',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions', 'Microsoft.Extensions.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
      {
        key: 'agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
      {
        key: 'embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'package',
      },
    ],
    reach: [
      { operation: 'chat-complete', language: 'csharp', reaches: [
        { client: 'chat-client', members: CHAT, verified: 'source' },
        { client: 'agent', members: AGENT, verified: 'source' },
      ] },
      { operation: 'embed', language: 'csharp', reaches: [
        { client: 'embedding-generator', members: EMBED, verified: 'source' },
      ] },
    ],
  },
];
