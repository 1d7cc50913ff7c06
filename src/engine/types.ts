/**
 * What the engine tells its hosts: plain data in editor words. Lines and characters are 0-based,
 * characters count UTF-16 units, ranges are end-exclusive. Paths are absolute with `/`.
 */
import type { AssetReader } from '../analysis/languages/language.js';
import type { FileView } from '../analysis/files.js';
import type { ClauseCoverage } from '../answers/coverage.js';
import type { ScanNotes } from './inventory/notes.js';
import type { Inventory, InventoryWaiver } from './inventory/types.js';
import type { Translate } from '../wording/translate.js';
import type { Survey } from './survey.js';

export type { ClauseCoverage } from '../answers/coverage.js';

export type { Survey, SurveyedFile, SurveyRequest } from './survey.js';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A position in a file; in a notebook, one in the source of a cell. */
export interface CellPosition extends Position {
  /** Index of the notebook cell: all cells count, from 0. Lines count inside the cell then. Absent in other files. */
  readonly cell?: number;
}

/** A stretch of a file; in a notebook, of one cell. */
export interface Place {
  readonly path: string;
  readonly range: Range;
  /** Index of the notebook cell: all cells count, from 0. Lines count inside the cell then. Absent in other files. */
  readonly cell?: number;
}

/** The editor's severity names; `off` in settings only. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Certainty = 'resolved' | 'likely';

/** Everything the engine needs from where it runs. */
export interface EngineHost extends AssetReader {
  readonly files: FileView;
  /** What reads many files for a scan, best on other threads; without it the engine reads them one by one. */
  readonly survey?: Survey;
  /** Resolves when messages that have come in were taken; a long scan calls it again and again. Default: after a timer. */
  readonly turn?: () => Promise<void>;
  /** Puts what frames answers into the user's language; facts, rules and findings stay English. Default: English. */
  readonly translate?: Translate;
  /** Today as an ISO date; what expiry, retirement and staleness are judged by. */
  today(): string;
  log(level: 'error' | 'warning' | 'info' | 'debug', message: string): void;
}

/** Which project files count. */
export interface ProjectFiles {
  /** Folders outside of which no project file is looked for, absolute with `/`; null for no such limit. */
  readonly roots: readonly string[] | null;
  /** The nearest one at or above a source file, none, or one for everything. */
  readonly use: 'nearest' | 'none' | { readonly path: string };
}

/** What can be switched off as a language; notebooks go by their own switch, whatever their cells are written in. */
export type LanguageSwitch = 'typescript' | 'javascript' | 'python' | 'csharp' | 'java' | 'go' | 'notebooks';

export interface EngineSettings {
  /**
   * Severity per rule id, or `off`; a rule that is not named keeps its default. `*` wildcards as in
   * `*-moderation`. Counts only where no project file governs.
   */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Severity of findings in test code and generated code; `off` drops them. Default: information. */
  readonly testCodeSeverity: Severity | 'off';
  /**
   * Severity of findings in notebooks; `off` drops them, `asElsewhere` leaves each its own. In a
   * notebook that is test code the milder of the two counts. Default: asElsewhere.
   */
  readonly notebookSeverity: Severity | 'off' | 'asElsewhere';
  /**
   * Languages that are off: their files are reported as skipped, and nothing is said at a position of
   * them. They are still looked into from files of other languages. One that is not named is on.
   */
  readonly languages: Readonly<Partial<Record<LanguageSwitch, boolean>>>;
  /** Files with more code than this many UTF-16 units are skipped with a notice; of a notebook the cells count. Default 1,048,576. */
  readonly maxFileLength: number;
  /** Default: the nearest one, with no limit. */
  readonly projectFiles?: ProjectFiles;
}

/** One Azure AI call. */
export interface CallReport extends Place {
  readonly language: string;
  readonly service: string | null;
  readonly operation: string | null;
  /** Member name as written, or the path of a path-style or REST call. */
  readonly member: string;
  readonly via: 'sdk' | 'rest' | 'wrapper';
  readonly certainty: Certainty;
}

export interface Evidence extends Place {
  readonly note: string;
}

