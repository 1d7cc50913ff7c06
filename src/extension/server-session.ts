import type { CancellationToken, Disposable, LogOutputChannel, Progress } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkDoneProgress } from 'vscode-languageclient';
import type { ServerCommand, ServerCommands } from '../server/protocol.js';
import { clientOptions } from './client-options.js';

/** A client with the one value of its library that is needed besides. */
export interface MadeClient {
  readonly client: BaseLanguageClient;
  readonly workDoneProgress: typeof WorkDoneProgress.type;
}

export type CreateClient = (options: LanguageClientOptions) => MadeClient;

/** The seam between the doors: each loads the client that its host can run. */
export type LoadClient = () => Promise<CreateClient>;

/** The running server, started when first needed. */
export class ServerSession implements Disposable {
  #client: Promise<MadeClient> | undefined;

  constructor(
    private readonly loadClient: LoadClient,
    private readonly log: LogOutputChannel,
  ) {}

  /** Starts the server unless it runs. A failed start is forgotten, so that the next one tries again. */
  async start(): Promise<MadeClient> {
    this.#client ??= this.#startNew();
    try {
      return await this.#client;
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
  }

  /** Asks the server, which starts for it if necessary. */
  async request<Command extends ServerCommand>(
    command: Command,
    ...[params, token]: undefined extends ServerCommands[Command]['params']
      ? [params?: undefined, token?: CancellationToken]
      : [params: ServerCommands[Command]['params'], token?: CancellationToken]
  ): Promise<ServerCommands[Command]['answer']> {
    const { client } = await this.start();
    const call = { command, arguments: params === undefined ? [] : [params] };
    // An undefined token would count as a second parameter of the request.
    return token === undefined
      ? client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', call)
      : client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', call, token);
  }

  /** Asks for something that takes its time, and shows how far it is. */
  async requestWithProgress<Command extends ServerCommand>(
    command: Command,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<ServerCommands[Command]['answer']> {
    const { client, workDoneProgress } = await this.start();
    const workDoneToken = crypto.randomUUID();
    let shown = 0;
    const listener = client.onProgress(workDoneProgress, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const percentage = value.percentage ?? shown;
      progress.report({ increment: percentage - shown, ...(value.message === undefined ? {} : { message: value.message }) });
      shown = percentage;
    });
    try {
      return await client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', { command, arguments: [], workDoneToken }, token);
    } finally {
      listener.dispose();
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    if (client === undefined) return;
    try {
      await (await client).client.dispose();
    } catch (error) {
      // It is gone either way; a crash has been reported when it happened.
      this.log.debug(`The server did not stop cleanly: ${String(error)}`);
    }
  }

  dispose(): void {
    void this.stop();
  }

  async #startNew(): Promise<MadeClient> {
    const create = await this.loadClient();
    const made = create(clientOptions(this.log));
    try {
      await made.client.start();
    } catch (error) {
      // Its listeners and output would outlive it otherwise.
      await made.client.dispose().catch(() => undefined);
      throw error;
    }
    this.log.info('The language server is running.');
    return made;
  }
}
