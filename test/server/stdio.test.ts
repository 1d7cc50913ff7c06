/** The server as a program: `responsible-use lsp --stdio`, and the entry that VS Code starts. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { avatar, placeOf } from './sample.js';

const root = join(import.meta.dirname, '../..');
const uri = pathToFileURL(join(root, 'test/samples/not-on-disk.ts')).href;

const programs: readonly { readonly name: string; readonly file: string; readonly args: readonly string[] }[] = [
  { name: 'source', file: 'src/server/main.ts', args: ['--import', 'tsx', 'src/server/main.ts', '--stdio'] },
  { name: 'built server', file: 'dist/server.js', args: ['dist/server.js', '--stdio'] },
  { name: 'built command line', file: 'dist/cli.js', args: ['dist/cli.js', 'lsp', '--stdio'] },
];

for (const { name, file, args } of programs) {
  describe(`server over stdio: ${name}`, () => {
    let child: ChildProcessWithoutNullStreams;
    let connection: ProtocolConnection;
    let errors = '';

    before(async function () {
      // The unit tiers can run before the first build.
      if (!existsSync(join(root, file))) this.skip();
      child = spawn(process.execPath, args, { cwd: root, stdio: 'pipe' });
      child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
      connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
      connection.listen();
      await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
      await connection.sendNotification(InitializedNotification.type, {});
    });

    after(() => {
      connection?.dispose();
      child?.kill();
    });

    it('diagnoses and hovers for a client that sends no settings', async () => {
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'typescript', version: 1, text: avatar } });
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.ok(report.kind === 'full');
      assert.deepEqual(report.items.map(({ code }) => code).sort(), ['missing-human-review', 'stores-prediction-image']);
      const hover = await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: placeOf('classifyImage') });
      assert.ok(hover !== null);
    });

    it('ends with exit code 0 after shutdown and exit', async () => {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      assert.equal(await ended, 0, errors);
    });
  });
}
