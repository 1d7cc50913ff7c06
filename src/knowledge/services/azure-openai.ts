import type { Service } from '../schema.js';
import { access, retirements } from './azure-openai/access.js';
import { assistantOperations } from './azure-openai/assistant-operations.js';
import { chatOperations } from './azure-openai/chat-operations.js';
import { choices } from './azure-openai/choices.js';
import { clients } from './azure-openai/clients.js';
import { facts } from './azure-openai/facts.js';
import { fileOperations } from './azure-openai/file-operations.js';
import { mediaOperations } from './azure-openai/media-operations.js';
import { modelOperations } from './azure-openai/model-operations.js';
import { otherOperations } from './azure-openai/other-operations.js';
import { responseOperations } from './azure-openai/response-operations.js';
import { vectorStoreOperations } from './azure-openai/vector-store-operations.js';

/** Azure OpenAI. Its parts lie in the folder of the same name. */
export const azureOpenAi: Service = {
  id: 'azure-openai',
  name: 'Azure OpenAI',
  formerNames: ['Azure OpenAI Service', 'Azure OpenAI in Azure AI Foundry Models', 'Azure OpenAI in Foundry Models', 'Azure Direct Models in Microsoft Foundry'],
  processes:
    'Takes prompts with text, images and audio, files, and training examples. Gives out text, images, audio, video, vectors and fine-tuned models. Responses, threads, files and vector stores stay in the resource.',
  hosts: ['*.openai.azure.com', '*.openai.azure.us', '*.openai.azure.cn'],
  // Shorter ones, such as `/openai/`, are what people name routes of their own.
  routePrefixes: [
    '/openai/deployments',
    '/openai/v1/',
    '/openai/chat/completions',
    '/openai/responses',
    '/openai/files',
    '/openai/uploads',
    '/openai/batches',
    '/openai/fine_tuning/',
    '/openai/fine-tunes',
    '/openai/models',
    '/openai/assistants',
    '/openai/threads',
    '/openai/vector_stores',
    '/openai/evals',
    '/openai/realtime',
    '/openai/images/generations:submit',
    '/openai/operations/images/',
    '/openai/ingestion/jobs',
    '/openai/extensions/on-your-data/',
  ],
  headers: [],
  clients,
  operations: [
    ...chatOperations,
    ...responseOperations,
    ...mediaOperations,
    ...fileOperations,
    ...vectorStoreOperations,
    ...assistantOperations,
    ...modelOperations,
    ...otherOperations,
  ],
  facts,
  choices,
  retirements,
  access,
};
