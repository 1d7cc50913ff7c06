/** Open notebooks over the real protocol, with the real engine. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  HoverRequest,
  NotebookCellKind,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Hover,
} from 'vscode-languageserver-protocol/node';
import { createEngine, type Engine } from '../../src/engine.js';
import { serverCommands } from '../../src/server/names.js';
import type { FactsAtAnswer, ScanSummary } from '../../src/server/protocol.js';
import { notebookJson } from '../support/notebooks.js';
import { readAsset } from '../support/parser-assets.js';
import { modern, startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { ClientNotebook } from './notebook-client.js';

const withoutPull: ClientCapabilities = { ...modern, textDocument: { ...modern.textDocument } };
delete withoutPull.textDocument?.diagnostic;

const setup = 'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient\npredictor = CustomVisionPredictionClient(endpoint, credentials)';
const use = 'result = predictor.classify_image("p", "n", photo)';
const decide = 'if result.predictions[0].probability > 0.9:\n    ban_user(user)';
const title = { text: '# Study', languageId: 'markdown' };

/** A check that the engine was asked for; counts what reaches it. */
interface Started {
  readonly client: TestClient;
  readonly notebook: ClientNotebook;
  readonly overlays: string[];
}

async function start(options: ClientOptions = {}): Promise<Started> {
  const overlays: string[] = [];
  const client = await startClient({
    ...options,
    createEngine: (host) => {
      const engine = createEngine({ ...host, readAsset });
      return Object.create(engine, { setOverlay: { value: (path: string, text: string | null) => { overlays.push(path); engine.setOverlay(path, text); } } }) as Engine;
    },
  });
  return { client, notebook: new ClientNotebook(client), overlays };
}

/** The next diagnostics of a cell that a test accepts; the ones before them are forgotten. */
async function shown(client: TestClient, uri: string, accept: (found: readonly unknown[]) => boolean): Promise<readonly Diagnostic[]> {
  const published = await client.nextPublished((params) => params.uri === uri && accept(codes(params.diagnostics)));
  client.published.splice(0, client.published.indexOf(published) + 1);
  return published.diagnostics;
}

const has = (rule: string) => (found: readonly unknown[]): boolean => found.includes(rule);
const isEmpty = (found: readonly unknown[]): boolean => found.length === 0;

/** What was published last for a document, or nothing. */
const last = (client: TestClient, uri: string): readonly unknown[] => codes(client.published.filter((params) => params.uri === uri).at(-1)?.diagnostics ?? []);

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code).filter((code) => code !== 'retired-api');

