/**
 * A stand-in for the parts of the `vscode` module that tests outside of VS Code need. It keeps what
 * it is told in `said`, so that a test can look at it.
 */
export { l10n } from './words.js';
export { EventEmitter, Disposable } from './events.js';
export { Uri } from './uri.js';
export * from './enums.js';
export * from './shapes.js';
export { said, commands, env, extensions, languages, version, window, workspace } from './workbench.js';
