/** The server where only its client can read files: over the real protocol, with the real engine. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, DidChangeWatchedFilesNotification, FileChangeType, HoverRequest, type Hover } from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../../src/server/names.js';
import type { ScanSummary } from '../../../src/server/protocol.js';
import { stopClients } from '../connection.js';
import { folder, startReadingClient, type ReadingClient } from './client.js';

const clients = `import { PredictionAPIClient } from '@azure/cognitiveservices-customvision-prediction';
export const predictor = new PredictionAPIClient(credentials, endpoint);
`;
const shelf = `import { predictor } from '@/clients';
export async function shelfOf(picture: Buffer) {
  return predictor.classifyImage('shelves', 'current', picture);
}
`;
const project = {
  'package.json': '{ "name": "shop" }',
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  'src/clients.ts': clients,
  'src/shelf.ts': shelf,
};
const uri = `${folder}/src/shelf.ts`;

async function open(reading: ReadingClient, path = 'src/shelf.ts', languageId = 'typescript'): Promise<void> {
  await reading.client.open(`${folder}/${path}`, reading.files.get(path) ?? '', languageId);
}

async function rulesOf(reading: ReadingClient, address = uri): Promise<readonly unknown[]> {
  return (await reading.client.diagnostics(address)).map(({ code }) => code).sort();
}

function scan(reading: ReadingClient): Promise<ScanSummary> {
  return reading.client.command<ScanSummary>(serverCommands.scanWorkspace);
}

describe('a workspace that only the client can read', () => {
  afterEach(stopClients);

  it('is followed from file to file, through what the configuration says about imports', async () => {
    const reading = await startReadingClient(project);
    await open(reading);
    assert.deepEqual(await rulesOf(reading), ['stores-prediction-image']);
  });

  it('gives hovers as well', async () => {
    const reading = await startReadingClient(project);
    await open(reading);
    const hover: Hover | null = await reading.client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 2, character: 20 } });
    assert.match(JSON.stringify(hover), /30 days/);
  });

  it('is listed once, and of its texts only those are asked for that a check needs', async () => {
    const reading = await startReadingClient({ ...project, 'src/other.ts': 'export const other = 1;\n', 'docs/huge.md': '# Nothing' });
    await open(reading);
    await rulesOf(reading);
    await rulesOf(reading);
    assert.equal(reading.wanted.filter(({ list }) => list !== undefined).length, 1);
    const read = reading.wanted.flatMap((answer) => answer.read).map((address) => address.slice(folder.length + 1));
    assert.equal(new Set(read).size, read.length, 'a text was asked for twice');
    assert.ok(read.includes('src/clients.ts'));
    assert.ok(!read.includes('docs/huge.md'));
    assert.ok(!read.includes('src/shelf.ts'), 'an open document is not read');
  });

  it('is governed by its own project file', async () => {
    const reading = await startReadingClient({ ...project, 'responsible-use.json': '{ "rules": { "stores-prediction-image": "off" } }' });
    await open(reading);
    assert.deepEqual(await rulesOf(reading), []);
  });

  it('counts as it is now: a file that changes, one that goes and one that comes', async () => {
    const reading = await startReadingClient(project);
    await open(reading);
    assert.deepEqual(await rulesOf(reading), ['stores-prediction-image']);
    const tell = (path: string, type: FileChangeType): Promise<void> =>
      reading.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: `${folder}/${path}`, type }] });
    reading.files.set('src/clients.ts', 'export const predictor = null;\n');
    await tell('src/clients.ts', FileChangeType.Changed);
    assert.deepEqual(await rulesOf(reading), []);
    reading.files.delete('src/clients.ts');
    await tell('src/clients.ts', FileChangeType.Deleted);
    assert.deepEqual(await rulesOf(reading), []);
    reading.files.set('src/clients.ts', clients);
    await tell('src/clients.ts', FileChangeType.Created);
    assert.deepEqual(await rulesOf(reading), ['stores-prediction-image']);
  });

  it('is scanned without what ignore files and common sense leave out, and its findings are published at its own addresses', async () => {
    const reading = await startReadingClient({
      ...project,
      '.gitignore': 'made/\n',
      'made/shelf.ts': shelf,
      'src/.gitignore': 'local.ts\n',
      'src/local.ts': shelf,
      'dist/shelf.js': shelf,
      'src/app.vue': `<script>import '@azure/cognitiveservices-customvision-prediction'</script>`,
      'tool.py': 'from azure.ai.contentsafety import ContentSafetyClient\n',
    });
    const summary = await scan(reading);
    assert.equal(summary.files, 3);
    assert.deepEqual(summary.skipped, [{ path: 'src/app.vue', reason: 'Vue is not read' }]);
    assert.ok(summary.calls >= 1);
    const { uri: at } = await reading.client.nextPublished(({ diagnostics }) => diagnostics.some(({ code }) => code === 'stores-prediction-image'));
    assert.equal(at, uri);
    const read = reading.wanted.flatMap((answer) => answer.read);
    assert.ok(!read.some((address) => /made|local|dist/.test(address)), read.join());
  });

  it('is read as far as there is room, and the rest is named', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`src/file${String(index)}.ts`, `// ${'x'.repeat(1000)}\n`]));
    const reading = await startReadingClient(many, { files: 100, textLength: 5_000 });
    const summary = await scan(reading);
    assert.equal(summary.files + summary.skipped.length, 20);
    assert.equal(summary.files, 4);
    assert.match(summary.skipped[0]?.reason ?? '', /no more room/);
    assert.ok(reading.client.log.some((line) => /more text than is kept/.test(line)), reading.client.log.join('\n'));
  });

  it('is listed as far as there is room, and says so', async () => {
    const reading = await startReadingClient({ 'a.ts': '', 'b.ts': '', 'c.ts': '' }, { files: 2, textLength: 5_000 });
    assert.equal((await scan(reading)).files, 2);
    assert.ok(reading.client.log.some((line) => /more files than are listed/.test(line)));
  });

  it('can be left in the middle of a scan', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`src/file${String(index)}.ts`, clients]));
    const reading = await startReadingClient(many);
    const source = new CancellationTokenSource();
    const running = reading.client.command(serverCommands.scanWorkspace, undefined, source.token);
    while (!reading.wanted.some(({ read }) => read.length > 0)) await new Promise((resolve) => setTimeout(resolve, 1));
    source.cancel();
    await assert.rejects(running, /cancel/i);
    assert.ok(reading.wanted.flatMap(({ read }) => read).length < 500, 'everything was read all the same');
  });

  it('refuses what is no exchange', async () => {
    const reading = await startReadingClient(project);
    await assert.rejects(reading.client.command(serverCommands.exchangeFiles, { read: 'all' }), /Wrong arguments/);
    await assert.rejects(reading.client.command(serverCommands.exchangeFiles, { listed: [1], read: [] }), /Wrong arguments/);
  });
});
