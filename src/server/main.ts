/**
 * The Node door of the server. VS Code starts it over IPC; any other editor talks to it over
 * standard input and output. There is no socket: nothing listens, nothing connects.
 */
import { Console } from 'node:console';
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures, type Connection } from 'vscode-languageserver/node';
import { createEngine } from '../engine.js';
import { describeError } from './fence.js';
import { createNodeEnvironment } from './node-environment.js';
import { serve } from './server.js';

function connect(): Connection {
  if (process.argv.includes('--node-ipc')) {
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  // Standard output carries the protocol; a stray line of a dependency would end the session.
  globalThis.console = new Console(process.stderr);
  return createConnection(ProposedFeatures.all, process.stdin, process.stdout);
}

const connection = connect();

// Anything that slipped past the fences is told and survived.
process.on('uncaughtException', (error) => connection.console.error(describeError(error)));
process.on('unhandledRejection', (error) => connection.console.error(describeError(error)));

serve(connection, createNodeEnvironment(createEngine));
