/** The project file in an editor: diagnostics, fixes, completion, hovers, and its effect on open code. */
import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  DiagnosticRefreshRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  HoverRequest,
  ShowDocumentRequest,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Connection } from 'vscode-languageserver';
import { createEngine, type Engine } from '../../src/engine.js';
import type { ClientFeatures } from '../../src/server/client-capabilities.js';
import { projectFileName, serverCommands } from '../../src/server/names.js';
import type { CreateProjectFileAnswer, ScanSummary } from '../../src/server/protocol.js';
import { watchFiles } from '../../src/server/watched-files.js';
import { liveFiles } from '../support/memory-files.js';
import { readAsset } from '../support/parser-assets.js';
import { modern, startClient, stopClients, type ClientOptions, type TestClient } from './connection.js';
import { avatar } from './sample.js';

const code = 'file:///project/src/avatar.ts';
const file = `file:///project/${projectFileName}`;

/** A client that makes files and takes snippets. */
const able: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] }, applyEdit: true },
  textDocument: { ...modern.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

function start(options: ClientOptions = {}): Promise<TestClient> {
  return startClient({ capabilities: able, ...options, createEngine: (host) => createEngine({ ...host, readAsset }) });
}

/** A text with the place of its `|`. */
function cursor(marked: string): { readonly text: string; readonly position: Position } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { text: marked.replace('|', ''), position: { line: before.length - 1, character: (before.at(-1) ?? '').length } };
}

async function complete(marked: string, options: ClientOptions = {}): Promise<readonly CompletionItem[]> {
  const { text, position } = cursor(marked);
  const client = await start(options);
  await client.open(file, text, 'jsonc');
  const list = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: file }, position }) as CompletionList | null;
  assert.deepEqual(client.log, []);
  return list?.items ?? [];
}

/** The text after a completion is taken. */
function taken(marked: string, item: CompletionItem | undefined): string {
  assert(item?.textEdit && 'range' in item.textEdit);
  return TextDocument.applyEdits(TextDocument.create(file, 'jsonc', 1, cursor(marked).text), [item.textEdit]);
}

async function hover(marked: string): Promise<string> {
  const { text, position } = cursor(marked);
  const client = await start();
  await client.open(file, text, 'jsonc');
  const found: Hover | null = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: file }, position });
  return JSON.stringify(found?.contents ?? null);
}

async function fixesOf(client: TestClient, uri: string, codeOf: string): Promise<readonly CodeAction[]> {
  const diagnostics = (await client.diagnostics(uri)).filter((one) => one.code === codeOf);
  const [first] = diagnostics;
  assert(first, `there is no ${codeOf}`);
  const actions = await client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range: first.range, context: { diagnostics: [first] } });
  return (actions ?? []) as CodeAction[];
}

/** Texts after an edit, by address; new files included. */
function applied(edit: WorkspaceEdit | undefined, texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const after: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    if ('kind' in change) {
      assert.equal(change.kind, 'create');
      assert('uri' in change && texts[change.uri] === undefined, 'nothing is overwritten');
      after[change.uri] = '';
    } else {
      const { uri } = change.textDocument;
      after[uri] = TextDocument.applyEdits(TextDocument.create(uri, 'jsonc', 1, after[uri] ?? texts[uri] ?? ''), change.edits as never);
    }
  }
  return after;
}

