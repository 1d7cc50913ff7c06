/** The one door to the engine for the command line and the language server. */
export type * from './engine/types.js';
export { CancelledError } from './engine/types.js';
export { createEngine, defaultSettings, workspaceMarkers } from './engine/create-engine.js';
export { editedText } from './engine/edited-text.js';
