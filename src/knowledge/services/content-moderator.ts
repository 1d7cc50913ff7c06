import type { Service } from '../schema.js';
import { access } from './content-moderator/access.js';
import { choices } from './content-moderator/choices.js';
import { clients } from './content-moderator/clients.js';
import { facts } from './content-moderator/facts.js';
import { imageOperations } from './content-moderator/image-operations.js';
import { listEntryOperations } from './content-moderator/list-entry-operations.js';
import { listOperations } from './content-moderator/list-operations.js';
import { retirements } from './content-moderator/retirements.js';
import { reviewOperations } from './content-moderator/review-operations.js';
import { textOperations } from './content-moderator/text-operations.js';

/** Azure Content Moderator. Its parts lie in the folder of the same name. */
export const contentModerator: Service = {
  id: 'content-moderator',
  name: 'Azure Content Moderator',
  formerNames: ['Cognitive Services Content Moderator'],
  processes: 'Takes text, images and frames of videos, and compares them with term lists and image lists of the customer. Gives out terms and scores for adult and racy content, personal data in text, text in images and face boxes. Reviews put content before people.',
  hosts: [],
  routePrefixes: ['/contentmoderator/'],
  headers: [],
  clients,
  operations: [...textOperations, ...imageOperations, ...listOperations, ...listEntryOperations, ...reviewOperations],
  facts,
  choices,
  retirements,
  access,
};
