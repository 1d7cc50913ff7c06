import type { Service, Wrapper } from '../knowledge/schema.js';

/**
 * What a team declares about a code base in its project file, as rules see it. Plain data; who reads
 * the file and finds its mistakes is beside this one.
 */

/** Names of this code base that stand for something rules look for; see `rules/vocabulary`. */
export interface DeclaredNames {
  /** Functions by which a person decides or is asked to. */
  readonly humanSteps: readonly string[];
  /** Functions that end, deny or grant something to a person. */
  readonly consequentialActions: readonly string[];
  /** Names of what holds or gives the verdict of a moderation. */
  readonly moderationVerdicts: readonly string[];
  /** Functions that write to a log, trace or telemetry. */
  readonly logs: readonly string[];
  /** Names of what comes from an end user. */
  readonly endUserSources: readonly string[];
  /** Functions that hold input to a limit. */
  readonly inputBounds: readonly string[];
}

/** Approval to use a feature under Limited Access. */
export interface DeclaredRegistration {
  /** Ticket, form or mail by which a reader finds the approval. */
  readonly reference: string;
  /** ISO dates, or null where none is given. */
  readonly approvedOn: string | null;
  readonly expiresOn: string | null;
  /** Ids of access gates that the approval covers; null for all gates of the service. */
  readonly features: readonly string[] | null;
}

export interface DeclaredService {
  readonly id: string;
  /** Ids of the operations that lie within the approved use; null where all do. */
  readonly operations: readonly string[] | null;
  readonly useCases: readonly string[];
  readonly regions: readonly string[];
  readonly registration: DeclaredRegistration | null;
}

/** A mitigation that is stated for some operations. */
export interface DeclaredMitigation {
  /** `service` or `service/operation`; null for everything. */
  readonly appliesTo: readonly string[] | null;
  /** Where a reader can follow it up: the limit with its place, or the basis of a consent. */
  readonly statement: string;
}

/** Services and wrappers that a project file adds to the knowledge base, for the files it governs. */
export interface OwnCode {
  readonly services: readonly Service[];
  readonly wrappers: readonly Wrapper[];
  readonly tests: readonly SelfTest[];
}

/** A program in a project file, and the calls that have to be found in it. */
export interface SelfTest {
  readonly language: OwnLanguage;
  readonly code: string;
  /** `service/operation` of each call, in the order of the text. */
  readonly finds: readonly string[];
  /** What is tested: the wrapper's name and the number of the test, from 1. */
  readonly title: string;
  /** Keys and indexes that lead to the test in the project file. */
  readonly at: readonly (string | number)[];
}

/** A language in which wrappers can be described. */
export type OwnLanguage = 'typescript' | 'javascript' | 'python' | 'csharp' | 'java' | 'go';

/** What holds for one source file. */
export interface Policy {
  /** Path of the project file that governs the source file, or null where there is none. */
  readonly path: string | null;
  /** Declared services by their id. */
  readonly services: ReadonlyMap<string, DeclaredService>;
  readonly names: DeclaredNames;
  /** Limits on input that are enforced elsewhere, such as in a gateway. */
  readonly inputLimits: readonly DeclaredMitigation[];
  /** Bases on which sensitive traits of people are inferred. */
  readonly consents: readonly DeclaredMitigation[];
  /** Severity per rule id, `*` wildcards included; null where the project file says nothing about rules. */
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>> | null;
  /** How far ahead of today a waiver may end, in days; null for the default. */
  readonly waiverCapDays: number | null;
  readonly ownCode: OwnCode;
}

/** No names at all. */
export const noNames: DeclaredNames = { humanSteps: [], consequentialActions: [], moderationVerdicts: [], logs: [], endUserSources: [], inputBounds: [] };

/** No services and wrappers at all. */
export const noOwnCode: OwnCode = { services: [], wrappers: [], tests: [] };

/** What holds where no project file governs. */
export const noPolicy: Policy = { path: null, services: new Map(), names: noNames, inputLimits: [], consents: [], severities: null, waiverCapDays: null, ownCode: noOwnCode };

/** True where a mitigation is stated for an operation. @param operation id of the operation, or null where it is not known. */
export function isStatedFor(mitigation: DeclaredMitigation, service: string, operation: string | null): boolean {
  return mitigation.appliesTo === null || mitigation.appliesTo.some((subject) => subject === service || (operation !== null && subject === `${service}/${operation}`));
}

/** True once a registration's last day has passed. @param today ISO date. */
export function hasExpired(registration: Pick<DeclaredRegistration, 'expiresOn'>, today: string): boolean {
  return registration.expiresOn !== null && registration.expiresOn < today;
}

/** Something that a fix states in the project file. */
export interface Declaration {
  readonly service: string;
  /** Operation that is added to those within the approved use; null where the service as a whole is declared. */
  readonly operation: string | null;
  /** True to leave a registration to fill in; it does not count until somebody has. */
  readonly registration: boolean;
}
