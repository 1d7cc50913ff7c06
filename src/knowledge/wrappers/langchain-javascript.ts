import type { Wrapper } from '../schema.js';

const MODEL = [
  'invoke', 'stream', 'streamEvents', 'streamLog', 'batch', 'transform', 'generate', 'generatePrompt', 'predict', 'predictMessages', 'call', 'callPrompt', 'completionWithRetry',
];
const EMBEDDINGS = ['embedQuery', 'embedDocuments'];

/** LangChain for JavaScript. */
export const langchainJavaScript: readonly Wrapper[] = [
  {
    id: 'langchain-openai-javascript',
    name: 'LangChain',
    service: 'azure-openai',
    clients: [
      {
        key: 'langchain-chat',
        language: 'javascript',
        packages: ['@langchain/openai', '@langchain/azure-openai'],
        modules: ['@langchain/openai', '@langchain/azure-openai'],
        making: 'class',
        types: ['AzureChatOpenAI'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        markers: ['AzureChatOpenAI'],
        verified: 'package',
      },
      {
        key: 'langchain-completion',
        language: 'javascript',
        packages: ['@langchain/openai', '@langchain/azure-openai'],
        modules: ['@langchain/openai', '@langchain/azure-openai'],
        making: 'class',
        types: ['AzureOpenAI'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        markers: ['AzureOpenAI'],
        verified: 'package',
      },
      {
        key: 'langchain-embeddings',
        language: 'javascript',
        packages: ['@langchain/openai', '@langchain/azure-openai'],
        modules: ['@langchain/openai', '@langchain/azure-openai'],
        making: 'class',
        types: ['AzureOpenAIEmbeddings'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        markers: ['AzureOpenAIEmbeddings'],
        verified: 'package',
      },
      {
        key: 'langchain-shared-chat',
        language: 'javascript',
        packages: ['@langchain/openai', 'langchain'],
        modules: ['@langchain/openai', 'langchain/chat_models/openai', 'langchain/chat_models', 'langchain'],
        making: 'class',
        types: ['ChatOpenAI'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        shared: { azureArguments: { names: ['azureOpenAIApiKey', 'azureOpenAIApiInstanceName', 'azureOpenAIApiDeploymentName', 'azureOpenAIApiVersion', 'azureOpenAIEndpoint', 'azureOpenAIBasePath', 'azureADTokenProvider', 'azureOpenAIApiEmbeddingsDeploymentName', 'azureOpenAIApiCompletionsDeploymentName'] }, absent: 'other' },
        markers: ['azureOpenAI'],
        verified: 'package',
      },
      {
        key: 'langchain-shared-completion',
        language: 'javascript',
        packages: ['@langchain/openai', 'langchain'],
        modules: ['@langchain/openai', 'langchain/llms/openai', 'langchain/llms'],
        making: 'class',
        types: ['OpenAI', 'OpenAIChat'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        shared: { azureArguments: { names: ['azureOpenAIApiKey', 'azureOpenAIApiInstanceName', 'azureOpenAIApiDeploymentName', 'azureOpenAIApiVersion', 'azureOpenAIEndpoint', 'azureOpenAIBasePath', 'azureADTokenProvider', 'azureOpenAIApiEmbeddingsDeploymentName', 'azureOpenAIApiCompletionsDeploymentName'] }, absent: 'other' },
        markers: ['azureOpenAI'],
        verified: 'package',
      },
      {
        key: 'langchain-shared-embeddings',
        language: 'javascript',
        packages: ['@langchain/openai', 'langchain'],
        modules: ['@langchain/openai', 'langchain/embeddings/openai', 'langchain/embeddings'],
        making: 'class',
        types: ['OpenAIEmbeddings'],
        endpoint: 'azureOpenAIEndpoint',
        credential: 'azureOpenAIApiKey',
        shared: { azureArguments: { names: ['azureOpenAIApiKey', 'azureOpenAIApiInstanceName', 'azureOpenAIApiDeploymentName', 'azureOpenAIApiVersion', 'azureOpenAIEndpoint', 'azureOpenAIBasePath', 'azureADTokenProvider', 'azureOpenAIApiEmbeddingsDeploymentName', 'azureOpenAIApiCompletionsDeploymentName'] }, absent: 'other' },
        markers: ['azureOpenAI'],
        verified: 'package',
      },
    ],
    reach: [
      { operation: 'chat-completions', language: 'javascript', reaches: [
        { client: 'langchain-chat', members: MODEL, verified: 'sample' },
        { client: 'langchain-shared-chat', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'completions', language: 'javascript', reaches: [
        { client: 'langchain-completion', members: MODEL, verified: 'sample' },
        { client: 'langchain-shared-completion', members: MODEL, verified: 'sample' },
      ] },
      { operation: 'embeddings', language: 'javascript', reaches: [
        { client: 'langchain-embeddings', members: EMBEDDINGS, verified: 'sample' },
        { client: 'langchain-shared-embeddings', members: EMBEDDINGS, verified: 'sample' },
      ] },
    ],
  },
];
