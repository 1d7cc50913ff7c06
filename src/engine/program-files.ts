import { isExcludedFolder } from '../analysis/excluded.js';
import type { FileView } from '../analysis/files.js';

/** Files of one language below the root of a program. */
export interface ProgramFiles {
  readonly root: string;
  readonly sources: readonly string[];
  /** Files of projects and modules, such as `pom.xml`. */
  readonly projects: readonly string[];
}

/** What tells files of a language and roots of its programs. */
export interface ProgramKind {
  readonly endings: readonly string[];
  /** Files in the root folder of a whole program, and in the folders of its projects. */
  readonly programFile: RegExp;
  readonly projectFile: RegExp;
}

/** Above these numbers a smaller part of the tree is taken for the program. */
const MAX_FOLDERS = 5000;
const MAX_SOURCES = 12_000;
/** Repositories nest no deeper. */
const MAX_DEPTH = 40;

/**
 * Finds the files that belong to the same program as a file: those of its repository or, where that
 * is too large to be listed at once, of its solution, build or project. Without any of them these are
 * the files of its folder and below.
 */
export class ProgramFinder {
  private readonly programs = new Map<string, ProgramFiles | null>();
  private readonly byFolder = new Map<string, ProgramFiles>();

  constructor(
    private readonly files: FileView,
    private readonly kind: ProgramKind,
  ) {}

  /** @param path of a file. */
  programOf(path: string): ProgramFiles {
    const folder = folderOf(path);
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.roots(folder).reduce<ProgramFiles | null>((program, root) => program ?? this.listed(root), null) ?? this.alone(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  /** Forgets what is where. */
  forget(): void {
    this.programs.clear();
    this.byFolder.clear();
  }

  /** Folders that may be the root of the program, the largest first. */
  private roots(folder: string): readonly string[] {
    const programs: string[] = [];
    const projects: string[] = [];
    let repository: string | null = null;
    let current = folder;
    for (let depth = 0; depth < MAX_DEPTH && repository === null; depth++) {
      const entries = this.files.entries(current === '' ? '/' : current);
      if (entries) {
        if (entries.folders.includes('.git') || entries.files.includes('.git')) repository = current;
        if (entries.files.some((name) => this.kind.programFile.test(name))) programs.push(current);
        if (entries.files.some((name) => this.kind.projectFile.test(name))) projects.push(current);
      }
      const slash = current.lastIndexOf('/');
      if (slash < 0) break;
      current = current.slice(0, slash);
    }
    const outermost = [...programs, ...projects].sort((a, b) => a.length - b.length)[0];
    return [...new Set([repository ?? outermost, outermost, programs[0], projects.at(-1), projects[0], folder].filter((root) => root !== undefined))];
  }

  /** The files below a folder, or null where there are too many. */
  private listed(root: string): ProgramFiles | null {
    const known = this.programs.get(root);
    if (known !== undefined) return known;
    const found = this.list(root);
    this.programs.set(root, found);
    return found;
  }

  private list(root: string): ProgramFiles | null {
    const sources: string[] = [];
    const projects: string[] = [];
    const pending = [root];
    let folders = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
      folders += 1;
      const entries = this.files.entries(folder === '' ? '/' : folder);
      if (!entries) continue;
      for (const name of entries.files) {
        if (isSource(name, this.kind.endings)) sources.push(`${folder}/${name}`);
        else if (this.kind.projectFile.test(name)) projects.push(`${folder}/${name}`);
      }
      if (folders + pending.length > MAX_FOLDERS || sources.length > MAX_SOURCES) return null;
      const siblings = [...entries.files, ...entries.folders];
      for (const name of entries.folders) if (!name.startsWith('.') && !isExcludedFolder(name, siblings)) pending.push(`${folder}/${name}`);
    }
    return { root, sources: sources.sort(), projects: projects.sort() };
  }

  /** The files of one folder, where even what lies below it is too much. */
  private alone(folder: string): ProgramFiles {
    const entries = this.files.entries(folder);
    const of = (test: (name: string) => boolean): readonly string[] => (entries?.files ?? []).filter(test).map((name) => `${folder}/${name}`).sort();
    return { root: folder, sources: of((name) => isSource(name, this.kind.endings)), projects: of((name) => this.kind.projectFile.test(name)) };
  }

}

/** True for a file name with one of some endings, which are lower case. */
export function isSource(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}

/** `/a/b.cs` → `/a`. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
