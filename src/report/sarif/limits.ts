/**
 * Limits of GitHub code scanning, which most logs are uploaded to, as its documentation had them on
 * 2026-11-21 ("SARIF support for code scanning", "SARIF results exceed limits"). What exceeds `most…`
 * makes the upload fail; of what exceeds `shown…` a part is dropped.
 */
export const limits = {
  shownResults: 5000,
  mostResults: 25_000,
  mostRuns: 20,
  shownSteps: 1000,
  shownTags: 10,
  /** UTF-16 units of a description. */
  mostDescription: 1024,
  /** Bytes of a whole log after gzip. */
  mostBytes: 10_000_000,
} as const;

/** Bytes after gzip from which a log is said to be near the limit. */
export const manyBytes = limits.mostBytes * 0.9;
