import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { sep } from 'node:path';
import { isExcludedFile, isExcludedFolder } from '../analysis/excluded.js';
import { CancelledError } from '../engine/types.js';
import { errorCode, specialKind } from './files.js';
import { GitIgnore } from './git-ignore.js';
import { otherLanguage } from './other-languages.js';
import { byCodeUnits } from '../wording/order.js';
import { isMatched, pathPattern, type PathPattern } from './path-patterns.js';
import { enginePath } from './paths.js';

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
  /** True for files that say how others are read: a link of that name that leads nowhere is listed as skipped. */
  readonly isProjectFile?: (path: string) => boolean;
  readonly signal?: AbortSignal;
  /** Told now and then how many files of a supported language there are so far. */
  readonly onFound?: (files: number) => void;
  /** Reads a folder; tests pass one that fails. */
  readonly readFolder?: (path: string) => Dirent[];
}

/** How many folders are read before other work gets a turn. */
const foldersPerTurn = 64;

/** What stands for bytes of a name that are no text; the name cannot be handed back to the system. */
const unreadableInName = '\ufffd';

/**
 * Finds the files to check below files and folders.
 *
 * A file that is named is taken whatever ignores it. Below a folder, `.gitignore` files and the
 * default exclusions hold. Symbolic links are not followed: what lies inside is read at its own
 * place, what lies outside is listed as skipped. A link that is named is read, under its own name
 * unless what it leads to is read as well.
 *
 * A path that does not exist is taken as a pattern where it can be one: it stands for what it
 * matches among the files that are found below a folder.
 *
 * @throws CancelledError
 */
export async function discoverFiles(inputs: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const walk = new Walk(options);
  const patterns = new Map<string, PathPattern>();
  for (const input of inputs) {
    const path = enginePath(input, options.cwd);
    const pattern = isNowhere(path) ? pathPattern(path) : null;
    if (pattern) patterns.set(path, pattern);
    else walk.enter(path);
  }
  await walk.run();
  for (const [path, pattern] of patterns) await walk.addMatches(path, pattern);
  return walk.result();
}

class Walk {
  private readonly files = new Set<string>();
  private readonly others = new Set<string>();
  private readonly skipped = new Map<string, string>();
  private readonly missing = new Set<string>();
  private readonly visited = new Set<string>();
  private readonly realRoots: string[] = [];
  /** Links that were asked for, with what they lead to. */
  private readonly links = new Map<string, string>();
  /** Folders whose content is not known. */
  private readonly closed = new Set<string>();
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
    if (lstatSync(path).isSymbolicLink()) this.links.set(path, enginePath(realpathSync(path), path));
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

  /** Adds what a pattern matches among the files that are found below its folder. */
  async addMatches(path: string, pattern: PathPattern): Promise<void> {
    const matches = await pattern.matches();
    if (matches.size === 0) {
      this.missing.add(path);
      return;
    }
    const below = new Walk(this.options);
    below.enter(pattern.folder);
    await below.run();
    const isMeant = (one: string): boolean => isMatched(one, pattern, matches);
    for (const one of below.files) if (isMeant(one)) this.files.add(one);
    for (const one of below.others) if (isMeant(one)) this.others.add(one);
    // Nobody knows what it would have matched in a folder that cannot be read.
    for (const [one, reason] of below.skipped) if (isMeant(one) || below.closed.has(one)) this.skipped.set(one, reason);
  }

  result(): Discovery {
    this.dropLinkedTwice();
    const sorted = (paths: Iterable<string>) => [...paths].sort(byCodeUnits);
    return {
      files: sorted(this.files),
      skipped: sorted(this.skipped.keys()).map((path) => ({ path, reason: this.skipped.get(path) ?? '' })),
      // A file that was also asked for by name is in `skipped` already.
      otherLanguages: sorted(this.others).filter((path) => !this.skipped.has(path)),
      missing: sorted(this.missing),
    };
  }

  /** Keeps a file that was also found below a link under its own name alone. */
  private dropLinkedTwice(): void {
    for (const [link, target] of this.links) {
      for (const path of this.files) {
        if ((path === link || path.startsWith(`${link}/`)) && this.files.has(target + path.slice(link.length))) this.files.delete(path);
      }
    }
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
      this.closed.add(folder);
      return;
    }
    const names = entries.map((entry) => entry.name);
    // A repository inside another one has rules of its own.
    const outer = names.includes('.git') ? GitIgnore.ofRepository(folder) : above;
    const ignored = names.includes('.gitignore') ? outer.within(folder) : outer;
    for (const entry of entries) this.takeEntry(folder, entry, names, ignored);
  }

  private takeEntry(folder: string, entry: Dirent, siblings: readonly string[], ignored: GitIgnore): void {
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isExcludedFolder(entry.name, siblings) || ignored.ignores(path, true)) return;
      if (isUnreadableName(entry.name, path)) {
        this.skipped.set(path, 'its name is not valid UTF-8');
        this.closed.add(path);
      } else {
        this.pending.push({ folder: path, ignored });
      }
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
    } else if (isUnreadableName(entry.name, path)) {
      if (supported) this.skipped.set(path, 'its name is not valid UTF-8');
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
      if (this.realRoots.some((root) => target === root || target.startsWith(root.endsWith(sep) ? root : root + sep))) return;
      this.skipped.set(path, 'symbolic link that leaves the scanned folders');
    } catch (error) {
      const code = errorCode(error);
      if (code === 'ELOOP') this.skipped.set(path, 'symbolic link that leads back to itself');
      else if (supported || this.options.isProjectFile?.(path) === true) this.skipped.set(path, `symbolic link that leads nowhere (${code})`);
    }
  }
}

/** True where nothing can be found under a path. A link that leads nowhere is something. */
function isNowhere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function isUnreadableName(name: string, path: string): boolean {
  return name.includes(unreadableInName) && isNowhere(path);
}
