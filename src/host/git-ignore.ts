import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { relativePath } from './paths.js';

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The `.gitignore` files that hold for a folder, outermost first. A layer never changes; `within` makes a new list. */
export class GitIgnore {
  private constructor(private readonly layers: readonly Layer[]) {}

  /** The rules that folders above `folder` set, up to the root of its repository; none outside a repository. */
  static above(folder: string): GitIgnore {
    const folders: string[] = [];
    let current = folder;
    while (!existsSync(join(current, '.git'))) {
      const parent = dirname(current);
      if (parent === current) return new GitIgnore([]);
      folders.unshift(parent);
      current = parent;
    }
    const rules = folders.reduce((all, one) => all.within(one), new GitIgnore([]));
    // Whoever names an ignored folder wants it read.
    return rules.ignores(folder, true) ? new GitIgnore([]) : rules;
  }

  /** These rules and those of a folder's own `.gitignore`. */
  within(folder: string): GitIgnore {
    const text = readRules(join(folder, '.gitignore'));
    if (text === null) return this;
    // Git compares names exactly unless told otherwise; so does this, on every platform.
    const rules = ignore({ ignorecase: false }).add(text);
    return new GitIgnore([...this.layers, { folder, rules }]);
  }

  /** True when a file or folder is ignored; the innermost rule that speaks of it decides. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let index = this.layers.length - 1; index >= 0; index -= 1) {
      const layer = this.layers[index];
      if (!layer) continue;
      const verdict = layer.rules.test(relativePath(path, layer.folder) + (isFolder ? '/' : ''));
      if (verdict.ignored || verdict.unignored) return verdict.ignored;
    }
    return false;
  }
}

function readRules(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Most folders have none.
    return null;
  }
}
