import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.js';
import { explainCommand } from './commands.js';
import { cellLanguages, languages, notebookType, projectFileName } from './markers.js';

/** Id of the language client; it reads `responsibleUse.trace.server` by it. */
export const clientId = 'responsibleUse';

export const clientName = 'Responsible Use';

/** What is the same for every kind of client. */
export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { explainCommand };
  return {
    documentSelector: [
      ...languages.flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
      { scheme: 'file', pattern: `**/${projectFileName}` },
      // Cells; the server says which notebooks it wants to be told of.
      ...cellLanguages.flatMap((language) => [
        { notebook: { scheme: 'file', pattern: '**/*.ipynb' }, language },
        { notebook: { scheme: 'untitled', notebookType }, language },
      ]),
    ],
    outputChannel: log,
    traceOutputChannel: log,
    diagnosticCollectionName: 'responsible-use',
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions,
  };
}
