import type { Service } from '../schema.js';
import { access } from './luis/access.js';
import { appChangeOperations } from './luis/app-change-operations.js';
import { appOperations } from './luis/app-operations.js';
import { choices } from './luis/choices.js';
import { csharpClients } from './luis/csharp-clients.js';
import { exampleOperations } from './luis/example-operations.js';
import { facts } from './luis/facts.js';
import { goClients } from './luis/go-clients.js';
import { javaClients } from './luis/java-clients.js';
import { javascriptClients } from './luis/javascript-clients.js';
import { modelDefinitionOperations } from './luis/model-definition-operations.js';
import { modelOperations } from './luis/model-operations.js';
import { permissionOperations } from './luis/permission-operations.js';
import { predictionOperations } from './luis/prediction-operations.js';
import { pythonClients } from './luis/python-clients.js';
import { retirements } from './luis/retirements.js';
import { trainingOperations } from './luis/training-operations.js';
import { utteranceOperations } from './luis/utterance-operations.js';

/** LUIS. Its parts lie in the folder of the same name. */
export const luis: Service = {
  id: 'luis',
  name: 'LUIS',
  formerNames: ['Language Understanding', 'Language Understanding Intelligent Service', 'LUIS.ai'],
  processes: 'Utterances of users go in; intents and entities come out. Apps keep example utterances, their labels and models.',
  hosts: [],
  routePrefixes: ['/luis/prediction/', '/luis/authoring/', '/luis/api/', '/luis/v2.0/'],
  headers: [],
  clients: [...javascriptClients, ...pythonClients, ...csharpClients, ...javaClients, ...goClients],
  operations: [
    ...predictionOperations,
    ...appOperations,
    ...appChangeOperations,
    ...exampleOperations,
    ...modelDefinitionOperations,
    ...modelOperations,
    ...trainingOperations,
    ...utteranceOperations,
    ...permissionOperations,
  ],
  facts,
  choices,
  retirements,
  access,
};
