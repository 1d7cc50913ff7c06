/** How many crashes in a row are answered with a new start. */
export const mostRestarts = 3;

/** Crashes further apart than this are not "in a row". */
export const seriesMinutes = 3;

/** Tells a crash now and then from a server that cannot live. */
export class CrashCount {
  #times: number[] = [];

  /** @param now milliseconds */
  constructor(private readonly now: () => number) {}

  /** Crashes of the series that is going on. */
  get count(): number {
    return this.#times.length;
  }

  /** Takes down a crash; true when the server is to be started again. */
  add(): boolean {
    const now = this.now();
    this.#times = [...this.#times.filter((time) => now - time < seriesMinutes * 60_000), now];
    return this.#times.length <= mostRestarts;
  }

  forget(): void {
    this.#times = [];
  }
}
