/** How much of a workspace without a disk is kept in memory. A browser gives a worker far less than a desktop gives a process. */
export interface MirrorLimits {
  /** Files that are listed. */
  readonly files: number;
  /** Length of all texts together, in UTF-16 units. */
  readonly textLength: number;
}

export const defaultLimits: MirrorLimits = { files: 100_000, textLength: 96 * 1024 * 1024 };

/** Texts that are asked for at a time: few enough that a cancellation comes through, enough to hide the way there and back. */
export const textsPerExchange = 100;

/** How often a check is repeated because it asked for further files. Each round follows one more step from file to file. */
export const mostRounds = 24;

/** Milliseconds after which what a client does not answer counts as not there. */
export const answerTimeoutMs = 60_000;
