import type { Composition, InterfaceMaker, MakingCondition, Runner, VendorChoice } from './contract.js';

/* What libraries do with the clients of services and with those of other libraries. */

const FRAMEWORKS_PYTHON = [
  'langchain*', 'langgraph*', 'llama_index*', 'semantic_kernel*', 'autogen*', 'agents*', 'pydantic_ai*', 'instructor*', 'agent_framework*', 'haystack*', 'deepagents*',
];
const FRAMEWORKS_JAVASCRIPT = ['langchain', 'langchain/*', '@langchain/*', 'ai', 'ai/*', '@openai/agents*', 'llamaindex', '@llamaindex/*', '@instructor-ai/*'];
const FRAMEWORKS_JAVA = ['dev.langchain4j*', 'com.microsoft.semantickernel*', 'org.springframework.ai*', 'org.bsc.langgraph4j*'];

/** In order: of several that fit, the first counts. */
export const compositions: readonly Composition[] = [
  { language: 'python', service: 'azure-openai', clients: [
    'langchain-chat', 'langchain-completion', 'langchain-shared-chat', 'langchain-named-chat', 'llama-chat', 'kernel-chat', 'autogen-client', 'agent-chat', 'pydantic-provider',
    'haystack-generator', 'chain', '*',
  ], gives: 'chain', modules: FRAMEWORKS_PYTHON },
  { language: 'python', service: 'azure-openai', clients: [
    'langchain-chat', 'langchain-completion', 'langchain-shared-chat', 'langchain-named-chat', 'llama-chat', 'kernel-chat', 'autogen-client', 'agent-chat', 'pydantic-provider',
    'haystack-generator', 'chain', 'composed',
  ], gives: 'composed' },
  { language: 'python', service: 'azure-openai', clients: ['langchain-embeddings', 'langchain-shared-embeddings', 'llama-embeddings', 'kernel-embeddings', 'store'], gives: 'store' },
  { language: 'javascript', service: 'azure-openai', clients: [
    'langchain-chat', 'langchain-completion', 'langchain-shared-chat', 'langchain-shared-completion', 'ai-model', 'ai-chat-model', 'ai-responses-model', 'llama-shared-chat',
    'chain', '*',
  ], gives: 'chain', modules: FRAMEWORKS_JAVASCRIPT },
  { language: 'javascript', service: 'azure-openai', clients: [
    'langchain-chat', 'langchain-completion', 'langchain-shared-chat', 'langchain-shared-completion', 'ai-model', 'ai-chat-model', 'ai-responses-model', 'llama-shared-chat',
    'chain', 'composed',
  ], gives: 'composed' },
  { language: 'javascript', service: 'azure-openai', clients: ['langchain-embeddings', 'langchain-shared-embeddings', 'ai-embedding-model', 'llama-shared-embeddings', 'store'], gives: 'store' },
  { language: 'java', service: 'azure-openai', clients: [
    'langchain4j-chat', 'langchain4j-language', 'any-langchain4j-chat', 'spring-chat-model', 'chat-service', 'chat-service-builder', 'chain', '*',
  ], gives: 'chain', modules: FRAMEWORKS_JAVA },
  { language: 'java', service: 'azure-openai', clients: [
    'langchain4j-chat', 'langchain4j-language', 'any-langchain4j-chat', 'spring-chat-model', 'chat-service', 'chat-service-builder', 'chain', 'composed',
  ], gives: 'composed' },
  { language: 'java', service: 'azure-openai', clients: ['langchain4j-embedding', 'any-langchain4j-embedding', 'spring-embedding-model', 'any-spring-embedding', 'store'], gives: 'store' },
  { language: 'csharp', service: 'azure-openai', clients: ['*', 'chat-client'], gives: 'chat-client', members: ['AsIChatClient', 'AsChatClient'] },
  { language: 'csharp', service: 'azure-openai', clients: ['*', 'chat-client'], gives: 'agent', members: ['CreateAIAgent', 'AsAIAgent', 'GetAIAgent', 'CreateAIAgentAsync', 'GetAIAgentAsync', 'BuildAIAgent'] },
  { language: 'csharp', service: 'azure-openai', clients: ['*'], gives: 'embedding-generator', members: ['AsIEmbeddingGenerator', 'AsEmbeddingGenerator'] },
  { language: 'csharp', service: 'azure-openai', clients: ['chat-client'], gives: 'chat-client' },
  { language: 'csharp', service: 'azure-openai', clients: ['agent'], gives: 'agent' },
  { language: 'csharp', service: 'azure-openai', clients: ['embedding-generator'], gives: 'embedding-generator' },
  { language: 'python', service: 'ai-inference', clients: ['langchain-chat', 'chain', '*'], gives: 'chain', modules: FRAMEWORKS_PYTHON },
  { language: 'python', service: 'ai-inference', clients: ['langchain-chat', 'chain', 'composed'], gives: 'composed' },
  { language: 'python', service: 'ai-inference', clients: ['langchain-embeddings', 'store'], gives: 'store' },
  { language: 'javascript', service: 'ai-inference', clients: ['chain', '*'], gives: 'chain', modules: FRAMEWORKS_JAVASCRIPT },
  { language: 'javascript', service: 'ai-inference', clients: ['chain', 'composed'], gives: 'composed' },
  { language: 'javascript', service: 'ai-inference', clients: ['store'], gives: 'store' },
  { language: 'java', service: 'ai-inference', clients: ['chain', '*'], gives: 'chain', modules: FRAMEWORKS_JAVA },
  { language: 'java', service: 'ai-inference', clients: ['chain', 'composed'], gives: 'composed' },
  { language: 'java', service: 'ai-inference', clients: ['store'], gives: 'store' },
  { language: 'csharp', service: 'ai-inference', clients: ['*', 'chat-client'], gives: 'chat-client', members: ['AsIChatClient', 'AsChatClient'] },
  { language: 'csharp', service: 'ai-inference', clients: ['*', 'chat-client'], gives: 'agent', members: ['CreateAIAgent', 'AsAIAgent', 'GetAIAgent', 'CreateAIAgentAsync', 'GetAIAgentAsync', 'BuildAIAgent'] },
  { language: 'csharp', service: 'ai-inference', clients: ['*'], gives: 'embedding-generator', members: ['AsIEmbeddingGenerator', 'AsEmbeddingGenerator'] },
  { language: 'csharp', service: 'ai-inference', clients: ['chat-client'], gives: 'chat-client' },
  { language: 'csharp', service: 'ai-inference', clients: ['agent'], gives: 'agent' },
  { language: 'csharp', service: 'ai-inference', clients: ['embedding-generator'], gives: 'embedding-generator' },
  { language: 'csharp', service: 'ai-projects-agents', clients: ['*'], gives: 'agent', members: ['GetAIAgentAsync', 'CreateAIAgentAsync', 'GetAIAgent', 'CreateAIAgent', 'AsAIAgent'] },
];

