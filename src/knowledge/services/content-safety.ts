import type { Service } from '../schema.js';
import { access } from './content-safety/access.js';
import { blocklistOperations } from './content-safety/blocklist-operations.js';
import { categoryOperations } from './content-safety/category-operations.js';
import { choices } from './content-safety/choices.js';
import { clients } from './content-safety/clients.js';
import { detectionOperations } from './content-safety/detection-operations.js';
import { facts } from './content-safety/facts.js';
import { incidentOperations } from './content-safety/incident-operations.js';

/** Azure AI Content Safety. Its parts lie in the folder of the same name. */
export const contentSafety: Service = {
  id: 'content-safety',
  name: 'Azure AI Content Safety',
  formerNames: ['Azure Content Safety'],
  processes:
    'Text and images go in, for some operations also prompts, documents, model answers, code or tool calls. Harm categories with severities, or detections, come out. Blocklists, custom categories and incidents are configuration that the service stores.',
  hosts: [],
  routePrefixes: ['/contentsafety/', '/contentsafety:'],
  headers: [],
  clients,
  operations: [...detectionOperations, ...blocklistOperations, ...categoryOperations, ...incidentOperations],
  facts,
  choices,
  retirements: [],
  access,
};
