import type { Wrapper } from '../schema.js';

const CHAT = [
  'GetChatMessageContentAsync', 'GetChatMessageContentsAsync', 'GetStreamingChatMessageContentsAsync', 'GetTextContentAsync', 'GetTextContentsAsync',
  'GetStreamingTextContentsAsync', 'GetChatCompletionsAsync', 'GetStreamingChatCompletionsAsync', 'GenerateMessageAsync', 'GenerateMessageStreamAsync',
];
const EMBED = ['GenerateEmbeddingAsync', 'GenerateEmbeddingsAsync'];
const PYTHON_CHAT = [
  'get_chat_message_content', 'get_chat_message_contents', 'get_streaming_chat_message_content', 'get_streaming_chat_message_contents', 'get_text_content', 'get_text_contents',
  'get_streaming_text_contents', 'complete_chat', 'complete_chat_async', 'complete_chat_stream_async', 'complete',
];
const JAVA_CHAT = ['getChatMessageContentsAsync', 'getStreamingChatMessageContentsAsync', 'sendMessageAsync'];

/** Semantic Kernel. */
export const semanticKernel: readonly Wrapper[] = [
  {
    id: 'semantic-kernel-csharp',
    name: 'Semantic Kernel',
    service: 'azure-openai',
    clients: [
      {
        key: 'kernel',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Core', 'Microsoft.SemanticKernel.Abstractions'],
        modules: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Core'],
        making: 'class',
        types: ['Kernel', 'IKernel', 'IKernelBuilder', 'KernelBuilder', 'KernelFunction'],
        makers: ['Kernel.CreateBuilder'],
        markers: ['AddAzureOpenAI', 'WithAzureOpenAI', 'WithAzureChatCompletion', 'AddAzureAIInference', 'AddAzureChatCompletion'],
        verified: 'sample',
      },
      {
        key: 'chat-service',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Core', 'Microsoft.SemanticKernel.Abstractions'],
        modules: ['Microsoft.SemanticKernel.ChatCompletion', 'Microsoft.SemanticKernel.AI.ChatCompletion', 'Microsoft.SemanticKernel.TextGeneration'],
        making: 'interface',
        types: ['IChatCompletionService', 'IChatCompletion', 'ITextGenerationService'],
        markers: ['AddAzureOpenAI', 'WithAzureOpenAI', 'WithAzureChatCompletion', 'AddAzureAIInference', 'AddAzureChatCompletion'],
        verified: 'sample',
      },
      {
        key: 'azure-chat-service',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Connectors.AzureOpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI'],
        modules: ['Microsoft.SemanticKernel.Connectors.AzureOpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI', 'Microsoft.SemanticKernel.Connectors.AI.OpenAI.ChatCompletion'],
        making: 'class',
        types: ['AzureOpenAIChatCompletionService', 'AzureOpenAIChatCompletion', 'AzureChatCompletion'],
        markers: ['AzureOpenAIChatCompletion'],
        verified: 'sample',
      },
      {
        key: 'embedding-service',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Core', 'Microsoft.SemanticKernel.Abstractions'],
        modules: ['Microsoft.SemanticKernel.Embeddings', 'Microsoft.SemanticKernel.AI.Embeddings'],
        making: 'interface',
        types: ['ITextEmbeddingGenerationService', 'ITextEmbeddingGeneration'],
        markers: ['AddAzureOpenAI', 'WithAzureOpenAI', 'WithAzureChatCompletion', 'AddAzureAIInference', 'AddAzureChatCompletion'],
        verified: 'sample',
      },
      {
        key: 'azure-embedding-service',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel', 'Microsoft.SemanticKernel.Connectors.AzureOpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI'],
        modules: ['Microsoft.SemanticKernel.Connectors.AzureOpenAI', 'Microsoft.SemanticKernel.Connectors.OpenAI', 'Microsoft.SemanticKernel.Connectors.AI.OpenAI.TextEmbedding'],
        making: 'class',
        types: ['AzureOpenAITextEmbeddingGenerationService', 'AzureOpenAITextEmbeddingGeneration', 'AzureTextEmbeddingGeneration'],
        markers: ['AzureOpenAITextEmbedding'],
        verified: 'sample',
      },
      {
        key: 'kernel-agent',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel.Agents.Core', 'Microsoft.SemanticKernel.Agents.Abstractions'],
        modules: ['Microsoft.SemanticKernel.Agents', 'Microsoft.SemanticKernel.Agents.Chat'],
        making: 'class',
        types: ['ChatCompletionAgent', 'AgentGroupChat'],
        markers: ['AddAzureOpenAI', 'WithAzureOpenAI', 'WithAzureChatCompletion', 'AddAzureAIInference', 'AddAzureChatCompletion'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'csharp', reaches: [
        { client: 'chat-service', members: CHAT, verified: 'sample' },
        { client: 'azure-chat-service', members: CHAT, verified: 'sample' },
        { client: 'kernel-agent', members: ['InvokeAsync', 'InvokeStreamingAsync'], verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'csharp', reaches: [
        { client: 'kernel', members: ['InvokePromptAsync', 'InvokePromptStreamingAsync', 'InvokeAsync', 'InvokeStreamingAsync', 'RunAsync'], verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'csharp', reaches: [
        { client: 'embedding-service', members: EMBED, verified: 'sample' },
        { client: 'azure-embedding-service', members: EMBED, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'semantic-kernel-python',
    name: 'Semantic Kernel',
    service: 'azure-openai',
    clients: [
      {
        key: 'kernel-chat',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: [
          'semantic_kernel.connectors.ai.open_ai', 'semantic_kernel.connectors.ai.open_ai.services.azure_chat_completion',
          'semantic_kernel.connectors.ai.open_ai.services.azure_text_completion', 'semantic_kernel.connectors.ai.open_ai.services',
        ],
        making: 'class',
        types: ['AzureChatCompletion', 'AzureTextCompletion'],
        markers: ['AzureChatCompletion', 'AzureTextCompletion'],
        verified: 'sample',
      },
      {
        key: 'kernel-embeddings',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: ['semantic_kernel.connectors.ai.open_ai', 'semantic_kernel.connectors.ai.open_ai.services.azure_text_embedding'],
        making: 'class',
        types: ['AzureTextEmbedding'],
        markers: ['AzureTextEmbedding'],
        verified: 'sample',
      },
      {
        key: 'kernel',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: ['semantic_kernel', 'semantic_kernel.kernel'],
        making: 'class',
        types: ['Kernel'],
        markers: ['AzureChatCompletion', 'AzureTextCompletion'],
        verified: 'sample',
      },
      {
        key: 'chat-service',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: ['semantic_kernel.connectors.ai.chat_completion_client_base', 'semantic_kernel.connectors.ai'],
        making: 'interface',
        types: ['ChatCompletionClientBase'],
        markers: ['AzureChatCompletion'],
        verified: 'sample',
      },
      {
        key: 'kernel-agent',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: ['semantic_kernel.agents', 'semantic_kernel.agents.chat_completion.chat_completion_agent'],
        making: 'class',
        types: ['ChatCompletionAgent', 'AgentGroupChat'],
        markers: ['AzureChatCompletion'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'kernel-chat', members: PYTHON_CHAT, verified: 'sample' },
        { client: 'chat-service', members: PYTHON_CHAT, verified: 'sample' },
        { client: 'kernel-agent', members: ['invoke', 'invoke_stream', 'get_response', 'invoke_single_turn'], verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'kernel', members: [
          'invoke', 'invoke_prompt', 'invoke_prompt_stream', 'invoke_stream', 'run_async', 'run', 'invoke_function_call', 'get_chat_message_content',
          'get_chat_message_contents', 'get_streaming_chat_message_contents', 'get_streaming_chat_message_content',
        ], verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'kernel-embeddings', members: ['generate_embeddings', 'generate_raw_embeddings', 'generate_embeddings_async'], verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'semantic-kernel-agents',
    name: 'Semantic Kernel',
    service: 'ai-projects-agents',
    clients: [
      {
        key: 'kernel-azure-agent',
        language: 'csharp',
        packages: ['Microsoft.SemanticKernel.Agents.AzureAI'],
        modules: ['Microsoft.SemanticKernel.Agents.AzureAI'],
        making: 'class',
        types: ['AzureAIAgent'],
        markers: ['AzureAIAgent'],
        verified: 'sample',
      },
      {
        key: 'kernel-azure-agent',
        language: 'python',
        packages: ['semantic-kernel'],
        modules: ['semantic_kernel.agents', 'semantic_kernel.agents.azure_ai.azure_ai_agent'],
        making: 'class',
        types: ['AzureAIAgent'],
        markers: ['AzureAIAgent'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'create-run', language: 'csharp', reaches: [
        { client: 'kernel-azure-agent', members: ['InvokeAsync', 'InvokeStreamingAsync'], verified: 'sample' },
      ] },
      { operation: 'create-run', language: 'python', reaches: [
        { client: 'kernel-azure-agent', members: ['invoke', 'invoke_stream', 'get_response'], verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'semantic-kernel-java',
    name: 'Semantic Kernel',
    service: 'azure-openai',
    clients: [
      {
        key: 'kernel',
        language: 'java',
        packages: ['com.microsoft.semantickernel:semantickernel-api', 'com.microsoft.semantickernel:semantickernel-core'],
        modules: ['com.microsoft.semantickernel'],
        making: 'class',
        types: ['Kernel'],
        makers: ['Kernel.builder'],
        markers: ['com.microsoft.semantickernel'],
        verified: 'sample',
      },
      {
        key: 'chat-service',
        language: 'java',
        packages: ['com.microsoft.semantickernel:semantickernel-api', 'com.microsoft.semantickernel:semantickernel-aiservices-openai'],
        modules: [
          'com.microsoft.semantickernel.services.chatcompletion', 'com.microsoft.semantickernel.aiservices.openai.chatcompletion', 'com.microsoft.semantickernel.chatcompletion',
        ],
        making: 'interface',
        types: ['ChatCompletionService', 'OpenAIChatCompletion', 'ChatCompletion'],
        markers: ['com.microsoft.semantickernel'],
        verified: 'sample',
      },
      {
        key: 'chat-service-builder',
        language: 'java',
        packages: ['com.microsoft.semantickernel:semantickernel-aiservices-openai'],
        modules: ['com.microsoft.semantickernel.aiservices.openai.chatcompletion', 'com.microsoft.semantickernel.services.chatcompletion'],
        making: 'function',
        types: [],
        makers: ['OpenAIChatCompletion.builder', 'ChatCompletionService.builder'],
        markers: ['com.microsoft.semantickernel'],
        verified: 'sample',
      },
      {
        key: 'kernel-agent',
        language: 'java',
        packages: ['com.microsoft.semantickernel:semantickernel-agents-core'],
        modules: ['com.microsoft.semantickernel.agents.chatcompletion'],
        making: 'class',
        types: ['ChatCompletionAgent'],
        makers: ['ChatCompletionAgent.builder'],
        markers: ['com.microsoft.semantickernel'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'chat-service', members: JAVA_CHAT, verified: 'sample' },
        { client: 'chat-service-builder', members: JAVA_CHAT, verified: 'sample' },
        { client: 'kernel-agent', members: ['invokeAsync', 'invokeStreamingAsync'], verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'kernel', members: ['invokeAsync', 'invokePromptAsync', 'invokePromptStreamingAsync'], verified: 'convention' },
      ] },
    ],
  },
];