/** Without a word about chat or responses, releases of `@ai-sdk/azure` differ in what a model is. */
export const runners: readonly Runner[] = [
  { language: 'python', service: 'azure-openai', operation: 'chat-completions', clients: ['chain'], functions: ['run', 'run_sync', 'run_streamed'], modules: ['agents*'] },
  { language: 'python', service: 'azure-openai', operation: 'embeddings', clients: ['langchain-embeddings', 'langchain-shared-embeddings', 'llama-embeddings', 'kernel-embeddings'], functions: [
    'from_documents', 'afrom_documents', 'from_texts', 'afrom_texts', 'create_index',
  ] },
  { language: 'python', service: 'ai-inference', operation: 'chat-complete', clients: ['chain'], functions: ['run', 'run_sync', 'run_streamed'], modules: ['agents*'] },
  { language: 'python', service: 'ai-inference', operation: 'embed', clients: ['langchain-embeddings'], functions: [
    'from_documents', 'afrom_documents', 'from_texts', 'afrom_texts', 'create_index',
  ] },
  { language: 'javascript', service: 'azure-openai', operation: 'embeddings', clients: ['langchain-embeddings', 'langchain-shared-embeddings', 'ai-embedding-model', 'llama-shared-embeddings'], functions: ['fromDocuments', 'fromTexts'] },
  { language: 'javascript', service: 'azure-openai', operation: 'responses', clients: ['ai-responses-model'], functions: [
    'generateText', 'streamText', 'generateObject', 'streamObject', 'streamUI',
  ], modules: ['ai', 'ai/*', '@ai-sdk/rsc'] },
  { language: 'javascript', service: 'azure-openai', operation: 'chat-completions', clients: ['ai-chat-model'], functions: [
    'generateText', 'streamText', 'generateObject', 'streamObject', 'streamUI',
  ], modules: ['ai', 'ai/*', '@ai-sdk/rsc'] },
  { language: 'javascript', service: 'azure-openai', operation: 'chat-completions', clients: ['ai-model', 'chain'], functions: [
    'generateText', 'streamText', 'generateObject', 'streamObject', 'streamUI',
  ], modules: ['ai', 'ai/*', '@ai-sdk/rsc'], isLikely: true },
  { language: 'javascript', service: 'azure-openai', operation: 'embeddings', clients: ['ai-embedding-model', 'ai-model', 'store'], functions: ['embed', 'embedMany'], modules: ['ai'] },
  { language: 'javascript', service: 'azure-openai', operation: 'image-generation', clients: ['ai-image-model', 'ai-model'], functions: ['experimental_generateImage', 'generateImage'], modules: ['ai'] },
];

