/**
 * What travels between the server and its clients besides standard LSP: the commands of
 * `workspace/executeCommand` and their answers. Types only. The editor client may import this file
 * and no other file of the server.
 */
import type { LookUpItem, LookUpKind, Position, Range } from '../engine/types.js';

export type { LookUpItem, LookUpKind, Position, Range };

/** `initializationOptions`; everything is optional. */
export interface InitializationOptions {
  /**
   * True for a client that reads files for the server on addresses without a disk behind them, through
   * `exchangeFiles`. Without it only `file:` addresses are analyzed.
   */
  readonly readsFiles?: boolean;
  /** Words of the hover's frame and of the server's messages in the user's language: English text to translated text. */
  readonly words?: Readonly<Record<string, string>>;
  /** False in a workspace that the user does not trust: its project files do not count then, as with `--no-config`. Default true. */
  readonly isTrusted?: boolean;
  /** A command of the client that shows the page of a rule, given its id. Without it the server answers with a message. */
  readonly explainCommand?: string;
  /** A command of the client that shows what is to be said about a place, given `FactsAtParams`. Without it the server answers with a message. */
  readonly factsCommand?: string;
  /** Settings for clients that cannot answer `workspace/configuration`. */
  readonly settings?: unknown;
}

/** `Diagnostic.data`: what a code action needs to know which finding it is about. */
export interface FindingIdentity {
  readonly fingerprint: string;
  readonly rule: string;
  /** Version of the document that the finding was made from. */
  readonly version: number;
}

/** `CodeAction.data` of an action whose edit is made when the client resolves it. */
export interface FixIdentity extends FindingIdentity {
  readonly uri: string;
  readonly title: string;
}

export interface LookUpParams {
  readonly kind: LookUpKind;
  readonly id: string;
}

export interface FactsAtParams {
  readonly uri: string;
  readonly position: Position;
  /** Show a short message in the client as well, for clients without a view of their own. */
  readonly show?: boolean;
}

export interface FactsAtAnswer {
  readonly title: string;
  readonly markdown: string;
  readonly subject: LookUpParams;
}

export interface ExplainParams {
  /** Rule or clause. */
  readonly id: string;
  /** Show a short message in the client as well, for clients without a view of their own. */
  readonly show?: boolean;
}

