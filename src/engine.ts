/** The one door to the engine for the command line and the language server. */
export type * from './engine/types.js';
export { CancelledError } from './engine/types.js';
export { createEngine } from './engine/create-engine.js';
export { defaultSettings } from './engine/default-settings.js';
export { editedText } from './engine/edited-text.js';
