import ignore, { type Ignore } from 'ignore';
import type { CleanObject } from './validate.js';

/** Which files below a project file are checked. */
export interface Scope {
  /** Why a file is left out: the key that says so; null for a file that is checked. @param path absolute. */
  leavesOut(path: string): 'include' | 'exclude' | null;
}

/** Leaves nothing out. */
export const everything: Scope = { leavesOut: () => null };

/** The scope that `include` and `exclude` of a project file set. Patterns that cannot be read leave nothing out. */
export function scopeOf(path: string, file: CleanObject): Scope {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const include = matcher(file['include']);
  const exclude = matcher(file['exclude']);
  if (!include && !exclude) return everything;
  return {
    leavesOut(other) {
      if (!other.startsWith(folder) || other.length === folder.length) return null;
      const relative = other.slice(folder.length);
      if (include && !include.ignores(relative)) return 'include';
      return exclude?.ignores(relative) === true ? 'exclude' : null;
    },
  };
}

/** Patterns as in `.gitignore`, compared exactly on every platform; null where there is none. */
function matcher(patterns: unknown): Ignore | null {
  const texts = Array.isArray(patterns) ? patterns.filter((one): one is string => typeof one === 'string') : [];
  if (texts.length === 0) return null;
  return ignore({ ignorecase: false }).add(texts.map((text) => text.replace(/^\.\//, '/')));
}
