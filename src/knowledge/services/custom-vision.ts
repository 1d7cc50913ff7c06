import type { Service } from '../schema.js';
import { access } from './custom-vision/access.js';
import { choices } from './custom-vision/choices.js';
import { clients } from './custom-vision/clients.js';
import { facts } from './custom-vision/facts.js';
import { imageAddressOperations, imageOperations } from './custom-vision/image-operations.js';
import { iterationOperations } from './custom-vision/iteration-operations.js';
import { labelOperations } from './custom-vision/label-operations.js';
import { predictionOperations } from './custom-vision/prediction-operations.js';
import { projectOperations } from './custom-vision/project-operations.js';
import { retirements } from './custom-vision/retirements.js';
import { storedPredictionOperations } from './custom-vision/stored-prediction-operations.js';
import { tagOperations } from './custom-vision/tag-operations.js';
import { trainingOperations } from './custom-vision/training-operations.js';

/** Custom Vision. Its parts lie in the folder of the same name. */
export const customVision: Service = {
  id: 'custom-vision',
  name: 'Custom Vision',
  formerNames: ['Azure AI Custom Vision', 'Azure Custom Vision', 'Custom Vision Service', 'Cognitive Services Custom Vision'],
  processes:
    'Takes the choice of a base model, training images with labels, and prediction images. Gives out a trained model and prediction results.',
  hosts: [],
  routePrefixes: ['/customvision/'],
  headers: ['Training-Key', 'Prediction-Key'],
  clients,
  operations: [
    ...projectOperations,
    ...imageOperations,
    ...labelOperations,
    ...imageAddressOperations,
    ...iterationOperations,
    ...storedPredictionOperations,
    ...tagOperations,
    ...trainingOperations,
    ...predictionOperations,
  ],
  facts,
  choices,
  retirements,
  access,
};
