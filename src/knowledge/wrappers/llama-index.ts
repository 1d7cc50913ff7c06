import type { Wrapper } from '../schema.js';

const MODEL = [
  'chat', 'achat', 'stream_chat', 'astream_chat', 'complete', 'acomplete', 'stream_complete', 'astream_complete', 'predict', 'apredict', 'stream', 'astream',
  'structured_predict', 'astructured_predict', 'chat_with_tools', 'achat_with_tools', 'predict_and_call', 'apredict_and_call', '__call__',
];
const EMBEDDINGS = [
  'get_text_embedding', 'aget_text_embedding', 'get_query_embedding', 'aget_query_embedding', 'get_text_embedding_batch', 'aget_text_embedding_batch',
  'get_agg_embedding_from_queries', '__call__',
];

/** LlamaIndex. */
export const llamaIndex: readonly Wrapper[] = [
  {
    id: 'llama-index-python',
    name: 'LlamaIndex',
    service: 'azure-openai',
    clients: [
      {
        key: 'llama-chat',
        language: 'python',
        packages: ['llama-index-llms-azure-openai', 'llama-index'],
        modules: ['llama_index.llms.azure_openai', 'llama_index.llms', 'llama_index.legacy.llms'],
        making: 'class',
        types: ['AzureOpenAI'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['llama_index.llms.azure_openai', 'AzureOpenAI'],
        verified: 'sample',
      },
      {
        key: 'llama-embeddings',
        language: 'python',
        packages: ['llama-index-embeddings-azure-openai', 'llama-index'],
        modules: ['llama_index.embeddings.azure_openai', 'llama_index.embeddings', 'llama_index.legacy.embeddings'],
        making: 'class',
        types: ['AzureOpenAIEmbedding'],
        endpoint: 'azure_endpoint',
        credential: 'api_key',
        markers: ['AzureOpenAIEmbedding'],
        verified: 'sample',
      },
      {
        key: 'llama-index',
        language: 'python',
        packages: ['llama-index', 'llama-index-core'],
        modules: ['llama_index.core', 'llama_index.core.indices', 'llama_index', 'llama_index.core.indices.vector_store'],
        making: 'class',
        types: ['VectorStoreIndex', 'SummaryIndex', 'GPTVectorStoreIndex', 'TreeIndex', 'KeywordTableIndex', 'KnowledgeGraphIndex', 'PropertyGraphIndex', 'DocumentSummaryIndex'],
        makers: [
          'VectorStoreIndex.from_documents', 'VectorStoreIndex.from_vector_store', 'SummaryIndex.from_documents', 'SummaryIndex.from_vector_store', 'load_index_from_storage',
        ],
        markers: ['llama_index.llms.azure_openai'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'llama-chat', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'llama-embeddings', members: EMBEDDINGS, verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'llama-index', members: ['query', 'aquery', 'chat', 'achat', 'stream_chat', 'astream_chat'], verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'llama-index', members: ['retrieve', 'aretrieve', 'insert', 'insert_nodes', 'refresh_ref_docs'], verified: 'convention' },
      ] },
    ],
  },
  {
    id: 'llama-index-javascript',
    name: 'LlamaIndex',
    service: 'azure-openai',
    clients: [
      {
        key: 'llama-shared-chat',
        language: 'javascript',
        packages: ['llamaindex', '@llamaindex/openai'],
        modules: ['llamaindex', '@llamaindex/openai'],
        making: 'class',
        types: ['OpenAI'],
        shared: { azureArguments: { names: ['azure'] }, absent: 'other' },
        markers: ['AzureOpenAI', 'AZURE_OPENAI'],
        verified: 'sample',
      },
      {
        key: 'llama-shared-embeddings',
        language: 'javascript',
        packages: ['llamaindex', '@llamaindex/openai'],
        modules: ['llamaindex', '@llamaindex/openai'],
        making: 'class',
        types: ['OpenAIEmbedding'],
        shared: { azureArguments: { names: ['azure'] }, absent: 'other' },
        markers: ['AzureOpenAI', 'AZURE_OPENAI'],
        verified: 'sample',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'javascript', reaches: [
        { client: 'llama-shared-chat', members: ['chat', 'complete'], verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'javascript', reaches: [
        { client: 'llama-shared-embeddings', members: ['getTextEmbedding', 'getTextEmbeddings', 'getTextEmbeddingsBatch', 'getQueryEmbedding'], verified: 'sample' },
      ] },
    ],
  },
];
