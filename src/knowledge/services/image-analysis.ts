import type { Service } from '../schema.js';
import { access } from './image-analysis/access.js';
import { choices } from './image-analysis/choices.js';
import { clients } from './image-analysis/clients.js';
import { facts } from './image-analysis/facts.js';
import { imageOperations } from './image-analysis/image-operations.js';
import { otherOperations } from './image-analysis/other-operations.js';
import { retirements } from './image-analysis/retirements.js';
import { textOperations } from './image-analysis/text-operations.js';
import { version4Operations } from './image-analysis/version-4-operations.js';

/** Image Analysis. Its parts lie in the folder of the same name. */
export const imageAnalysis: Service = {
  id: 'image-analysis',
  name: 'Image Analysis',
  formerNames: ['Azure AI Vision', 'Azure Vision in Foundry Tools', 'Computer Vision', 'Azure AI Vision Read', 'Computer Vision Read', 'OCR'],
  processes:
    'Takes images, for Read also documents, with language, model version and the chosen features. Gives out tags, captions, objects, brands, face boxes, celebrities, landmarks, adult flags or text, with confidence scores.',
  hosts: [],
  routePrefixes: ['/vision/v', '/computervision/'],
  headers: [],
  clients,
  operations: [...imageOperations, ...textOperations, ...version4Operations, ...otherOperations],
  facts,
  choices,
  retirements,
  access,
};