/** Types that stand for any vendor. */
export const vendorChoices: readonly VendorChoice[] = [
  {
    language: 'csharp',
    service: 'azure-openai',
    clients: ['kernel', 'chat-service', 'embedding-service', 'kernel-agent'],
    azure: [
      'AddAzureOpenAIChatCompletion', 'AddAzureOpenAITextEmbeddingGeneration', 'AddAzureOpenAIEmbeddingGenerator', 'AddAzureOpenAITextGeneration', 'AddAzureOpenAIChatClient',
      'WithAzureOpenAIChatCompletionService', 'WithAzureChatCompletionService', 'WithAzureOpenAITextEmbeddingGenerationService', 'WithAzureTextEmbeddingGenerationService',
      'WithAzureOpenAITextCompletionService', 'WithAzureTextCompletionService', 'AzureOpenAIChatCompletionService', 'AzureOpenAITextEmbeddingGenerationService',
      'AddAzureOpenAITextToImage', 'AddAzureOpenAIAudioToText', 'AddAzureAIInferenceChatCompletion', 'AzureOpenAIClient',
    ],
    others: [
      'AddOpenAIChatCompletion', 'AddOpenAITextEmbeddingGeneration', 'AddOpenAIEmbeddingGenerator', 'AddOpenAITextGeneration', 'WithOpenAIChatCompletionService',
      'WithOpenAITextEmbeddingGenerationService', 'WithOpenAITextCompletionService', 'OpenAIChatCompletionService', 'OpenAITextEmbeddingGenerationService',
      'AddOllamaChatCompletion', 'AddOllamaTextGeneration', 'AddOllamaTextEmbeddingGeneration', 'AddGoogleAIGeminiChatCompletion', 'AddVertexAIGeminiChatCompletion',
      'AddMistralChatCompletion', 'AddHuggingFaceChatCompletion', 'AddHuggingFaceTextGeneration', 'AddAmazonBedrockChatCompletion', 'AddBedrockChatCompletionService',
      'AddOnnxRuntimeGenAIChatCompletion', 'AddLMStudioChatCompletionServer', 'AddAnthropicChatCompletion', 'AddDeepSeekChatCompletion',
    ],
  },
  {
    language: 'csharp',
    service: 'azure-openai',
    clients: ['any-chat-client', 'any-agent', 'any-embedding-generator'],
    azure: [
      'AzureOpenAIClient', 'AddAzureOpenAIClient', 'AddAzureChatCompletionsClient', 'AddAzureOpenAIChatClient', 'AddAzureOpenAIChatCompletion',
      'AddAzureOpenAIEmbeddingGenerator', 'AzureOpenAIChatClient', 'AzureAIInferenceChatClient',
    ],
    others: [
      'OpenAIClient', 'OpenAIChatClient', 'AddOpenAIClient', 'AddOpenAIChatClient', 'OllamaChatClient', 'OllamaApiClient', 'AddOllamaApiClient', 'AddOllamaSharpChatClient',
      'OllamaEmbeddingGenerator', 'AnthropicClient', 'GeminiChatClient', 'GoogleAIClient', 'GenerativeModel', 'MistralClient', 'AmazonBedrockRuntimeClient',
      'OnnxRuntimeGenAIChatClient', 'FoundryLocalManager',
    ],
  },
  {
    language: 'python',
    service: 'azure-openai',
    clients: ['kernel', 'chat-service', 'kernel-agent'],
    azure: ['AzureChatCompletion', 'AzureTextCompletion', 'AzureAIInferenceChatCompletion'],
    others: [
      'OpenAIChatCompletion', 'OpenAITextCompletion', 'OllamaChatCompletion', 'GoogleAIChatCompletion', 'VertexAIChatCompletion', 'AnthropicChatCompletion',
      'MistralAIChatCompletion', 'HuggingFaceTextCompletion', 'BedrockChatCompletion', 'OnnxGenAIChatCompletion', 'NvidiaChatCompletion',
    ],
  },
  {
    language: 'python',
    service: 'azure-openai',
    clients: ['llama-index'],
    azure: ['AzureOpenAI'],
    others: [
      'OpenAI', 'OpenAILike', 'Ollama', 'Anthropic', 'Gemini', 'GoogleGenAI', 'Vertex', 'Bedrock', 'BedrockConverse', 'MistralAI', 'HuggingFaceLLM', 'Groq', 'Cohere',
      'LlamaCPP', 'Replicate', 'MockLLM',
    ],
  },
  {
    language: 'python',
    service: 'azure-openai',
    clients: ['haystack-pipeline'],
    azure: ['AzureOpenAIGenerator', 'AzureOpenAIChatGenerator'],
    others: [
      'OpenAIGenerator', 'OpenAIChatGenerator', 'HuggingFaceLocalGenerator', 'HuggingFaceAPIGenerator', 'HuggingFaceLocalChatGenerator', 'HuggingFaceAPIChatGenerator',
      'OllamaGenerator', 'OllamaChatGenerator', 'AnthropicGenerator', 'AnthropicChatGenerator', 'CohereGenerator', 'GoogleAIGeminiGenerator', 'VertexAIGeminiGenerator',
      'MistralChatGenerator', 'AmazonBedrockGenerator', 'AmazonBedrockChatGenerator',
    ],
  },
  {
    language: 'java',
    service: 'azure-openai',
    clients: ['kernel', 'chat-service', 'chat-service-builder', 'kernel-agent'],
    azure: ['AzureKeyCredential', 'DefaultAzureCredentialBuilder', 'AzureCliCredentialBuilder', 'ManagedIdentityCredentialBuilder'],
    others: ['KeyCredential', 'GeminiChatCompletion', 'OpenAIOkHttpClient', 'NonAzureOpenAIKeyCredential'],
  },
  {
    language: 'java',
    service: 'azure-openai',
    clients: ['any-spring-chat', 'any-spring-embedding', 'any-spring-store'],
    azure: [
      'AzureOpenAiChatModel', 'AzureOpenAiChatClient', 'AzureOpenAiChatOptions', 'AzureOpenAiEmbeddingModel', 'AzureOpenAiEmbeddingClient', 'AzureOpenAiEmbeddingOptions',
      'AzureOpenAiImageModel',
    ],
    others: [
      'OpenAiChatModel', 'OpenAiChatClient', 'OpenAiApi', 'OpenAiEmbeddingModel', 'OllamaChatModel', 'OllamaChatClient', 'OllamaApi', 'OllamaEmbeddingModel',
      'AnthropicChatModel', 'AnthropicApi', 'MistralAiChatModel', 'MistralAiApi', 'VertexAiGeminiChatModel', 'GoogleGenAiChatModel', 'BedrockProxyChatModel',
      'BedrockConverseProxyChatModel', 'HuggingfaceChatModel', 'TransformersEmbeddingModel', 'ZhiPuAiChatModel', 'DeepSeekChatModel',
    ],
  },
  {
    language: 'java',
    service: 'azure-openai',
    clients: ['any-langchain4j-chat', 'any-langchain4j-embedding'],
    azure: ['AzureOpenAiChatModel', 'AzureOpenAiStreamingChatModel', 'AzureOpenAiEmbeddingModel', 'AzureOpenAiLanguageModel'],
    others: [
      'OpenAiChatModel', 'OpenAiStreamingChatModel', 'OpenAiEmbeddingModel', 'OllamaChatModel', 'OllamaStreamingChatModel', 'OllamaEmbeddingModel', 'AnthropicChatModel',
      'MistralAiChatModel', 'VertexAiGeminiChatModel', 'GoogleAiGeminiChatModel', 'BedrockChatModel', 'HuggingFaceChatModel', 'LocalAiChatModel', 'AllMiniLmL6V2EmbeddingModel',
      'AllMiniLmL6V2QuantizedEmbeddingModel', 'BgeSmallEnV15QuantizedEmbeddingModel', 'OpenAiOfficialChatModel', 'GitHubModelsChatModel',
    ],
  },
];

/** Functions that make clients of any vendor, by what they are given. */
export const makingConditions: readonly MakingCondition[] = [
  {
    language: 'python',
    service: 'azure-openai',
    clients: ['langchain-named-chat'],
    when: [
      { argument: { names: ['model'], position: { python: 0 } }, is: ['azure_openai:*'] },
      { argument: { names: ['model_provider'] }, is: ['azure_openai'] },
    ],
  },
];

/** Libraries that implement interfaces of the program. */
export const interfaceMakers: readonly InterfaceMaker[] = [
  {
    language: 'java',
    service: 'azure-openai',
    operation: 'chat-completions',
    modules: ['dev.langchain4j.service'],
    types: ['AiServices'],
    annotations: ['AiService', 'RegisterAiService'],
    choice: 'any-langchain4j-chat',
  },
];
