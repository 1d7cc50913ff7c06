import assert from 'node:assert/strict';
import { CodeLensRefreshRequest, CodeLensRequest, DidChangeConfigurationNotification, type CodeLens } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../src/engine.js';
import { serverCommands } from '../../src/server/names.js';
import { readAsset } from '../support/parser-assets.js';
import { modern, startClient, stopClients, type TestClient } from './connection.js';
import { ClientNotebook } from './notebook-client.js';

const uri = 'file:///project/a.ts';

async function lenses(client: TestClient, of = uri): Promise<readonly CodeLens[]> {
  return (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: of } })) ?? [];
}

function configure(client: TestClient, settings: unknown): Promise<void> {
  client.settings = settings;
  return client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
}

describe('server: CodeLens', () => {
  afterEach(stopClients);

  it('is off by default, and comes and goes with its setting', async () => {
    const client = await startClient();
    let refreshed = (): void => {};
    client.connection.onRequest(CodeLensRefreshRequest.type, () => refreshed());
    const refresh = (): Promise<void> => new Promise((resolve) => (refreshed = resolve));
    await client.open(uri, 'classify(); classify();');
    assert.deepEqual(await lenses(client), []);
    const on = refresh();
    await configure(client, { codeLens: true });
    await on;
    assert.deepEqual((await lenses(client)).map(({ range, command }) => [range.start.character, command?.title]), [[0, 'keeps the image: 30 days'], [12, 'keeps the image: 30 days']]);
    const off = refresh();
    await configure(client, { codeLens: false });
    await off;
    assert.deepEqual(await lenses(client), []);
  });

  it('opens the facts with the command of the client', async () => {
    const client = await startClient({ settings: { codeLens: true }, initializationOptions: { factsCommand: 'client.facts' } });
    await client.open(uri, '  classify();');
    const [lens] = await lenses(client);
    assert.deepEqual(lens?.command, { title: 'keeps the image: 30 days', command: 'client.facts', arguments: [{ uri, position: { line: 0, character: 2 } }] });
  });

  it('answers with a message in a client that has no such command', async () => {
    const client = await startClient({ settings: { codeLens: true } });
    await client.open(uri, '  classify();');
    const [lens] = await lenses(client);
    assert.equal(lens?.command?.command, serverCommands.factsAt);
    assert.notEqual(await client.command(serverCommands.factsAt, lens.command.arguments?.[0]), null);
    assert.deepEqual(client.messages, ['Custom Vision: classify-image: keeps the image: 30 days']);
  });

  it('is not announced to a client that has none', async () => {
    const { codeLens: _none, ...textDocument } = modern.textDocument ?? {};
    const client = await startClient({ capabilities: { ...modern, textDocument } });
    assert.equal(client.capabilities.codeLensProvider, undefined);
  });

  it('is empty for documents that are not open', async () => {
    const client = await startClient({ settings: { codeLens: true } });
    assert.deepEqual(await lenses(client, 'file:///project/other.ts'), []);
  });

  it('stands in the cell of a notebook that makes the call, in lines of the cell', async () => {
    const client = await startClient({ settings: { codeLens: true }, createEngine: (host) => createEngine({ ...host, readAsset }) });
    const notebook = new ClientNotebook(client);
    await notebook.open(
      'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)',
      'photo = open("face.jpg", "rb")\nresult = predictor.classify_image("p", "n", photo)',
    );
    assert.deepEqual(await lenses(client, notebook.cell(0)), []);
    const [lens] = await lenses(client, notebook.cell(1));
    assert.deepEqual(lens?.range.start, { line: 1, character: 19 });
    assert.equal(lens.command?.title, 'keeps the submitted image: 30 days unless used to train');
  });
});
