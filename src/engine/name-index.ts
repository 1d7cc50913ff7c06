import type { FileView } from '../analysis/files.js';
import type { SharedNames, WrittenName } from '../analysis/languages/language.js';
import { wordsOf } from '../analysis/languages/text-words.js';
import { detached } from './detached.js';
import { folderOf, isSource, ProgramFinder } from './program-files.js';

/** What a name index needs of its surroundings. */
export interface NameIndexView {
  /** Files as they look through open documents. */
  readonly files: FileView;
  /** True when a text points at Azure AI. */
  isMarked(text: string): boolean;
}

/** What is kept of a text. */
interface Entry {
  readonly declared: readonly string[];
  /** Namespaces, packages or folders that they are declared in. */
  readonly scopes: readonly string[];
  readonly importedForAll: readonly string[];
  readonly isMarked: boolean;
  /** Interfaces that its classes implement, where it is marked. */
  readonly implemented: readonly string[];
}

/** Files of a program whose texts are read; of further ones only the file name tells what they declare. */
const MAX_TEXTS = 6000;

/**
 * Which files of a language declare a name, told from file names and texts, without parsing. Texts are
 * read when a name is first asked for, and again when they are told to have changed.
 */
export class NameIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly byName = new Map<string, Set<string>>();
  /** Marked paths by the names of interfaces that they implement. */
  private readonly byImplemented = new Map<string, Set<string>>();
  /** Paths by file name without ending and what follows a dot: `Reader.cs`, `Reader.Pages.cs`. */
  private readonly byStem = new Map<string, Set<string>>();
  /** Files to be read before the next answer. */
  private readonly pending = new Set<string>();
  /** Files of projects, and the folders they stand in. */
  private readonly projectFiles = new Set<string>();
  private readonly projectFolders = new Set<string>();
  private readonly finder: ProgramFinder;
  /** Roots of programs, and single folders, whose files have been added. */
  private readonly listed = new Set<string>();
  private readonly byFolder = new Map<string, Set<string>>();
  /** Files whose declarations a file uses. */
  private readonly uses = new Map<string, readonly string[]>();
  private forAll: readonly (readonly [path: string, namespaces: readonly string[]])[] | null = null;
  /** What is imported for all files of a project, by folder of the file that it is imported for. */
  private readonly forAllIn = new Map<string, readonly string[]>();
  /** Folders of projects by folder of a file. */
  private readonly projectsOf = new Map<string, string | null>();
  /** Counts changes of what is known; answers that were made of it hold until the next one. */
  private changes = 0;

  constructor(
    private readonly shared: SharedNames,
    private readonly endings: readonly string[],
    private readonly view: NameIndexView,
  ) {
    this.finder = new ProgramFinder(view.files, { endings, programFile: shared.programFile, projectFile: shared.projectFile });
  }

  /** Number of the last change; what was answered before one may be answered otherwise now. */
  get revision(): number {
    return this.changes;
  }

  /** Adds a file. @returns true when it was not known. */
  add(path: string): boolean {
    if (this.entries.has(path) || this.pending.has(path)) return false;
    this.changes += 1;
    insert(this.byStem, stemOf(path), path);
    insert(this.byFolder, folderOf(path), path);
    this.pending.add(path);
    return true;
  }

  /**
   * Tells that a file changed, appeared or went away.
   *
   * @returns true when names may mean something else in other files now.
   */
  changed(path: string): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1);
    this.uses.delete(path);
    if (this.shared.projectFile.test(name) || this.shared.programFile.test(name)) {
      this.forgetPrograms();
      return true;
    }
    if (!isSource(name, this.endings)) return false;
    const before = this.entries.get(path);
    this.drop(path);
    const isThere = this.view.files.fileExists(path);
    if (isThere) this.add(path);
    const isOther = isThere ? !before || !isSameFor(before, this.entry(path)) : before !== undefined;
    if (isOther) this.uses.clear();
    return isOther;
  }

  /**
   * Paths of files that may declare what is written in a file, in path order, itself left out.
   *
   * @param visible scopes whose names the file can use without a qualifier.
   */
  candidates(from: string, written: WrittenName, visible: ReadonlySet<string>): readonly string[] {
    const isSeen = (scope: string): boolean => (written.qualifier === '' ? visible.has(scope) : scope === written.qualifier || scope.endsWith(`.${written.qualifier}`));
    return this.declaring(from, written).filter((path) => path !== from && (this.shared.folderOf !== undefined || (this.entries.get(path)?.scopes.some(isSeen) ?? true))).sort();
  }

  private declaring(from: string, written: WrittenName): readonly string[] {
    if (this.shared.folderOf) {
      const folder = this.shared.folderOf(from, written);
      return folder === null ? [] : this.inFolder(folder, written.name);
    }
    this.programOf(from);
    this.read();
    return [...new Set([...(this.byName.get(written.name) ?? []), ...this.unreadNamed(written.name)])];
  }

  /** True for a file of the same program as another, as far as folders tell. */
  isOfProgram(path: string, of: string): boolean {
    return isBelow(path, this.programOf(of).root);
  }

  /**
   * Files that declare names which a text uses, as far as texts tell.
   *
   * @param path of the file that the text is.
   */
  usedBy(path: string, text: string): readonly string[] {
    const known = this.uses.get(path);
    if (known) return known;
    const scopes = new Set(this.shared.scopesIn(path, text));
    const used = wordsOf(text);
    const found = this.shared.folderOf ? this.usedOf(scopes, used) : this.usedNames(path, scopes, used);
    const others = [...new Set(found)].filter((other) => other !== path);
    this.uses.set(path, others);
    return others;
  }

  private usedOf(folders: ReadonlySet<string>, used: ReadonlySet<string>): readonly string[] {
    return [...folders].flatMap((folder) => this.filesIn(folder)).filter((other) => this.entry(other)?.declared.some((name) => used.has(name)));
  }

  private usedNames(path: string, scopes: ReadonlySet<string>, used: ReadonlySet<string>): readonly string[] {
    this.programOf(path);
    this.read();
    const forAll = new Set(this.importedForAll(path));
    return [...used].flatMap((name) => [...(this.byName.get(name) ?? [])].filter((other) => this.entries.get(other)?.scopes.some((scope) => scopes.has(scope) || forAll.has(scope))));
  }

  /** Scopes that a file declares its names in. */
  scopesOf(path: string): readonly string[] {
    return this.entry(path)?.scopes ?? [];
  }

  /** True for a file that holds a marker. */
  isMarked(path: string): boolean {
    return this.entry(path)?.isMarked === true;
  }

  /** Marked files whose classes say that they implement what a file declares. */
  implementersOf(path: string): readonly string[] {
    const names = this.entry(path)?.declared ?? [];
    return [...new Set(names.flatMap((name) => [...(this.byImplemented.get(name) ?? [])]))].filter((other) => other !== path).sort();
  }

  /** Number of files of a file's program that are still to be read. */
  unread(path: string): number {
    if (!this.shared.folderOf) this.programOf(path);
    return this.shared.folderOf || this.entries.size > MAX_TEXTS ? 0 : this.pending.size;
  }

  /** Namespaces that are imported for all files of the project that a file belongs to. */
  importedForAll(from: string): readonly string[] {
    if (!this.shared.importedForAll) return [];
    this.programOf(from);
    this.read();
    const folder = folderOf(from);
    const known = this.forAll && this.forAllIn.get(folder);
    if (known) return known;
    if (this.forAll === null) this.forAllIn.clear();
    this.forAll ??= [...this.entries].filter(([, entry]) => entry.importedForAll.length > 0).map(([path, entry]) => [path, entry.importedForAll]);
    const project = this.projectOf(from);
    const found = [...new Set(this.forAll.filter(([path]) => (this.projectFiles.has(path) ? isBelow(from, folderOf(path)) : this.projectOf(path) === project)).flatMap(([, namespaces]) => namespaces))].sort();
    this.forAllIn.set(folder, found);
    return found;
  }

  /** Folder of the project that a file belongs to; null where no project file tells. */
  projectOf(path: string): string | null {
    const own = folderOf(path);
    const known = this.projectsOf.get(own);
    if (known !== undefined) return known;
    this.programOf(path);
    for (let folder: string | null = own; ; folder = folderOf(folder)) {
      if (!this.projectFolders.has(folder)) {
        if (folder.includes('/')) continue;
        folder = null;
      }
      this.projectsOf.set(own, folder);
      return folder;
    }
  }

  /** Lists the program of a file, once. */
  private programOf(path: string): { readonly root: string } {
    const program = this.finder.programOf(path);
    if (!this.listed.has(program.root)) {
      this.listed.add(program.root);
      this.forgetProjects();
      for (const source of program.sources) this.add(source);
      for (const project of program.projects) {
        this.projectFiles.add(project);
        this.projectFolders.add(folderOf(project));
        this.entry(project);
      }
    }
    return program;
  }

  /** Forgets what was told from the files of projects. */
  private forgetProjects(): void {
    this.changes += 1;
    this.forAllIn.clear();
    this.projectsOf.clear();
  }

  private forgetPrograms(): void {
    this.uses.clear();
    this.forgetProjects();
    for (const path of this.projectFiles) this.drop(path);
    this.projectFiles.clear();
    this.projectFolders.clear();
    this.finder.forget();
    this.listed.clear();
  }

  private inFolder(folder: string, name: string): readonly string[] {
    return this.filesIn(folder).filter((path) => this.entry(path)?.declared.includes(name));
  }

  private filesIn(folder: string): readonly string[] {
    if (!this.listed.has(folder)) {
      this.listed.add(folder);
      for (const file of this.view.files.entries(folder)?.files ?? []) if (isSource(file, this.endings)) this.add(`${folder}/${file}`);
    }
    return [...(this.byFolder.get(folder) ?? [])];
  }

  /** Reads files that are not read yet. @param count at most so many. */
  read(count = Infinity): void {
    let left = count;
    for (const path of this.pending) {
      if (this.entries.size > MAX_TEXTS || left <= 0) break;
      left -= 1;
      this.entry(path);
    }
  }

  private entry(path: string): Entry | null {
    const known = this.entries.get(path);
    if (known) return known;
    this.pending.delete(path);
    this.changes += 1;
    const text = this.view.files.readText(path);
    if (text === null) return null;
    const declared = this.projectFiles.has(path) ? [] : [...new Set(this.shared.declaredIn(text))].map(detached);
    const scopes = this.projectFiles.has(path) ? [] : this.shared.scopesOf(path, text).map(detached);
    const isMarked = this.view.isMarked(text);
    const implemented = isMarked ? [...new Set(this.shared.implementedIn?.(text) ?? [])].map(detached) : [];
    const made: Entry = { declared, scopes, importedForAll: (this.shared.importedForAll?.(text) ?? []).map(detached), isMarked, implemented };
    this.entries.set(path, made);
    for (const name of declared) insert(this.byName, name, path);
    for (const name of implemented) insert(this.byImplemented, name, path);
    if (made.importedForAll.length > 0) this.forAll = null;
    return made;
  }

  /** Files that nobody read and that are named like what they declare. */
  private unreadNamed(name: string): readonly string[] {
    return [...(this.byStem.get(name) ?? [])].filter((path) => this.pending.has(path));
  }

  private drop(path: string): void {
    const entry = this.entries.get(path);
    this.changes += 1;
    this.entries.delete(path);
    this.pending.delete(path);
    this.byStem.get(stemOf(path))?.delete(path);
    this.byFolder.get(folderOf(path))?.delete(path);
    for (const name of entry?.declared ?? []) {
      const paths = this.byName.get(name);
      paths?.delete(path);
      if (paths?.size === 0) this.byName.delete(name);
    }
    for (const name of entry?.implemented ?? []) this.byImplemented.get(name)?.delete(path);
    if (entry && entry.importedForAll.length > 0) this.forAll = null;
  }
}

/** True when a text tells other files the same as before. */
function isSameFor(before: Entry, after: Entry | null): boolean {
  return after !== null && after.isMarked === before.isMarked && after.implemented.join() === before.implemented.join() && after.declared.join() === before.declared.join() && after.scopes.join() === before.scopes.join() && after.importedForAll.join() === before.importedForAll.join();
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function insert(map: Map<string, Set<string>>, key: string, path: string): void {
  const set = map.get(key);
  if (set) set.add(path);
  else map.set(key, new Set([path]));
}
