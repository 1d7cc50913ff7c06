import { EventEmitter, l10n, type CancellationToken, type Disposable, type LogOutputChannel, type Progress } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkDoneProgress } from 'vscode-languageclient';
import type { ScanSummary, ServerCommand, ServerCommands } from '../server/protocol.js';
import { errorMessage } from './error-text.js';
import { crashHandler, tellNothing } from './robust/client-errors.js';
import { CrashCount } from './robust/crash-count.js';
import type { SessionState } from './session-state.js';

/** A client with the one value of its library that is needed besides. */
export interface MadeClient {
  readonly client: BaseLanguageClient;
  readonly workDoneProgress: typeof WorkDoneProgress.type;
}

export type CreateClient = (options: LanguageClientOptions) => MadeClient;

/** The seam between the doors: each loads the client that its host can run. */
export type LoadClient = () => Promise<CreateClient>;

export interface SessionParts {
  readonly loadClient: LoadClient;
  /** Options of a client, asked for anew whenever one is made. The session adds what it needs to notice a crash. */
  options(): LanguageClientOptions | Promise<LanguageClientOptions>;
  readonly log: LogOutputChannel;
  /** Milliseconds since some fixed moment; tests bring their own. */
  readonly now?: () => number;
}

/** The server ended without having been asked to. */
export interface Crash {
  /** Counts of the last workspace scan, whose results went with the server; null where there was none. */
  readonly lostScan: ScanSummary | null;
  /** False when it crashed too often and stays down until somebody restarts it. */
  readonly isRestarted: boolean;
  /** 1 for the first one of a series. */
  readonly count: number;
}

/** The running server: started when first needed, and again after a crash. */
export class ServerSession implements Disposable {
  #client: Promise<MadeClient> | undefined;
  /** Clients whose end is expected or has been dealt with. */
  readonly #ended = new WeakSet<BaseLanguageClient>();
  #state: SessionState = 'idle';
  #lastScan: ScanSummary | null = null;
  #isGivenUp = false;
  readonly #crashes: CrashCount;
  readonly #stateChanged = new EventEmitter<SessionState>();
  readonly #crashed = new EventEmitter<Crash>();
  readonly #started = new EventEmitter<MadeClient>();
  readonly #scanned = new EventEmitter<ScanSummary>();

  /** Fires with the new state. */
  readonly onDidChangeState = this.#stateChanged.event;
  /** Fires after a crash, when the server runs again or stays down. */
  readonly onDidCrash = this.#crashed.event;
  /** Fires for every new client once its server runs, the one after a crash included; for listeners on the client itself. */
  readonly onDidStart = this.#started.event;
  /** Fires when a workspace scan is complete. */
  readonly onDidScan = this.#scanned.event;

  constructor(private readonly parts: SessionParts) {
    this.#crashes = new CrashCount(parts.now ?? (() => performance.now()));
  }

  get state(): SessionState {
    return this.#state;
  }

  get isRunning(): boolean {
    return this.#state === 'running';
  }

  /** Counts of the last workspace scan of the running server. */
  get lastScan(): ScanSummary | null {
    return this.#lastScan;
  }

