import type { Wrapper } from '../schema.js';

/** Members of models and whatever is made of them that ask the model. */
const MODEL = [
  'invoke', 'ainvoke', 'stream', 'astream', 'astream_events', 'astream_log', 'batch', 'abatch', 'batch_as_completed', 'abatch_as_completed', 'transform', 'atransform',
  'generate', 'agenerate', 'generate_prompt', 'agenerate_prompt', 'predict', 'apredict', 'predict_messages', 'apredict_messages', 'call_as_llm', '__call__',
];

const EMBEDDINGS = ['embed_query', 'embed_documents', 'aembed_query', 'aembed_documents'];
const TOOL = ['run', 'arun', 'invoke', 'ainvoke'];

/** LangChain for Python. */
export const langchainPython: readonly Wrapper[] = [
  {
    id: 'langchain-openai-python',
    name: 'LangChain',
    service: 'azure-openai',
    clients: [
      {
        key: 'langchain-chat',
        language: 'python',
        packages: ['langchain-openai', 'langchain-community', 'langchain'],
        modules: [
          'langchain_openai', 'langchain_openai.chat_models', 'langchain_openai.chat_models.azure', 'langchain_community.chat_models',
          'langchain_community.chat_models.azure_openai', 'langchain.chat_models', 'langchain.chat_models.azure_openai', 'langchain_azure_ai.chat_models',
          'langchain_azure_ai.chat_models.openai',
        ],
        making: 'class',
        types: ['AzureChatOpenAI', 'AzureAIOpenAIApiChatModel'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureChatOpenAI', 'AzureAIOpenAIApiChatModel'],
        verified: 'source',
      },
      {
        key: 'langchain-completion',
        language: 'python',
        packages: ['langchain-openai', 'langchain-community', 'langchain'],
        modules: [
          'langchain_openai', 'langchain_openai.llms', 'langchain_openai.llms.azure', 'langchain_community.llms', 'langchain_community.llms.openai', 'langchain.llms',
          'langchain.llms.openai', 'langchain',
        ],
        making: 'class',
        types: ['AzureOpenAI'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureOpenAI'],
        verified: 'source',
      },
      {
        key: 'langchain-shared-chat',
        language: 'python',
        packages: ['langchain-openai', 'langchain-community', 'langchain'],
        modules: [
          'langchain_openai', 'langchain_openai.chat_models', 'langchain_openai.chat_models.base', 'langchain_community.chat_models', 'langchain.chat_models',
          'langchain.chat_models.openai',
        ],
        making: 'class',
        types: ['ChatOpenAI'],
        endpoint: 'base_url',
        credential: 'api_key',
        shared: { azureArguments: { names: ['azure_endpoint', 'azure_deployment', 'engine', 'deployment_id'] }, absent: 'other' },
        markers: ['openai.azure.com', 'AzureOpenAI'],
        verified: 'source',
      },
      {
        key: 'langchain-named-chat',
        language: 'python',
        packages: ['langchain'],
        modules: ['langchain.chat_models', 'langchain.chat_models.base', 'langchain'],
        making: 'function',
        types: [],
        makers: ['init_chat_model'],
        markers: ['azure_openai:', 'azure_openai"', 'azure_openai\''],
        verified: 'sample',
      },
      {
        key: 'langchain-embeddings',
        language: 'python',
        packages: ['langchain-openai', 'langchain-community', 'langchain'],
        modules: [
          'langchain_openai', 'langchain_openai.embeddings', 'langchain_openai.embeddings.azure', 'langchain_community.embeddings',
          'langchain_community.embeddings.azure_openai', 'langchain.embeddings', 'langchain.embeddings.azure_openai', 'langchain_azure_ai.embeddings',
          'langchain_azure_ai.embeddings.openai',
        ],
        making: 'class',
        types: ['AzureOpenAIEmbeddings', 'AzureAIOpenAIApiEmbeddingsModel'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureOpenAIEmbeddings', 'AzureAIOpenAIApiEmbeddingsModel'],
        verified: 'source',
      },
      {
        key: 'langchain-shared-embeddings',
        language: 'python',
        packages: ['langchain-openai', 'langchain-community', 'langchain'],
        modules: [
          'langchain_openai', 'langchain_openai.embeddings', 'langchain_openai.embeddings.base', 'langchain_community.embeddings', 'langchain_community.embeddings.openai',
          'langchain.embeddings', 'langchain.embeddings.openai',
        ],
        making: 'class',
        types: ['OpenAIEmbeddings'],
        endpoint: 'base_url',
        credential: 'api_key',
        shared: { azureArguments: { names: ['azure_endpoint', 'deployment', 'engine'] }, absent: 'other' },
        markers: ['openai.azure.com', 'AzureOpenAI'],
        verified: 'source',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'langchain-chat', members: MODEL, verified: 'sample' },
        { client: 'langchain-shared-chat', members: MODEL, verified: 'sample' },
        { client: 'langchain-named-chat', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'completions', language: 'python', reaches: [
        { client: 'langchain-completion', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'langchain-embeddings', members: EMBEDDINGS, verified: 'sample' },
        { client: 'langchain-shared-embeddings', members: EMBEDDINGS, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'langchain-azure-ai-python',
    name: 'LangChain',
    service: 'ai-inference',
    clients: [
      {
        key: 'langchain-chat',
        language: 'python',
        packages: ['langchain-azure-ai'],
        modules: ['langchain_azure_ai.chat_models', 'langchain_azure_ai.chat_models.inference'],
        making: 'class',
        types: ['AzureAIChatCompletionsModel'],
        endpoint: 'endpoint',
        credential: 'credential',
        verified: 'sample',
      },
      {
        key: 'langchain-embeddings',
        language: 'python',
        packages: ['langchain-azure-ai'],
        modules: ['langchain_azure_ai.embeddings', 'langchain_azure_ai.embeddings.inference'],
        making: 'class',
        types: ['AzureAIEmbeddingsModel'],
        endpoint: 'endpoint',
        credential: 'credential',
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-complete', language: 'python', reaches: [
        { client: 'langchain-chat', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'embed', language: 'python', reaches: [
        { client: 'langchain-embeddings', members: EMBEDDINGS, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'langchain-document-intelligence',
    name: 'LangChain',
    service: 'document-intelligence',
    clients: [
      {
        key: 'langchain-loader',
        language: 'python',
        packages: ['langchain-community'],
        modules: [
          'langchain_community.document_loaders', 'langchain_community.document_loaders.doc_intelligence', 'langchain.document_loaders', 'langchain_azure_ai.document_loaders',
        ],
        making: 'class',
        types: ['AzureAIDocumentIntelligenceLoader'],
        endpoint: 'api_endpoint',
        credential: 'api_key',
        markers: ['AzureAIDocumentIntelligence'],
        verified: 'source',
      },
      {
        key: 'langchain-parser',
        language: 'python',
        packages: ['langchain-community'],
        modules: [
          'langchain_community.document_loaders.parsers', 'langchain_community.document_loaders.parsers.doc_intelligence', 'langchain_community.document_loaders.parsers.pdf',
          'langchain.document_loaders.parsers',
        ],
        making: 'class',
        types: ['AzureAIDocumentIntelligenceParser', 'DocumentIntelligenceParser'],
        endpoint: 'api_endpoint',
        credential: 'api_key',
        markers: ['DocumentIntelligenceParser'],
        verified: 'source',
      },
      {
        key: 'langchain-tool',
        language: 'python',
        packages: ['langchain-community'],
        modules: [
          'langchain_community.tools', 'langchain_community.tools.azure_ai_services', 'langchain_community.tools.azure_cognitive_services', 'langchain.tools',
          'langchain_azure_ai.tools',
        ],
        making: 'class',
        types: ['AzureAiServicesDocumentIntelligenceTool', 'AzureCogsFormRecognizerTool', 'AzureAIDocumentIntelligenceTool'],
        markers: ['AzureAiServicesDocumentIntelligenceTool', 'AzureCogsFormRecognizerTool', 'AzureAIDocumentIntelligenceTool'],
        verified: 'source',
      },
    ],
    reach: [
      { operation: 'analyze-document', language: 'python', reaches: [
        { client: 'langchain-loader', members: ['load', 'aload', 'lazy_load', 'alazy_load', 'load_and_split'], verified: 'sample' },
        { client: 'langchain-parser', members: ['parse', 'lazy_parse', 'parse_bytes', 'parse_url'], verified: 'sample' },
        { client: 'langchain-tool', members: TOOL, verified: 'sample' },
      ] },
    ],
  },
  {
    id: 'langchain-health',
    name: 'LangChain',
    service: 'language',
    clients: [
      {
        key: 'langchain-health-tool',
        language: 'python',
        packages: ['langchain-community'],
        modules: ['langchain_community.tools', 'langchain_community.tools.azure_ai_services', 'langchain_community.tools.azure_cognitive_services', 'langchain_azure_ai.tools'],
        making: 'class',
        types: ['AzureAiServicesTextAnalyticsForHealthTool', 'AzureCogsTextAnalyticsHealthTool', 'AzureAITextAnalyticsHealthTool'],
        markers: ['AzureAiServicesTextAnalyticsForHealthTool', 'AzureCogsTextAnalyticsHealthTool', 'AzureAITextAnalyticsHealthTool'],
        verified: 'source',
      },
    ],
    reach: [
      { operation: 'analyze-healthcare-entities', language: 'python', reaches: [
        { client: 'langchain-health-tool', members: TOOL, verified: 'sample' },
      ] },
    ],
  },
];
