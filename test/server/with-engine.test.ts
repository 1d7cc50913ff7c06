/** The server with the real engine: the answers that an editor gets for a real file. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  DiagnosticRefreshRequest,
  HoverRequest,
  type CodeAction,
  type Hover,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createEngine } from '../../src/engine.js';
import { serverCommands } from '../../src/server/names.js';
import type { FactsAtAnswer, LookUpItem, ScanSummary } from '../../src/server/protocol.js';
import { readAsset } from '../support/parser-assets.js';
import { cancelScan } from './cancel-scan.js';
import { startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { avatar, placeOf } from './sample.js';

const uri = 'file:///project/src/avatar.ts';

function start(options: ClientOptions = {}): Promise<TestClient> {
  return startClient({ ...options, createEngine: (host) => createEngine({ ...host, readAsset }) });
}

describe('server with the engine', () => {
  afterEach(stopClients);

  it('finds the decision without a human step, with the way there as related information', async () => {
    const client = await start();
    await client.open(uri, avatar);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'missing-human-review');
    assert.ok(found);
    assert.deepEqual(found.range.start, placeOf('banUser'));
    assert.equal(found.severity, 2);
    assert.match(String(found.message), /may conflict with/);
    assert.deepEqual(
      found.relatedInformation?.map(({ location }) => [location.uri, location.range.start]),
      [placeOf('classifyImage'), placeOf('best?.'), placeOf('banUser')].map((place) => [uri, place]),
    );
  });

  it('hovers the call with what is sent, what is kept and a source', async () => {
    const client = await start();
    await client.open(uri, avatar);
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf('classifyImage') });
    assert.ok(hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents);
    for (const part of ['Custom Vision', '30 days', 'https://']) assert.ok(hover.contents.value.includes(part), part);
  });

  it('offers the twin that keeps nothing, and its edit clears the finding', async () => {
    const client = await start();
    await client.open(uri, avatar);
    const before = (await client.diagnostics(uri)).filter(({ code }) => code === 'stores-prediction-image');
    const place = placeOf('classifyImage');
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: before },
    });
    const preferred = ((actions ?? []) as CodeAction[]).find(({ isPreferred }) => isPreferred === true);
    assert.ok(preferred);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, preferred);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'typescript', 1, avatar), change.edits as never);
    assert.ok(fixed.includes('predictor.classifyImageWithNoStore(projectId, model, photo)'));
    await client.change(uri, 2, fixed);
    assert.deepEqual((await client.diagnostics(uri)).filter(({ code }) => code === 'stores-prediction-image'), []);
  });

  it('answers every prefix of the sample, in steps, without an error', async () => {
    const client = await start();
    await client.open(uri, '');
    for (let length = 0, version = 2; length < avatar.length; length += 37, version += 1) {
      await client.change(uri, version, avatar.slice(0, length));
      await client.diagnostics(uri);
      await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 7, character: 35 } });
    }
    assert.deepEqual(client.log.filter((line) => line.includes('failed')), []);
  });

  it('takes severities from the settings', async () => {
    const client = await start({ settings: { severities: { 'missing-human-review': 'error', 'stores-*': 'off' } } });
    await client.open(uri, avatar);
    assert.deepEqual((await client.diagnostics(uri)).map(({ code, severity }) => [code, severity]), [['missing-human-review', 1]]);
  });

  it('skips a file over the size with a notice', async () => {
    const client = await start({ settings: { maxFileSize: 1 } });
    await client.open(uri, `${avatar}${'// filler\n'.repeat(200)}`);
    assert.deepEqual((await client.diagnostics(uri)).map(({ code, severity }) => [code, severity]), [['file-skipped', 3]]);
  });

  it('looks up everything that it lists', async () => {
    const client = await start();
    const items = await client.command<readonly LookUpItem[]>(serverCommands.lookUpItems);
    assert.deepEqual([...new Set(items.map(({ kind }) => kind))].sort(), ['clause', 'coverage', 'fact', 'operation', 'rule', 'service']);
    for (const { kind, id } of items) {
      const markdown = await client.command<string | null>(serverCommands.lookUp, { kind, id });
      assert.ok(markdown !== null && markdown.length > 20, `${kind} ${id}`);
    }
  });

  it('names a subject at the cursor that can be looked up', async () => {
    const client = await start();
    await client.open(uri, avatar);
    const facts = await client.command<FactsAtAnswer | null>(serverCommands.factsAt, { uri, position: placeOf('classifyImage') });
    assert.deepEqual(facts?.subject, { kind: 'operation', id: 'custom-vision/classify-image' });
    assert.notEqual(await client.command(serverCommands.lookUp, facts.subject), null);
  });

  it('scans the workspace, with the rules that need to know all of it', async () => {
    const client = await start({ files: { 'src/avatar.ts': avatar, 'src/plain.ts': 'export const one = 1;' } });
    const { files, parsed, calls, findings } = await client.command<ScanSummary>(serverCommands.scanWorkspace);
    assert.deepEqual({ files, parsed, calls, findings }, { files: 2, parsed: 1, calls: 1, findings: 3 });
  });

  it('ends a scan that is canceled while it runs', async () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`src/avatar-${index}.ts`, avatar]));
    const client = await start({ files });
    await cancelScan(client);
  });

  it('asks for a refresh when the client that a file uses changes in another file', async () => {
    const declaration = avatar.split('\n').slice(0, 5).join('\n').replace('const predictor', 'export const predictor');
    const client = await start({ files: { 'src/clients.ts': declaration } });
    const clients = 'file:///project/src/clients.ts';
    await client.open(clients, declaration);
    await client.open(uri, `import { predictor } from './clients';\n${avatar.split('\n').slice(6).join('\n')}`);
    assert.ok((await client.diagnostics(uri)).length > 0);
    const refreshed = new Promise<void>((resolve) => client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()));
    await client.change(clients, 2, 'export const predictor = { classifyImage: () => ({}) };');
    await refreshed;
    assert.deepEqual(await client.diagnostics(uri), []);
  });
});