  /**
   * Starts the server unless it runs. A failed start is forgotten, so that the next one tries again;
   * after too many crashes only `restart` does.
   */
  async start(): Promise<MadeClient> {
    if (this.#isGivenUp) throw new Error(l10n.t('The language server stopped several times and is not started again by itself. The command "Restart Language Server" starts it.'));
    const client = (this.#client ??= this.#startNew());
    try {
      return await client;
    } catch (error) {
      // Another start may be under way since.
      if (this.#client === client) {
        this.#client = undefined;
        this.#enter('failed');
      }
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
    const made = await this.start();
    const call = { command, arguments: params === undefined ? [] : [params] };
    // An undefined token would count as a second parameter of the request.
    return this.#answer(made, () =>
      token === undefined
        ? made.client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', call)
        : made.client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', call, token),
    );
  }

  /** Asks for something that takes its time, and shows how far it is. */
  async requestWithProgress<Command extends ServerCommand>(
    command: Command,
    progress: Progress<{ message?: string; increment?: number }>,
    token: CancellationToken,
  ): Promise<ServerCommands[Command]['answer']> {
    const made = await this.start();
    const { client, workDoneProgress } = made;
    const workDoneToken = crypto.randomUUID();
    let shown = 0;
    const listener = client.onProgress(workDoneProgress, workDoneToken, (value) => {
      if (value.kind === 'end') return;
      const percentage = value.percentage ?? shown;
      progress.report({ increment: percentage - shown, ...(value.message === undefined ? {} : { message: value.message }) });
      shown = percentage;
    });
    try {
      const answer = await this.#answer(made, () =>
        client.sendRequest<ServerCommands[Command]['answer']>('workspace/executeCommand', { command, arguments: [], workDoneToken }, token),
      );
      if (command === 'responsibleUse.server.scanWorkspace') this.#takeScan(answer as ScanSummary);
      return answer;
    } finally {
      listener.dispose();
    }
  }

  /** Stops the server and starts it, also after it crashed too often. */
  async restart(): Promise<void> {
    await this.stop();
    this.#isGivenUp = false;
    this.#crashes.forget();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#lastScan = null;
    if (client !== undefined) {
      try {
        const { client: running } = await client;
        this.#ended.add(running);
        await running.dispose();
      } catch (error) {
        // It is gone either way; a crash has been reported when it happened.
        this.parts.log.debug(`The server did not stop cleanly: ${errorMessage(error)}`);
      }
    }
    if (this.#client === undefined) this.#enter('stopped');
  }

  dispose(): void {
    void this.stop();
  }

  async #startNew(): Promise<MadeClient> {
    this.#enter('starting');
    const create = await this.parts.loadClient();
    const options = await this.parts.options();
    const made: MadeClient = create({ ...options, ...crashHandler(() => this.#closed(made.client)) });
    tellNothing(made.client);
    try {
      await made.client.start();
    } catch (error) {
      this.#ended.add(made.client);
      // Its listeners and output would outlive it otherwise.
      await made.client.dispose().catch(() => undefined);
      throw error;
    }
    this.parts.log.info('The language server is running.');
    this.#enter('running');
    this.#started.fire(made);
    return made;
  }

  /** The connection to a server closed. One that was still starting is the affair of whoever started it. */
  #closed(client: BaseLanguageClient): void {
    if (this.#state !== 'running' || this.#ended.has(client)) return;
    this.#ended.add(client);
    this.#recover(client).catch((error: unknown) => this.parts.log.error(`Recovering from a crash: ${errorMessage(error)}`));
  }

  async #recover(client: BaseLanguageClient): Promise<void> {
    const lostScan = this.#lastScan;
    this.#lastScan = null;
    this.#client = undefined;
    let again = this.#crashes.add();
    this.parts.log.error(`The language server ended unexpectedly (${String(this.#crashes.count)}).`);
    // Listeners of the dead client would see every change twice.
    const gone = client.dispose().catch(() => undefined);
    while (again) {
      try {
        await this.start();
        break;
      } catch (error) {
        this.parts.log.error(`The language server could not be started again: ${errorMessage(error)}`);
        again = this.#crashes.add();
      }
    }
    await gone;
    if (!again) {
      this.#isGivenUp = true;
      this.#enter('failed');
      this.parts.log.error('The language server is not started again by itself.');
    }
    this.#crashed.fire({ lostScan, isRestarted: again, count: this.#crashes.count });
  }

  /** The library's words for a request that died with the server say nothing to a user. */
  async #answer<T>(made: MadeClient, ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (this.#ended.has(made.client)) throw new Error(l10n.t('The language server stopped before it answered.'), { cause: error });
      throw error;
    }
  }

  #takeScan(scan: ScanSummary): void {
    this.#lastScan = scan;
    this.#scanned.fire(scan);
  }

  #enter(state: SessionState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#stateChanged.fire(state);
  }
}
