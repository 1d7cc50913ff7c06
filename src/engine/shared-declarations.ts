import { languageFor } from '../analysis/languages/index.js';
import type { LanguageDefinition, SharedNames, WrittenName } from '../analysis/languages/language.js';
import type { SourceFile } from '../analysis/calls/project.js';
import { NameIndex, type NameIndexView } from './name-index.js';

/** What the declarations of other files are made from. */
export interface DeclarationsView extends NameIndexView {
  /** A parsed file, parsed on demand; null when it cannot be. */
  file(path: string): SourceFile | null;
}

/** The names of one language. */
export interface LanguageNames {
  readonly shared: SharedNames;
  readonly index: NameIndex;
}

/** Files that declare one name and are parsed to see which of them is meant; the nearest ones first. */
const MAX_CANDIDATES = 24;

/** How far, and over how many files, a way to a file with a marker is looked for. */
const MAX_DEPTH = 3;
const MAX_FILES = 150;
/** Files that are read until other work gets a turn. */
const FILES_PER_TURN = 64;

/**
 * Which files declare the names that a file uses without an import that names a file: C#'s
 * namespaces, Java's packages, Go's folders. Declaring files are found and parsed on demand.
 */
export class SharedDeclarations {
  private readonly languages = new Map<string, LanguageNames | null>();
  /** Files that were parsed or opened before their language was asked about. */
  private readonly known = new Set<string>();
  private readonly declarations = new Map<string, readonly SourceFile[]>();
  /** Paths that may declare a name, by file and how it is written there, with the state of the index that they were found in. */
  private candidatePaths = new WeakMap<SourceFile, Map<string, { readonly revision: number; readonly paths: readonly string[] }>>();
  /** Whether files can lead to a client. */
  private readonly leading = new Map<string, boolean>();
  private namespaces = new WeakMap<SourceFile, readonly string[]>();
  /** Scopes whose names a file can use. */
  private scopes = new WeakMap<SourceFile, ReadonlySet<string>>();

  constructor(private readonly view: DeclarationsView) {}

  /**
   * Files that declare a top-level name that a file writes; several where a type has parts in several.
   *
   * @param leads where given, nothing is parsed unless it is true of one of the files that may declare the name.
   */
  declaring(from: SourceFile, written: WrittenName, leads: ((path: string) => boolean) | null = null): readonly SourceFile[] {
    const names = this.namesFor(from.path);
    if (!names || (leads && !this.candidates(from, written, names).some(leads))) return [];
    const key = `${from.path}\n${written.qualifier}\n${written.name}`;
    const known = this.declarations.get(key);
    // A file that was parsed again since is another one.
    if (known?.every((file) => this.view.file(file.path) === file)) return known;
    const found = this.nearest(from, written, names);
    this.declarations.set(key, found);
    return found;
  }

  private candidates(from: SourceFile, written: WrittenName, { shared, index }: LanguageNames): readonly string[] {
    let known = this.candidatePaths.get(from);
    if (!known) this.candidatePaths.set(from, (known = new Map()));
    const key = `${written.qualifier}\n${written.name}`;
    const before = known.get(key);
    if (before?.revision === index.revision) return before.paths;
    const paths = index.candidates(from.path, written, this.scopesOf(from, shared, index.importedForAll(from.path)));
    known.set(key, { revision: index.revision, paths });
    return paths;
  }

  private nearest(from: SourceFile, written: WrittenName, names: LanguageNames): readonly SourceFile[] {
    const { shared, index } = names;
    const importedForAll = index.importedForAll(from.path);
    const paths = nearestFirst(this.candidates(from, written, names), from.path).slice(0, MAX_CANDIDATES);
    let best: readonly { readonly file: SourceFile; readonly distance: number }[] = [];
    for (const path of paths) {
      const file = this.view.file(path);
      const distance = file && !file.cells && file.language === from.language ? shared.distance(from, written, file, importedForAll) : null;
      if (!file || distance === null) continue;
      const least = best[0]?.distance ?? Infinity;
      if (distance < least) best = [{ file, distance }];
      else if (distance === least) best = [...best, { file, distance }];
    }
    const files = best.map(({ file }) => file);
    return files.length < 2 ? files : this.ofOneProject(from, files, index);
  }

  private scopesOf(from: SourceFile, shared: SharedNames, importedForAll: readonly string[]): ReadonlySet<string> {
    const known = this.scopes.get(from);
    if (known) return known;
    const found = new Set([...shared.scopesIn(from.path, from.text), ...importedForAll]);
    this.scopes.set(from, found);
    return found;
  }

  /** Of declarations that are equally near, those of the file's own project, else of the one nearest to it. */
  private ofOneProject(from: SourceFile, files: readonly SourceFile[], index: NameIndex): readonly SourceFile[] {
    const inProgram = files.filter((file) => index.isOfProgram(file.path, from.path));
    const eligible = inProgram.length > 0 ? inProgram : files;
    const own = eligible.filter((file) => index.projectOf(file.path) === index.projectOf(from.path));
    if (own.length > 0) return own;
    const project = index.projectOf(eligible[0]?.path ?? '');
    return eligible.filter((file) => index.projectOf(file.path) === project);
  }

