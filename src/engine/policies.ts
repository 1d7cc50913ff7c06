import { readProjectFile, type ProjectFile } from '../policy/project-file.js';
import { noPolicy, type Policy } from '../policy/policy.js';
import { PROJECT_FILE_NAME } from '../policy/file-name.js';
import type { Named } from '../policy/shape.js';
import { isProjectFile } from './file-kinds.js';
import type { ProjectFiles } from './types.js';

/** How project files are found where nobody says otherwise: the nearest one, however far up. */
export const defaultProjectFiles: ProjectFiles = { roots: null, use: 'nearest' };

/** What finding and reading project files needs. */
export interface PoliciesHost {
  /** Text of an open document, else of the file; null when it cannot be read. */
  text(path: string): string | null;
  exists(path: string): boolean;
  settings(): ProjectFiles;
  today(): string;
}

/**
 * Which project file governs which source file, and what it says. For a source file the nearest
 * project file at or above it counts, alone and only inside the workspace.
 */
export class Policies {
  /** Project file by folder; folders are asked about again and again while a scan lasts. */
  private readonly byFolder = new Map<string, string | null>();
  /** The same, as far as workspace roots let it count. */
  private readonly governingFolder = new Map<string, string | null>();
  private readonly files = new Map<string, ProjectFile>();
  /** Project files whose text is known to be current. */
  private readonly current = new Set<string>();

  constructor(
    private readonly host: PoliciesHost,
    private readonly rules: readonly Named[],
  ) {}

  /** Forgets where project files lie and what they hold, as far as that may have changed. */
  forget(): void {
    this.byFolder.clear();
    this.governingFolder.clear();
    this.current.clear();
  }

  /** True for a path that is a project file, whether or not it counts for anything. */
  isProjectFile(path: string): boolean {
    return isProjectFile(path, this.host.settings().use);
  }

  /** Path of the project file that governs a source file, or null. */
  governing(path: string): string | null {
    const { use, roots } = this.host.settings();
    if (use === 'none') return null;
    if (use !== 'nearest') return use.path;
    // Asked several times for every file of a scan.
    const folder = path.slice(0, path.lastIndexOf('/'));
    const known = this.governingFolder.get(folder);
    if (known !== undefined) return known;
    const found = roots !== null && !roots.some((root) => isBelow(path, root)) ? null : this.inFolder(folder, roots);
    this.governingFolder.set(folder, found);
    return found;
  }

  private inFolder(folder: string, roots: readonly string[] | null): string | null {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const own = `${folder}/${PROJECT_FILE_NAME}`;
    const found = this.host.exists(own) ? own : this.above(folder, roots);
    this.byFolder.set(folder, found);
    return found;
  }

  private above(folder: string, roots: readonly string[] | null): string | null {
    const up = folder.lastIndexOf('/');
    if (up < 0) return null;
    const parent = folder.slice(0, up);
    const isInside = roots === null || roots.some((root) => `${parent}/`.startsWith(withSlash(root)));
    return isInside ? this.inFolder(parent, roots) : null;
  }

  /** A project file as it is now. */
  file(path: string): ProjectFile {
    const known = this.files.get(path);
    if (known && this.current.has(path)) return known;
    this.current.add(path);
    const text = this.host.text(path);
    if (known?.text === text) return known;
    const read = readProjectFile(path, text, { rules: this.rules, today: this.host.today() });
    this.files.set(path, read);
    return read;
  }

  /** What holds for a source file. The same object as long as nothing changes. */
  policyFor(path: string): Policy {
    const governing = this.governing(path);
    return governing === null ? noPolicy : this.file(governing).policy;
  }

  /** Why scans leave a file out, as a sentence part; null for a file that is checked. */
  leftOut(path: string): string | null {
    const governing = this.governing(path);
    const key = governing === null ? null : this.file(governing).scope.leavesOut(path);
    return key === null ? null : key === 'exclude' ? `left out by "exclude" of ${PROJECT_FILE_NAME}` : `not among "include" of ${PROJECT_FILE_NAME}`;
  }

  /** The project files that govern some files, in path order. */
  governingAll(paths: Iterable<string>): readonly string[] {
    const { use } = this.host.settings();
    // One that was named has been asked for, whether or not there is anything for it to govern.
    const found = new Set<string>(typeof use === 'object' ? [use.path] : []);
    for (const path of paths) {
      const governing = this.governing(path);
      if (governing !== null) found.add(governing);
    }
    return [...found].sort();
  }

  /** Where a project file for a source file would be made: in its workspace root, else beside it. */
  placeFor(path: string): string {
    const { roots } = this.host.settings();
    const root = (roots ?? []).filter((candidate) => isBelow(path, candidate)).sort((a, b) => b.length - a.length)[0];
    return `${root === undefined ? path.slice(0, path.lastIndexOf('/')) : withSlash(root).slice(0, -1)}/${PROJECT_FILE_NAME}`;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(withSlash(folder));
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}
