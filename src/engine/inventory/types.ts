import type { CallReport, FactAnswer, Place, Severity } from '../types.js';

/**
 * The inventory of a code base: which services and operations it uses, what happens to the data, and
 * what is open. Made from one scan and the knowledge base; the same scan gives the same inventory.
 *
 * `At` is how a place is written: the engine's own places, or those of the public contract. Lists of
 * places, and of what has a place `at`, are in the order of paths, then of places.
 */
export interface Inventory<At = Place> {
  /** In the order of the catalogue, own services of project files last. Only those that are called. */
  readonly services: readonly InventoryService<At>[];
  /** Calls that reach Azure AI and are not in the catalogue, in order of places. */
  readonly unknownCalls: readonly InventoryUnknownCall<At>[];
  /** Clauses of the codes of conduct that bind a service in use, in the order of the clause file. */
  readonly clauses: readonly InventoryClause<At>[];
  /** What people state that code cannot show: directives and project files, in order of places. */
  readonly mitigations: readonly InventoryMitigation<At>[];
  /** Waivers, in order of places. */
  readonly waivers: readonly InventoryWaiver<At>[];
  /** Findings by rule, the gravest first, then in the order of the rule list. Rules without findings are left out. */
  readonly findings: readonly InventoryFindings<At>[];
}

/** One place at which a service is called. */
export interface InventoryCall<At> {
  readonly at: At;
  readonly language: string;
  readonly member: string;
  readonly via: CallReport['via'];
  readonly certainty: CallReport['certainty'];
  /** True for test code and generated code. */
  readonly isTest: boolean;
}

export interface InventoryUnknownCall<At> extends InventoryCall<At> {
  /** Null where nothing tells which service it is. */
  readonly service: string | null;
}

export interface InventoryService<At> {
  readonly id: string;
  readonly name: string;
  /** What the service takes in and gives out. */
  readonly processes: string;
  /** True for a service that a project file describes. */
  readonly isOwn: boolean;
  /** How project files declare it; empty where none does. */
  readonly declared: readonly InventoryDeclaration<At>[];
  /** Gates before the service or the operations in use, the strictest first. */
  readonly access: readonly InventoryGate<At>[];
  /** End dates of what is in use, the earliest first. */
  readonly retirements: readonly InventoryRetirement<At>[];
  /** In the order of the catalogue. */
  readonly operations: readonly InventoryOperation<At>[];
  /** Every fact that something above or below rests on, and those that hold for the whole service; in topic order, each once. */
  readonly facts: readonly InventoryFact[];
}

export interface InventoryFact extends Omit<FactAnswer, 'appliesTo'> {
  /** Shown name of the topic: "Retention". */
  readonly topicTitle: string;
  /** A narrower scope in words, such as "stored prediction images"; null where there is none. */
  readonly scopeNote: string | null;
  /** Ids of facts on the same matter that say otherwise. */
  readonly conflictsWith: readonly string[];
  /** True where the day to look at the source again has passed. */
  readonly isStale: boolean;
}

export interface InventoryDeclaration<At> {
  /** Its place in the project file. */
  readonly at: At;
  /** Operations within the approved use; null where all are. */
  readonly operations: readonly string[] | null;
  readonly useCases: readonly string[];
  readonly regions: readonly string[];
  readonly registration: InventoryRegistration | null;
}

export interface InventoryRegistration {
  readonly reference: string;
  readonly approvedOn: string | null;
  readonly expiresOn: string | null;
  /** Ids of access gates that it covers; null for all of the service. */
  readonly features: readonly string[] | null;
  readonly isExpired: boolean;
}

export interface InventoryGate<At> {
  readonly id: string;
  readonly state: 'limited' | 'open' | 'disputed';
  readonly statement: string;
  readonly form: string | null;
  readonly facts: readonly string[];
  /** Operations in use that fall under it (`service/operation`); null for the service as a whole. */
  readonly operations: readonly string[] | null;
  /** True where a declared registration covers every call under it. Always true for an open gate. */
  readonly isDeclared: boolean;
  /** Calls under it. */
  readonly calls: readonly At[];
}

export interface InventoryRetirement<At> {
  readonly id: string;
  readonly what: string;
  /** ISO date. */
  readonly on: string;
  /** True where the day has passed. */
  readonly isPast: boolean;
  readonly scope: 'service' | 'api-version' | 'feature' | 'sdk';
  readonly successor: string | null;
  readonly note: string | null;
  readonly source: { readonly title: string; readonly heading: string; readonly url: string | null; readonly asOf: string | null };
  readonly readOn: string;
  /** Calls that end with it; the construction of a client where that shows it and no call does. */
  readonly calls: readonly At[];
}

export interface InventoryOperation<At> {
  /** `service/operation`. */
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  /** What leaves the program; empty where no content does. */
  readonly sends: readonly string[];
  readonly keeps: InventoryKeeping<At>;
  readonly deletion: InventoryDeletion<At>;
  /** Twin operation that keeps nothing (`service/operation`), or null. */
  readonly keepsNothingTwin: string | null;
  /** What the arguments of the calls change, in the order of the catalogue. */
  readonly choices: readonly InventoryChoice<At>[];
  /** Ids of facts that hold for it, besides those of the whole service; in topic order. */
  readonly facts: readonly string[];
  readonly calls: readonly InventoryCall<At>[];
}

