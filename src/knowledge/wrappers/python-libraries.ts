import type { Wrapper } from '../schema.js';

const AGENT = ['get_response', 'get_streaming_response', 'run', 'run_stream'];

/** Smaller libraries for Python. */
export const pythonLibraries: readonly Wrapper[] = [
  {
    id: 'haystack',
    name: 'Haystack',
    service: 'azure-openai',
    clients: [
      {
        key: 'haystack-generator',
        language: 'python',
        packages: ['haystack-ai'],
        modules: ['haystack.components.generators', 'haystack.components.generators.azure', 'haystack.components.generators.chat', 'haystack.components.generators.chat.azure'],
        making: 'class',
        types: ['AzureOpenAIGenerator', 'AzureOpenAIChatGenerator'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureOpenAIGenerator', 'AzureOpenAIChatGenerator'],
        verified: 'sample',
      },
      {
        key: 'haystack-embedder',
        language: 'python',
        packages: ['haystack-ai'],
        modules: ['haystack.components.embedders', 'haystack.components.embedders.azure_text_embedder', 'haystack.components.embedders.azure_document_embedder'],
        making: 'class',
        types: ['AzureOpenAITextEmbedder', 'AzureOpenAIDocumentEmbedder'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureOpenAITextEmbedder', 'AzureOpenAIDocumentEmbedder'],
        verified: 'sample',
      },
      {
        key: 'haystack-pipeline',
        language: 'python',
        packages: ['haystack-ai'],
        modules: ['haystack', 'haystack.core.pipeline'],
        making: 'class',
        types: ['Pipeline', 'AsyncPipeline'],
        markers: ['AzureOpenAIGenerator', 'AzureOpenAIChatGenerator'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'haystack-generator', members: ['run', 'run_async'], verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'haystack-pipeline', members: ['run', 'run_async', 'run_async_generator'], verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'haystack-embedder', members: ['run', 'run_async'], verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'autogen',
    name: 'AutoGen',
    service: 'azure-openai',
    clients: [
      {
        key: 'autogen-client',
        language: 'python',
        packages: ['autogen-ext'],
        modules: ['autogen_ext.models.openai', 'autogen_ext.models.openai._openai_client'],
        making: 'class',
        types: ['AzureOpenAIChatCompletionClient'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'autogen-client', members: ['create', 'create_stream'], verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'agent-framework',
    name: 'Microsoft Agent Framework',
    service: 'azure-openai',
    clients: [
      {
        key: 'agent-chat',
        language: 'python',
        packages: ['agent-framework', 'agent-framework-azure-ai', 'agent-framework-core'],
        modules: ['agent_framework.azure'],
        making: 'class',
        types: ['AzureOpenAIChatClient'],
        endpoint: 'endpoint',
        credential: 'credential',
        markers: ['AzureOpenAIChatClient'],
        verified: 'sample',
      },
      {
        key: 'agent-responses',
        language: 'python',
        packages: ['agent-framework', 'agent-framework-azure-ai', 'agent-framework-core'],
        modules: ['agent_framework.azure'],
        making: 'class',
        types: ['AzureOpenAIResponsesClient'],
        endpoint: 'endpoint',
        credential: 'credential',
        markers: ['AzureOpenAIResponsesClient'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'agent-chat', members: AGENT, verified: 'sample' },
      ] },
      { operation: 'responses', language: 'python', reaches: [
        { client: 'agent-responses', members: AGENT, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'agent-framework-agents',
    name: 'Microsoft Agent Framework',
    service: 'ai-projects-agents',
    clients: [
      {
        key: 'agent-service',
        language: 'python',
        packages: ['agent-framework', 'agent-framework-azure-ai', 'agent-framework-core'],
        modules: ['agent_framework.azure'],
        making: 'class',
        types: ['AzureAIAgentClient', 'AzureAIClient'],
        credential: 'credential',
        markers: ['AzureAIAgentClient', 'agent_framework.azure'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'create-run', language: 'python', reaches: [
        { client: 'agent-service', members: AGENT, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'pydantic-ai',
    name: 'Pydantic AI',
    service: 'azure-openai',
    clients: [
      {
        key: 'pydantic-provider',
        language: 'python',
        packages: ['pydantic-ai', 'pydantic-ai-slim'],
        modules: ['pydantic_ai.providers.azure', 'pydantic_ai.providers'],
        making: 'class',
        types: ['AzureProvider'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureProvider'],
        verified: 'sample',
      },
    ],
    reach: [
    ],
  },
  {
    id: 'litellm',
    name: 'LiteLLM',
    service: 'azure-openai',
    clients: [
      {
        key: 'litellm',
        language: 'python',
        packages: ['litellm'],
        modules: ['litellm'],
        making: 'module',
        types: [],
        markers: ['model="azure/', 'model=\'azure/', '"azure/gpt', '\'azure/gpt'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'litellm', members: ['completion', 'acompletion'], when: { argument: { names: ['model'], position: { python: 0 } }, is: ['azure/*'] }, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'litellm', members: ['embedding', 'aembedding'], when: { argument: { names: ['model'], position: { python: 0 } }, is: ['azure/*'] }, verified: 'sample' },
      ] },
    ],
  },
];
