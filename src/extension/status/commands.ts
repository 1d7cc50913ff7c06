import type { ShownStatus } from './status-items.js';

/** Commands about the status. */
export interface StatusCommands {
  /** Shows the status of the active editor as a list of which each line does something about it. Answers with what is shown. */
  'responsibleUse.showStatus': () => Promise<ShownStatus>;
}

export const statusCommandTitles: Readonly<Record<keyof StatusCommands, string>> = {
  'responsibleUse.showStatus': 'Show Status',
};
