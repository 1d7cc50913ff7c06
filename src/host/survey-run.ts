import type { SurveyedFile } from '../engine/types.js';
import type { LookedAt } from './survey-protocol.js';

/** The paths of one survey: those to look at, and the files that have come from threads. */
export class SurveyRun {
  /** Files that ended their thread. */
  losses = 0;
  /** True once so much is to be parsed that threads do it. */
  isWorthThreads = false;
  /** Threads that were there for it or have been started since. */
  threads = 0;
  /** Number of files that threads are to answer for. */
  private expected = 0;
  private readonly paths: string[];
  /** Files with a marker, to be parsed. */
  private later: string[] = [];
  private arrived: SurveyedFile[] = [];
  private resume: (() => void) | null = null;
  /** Paths that nobody wants to know of any more. */
  private readonly unwanted = new Set<string>();

  constructor(private readonly all: readonly string[]) {
    // Taken from the end, so turned round.
    this.paths = [...all].reverse();
  }

  /** Files to be searched for markers. */
  get left(): number {
    return this.paths.length;
  }

  /** Files in which a marker was found, to be parsed. */
  get leftToParse(): number {
    return this.later.length;
  }

  get isOver(): boolean {
    return this.paths.length === 0 && this.later.length === 0 && this.expected === 0 && this.arrived.length === 0;
  }

  /** True while threads are about to answer. */
  get isWaiting(): boolean {
    return this.expected > 0;
  }

  /** Keeps some of the paths, and adds those that are new. */
  keep(wanted: readonly string[]): void {
    const added = new Set(wanted);
    for (const path of this.all) if (!added.delete(path)) this.unwanted.add(path);
    this.arrived = this.arrived.filter(({ path }) => !this.unwanted.has(path));
    this.later = this.later.filter((path) => !this.unwanted.has(path));
    const left = this.paths.splice(0).filter((path) => !this.unwanted.has(path));
    this.paths.push(...[...added].reverse(), ...left);
  }

  /** The next paths to search. */
  next(count: number): readonly string[] {
    return this.paths.splice(-count).reverse();
  }

  /** The same for a thread that will answer for them or give them back. */
  handOver(count: number): readonly string[] {
    const paths = this.next(count);
    this.expected += paths.length;
    return paths;
  }

  /** The next paths to parse, for a thread. */
  handOverToParse(count: number): readonly string[] {
    const paths = this.later.splice(0, count);
    this.expected += paths.length;
    return paths;
  }

  /** Takes a path that is to be parsed when more is known. */
  putOff(path: string): void {
    this.later.push(path);
  }

  /** Puts what is to be parsed in front of all others. */
  takeBack(): void {
    this.paths.push(...this.later.splice(0).reverse());
  }

  /** Takes back what a thread has not answered for. */
  giveBack(paths: readonly string[]): void {
    this.expected -= paths.length;
    this.paths.push(...paths.filter((path) => !this.unwanted.has(path)).reverse());
  }

  /** Takes what a thread tells. */
  arrive(files: readonly LookedAt[]): void {
    this.expected -= files.length;
    for (const file of files) {
      if (this.unwanted.has(file.path)) continue;
      if (file.kind === 'later') this.putOff(file.path);
      else this.arrived.push(file);
    }
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