for (const [name, capabilities] of [['a client that pulls', modern], ['a client that waits', withoutPull]] as const) {
  describe(`server: open notebooks of ${name}`, () => {
    afterEach(stopClients);

    it('get diagnostics in each cell, and no others where they are asked for', async () => {
      const { client, notebook } = await start({ capabilities });
      await notebook.open(title, setup, use, title, decide, 'x = 1');
      const all = await shown(client, notebook.cell(4), has('missing-human-review'));
      assert.deepEqual(codes(all), ['missing-human-review']);
      const [finding] = all;
      assert.deepEqual(finding?.range.start, { line: 1, character: 4 });
      assert.deepEqual(
        finding.relatedInformation?.map(({ location: { uri, range } }) => [uri, range.start]),
        [
          [notebook.cell(2), { line: 0, character: 19 }],
          [notebook.cell(4), { line: 0, character: 3 }],
          [notebook.cell(4), { line: 1, character: 4 }],
        ],
      );
      await notebook.edit(2, 2, `# photo\n${use}`);
      const [stores] = (await shown(client, notebook.cell(2), has('stores-prediction-image'))).filter(({ code }) => code === 'stores-prediction-image');
      assert.deepEqual(stores?.range, { start: { line: 1, character: 19 }, end: { line: 1, character: 33 } });
      assert.equal((stores.data as { version: number }).version, 2);
      assert.ok(client.published.every(({ uri }) => uri !== notebook.cell(5) && uri !== notebook.cell(3)), 'there is nothing to say there');
      if (capabilities === modern) assert.deepEqual(await client.diagnostics(notebook.cell(2)), []);
    });

    it('are checked as a whole when one cell changes, and published where something changed', async () => {
      const { client, notebook } = await start({ capabilities });
      await notebook.open(setup, use, use);
      await shown(client, notebook.cell(2), has('stores-prediction-image'));
      await notebook.edit(2, 2, `${use}\n`);
      client.published.length = 0;
      await client.nextPublished(({ uri, version }) => uri === notebook.cell(2) && version === 2);
      assert.deepEqual(client.published.filter(({ uri }) => uri === notebook.cell(1)), [], 'the second cell came out as it was');
      client.published.length = 0;
      await notebook.edit(0, 2, 'predictor = make()');
      await shown(client, notebook.cell(1), isEmpty);
    });

    it('follow cells that are put in, moved and taken out', async () => {
      const { client, notebook } = await start({ capabilities });
      await notebook.open(setup, use);
      await shown(client, notebook.cell(1), has('stores-prediction-image'));
      await notebook.insert(0, title, 'photo = 1');
      // A move has no documents that open or close. The client is used before it is made now, which is found all the same.
      const [moved, used] = [notebook.cell(0), notebook.cell(1)].map((document) => ({ kind: NotebookCellKind.Code, document }));
      assert.ok(moved && used);
      await notebook.change({ cells: { structure: { array: { start: 2, deleteCount: 2, cells: [used, moved] } } } });
      assert.ok(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: notebook.cell(1) }, position: { line: 0, character: 20 } }));
      await notebook.remove(2, 1);
      await shown(client, notebook.cell(1), isEmpty);
      assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: notebook.cell(1) }, position: { line: 0, character: 20 } }), null);
    });

    it('follow a cell that another one of the same text takes the place of', async () => {
      const { client, notebook } = await start({ capabilities });
      await notebook.open(setup, use);
      await shown(client, notebook.cell(1), has('stores-prediction-image'));
      const document = notebook.cell(2);
      await notebook.change({ cells: { structure: { array: { start: 1, deleteCount: 1, cells: [{ kind: NotebookCellKind.Code, document }] }, didClose: [{ uri: notebook.cell(1) }], didOpen: [{ uri: document, languageId: 'python', version: 1, text: use }] } } });
      await shown(client, notebook.cell(1), isEmpty);
      await client.nextPublished(({ uri, diagnostics }) => uri === document && has('stores-prediction-image')(codes(diagnostics)));
    });

    it('are cleared when they close, and count as on disk from then on', async () => {
      const { client, notebook } = await start({ capabilities, files: { 'study.ipynb': notebookJson([setup]) } });
      await notebook.open(setup, use);
      await shown(client, notebook.cell(1), has('stores-prediction-image'));
      await notebook.close();
      await shown(client, notebook.cell(1), isEmpty);
      const summary = await client.command<ScanSummary>(serverCommands.scanWorkspace);
      assert.deepEqual([summary.parsed, summary.calls], [1, 0]);
    });

    it('follow a module beside them', async () => {
      const module = 'file:///project/clients.py';
      const { client, notebook } = await start({ capabilities, files: { 'clients.py': `${setup}\n` } });
      await notebook.open('from clients import predictor', use);
      await shown(client, notebook.cell(1), has('stores-prediction-image'));
      await client.open(module, 'predictor = make()\n', 'python');
      await shown(client, notebook.cell(1), isEmpty);
    });
  });
}

