import type { ProvidedFiles, WantedFiles, WantedList } from '../protocol.js';
import { pathOfUri, uriOfPath } from '../uris.js';
import { answerTimeoutMs, textsPerExchange } from './limits.js';
import type { MirroredFiles } from './mirror.js';

type Log = (level: 'warning' | 'info' | 'debug', message: string) => void;

/**
 * Asks the client for files and waits for them. The client keeps one request open; it is answered
 * when something is wanted, and the next one brings it.
 */
export class FileExchange {
  /** The open request of the client. */
  #answer: ((wanted: WantedFiles) => void) | null = null;
  /** Texts that were asked for and have not come. */
  readonly #asked = new Set<string>();
  readonly #queue = new Set<string>();
  #wantsList = false;
  #isListing = false;
  readonly #waiting = new Set<() => void>();
  /** Paths that came or went with a list, and nobody was told of. */
  readonly #changes: string[] = [];

  constructor(
    private readonly parts: {
      readonly mirror: MirroredFiles;
      /** What to list when a list is wanted. */
      readonly list: Pick<WantedList, 'leaveOut'>;
      readonly log: Log;
      readonly timeoutMs?: number;
    },
  ) {}

  /**
   * Takes what the client read and answers with what is wanted next, once something is.
   *
   * @param signal ends the waiting; then nothing is wanted.
   */
  exchange(provided: ProvidedFiles, signal: AbortSignal): Promise<WantedFiles> {
    this.#take(provided);
    this.#answer?.({ read: [] });
    return new Promise((resolve) => {
      const end = (wanted: WantedFiles): void => {
        if (this.#answer === end) this.#answer = null;
        signal.removeEventListener('abort', onAbort);
        resolve(wanted);
      };
      const onAbort = (): void => end({ read: [] });
      signal.addEventListener('abort', onAbort);
      this.#answer = end;
      this.#send();
      if (signal.aborted) onAbort();
    });
  }

  /** Makes sure that the list of files is known. @returns the paths that are new or gone since the list before; each is told once. */
  async list(): Promise<readonly string[]> {
    if (this.parts.mirror.isListed) return this.#changes.splice(0);
    if (!this.#isListing) this.#wantsList = true;
    this.#send();
    await this.#until(() => this.parts.mirror.isListed, 'the list of files', () => {
      this.#isListing = false;
      this.#takeList([]);
    });
    return this.#changes.splice(0);
  }

  /** Makes sure that texts are known. @returns the paths among them that were not known before. */
  async read(paths: Iterable<string>, signal?: AbortSignal): Promise<readonly string[]> {
    const { mirror } = this.parts;
    const unknown = [...paths].filter((path) => !mirror.hasText(path));
    for (const path of unknown) if (!this.#asked.has(path)) this.#queue.add(path);
    this.#send();
    const hasCome = (): boolean => signal?.aborted === true || unknown.every((path) => mirror.hasText(path));
    await this.#until(hasCome, `${String(unknown.length)} files`, () => {
      for (const path of unknown.filter((one) => !mirror.hasText(one))) {
        this.#asked.delete(path);
        this.#queue.delete(path);
        mirror.take(path, null);
      }
    }, signal);
    return unknown;
  }

  /** Fetches everything that the engine has asked for in vain. @returns the paths that are known now; empty when there was nothing to fetch. */
  async complete(): Promise<readonly string[]> {
    const changes = await this.list();
    return [...changes, ...(await this.read(this.parts.mirror.missing))];
  }

  #take({ listed, isCut, read }: ProvidedFiles): void {
    const { mirror, log } = this.parts;
    if (listed !== undefined) {
      this.#isListing = false;
      const left = this.#takeList(listed.flatMap((uri) => pathOfUri(uri, true) ?? []));
      if (left > 0 || isCut === true) log('warning', `The workspace has more files than are listed without a disk (${String(mirror.limits.files)}). The rest is not read.`);
      log('debug', `${String(mirror.size)} files are listed.`);
    }
    const wasFull = mirror.isFull;
    for (const { uri, text } of read) {
      const path = pathOfUri(uri, true);
      if (path === null) continue;
      this.#asked.delete(path);
      mirror.take(path, text);
    }
    if (!wasFull && mirror.isFull) log('warning', `The workspace has more text than is kept in memory without a disk (${String(Math.round(mirror.limits.textLength / 1024 / 1024))} million characters). The rest is not read.`);
    for (const look of [...this.#waiting]) look();
  }

  /** @returns how many files were left out because of the limit. */
  #takeList(paths: readonly string[]): number {
    const { mirror } = this.parts;
    const before = new Set(mirror.paths());
    const left = mirror.list(paths);
    for (const path of mirror.paths()) if (!before.delete(path)) this.#changes.push(path);
    this.#changes.push(...before);
    return left;
  }

  #send(): void {
    if (this.#answer === null || (!this.#wantsList && this.#queue.size === 0)) return;
    const read = [...this.#queue].slice(0, textsPerExchange);
    for (const path of read) {
      this.#queue.delete(path);
      this.#asked.add(path);
    }
    const list = this.#wantsList;
    if (list) this.#isListing = true;
    this.#wantsList = false;
    this.#answer({ ...(list ? { list: { ...this.parts.list, most: this.parts.mirror.limits.files } } : {}), read: read.map(uriOfPath) });
  }

  /** Waits until something holds. Each answer of the client starts the clock anew. */
  #until(holds: () => boolean, what: string, giveUp: () => void, signal?: AbortSignal): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>;
      const end = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(look);
        signal?.removeEventListener('abort', look);
        resolve();
      };
      const start = (): void => {
        timer = setTimeout(() => {
          this.parts.log('warning', `The client did not answer for ${what}.`);
          giveUp();
          end();
        }, this.parts.timeoutMs ?? answerTimeoutMs);
      };
      const look = (): void => {
        if (holds()) return end();
        clearTimeout(timer);
        start();
      };
      this.#waiting.add(look);
      signal?.addEventListener('abort', look);
      start();
    });
  }
}
