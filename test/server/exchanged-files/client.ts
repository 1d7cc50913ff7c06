/** A client that reads files for the server, over the real protocol, from files in memory. */
import { createEngine } from '../../../src/engine.js';
import { createBrowserEnvironment } from '../../../src/server/browser-environment.js';
import type { MirrorLimits } from '../../../src/server/exchanged-files/limits.js';
import { serverCommands } from '../../../src/server/names.js';
import type { ProvidedFiles, WantedFiles } from '../../../src/server/protocol.js';
import { readAsset } from '../../support/parser-assets.js';
import { startClient, type TestClient } from '../connection.js';

export const folder = 'vscode-vfs://github/owner/name';


export interface ReadingClient {
  readonly client: TestClient;
  /** Files by their path below the folder; a test changes them. */
  readonly files: Map<string, string>;
  /** Every answer of the server to an exchange. */
  readonly wanted: WantedFiles[];
}

/** Starts the server as a browser has it, with the real engine and no file but those of the client. */
export async function startReadingClient(texts: Readonly<Record<string, string>>, limits?: MirrorLimits): Promise<ReadingClient> {
  const files = new Map(Object.entries(texts));
  const wanted: WantedFiles[] = [];
  const environment = createBrowserEnvironment(createEngine, { version: '0.0.0-test', readAsset }, limits);
  const client = await startClient({ environment, folders: [{ uri: folder, name: 'name' }], initializationOptions: { readsFiles: true } });
  void exchange(client, files, wanted);
  return { client, files, wanted };
}

async function exchange(client: TestClient, files: ReadonlyMap<string, string>, wanted: WantedFiles[]): Promise<void> {
  let provided: ProvidedFiles = { read: [] };
  for (;;) {
    let answer: WantedFiles;
    try {
      answer = await client.command<WantedFiles>(serverCommands.exchangeFiles, provided);
    } catch {
      // The server was stopped at the end of the test.
      return;
    }
    wanted.push(answer);
    provided = {
      ...(answer.list === undefined ? {} : { listed: [...files.keys()].map((path) => `${folder}/${path}`) }),
      read: answer.read.map((uri) => ({ uri, text: files.get(uri.slice(folder.length + 1)) ?? null })),
    };
  }
}