export interface Suppression {
  readonly kind: 'waiver' | 'baseline';
  readonly reason: string;
  /** Who answers for it; null only where an entry of a baseline names nobody. */
  readonly owner: string | null;
  readonly until: string;
}

export interface TextEdit extends Place {
  readonly newText: string;
}

/** A file that a fix makes. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** Safe fixes take part in fix-all and in the `fix` command. */
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
  /** Files that it makes besides; absent for most. Hosts that cannot make files leave such a fix out. */
  readonly creates?: readonly NewFile[];
  /** Where the cursor belongs after the edit, for fixes that leave something to fill in. */
  readonly cursor: { readonly path: string; readonly position: Position; readonly cell?: number } | null;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  readonly service: string | null;
  readonly operation: string | null;
  /** Conduct clause that the finding is about, if one binds. */
  readonly clause: string | null;
  /** Ids of the facts it rests on. */
  readonly facts: readonly string[];
  /** In the order a reader follows it: call, decision, action. */
  readonly evidence: readonly Evidence[];
  /** Stable identity: survives moved lines and another working directory. */
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
  /** True for the deprecated tag (strike-through). */
  readonly deprecated: boolean;
  /** True for code to remove, shown faded (unused waivers). */
  readonly unnecessary: boolean;
}

/** What became of one file. */
export interface FileReport {
  readonly path: string;
  /**
   * `checked`: analyzed. `unmarked`: nothing in it points at Azure AI, not parsed. `skipped`: not
   * read, see `reason`. `failed`: marked, but could not be analyzed at all.
   */
  readonly status: 'checked' | 'unmarked' | 'skipped' | 'failed';
  readonly reason: string | null;
  /** Setting of the engine that a skipped file was left out by; absent where none did. */
  readonly skippedBy?: 'languages' | 'maxFileLength';
  /** Set when parts of the file did not parse. */
  readonly partial: string | null;
  readonly language: string | null;
  readonly calls: readonly CallReport[];
  readonly unknownCalls: readonly CallReport[];
  readonly findings: readonly Finding[];
  /** In the order of the text; absent where there are none. */
  readonly waivers?: readonly InventoryWaiver<Place>[];
  /** True for test code and generated code that was analyzed; absent for other files. */
  readonly isTest?: boolean;
  /** Rules that failed on this file or need a scan of the whole workspace, so that silence about them says nothing; absent when all ran. */
  readonly notEvaluated?: readonly NotEvaluated[];
  /** Other files that the report depends on; after a scan, all files that the scan looked into. */
  readonly dependsOn: readonly string[];
}

export interface NotEvaluated {
  readonly rule: string;
  readonly reason: string;
}

