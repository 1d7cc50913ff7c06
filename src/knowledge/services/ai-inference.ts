import type { ArgumentRef, Service, Source } from '../schema.js';

/* ------------------------------------------------------------------ pages */

const DOCS = 'https://github.com/MicrosoftDocs/azure-ai-docs/blob/main/articles';

const CATALOG_PAGE = 'Data, privacy, and security for use of models through the model catalog in Azure AI Foundry portal';
const CATALOG_URL = `${DOCS}/ai-foundry/how-to/concept-data-privacy.md`;
const CATALOG_STANDARD: Source = { title: CATALOG_PAGE, heading: 'Generation of inferencing outputs as a standard deployment', url: CATALOG_URL, asOf: '2024-12-19' };
const CATALOG_MANAGED: Source = { title: CATALOG_PAGE, heading: 'Generation of inferencing outputs with managed compute', url: CATALOG_URL, asOf: '2024-12-19' };

const CLAUDE_PAGE = 'Data, privacy, and security for Claude models in Microsoft Foundry';
const CLAUDE_URL = `${DOCS}/foundry/responsible-ai/includes/claude-models-data-privacy-content.md`;
const CLAUDE_INTRODUCTION: Source = { title: CLAUDE_PAGE, heading: 'Introduction', url: CLAUDE_URL, asOf: '2026-06-23' };
const CLAUDE_ON_AZURE: Source = { title: CLAUDE_PAGE, heading: 'Hosted on Azure', url: CLAUDE_URL, asOf: '2026-06-23' };
const CLAUDE_ELSEWHERE: Source = { title: CLAUDE_PAGE, heading: 'Hosted on Anthropic infrastructure', url: CLAUDE_URL, asOf: '2026-06-23' };
const CLAUDE_MICROSOFT: Source = { title: CLAUDE_PAGE, heading: 'What data does Microsoft process for Claude models in Microsoft Foundry?', url: CLAUDE_URL, asOf: '2026-06-23' };
const CLAUDE_SCREENING: Source = { title: CLAUDE_PAGE, heading: 'Where can I learn about harmful content screening?', url: CLAUDE_URL, asOf: '2026-06-23' };

const DIRECT_PAGE = 'Data, privacy, and security for Azure Direct Models in Microsoft Foundry';
const DIRECT_URL = `${DOCS}/foundry/responsible-ai/includes/openai-data-privacy-content.md`;
const DIRECT_INTRODUCTION: Source = { title: DIRECT_PAGE, heading: 'Introduction', url: DIRECT_URL, asOf: '2026-03-19' };
const DIRECT_ABUSE: Source = { title: DIRECT_PAGE, heading: 'Preventing abuse', url: DIRECT_URL, asOf: '2026-03-19' };

const SDK_PAGE: Source = {
  title: 'Supported programming languages for models in Microsoft Foundry Models',
  heading: 'Introduction',
  url: 'https://learn.microsoft.com/azure/foundry-classic/foundry-models/supported-languages',
  asOf: null,
};
const LIMITED_ACCESS_LIST: Source = {
  title: 'Limited Access features for Azure AI services',
  heading: 'List of Limited Access services',
  url: `${DOCS}/ai-services/cognitive-services-limited-access.md`,
  asOf: '2025-05-19',
};

/* ------------------------------------------------------------------ scopes and versions */

const INFERENCE = ['chat-complete', 'embed', 'embed-image'];
const CLAUDE = ['claude-messages', 'claude-count-tokens'];
const VERSIONS = ['2024-04-01-preview', '2024-05-01-preview', '2024-08-01-preview', '2025-04-01'];
const CLAUDE_VERSIONS = ['v1'];
const CLAUDE_ITSELF_PYTHON = ['with_options', 'copy', 'with_raw_response', 'with_streaming_response'];
/** The messages of a conversation, as an argument or as what an options object is made with. */
const CHAT_MESSAGES: ArgumentRef = { names: ['messages'], constructors: [{ language: 'java', type: 'ChatCompletionsOptions', position: 0 }, { language: 'csharp', type: 'ChatCompletionsOptions', position: 0 }] };
const NOT_IN_MODEL = 'Nothing in the model. What runs behind the endpoint, and so what else is kept, is decided by the deployment.';

/* ------------------------------------------------------------------ the service */

