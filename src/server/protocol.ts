/**
 * What travels between the server and its clients besides standard LSP: the commands of
 * `workspace/executeCommand` and their answers. Types only. The editor client may import this file
 * and no other file of the server.
 */
import type { LookUpItem, LookUpKind, Position, Range } from '../engine/types.js';

export type { LookUpItem, LookUpKind, Position, Range };

/** `initializationOptions`; everything is optional. */
export interface InitializationOptions {
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