describe('server: the project file as a document', () => {
  afterEach(stopClients);

  it('shows what is wrong in it, when asked', async () => {
    const client = await start();
    await client.open(file, '{\n  "audiense": "x",\n  "rules": { "retired-api": "warn" }\n}\n', 'jsonc');
    assert.deepEqual((await client.diagnostics(file)).map(({ code: id, severity, range }) => [id, severity, range.start.line, range.start.character]), [['unknown-key', 1, 1, 2], ['invalid-project-file', 1, 2, 28]]);
    await client.change(file, 2, '{}');
    assert.deepEqual(await client.diagnostics(file), []);
  });

  it('shows it unasked to clients that do not ask', async () => {
    const client = await start({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    await client.open(file, '{ "audiense": "x" }', 'jsonc');
    const { diagnostics } = await client.nextPublished(({ uri, diagnostics: found }) => uri === file && found.length > 0);
    assert.deepEqual(diagnostics.map(({ code: id }) => id), ['unknown-key']);
  });

  it('says nothing of other JSON files', async () => {
    const client = await start();
    const other = 'file:///project/settings.json';
    await client.open(other, '{ "audiense": 1 }', 'jsonc');
    assert.deepEqual(await client.diagnostics(other), []);
  });

  it('offers to put in the key that was meant', async () => {
    const client = await start();
    const text = '{ "audiense": "adults, see docs" }';
    await client.open(file, text, 'jsonc');
    const [fix] = await fixesOf(client, file, 'unknown-key');
    assert.equal(fix?.title, 'Change to "audience"');
    assert.equal(fix.isPreferred, true);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, fix);
    assert.deepEqual(applied(edit, { [file]: text }), { [file]: '{ "audience": "adults, see docs" }' });
  });

  it('asks for missing statements once the workspace was scanned, and adds them', async () => {
    const text = '{}\n';
    const client = await start({ files: { 'src/avatar.ts': avatar, [projectFileName]: text }, discovery: { files: ['/project/src/avatar.ts'], skipped: [] } });
    await client.open(file, text, 'jsonc');
    assert.deepEqual(await client.diagnostics(file), []);
    const summary = await client.command<ScanSummary>(serverCommands.scanWorkspace);
    assert.equal(summary.files, 1);
    assert.deepEqual((await client.diagnostics(file)).map(({ code: id }) => id), ['missing-declaration', 'missing-declaration']);
    const [fix] = await fixesOf(client, file, 'missing-declaration');
    assert.equal(fix?.title, 'Add "humanOversight.process" (asks what to state)');
    assert.deepEqual(fix.command?.arguments, [{ uri: file, position: { line: 2, character: 16 } }]);
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, fix);
    assert.deepEqual(applied(edit, { [file]: text }), { [file]: '{\n  "humanOversight": {\n    "process": ""\n  }\n}\n' });
  });

  it('publishes what a scan finds in a project file that is not open', async () => {
    const client = await start({ files: { 'src/avatar.ts': avatar, [projectFileName]: '{ "audiense": "x" }' }, discovery: { files: ['/project/src/avatar.ts'], skipped: [] } });
    await client.command<ScanSummary>(serverCommands.scanWorkspace);
    const { diagnostics } = await client.nextPublished(({ uri }) => uri === file);
    assert(diagnostics.some(({ code: id }) => id === 'unknown-key'));
  });
});

