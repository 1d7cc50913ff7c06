import type { FileView } from '../../files.js';

/** Finds the folders of packages that belong to the program itself. */
export interface PackageFolders {
  /**
   * @param importPath as written in the import.
   * @param from path of the importing file.
   * @returns folder of the package, or null for packages of others.
   */
  folderOf(importPath: string, from: string): string | null;
  /** Forgets which modules there are. */
  forget(): void;
}

/** A module whose sources are at hand: what its path begins with, and its folder. */
interface Module {
  readonly path: string;
  readonly folder: string;
}

/** Repositories nest no deeper. */
const MAX_FOLDERS = 40;

/**
 * Resolves import paths as Go does: to the importing file's own module, to modules that `replace` in
 * its `go.mod` or `use` in a `go.work` lead to a folder for, and, where there is no module, below the
 * `src` folder of a workspace of old. Packages that are downloaded or vendored are not the program's.
 */
export function createPackageFolders(files: FileView): PackageFolders {
  return new Packages(files);
}

class Packages implements PackageFolders {
  /** Modules that files of a folder reach, longest path first. */
  private readonly modules = new Map<string, readonly Module[]>();
  private readonly folders = new Map<string, string | null>();

  constructor(private readonly files: FileView) {}

  folderOf(importPath: string, from: string): string | null {
    const folder = from.slice(0, from.lastIndexOf('/'));
    const key = `${folder}\n${importPath}`;
    const known = this.folders.get(key);
    if (known !== undefined) return known;
    const found = this.find(importPath, folder);
    this.folders.set(key, found);
    return found;
  }

  forget(): void {
    this.modules.clear();
    this.folders.clear();
  }

  private find(importPath: string, folder: string): string | null {
    const modules = this.modulesOf(folder);
    for (const { path, folder: root } of modules) {
      if (importPath !== path && !importPath.startsWith(`${path}/`)) continue;
      const inside = root + importPath.slice(path.length);
      return this.files.directoryExists(inside) ? inside : null;
    }
    return modules.length === 0 ? this.belowSource(importPath, folder) : null;
  }

  /** `$GOPATH/src/<import path>`. */
  private belowSource(importPath: string, folder: string): string | null {
    for (const above of upwards(folder)) {
      if (!above.endsWith('/src')) continue;
      const inside = `${above}/${importPath}`;
      if (this.files.directoryExists(inside)) return inside;
    }
    return null;
  }

  private modulesOf(folder: string): readonly Module[] {
    const known = this.modules.get(folder);
    if (known) return known;
    const found: Module[] = [];
    for (const above of upwards(folder)) {
      const hasOwn = found.length > 0;
      if (!hasOwn) found.push(...this.moduleAt(above, true));
      const work = this.files.readText(`${above}/go.work`);
      if (work !== null) for (const used of directive(work, 'use')) found.push(...this.moduleAt(joined(above, used), false));
    }
    found.sort((a, b) => b.path.length - a.path.length);
    this.modules.set(folder, found);
    return found;
  }

  /** @param withReplaced true for the module whose `replace` directives count. */
  private moduleAt(folder: string, withReplaced: boolean): readonly Module[] {
    const text = this.files.readText(`${folder}/go.mod`);
    if (text === null) return [];
    const path = directive(text, 'module')[0];
    const own = path === undefined ? [] : [{ path, folder }];
    const replaced = !withReplaced ? [] : directive(text, 'replace').flatMap((line): readonly Module[] => {
      const [, old, to] = /^(\S+)(?:\s+v\S+)?\s*=>\s*(\.\.?\/\S*|\/\S+)$/.exec(line) ?? [];
      return old === undefined || to === undefined ? [] : [{ path: unquoted(old), folder: joined(folder, to) }];
    });
    return [...own, ...replaced];
  }
}

/** What stands behind a directive, in its one-line and its bracketed form. */
function directive(text: string, name: string): readonly string[] {
  const plain = text.replace(/\/\/.*$/gm, '');
  const lines = [...plain.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]+([^(\\s].*)$`, 'gm'))].map(([, rest]) => rest ?? '');
  const groups = [...plain.matchAll(new RegExp(`^[ \\t]*${name}[ \\t]*\\(([^)]*)\\)`, 'gm'))].flatMap(([, body]) => (body ?? '').split('\n'));
  return [...lines, ...groups].map((line) => unquoted(line.trim())).filter((line) => line !== '');
}

function unquoted(text: string): string {
  return text.replace(/^["`](.*)["`]$/, '$1');
}

/** A folder and those above it, innermost first. */
function upwards(folder: string): readonly string[] {
  const found: string[] = [];
  for (let current = folder; found.length < MAX_FOLDERS; ) {
    found.push(current);
    const slash = current.lastIndexOf('/');
    if (slash < 0 || current === '') break;
    current = current.slice(0, slash);
  }
  return found;
}

/** `/a/b` and `../c` → `/a/c`. */
function joined(folder: string, path: string): string {
  if (path.startsWith('/')) return path.replace(/\/+$/, '');
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