export interface ScanReport {
  readonly evaluatedOn: string;
  /** Reports of all files that were given, in path order. */
  readonly files: readonly FileReport[];
  /** Reports of the project files that govern them, in path order; absent where none does. */
  readonly projectFiles?: readonly FileReport[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** What was gathered for an inventory; absent where nobody asked for it. For `Engine.inventory` alone. */
  readonly notes?: ScanNotes;
}

export interface ScanProgress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/**
 * Phases of a scan, in their order: `read` the files and parse those with a marker, `follow` clients
 * into other files, `resolve` calls, run the `rules`.
 */
export type ScanPhase = 'read' | 'follow' | 'resolve' | 'rules';

/** Answer to a hover or to "facts for the call at the cursor". */
export interface Explanation {
  /** In the cell that was asked about, where the file is a notebook. */
  readonly range: Range;
  /** Short title such as "Custom Vision: classify-image". */
  readonly title: string;
  /** Markdown: short first lines, details below, sources with links and dates. */
  readonly markdown: string;
  /** What can be looked up next. */
  readonly subject: { readonly kind: LookUpKind; readonly id: string };
}

/** What happens to the data at one call, in a few words above it. */
export interface CallNote extends Place {
  /** "Keeps the submitted image: 30 days". */
  readonly text: string;
  /** `service/operation`. */
  readonly operation: string;
}

/** A place in inserted text that is left to the author. */
export interface Hole {
  /** What can stand there, the first to begin with; empty where only the author knows. */
  readonly choices: readonly string[];
}

/** One proposal for what is being written. Proposals come in the order in which they are to be shown. */
export interface Completion {
  readonly kind: 'directive' | 'rule' | 'field' | 'value';
  readonly label: string;
  /** Few words beside the label. */
  readonly detail: string;
  readonly markdown: string;
  /** What it takes the place of, on one line. */
  readonly range: Range;
  readonly insert: readonly (string | Hole)[];
  /** True for what the code at hand asks for. */
  readonly isLikely: boolean;
}

export type LookUpKind = 'service' | 'operation' | 'fact' | 'clause' | 'rule' | 'coverage';

/** One line of the look-up list. */
export interface LookUpItem {
  readonly kind: LookUpKind;
  /** `custom-vision`, `custom-vision/classify-image`, `cv-30-days-unused`, `coc-human-oversight`, `missing-human-review`. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly detail: string;
}

/** A service as lists show it. */
export interface ServiceSummary {
  readonly id: string;
  readonly name: string;
  readonly operations: readonly OperationSummary[];
}

export interface OperationSummary {
  /** `service/operation`. */
  readonly id: string;
  /** The operation's own part of the id. */
  readonly label: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What stays of what is sent, whatever the arguments, in a few words such as "keeps the submitted image: 30 days". */
  readonly keeps: string;
}

export interface FactAnswer {
  readonly id: string;
  readonly topic: string;
  readonly statement: string;
  readonly appliesTo: { readonly service: string; readonly operations: readonly string[] | null; readonly note: string | null };
  readonly source: { readonly title: string; readonly heading: string; readonly url: string | null };
  readonly asOf: string | null;
  readonly readOn: string;
  readonly reviewBy: string;
}

/** `facts <service|operation>` in the form of the JSON contract. */
export interface FactsAnswer {
  readonly service: string;
  readonly facts: readonly FactAnswer[];
  /** Operation ids of the service, or the one asked for. */
  readonly operations: readonly string[];
}

/** What a rule or a clause says, or which clauses are answered by what, for `explain`. */
export interface ExplainAnswer {
  readonly kind: 'rule' | 'clause' | 'coverage';
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
  readonly data: unknown;
}

/** Facts about one rule that hosts show: settings, SARIF, README. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly severity: Severity;
  readonly clauses: readonly string[];
  /** What it looks at. Only findings about code can be waived or set aside by a baseline. */
  readonly about: 'code' | 'directives' | 'project-file';
}

/** Thrown where an operation was cancelled through its signal. */
export class CancelledError extends Error {
  constructor() {
    super('The operation was cancelled.');
    this.name = 'CancelledError';
  }
}

/** What a self-test of a project file came to. */
export interface SelfTestResult {
  /** Path of the project file. */
  readonly path: string;
  /** Where the test stands in it. */
  readonly range: Range;
  /** What is tested, for messages: the wrapper's name and the number of the test, from 1. */
  readonly title: string;
  readonly passed: boolean;
  /** `service/operation` of each call, in the order of the text. */
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Why nothing could be found, such as code that does not parse; null where the calls tell all. */
  readonly reason: string | null;
}

export interface Engine {
  /** Replaces the settings; the next check uses them. */
  configure(settings: Partial<EngineSettings>): void;
  readonly settings: EngineSettings;

  /** Sets the text of an open document, which counts before the file; null goes back to the file. */
  setOverlay(path: string, text: string | null): void;
  /** Forgets what is known of a file that changed, appeared or went away. */
  fileChanged(path: string): void;
  /** Paths among `candidates` whose last report used `path`. */
  dependants(path: string, candidates: readonly string[]): readonly string[];

  /** True when a text, or its bytes in UTF-8, holds a marker of an Azure AI service; loads no parser. */
  isMarked(content: string | Uint8Array): boolean;
  /** True when the engine reads files with the ending; notebooks whatever their language. */
  isSupported(path: string): boolean;
  /** File endings with the dot that the engine reads. */
  readonly endings: readonly string[];

