/** A finding that is known and set aside until a day. */
export interface BaselineEntry {
  /** Identity of the finding. */
  readonly fingerprint: string;
  /** Id of the rule that reports it. */
  readonly rule: string;
  /** The finding's file with `/`, from the folder that paths of the baseline count from; for readers and for `prune`. */
  readonly path: string;
  /** `service/operation`, or null. */
  readonly operation: string | null;
  readonly reason: string;
  /** Who answers for it, or null. */
  readonly owner: string | null;
  /** Its last day as an ISO date. */
  readonly until: string;
  /** Day on which it was added, as an ISO date. */
  readonly addedOn: string;
}

/** Findings that a team knows of: only what is new counts. */
export interface Baseline {
  /** What wrote it. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Day of the last change, as an ISO date. */
  readonly writtenOn: string;
  readonly entries: readonly BaselineEntry[];
}

/** Version of the file's form; another one is refused. */
export const baselineSchemaVersion = 1;

/** Names of the file's keys and of those of an entry, in the order in which they are written. */
export const baselineKeys = ['schemaVersion', 'kind', 'tool', 'writtenOn', 'entries'] as const;
export const entryKeys = ['fingerprint', 'rule', 'path', 'operation', 'reason', 'owner', 'until', 'addedOn'] as const satisfies readonly (keyof BaselineEntry)[];

/** A finding as a baseline sees it. */
export interface BaselineFinding {
  readonly fingerprint: string;
  readonly rule: string;
  /** As entries write it. */
  readonly path: string;
  /** `service/operation`, or null. */
  readonly operation: string | null;
  /** True where a waiver suppresses it. */
  readonly isWaived: boolean;
  /** Last day on which a suppression of it may end, as an ISO date. */
  readonly latestEnd: string;
}

/** A path as paths are compared: one kind of separator, no `./` in front. */
export function comparablePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
