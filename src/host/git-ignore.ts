import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { IgnoreLayers } from './ignore-layers.js';
import { relativePath } from './paths.js';

/** The `.gitignore` files that hold for a folder on disk. An object never changes; `within` makes a new one. */
export class GitIgnore {
  private constructor(private readonly layers: IgnoreLayers) {}

  /** The rules that folders above `folder` set, up to the root of its repository; none outside a repository. */
  static above(folder: string): GitIgnore {
    const folders: string[] = [];
    let current = folder;
    while (!existsSync(join(current, '.git'))) {
      const parent = dirname(current);
      if (parent === current) return new GitIgnore(IgnoreLayers.none);
      folders.unshift(parent);
      current = parent;
    }
    const own = GitIgnore.ofRepository(current);
    if (folders.length === 0) return own;
    const rules = folders.reduce((all, one) => all.within(one), own);
    // Whoever names an ignored folder wants it read.
    return rules.ignores(folder, true) ? new GitIgnore(IgnoreLayers.none) : rules;
  }

  /** The rules that a repository keeps for itself, in `info/exclude`, given the folder that it lies in. */
  static ofRepository(folder: string): GitIgnore {
    const text = readRules(join(sharedGitFolder(folder), 'info', 'exclude'));
    return new GitIgnore(text === null ? IgnoreLayers.none : IgnoreLayers.none.with(folder, text));
  }

  /** These rules and those of a folder's own `.gitignore`. */
  within(folder: string): GitIgnore {
    const text = readRules(join(folder, '.gitignore'));
    if (text === null) return this;
    return new GitIgnore(this.layers.with(folder, text));
  }

  /** True when a file or folder is ignored; the innermost rule that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    return this.layers.ignores(path, isFolder, relativePath);
  }
}

/** Where a repository keeps what all its working trees share. In a further working tree `.git` is a file that leads there. */
function sharedGitFolder(folder: string): string {
  const path = join(folder, '.git');
  const link = /^gitdir: *(.+?)\s*$/m.exec(readRules(path) ?? '')?.[1];
  if (link === undefined) return path;
  const own = resolve(folder, link);
  return resolve(own, readRules(join(own, 'commondir'))?.trim() ?? '.');
}

function readRules(path: string): string | null {
  try {
    // Anything but a file, such as a pipe, could be waited on forever.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    // Most folders have none.
    return null;
  }
}