export interface ExplainAnswer {
  readonly kind: 'rule' | 'clause' | 'coverage';
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

export interface CreateProjectFileParams {
  /** A document of the workspace folder that it is for. */
  readonly uri?: string;
}

export interface CreateProjectFileAnswer {
  readonly uri: string;
  /** False where there was one already. */
  readonly created: boolean;
}

export interface RevealParams {
  readonly uri: string;
  readonly position: Position;
}

export interface PathAndReason {
  /** Relative to its workspace folder, with `/`; with the folder's name in front where there are several. */
  readonly path: string;
  readonly reason: string;
}

/** Answer of a workspace scan, all counts over the whole scan. */
export interface ScanSummary {
  readonly evaluatedOn: string;
  /** Files of a supported language that were read. */
  readonly files: number;
  /** Files that held a marker and were analyzed. */
  readonly parsed: number;
  readonly calls: number;
  /** Findings that are not suppressed. */
  readonly findings: number;
  readonly suppressed: number;
  readonly unknownCalls: number;
  readonly skipped: readonly PathAndReason[];
  /** Marked files that could not be analyzed at all. */
  readonly failed: readonly PathAndReason[];
  /** Files of which parts did not parse. */
  readonly partial: readonly PathAndReason[];
  readonly notEvaluated: readonly { readonly rule: string; readonly reason: string }[];
}

export interface ReportAnswer {
  /** The report as a page. */
  readonly markdown: string;
  /** Null before the first scan. */
  readonly scan: ScanSummary | null;
}

/** Answer of the self-tests that the workspace's project files hold. */
export interface SelfTestAnswer {
  readonly passed: number;
  readonly failed: number;
  /** All results as a page. */
  readonly markdown: string;
}

/** A place as the client opens it: in a document, or in a cell of a notebook, which need not be open. */
export interface OverviewPlace {
  /** Address of the file; of a notebook its own, not that of the cell. */
  readonly uri: string;
  /** In a notebook, lines count inside the cell. */
  readonly range: Range;
  /** Path as people read it: below its workspace folder, with `/`; the folder's name in front where there are several. */
  readonly path: string;
  /** Index of the notebook cell, all cells counted, from 0; absent in other files. */
  readonly cell?: number;
}

export interface OverviewCall {
  readonly at: OverviewPlace;
  readonly member: string;
  readonly language: string;
  /** The service whose client it is; null where nothing tells. */
  readonly service: string | null;
  /** True for test code and generated code; absent for other files. */
  readonly isTest?: boolean;
}

export interface OverviewOperation {
  /** `service/operation`. */
  readonly id: string;
  readonly label: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What stays of what is sent, whatever the arguments, in a few words such as "keeps the submitted image: 30 days". */
  readonly keeps: string;
  readonly calls: readonly OverviewCall[];
}

export interface OverviewService {
  readonly id: string;
  readonly name: string;
  /** In the order of the catalogue; only those that are called. */
  readonly operations: readonly OverviewOperation[];
}

export interface OverviewFinding {
  readonly at: OverviewPlace;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly service: string | null;
  readonly operation: string | null;
  /** Id of the clause of the code of conduct that it is about; null where none binds. */
  readonly clause: string | null;
  readonly fingerprint: string;
  readonly suppressed: boolean;
  /** True for test code and generated code; absent for other files. */
  readonly isTest?: boolean;
}

export interface OverviewWaiver {
  readonly at: OverviewPlace;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** End date as written; may be empty or malformed. */
  readonly until: string;
  readonly state: 'active' | 'unused' | 'expired' | 'incomplete' | 'invalid';
  /** True for test code and generated code; absent for other files. */
  readonly isTest?: boolean;
}

/** A file about which the views can say nothing. */
export interface OverviewUnread extends PathAndReason {
  readonly uri: string;
}

/** What the views of the editor show: open documents, and after a workspace scan all of its files, kept up to date. */
export interface OverviewAnswer {
  /** Another text whenever anything below differs. */
  readonly revision: string;
  /** False while a change is still being followed into other files, so that it pays to ask again. */
  readonly isSettled: boolean;
  /** `open-files` before the first workspace scan. */
  readonly covers: 'open-files' | 'workspace';
  readonly evaluatedOn: string;
  /** In the order of the catalogue; only those that are called. */
  readonly services: readonly OverviewService[];
  /** Calls that reach Azure AI and are not in the catalogue. */
  readonly unknownCalls: readonly OverviewCall[];
  /** In the order of paths and places, as all lists below. */
  readonly findings: readonly OverviewFinding[];
  readonly waivers: readonly OverviewWaiver[];
  /** Titles of every rule and clause that occurs, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Files that were marked and could not be analyzed, and files not read, so that silence about them is no clean result. */
  readonly notRead: readonly OverviewUnread[];
}

export interface OverviewParams {
  /** Revision that the client shows already; the answer is null when nothing changed since and nothing is about to. */
  readonly revision?: string;
}

export interface InventoryParams {
  /**
   * `view` is the body of the page for a webview, without the frame; `state` leaves the text empty, for
   * those who only ask whether theirs is still the newest.
   */
  readonly format: 'view' | 'html' | 'markdown' | 'json' | 'state';
}

/** The inventory of the last workspace scan. */
export interface InventoryAnswer {
  readonly text: string;
  /** Style sheet of the page; of `view` alone. */
  readonly style?: string;
  /** Paths that the page names and that lie in the workspace: those it may open. Of `view` alone. */
  readonly paths?: readonly string[];
  /** Roots below which the paths of the page lie, by the name in front of them (empty for the only one). */
  readonly roots: readonly { readonly name: string; readonly uri: string }[];
  /** When the scan ended, as an ISO instant. */
  readonly scannedAt: string;
  /** True where calls or findings have come out different since. */
  readonly isOutdated: boolean;
}

export interface StatusParams {
  /** The document that the status is about; absent for the server as a whole. */
  readonly uri?: string;
}

export interface StatusAnswer {
  readonly version: string;
  /** Newest day on which a source of the knowledge base was read. */
  readonly knowledgeReadOn: string;
  readonly services: number;
  readonly operations: number;
  /** The last check of the document; null where there was none. */
  readonly lastCheck: {
    readonly milliseconds: number;
    /** Calls in the whole file, also where the document is a cell of a notebook; so are findings. */
    readonly calls: number;
    /** Calls that reach Azure AI and are not in the catalogue. */
    readonly unknownCalls: number;
    /** Those that are not suppressed. */
    readonly findings: number;
    readonly status: 'checked' | 'unmarked' | 'skipped' | 'failed';
    readonly reason: string | null;
    /** What was exceeded: the setting's key; null where nothing was. */
    readonly exceeded: 'maxFileSize' | 'checkTimeBudget' | null;
    /** True where the setting `languages` leaves the file out. */
    readonly isSwitchedOff: boolean;
  } | null;
  /** Process that serves, for problem reports; null in a browser. */
  readonly processId: number | null;
}

/** Parameters of `exchangeFiles`: what the client read since the last exchange. */
export interface ProvidedFiles {
  /** Every file of the workspace that may be asked for, where the answer before asked to list them. */
  readonly listed?: readonly string[];
  /** True where there are more files than the list was to hold. */
  readonly isCut?: boolean;
  /** Texts by address; null for one that is not there or no text. */
  readonly read: readonly { readonly uri: string; readonly text: string | null }[];
}

/** What to list, in every workspace folder that the server reads through its client. */
export interface WantedList {
  /** Names of folders that are not looked into, wherever they lie. */
  readonly leaveOut: readonly string[];
  /** Most files that are wanted. */
  readonly most: number;
}

/** Answer of `exchangeFiles`, which comes only when something is wanted, or when the next request is there. */
export interface WantedFiles {
  /** Absent where no listing is wanted. */
  readonly list?: WantedList;
  readonly read: readonly string[];
}

/** Commands of `workspace/executeCommand`: the one argument each takes, and its answer. */
export interface ServerCommands {
  'responsibleUse.server.lookUpItems': { readonly params: undefined; readonly answer: readonly LookUpItem[] };
  /** Markdown, or null for an unknown id. */
  'responsibleUse.server.lookUp': { readonly params: LookUpParams; readonly answer: string | null };
  /** Null where there is nothing to say. */
  'responsibleUse.server.factsAt': { readonly params: FactsAtParams; readonly answer: FactsAtAnswer | null };
  /** Null for an unknown id. */
  'responsibleUse.server.explain': { readonly params: ExplainParams; readonly answer: ExplainAnswer | null };
  /** Takes a `workDoneToken`; ends when the request or the progress is canceled. */
  'responsibleUse.server.scanWorkspace': { readonly params: undefined; readonly answer: ScanSummary };
  'responsibleUse.server.report': { readonly params: undefined; readonly answer: ReportAnswer };
  /** Null before the first workspace scan. */
  'responsibleUse.server.inventory': { readonly params: InventoryParams; readonly answer: InventoryAnswer | null };
  'responsibleUse.server.selfTest': { readonly params: undefined; readonly answer: SelfTestAnswer };
  /** What the views of an editor show; null where the client shows it already. */
  'responsibleUse.server.overview': { readonly params: OverviewParams; readonly answer: OverviewAnswer | null };
  /** What the server knows, and what its last check of a document came to; waits for one that runs. */
  'responsibleUse.server.status': { readonly params: StatusParams; readonly answer: StatusAnswer };
  /** Asks the client to show a place; the last step of a fix that leaves something to fill in. */
  'responsibleUse.server.reveal': { readonly params: RevealParams; readonly answer: null };
  /**
   * Has the client make a project file in the workspace folder of a document, else in the first one, and
   * show it. One that is there is only shown. Null where there is no workspace folder.
   */
  'responsibleUse.server.createProjectFile': { readonly params: CreateProjectFileParams; readonly answer: CreateProjectFileAnswer | null };
  /**
   * A client that reads files for the server keeps one of these open: it brings what the answer before
   * asked for, and is answered when something else is wanted. See `InitializationOptions.readsFiles`.
   */
  'responsibleUse.server.exchangeFiles': { readonly params: ProvidedFiles; readonly answer: WantedFiles };
}

export type ServerCommand = keyof ServerCommands;
