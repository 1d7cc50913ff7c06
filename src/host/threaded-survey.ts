import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EngineHost, Survey, SurveyedFile, SurveyRequest } from '../engine/types.js';
import { Surveyor, type SurveySource } from '../engine/surveyor.js';
import { isBuilt, product } from './product.js';
import { SurveyRun } from './survey-run.js';
import { SurveyThread, type ThreadEnd, type ThreadOptions } from './survey-thread.js';

/** Below this number of files a scan is over before threads have started. */
export const filesWorthThreads = 400;

/** Below this number of files to parse they are parsed here: each thread would load parsers of its own, which takes as long. */
const parsesWorthThreads = 300;

/** Largest number of files that a thread is to parse at once; fewer towards the end, so that all end together. */
const parseBatch = 16;

/** The same for files that are only searched for markers: of most of them nothing comes back but that they have none. */
const searchBatch = 64;

/** Files that a thread searches before anybody asks: about as many as it can while an engine is being loaded. */
const aheadFiles = 32 * searchBatch;

/** Files that are searched here until others get a turn. */
const batchHere = 64;

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
  /** Number of files with a marker from which on threads parse; tests take a small one. */
  readonly worthParses?: number;
  /** How threads are started, where tests have it different. */
  readonly thread?: Partial<ThreadOptions>;
}

/**
 * Looks at files on several threads. Nearly all files have no marker and are done when they have been
 * searched, so this thread searches as well, and one beside it is enough. Where much is to be parsed, that is
 * left to all threads. Where none can be started, this one does everything: a survey never fails because of
 * threads.
 */
export class ThreadedSurvey implements Survey {
  /** How many threads have been started since this was made. */
  threadsStarted = 0;
  private threads: SurveyThread[] = [];
  private idle: NodeJS.Timeout | null = null;
  /** The surveys that are running; threads work for one at a time, in turn. */
  private running: SurveyRun | null = null;
  /** A survey that was begun before anybody asked for it. */
  private begun: { readonly run: SurveyRun; readonly request: SurveyRequest } | null = null;
  /** What looks at files here, by the markers of its requests. */
  private readonly here = new WeakMap<readonly string[], Surveyor>();

  constructor(private readonly options: ThreadedSurveyOptions) {}

  /** Threads that are alive. */
  get threadCount(): number {
    return this.threads.length;
  }

  /** Threads among them that can be given work. */
  get readyCount(): number {
    return this.threads.filter(({ isReady }) => isReady).length;
  }

  /** Starts a thread where so many files are worth it; for hosts that know before the scan begins. */
  expect(files: number): void {
    if (this.options.threads < 2 || this.threads.length > 0 || files < (this.options.worthFiles ?? filesWorthThreads)) return;
    if (this.startOne()) this.idleFromNow(this.options.idleMs ?? firstWorkMs);
  }

  /**
   * Lets a thread search files before anybody asks. For hosts that know the files while what asks is still
   * being loaded; a request for anything else makes it worthless, and nothing worse.
   */
  begin(paths: readonly string[], request: SurveyRequest): void {
    this.expect(paths.length);
    const [thread] = this.threads;
    if (this.running !== null || thread === undefined) return;
    const run = new SurveyRun(paths);
    this.take(run);
    this.begun = { run, request };
    // All at once: whoever begins is about to be busy with something else.
    for (let files = 0; files < aheadFiles && run.left > 0; files += searchBatch) thread.give(run.handOver(searchBatch), request, false);
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
    const begun = this.takeBegun(paths, request);
    // Threads belong to one survey at a time; a second one at the same time stays on this thread.
    const run = begun ?? new SurveyRun(paths);
    // What was begun is the running one already, and has to be let go of also when its thread has ended since.
    const hasThreads = begun !== null || (this.running === null && this.threads.length > 0);
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
        else if (run.left > 0) yield await this.lookHere(run, request);
        else if (run.isWaiting || (run.isWorthThreads && this.isStaffed(run))) await run.news();
        else this.parseHere(run);
      }
    } finally {
      request.signal?.removeEventListener('abort', onAbort);
      if (hasThreads) this.release(run);
    }
  }

  /** What was begun of a survey, or null; what was begun of another one is given up. */
  private takeBegun(paths: readonly string[], request: SurveyRequest): SurveyRun | null {
    const { begun } = this;
    if (begun === null) return null;
    this.begun = null;
    if (begun.request.maxLength === request.maxLength && begun.request.markers.join('\n') === request.markers.join('\n')) {
      begun.run.keep(paths);
      return begun.run;
    }
    this.release(begun.run);
    this.expect(paths.length);
    return null;
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

  /** Gives batches to threads that are ready, the least busy first, and starts the others once much is to be parsed. */
  private handOut(run: SurveyRun, request: SurveyRequest): void {
    if (run.leftToParse >= (this.options.worthParses ?? parsesWorthThreads)) run.isWorthThreads = true;
    // Each is started once: where threads end at once, more of them are no help.
    for (; run.isWorthThreads && run.threads < this.options.threads; run.threads += 1) this.startOne();
    for (let load = 0; load < batchesPerThread; load += 1) {
      for (const thread of this.threads) {
        if (!thread.isReady || thread.load > load) continue;
        if (run.isWorthThreads && run.leftToParse > 0) thread.give(run.handOverToParse(this.share(run.leftToParse, parseBatch)), request, true);
        else if (run.left > 0) thread.give(run.handOver(this.share(run.left, searchBatch)), request, false);
      }
    }
  }

  /** How many of some files a thread is given at once. */
  private share(files: number, most: number): number {
    return Math.min(most, Math.ceil(files / (this.threads.length * batchesPerThread)));
  }

  /** Takes what is to be parsed to this thread. The others are done, or there are none. */
  private parseHere(run: SurveyRun): void {
    if (this.isStaffed(run)) this.close();
    run.takeBack();
  }

  private async lookHere(run: SurveyRun, request: SurveyRequest): Promise<readonly SurveyedFile[]> {
    const surveyor = this.surveyorFor(request);
    const files: SurveyedFile[] = [];
    for (const path of run.next(batchHere)) {
      // Nearly all files are done with this, and waiting for nothing takes as long as searching one.
      const known = surveyor.lookWithoutParsing(path, request);
      if (known !== null) files.push(known);
      // What is to be parsed waits until it is known how much there is of it.
      else if (this.isStaffed(run)) run.putOff(path);
      else {
        files.push(await surveyor.look(path, request));
        await turn();
      }
    }
    await turn();
    return files;
  }

  private surveyorFor({ markers }: SurveyRequest): Surveyor {
    const surveyor = this.here.get(markers) ?? new Surveyor(this.options.source, markers);
    this.here.set(markers, surveyor);
    return surveyor;
  }

  /** True for a survey that has threads, be they still starting. */
  private isStaffed(run: SurveyRun): boolean {
    return run === this.running && this.threads.length > 0;
  }

  private take(run: SurveyRun): void {
    this.running = run;
    run.threads = this.threads.length;
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
  }

  private release(run: SurveyRun): void {
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

/** A turn for others: threads tell that they are ready, and an editor what it wants. */
function turn(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

/** The built thread beside the other entries; in development what starts it from its source. */
function workerScript(): URL {
  const { root } = product();
  return pathToFileURL(isBuilt() ? join(root, 'dist', 'survey-worker.js') : join(root, 'scripts', 'survey-worker.mjs'));
}
