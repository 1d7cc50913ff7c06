import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  CodeActionRequest,
  CodeActionResolveRequest,
  HoverRequest,
  LSPErrorCodes,
  ResponseError,
  ShowDocumentRequest,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient, stopClients, type TestClient } from './connection.js';

const uri = 'file:///project/a.ts';

/** A client that takes finished actions only, and edits without versions. */
const plain: ClientCapabilities = { textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } };

describe('server: hover', () => {
  afterEach(stopClients);

  const cases = [
    { name: 'on the call', text: 'p.classify(x)', character: 4, expected: '**Keeps the image** with the project.' },
    { name: 'beside the call', text: 'p.classify(x)', character: 13, expected: null },
    { name: 'in code that is half typed', text: 'p.classify((( ', character: 4, expected: '**Keeps the image** with the project.' },
  ];
  for (const { name, text, character, expected } of cases) {
    it(`answers ${name}`, async () => {
      const client = await startClient();
      await client.open(uri, text);
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character } });
      assert.deepEqual(hover, expected === null ? null : {
        contents: { kind: 'markdown', value: expected },
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 10 } },
      });
    });
  }

  it('is empty, logged and survived when the engine fails', async () => {
    const client = await startClient();
    await client.open(uri, 'crash(); classify');
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 0, character: 12 } });
    assert.equal(hover, null);
    assert.ok(client.log.some((line) => line.includes('Hover failed') && line.includes('fake-engine')), client.log.join('\n'));
    assert.ok(!client.log.some((line) => line.includes('crash in a hover')));
  });
});

describe('server: code actions', () => {
  afterEach(stopClients);

  async function actions(client: TestClient, diagnostics: Diagnostic[], only?: string[]): Promise<CodeAction[]> {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    const answer = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
    return (answer ?? []) as CodeAction[];
  }

  it('offer each fix of the diagnostic, the preferred one marked, and the look-up', async () => {
    const client = await startClient({ initializationOptions: { explainCommand: 'editor.explain' } });
    await client.open(uri, 'p.store(photo);');
    const offered = await actions(client, await client.diagnostics(uri));
    assert.deepEqual(
      offered.map(({ title, kind, isPreferred, command }) => [title, kind, isPreferred, command?.command]),
      [
        ['Use the twin that keeps nothing', 'quickfix', true, undefined],
        ['Waive stores-prediction-image', 'quickfix', undefined, 'responsibleUse.server.reveal'],
        ['Look up stores-prediction-image', 'quickfix', undefined, 'editor.explain'],
      ],
    );
  });

  it('make the edit when the client resolves them, bound to the document version', async () => {
    const client = await startClient();
    await client.open(uri, 'p.store(photo);');
    const [action] = await actions(client, await client.diagnostics(uri));
    assert.ok(action);
    assert.equal(action.edit, undefined);
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    const document = TextDocument.create(uri, 'typescript', 1, 'p.store(photo);');
    assert.equal(TextDocument.applyEdits(document, change.edits as never), 'p.keepNothing(photo);');
  });

  it('come complete for a client that cannot resolve', async () => {
    const client = await startClient({ capabilities: plain });
    await client.open(uri, 'p.store(photo);');
    const [action] = await actions(client, await client.diagnostics(uri));
    const edits = action?.edit?.changes?.[uri] ?? [];
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'typescript', 1, 'p.store(photo);'), edits), 'p.keepNothing(photo);');
  });

  it('are refused for a diagnostic of an older version', async () => {
    const client = await startClient();
    await client.open(uri, 'p.store(photo);');
    const stale = await client.diagnostics(uri);
    await client.change(uri, 2, '\np.store(photo);');
    assert.deepEqual((await actions(client, stale)).map(({ title }) => title), ['Look up stores-prediction-image']);
  });

  it('are refused when the document changes between offer and resolution', async () => {
    const client = await startClient();
    await client.open(uri, 'p.store(photo);');
    const [action] = await actions(client, await client.diagnostics(uri));
    assert.ok(action);
    await client.change(uri, 2, '\np.store(photo);');
    await assert.rejects(
      client.connection.sendRequest(CodeActionResolveRequest.type, action),
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified,
    );
  });

  const foreign: readonly { readonly name: string; readonly change: (diagnostic: Diagnostic) => Diagnostic; readonly titles: readonly string[] }[] = [
    { name: 'of another source', change: (diagnostic) => ({ ...diagnostic, source: 'ts' }), titles: [] },
    { name: 'without identity', change: (diagnostic) => ({ ...diagnostic, data: undefined }), titles: ['Look up stores-prediction-image'] },
    { name: 'with nonsense for an identity', change: (diagnostic) => ({ ...diagnostic, data: { fingerprint: 1 } }), titles: ['Look up stores-prediction-image'] },
  ];
  for (const { name, change, titles } of foreign) {
    it(`offer no fix for a diagnostic ${name}`, async () => {
      const client = await startClient();
      await client.open(uri, 'p.store(photo);');
      const offered = await actions(client, (await client.diagnostics(uri)).map(change));
      assert.deepEqual(offered.map(({ title }) => title), titles);
    });
  }

  it('fix everything that is safe at once, when asked for by kind', async () => {
    const client = await startClient();
    const text = 'p.store(a);\nban(b);\nq.store(c);';
    await client.open(uri, text);
    const [action, ...more] = await actions(client, [], ['source.fixAll']);
    assert.deepEqual(more, []);
    assert.equal(action?.kind, 'source.fixAll.responsibleUse');
    const [change] = action.edit?.documentChanges ?? [];
    assert.ok(change !== undefined && 'edits' in change);
    const fixed = TextDocument.applyEdits(TextDocument.create(uri, 'typescript', 1, text), change.edits as never);
    assert.equal(fixed, 'p.keepNothing(a);\nban(b);\nq.keepNothing(c);');
  });

  const kinds = [
    { only: ['refactor'], titles: [] },
    { only: ['source.organizeImports'], titles: [] },
    { only: ['source.fixAll.responsibleUse'], titles: ['Apply all safe fixes of Responsible Use'] },
    { only: ['source'], titles: ['Apply all safe fixes of Responsible Use'] },
  ];
  for (const { only, titles } of kinds) {
    it(`answer a request for ${only.join()} with ${titles.length} actions`, async () => {
      const client = await startClient();
      await client.open(uri, 'p.store(a);');
      assert.deepEqual((await actions(client, await client.diagnostics(uri), only)).map(({ title }) => title), titles);
    });
  }

  it('offer no fix-all where nothing is safe to fix', async () => {
    const client = await startClient();
    await client.open(uri, 'ban(a);');
    assert.deepEqual(await actions(client, [], ['source.fixAll']), []);
  });

  it('put the cursor where something is to be filled in, by a standard request', async () => {
    const client = await startClient();
    const shown = new Promise<unknown>((resolve) => {
      client.connection.onRequest(ShowDocumentRequest.type, (params) => {
        resolve(params);
        return { success: true };
      });
    });
    await client.open(uri, 'ban(a);');
    const [waive] = await actions(client, await client.diagnostics(uri));
    assert.ok(waive?.command);
    await client.command(waive.command.command, waive.command.arguments?.[0]);
    const place = { line: 0, character: 13 };
    assert.deepEqual(await shown, { uri, takeFocus: true, selection: { start: place, end: place } });
  });
});

