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
}

/** A parsed file, as far as its language tells who sees it. */
export interface DeclaringFile {
  readonly path: string;
  readonly program: Program;
}

/**
 * How files of a language see each other's declarations without naming a file: through namespaces
 * (C#), packages (Java) or folders (Go). What is read from text only decides which files are parsed;
 * it may hold names that mean nothing.
 */
export interface SharedNames {
  /** Names that a text declares for other files of its program, found without parsing. */
  declaredIn(text: string): Iterable<string>;
  /** Names in a text that another file may declare, found without parsing. */
  usedIn(text: string): ReadonlySet<string>;
  /** True when `from` can name the top-level declarations of `other` without more. Both are of this language. */
  sees(from: DeclaringFile, other: DeclaringFile): boolean;
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
  readonly sharedNames?: SharedNames;
}
