/** A language client with nothing special about it: the server as a program, and the protocol over its standard streams. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';

const root = join(import.meta.dirname, '..', '..');

/** The built command line, started as editors start it. */
export const builtCommand = join(root, 'dist', 'cli.js');

export class PlainClient {
  readonly connection: ProtocolConnection;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly published = new Map<string, readonly Diagnostic[]>();
  private readonly chunks: Buffer[] = [];
  private errors = '';
  private changed = (): void => undefined;

  constructor(cwd: string) {
    this.child = spawn(process.execPath, [builtCommand, 'lsp', '--stdio'], { cwd, stdio: 'pipe' });
    this.child.stdout.on('data', (data: Buffer) => this.chunks.push(data));
    this.child.stderr.on('data', (data: Buffer) => (this.errors += data.toString()));
    // A server that has ended takes no more; what it ended with is what tests look at.
    this.child.stdin.on('error', () => undefined);
    this.connection = createProtocolConnection(new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.published.set(uri, diagnostics);
      this.changed();
    });
    this.connection.listen();
  }

  async start(capabilities: ClientCapabilities, params: Partial<InitializeParams> = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities, ...params });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, languageId: string, text: string): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Diagnostics that the server sends by itself, once there are any. */
  async pushed(uri: string): Promise<readonly Diagnostic[]> {
    while ((this.published.get(uri) ?? []).length === 0) await new Promise<void>((resolve) => (this.changed = resolve));
    return this.published.get(uri) ?? [];
  }

  /** Sends bytes as they are. */
  send(bytes: string): void {
    this.child.stdin.write(bytes);
  }

  /** Goes away without a word, as an editor that crashed. */
  leave(): void {
    this.child.stdin.end();
  }

  /** Exit code of the server once it has ended, with what it said on standard error. */
  async ended(): Promise<{ readonly code: number | null; readonly error: string }> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close');
    return { code: this.child.exitCode, error: this.errors };
  }

  /** Fails unless standard output was nothing but messages of the protocol. @returns how many there were. */
  messagesOnly(): number {
    let rest = Buffer.concat(this.chunks);
    let count = 0;
    while (rest.length > 0) {
      const head = /^(?:[A-Za-z-]+: [^\r\n]*\r\n)*?Content-Length: (\d+)\r\n(?:[A-Za-z-]+: [^\r\n]*\r\n)*\r\n/.exec(rest.toString('latin1'));
      assert.ok(head, `no message: ${rest.toString('utf8').slice(0, 200)}`);
      const end = head[0].length + Number(head[1]);
      const message = JSON.parse(rest.subarray(head[0].length, end).toString('utf8')) as { jsonrpc?: unknown };
      assert.equal(message.jsonrpc, '2.0');
      rest = rest.subarray(end);
      count += 1;
    }
    return count;
  }

  dispose(): void {
    this.connection.dispose();
    this.child.kill();
  }
}
