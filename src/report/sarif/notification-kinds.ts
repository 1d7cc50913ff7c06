import type { Notification } from 'sarif';

/** One kind of remark about the run. */
interface NotificationKind {
  readonly id: string;
  readonly text: string;
  /** What a reader can do about it. */
  readonly help: string;
  readonly level: Extract<Notification.level, 'error' | 'warning' | 'note'>;
}

/**
 * What a run can say about itself. The standard (section 3.58.6) gives the levels their meaning: after
 * an error the results are incomplete and the run counts as failed, after a warning they may be
 * incomplete and are right as they stand, a note asks for nothing.
 */
export const notificationKinds = [
  {
    id: 'file-not-analyzed', level: 'error',
    text: 'A file that calls Azure AI could not be analyzed at all.',
    help: 'What it does is unknown. Parse it with its own compiler, and report a file that is sound.',
  },
  {
    id: 'path-missing', level: 'error',
    text: 'A path that was to be scanned does not exist.',
    help: 'Correct the path, or the working directory of the scan.',
  },
  {
    id: 'nothing-read', level: 'error',
    text: 'No file was read.',
    help: 'Name the folders that hold the source code. Where it is fine that there is none, scan with --allow-empty.',
  },
  {
    id: 'file-partial', level: 'warning',
    text: 'Parts of a file could not be read.',
    help: 'Calls in these parts are missing. Correct the syntax errors.',
  },
  {
    id: 'file-skipped', level: 'warning',
    text: 'A file was not read.',
    help: 'Calls in it are missing. The message says why it was not read.',
  },
  {
    id: 'rule-not-evaluated', level: 'warning',
    text: 'A rule was not evaluated everywhere, so that its silence says nothing.',
    help: 'The message says why. Rules that say "nowhere" need a scan of whole folders.',
  },
  {
    id: 'unknown-call', level: 'warning',
    text: 'A call reaches Azure AI and is not in the catalogue, so that nothing is known of it.',
    help: 'Look up in the documentation of the service what the call sends and what is kept.',
  },
  {
    id: 'results-not-shown', level: 'warning',
    text: 'The log holds more results than GitHub code scanning shows or takes.',
    help: 'Scan parts of the tree and upload each log with a category of its own.',
  },
  {
    id: 'log-near-limit', level: 'warning',
    text: 'The log is nearly as large as GitHub code scanning takes, or larger.',
    help: 'Scan parts of the tree and upload each log with a category of its own.',
  },
  {
    id: 'results-split', level: 'note',
    text: 'The results are spread over several runs.',
    help: 'Every run is a category in GitHub code scanning. When there are fewer runs again, delete what is left of the others on the status page of the tool.',
  },
  {
    id: 'nothing-found', level: 'note',
    text: 'There are no open findings.',
    help: 'That is not compliance. Duties that code cannot show have to be answered elsewhere.',
  },
] as const satisfies readonly NotificationKind[];

export type NotificationId = (typeof notificationKinds)[number]['id'];
