/** Commands that show a new user around. */
import type { SampleLanguage } from './samples.js';

export interface FirstRunCommands {
  /**
   * Opens a sample with a finding in a document that is not saved, the cursor on the call. Without a language that
   * of the active editor counts where it has a sample, else the user picks one. Answers with the document's address,
   * or null when the user picked none.
   */
  'responsibleUse.openSample': (language?: SampleLanguage) => Promise<string | null>;
  /** Opens the walkthrough of the extension. */
  'responsibleUse.openWalkthrough': () => Promise<void>;
}

/** Id of the walkthrough in the manifest. */
export const walkthroughId = 'start';

/** Titles as the manifest has them in English. */
export const firstRunTitles: Readonly<Record<keyof FirstRunCommands, string>> = {
  'responsibleUse.openSample': 'Open a Sample with a Finding',
  'responsibleUse.openWalkthrough': 'Get Started',
};
