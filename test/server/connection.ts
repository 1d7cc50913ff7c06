/** Joins a client and the server in one process over two streams, speaking the real protocol. */
import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol/node';
import { createConnection, ProposedFeatures, StreamMessageReader as ServerReader, StreamMessageWriter as ServerWriter } from 'vscode-languageserver/node';
import type { Engine } from '../../src/engine.js';
import type { Discovery, ServerEnvironment } from '../../src/server/environment.js';
import { serve } from '../../src/server/server.js';
import { memoryFiles } from '../support/memory-files.js';
import { FakeEngine } from './fake-engine.js';

/** What a modern client can do. Tests take parts away. */
export const modern: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    codeLens: {},
    publishDiagnostics: { relatedInformation: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown'] },
  },
  notebookDocument: { synchronization: {} },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** Answer to `workspace/configuration`; a function may throw. */
  readonly settings?: unknown;
  readonly files?: Readonly<Record<string, string>>;
  readonly initializationOptions?: unknown;
  readonly createEngine?: ServerEnvironment['createEngine'];
  readonly discovery?: Discovery;
  /** Instead of files in memory; the engine is its own then. */
  readonly environment?: ServerEnvironment;
  /** Workspace folders; `file:///project` by default. */
  readonly folders?: readonly { readonly uri: string; readonly name: string }[];
}

export class TestClient {
  readonly messages: string[] = [];
  readonly log: string[] = [];
  readonly registrations: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** The fake engine, when no other was asked for. */
  engine!: FakeEngine;
  settings: unknown;
  /** What the server said that it can do. */
  capabilities: ServerCapabilities = {};
  readonly #waiters: { readonly accept: (params: PublishDiagnosticsParams) => boolean; readonly resolve: (params: PublishDiagnosticsParams) => void }[] = [];

  constructor(readonly connection: ProtocolConnection) {}

  open(uri: string, text: string, languageId = 'typescript'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  change(uri: string, version: number, text: string): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version }, contentChanges: [{ text }] });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string, token?: CancellationToken): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, identifier: 'responsible-use', ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, params, token);
  }

  /** Diagnostics of a full report. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  command<T>(command: string, argument?: unknown, token?: CancellationToken, extra: object = {}): Promise<T> {
    const params = { command, arguments: argument === undefined ? [] : [argument], ...extra };
    return this.connection.sendRequest(ExecuteCommandRequest.type, params, token) as Promise<T>;
  }

  /** The next published diagnostics, past or future ones included, that a test accepts. */
  nextPublished(accept: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    const known = this.published.find(accept);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.#waiters.push({ accept, resolve }));
  }

  takePublished(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    for (const waiter of this.#waiters.filter(({ accept }) => accept(params))) {
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      waiter.resolve(params);
    }
  }
}

const running: (() => Promise<void>)[] = [];

/** Ends every client that a test started. */
export async function stopClients(): Promise<void> {
  for (const stop of running.splice(0)) await stop();
}

/** Starts a server and a client that has shaken hands with it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(ProposedFeatures.all, new ServerReader(toServer), new ServerWriter(toClient));
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const client = new TestClient(connection);
  client.settings = options.settings;
  serve(server, options.environment ?? environmentFor(options, client));

  connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    const answer = typeof client.settings === 'function' ? (client.settings as () => unknown)() : client.settings;
    return items.map(() => answer ?? null);
  });
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    client.registrations.push(...registrations.map(({ method }) => method));
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void client.messages.push(message));
  connection.onNotification(LogMessageNotification.type, ({ message }) => void client.log.push(message));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => client.takePublished(params));
  connection.listen();
  running.push(async () => {
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    server.dispose();
    toServer.destroy();
    toClient.destroy();
  });

  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? modern,
    workspaceFolders: [...(options.folders ?? [{ uri: 'file:///project', name: 'project' }])],
    initializationOptions: options.initializationOptions,
  });
  client.capabilities = capabilities;
  await connection.sendNotification(InitializedNotification.type, {});
  return client;
}

function environmentFor(options: ClientOptions, client: TestClient): ServerEnvironment {
  const texts = options.files ?? {};
  const files = memoryFiles(texts);
  return {
    version: '0.0.0-test',
    files,
    readAsset: () => Promise.reject(new Error('no assets here')),
    today: () => '2026-11-21',
    createEngine(host): Engine {
      if (options.createEngine !== undefined) return options.createEngine(host);
      client.engine = new FakeEngine(host);
      return client.engine;
    },
    discover: () =>
      Promise.resolve(options.discovery ?? { files: Object.keys(texts).map((path) => `/project/${path}`).sort(), skipped: [] }),
  };
}
