import type { Service } from '../schema.js';
import { access } from './face/access.js';
import { choices } from './face/choices.js';
import { csharpClients } from './face/csharp-clients.js';
import { faceListOperations } from './face/face-list-operations.js';
import { facts } from './face/facts.js';
import { goClients } from './face/go-clients.js';
import { groupPersonOperations } from './face/group-person-operations.js';
import { javaClients } from './face/java-clients.js';
import { javascriptClients } from './face/javascript-clients.js';
import { listFaceOperations } from './face/list-face-operations.js';
import { livenessOperations } from './face/liveness-operations.js';
import { personDirectoryOperations } from './face/person-directory-operations.js';
import { personGroupOperations } from './face/person-group-operations.js';
import { pythonClients } from './face/python-clients.js';
import { recognitionOperations } from './face/recognition-operations.js';
import { retirements } from './face/retirements.js';
import { snapshotOperations } from './face/snapshot-operations.js';

/** Azure AI Face. Its parts lie in the folder of the same name. */
export const face: Service = {
  id: 'face',
  name: 'Azure AI Face',
  formerNames: ['Face API', 'Cognitive Services Face', 'Azure AI Vision Face API', 'Azure Vision in Foundry Tools', 'Foundry Tools Face', 'Project Oxford Face'],
  processes: 'Takes images of people, for liveness video from a client device. Gives out face boxes, landmarks, attributes, face IDs, matches between faces and liveness decisions. Face lists, person groups and the person directory hold face templates that the customer manages.',
  hosts: [],
  routePrefixes: ['/face/v'],
  headers: [],
  clients: [...javascriptClients, ...pythonClients, ...csharpClients, ...javaClients, ...goClients],
  operations: [
    ...recognitionOperations,
    ...personGroupOperations,
    ...groupPersonOperations,
    ...faceListOperations,
    ...listFaceOperations,
    ...personDirectoryOperations,
    ...snapshotOperations,
    ...livenessOperations,
  ],
  facts,
  choices,
  retirements,
  access,
};
