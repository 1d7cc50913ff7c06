import type { Wrapper } from '../schema.js';

const RUNS_PYTHON = [
  'invoke', 'ainvoke', 'stream', 'astream', 'astream_events', 'astream_log', 'batch', 'abatch', 'batch_as_completed', 'abatch_as_completed', 'transform', 'atransform', 'run',
  'arun', 'acall', '__call__', 'apply', 'aapply', 'predict', 'apredict', 'predict_and_parse', 'apredict_and_parse', 'apply_and_parse', 'generate', 'agenerate', 'run_sync',
  'run_stream', 'run_streamed', 'iter', 'query', 'aquery', 'chat', 'achat', 'stream_chat', 'astream_chat', 'complete', 'acomplete', 'create', 'create_iterable',
  'create_partial', 'create_with_completion', 'chat.completions.create', 'chat.completions.create_iterable', 'chat.completions.create_partial',
  'chat.completions.create_with_completion', 'responses.create', 'get_response', 'get_streaming_response', 'invoke_stream', 'initiate_chat', 'a_initiate_chat', 'on_messages',
  'on_messages_stream', 'generate_reply', 'a_generate_reply', 'get_relevant_documents', 'aget_relevant_documents',
];
const RUNS_JAVASCRIPT = [
  'invoke', 'stream', 'streamEvents', 'streamLog', 'batch', 'transform', 'run', 'call', 'apply', 'predict', 'generate', 'query', 'chat', 'complete', 'getRelevantDocuments',
  'chat.completions.create',
];
const RUNS_JAVA = [
  'invokeAsync', 'invokePromptAsync', 'invoke', 'execute', 'call', 'stream', 'query', 'ask', 'chat', 'generate', 'transform', 'getChatMessageContentsAsync',
  'getStreamingChatMessageContentsAsync',
];
const MAY_RUN_PYTHON = [
  'invoke', 'ainvoke', 'stream', 'astream', 'batch', 'abatch', 'run', 'arun', 'run_sync', 'run_stream', 'predict', 'apredict', 'generate', 'agenerate', 'query', 'aquery',
  'chat', 'achat', 'kickoff', 'kickoff_async', 'ask',
];
const MAY_RUN_JAVASCRIPT = ['invoke', 'stream', 'batch', 'run', 'generate', 'query', 'chat', 'ask'];
const MAY_RUN_JAVA = ['invoke', 'execute', 'query', 'ask', 'chat', 'generate'];
const STORES_PYTHON = [
  'similarity_search', 'asimilarity_search', 'similarity_search_with_score', 'asimilarity_search_with_score', 'similarity_search_with_relevance_scores',
  'asimilarity_search_with_relevance_scores', 'max_marginal_relevance_search', 'amax_marginal_relevance_search', 'hybrid_search', 'ahybrid_search', 'semantic_hybrid_search',
  'semantic_hybrid_search_with_score', 'vector_search', 'vector_search_with_score', 'search', 'asearch', 'add_documents', 'aadd_documents', 'add_texts', 'aadd_texts', 'upsert',
  'aupsert', 'get_relevant_documents', 'aget_relevant_documents', 'invoke', 'ainvoke', 'batch', 'abatch', 'retrieve', 'aretrieve', 'insert', 'insert_nodes', 'split_documents',
  'create_documents', 'split_text', 'run', 'arun',
];
const STORES_JAVASCRIPT = [
  'similaritySearch', 'similaritySearchWithScore', 'maxMarginalRelevanceSearch', 'addDocuments', 'getRelevantDocuments', 'invoke', 'batch', 'retrieve', 'insert', 'run',
];
const STORES_JAVA = ['ingest', 'ingestAsync', 'retrieve', 'add', 'similaritySearch', 'write', 'accept'];

/** What clients become part of in libraries: a chain that is known to run them, something of a package that nobody described here, a store that asks for embeddings. */
export const composed: readonly Wrapper[] = [
  {
    id: 'composed-azure-openai',
    name: 'A chain, agent or store',
    service: 'azure-openai',
    clients: [
      {
        key: 'chain',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'chain',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'chain',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'chain', members: RUNS_PYTHON, verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'python', reaches: [
        { client: 'composed', members: MAY_RUN_PYTHON, verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'python', reaches: [
        { client: 'store', members: STORES_PYTHON, verified: 'convention' },
      ] },
      { operation: 'chat-completions', language: 'javascript', reaches: [
        { client: 'chain', members: RUNS_JAVASCRIPT, verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'javascript', reaches: [
        { client: 'composed', members: MAY_RUN_JAVASCRIPT, verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'javascript', reaches: [
        { client: 'store', members: STORES_JAVASCRIPT, verified: 'convention' },
      ] },
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'chain', members: RUNS_JAVA, verified: 'sample' },
      ] },
      { operation: 'chat-completions', language: 'java', reaches: [
        { client: 'composed', members: MAY_RUN_JAVA, verified: 'convention' },
      ] },
      { operation: 'embeddings', language: 'java', reaches: [
        { client: 'store', members: STORES_JAVA, verified: 'convention' },
      ] },
    ],
  },
  {
    id: 'composed-ai-inference',
    name: 'A chain, agent or store',
    service: 'ai-inference',
    clients: [
      {
        key: 'chain',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'python',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'chain',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'javascript',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'chain',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'sample',
      },
      {
        key: 'composed',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
      {
        key: 'store',
        language: 'java',
        packages: [],
        modules: [],
        making: 'interface',
        types: [],
        markers: [],
        verified: 'convention',
      },
    ],
    reach: [
      { operation: 'chat-complete', language: 'python', reaches: [
        { client: 'chain', members: RUNS_PYTHON, verified: 'sample' },
      ] },
      { operation: 'chat-complete', language: 'python', reaches: [
        { client: 'composed', members: MAY_RUN_PYTHON, verified: 'convention' },
      ] },
      { operation: 'embed', language: 'python', reaches: [
        { client: 'store', members: STORES_PYTHON, verified: 'convention' },
      ] },
      { operation: 'chat-complete', language: 'javascript', reaches: [
        { client: 'chain', members: RUNS_JAVASCRIPT, verified: 'sample' },
      ] },
      { operation: 'chat-complete', language: 'javascript', reaches: [
        { client: 'composed', members: MAY_RUN_JAVASCRIPT, verified: 'convention' },
      ] },
      { operation: 'embed', language: 'javascript', reaches: [
        { client: 'store', members: STORES_JAVASCRIPT, verified: 'convention' },
      ] },
      { operation: 'chat-complete', language: 'java', reaches: [
        { client: 'chain', members: RUNS_JAVA, verified: 'sample' },
      ] },
      { operation: 'chat-complete', language: 'java', reaches: [
        { client: 'composed', members: MAY_RUN_JAVA, verified: 'convention' },
      ] },
      { operation: 'embed', language: 'java', reaches: [
        { client: 'store', members: STORES_JAVA, verified: 'convention' },
      ] },
    ],
  },
];
