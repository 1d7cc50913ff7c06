import type { Service } from '../schema.js';
import { access } from './document-intelligence/access.js';
import { analysisOperations } from './document-intelligence/analysis-operations.js';
import { choices } from './document-intelligence/choices.js';
import { classificationOperations } from './document-intelligence/classification-operations.js';
import { classifierOperations } from './document-intelligence/classifier-operations.js';
import { csharpClients } from './document-intelligence/csharp-clients.js';
import { facts } from './document-intelligence/facts.js';
import { goClients } from './document-intelligence/go-clients.js';
import { javaClients } from './document-intelligence/java-clients.js';
import { javascriptClients } from './document-intelligence/javascript-clients.js';
import { modelOperations } from './document-intelligence/model-operations.js';
import { pythonClients } from './document-intelligence/python-clients.js';
import { recognizerOperations } from './document-intelligence/recognizer-operations.js';
import { resourceOperations } from './document-intelligence/resource-operations.js';
import { retirements } from './document-intelligence/retirements.js';

/** Document Intelligence. Its parts lie in the folder of the same name. */
export const documentIntelligence: Service = {
  id: 'document-intelligence',
  name: 'Document Intelligence',
  formerNames: ['Azure AI Document Intelligence', 'Document Intelligence in Foundry Tools', 'Form Recognizer', 'Azure Form Recognizer'],
  processes:
    'Takes documents and images, and for custom models training documents in blob storage. Gives out text, structure, fields and values, and trained models.',
  hosts: [],
  routePrefixes: ['/documentintelligence/', '/formrecognizer/'],
  headers: [],
  clients: [...javascriptClients, ...pythonClients, ...csharpClients, ...javaClients, ...goClients],
  operations: [
    ...analysisOperations,
    ...classificationOperations,
    ...modelOperations,
    ...classifierOperations,
    ...resourceOperations,
    ...recognizerOperations,
  ],
  facts,
  choices,
  retirements,
  access,
};
