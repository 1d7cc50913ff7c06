import type { Service } from '../schema.js';
import { access } from './ai-projects-agents/access.js';
import { agentOperations } from './ai-projects-agents/agent-operations.js';
import { assetOperations } from './ai-projects-agents/asset-operations.js';
import { choices } from './ai-projects-agents/choices.js';
import { csharpClients } from './ai-projects-agents/csharp-clients.js';
import { evaluationOperations } from './ai-projects-agents/evaluation-operations.js';
import { facts } from './ai-projects-agents/facts.js';
import { fileOperations } from './ai-projects-agents/file-operations.js';
import { javaClients } from './ai-projects-agents/java-clients.js';
import { javascriptClients } from './ai-projects-agents/javascript-clients.js';
import { memoryOperations } from './ai-projects-agents/memory-operations.js';
import { projectOperations } from './ai-projects-agents/project-operations.js';
import { pythonClients } from './ai-projects-agents/python-clients.js';
import { responseOperations } from './ai-projects-agents/response-operations.js';
import { runOperations } from './ai-projects-agents/run-operations.js';
import { sessionOperations } from './ai-projects-agents/session-operations.js';
import { threadOperations } from './ai-projects-agents/thread-operations.js';
import { voiceOperations } from './ai-projects-agents/voice-operations.js';

/** Foundry projects and Agent Service. Its parts lie in the folder of the same name. */
export const aiProjectsAgents: Service = {
  id: 'ai-projects-agents',
  name: 'Foundry projects and Agent Service',
  formerNames: ['Azure AI Agent Service', 'Azure AI Foundry projects', 'Azure AI Foundry Agent Service', 'Azure AI Studio projects'],
  processes:
    'Instructions, messages and files go in, and agents answer them with models and tools. Threads, messages, runs, files, vector stores and memories stay in the service. A project also holds connections, data sets, indexes and evaluations.',
  hosts: [],
  routePrefixes: ['/agents/v1.0/subscriptions/'],
  headers: [],
  clients: [...javascriptClients, ...pythonClients, ...csharpClients, ...javaClients],
  operations: [
    ...agentOperations,
    ...threadOperations,
    ...runOperations,
    ...fileOperations,
    ...responseOperations,
    ...memoryOperations,
    ...sessionOperations,
    ...voiceOperations,
    ...projectOperations,
    ...evaluationOperations,
    ...assetOperations,
  ],
  facts,
  choices,
  retirements: [],
  access,
};
