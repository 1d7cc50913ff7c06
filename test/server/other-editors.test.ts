/** The built server with clients that are not VS Code: from one that can do next to nothing to one that can do most. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  HoverRequest,
  RegistrationRequest,
  ShutdownRequest,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type Hover,
} from 'vscode-languageserver-protocol/node';
import { TemporaryTree } from '../host-node/temporary-tree.js';
import { modern } from './connection.js';
import { builtCommand, PlainClient } from './plain-client.js';
import { avatar, placeOf } from './sample.js';

/** Diagnostics are pushed, nothing is registered, no settings are sent, no progress is shown. */
const minimal: ClientCapabilities = { textDocument: { publishDiagnostics: {}, hover: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } } };

describe('server for other editors', function () {
  this.timeout(60_000);
  let tree: TemporaryTree;
  let client: PlainClient;
  let uri: string;

  before(() => { assert.ok(existsSync(builtCommand), 'run npm run build first'); });
  beforeEach(() => {
    tree = new TemporaryTree({ 'src/avatar.ts': avatar, 'responsible-use.json': '{}\n' });
    uri = pathToFileURL(tree.path('src/avatar.ts')).href;
    client = new PlainClient(tree.root);
  });
  afterEach(() => {
    client.dispose();
    tree.remove();
  });

  const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => [...new Set(diagnostics.map(({ code }) => code))].sort();
  const command = (name: string, argument?: object): Promise<unknown> => client.connection.sendRequest(ExecuteCommandRequest.type, { command: `responsibleUse.server.${name}`, arguments: argument === undefined ? [] : [argument] });

  async function actionsFor(diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]> {
    const diagnostic = diagnostics.find(({ code }) => code === 'stores-prediction-image');
    assert.ok(diagnostic);
    return (await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic] } }) ?? []) as CodeAction[];
  }

  async function leaveInOrder(): Promise<void> {
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    const { code, error } = await client.ended();
    assert.equal(code, 0, error);
    assert.equal(error, '');
    assert.ok(client.messagesOnly() > 3);
  }

  it('serves a client that can do next to nothing', async () => {
    const { capabilities } = await client.start(minimal, { rootUri: pathToFileURL(tree.root).href });
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.workspace, undefined);
    await client.open(uri, 'typescript', avatar);
    const diagnostics = await client.pushed(uri);
    assert.deepEqual(codes(diagnostics), ['missing-human-review', 'stores-prediction-image']);
    for (const { source, relatedInformation } of diagnostics) assert.deepEqual([source, relatedInformation], ['responsible-use', undefined]);

    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf('classifyImage') }) as Hover;
    assert.match(JSON.stringify(hover.contents), /Custom Vision/);

    const actions = await actionsFor(diagnostics);
    const fix = actions.find(({ title }) => title.includes('classifyImageWithNoStore'));
    // No second request and no versions of documents: the whole edit, in the oldest form.
    assert.ok(fix?.edit?.changes?.[uri]?.some(({ newText }) => newText.includes('WithNoStore')));
    assert.ok(actions.some(({ title, command: follow }) => title === 'Look up stores-prediction-image' && follow?.command === 'responsibleUse.server.explain'));
    await leaveInOrder();
  });

  it('answers the look-up commands', async () => {
    await client.start(minimal, { rootUri: pathToFileURL(tree.root).href });
    await client.open(uri, 'typescript', avatar);
    const items = await command('lookUpItems') as readonly { kind: string; id: string }[];
    assert.ok(items.some(({ kind, id }) => kind === 'operation' && id === 'custom-vision/classify-image'));
    assert.match(String(await command('lookUp', { kind: 'service', id: 'custom-vision' })), /Custom Vision/);
    assert.equal(await command('lookUp', { kind: 'service', id: 'nothing' }), null);
    assert.equal((await command('explain', { id: 'missing-human-review' }) as { kind: string }).kind, 'rule');
    const facts = await command('factsAt', { uri, position: placeOf('classifyImage') }) as { subject: { id: string } };
    assert.equal(facts.subject.id, 'custom-vision/classify-image');
    // Progress is offered to clients that show it, and missed by nobody.
    const scan = await command('scanWorkspace') as { files: number; calls: number };
    assert.deepEqual([scan.files, scan.calls], [1, 1]);
    assert.match((await command('report') as { markdown: string }).markdown, /Files read \| 1 /);
    await assert.rejects(command('lookUp', { kind: 'service' }), /Wrong arguments: expected \{ kind, id \}/);
    await assert.rejects(command('nothing'), /There is no command/);
    await leaveInOrder();
  });

  it('takes settings from the options of the start, and from a notification', async () => {
    await client.start(minimal, { rootUri: pathToFileURL(tree.path('src')).href, initializationOptions: { settings: { severities: { 'stores-prediction-image': 'off' } } } });
    await client.open(uri, 'typescript', avatar);
    assert.deepEqual(codes(await client.pushed(uri)), ['missing-human-review']);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { responsibleUse: { severities: { 'missing-human-review': 'off' } } } });
    while (codes(await client.pushed(uri))[0] !== 'stores-prediction-image') await new Promise((resolve) => setTimeout(resolve, 20));
    await leaveInOrder();
  });

  it('serves a client that pulls, registers, configures and shows progress', async () => {
    const registered: string[] = [];
    let progress = 0;
    client.connection.onRequest(RegistrationRequest.type, ({ registrations }) => { registered.push(...registrations.map(({ method }) => method)); });
    client.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => (section === 'responsibleUse' ? { severities: { 'stores-prediction-image': 'error' } } : null)));
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, () => { progress += 1; });
    const { capabilities } = await client.start(modern, { workspaceFolders: [{ uri: pathToFileURL(tree.path('src')).href, name: 'src' }] });
    assert.ok(capabilities.diagnosticProvider);
    await client.open(uri, 'typescript', avatar);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    assert.deepEqual(codes(report.items), ['missing-human-review', 'stores-prediction-image']);
    assert.equal(report.items.find(({ code }) => code === 'stores-prediction-image')?.severity, 1, 'the settings count');
    assert.deepEqual(registered.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    await command('scanWorkspace');
    assert.equal(progress, 1);
    await leaveInOrder();
  });

  it('ends with 1 where exit comes without shutdown', async () => {
    await client.start(minimal);
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal((await client.ended()).code, 1);
  });

  it('ends by itself when the client goes away', async () => {
    await client.start(minimal);
    await client.open(uri, 'typescript', avatar);
    await client.pushed(uri);
    client.leave();
    assert.notEqual((await client.ended()).code, null);
  });

  it('ends by itself when the process of the client is gone, although the pipes are open', async () => {
    const short = spawn(process.execPath, ['-e', '']);
    const gone = short.pid ?? 0;
    await new Promise((resolve) => short.once('close', resolve));
    await client.start(minimal, { processId: gone });
    assert.notEqual((await client.ended()).code, null);
  });

  it('survives messages that make no sense', async () => {
    await client.start(minimal);
    const framed = (body: string): string => `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
    for (const body of ['{"jsonrpc":"2.0","id":', '[]', 'null', '42', '"text"', '{}', '{"jsonrpc":"2.0","method":"nobody/knows","params":[1]}', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}', '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":7}}}']) client.send(framed(body));
    await assert.rejects(client.connection.sendRequest('nobody/asks', {}), /nobody\/asks/);
    await client.open(uri, 'typescript', avatar);
    assert.equal((await client.pushed(uri)).length, 2);
    await client.connection.sendRequest(ShutdownRequest.type);
    await client.connection.sendNotification(ExitNotification.type);
    assert.equal((await client.ended()).code, 0);
    client.messagesOnly();
  });

  it('is started with --stdio and nothing else', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [builtCommand, 'lsp'], { encoding: 'utf8', input: '' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /required option '--stdio'/);
  });
});