  /** Checks one file. Rules that need the whole workspace are left out, unless a scan has seen it whole before. @throws CancelledError */
  check(path: string, signal?: AbortSignal): Promise<FileReport>;
  /** Checks files as one workspace. @throws CancelledError */
  scan(paths: readonly string[], options?: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: ScanProgress) => void;
    /** True where the paths are all files of the workspace; only then rules that say "nowhere in the workspace" are evaluated. Default false. */
    readonly isWhole?: boolean;
    /** True to gather what `inventory` is made of besides: it takes a little longer. Default false. */
    readonly forInventory?: boolean;
    /** Called when a phase begins, for those who want to know where time goes. */
    readonly onPhase?: (phase: ScanPhase) => void;
  }): Promise<ScanReport>;

  /**
   * The inventory of what was scanned: what is used, what happens to the data, and what is open.
   *
   * @param report of a scan with `forInventory`; its findings may have been suppressed since, as by a baseline.
   * @throws Error for the report of another scan.
   */
  inventory(report: ScanReport): Inventory;

  /** What is to be said at a position of a file, or null. */
  explainAt(path: string, position: CellPosition, signal?: AbortSignal): Promise<Explanation | null>;
  /** What is kept because of each known call of a file, its arguments considered, in the order of places. @throws CancelledError */
  callNotes(path: string, signal?: AbortSignal): Promise<readonly CallNote[]>;
  /**
   * What can be written at a position: directives in comments, also in files without a marker.
   *
   * @param options.trigger the typed character that asked by itself; absent where a person asked.
   * @throws CancelledError
   */
  completeAt(path: string, position: CellPosition, options?: { readonly trigger?: string; readonly signal?: AbortSignal }): Promise<readonly Completion[]>;
  /** Fixes of one finding of the file's current text. */
  fixes(path: string, finding: Pick<Finding, 'fingerprint' | 'rule'>, signal?: AbortSignal): Promise<readonly Fix[]>;
  /**
   * Where a place stands in the file's own text: in a notebook, in the lines of its JSON. Other
   * places are as they are.
   */
  rangeInFile(place: Place): Range;
  /**
   * In how many places the file's current text does not parse, whether or not it holds a marker; null
   * where no front end reads it.
   */
  syntaxProblems(path: string): Promise<number | null>;

  /** True for the path of a project file. `check` and `fixes` take it; its report has findings and nothing else. */
  isProjectFile(path: string): boolean;
  /**
   * What is wrong with the configuration of some source files: findings about the project files that
   * govern them, as far as these cannot be read as meant. In path order, then in the order of the text.
   */
  configurationErrors(paths: readonly string[]): readonly Finding[];
  /** Last day on which a suppression of findings in a source file may end, seen from today: an ISO date. */
  latestSuppressionEnd(path: string): string;
  /** True where the configuration switches a rule off for a source file: silence about it says nothing then. */
  isOff(rule: string, path: string): boolean;
  /** Runs the self-tests of the wrappers that project files describe: those that govern some files. @throws CancelledError */
  selfTests(paths: readonly string[], signal?: AbortSignal): Promise<readonly SelfTestResult[]>;
  /** JSON schema of the project file, with the dates an editor offers. */
  projectFileSchema(): Readonly<Record<string, unknown>>;
  /** A new project file that declares the services whose calls are known so far. @param path anything in the workspace folder that it is for. */
  newProjectFile(path: string): NewFile;

  /** The services of the catalogue in its order, those that project files describe last. */
  services(): readonly ServiceSummary[];
  lookUpItems(): readonly LookUpItem[];
  /** Markdown of one look-up entry with its sources, or null for an unknown id. */
  lookUp(kind: LookUpKind, id: string): string | null;
  /** Facts of a service or an operation; null for an unknown id. */
  facts(id: string): FactsAnswer | null;
  /** A rule, a clause, or `conduct-coverage`; null for an unknown id. */
  explain(id: string): ExplainAnswer | null;
  /** Up to three known ids that resemble a mistyped one. */
  suggestions(id: string): readonly string[];
  readonly rules: readonly RuleSummary[];
  /** Every clause of the codes of conduct with what answers it. */
  readonly coverage: readonly ClauseCoverage[];
  /** Newest day on which a source of the knowledge base was read. */
  readonly knowledgeReadOn: string;
}

export interface EngineModule {
  createEngine(host: EngineHost, settings?: Partial<EngineSettings>): Engine;
}