describe('server: open notebooks', () => {
  afterEach(stopClients);

  it('are asked for with all their cells, and only from a client that has them', async () => {
    const { client } = await start();
    const sync = client.capabilities.notebookDocumentSync;
    assert.ok(sync && sync.notebookSelector.length > 0);
    assert.ok(sync.notebookSelector.every((filter) => !('cells' in filter)));
    const other = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal(other.client.capabilities.notebookDocumentSync, undefined);
  });

  it('have hovers in their cells, and answer commands at the cursor', async () => {
    const { client, notebook } = await start();
    await notebook.open(title, setup, `%%time\n${use}`);
    const position = { line: 1, character: 22 };
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: notebook.cell(2) }, position });
    assert.ok(hover !== null && typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.match(hover.contents.value, /30 days/);
    assert.deepEqual(hover.range?.start, { line: 1, character: 19 });
    const facts = await client.command<FactsAtAnswer>(serverCommands.factsAt, { uri: notebook.cell(2), position });
    assert.equal(facts.title, 'Custom Vision: classify-image');
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: notebook.cell(0) }, position: { line: 0, character: 0 } }), null);
  });

  it('are edited in the document of the cell, at its version', async () => {
    const { client, notebook } = await start();
    await notebook.open(title, setup, use);
    await notebook.edit(2, 5, `# photo\n${use}`);
    const uri = notebook.cell(2);
    const diagnostics = (await shown(client, uri, has('stores-prediction-image'))).filter(({ code }) => code === 'stores-prediction-image');
    const twin = { start: { line: 1, character: 19 }, end: { line: 1, character: 33 } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: twin, context: { diagnostics } })) as CodeAction[];
    const edits = await Promise.all(actions.filter(({ data }) => data !== undefined).map(async (action) => (await client.connection.sendRequest(CodeActionResolveRequest.type, action)).edit?.documentChanges));
    assert.deepEqual(edits[0], [{ textDocument: { uri, version: 5 }, edits: [{ range: twin, newText: 'classify_image_with_no_store' }] }]);
    assert.match(JSON.stringify(edits.at(-1)), /"line":1,"character":0.*responsible-use-disable-next-line stores-prediction-image/);
    const fixAll = (textDocument: { uri: string }) => client.connection.sendRequest(CodeActionRequest.type, { textDocument, range: twin, context: { diagnostics: [], only: ['source.fixAll'] } });
    assert.deepEqual(await fixAll({ uri: notebook.cell(1) }), [], 'another cell has nothing to fix');
    assert.equal((await fixAll({ uri }))?.length, 1);
    await notebook.edit(2, 6, use);
    assert.deepEqual(await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: twin, context: { diagnostics, only: ['quickfix'] } }).then((found) => (found as CodeAction[]).filter(({ data }) => data !== undefined)), [], 'the cell has moved on');
  });

  it('take no notice of a cell that is run', async () => {
    const { client, notebook, overlays } = await start();
    await notebook.open(setup, use);
    await shown(client, notebook.cell(1), has('stores-prediction-image'));
    assert.equal(overlays.length, 1);
    await notebook.change({ cells: { data: [{ kind: NotebookCellKind.Code, document: notebook.cell(1), executionSummary: { executionOrder: 1, success: true } }] } });
    await notebook.change({ metadata: { metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' } }, outputs: 7 } });
    assert.ok(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: notebook.cell(1) }, position: { line: 0, character: 20 } }));
    assert.equal(overlays.length, 1);
  });

  it('follow a cell into another language and back', async () => {
    const { client, notebook } = await start();
    await notebook.open(setup, use);
    await shown(client, notebook.cell(1), has('stores-prediction-image'));
    const cell = { kind: NotebookCellKind.Code, document: notebook.cell(1) };
    const into = (languageId: string, version: number) =>
      notebook.change({ cells: { structure: { array: { start: 1, deleteCount: 1, cells: [cell] }, didClose: [{ uri: cell.document }], didOpen: [{ uri: cell.document, languageId, version, text: use }] } } });
    await into('sql', 2);
    await shown(client, notebook.cell(1), isEmpty);
    await into('python', 3);
    await shown(client, notebook.cell(1), has('stores-prediction-image'));
  });

  it('need not be saved', async () => {
    const { client } = await start();
    const notebook = new ClientNotebook(client, 'untitled:Untitled-1.ipynb?jupyter-notebook');
    await notebook.open(setup, use);
    await shown(client, notebook.cell(1), has('stores-prediction-image'));
  });

  it('say once that they are not read', async () => {
    const { client, notebook } = await start({ settings: { maxFileSize: 1 } });
    await notebook.open(title, setup, `${use}\n${'#'.repeat(2000)}`);
    const [notice, ...more] = await shown(client, notebook.cell(1), (found) => found.length > 0);
    assert.match(notice?.message as string, /^Not read: larger than the limit of 1024 characters/);
    assert.deepEqual(more, []);
    assert.deepEqual(last(client, notebook.cell(2)), []);
  });

  it('are left alone where they are open as text', async () => {
    const { client } = await start();
    await client.open('file:///project/study.ipynb', notebookJson([setup, use]), 'json');
    assert.deepEqual(await client.diagnostics('file:///project/study.ipynb'), []);
  });
});

describe('server: closed notebooks of a scanned workspace', () => {
  afterEach(stopClients);

  const json = notebookJson([setup, use]);
  const uri = 'file:///project/study.ipynb';

  for (const [name, capabilities] of [['a client that pulls', modern], ['a client that waits', withoutPull]] as const) {
    it(`publishes their findings at the lines of the file until they are opened: ${name}`, async () => {
      const { client, notebook } = await start({ files: { 'study.ipynb': json }, capabilities });
      await client.command(serverCommands.scanWorkspace);
      const published = await client.nextPublished((params) => params.uri === uri);
      const [finding] = published.diagnostics.filter(({ code }) => code === 'stores-prediction-image');
      assert.ok(finding);
      const line = json.split('\n')[finding.range.start.line] ?? '';
      assert.equal(line.slice(finding.range.start.character, finding.range.end.character), 'classify_image');
      await notebook.open(setup, use);
      await client.nextPublished((params) => params.uri === uri && params.diagnostics.length === 0);
      client.published.length = 0;
      await notebook.edit(1, 2, `${use}\n`);
      await client.nextPublished((params) => params.uri === notebook.cell(1) && params.version === 2);
      // A change is followed into scanned files as well; the next module's answer comes after that.
      await client.open('file:///project/other.py', setup, 'python');
      await client.change('file:///project/other.py', 2, `${setup}\n`);
      await notebook.edit(1, 3, use);
      await client.nextPublished((params) => params.uri === notebook.cell(1) && params.version === 3);
      assert.deepEqual(client.published.filter((params) => params.uri === uri && params.diagnostics.length > 0), [], 'its cells have them');
      client.published.length = 0;
      await notebook.close();
      await client.nextPublished((params) => params.uri === uri && params.diagnostics.length > 0);
    });
  }
});