describe('server: what a project file changes', () => {
  afterEach(stopClients);

  const severities = async (client: TestClient) => (await client.diagnostics(code)).filter(({ code: id }) => id === 'missing-human-review').map(({ severity }) => severity);

  it('re-checks open code at once, unsaved, and asks the client to refresh', async () => {
    const client = await start({ settings: { severities: { 'missing-human-review': 'hint' } } });
    let refreshed: () => void = () => undefined;
    client.connection.onRequest(DiagnosticRefreshRequest.type, () => refreshed());
    await client.open(code, avatar);
    assert.deepEqual(await severities(client), [4]);
    const first = new Promise<void>((resolve) => { refreshed = resolve; });
    await client.open(file, '{ "rules": { "missing-human-review": "error" } }', 'jsonc');
    await first;
    assert.deepEqual(await severities(client), [1]);
    const second = new Promise<void>((resolve) => { refreshed = resolve; });
    await client.change(file, 2, '{ "rules": { "missing-human-review": "off" }');
    await second;
    // It does not parse, so it switches nothing off.
    assert.deepEqual(await severities(client), [2]);
    await client.change(file, 3, '{ "rules": { "missing-human-review": "off" } }');
    assert.deepEqual(await severities(client), []);
    await client.close(file);
    assert.deepEqual(await severities(client), [4]);
  });

  it('publishes open code anew for clients that do not ask', async () => {
    const client = await start({ capabilities: { textDocument: { publishDiagnostics: {} } } });
    await client.open(code, avatar);
    const of = (severity: number) => client.nextPublished(({ uri, diagnostics }) => uri === code && diagnostics.some((one) => one.code === 'missing-human-review' && one.severity === severity));
    await of(2);
    await client.open(file, '{ "rules": { "missing-human-review": "error" } }', 'jsonc');
    await of(1);
  });

  it('publishes scanned files anew that are not open, what it leaves out included', async () => {
    const client = await start({ files: { 'src/avatar.ts': avatar, [projectFileName]: '{}' }, discovery: { files: ['/project/src/avatar.ts'], skipped: [] } });
    await client.command<ScanSummary>(serverCommands.scanWorkspace);
    const of = (severity: number | null) => client.nextPublished(({ uri, diagnostics }) => uri === code && (diagnostics.find((one) => one.code === 'missing-human-review')?.severity ?? null) === severity);
    await of(2);
    await client.open(file, '{ "rules": { "missing-human-review": "error" } }', 'jsonc');
    await of(1);
    client.published.length = 0;
    await client.change(file, 2, '{ "exclude": ["src/"] }');
    assert.deepEqual((await of(null)).diagnostics, []);
    await client.change(file, 3, '{ "rules": { "missing-human-review": "hint" } }');
    await of(4);
  });

  it('counts inside its own workspace folder and not outside', async () => {
    const client = await start({ files: { [`/${projectFileName}`]: '{ "rules": { "missing-human-review": "off" } }' } });
    await client.open(code, avatar);
    assert.deepEqual(await severities(client), [2]);
  });

  it('counts in a workspace folder that is added, and no more once that is gone', async () => {
    const other = 'file:///elsewhere/src/avatar.ts';
    const client = await start({ files: { [`/elsewhere/${projectFileName}`]: '{ "rules": { "missing-human-review": "error" } }' } });
    const shown = async () => (await client.diagnostics(other)).filter(({ code: id }) => id === 'missing-human-review').map(({ severity }) => severity);
    const folder = { uri: 'file:///elsewhere', name: 'elsewhere' };
    await client.open(other, avatar);
    assert.deepEqual(await shown(), [2]);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [folder], removed: [] } });
    assert.deepEqual(await shown(), [1]);
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [], removed: [folder] } });
    assert.deepEqual(await shown(), [2]);
  });

  it('is watched on disk', async () => {
    const asked: unknown[] = [];
    const connection = { client: { register: (_type: unknown, options: unknown) => Promise.resolve(void asked.push(options)) } };
    await watchFiles(connection as unknown as Connection, { registerWatchedFiles: true } as ClientFeatures, { endings: ['.ts'] } as unknown as Engine);
    assert(JSON.stringify(asked).includes(projectFileName));
  });

  it('re-checks open code when it changes on disk', async () => {
    const files: Record<string, string> = { [projectFileName]: '{ "rules": { "missing-human-review": "error" } }' };
    const client = await startClient({ capabilities: able, createEngine: (host) => createEngine({ ...host, files: liveFiles(files), readAsset }) });
    const refreshed = new Promise<void>((resolve) => { client.connection.onRequest(DiagnosticRefreshRequest.type, () => resolve()); });
    await client.open(code, avatar);
    assert.deepEqual(await severities(client), [1]);
    files[projectFileName] = '{}';
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: file, type: FileChangeType.Changed }] });
    await refreshed;
    assert.deepEqual(await severities(client), [2]);
  });
});

