import type { Service } from '../schema.js';
import { access } from './language/access.js';
import { answerAuthoringOperations } from './language/answer-authoring-operations.js';
import { answerFacts } from './language/answer-facts.js';
import { answerOperations } from './language/answer-operations.js';
import { choices } from './language/choices.js';
import { conversationAuthoringOperations } from './language/conversation-authoring-operations.js';
import { conversationFacts } from './language/conversation-facts.js';
import { conversationOperations } from './language/conversation-operations.js';
import { conversationProjectOperations } from './language/conversation-project-operations.js';
import { csharpClients } from './language/csharp-clients.js';
import { customTextFacts } from './language/custom-text-facts.js';
import { customTextOperations } from './language/custom-text-operations.js';
import { documentOperations } from './language/document-operations.js';
import { entityOperations } from './language/entity-operations.js';
import { facts } from './language/facts.js';
import { goClients } from './language/go-clients.js';
import { javaClients } from './language/java-clients.js';
import { javascriptClients } from './language/javascript-clients.js';
import { pythonClients } from './language/python-clients.js';
import { retirements } from './language/retirements.js';
import { textAuthoringOperations } from './language/text-authoring-operations.js';
import { textJobOperations } from './language/text-job-operations.js';
import { textOperations } from './language/text-operations.js';
import { textProjectOperations } from './language/text-project-operations.js';

/** Azure AI Language. Its parts lie in the folder of the same name. */
export const language: Service = {
  id: 'language',
  name: 'Azure AI Language',
  formerNames: [
    'Azure Language in Foundry Tools', 'Cognitive Service for Language', 'Language service', 'Text Analytics',
    'Azure Text Analytics', 'Conversational Language Understanding', 'Question Answering',
  ],
  processes: 'Text goes in. Entities, personal and health data, sentiment, phrases, summaries, intents or answers come out. Custom features also take in labeled text and keep models.',
  hosts: [],
  routePrefixes: ['/text/analytics/v', '/language/:', '/language/analyze-', '/language/query-', '/language/authoring/'],
  headers: [],
  clients: [...javascriptClients, ...pythonClients, ...csharpClients, ...javaClients, ...goClients],
  operations: [
    ...entityOperations,
    ...textOperations,
    ...customTextOperations,
    ...textJobOperations,
    ...documentOperations,
    ...conversationOperations,
    ...answerOperations,
    ...answerAuthoringOperations,
    ...conversationAuthoringOperations,
    ...conversationProjectOperations,
    ...textAuthoringOperations,
    ...textProjectOperations,
  ],
  facts: [...facts, ...customTextFacts, ...conversationFacts, ...answerFacts],
  choices,
  retirements,
  access,
};
