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
        verified: 'sample',
      },
      {
        key: 'agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'any-chat-client',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions', 'Microsoft.Extensions.AI'],
        modules: ['Microsoft.Extensions.AI'],
        making: 'class',
        types: ['IChatClient', 'ChatClientBuilder', 'DelegatingChatClient'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'sample',
      },
      {
        key: 'any-agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI', 'Microsoft.Agents.AI.Abstractions'],
        modules: ['Microsoft.Agents.AI'],
        making: 'class',
        types: ['AIAgent', 'ChatClientAgent'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'sample',
      },
      {
        key: 'any-embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: ['Microsoft.Extensions.AI'],
        making: 'interface',
        types: ['IEmbeddingGenerator', 'EmbeddingGeneratorBuilder'],
        markers: ['AzureOpenAIClient', 'AddAzureOpenAI', 'AzureOpenAIChat'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'csharp', reaches: [
        { client: 'chat-client', members: CHAT, verified: 'sample' },
        { client: 'agent', members: AGENT, verified: 'sample' },
        { client: 'any-chat-client', members: CHAT, verified: 'sample' },
        { client: 'any-agent', members: AGENT, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'csharp', reaches: [
        { client: 'embedding-generator', members: EMBED, verified: 'sample' },
        { client: 'any-embedding-generator', members: EMBED, verified: 'sample' },
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
        verified: 'sample',
      },
      {
        key: 'agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'embedding-generator',
        language: 'csharp',
        packages: ['Microsoft.Extensions.AI.Abstractions'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-complete', language: 'csharp', reaches: [
        { client: 'chat-client', members: CHAT, verified: 'sample' },
        { client: 'agent', members: AGENT, verified: 'sample' },
      ] },
      { operation: 'embed', language: 'csharp', reaches: [
        { client: 'embedding-generator', members: EMBED, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'extensions-ai-agents',
    name: 'Microsoft Agent Framework',
    service: 'ai-projects-agents',
    clients: [
      {
        key: 'agent',
        language: 'csharp',
        packages: ['Microsoft.Agents.AI.AzureAI'],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'create-run', language: 'csharp', reaches: [
        { client: 'agent', members: AGENT, verified: 'sample' },
      ] },
    ],
  },
];
