import { l10n, workspace, type LogOutputChannel } from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.js';
import { explainCommand, factsCommand } from './commands.js';
import { fileSchemes } from './files/file-schemes.js';
import { cellLanguages, languages, notebookType, projectFileName } from './markers.js';

/** Id of the language client; it reads `responsibleUse.trace.server` by it. */
export const clientId = 'responsibleUse';

export const clientName = 'Responsible Use';

/** What is the same for every kind of client. @param middleware what wants to see the traffic, or to add to it */
export function clientOptions(log: LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  const schemes = fileSchemes();
  const initializationOptions: InitializationOptions = { readsFiles: true, explainCommand, factsCommand, isTrusted: workspace.isTrusted, ...(l10n.bundle === undefined ? {} : { words: l10n.bundle }) };
  return {
    documentSelector: [
      ...languages.flatMap((language) => [...schemes, 'untitled'].map((scheme) => ({ scheme, language }))),
      ...schemes.map((scheme) => ({ scheme, pattern: `**/${projectFileName}` })),
      // Cells; the server says which notebooks it wants to be told of.
      ...cellLanguages.flatMap((language) => [
        ...schemes.map((scheme) => ({ notebook: { scheme, pattern: '**/*.ipynb' }, language })),
        { notebook: { scheme: 'untitled', notebookType }, language },
      ]),
    ],
    outputChannel: log,
    traceOutputChannel: log,
    diagnosticCollectionName: 'responsible-use',
    // Hovers lead to their page; no other command of anybody may stand in them.
    markdown: { isTrusted: { enabledCommands: [factsCommand] } },
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions,
    middleware,
  };
}
