/** The one door to the engine for the command line and the language server. */
export type * from './engine/types.js';
export { CancelledError } from './engine/types.js';
export { createEngine, defaultSettings, markers } from './engine/create-engine.js';
