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

/** A place as the client opens it: a document, or a cell of an open notebook. */
export interface OverviewPlace {
  readonly uri: string;
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
}

export interface OverviewOperation {
  /** `service/operation`. */
  readonly id: string;
  readonly label: string;
  /** What stays of what is sent, in a few words such as "keeps the image: 30 days"; null where nothing does or nobody says. */
  readonly keeps: string | null;
  readonly calls: readonly OverviewCall[];
}

export interface OverviewService {
  readonly id: string;
  readonly name: string;
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
}

export interface OverviewWaiver {
  readonly at: OverviewPlace;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** End date as written; may be empty or malformed. */
  readonly until: string;
  readonly state: 'active' | 'unused' | 'expired' | 'incomplete' | 'invalid';
}

/** What the views of the editor show: open documents, and after a workspace scan all of its files, kept up to date. */
export interface OverviewAnswer {
  /** Another text whenever anything below differs. */
  readonly revision: string;
  /** `open-files` before the first workspace scan. */
  readonly covers: 'open-files' | 'workspace';
  readonly evaluatedOn: string;
  /** In the order of the catalogue. */
  readonly services: readonly OverviewService[];
  readonly unknownCalls: readonly OverviewCall[];
  /** In the order of paths and places. */
  readonly findings: readonly OverviewFinding[];
  readonly waivers: readonly OverviewWaiver[];
  /** Titles of every rule and clause that occurs, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Files that were marked and could not be analyzed, and files not read, so that silence about them is no clean result. */
  readonly notRead: readonly PathAndReason[];
}

export interface OverviewParams {
  /** Revision that the client shows already; the answer is null when nothing changed since. */
  readonly revision?: string;
}

export interface InventoryParams {
  /** `view` is the body of the page for a webview, without the frame. */
  readonly format: 'view' | 'html' | 'markdown' | 'json';
}

export interface InventoryAnswer {
  readonly text: string;
  /** Roots below which the paths of the page lie, by the name in front of them (empty for the only one). */
  readonly roots: readonly { readonly name: string; readonly uri: string }[];
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
    readonly calls: number;
    readonly findings: number;
    readonly status: 'checked' | 'unmarked' | 'skipped' | 'failed';
    readonly reason: string | null;
    /** What was exceeded: the setting's key; null where nothing was. */
    readonly exceeded: 'maxFileSize' | 'checkTimeBudget' | null;
  } | null;
  /** Process that serves, for problem reports; null in a browser. */
  readonly processId: number | null;
}

/** Parameters of `exchangeFiles`: what the client read since the last exchange. */
export interface ProvidedFiles {
  /** Every file of the workspace that may be asked for, where the answer before asked to list them. */
  readonly listed?: readonly string[];
  /** Texts by address; null for one that is not there or no text. */
  readonly read: readonly { readonly uri: string; readonly text: string | null }[];
}

/** Answer of `exchangeFiles`, which comes only when something is wanted. */
export interface WantedFiles {
  /** Glob patterns of files to list; absent where no listing is wanted. */
  readonly list?: readonly string[];
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
  'responsibleUse.server.selfTest': { readonly params: undefined; readonly answer: SelfTestAnswer };
  /** Asks the client to show a place; the last step of a fix that leaves something to fill in. */
  'responsibleUse.server.reveal': { readonly params: RevealParams; readonly answer: null };
  /**
   * Has the client make a project file in the workspace folder of a document, else in the first one, and
   * show it. One that is there is only shown. Null where there is no workspace folder.
   */
  'responsibleUse.server.createProjectFile': { readonly params: CreateProjectFileParams; readonly answer: CreateProjectFileAnswer | null };
}

export type ServerCommand = keyof ServerCommands;
