import { Worker } from 'node:worker_threads';
import type { SurveyRequest } from '../engine/types.js';
import type { LookedAt, LookMessage, ThreadData, ThreadMessage } from './survey-protocol.js';

/**
 * The stack is as large as the main thread's, so that deeply nested code is read, or given up, alike
 * on every thread; what Node keeps of it for itself is added.
 */
const stackSizeMb = (984 + 192) / 1024;

/** Memory in MiB that a thread may take; a file that needs more is told of instead of ending the process. */
const defaultHeapMb = 1024;

/** Of it for what is young, in MiB: a parser leaves little behind, and more room would only be filled with what nobody needs. */
const youngHeapMb = 12;

export interface ThreadOptions {
  readonly script: URL;
  readonly heapMb?: number;
  /** Options of Node for the thread; default: those of this process. */
  readonly nodeOptions?: readonly string[];
}

/** How a thread ended before it was asked to. */
export interface ThreadEnd {
  /** The file that it was working on, if any. */
  readonly lost: { readonly path: string; readonly reason: string } | null;
  /** Files that it had been given and that are still to be looked at. */
  readonly rest: readonly string[];
  /** For a log. */
  readonly message: string;
}

export interface ThreadEvents {
  /** Called when the thread can be given its first batch. */
  ready(): void;
  files(files: readonly LookedAt[]): void;
  /** Called once, unless `stop` came first. */
  ended(end: ThreadEnd): void;
}

interface Batch {
  readonly number: number;
  readonly paths: readonly string[];
  /** How many of the paths have been answered for. */
  done: number;
}

/** One thread that looks at files, seen from the main thread. */
export class SurveyThread {
  isReady = false;
  private readonly worker: Worker;
  private readonly position = new Int32Array(new SharedArrayBuffer(8));
  private batches: Batch[] = [];
  private count = 0;
  /** Markers that the thread searches for: sent once, not with every batch. */
  private markers: readonly string[] | null = null;
  private isOver = false;
  private failure: unknown = null;

  /** @throws where no thread may be started (Node's permission model). */
  constructor(
    { script, heapMb = defaultHeapMb, nodeOptions }: ThreadOptions,
    private readonly events: ThreadEvents,
  ) {
    const workerData: ThreadData = { position: this.position };
    // Standard output may carry a protocol; what a thread prints must not get into it.
    this.worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngHeapMb, stackSizeMb }, stdout: true, stderr: true, ...(nodeOptions ? { execArgv: [...nodeOptions] } : {}) });
    this.worker.stdout.resume();
    this.worker.stderr.resume();
    this.worker.on('message', (message: ThreadMessage) => {
      this.take(message);
    });
    this.worker.on('messageerror', (error) => {
      this.failure ??= error;
      void this.worker.terminate();
    });
    this.worker.on('error', (error) => {
      this.failure ??= error;
    });
    this.worker.on('exit', (code) => {
      this.end(code);
    });
    // The process may end while a thread waits for work.
    this.worker.unref();
  }

  /** Number of batches that are given and not answered. */
  get load(): number {
    return this.batches.length;
  }

  /** Hands files over; a thread that is not ready yet looks at them once it is. @param parses false to leave those with a marker for later */
  give(paths: readonly string[], { markers, maxLength }: Omit<SurveyRequest, 'signal'>, parses: boolean): void {
    this.count += 1;
    this.batches.push({ number: this.count, paths, done: 0 });
    this.worker.ref();
    const message: LookMessage = { batch: this.count, paths, markers: markers === this.markers ? null : markers, maxLength, parses };
    this.markers = markers;
    this.worker.postMessage(message);
  }

  /** Ends the thread at once, whatever it does. @returns files that it had been given and has not answered for. */
  stop(): readonly string[] {
    const rest = this.unanswered();
    this.isOver = true;
    this.batches = [];
    void this.worker.terminate();
    return rest;
  }

  private unanswered(): readonly string[] {
    return this.batches.flatMap(({ paths, done }) => paths.slice(done));
  }

  private take(message: ThreadMessage): void {
    if (this.isOver) return;
    if (message.kind === 'ready') {
      this.isReady = true;
      this.events.ready();
      return;
    }
    const batch = this.batches[0];
    if (batch?.number !== message.batch) return;
    batch.done += message.files.length;
    if (message.isLast) this.batches.shift();
    if (this.batches.length === 0) this.worker.unref();
    this.events.files(message.files);
  }

  private end(code: number): void {
    if (this.isOver) return;
    this.isOver = true;
    const why = this.failure instanceof Error ? this.failure.message : `it ended with code ${String(code)}`;
    const rest = this.unanswered();
    const path = this.working();
    const lost = path === undefined ? null : { path, reason: isOutOfMemory(this.failure) ? 'the parser ran out of memory' : `the parser's thread ended: ${why}` };
    this.events.ended({ lost, rest: rest.filter((other) => other !== path), message: `A thread of the scan ended${path === undefined ? '' : ` at ${path}`}: ${why}` });
  }

  /** The file that the thread was working on when it ended. */
  private working(): string | undefined {
    const number = Atomics.load(this.position, 0);
    const place = Atomics.load(this.position, 1);
    return this.batches.find((batch) => batch.number === number)?.paths[place - 1];
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
