import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { isExcludedFile, isExcludedFolder } from '../analysis/excluded.js';
import { CancelledError } from '../engine/types.js';
import { errorCode, specialKind } from './files.js';
import { GitIgnore } from './git-ignore.js';
import { otherLanguage } from './other-languages.js';
import { byCodeUnits, enginePath } from './paths.js';

/** A path that was not read, and why. */
export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/** What was found; every list in path order, every path absolute with `/`. */
export interface Discovery {
  /** Files of a supported language. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
  /** Files of languages that are not read; worth naming when they call Azure AI. */
  readonly otherLanguages: readonly string[];
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
}

export interface DiscoveryOptions {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly isSupported: (path: string) => boolean;
  readonly signal?: AbortSignal;
  /** Told now and then how many files of a supported language there are so far. */
  readonly onFound?: (files: number) => void;
  /** Reads a folder; tests pass one that fails. */
  readonly readFolder?: (path: string) => Dirent[];
}

/** How many folders are read before other work gets a turn. */
const foldersPerTurn = 64;

/**
 * Finds the files to check below files and folders.
 *
 * A file that is named is taken whatever ignores it. Below a folder, `.gitignore` files and the
 * default exclusions hold. Symbolic links are not followed: what lies inside is read at its own
 * place, what lies outside is listed as skipped.
 *
 * @throws CancelledError
 */
export async function discoverFiles(inputs: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const walk = new Walk(options);
  for (const input of inputs) walk.enter(enginePath(input, options.cwd));
  await walk.run();
  return walk.result();
}

class Walk {
  private readonly files = new Set<string>();
  private readonly others = new Set<string>();
  private readonly skipped = new Map<string, string>();
  private readonly missing = new Set<string>();
  private readonly visited = new Set<string>();
  private readonly realRoots: string[] = [];
  private readonly pending: { readonly folder: string; readonly ignored: GitIgnore }[] = [];
  private readonly readFolder: (path: string) => Dirent[];

  constructor(private readonly options: DiscoveryOptions) {
    this.readFolder = options.readFolder ?? ((path) => readdirSync(path, { withFileTypes: true }));
  }

  /** Takes a path that was asked for. */
  enter(path: string): void {
    let stats;
    try {
      stats = statSync(path);
    } catch (error) {
      // Anything but "not there" is a reason of its own, but nothing was read either way.
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.skipped.set(path, `cannot be read (${code})`);
      this.missing.add(path);
      return;
    }
    if (stats.isDirectory()) {
      this.realRoots.push(realpathSync(path));
      this.pending.push({ folder: path, ignored: GitIgnore.above(path) });
    } else if (!stats.isFile()) {
      this.skipped.set(path, specialKind(stats));
    } else if (this.options.isSupported(path)) {
      this.files.add(path);
    } else {
      const language = otherLanguage(path);
      this.skipped.set(path, language === null ? 'no supported language' : `${language} is not read`);
    }
  }

  async run(): Promise<void> {
    let count = 0;
    for (let next = this.pending.pop(); next; next = this.pending.pop()) {
      if (this.options.signal?.aborted) throw new CancelledError();
      this.walkFolder(next.folder, next.ignored);
      count += 1;
      if (count % foldersPerTurn === 0) {
        this.options.onFound?.(this.files.size);
        await new Promise((resume) => setImmediate(resume));
      }
    }
  }

  result(): Discovery {
    const sorted = (paths: Iterable<string>) => [...paths].sort(byCodeUnits);
    return {
      files: sorted(this.files),
      skipped: sorted(this.skipped.keys()).map((path) => ({ path, reason: this.skipped.get(path) ?? '' })),
      // A file that was also asked for by name is in `skipped` already.
      otherLanguages: sorted(this.others).filter((path) => !this.skipped.has(path)),
      missing: sorted(this.missing),
    };
  }

  private walkFolder(folder: string, above: GitIgnore): void {
    // The same folder may be asked for twice, as itself and below another one.
    if (this.visited.has(folder)) return;
    this.visited.add(folder);
    let entries: Dirent[];
    try {
      entries = this.readFolder(folder);
    } catch (error) {
      this.skipped.set(folder, `folder cannot be read (${errorCode(error)})`);
      return;
    }
    const names = entries.map((entry) => entry.name);
    const ignored = names.includes('.gitignore') ? above.within(folder) : above;
    for (const entry of entries) this.takeEntry(folder, entry, names, ignored);
  }

  private takeEntry(folder: string, entry: Dirent, siblings: readonly string[], ignored: GitIgnore): void {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isExcludedFolder(entry.name, siblings) || ignored.ignores(path, true)) return;
      this.pending.push({ folder: path, ignored });
      return;
    }
    const supported = this.options.isSupported(path);
    if (entry.isSymbolicLink()) {
      if (isExcludedFolder(entry.name, siblings) || ignored.ignores(path, false)) return;
      this.takeLink(path, supported);
      return;
    }
    if (!supported && otherLanguage(path) === null) return;
    if (isExcludedFile(entry.name) || ignored.ignores(path, false)) return;
    if (!entry.isFile()) {
      if (supported) this.skipped.set(path, specialKind(entry));
    } else if (supported) {
      this.files.add(path);
    } else {
      this.others.add(path);
    }
  }

  private takeLink(path: string, supported: boolean): void {
    try {
      const target = realpathSync(path);
      const isFolder = statSync(target).isDirectory();
      if (!isFolder && !supported) return;
      if (this.realRoots.some((root) => target === root || target.startsWith(join(root, '/')))) return;
      this.skipped.set(path, 'symbolic link that leaves the scanned folders');
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ELOOP') this.skipped.set(path, 'symbolic link that leads back to itself');
      else if (supported) this.skipped.set(path, `symbolic link that leads nowhere (${code})`);
    }
  }
}
