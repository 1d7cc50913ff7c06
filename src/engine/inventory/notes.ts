import type { Choice, ChoiceValue, Service } from '../../knowledge/schema.js';
import type { CallReport, Place } from '../types.js';
import type { InventoryDeclaration, InventoryMitigation, InventoryWaiver } from './types.js';

/**
 * What a scan notes for an inventory besides its report: what only shows while the code is at hand.
 * Plain data, in path order.
 */
export interface ScanNotes {
  readonly isWhole: boolean;
  /** Services in use, in the order of the catalogue, own ones last. */
  readonly services: readonly Service[];
  readonly files: readonly FileNotes[];
  readonly projectFiles: readonly ProjectFileNotes[];
}

export interface FileNotes {
  readonly path: string;
  /** True for test code and generated code. */
  readonly isTest: boolean;
  /** The project file that governs it, or null. */
  readonly governedBy: string | null;
  readonly calls: readonly CallNotes[];
  /** Constructions of clients that show a retirement. */
  readonly retiredClients: readonly { readonly service: string; readonly retirement: string; readonly at: Place }[];
  /** Rules that are switched off for it. */
  readonly rulesOff: readonly string[];
  readonly mitigations: readonly InventoryMitigation<Place>[];
  readonly waivers: readonly InventoryWaiver<Place>[];
}

export interface CallNotes {
  readonly at: Place;
  readonly call: CallReport;
  readonly service: string;
  readonly operation: string;
  readonly choices: readonly ChoiceNotes[];
  /** Ids of the gates that it falls under, with whether a declared registration covers it. */
  readonly gates: readonly { readonly id: string; readonly isDeclared: boolean }[];
  /** Ids of the retirements that it shows. */
  readonly retirements: readonly string[];
}

/** What one argument of a call comes to. */
export interface ChoiceNotes {
  readonly choice: Choice;
  readonly state: 'given' | 'left-out' | 'unknown';
  /** The value of the catalogue that it has; null where it is left out or not known. */
  readonly value: ChoiceValue | null;
  /** Texts of the argument that the value stands for, fit to be shown. */
  readonly texts: readonly string[];
}

export interface ProjectFileNotes {
  readonly path: string;
  readonly services: readonly ({ readonly id: string } & InventoryDeclaration<Place>)[];
  /** What it states of what clauses ask for, by the id of the declaration. */
  readonly statements: readonly { readonly declaration: string; readonly service: string | null; readonly at: Place }[];
  readonly mitigations: readonly InventoryMitigation<Place>[];
}
