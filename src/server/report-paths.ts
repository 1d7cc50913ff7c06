/** How reports name what lies below the workspace folders, and the way back. */
import type { WorkspaceRoot } from './client-capabilities.js';
import { shownPath } from './summary.js';

/** Names of the workspace folders in reports, and paths as reports show them. */
export interface ReportPaths {
  /** Each folder with the name in front of its paths; the only folder has none. */
  readonly roots: readonly WorkspaceRoot[];
  /** What was looked at: `.` for the only folder, else the names of all. */
  readonly lookedAt: readonly string[];
  /** An absolute path as reports show it; one outside of every folder stays as it is. */
  shorten(path: string): string;
  /** True for a path that lies below a folder. */
  isInside(path: string): boolean;
}

/** Two folders can have the same name; in a report each has its own. */
export function reportPaths(folders: readonly WorkspaceRoot[]): ReportPaths {
  const roots = folders.length === 1 ? folders.map(({ path }) => ({ name: '', path })) : withOwnNames(folders);
  return {
    roots,
    lookedAt: roots.map(({ name }) => (name === '' ? '.' : name)),
    shorten: (path) => {
      const root = roots.find((one) => one.path === path);
      if (root !== undefined) return root.name === '' ? '.' : root.name;
      return shownPath(path, roots);
    },
    isInside: (path) => roots.some((root) => path.startsWith(`${root.path}/`)),
  };
}

function withOwnNames(folders: readonly WorkspaceRoot[]): readonly WorkspaceRoot[] {
  const taken = new Set<string>();
  return folders.map(({ name, path }) => {
    const wanted = name === '' ? (path.split('/').at(-1) ?? path) : name;
    let own = wanted;
    for (let number = 2; taken.has(own); number += 1) own = `${wanted} (${String(number)})`;
    taken.add(own);
    return { name: own, path };
  });
}
