/** Exit codes of the command line; they never change once released. */
export const exit = {
  ok: 0,
  findings: 1,
  usage: 2,
  nothingScanned: 3,
  notAnalyzed: 4,
} as const;

/** What a scan came to. */
export interface Outcome {
  /** A path that was asked for does not exist. */
  readonly missing: boolean;
  /** No file was read. */
  readonly empty: boolean;
  readonly allowEmpty: boolean;
  /** A finding at or above the threshold that nothing suppresses. */
  readonly findings: boolean;
  /** A marked file could not be analyzed at all. */
  readonly failed: boolean;
}

/** The exit code of a scan. Wrong usage (2) ends a command before there is an outcome; then 3, 1, 4. */
export function exitCode(outcome: Outcome): number {
  if (outcome.missing || (outcome.empty && !outcome.allowEmpty)) return exit.nothingScanned;
  if (outcome.findings) return exit.findings;
  return outcome.failed ? exit.notAnalyzed : exit.ok;
}

/** An error of the person at the keyboard: one clear line and an exit code. */
export class UsageError extends Error {
  constructor(message: string, readonly code: number = exit.usage) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Mistakes in project files, each a line of its own that begins with its place. */
export class ConfigurationError extends UsageError {
  constructor(readonly lines: readonly string[]) {
    super(lines.join(' '));
    this.name = 'ConfigurationError';
  }
}
