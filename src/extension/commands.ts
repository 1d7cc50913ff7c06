/** Every command of the extension, in one place. A test compares it with the manifest. */
import type { FactsAtParams, LookUpParams, ScanSummary } from '../server/protocol.js';
import { firstRunTitles, type FirstRunCommands } from './first-run/commands.js';
import { reportCommandTitles, type ReportCommands } from './report/commands.js';
import { statusCommandTitles, type StatusCommands } from './status/commands.js';
import { viewCommandTitles, type ViewCommands } from './views/commands.js';

/** What each command takes and answers. The answers serve other extensions, keybindings and tests. */
export interface Commands extends ViewCommands, FirstRunCommands, ReportCommands, StatusCommands {
  /** Opens a page; without an argument the user picks it. Answers with the page's address. */
  'responsibleUse.lookUp': (what?: LookUpParams) => Promise<string | null>;
  /** Opens what is to be said about the call at the cursor, or at the place that is given. */
  'responsibleUse.factsAtCursor': (at?: FactsAtParams) => Promise<string | null>;
  /** Opens the page of a rule or a clause; without an argument the user picks a rule. */
  'responsibleUse.explainRule': (id?: string) => Promise<string | null>;
  /** Answers with the counts, or null when the user canceled. */
  'responsibleUse.scanWorkspace': () => Promise<ScanSummary | null>;
  'responsibleUse.showScanReport': () => Promise<string>;
  /** Makes `responsible-use.json` in the workspace folder of the active editor and shows it; answers with its address, or null. */
  'responsibleUse.createProjectFile': () => Promise<string | null>;
  /** Runs the self-tests of the workspace's project files and opens their results; answers with the page's address. */
  'responsibleUse.runSelfTests': () => Promise<string>;
  /** Puts the facts of the call at the cursor on the clipboard, as Markdown. */
  'responsibleUse.copyFacts': () => Promise<string | null>;
  'responsibleUse.restartServer': () => Promise<void>;
  'responsibleUse.showLog': () => Promise<void>;
  /** Opens what helps to look into a problem, without source text, names or paths; answers with its text. */
  'responsibleUse.collectProblemReport': () => Promise<string>;
}

export type CommandId = keyof Commands;

/** Category of all commands in the command palette. */
export const commandCategory = 'Responsible Use';

/** Titles as the manifest has them. */
export const commandTitles: Readonly<Record<CommandId, string>> = {
  'responsibleUse.lookUp': 'Look Up a Service, Operation, Fact, Clause or Rule',
  'responsibleUse.factsAtCursor': 'Show Facts for the Call at the Cursor',
  'responsibleUse.explainRule': 'Explain a Rule',
  'responsibleUse.scanWorkspace': 'Scan Workspace',
  'responsibleUse.showScanReport': 'Show What Was Read',
  'responsibleUse.createProjectFile': 'Create Project File',
  'responsibleUse.runSelfTests': 'Test the Wrappers of the Project File',
  'responsibleUse.copyFacts': 'Copy Facts for the Call at the Cursor as Markdown',
  'responsibleUse.restartServer': 'Restart Language Server',
  'responsibleUse.showLog': 'Show Log',
  'responsibleUse.collectProblemReport': 'Collect Problem Report',
  ...reportCommandTitles,
  ...viewCommandTitles,
  ...statusCommandTitles,
  ...firstRunTitles,
};

/** The command that opens a rule's page from a code action of the server. */
export const explainCommand = 'responsibleUse.explainRule' satisfies CommandId;

/** The command that opens what is to be said about a call from a CodeLens of the server. */
export const factsCommand = 'responsibleUse.factsAtCursor' satisfies CommandId;
