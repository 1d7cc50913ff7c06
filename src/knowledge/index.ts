export { clauses, conductCodes } from './conduct.js';
export { services } from './services.js';
export { sharedFacts } from './shared-facts.js';
export { wrappers } from './wrappers/index.js';
export { sharedHeaders, sharedHosts } from './shared-reach.js';

/** The latest day on which sources were read. */
export const knowledgeReadOn = '2026-11-21';
