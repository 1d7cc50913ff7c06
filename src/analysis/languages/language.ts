import type { FileView } from '../files.js';
import type { Language, Program } from '../program/model.js';

/** What a front end is told about the file besides its text. */
export interface ParseRequest {
  /** Path as the host names it, used for its ending only. */
  readonly path: string;
  readonly text: string;
}

/**
 * One front end. It is the only place that sees a syntax tree of its language: it lowers text into
 * the program model and decides nothing.
 */
export interface FrontEnd {
  /**
   * Lowers text into a program.
   *
   * @returns a program for any text, however broken; broken places are listed in `problems`.
   * Never throws for a syntax error.
   */
  parse(request: ParseRequest): Program;
}

/** Resolves module specifiers to files of the workspace, as the language does it. */
export interface ModuleResolver {
  /**
   * @param specifier module as written in the import.
   * @param from path of the importing file.
   * @returns path of a source file outside installed packages, or null.
   */
  resolve(specifier: string, from: string): string | null;
  /** Forgets which files there are: one came or went, or a project's settings changed. */
  forget?(): void;
}

/** A parsed file, as far as its language tells who sees it. */
export interface DeclaringFile {
  readonly path: string;
  readonly program: Program;
}

/** A name as a file writes it. */
export interface WrittenName {
  readonly name: string;
  /** Namespace, package or import path in front of it or imported with it; '' for a plain name. */
  readonly qualifier: string;
}

/**
 * How files of a language see each other's declarations without naming a file: through namespaces
 * (C#), packages (Java) or folders (Go). What is read from text only decides which files are parsed;
 * it may hold names that mean nothing.
 */
export interface SharedNames {
  /** Names that a text declares for other files of its program, found without parsing. */
  declaredIn(text: string): Iterable<string>;
  /** Names of interfaces that classes of a text say they implement, found without parsing; absent where classes need not say so. */
  implementedIn?(text: string): Iterable<string>;
  /**
   * Scopes (namespaces, packages, folders) that a text declares its names in, found without parsing.
   *
   * @param path of the file that the text is.
   */
  scopesOf(path: string, text: string): readonly string[];
  /** Scopes whose names a text can use, besides those imported for all; may hold others. */
  scopesIn(path: string, text: string): readonly string[];
  /** Namespaces that a text (a source or a file that `configures`) imports for every file of its project; absent where no text does. */
  importedForAll?(text: string): readonly string[];
  /** Namespaces, packages and the like whose declarations a file names without a qualifier, its own first. */
  namespacesOf(from: DeclaringFile, importedForAll: readonly string[]): readonly string[];
  /**
   * How far away a declaration is: 0 for the file's own namespace, more for others.
   *
   * @returns null where `written` in `from` can not mean a top-level declaration of `other`. Both are of this language.
   */
  distance(from: DeclaringFile, written: WrittenName, other: DeclaringFile, importedForAll: readonly string[]): number | null;
  /**
   * Folder whose files alone can declare what is written; null where that can be any file of the program.
   *
   * @param from path of the file that writes the name.
   */
  folderOf?(from: string, written: WrittenName): string | null;
  /** Names of files that stand in the root folder of a whole program, such as a solution. */
  readonly programFile: RegExp;
  /** Names of files that stand in the folder of a project or module of it. */
  readonly projectFile: RegExp;
  /** Forgets which files there are. */
  forget?(): void;
}

/** Gives binary parts of a front end (grammars in WebAssembly) without the front end touching a file system. */
export interface AssetReader {
  /** @param name file name of the asset, for instance `tree-sitter-python.wasm`. @throws when the asset is missing. */
  readAsset(name: string): Promise<Uint8Array>;
}

/** How a front end is reached without loading its parser. */
export interface LanguageDefinition {
  /** Front end key; TypeScript and JavaScript share one. */
  readonly id: 'typescript' | 'python' | 'csharp' | 'java' | 'go';
  /** File endings with the dot, lower case. */
  readonly endings: readonly string[];
  /** Line comment marker, used by fixes that insert directives. */
  readonly lineComment: string;
  /** The language of a file by its ending. */
  languageOf(path: string): Language;
  /** Loads the parser. Called once, on the first file that needs it. */
  load(assets: AssetReader): Promise<FrontEnd>;
  /** Loads what resolves this language's modules to files; absent where imports name no files. */
  loadResolver?(files: FileView): Promise<ModuleResolver>;
  /** Module specifiers of a text, found without parsing; absent where imports name no files. */
  specifiersOf?(text: string): readonly string[];
  /** Absent where files see each other through imports alone. */
  sharedNames?(files: FileView): SharedNames;
}
