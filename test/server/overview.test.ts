/** What the views of an editor are told, over the real protocol. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, DidChangeWatchedFilesNotification, FileChangeType, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../src/engine.js';
import { serverCommands } from '../../src/server/names.js';
import type { OverviewAnswer, OverviewCall } from '../../src/server/protocol.js';
import { readAsset } from '../support/parser-assets.js';
import { startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { ClientNotebook } from './notebook-client.js';
import { avatar } from './sample.js';

async function overview(client: TestClient): Promise<OverviewAnswer> {
  const answer = await client.command<OverviewAnswer | null>(serverCommands.overview);
  assert.ok(answer);
  return answer;
}

/** The overview once no change is being followed any more. */
async function settled(client: TestClient): Promise<OverviewAnswer> {
  for (;;) {
    const answer = await overview(client);
    if (answer.isSettled) return answer;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

const since = (client: TestClient, revision: string): Promise<OverviewAnswer | null> => client.command<OverviewAnswer | null>(serverCommands.overview, { revision });

function calls({ services }: OverviewAnswer): readonly OverviewCall[] {
  return services.flatMap(({ operations }) => operations.flatMap((operation) => operation.calls));
}

const places = (answer: OverviewAnswer): readonly string[] => calls(answer).map(({ at: { path } }) => path);

describe('overview for views', () => {
  afterEach(stopClients);

  const a = 'file:///project/src/a.ts';

  it('is empty where nothing is open, and covers open files only', async () => {
    const client = await startClient();
    const answer = await overview(client);
    assert.deepEqual([answer.covers, answer.services, answer.findings, answer.evaluatedOn], ['open-files', [], [], '2026-11-21']);
  });

  it('tells of open documents as they stand, and no more of those that are closed', async () => {
    const client = await startClient();
    await client.open(a, 'classify(); ban(user); mystery();');
    const first = await overview(client);
    assert.deepEqual(first.services.map(({ name, operations }) => [name, operations.map(({ id, keeps, calls: { length } }) => [id, keeps, length])]), [['Custom Vision', [['custom-vision/classify-image', 'keeps the image: 30 days', 1]]]]);
    assert.deepEqual(first.findings.map(({ at, rule, severity, suppressed }) => [at.uri, at.path, rule, severity, suppressed]), [[a, 'src/a.ts', 'missing-human-review', 'warning', false]]);
    assert.deepEqual(first.unknownCalls.map(({ member }) => member), ['mystery']);
    assert.deepEqual(first.titles, { 'missing-human-review': 'Title of missing-human-review' });

    await client.change(a, 2, 'classify(); classify();');
    const second = await overview(client);
    assert.deepEqual([calls(second).length, second.findings.length, second.unknownCalls.length], [2, 0, 0]);

    await client.close(a);
    assert.deepEqual((await settled(client)).services, []);
  });

  it('answers with null as long as nothing differs', async () => {
    const client = await startClient();
    await client.open(a, 'classify();');
    const { revision } = await settled(client);
    assert.equal(await since(client, revision), null);
    // An edit that leaves calls and findings where they are is none for the views.
    await client.change(a, 2, 'classify(); // nothing else');
    await settled(client);
    assert.equal(await since(client, revision), null);
    await client.change(a, 3, 'classify(); ban();');
    const next = await since(client, revision);
    assert.ok(next);
    assert.notEqual(next.revision, revision);
  });

  it('covers the workspace after a scan, in the order of paths', async () => {
    const client = await startClient({ files: { 'b.ts': 'classify();', 'a.ts': 'classify(); waived();', 'plain.ts': 'nothing' } });
    await client.command(serverCommands.scanWorkspace);
    const answer = await overview(client);
    assert.equal(answer.covers, 'workspace');
    assert.deepEqual(places(answer), ['a.ts', 'b.ts']);
    assert.deepEqual(answer.findings.map(({ suppressed }) => suppressed), [true]);
  });

  it('starts no check for the sake of an overview, but of open documents', async () => {
    const client = await startClient({ files: { 'a.ts': 'classify();', 'b.ts': 'classify();' } });
    await client.command(serverCommands.scanWorkspace);
    const checked: string[] = [];
    const { check } = client.engine;
    client.engine.check = (path, signal) => {
      checked.push(path);
      return check.call(client.engine, path, signal);
    };
    await client.open('file:///project/b.ts', 'classify(); classify();');
    assert.deepEqual(places(await settled(client)), ['a.ts', 'b.ts', 'b.ts']);
    assert.deepEqual([...new Set(checked)], ['/project/b.ts']);
  });

  it('follows an edit into scanned files that depend on it', async () => {
    const client = await startClient({ files: { 'uses.ts': "import { x } from './used';", 'used.ts': 'nothing' } });
    await client.command(serverCommands.scanWorkspace);
    const before = await settled(client);
    assert.deepEqual(before.findings, []);
    await client.open('file:///project/used.ts', 'ban();');
    // The client is told that it pays to ask again.
    assert.equal((await overview(client)).isSettled, false);
    assert.deepEqual((await settled(client)).findings.map(({ at }) => at.path), ['used.ts', 'uses.ts']);
  });

  it('goes back to the file of a scan when its document is closed', async () => {
    const client = await startClient({ files: { 'a.ts': 'classify();' } });
    await client.command(serverCommands.scanWorkspace);
    await client.open('file:///project/a.ts', 'classify(); classify(); classify();');
    assert.equal(calls(await settled(client)).length, 3);
    await client.close('file:///project/a.ts');
    assert.equal(calls(await settled(client)).length, 1);
  });

  it('forgets a file that is deleted', async () => {
    const client = await startClient({ files: { 'a.ts': 'classify();', 'b.ts': 'classify();' } });
    await client.command(serverCommands.scanWorkspace);
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: 'file:///project/a.ts', type: FileChangeType.Deleted }] });
    assert.deepEqual(places(await settled(client)), ['b.ts']);
  });

  it('lists what was not read and what could not be analyzed', async () => {
    const client = await startClient({
      files: { 'a.ts': 'unreadable(', 'b.ts': 'classify();' },
      discovery: { files: ['/project/a.ts', '/project/b.ts'], skipped: [{ path: '/project/page.vue', reason: 'templates are not read' }] },
    });
    await client.command(serverCommands.scanWorkspace);
    assert.deepEqual((await overview(client)).notRead, [
      { path: 'a.ts', reason: 'the parser gave up', uri: 'file:///project/a.ts' },
      { path: 'page.vue', reason: 'templates are not read', uri: 'file:///project/page.vue' },
    ]);
  });

  it('lists an open document whose check breaks, and shows the others', async () => {
    const client = await startClient();
    await client.open(a, 'crash();');
    await client.open('file:///project/src/b.ts', 'classify();');
    const answer = await overview(client);
    assert.deepEqual(answer.notRead.map(({ path, reason }) => [path, reason]), [['src/a.ts', 'the check ended in an internal error']]);
    assert.deepEqual(places(answer), ['src/b.ts']);
    await client.change(a, 2, 'classify();');
    assert.deepEqual((await settled(client)).notRead, []);
  });

  it('shows a document that was never saved by its name', async () => {
    const client = await startClient();
    await client.open('untitled:Untitled-1', 'classify();');
    assert.deepEqual(calls(await overview(client)).map(({ at: { uri, path } }) => [uri, path]), [['untitled:Untitled-1', 'Untitled-1']]);
  });

  it('takes settings into account when they change', async () => {
    const client = await startClient();
    await client.open(a, 'ban();');
    assert.equal((await settled(client)).findings.length, 1);
    client.settings = { severities: { 'missing-human-review': 'off' } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    for (;;) if ((await settled(client)).findings.length === 0) break;
  });

  it('ends when it is canceled', async () => {
    const client = await startClient();
    await client.open(a, 'slow();');
    const source = new CancellationTokenSource();
    const started = new Promise<void>((resolve) => (client.engine.onWaiting = resolve));
    const asked = client.command(serverCommands.overview, undefined, source.token);
    await started;
    source.cancel();
    await assert.rejects(asked, (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
  });

  it('refuses an argument of another form', async () => {
    const client = await startClient();
    await assert.rejects(client.command(serverCommands.overview, { revision: 3 }), /expected \{ revision \}/);
  });
});

describe('overview with the engine', () => {
  afterEach(stopClients);

  function start(options: ClientOptions = {}): Promise<TestClient> {
    return startClient({ ...options, createEngine: (host) => createEngine({ ...host, readAsset }) });
  }

  it('tells of services, what operations keep, findings with clauses, and their titles', async () => {
    const client = await start({ files: { 'src/avatar.ts': avatar, 'test/avatar.test.ts': avatar } });
    await client.command(serverCommands.scanWorkspace);
    const answer = await overview(client);
    const [vision] = answer.services;
    assert.equal(vision?.name, 'Custom Vision');
    const classify = vision?.operations.find(({ id }) => id === 'custom-vision/classify-image');
    assert.match(classify?.keeps ?? '', /^keeps the submitted image: 30 days/);
    assert.deepEqual(classify?.calls.map(({ at: { path }, member, isTest }) => [path, member, isTest]), [['src/avatar.ts', 'classifyImage', undefined], ['test/avatar.test.ts', 'classifyImage', true]]);
    const review = answer.findings.find(({ rule }) => rule === 'missing-human-review');
    assert.ok(review?.clause);
    assert.deepEqual([review.service, review.operation], ['custom-vision', 'classify-image']);
    assert.ok(answer.titles[review.rule] && answer.titles[review.clause]);
    assert.ok(answer.findings.filter(({ at }) => at.path.startsWith('test/')).every(({ isTest }) => isTest === true));
  });

  it('tells of waivers with their state', async () => {
    const waived = avatar.replace(/^(\s*)(.*classifyImage\()/m, '$1// responsible-use-disable-next-line stores-prediction-image -- kept for appeals (owner: ana) until 2027-03-31\n$1$2');
    const expired = waived.replace('2027-03-31', '2026-01-31');
    const client = await start({ files: { 'a.ts': waived, 'b.ts': expired } });
    await client.command(serverCommands.scanWorkspace);
    const answer = await overview(client);
    assert.deepEqual(
      answer.waivers.map(({ at, rules, reason, owner, until, state }) => [at.path, rules, reason, owner, until, state]),
      [
        ['a.ts', ['stores-prediction-image'], 'kept for appeals', 'ana', '2027-03-31', 'active'],
        ['b.ts', ['stores-prediction-image'], 'kept for appeals', 'ana', '2026-01-31', 'expired'],
      ],
    );
    assert.deepEqual(answer.findings.filter(({ rule }) => rule === 'stores-prediction-image').map(({ at, suppressed }) => [at.path, suppressed]), [['a.ts', true], ['b.ts', false]]);
  });

  it('gives places in a notebook by cell, whether or not it is open', async () => {
    const cell = [
      'from azure.cognitiveservices.vision.customvision.prediction import CustomVisionPredictionClient',
      'predictor = CustomVisionPredictionClient(endpoint, credentials)',
      'predictor.classify_image(project, model, photo)',
    ].join('\n');
    const json = JSON.stringify({ cells: [{ cell_type: 'markdown', metadata: {}, source: '# Study' }, { cell_type: 'code', metadata: {}, source: cell, outputs: [], execution_count: null }], metadata: { kernelspec: { language: 'python', name: 'python3', display_name: 'Python 3' } }, nbformat: 4, nbformat_minor: 5 });
    const client = await start({ files: { 'closed.ipynb': json } });
    await client.command(serverCommands.scanWorkspace);
    const notebook = new ClientNotebook(client);
    await notebook.open('import os', cell);
    const found = calls(await settled(client)).map(({ at }) => [at.uri, at.path, at.cell, at.range.start.line]);
    assert.deepEqual(found, [
      ['file:///project/closed.ipynb', 'closed.ipynb', 1, 2],
      [notebook.uri, 'study.ipynb', 1, 2],
    ]);
  });
});
