import type { FileReport } from '../engine/types.js';
import type { Logger } from './fence.js';

/** The last check of one file. */
export interface TimedCheck {
  readonly report: FileReport;
  readonly milliseconds: number;
  /** False where other work went on beside it, so that the time says nothing about the file. */
  readonly isItsOwn: boolean;
}

/**
 * How long the last check of each open file took. A check that comes to an earlier result again, because
 * nothing changed, keeps the time of the one that made it.
 */
export class CheckTimings {
  readonly #last = new Map<string, TimedCheck>();
  /** Checks that run, by path. */
  readonly #running = new Map<string, Set<Promise<unknown>>>();
  readonly #told = new Set<string>();

  constructor(
    private readonly parts: {
      /** In milliseconds. */
      budget(): number;
      /** True while a scan of the workspace takes turns with checks. */
      isScanning(): boolean;
      readonly logger: Pick<Logger, 'warn'>;
    },
  ) {}

  /** Runs a check and notes how long it took. One that fails or is canceled is not noted. */
  async measure(path: string, check: () => Promise<FileReport>): Promise<FileReport> {
    const from = performance.now();
    const wasScanning = this.parts.isScanning();
    const running = check();
    const settled = running.then(() => undefined, () => undefined);
    const all = this.#running.get(path) ?? new Set();
    this.#running.set(path, all.add(settled));
    try {
      const report = await running;
      if (this.#last.get(path)?.report !== report) this.#note(path, { report, milliseconds: performance.now() - from, isItsOwn: !wasScanning && !this.parts.isScanning() });
      return report;
    } finally {
      all.delete(settled);
      if (all.size === 0) this.#running.delete(path);
    }
  }

  /** Resolves when no check of a file runs; never rejects. */
  async settled(path: string): Promise<void> {
    while (this.#running.has(path)) await Promise.all([...(this.#running.get(path) ?? [])]);
  }

  last(path: string): TimedCheck | null {
    return this.#last.get(path) ?? null;
  }

  /** True for a check that took longer than the setting allows. */
  isOverBudget({ milliseconds, isItsOwn }: TimedCheck): boolean {
    return isItsOwn && milliseconds > this.parts.budget();
  }

  forget(path: string): void {
    this.#last.delete(path);
  }

  #note(path: string, timed: TimedCheck): void {
    this.#last.set(path, timed);
    if (!this.isOverBudget(timed) || this.#told.has(path)) return;
    this.#told.add(path);
    this.parts.logger.warn(
      `Checking ${path} took ${String(Math.round(timed.milliseconds))} ms, more than the ${String(this.parts.budget())} ms of the setting responsibleUse.checkTimeBudget. It was checked to its end.`,
    );
  }
}
