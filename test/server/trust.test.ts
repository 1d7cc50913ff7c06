/** A workspace that is not trusted: its project files do not count, until the client says otherwise. */
import assert from 'node:assert/strict';
import { DiagnosticRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../src/engine.js';
import { startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { avatar } from './sample.js';

const uri = 'file:///project/src/avatar.ts';
const files = { 'responsible-use.json': '{ "rules": { "*": "off" } }' };

const start = (options: ClientOptions): Promise<TestClient> => startClient({ files, createEngine: (host) => createEngine(host), ...options });

async function codes(client: TestClient): Promise<readonly unknown[]> {
  return (await client.diagnostics(uri)).map(({ code }) => code).sort();
}

describe('server: trust', () => {
  afterEach(stopClients);

  it('is there where the client says nothing', async () => {
    const client = await start({});
    await client.open(uri, avatar);
    assert.deepEqual(await codes(client), []);
  });

  it('keeps the project file from counting until it is granted, without a restart', async () => {
    const client = await start({ initializationOptions: { isTrusted: false } });
    await client.open(uri, avatar);
    assert.deepEqual(await codes(client), ['missing-human-review', 'stores-prediction-image']);
    const refreshed = new Promise<void>((resolve) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));
    client.settings = { isTrusted: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    assert.deepEqual(await codes(client), []);
    assert.deepEqual(client.messages, []);
  });

  it('comes with the first settings as well, and stays when they say nothing of it', async () => {
    const client = await start({ settings: { isTrusted: false } });
    await client.open(uri, avatar);
    assert.equal((await codes(client)).length, 2);
    client.settings = { codeLens: true };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    assert.equal((await codes(client)).length, 2);
  });
});
