import type { Service } from './schema.js';
import { azureOpenAi } from './services/azure-openai.js';
import { contentSafety } from './services/content-safety.js';
import { customVision } from './services/custom-vision.js';
import { documentIntelligence } from './services/document-intelligence.js';
import { face } from './services/face.js';
import { imageAnalysis } from './services/image-analysis.js';

export { clauses, conductCodes } from './conduct.js';
export { sharedFacts } from './shared-facts.js';
export { wrappers } from './wrappers/index.js';
export { sharedHeaders, sharedHosts } from './shared-reach.js';

/** All services, in the order in which look-ups list them. */
export const services: readonly Service[] = [azureOpenAi, contentSafety, customVision, imageAnalysis, documentIntelligence, face];

/** The latest day on which sources were read. */
export const knowledgeReadOn = '2026-11-21';