describe('server: making a project file', () => {
  afterEach(stopClients);

  const made = async (client: TestClient): Promise<{ readonly answer: CreateProjectFileAnswer | null; readonly edits: readonly WorkspaceEdit[]; readonly shown: readonly string[] }> => {
    const edits: WorkspaceEdit[] = [];
    const shown: string[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      shown.push(uri);
      return { success: true };
    });
    return { answer: await client.command<CreateProjectFileAnswer | null>(serverCommands.createProjectFile, {}), edits, shown };
  };

  it('is a fix at a call, whose file has a stub that goes on firing', async () => {
    const client = await start();
    const text = "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nexport const who = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('celebrities', url);\n";
    await client.open(code, text);
    const fix = (await fixesOf(client, code, 'undeclared-service')).find(({ title }) => title.includes(projectFileName));
    assert.equal(fix?.title, 'Create responsible-use.json that declares image-analysis with its registration');
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, fix);
    const after = applied(edit, {});
    assert.deepEqual(Object.keys(after), [file]);
    await client.open(file, after[file] ?? '', 'jsonc');
    assert.deepEqual((await client.diagnostics(code)).filter(({ code: id }) => id === 'undeclared-service').map(({ severity }) => severity), [2]);
    await client.change(file, 2, (after[file] ?? '').replace('"reference": ""', '"reference": "ticket 4711"').replace('"approvedOn": ""', '"approvedOn": "2026-01-10"'));
    assert.deepEqual((await client.diagnostics(code)).filter(({ code: id }) => id === 'undeclared-service'), []);
  });

  it('is not offered to clients that cannot make files', async () => {
    const client = await start({ capabilities: modern });
    await client.open(code, "import { ComputerVisionClient } from '@azure/cognitiveservices-computervision';\nexport const who = (client: ComputerVisionClient, url: string) => client.analyzeImageByDomain('celebrities', url);\n");
    assert.deepEqual((await fixesOf(client, code, 'undeclared-service')).filter(({ title }) => title.includes(projectFileName)), []);
  });

  it('is a command, which declares the services that are known so far', async () => {
    const client = await start();
    await client.open(code, avatar);
    await client.diagnostics(code);
    const { answer, edits, shown } = await made(client);
    assert.deepEqual(answer, { uri: file, created: true });
    assert.deepEqual(shown, [file]);
    assert.match(applied(edits[0], {})[file] ?? '', /^\{\n {2}"services": \{\n {4}"custom-vision": \{/);
  });

  it('leaves one alone that is there, and shows it', async () => {
    const { answer, edits, shown } = await made(await start({ files: { [projectFileName]: '{}' } }));
    assert.deepEqual([answer, edits, shown], [{ uri: file, created: false }, [], [file]]);
  });

  it('tells a client that cannot make files', async () => {
    const client = await start({ capabilities: modern });
    await assert.rejects(made(client), /cannot make files/);
  });
});

describe('server: completion and hovers in the project file', () => {
  afterEach(stopClients);

  const labels = async (marked: string) => (await complete(marked)).map(({ label }) => label);

  it('offer keys, services, operations, rules, severities and dates', async () => {
    assert((await labels('{ "|" }')).includes('humanOversight'));
    assert((await labels('{ "services": { "|" } }')).includes('content-safety'));
    const operations = await labels('{ "services": { "content-safety": { "operations": ["|"] } } }');
    assert(operations.some((label) => label.includes('analyze-text')) && !operations.some((label) => label.includes('classify-image')));
    assert((await labels('{ "rules": { "|" } }')).includes('missing-human-review'));
    assert.deepEqual((await labels('{ "rules": { "retired-api": | } }')).map((label) => label.replaceAll('"', '')).sort(), ['error', 'hint', 'information', 'off', 'warning']);
    const dates = await labels('{ "services": { "content-safety": { "registration": { "reference": "t 1", "expiresOn": | } } } }');
    assert.deepEqual(dates.map((label) => label.replaceAll('"', '')), ['2026-11-21', '2027-11-21']);
  });

  it('come from our own schema whatever address the file names, and fetch none', async () => {
    for (const address of ['./responsible-use.schema.json', 'https://example.org/schema.json', 'nonsense']) {
      assert((await labels(`{ "$schema": "${address}", "|" }`)).includes('humanOversight'), address);
    }
  });

  it('leave out keys that are there', async () => {
    assert(!(await labels('{ "audience": "x", "|" }')).includes('audience'));
  });

  it('work in a text that is not finished', async () => {
    const marked = '{\n  "services": {\n    "content-safety": {\n      "|\n';
    const item = (await complete(marked)).find(({ label }) => label === 'useCases');
    assert.match(taken(marked, item), /"content-safety": \{\n {6}"useCases": \[/);
  });

  it('put in no placeholders where the client takes no snippets', async () => {
    const marked = '{ "|" }';
    const plain = (await complete(marked, { capabilities: modern })).find(({ label }) => label === 'humanOversight');
    assert.equal(taken(marked, plain).replace(/\s/g, ''), '{"humanOversight":{}}');
  });

  it('explain keys, services and rules', async () => {
    assert.match(await hover('{ "humanO|versight": {} }'), /How people oversee what the services decide/);
    assert.match(await hover('{ "services": { "content-|safety": {} } }'), /Azure AI Content Safety/);
    assert.match(await hover('{ "rules": { "retired-|api": "off" } }'), /past its published end/);
    assert.match(await hover('{ "services": { "content-safety": { "operations": ["analyze-|text"] } } }'), /[Tt]ext/);
  });
});
