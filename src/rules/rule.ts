import type { ResolvedCall, FileCalls } from '../analysis/calls/resolved-call.js';
import type { Evaluator } from '../analysis/calls/evaluate.js';
import type { TextReader } from '../analysis/calls/text-reader.js';
import type { Project, SourceFile } from '../analysis/calls/project.js';
import type { FileFlow } from '../analysis/flow/file-flow.js';
import type { Language, Span } from '../analysis/program/model.js';
import type { Clause, ConductCode, Service } from '../knowledge/schema.js';
import type { Declaration, Policy } from '../policy/policy.js';
import type { Directive } from './directives.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** An example on a rule's page. Every one is executed by the tests. */
export interface Example {
  /** `jsonc` for the project file. */
  readonly language: Language | 'jsonc';
  readonly code: string;
}

/** A rule's page: shown by `explain`, in the look-up and in SARIF help. */
export interface RulePage {
  /** Why it matters, a short paragraph. */
  readonly why: string;
  /** Code that the rule reports. */
  readonly bad: readonly Example[];
  /** The same code settled. */
  readonly good: readonly Example[];
  readonly whenNotToUse: string;
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Public id, never reused. */
  readonly id: string;
  readonly title: string;
  /** One sentence for lists and tables. */
  readonly summary: string;
  readonly severity: Severity;
  /** Clauses it is about, the one quoted first. A message quotes only a clause that binds the service. */
  readonly clauses: readonly string[];
  /** Facts it rests on. */
  readonly facts: readonly string[];
  readonly page: RulePage;
}

/** One rule about code: metadata, its page, one check. */
export interface Rule extends RuleInfo {
  /**
   * True for rules that say "nowhere in the workspace". They are checked only where the calls of the
   * whole workspace are known, and listed as not evaluated elsewhere.
   */
  readonly needsWorkspace?: true;
  check(context: RuleContext): Iterable<FindingDraft>;
}

/** What a rule sees: one file, resolved, inside its project. */
export interface RuleContext {
  readonly file: SourceFile;
  readonly calls: FileCalls;
  readonly flow: FileFlow;
  readonly evaluator: Evaluator;
  readonly reader: TextReader;
  readonly project: Project;
  readonly services: readonly Service[];
  /** Clauses and the codes they come from. */
  readonly conduct: { readonly clauses: readonly Clause[]; readonly codes: readonly ConductCode[] };
  readonly directives: readonly Directive[];
  /** What the project file declares for this file. */
  readonly policy: Policy;
  /** True for test code and generated code: a test that calls the function of another file is no user of it. */
  readonly isTest: boolean;
  /** The day that expiry and retirement are judged by, ISO date. */
  readonly today: string;
  /**
   * Calls of all files in path order, where the whole workspace was resolved; null when only this
   * file is at hand.
   */
  readonly workspaceCalls: readonly ResolvedCall[] | null;
}

export interface EvidenceDraft {
  readonly file: SourceFile;
  readonly span: Span;
  readonly note: string;
}

export interface FindingDraft {
  readonly file: SourceFile;
  readonly span: Span;
  /** Names the evidence and what would clear it, "may conflict with" where a clause is meant; no verdicts. Never repeats a secret. */
  readonly message: string;
  readonly call: ResolvedCall | null;
  /** Call, decision, action: in the order a reader follows it. */
  readonly evidence: readonly EvidenceDraft[];
  readonly certainty: 'resolved' | 'likely';
  /** Clause that is quoted, or null. */
  readonly clause: string | null;
  readonly facts: readonly string[];
  readonly fixes: readonly FixDraft[];
  /** Severity where it differs from the rule's. */
  readonly severity?: Severity;
  readonly deprecated?: boolean;
  readonly unnecessary?: boolean;
}

export interface EditDraft {
  readonly file: SourceFile;
  readonly span: Span;
  readonly text: string;
}

export interface FixDraft {
  readonly title: string;
  /** True when the edit keeps behavior apart from what the rule asks for; such fixes take part in fix-all. */
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly EditDraft[];
  /** Where the cursor belongs: an offset into the text of the first edit. */
  readonly cursorAt: number | null;
  /** What it states in the project file instead of editing code; the file is made where there is none. */
  readonly declares?: Declaration;
}