describe('server: cancellation', () => {
  afterEach(stopClients);

  it('reaches the engine and is answered as canceled', async () => {
    const client = await startClient();
    const waiting = new Promise<void>((resolve) => (client.engine.onWaiting = resolve));
    await client.open(uri, 'slow();');
    const source = new CancellationTokenSource();
    const pulled = client.pull(uri, undefined, source.token);
    await waiting;
    source.cancel();
    await assert.rejects(pulled, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
    assert.deepEqual(client.engine.waiting.map(({ aborted }) => aborted), [true]);
  });

  it('is not mistaken for an error', async () => {
    const client = await startClient();
    const source = new CancellationTokenSource();
    client.engine.onWaiting = () => source.cancel();
    await client.open(uri, 'slow();');
    await assert.rejects(client.pull(uri, undefined, source.token));
    assert.ok(!client.log.some((line) => line.includes('failed')));
  });

  it('comes from the server, with the wish to be asked again, when the document changes during the check', async () => {
    const client = await startClient();
    let release: () => void = () => {};
    client.engine.gate = new Promise((resolve) => (release = resolve));
    const waiting = new Promise<void>((resolve) => (client.engine.onWaiting = resolve));
    await client.open(uri, 'gated(); ban();');
    const pulled = client.pull(uri);
    await waiting;
    await client.change(uri, 2, 'ban();');
    assert.equal((await client.diagnostics(uri)).length, 1);
    release();
    await assert.rejects(pulled, (error) => {
      assert.ok(error instanceof ResponseError);
      assert.deepEqual([error.code, error.data], [LSPErrorCodes.ServerCancelled, { retriggerRequest: true }]);
      return true;
    });
  });
});
