import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification } from 'vscode-languageserver-protocol/node';
import { startClient, stopClients } from './connection.js';

const uri = 'file:///project/a.ts';

describe('server: settings of a client', () => {
  afterEach(stopClients);

  const silent: readonly (readonly [string, unknown])[] = [
    ['answers null', null],
    ['answers with an error', () => { throw new Error('no configuration here'); }],
  ];
  for (const [name, settings] of silent) {
    it(`are the defaults when the client ${name}`, async () => {
      const client = await startClient({ settings });
      await client.open(uri, 'ban();');
      assert.equal((await client.diagnostics(uri)).length, 1);
      assert.deepEqual(client.messages, []);
    });
  }

  it('are the defaults when the client knows no configuration and sends none', async () => {
    const client = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(uri, 'ban();');
    assert.equal((await client.diagnostics(uri)).length, 1);
  });

  it('come from the initialization options when the client cannot be asked', async () => {
    const client = await startClient({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { severities: { 'missing-human-review': 'error' } } },
    });
    await client.open(uri, 'ban();');
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [1]);
  });

  it('reach the next check after a change', async () => {
    const client = await startClient();
    await client.open(uri, 'ban();');
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [2]);
    client.settings = { severities: { 'missing-human-review': 'hint' } };
    const refreshed = new Promise<void>((resolve) => client.connection.onRequest('workspace/diagnostic/refresh', () => resolve()));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
    assert.deepEqual((await client.diagnostics(uri)).map(({ severity }) => severity), [4]);
  });

  it('that are malformed are reported once, in a message and in the log', async () => {
    const client = await startClient({ settings: { maxFileSize: 'huge', colour: 'red' } });
    await client.open(uri, 'ban();');
    await client.diagnostics(uri);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await client.diagnostics(uri);
    assert.deepEqual(client.messages, [
      'Responsible Use ignores settings: responsibleUse.maxFileSize must be a number from 1 to 16384, not "huge". responsibleUse.colour is not a setting.',
    ]);
    assert.equal(client.log.filter((line) => line.includes('responsibleUse.colour')).length, 1);
  });
});
