import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EngineHost, Survey, SurveyedFile, SurveyRequest } from '../engine/types.js';
import { Surveyor, type SurveySource } from '../engine/surveyor.js';
import { isBuilt, product } from './product.js';
import { SurveyThread, type ThreadEnd, type ThreadOptions } from './survey-thread.js';

/** Below this number of files a scan is over before threads have started. */
export const filesWorthThreads = 400;

/** Largest number of files that are handed to a thread at once; fewer towards the end, so that all end together. */
const batchSize = 16;

/** Batches that a thread has at a time: one that it works on and one that waits, so that it never does. */
const batchesPerThread = 2;

/** How long threads wait for their first work, in milliseconds: files may still be looked for. */
const firstWorkMs = 60_000;

/** Files that may end their thread before no new ones are started. */
const mostLosses = 8;

export interface ThreadedSurveyOptions {
  readonly source: SurveySource;
  /** Number of threads; 1 for this one alone. */
  readonly threads: number;
  readonly log: EngineHost['log'];
  /**
   * Milliseconds without work after which threads are ended: their parsers take memory that what follows a
   * survey needs. By default some seconds for threads that wait for their first work, and none after it.
   */
  readonly idleMs?: number;
  /** Number of files from which on threads are started; tests take a small one. */
  readonly worthFiles?: number;
  /** How threads are started, where tests have it different. */
  readonly thread?: Partial<ThreadOptions>;
}

/**
 * Looks at files on several threads. Until the first of them is ready, this one looks as far as no
 * parser is needed; where none can be started, it does everything: a survey never fails because of threads.
 */
export class ThreadedSurvey implements Survey {
  /** How many threads have been started since this was made. */
  threadsStarted = 0;
  private threads: SurveyThread[] = [];
  private idle: NodeJS.Timeout | null = null;
  /** The surveys that are running; threads work for one at a time, in turn. */
  private running: Run | null = null;
  private readonly here = new Map<string, Surveyor>();

  constructor(private readonly options: ThreadedSurveyOptions) {}

  /** Threads that are alive. */
  get threadCount(): number {
    return this.threads.length;
  }

  /** Threads among them that can be given work. */
  get readyCount(): number {
    return this.threads.filter(({ isReady }) => isReady).length;
  }

  /** Starts threads where so many files are worth it; for hosts that know before the scan begins. */
  expect(files: number): void {
    if (files >= (this.options.worthFiles ?? filesWorthThreads)) this.start();
  }

  /** Ends all threads; a survey that is running goes on without them, and the next one starts new ones. */
  close(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    const rest = this.threads.splice(0).flatMap((thread) => thread.stop());
    this.running?.giveBack(rest);
    this.running?.wake();
  }

  async *look(paths: readonly string[], request: SurveyRequest): AsyncGenerator<readonly SurveyedFile[]> {
    this.expect(paths.length);
    // Threads belong to one survey at a time; a second one at the same time stays on this thread.
    const run = new Run(paths);
    const hasThreads = this.running === null && this.threads.length > 0;
    if (hasThreads) this.take(run);
    const onAbort = (): void => {
      run.wake();
    };
    request.signal?.addEventListener('abort', onAbort);
    try {
      while (!run.isOver && request.signal?.aborted !== true) {
        if (hasThreads) this.handOut(run, request);
        const arrived = run.takeArrived();
        if (arrived.length > 0) yield arrived;
        else if (run.isWaiting || (run.left === 0 && this.waits(run))) await run.news();
        else yield await this.lookHere(run, request);
      }
    } finally {
      request.signal?.removeEventListener('abort', onAbort);
      if (hasThreads) this.release(run);
    }
  }

  private start(): void {
    if (this.options.threads < 2 || this.threads.length > 0) return;
    for (let count = 0; count < this.options.threads; count += 1) if (!this.startOne()) break;
    this.idleFromNow(this.options.idleMs ?? firstWorkMs);
  }