  /** Namespaces and packages whose declarations a file names without a qualifier. */
  namespacesOf(from: SourceFile): readonly string[] {
    const known = this.namespaces.get(from);
    if (known) return known;
    const names = this.namesFor(from.path);
    const found = names ? names.shared.namespacesOf(from, names.index.importedForAll(from.path)) : from.program.imports.filter((entry) => entry.imported === '**').map((entry) => entry.module);
    this.namespaces.set(from, found);
    return found;
  }

  /** True when a file can mean one of some names as another file declares it. */
  sees(from: SourceFile, other: SourceFile, names: readonly string[]): boolean {
    const language = this.namesFor(from.path);
    if (!language || from.language !== other.language) return false;
    const importedForAll = language.index.importedForAll(from.path);
    const { namespace } = other.program;
    // A name may be written in full.
    const qualifiers = ['', ...new Set([...from.program.imports.map((entry) => entry.module), ...(namespace !== null && from.text.includes(`${namespace}.`) ? [namespace] : [])])];
    return names.some((name) => qualifiers.some((qualifier) => language.shared.distance(from, { name, qualifier }, other, importedForAll) !== null));
  }

  /** The names of a file's language; null where its files see each other through imports alone. */
  namesFor(path: string): LanguageNames | null {
    const language = languageFor(path);
    if (!language) return null;
    const known = this.languages.get(language.id);
    if (known !== undefined) return known;
    const made = this.make(language);
    this.languages.set(language.id, made);
    for (const other of this.known) if (languageFor(other) === language) made?.index.add(other);
    return made;
  }

  private make(language: LanguageDefinition): LanguageNames | null {
    const shared = language.sharedNames?.(this.view.files);
    return shared ? { shared, index: new NameIndex(shared, language.endings, this.view) } : null;
  }

  /** Forgets which files hold a marker: the indexes are made anew when they are asked. */
  remark(): void {
    this.languages.clear();
    this.declarations.clear();
    this.candidatePaths = new WeakMap();
    this.leading.clear();
    this.namespaces = new WeakMap();
    this.scopes = new WeakMap();
  }

  /** Adds a file that was parsed or opened. */
  add(path: string): void {
    this.known.add(path);
    const language = languageFor(path);
    // A name that nothing declared so far may be in the new file.
    if (language && this.languages.get(language.id)?.index.add(path) === true) this.declarations.clear();
  }

  /**
   * Tells that a file changed, appeared or went away.
   *
   * @returns true when names may mean something else in other files now.
   */
  changed(path: string): boolean {
    this.known.add(path);
    let isOther = false;
    for (const names of this.languages.values()) {
      if (names?.index.changed(path) !== true) continue;
      isOther = true;
      names.shared.forget?.();
    }
    this.declarations.clear();
    this.candidatePaths = new WeakMap();
    this.leading.clear();
    if (isOther) {
      this.namespaces = new WeakMap();
      this.scopes = new WeakMap();
    }
    return isOther;
  }

  /** False for a file in which, as far as texts tell, nothing leads to a client. */
  mayLead(path: string): boolean {
    const known = this.leading.get(path);
    if (known !== undefined) return known;
    const index = this.namesFor(path)?.index;
    const text = index && !index.isMarked(path) ? this.view.files.readText(path) : null;
    const found = !index || index.isMarked(path) || index.implementersOf(path).length > 0 || (text !== null && this.reachesMarked(path, text));
    this.leading.set(path, found);
    return found;
  }

  /** Files with a marker whose classes say that they implement what a file declares, parsed on demand. */
  implementing(path: string): readonly SourceFile[] {
    const paths = this.namesFor(path)?.index.implementersOf(path) ?? [];
    return paths.slice(0, MAX_CANDIDATES).flatMap((other) => this.view.file(other) ?? []);
  }

  /**
   * True when a file uses a name that a file with a marker declares, directly or through a few others.
   *
   * @param text the file's own text.
   * @param counts false for marked files that are looked at in any case.
   */
  reachesMarked(path: string, text: string, counts: (path: string) => boolean = () => true): boolean {
    const index = this.namesFor(path)?.index;
    if (!index) return false;
    const seen = new Set([path]);
    let level: readonly { readonly path: string; readonly text: string }[] = [{ path, text }];
    for (let depth = 0; depth < MAX_DEPTH && seen.size < MAX_FILES; depth++) {
      const next: { path: string; text: string }[] = [];
      for (const file of level) {
        for (const other of index.usedBy(file.path, file.text)) {
          if (seen.has(other)) continue;
          seen.add(other);
          // Behind an interface stands what implements it.
          if ((index.isMarked(other) && counts(other)) || index.implementersOf(other).some(counts)) return true;
          if (index.isMarked(other)) continue;
          const inner = seen.size < MAX_FILES ? this.view.files.readText(other) : null;
          if (inner !== null) next.push({ path: other, text: inner });
        }
      }
      level = next;
    }
    return false;
  }

  /** Reads what the names of a file's program are told from, a few files at a time. @param turn lets other work have a turn. */
  async settle(path: string, turn: () => Promise<void>): Promise<void> {
    const index = this.namesFor(path)?.index;
    while (index && index.unread(path) > 0) {
      index.read(FILES_PER_TURN);
      await turn();
    }
  }
}

/** Paths with the longest beginning in common with `from` first. */
function nearestFirst(paths: readonly string[], from: string): readonly string[] {
  const shared = (path: string): number => {
    let length = 0;
    while (length < path.length && path[length] === from[length]) length += 1;
    return length;
  };
  return [...paths].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
}