export interface InventoryKeeping<At> {
  /**
   * What stays at the calls in use, their arguments considered. `stays`: content stays at every call;
   * `stays-at-some`: at some, or an argument decides whose value is not known; `asked-not-to`: every
   * call asks for nothing to be kept; `as-stated`: what the statement says, which may be nothing;
   * `unpublished`: no page says what stays.
   */
  readonly state: 'stays' | 'stays-at-some' | 'asked-not-to' | 'as-stated' | 'unpublished';
  /** What is kept, where and how long, as published for the operation whatever its arguments; null where no page publishes it. */
  readonly statement: string | null;
  /** Content that stays, as a noun phrase; null where none is known to, and where only a choice says what. */
  readonly content: string | null;
  /**
   * When it goes: not before somebody deletes it, after some weeks unless it is used, within hours, at
   * an end that each call gives; null where nothing stays or the end is not known.
   */
  readonly until: 'deleted' | 'unused' | 'hours' | 'expires' | null;
  /** What the arguments of the calls change about it, in sentences to stand behind the statement. */
  readonly notes: readonly string[];
  readonly facts: readonly string[];
  /** Calls at which content stays, or may stay; empty where none is known to. */
  readonly calls: readonly At[];
}

/** Whether the code base can delete what the operation leaves. */
export interface InventoryDeletion<At> {
  /**
   * `present`: a deleting operation is called, in code that is no test code; where the operation itself
   * is called in test code alone, test code counts. `absent`: there is one, and nothing in the files that
   * were read calls it. `untold`: none is called in what was read, and not everything was. `none`: content
   * stays and no operation deletes it. `not-needed`: the calls leave nothing that could be deleted, because
   * they ask for it or switch nothing on. `as-stated`: no operation deletes what the statement of `keeps`
   * says, if that is anything. `unpublished`: no page says what stays, nor what deletes it.
   */
  readonly state: 'present' | 'absent' | 'untold' | 'none' | 'not-needed' | 'as-stated' | 'unpublished';
  /** Operations that delete it (`service/operation`). */
  readonly operations: readonly string[];
  /** Calls of these operations that count. */
  readonly calls: readonly At[];
}

/** One value of an argument that changes what happens to the data. */
export interface InventoryChoice<At> {
  readonly id: string;
  /** Shown name of the argument. */
  readonly label: string;
  /** `given`: with one of the values that the effect is about; `left-out`; `unknown`: given, and its value is not known. */
  readonly state: 'given' | 'left-out' | 'unknown';
  /** Values, ascending, shortened, never a secret; empty where left out, unknown, or where any value has the effect. */
  readonly values: readonly string[];
  readonly effect: string;
  /** Set where it switches logging or storage on that is off without it. */
  readonly turnsOn: 'logging' | 'storage' | null;
  readonly facts: readonly string[];
  readonly calls: readonly At[];
}

export interface InventoryClause<At> {
  readonly id: string;
  readonly title: string;
  readonly duty: 'must' | 'must-not';
  /** What it asks for, in the product's own words. */
  readonly statement: string;
  /** Ids of services in use that it binds. */
  readonly services: readonly string[];
  /** Where it stands, in codes that bind one of these services. */
  readonly sources: readonly { readonly title: string; readonly heading: string; readonly url: string | null; readonly asOf: string | null; readonly readAtSource: boolean }[];
  /** Rules that look for what it is about, with their open and suppressed findings. */
  readonly rules: readonly { readonly id: string; readonly open: number; readonly suppressed: number; readonly isEvaluated: boolean }[];
  /** Keys of the project file that answer it, where they are stated, and whether that covers every call that needs it. */
  readonly declarations: readonly { readonly key: string; readonly stated: readonly At[]; readonly isComplete: boolean }[];
  /**
   * `open`: an open finding or a missing declaration. `untold`: nothing open, and a rule did not run
   * everywhere, so its silence says nothing. `waived`: nothing open but for what waivers or a baseline
   * suppress. `answered`: looked for or stated, and nothing open. `elsewhere`: neither rules nor
   * declarations can answer it. None of them means that the clause is kept.
   */
  readonly state: 'open' | 'untold' | 'waived' | 'answered' | 'elsewhere';
  /** What code can and cannot show. */
  readonly note: string;
}

export interface InventoryMitigation<At> {
  readonly at: At;
  /** `human-review`, `input-limit`, `consent` of directives; the key for project files (`humanOversight.process`). */
  readonly kind: string;
  readonly from: 'directive' | 'project-file';
  /** Fields as written, in their order, shortened, never a secret. */
  readonly fields: readonly { readonly key: string; readonly value: string }[];
  /** False where it has a problem and so does not count. */
  readonly counts: boolean;
}

export interface InventoryWaiver<At> {
  readonly at: At;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** End date as written; may be empty or malformed. */
  readonly until: string;
  /** `active`: it suppresses; `unused`: it is valid and suppresses nothing; the others suppress nothing because of a problem. */
  readonly state: 'active' | 'unused' | 'expired' | 'incomplete' | 'invalid';
}

/** Findings of one rule. */
export interface InventoryFindings<At> {
  readonly rule: string;
  readonly title: string;
  /** The gravest severity among them. */
  readonly severity: Severity;
  readonly open: readonly InventoryFinding<At>[];
  readonly waived: readonly InventoryFinding<At>[];
  readonly baselined: readonly InventoryFinding<At>[];
}

export interface InventoryFinding<At> {
  readonly at: At;
  readonly severity: Severity;
  readonly message: string;
  /** Stable identity, as in reports of scans. */
  readonly fingerprint: string;
}