  private startOne(): boolean {
    try {
      const thread: SurveyThread = new SurveyThread({ script: workerScript(), ...this.options.thread }, {
        ready: () => this.running?.wake(),
        files: (files) => this.running?.arrive(files),
        ended: (end) => {
          this.ended(thread, end);
        },
      });
      this.threads.push(thread);
      this.threadsStarted += 1;
      return true;
    } catch (error) {
      this.options.log('debug', `No thread could be started: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  private ended(thread: SurveyThread, { lost, rest, message }: ThreadEnd): void {
    this.options.log(lost ? 'warning' : 'debug', message);
    this.threads = this.threads.filter((other) => other !== thread);
    const { running } = this;
    if (!running) return;
    running.giveBack(rest);
    if (lost) {
      running.losses += 1;
      running.arrive([{ kind: 'failed', ...lost }]);
      if (running.losses <= mostLosses) this.startOne();
    }
    running.wake();
  }

  /** Gives batches to threads that are ready, the least busy first. */
  private handOut(run: Run, request: SurveyRequest): void {
    if (this.readyCount > 0) run.takeBack();
    for (let load = 0; load < batchesPerThread; load += 1) {
      for (const thread of this.threads) {
        if (!thread.isReady || thread.load > load || run.left === 0) continue;
        const size = Math.min(batchSize, Math.ceil(run.left / (this.threads.length * batchesPerThread)));
        thread.give(run.handOver(size), request);
      }
    }
  }

  private async lookHere(run: Run, request: SurveyRequest): Promise<readonly SurveyedFile[]> {
    const key = request.markers.join('\n');
    const surveyor = this.here.get(key) ?? new Surveyor(this.options.source, request.markers);
    this.here.set(key, surveyor);
    const files: SurveyedFile[] = [];
    for (const path of run.next(batchSize)) {
      // Parsers take time to start and memory for good: what is to be parsed waits for the threads that are starting.
      const known = run === this.running && this.threads.length > 0 ? surveyor.lookWithoutParsing(path, request) : await surveyor.look(path, request);
      if (known === null) run.putOff(path);
      else files.push(known);
      if (known?.kind === 'marked') await turn();
    }
    await turn();
    return files;
  }

  /** True where nothing is left but what was put off for threads, and they are still starting; else it is taken back. */
  private waits(run: Run): boolean {
    if (run === this.running && this.threads.length > 0 && this.readyCount === 0) return true;
    run.takeBack();
    return false;
  }

  private take(run: Run): void {
    this.running = run;
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
  }

  private release(run: Run): void {
    this.running = null;
    // Of a survey that was given up, what the threads are doing is of no use to anybody.
    const { idleMs } = this.options;
    if (run.isWaiting || idleMs === undefined) this.close();
    else this.idleFromNow(idleMs);
  }

  private idleFromNow(ms: number): void {
    this.idle ??= setTimeout(() => {
      this.close();
    }, ms).unref();
  }
}

/** The paths of one survey: those to look at, and the files that have come from threads. */
class Run {
  losses = 0;
  /** Number of files that threads are to answer for. */
  private expected = 0;
  private readonly paths: string[];
  /** Files that are to be parsed, and by a thread if one gets ready. */
  private later: string[] = [];
  private arrived: SurveyedFile[] = [];
  private resume: (() => void) | null = null;

  constructor(paths: readonly string[]) {
    // Taken from the end, so turned round.
    this.paths = [...paths].reverse();
  }

  get left(): number {
    return this.paths.length;
  }

  get isOver(): boolean {
    return this.paths.length === 0 && this.later.length === 0 && this.expected === 0 && this.arrived.length === 0;
  }

  /** True while threads have all that is left, or are about to answer. */
  get isWaiting(): boolean {
    return this.expected > 0;
  }

  next(count: number): readonly string[] {
    return this.paths.splice(-count).reverse();
  }

  /** The next paths, for a thread that will answer for them or give them back. */
  handOver(count: number): readonly string[] {
    const paths = this.next(count);
    this.expected += paths.length;
    return paths;
  }

  putOff(path: string): void {
    this.later.push(path);
  }

  /** Puts what was put off in front of all others. */
  takeBack(): void {
    this.paths.push(...this.later.splice(0).reverse());
  }

  giveBack(paths: readonly string[]): void {
    this.expected -= paths.length;
    this.paths.push(...[...paths].reverse());
  }

  arrive(files: readonly SurveyedFile[]): void {
    this.expected -= files.length;
    this.arrived.push(...files);
    this.wake();
  }

  takeArrived(): readonly SurveyedFile[] {
    const { arrived } = this;
    this.arrived = [];
    return arrived;
  }

  /** Resolves when something has happened since the last look. */
  news(): Promise<void> {
    return new Promise((resolve) => {
      this.resume = resolve;
    });
  }

  wake(): void {
    this.resume?.();
    this.resume = null;
  }
}

/** A turn for others: threads tell that they are ready, and an editor what it wants. */
function turn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/** The built thread beside the other entries; in development what starts it from its source. */
function workerScript(): URL {
  const { root } = product();
  return pathToFileURL(isBuilt() ? join(root, 'dist', 'survey-worker.js') : join(root, 'scripts', 'survey-worker.mjs'));
}
