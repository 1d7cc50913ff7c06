import type { AssetReader } from '../../analysis/languages/language.js';
import type { Engine, Survey } from '../../engine/types.js';
import type { Discovery } from '../environment.js';
import type { ProvidedFiles, WantedFiles } from '../protocol.js';
import { discoverMirrored } from './discovery.js';
import { FileExchange } from './exchange.js';
import type { MirrorLimits } from './limits.js';
import { MirroredFiles } from './mirror.js';
import { settledEngine } from './settled-engine.js';
import { MirroredSurvey } from './survey.js';

export interface ExchangedFilesOptions extends AssetReader {
  readonly limits?: MirrorLimits;
  readonly timeoutMs?: number;
  /** True for the paths of files that are read by the client; all by default. */
  readonly isRead?: (path: string) => boolean;
  /** Lets messages that have come in be taken. */
  turn(): Promise<void>;
}

/** Folders that a list leaves out by their names alone: nothing in them is the project's own, and they can be huge. */
const neverListed = ['.git', '.hg', '.svn', 'node_modules', 'bower_components', '.venv', 'venv', 'site-packages', '__pycache__', '.next', '.nuxt', '.yarn', '.gradle', '.tox'];

/** The files of a workspace that only the client can read, as the engine, a scan and a list of files need them. */
export class ExchangedFiles {
  readonly files: MirroredFiles;
  readonly survey: Survey;
  readonly #exchange: FileExchange;
  #engine: Engine | null = null;
  #log: (level: 'warning' | 'info' | 'debug', message: string) => void = () => undefined;

  constructor(private readonly options: ExchangedFilesOptions) {
    this.files = new MirroredFiles(options.limits);
    // Nobody is there who reads files until a client says so.
    this.files.list([]);
    this.#exchange = new FileExchange({
      mirror: this.files,
      // Rules and module resolution may ask for any file, so all are listed.
      list: { leaveOut: neverListed },
      log: (level, message) => this.#log(level, message),
      ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    });
    this.survey = new MirroredSurvey({ mirror: this.files, exchange: this.#exchange, turn: () => options.turn(), readAsset: (name) => options.readAsset(name) });
  }

  /** The engine over these files: its answers are made again until no file is missing. */
  settle(engine: Engine, log: (level: 'warning' | 'info' | 'debug', message: string) => void): Engine {
    this.#engine = engine;
    this.#log = log;
    return settledEngine({ engine, mirror: this.files, exchange: this.#exchange, log });
  }

  /** There is a client that reads files, or its folders are others: what there is has to be listed anew. */
  relist(roots: readonly string[]): void {
    const { isRead } = this.options;
    if (isRead === undefined ? roots.length > 0 : roots.some(isRead)) this.files.unlist();
    else this.files.list([]);
  }

  /** Resolves when it is known which files there are. */
  async ready(): Promise<void> {
    for (const path of await this.#exchange.list()) this.#engine?.fileChanged(path);
  }

  /** Takes what the client read and answers with what is wanted, once something is. */
  exchange(provided: ProvidedFiles, signal: AbortSignal): Promise<WantedFiles> {
    return this.#exchange.exchange(provided, signal);
  }

  /** Follows a change that the client tells of. */
  changed(path: string, change: 'changed' | 'removed'): void {
    if (this.options.isRead?.(path) === false) return;
    if (path.split('/').some((name) => neverListed.includes(name))) return;
    if (change === 'removed') this.files.removed(path);
    else this.files.changed(path);
  }

  discover(roots: readonly string[], engine: Pick<Engine, 'isSupported' | 'isMarked'>, signal: AbortSignal): Promise<Discovery> {
    const parts = { mirror: this.files, exchange: this.#exchange, isSupported: (path: string) => engine.isSupported(path), isMarked: (text: string) => engine.isMarked(text) };
    return this.ready().then(() => discoverMirrored(parts, roots, signal));
  }
}
