/** The browser's door of the server: a worker, which talks to its client over a message port. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { createEngine } from '../engine.js';
import { createBrowserEnvironment } from './browser-environment.js';
import { serve } from './server.js';
import type { BrowserServer } from './worker-messages.js';

export const start: BrowserServer['start'] = (protocol, parts) => {
  const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(protocol), new BrowserMessageWriter(protocol));
  serve(connection, createBrowserEnvironment(createEngine, parts));
};
