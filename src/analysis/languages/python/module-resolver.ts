import type { FileView } from '../../files.js';
import type { ModuleResolver } from '../language.js';
import { configuredFolders } from './configured-folders.js';

/** Folders of installed packages: nothing in or above them is the importing file's own project. */
const INSTALLED = new Set(['site-packages', 'dist-packages', 'node_modules', '.venv', 'venv', '__pypackages__', '.tox', '.nox', '.eggs']);
/** Files that make a module, best first: a package comes before a module, a source before its stub. */
const CANDIDATES = ['/__init__.py', '.py', '/__init__.pyi', '.pyi'];
/** Repositories nest no deeper. */
const MAX_FOLDERS = 40;

/** Where absolute imports of a folder's files are looked up. */
interface SearchPath {
  /** Folders that can be on `sys.path`, nearest first. */
  readonly roots: readonly string[];
  /**
   * The folder itself and those above it that are packages: on `sys.path` only when a script in them
   * is run by its path.
   */
  readonly packages: readonly string[];
}

/**
 * Resolves imports as Python does, with every folder from the importing file up to the repository's
 * as a possible entry of `sys.path`: the script's own folder, the folder above its topmost package,
 * their `src` folders, and folders that project files name. Packages need no `__init__.py`; one
 * without gives no file itself. Installed packages are never looked into.
 */
export function createModuleResolver(files: FileView): ModuleResolver {
  return new PythonModules(files);
}

class PythonModules implements ModuleResolver {
  private readonly searchPaths = new Map<string, SearchPath>();
  /** Whether something of a name lies in a folder; most imports name packages that are installed elsewhere. */
  private readonly present = new Map<string, boolean>();
  private readonly usedAsPackage = new Map<string, boolean>();

  constructor(private readonly files: FileView) {}

  resolve(specifier: string, from: string): string | null {
    const folder = folderOf(from);
    const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
    const parts = specifier.slice(dots).split('.').filter((part) => part !== '');
    if (dots > 0) return this.relative(dots, parts, folder);
    return parts.length === 0 ? null : this.absolute(parts, folder, from);
  }

  forget(): void {
    this.searchPaths.clear();
    this.present.clear();
    this.usedAsPackage.clear();
  }

  private relative(dots: number, parts: readonly string[], folder: string): string | null {
    let base = folder;
    for (let up = 1; up < dots; up++) {
      if (base === '') return null;
      base = folderOf(base);
    }
    return parts.length > 0 ? this.find(base, parts) : this.packageFile(base);
  }

  private absolute(parts: readonly string[], folder: string, from: string): string | null {
    const { roots, packages } = this.searchPath(folder);
    const own = (found: string | null): string | null => (found === from ? null : found);
    for (const root of roots) {
      const found = own(this.find(root, parts));
      if (found !== null) return found;
    }
    // A file of a package sees its neighbors without dots only when it is run as a script.
    if (packages.length === 0 || this.isUsedAsPackage(from)) return null;
    for (const root of packages) {
      const found = own(this.find(root, parts));
      if (found !== null) return found;
    }
    return null;
  }

  private find(root: string, parts: readonly string[]): string | null {
    const [first, ...rest] = parts;
    if (first === undefined || INSTALLED.has(first) || !this.has(root, first)) return null;
    const path = `${root}/${[first, ...rest].join('/')}`;
    for (const ending of CANDIDATES) if (this.files.fileExists(path + ending)) return path + ending;
    return null;
  }

  private has(root: string, name: string): boolean {
    const path = `${root}/${name}`;
    let known = this.present.get(path);
    if (known === undefined) {
      known = this.files.directoryExists(path) || this.files.fileExists(`${path}.py`) || this.files.fileExists(`${path}.pyi`);
      this.present.set(path, known);
    }
    return known;
  }

  private packageFile(folder: string): string | null {
    for (const name of ['/__init__.py', '/__init__.pyi']) if (this.files.fileExists(folder + name)) return folder + name;
    return null;
  }

  private searchPath(folder: string): SearchPath {
    const known = this.searchPaths.get(folder);
    if (known) return known;
    const above = this.foldersAbove(folder);
    const top = above.findIndex((candidate) => this.packageFile(candidate) === null);
    const firstRoot = top < 0 ? above.length : top;
    const made: SearchPath = {
      roots: [...new Set(above.slice(firstRoot).flatMap((root) => [root, `${root}/src`, ...configuredFolders(root, this.files)]))],
      packages: above.slice(0, firstRoot),
    };
    this.searchPaths.set(folder, made);
    return made;
  }

  /** The folder and those above it, up to the repository's or to installed packages. */
  private foldersAbove(folder: string): readonly string[] {
    const found: string[] = [];
    for (let current = folder; current !== '' && found.length < MAX_FOLDERS; current = folderOf(current)) {
      if (INSTALLED.has(current.slice(current.lastIndexOf('/') + 1))) break;
      found.push(current);
      if (this.files.directoryExists(`${current}/.git`) || this.files.fileExists(`${current}/.git`)) break;
    }
    return found;
  }

  /** A file with relative imports cannot run as a script: its own folder is no root. */
  private isUsedAsPackage(path: string): boolean {
    let known = this.usedAsPackage.get(path);
    if (known === undefined) {
      known = /^[ \t]*from[ \t]+\./m.test(this.files.readText(path) ?? '');
      this.usedAsPackage.set(path, known);
    }
    return known;
  }
}

/** Folder of a path without the last slash; '' for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