export const aiInference: Service = {
  id: 'ai-inference',
  name: 'Foundry model inference',
  formerNames: ['Azure AI Model Inference', 'Azure AI model inference API', 'Azure AI Inference', 'Models as a Service', 'Foundry Models'],
  processes: 'Takes conversations, text and images and passes them to a model of the catalog that is deployed behind the endpoint. Gives out answers and vectors.',
  hosts: ['*.models.ai.azure.com', '*.inference.ai.azure.com', '*.inference.ml.azure.com'],
  // The other paths are too common to say anything without a host.
  routePrefixes: ['/models/chat/completions'],
  headers: [],
  clients: [
    {
      key: 'model',
      language: 'javascript',
      packages: ['@azure-rest/ai-inference'],
      modules: ['@azure-rest/ai-inference'],
      making: 'default-factory',
      types: ['ModelClient'],
      endpoint: 0,
      credential: 1,
      verified: 'package',
    },
    {
      // A path of the client as an object of its own, as clients of projects hand it out.
      key: 'chat',
      language: 'javascript',
      packages: ['@azure-rest/ai-inference'],
      modules: ['@azure-rest/ai-inference'],
      making: 'interface',
      types: ['GetChatCompletions'],
      verified: 'package',
    },
    {
      // A path of the client as an object of its own, as clients of projects hand it out.
      key: 'embeddings',
      language: 'javascript',
      packages: ['@azure-rest/ai-inference'],
      modules: ['@azure-rest/ai-inference'],
      making: 'interface',
      types: ['GetEmbeddings'],
      verified: 'package',
    },
    {
      // A path of the client as an object of its own, as clients of projects hand it out.
      key: 'image-embeddings',
      language: 'javascript',
      packages: ['@azure-rest/ai-inference'],
      modules: ['@azure-rest/ai-inference'],
      making: 'interface',
      types: ['GetImageEmbeddings'],
      verified: 'package',
    },
    {
      key: 'chat',
      language: 'python',
      packages: ['azure-ai-inference'],
      modules: ['azure.ai.inference', 'azure.ai.inference.aio'],
      making: 'class',
      types: ['ChatCompletionsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'embeddings',
      language: 'python',
      packages: ['azure-ai-inference'],
      modules: ['azure.ai.inference', 'azure.ai.inference.aio'],
      making: 'class',
      types: ['EmbeddingsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'image-embeddings',
      language: 'python',
      packages: ['azure-ai-inference'],
      modules: ['azure.ai.inference', 'azure.ai.inference.aio'],
      making: 'class',
      types: ['ImageEmbeddingsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'claude',
      language: 'python',
      packages: ['anthropic'],
      modules: ['anthropic', 'anthropic.lib.foundry'],
      making: 'class',
      types: ['AnthropicFoundry', 'AsyncAnthropicFoundry'],
      endpoint: 'base_url',
      credential: 'api_key',
      itself: CLAUDE_ITSELF_PYTHON,
      // The package as such is that of another vendor.
      markers: ['AnthropicFoundry'],
      verified: 'source',
    },
    {
      key: 'chat',
      language: 'csharp',
      packages: ['Azure.AI.Inference'],
      modules: ['Azure.AI.Inference'],
      making: 'class',
      types: ['ChatCompletionsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'embeddings',
      language: 'csharp',
      packages: ['Azure.AI.Inference'],
      modules: ['Azure.AI.Inference'],
      making: 'class',
      types: ['EmbeddingsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'image-embeddings',
      language: 'csharp',
      packages: ['Azure.AI.Inference'],
      modules: ['Azure.AI.Inference'],
      making: 'class',
      types: ['ImageEmbeddingsClient'],
      endpoint: 0,
      endpointName: 'endpoint',
      credential: 1,
      credentialName: 'credential',
      verified: 'source',
    },
    {
      key: 'chat',
      language: 'java',
      packages: ['com.azure:azure-ai-inference'],
      modules: ['com.azure.ai.inference'],
      making: 'builder',
      types: ['ChatCompletionsClient', 'ChatCompletionsAsyncClient'],
      builder: 'ChatCompletionsClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
    {
      key: 'embeddings',
      language: 'java',
      packages: ['com.azure:azure-ai-inference'],
      modules: ['com.azure.ai.inference'],
      making: 'builder',
      types: ['EmbeddingsClient', 'EmbeddingsAsyncClient'],
      builder: 'EmbeddingsClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
    {
      key: 'image-embeddings',
      language: 'java',
      packages: ['com.azure:azure-ai-inference'],
      modules: ['com.azure.ai.inference'],
      making: 'builder',
      types: ['ImageEmbeddingsClient', 'ImageEmbeddingsAsyncClient'],
      builder: 'ImageEmbeddingsClientBuilder',
      endpoint: 'endpoint',
      credential: 'credential',
      verified: 'source',
    },
  ],
  operations: [
    {
      id: 'chat-complete',
      kind: 'analyze',
      summary: 'Answers a conversation with whichever chat model is deployed',
      sends: ['the messages with their text, images and audio', 'the instructions', 'what the tools returned'],
      keeps: { statement: NOT_IN_MODEL, facts: ['mc-stateless'] },
      verdict: true,
      userText: [CHAT_MESSAGES],
      generates: {
        limit: { names: ['max_tokens', 'max_completion_tokens'] },
        instructions: [],
        messages: CHAT_MESSAGES,
      },
      reach: {
        javascript: [
          { client: 'model', path: '/chat/completions', verb: 'post', verified: 'package' },
          { client: 'chat', members: ['post'], verified: 'package' },
        ],
        python: [{ client: 'chat', members: ['complete'], verified: 'source' }],
        csharp: [{ client: 'chat', members: ['Complete', 'CompleteAsync', 'CompleteStreaming', 'CompleteStreamingAsync'], verified: 'source' }],
        java: [
          { client: 'chat', members: ['complete', 'completeStream'], verified: 'source' },
          { client: 'chat', members: ['completeWithResponse', 'completeStreamWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'POST', path: '/models/chat/completions', apiVersions: VERSIONS },
        { method: 'POST', path: '/chat/completions', apiVersions: VERSIONS, atOwnHost: true },
        { method: 'POST', path: '/v1/chat/completions', apiVersions: VERSIONS, atOwnHost: true },
      ],
    },
    {
      id: 'embed',
      kind: 'analyze',
      summary: 'Turns text into vectors with whichever embeddings model is deployed',
      sends: ['the text'],
      keeps: { statement: NOT_IN_MODEL, facts: ['mc-stateless'] },
      userText: [{ names: ['input'], position: { csharp: 0, java: 0 } }],
      reach: {
        javascript: [
          { client: 'model', path: '/embeddings', verb: 'post', verified: 'package' },
          { client: 'embeddings', members: ['post'], verified: 'package' },
        ],
        python: [{ client: 'embeddings', members: ['embed'], verified: 'source' }],
        csharp: [{ client: 'embeddings', members: ['Embed', 'EmbedAsync'], verified: 'source' }],
        java: [{ client: 'embeddings', members: ['embed', 'embedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/models/embeddings', apiVersions: VERSIONS, atOwnHost: true, atSharedHost: true },
        { method: 'POST', path: '/embeddings', apiVersions: VERSIONS, atOwnHost: true },
        { method: 'POST', path: '/v1/embeddings', apiVersions: VERSIONS, atOwnHost: true },
      ],
    },
    {
      id: 'embed-image',
      kind: 'analyze',
      summary: 'Turns images, with their text, into vectors',
      sends: ['the images', 'the text'],
      keeps: { statement: NOT_IN_MODEL, facts: ['mc-stateless'] },
      userText: [{ names: ['input'] }],
      reach: {
        javascript: [
          { client: 'model', path: '/images/embeddings', verb: 'post', verified: 'package' },
          { client: 'image-embeddings', members: ['post'], verified: 'package' },
        ],
        python: [{ client: 'image-embeddings', members: ['embed'], verified: 'source' }],
        csharp: [{ client: 'image-embeddings', members: ['Embed', 'EmbedAsync'], verified: 'source' }],
        java: [{ client: 'image-embeddings', members: ['embed', 'embedWithResponse'], verified: 'convention' }],
      },
      routes: [
        { method: 'POST', path: '/models/images/embeddings', apiVersions: VERSIONS, atOwnHost: true, atSharedHost: true },
        { method: 'POST', path: '/images/embeddings', apiVersions: VERSIONS, atOwnHost: true },
      ],
    },
    {
      id: 'model-info',
      kind: 'read',
      summary: 'Reads name, kind and provider of the model behind the endpoint',
      sends: [],
      keeps: { statement: 'Nothing new; the call only reads.', facts: [] },
      reach: {
        javascript: [{ client: 'model', path: '/info', verb: 'get', verified: 'package' }],
        python: [
          { client: 'chat', members: ['get_model_info'], verified: 'source' },
          { client: 'embeddings', members: ['get_model_info'], verified: 'source' },
          { client: 'image-embeddings', members: ['get_model_info'], verified: 'source' },
        ],
        csharp: [
          { client: 'chat', members: ['GetModelInfo', 'GetModelInfoAsync'], verified: 'source' },
          { client: 'embeddings', members: ['GetModelInfo', 'GetModelInfoAsync'], verified: 'source' },
          { client: 'image-embeddings', members: ['GetModelInfo', 'GetModelInfoAsync'], verified: 'source' },
        ],
        java: [
          { client: 'chat', members: ['getModelInfo', 'getModelInfoWithResponse'], verified: 'convention' },
          { client: 'embeddings', members: ['getModelInfo', 'getModelInfoWithResponse'], verified: 'convention' },
          { client: 'image-embeddings', members: ['getModelInfo', 'getModelInfoWithResponse'], verified: 'convention' },
        ],
      },
      routes: [
        { method: 'GET', path: '/models/info', apiVersions: VERSIONS, atOwnHost: true, atSharedHost: true },
        { method: 'GET', path: '/info', apiVersions: VERSIONS, atOwnHost: true },
      ],
    },
    {
      id: 'claude-messages',
      kind: 'analyze',
      summary: 'Answers a conversation with a Claude model',
      sends: ['the messages with their text, images and documents', 'the instructions', 'what the tools returned'],
      keeps: { statement: null, facts: [] },
      verdict: true,
      userText: [{ names: ['messages'] }],
      generates: { limit: { names: ['max_tokens'] }, instructions: [{ names: ['system'] }], messages: { names: ['messages'] } },
      reach: {
        python: [{ client: 'claude', members: ['messages.create', 'messages.stream', 'messages.parse', 'beta.messages.create', 'beta.messages.stream', 'beta.messages.parse', 'beta.messages.tool_runner'], verified: 'source' }],
      },
      routes: [{ method: 'POST', path: '/anthropic/v1/messages', apiVersions: CLAUDE_VERSIONS, atSharedHost: true }],
    },
    {
      id: 'claude-count-tokens',
      kind: 'analyze',
      summary: 'Counts the tokens of a conversation without answering it',
      sends: ['the messages with their text, images and documents', 'the instructions'],
      keeps: { statement: null, facts: [] },
      userText: [{ names: ['messages'] }],
      reach: {
        python: [{ client: 'claude', members: ['messages.count_tokens', 'beta.messages.count_tokens'], verified: 'source' }],
      },
      routes: [{ method: 'POST', path: '/anthropic/v1/messages/count_tokens', apiVersions: CLAUDE_VERSIONS, atSharedHost: true }],
    },
  ],
  facts: [
    {
      id: 'mc-stateless',
      topic: 'retention',
      statement: 'Models of the catalog in standard deployments have no memory: neither prompts nor answers stay in them.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'standard deployments' },
      source: CATALOG_STANDARD,
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
      headline: true,
    },
    {
      id: 'mc-standard',
      topic: 'sharing',
      statement: 'For standard deployments Microsoft processes prompts and answers, does not share them with the provider of the model, and trains no model on them.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'standard deployments' },
      source: CATALOG_STANDARD,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
      headline: true,
    },
    {
      id: 'mc-contact-shared',
      topic: 'sharing',
      statement: 'Microsoft may pass contact data of the customer and the volume of use on to the publisher of the model.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'standard deployments' },
      source: CATALOG_STANDARD,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'mc-geo',
      topic: 'residency',
      statement: 'Prompts and answers are processed in the geography of the deployment, possibly in several of its regions.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'standard deployments' },
      source: CATALOG_STANDARD,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'mc-content-safety',
      topic: 'processing',
      statement: 'Where content filtering is on, Azure AI Content Safety looks at prompts and answers while they are processed.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'standard deployments with content filtering' },
      source: CATALOG_STANDARD,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'mc-managed',
      topic: 'processing',
      statement: 'A model on managed compute runs on virtual machines that the customer manages.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'managed compute' },
      source: CATALOG_MANAGED,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'mc-direct-models',
      topic: 'training-use',
      statement: 'For Azure Direct Models, which include those of OpenAI, prompts and answers are not open to the provider and train no foundation model without permission or instruction.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'Azure Direct Models' },
      source: DIRECT_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'mc-direct-abuse',
      topic: 'abuse-monitoring',
      statement: 'For Azure Direct Models, prompts and answers that point to abuse can be sampled for a review, by models first and by people where needed.',
      appliesTo: { service: 'ai-inference', operations: INFERENCE, note: 'Azure Direct Models' },
      source: DIRECT_ABUSE,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'cl-anthropic-processor',
      topic: 'sharing',
      statement: 'Claude models are an offering of Anthropic: Anthropic sells and operates them and is the processor of prompts and answers, under its own terms.',
      appliesTo: { service: 'ai-inference', operations: CLAUDE },
      source: CLAUDE_INTRODUCTION,
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
      headline: true,
    },
    {
      id: 'cl-contact-shared',
      topic: 'sharing',
      statement: 'Microsoft may pass contact data, transactions and volume of use of customers of Claude models on to Anthropic.',
      appliesTo: { service: 'ai-inference', operations: CLAUDE },
      source: CLAUDE_MICROSOFT,
      readOn: '2026-11-21',
      reviewBy: '2027-11-20',
    },
    {
      id: 'cl-hosted-azure',
      topic: 'residency',
      statement: 'Claude models hosted on Azure are processed on Azure and keep data at rest in the chosen geography; Data Zone offers stay in their zone.',
      appliesTo: { service: 'ai-inference', operations: CLAUDE, note: 'deployments hosted on Azure' },
      source: CLAUDE_ON_AZURE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
      headline: true,
    },
    {
      id: 'cl-hosted-anthropic',
      topic: 'residency',
      statement: 'Claude models hosted on infrastructure of Anthropic may be processed outside of Azure and outside of the chosen region.',
      appliesTo: { service: 'ai-inference', operations: CLAUDE, note: 'deployments hosted by Anthropic' },
      source: CLAUDE_ELSEWHERE,
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
      headline: true,
    },
    {
      id: 'cl-flagged',
      topic: 'abuse-monitoring',
      statement: 'Safeguards may send flagged content to Trust and Safety of Anthropic, whose staff may read it in exceptional cases.',
      appliesTo: { service: 'ai-inference', operations: CLAUDE, note: 'deployments hosted on Azure' },
      source: CLAUDE_ON_AZURE,
      alsoIn: [CLAUDE_SCREENING],
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
    },
    {
      id: 'mc-not-listed',
      topic: 'customer-duty',
      statement: 'The list of Limited Access features does not name the model inference API.',
      appliesTo: { service: 'ai-inference' },
      source: LIMITED_ACCESS_LIST,
      readOn: '2026-11-21',
      reviewBy: '2027-05-20',
    },
  ],
  choices: [
    {
      id: 'mc-model',
      operations: ['chat-complete', 'embed', 'embed-image'],
      argument: { names: ['model'] },
      label: 'model',
      absent: { effect: 'The endpoint decides which model runs.', facts: ['mc-standard', 'mc-managed'] },
      values: [{ is: ['*'], effect: 'The name of a deployment. Which model runs, and who provides it, is set at the resource and cannot be seen here.', facts: ['mc-standard', 'mc-direct-models'] }],
    },
    {
      id: 'cl-hosting',
      operations: ['claude-messages', 'claude-count-tokens'],
      argument: { names: ['model'] },
      label: 'model',
      values: [{ is: ['*'], effect: 'The name of a deployment. Whether it is hosted on Azure or by Anthropic is set at the resource and cannot be seen here.', facts: ['cl-hosted-azure', 'cl-hosted-anthropic'] }],
    },
  ],
  retirements: [
    {
      id: 'ai-inference-sdk-retired',
      what: 'the beta packages of Azure AI Inference',
      on: '2026-08-26',
      scope: 'sdk',
      clients: ['model', 'chat', 'embeddings', 'image-embeddings'],
      successor: 'the OpenAI packages with the v1 API',
      note: 'An earlier version of the page gave May 30, 2026.',
      source: SDK_PAGE,
      readOn: '2026-11-21',
    },
  ],
  access: [
    {
      id: 'ai-inference-open',
      state: 'open',
      statement: 'No registration is known: the list of Limited Access features does not name the model inference API.',
      facts: ['mc-not-listed'],
      form: null,
    },
  ],
};
