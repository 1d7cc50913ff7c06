import type { CellMap } from '../notebooks/cell-map.js';
import type { Language, Program } from '../program/model.js';
import { unpackProgram, type PackedProgram } from '../program/packed.js';
import { indexProgram, type ProgramIndex } from './program-index.js';

/** One parsed file with the look-ups that resolution needs. Immutable: a changed file is a new object. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
  readonly program: Program;
  readonly index: ProgramIndex;
  /** Which part of the text is which cell, where the file is a notebook. */
  readonly cells?: CellMap;
}

/**
 * The files of a workspace as resolution sees them. Only files that point at an Azure AI service,
 * and what they import or are imported by, are ever parsed.
 */
export interface Project {
  /** A parsed file of the workspace, or null when it is missing, unsupported or not parsed. */
  file(path: string): SourceFile | null;
  /** Resolves a module specifier as the language does; null for packages outside the workspace. */
  resolveModule(from: SourceFile, specifier: string): string | null;
  /**
   * Files that declare a top-level name which a file sees without an import that names a file: of the
   * same namespace, package or folder, or of one that it imports; the nearest, and several where a
   * type has parts in several files. Empty for languages without.
   *
   * @param qualifier namespace, package or import path in front of the name, or imported with it.
   * @param onlyLeading true where nothing is wanted but what can lead to a client of a service: no file is
   * parsed then that neither points at a service nor uses what one that does declares.
   */
  declaring(from: SourceFile, name: string, qualifier?: string, onlyLeading?: boolean): readonly SourceFile[];
  /** Namespaces, packages and modules whose declarations a file names without a qualifier, the nearest first. */
  namespacesOf(from: SourceFile): readonly string[];
  /**
   * Files that point at a service and whose classes say that they implement what a file declares; they
   * are parsed by this. Empty where classes need not say so, and where imports name files.
   */
  implementing(file: SourceFile): readonly SourceFile[];
  /**
   * False for a file in which, as far as texts tell, nothing leads to a service: it points at none, and
   * neither do the files that it refers to.
   */
  mayLead(path: string): boolean;
  /** Files parsed so far, in path order; for look-ups by token such as dependency injection. */
  parsedFiles(): readonly SourceFile[];
}

/**
 * @param text what the spans of the program lie in; of a notebook, its cells joined.
 * @returns the source file of a program, with its index built.
 */
export function sourceFile(path: string, text: string, program: Program, cells?: CellMap): SourceFile {
  return { path, text, language: program.language, program, index: indexProgram(program), ...(cells ? { cells } : {}) };
}

/** Nesting up to which a program is unpacked when it is asked for: nothing that walks it fails there. */
const MAX_LATE_DEPTH = 400;

/**
 * The source file of a packed program, which is unpacked when somebody looks into it. One that is nested so
 * deeply that this may fail is unpacked at once, where the caller knows whose fault it is.
 *
 * @param text what the spans of the program lie in; of a notebook, its cells joined.
 * @throws RangeError for a program that is nested too deeply to be walked.
 */
export function packedSourceFile(path: string, text: string, packed: PackedProgram, cells?: CellMap): SourceFile {
  return packed.depth > MAX_LATE_DEPTH ? sourceFile(path, text, unpackProgram(packed), cells) : new PackedSourceFile(path, text, packed, cells);
}

class PackedSourceFile implements SourceFile {
  readonly cells?: CellMap;
  private unpacked: { readonly program: Program; readonly index: ProgramIndex } | null = null;

  constructor(
    readonly path: string,
    readonly text: string,
    private readonly packed: PackedProgram,
    cells?: CellMap,
  ) {
    if (cells) this.cells = cells;
  }

  get language(): Language {
    return this.packed.language;
  }

  get program(): Program {
    return this.parts.program;
  }

  get index(): ProgramIndex {
    return this.parts.index;
  }

  private get parts(): { readonly program: Program; readonly index: ProgramIndex } {
    if (!this.unpacked) {
      const program = unpackProgram(this.packed);
      this.unpacked = { program, index: indexProgram(program) };
    }
    return this.unpacked;
  }
}
