/** From a path of the report to an address below a workspace folder. */

export interface ReportRoot {
  /** In front of the paths that lie below it; empty for the only one. */
  readonly name: string;
  readonly uri: string;
}

/** Where a path of the report lies. */
export interface PathInRoot {
  readonly root: string;
  /** Names of folders and file below the root. */
  readonly segments: readonly string[];
}

/**
 * The root and the way below it, or null for what the report did not name or what would lead out of
 * the root.
 */
export function pathInRoot(path: string, listed: ReadonlySet<string>, roots: readonly ReportRoot[]): PathInRoot | null {
  if (!listed.has(path)) return null;
  const root = roots.find(({ name }) => name === '' || path.startsWith(`${name}/`));
  if (root === undefined) return null;
  const segments = (root.name === '' ? path : path.slice(root.name.length + 1)).split('/');
  const leadsAway = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  return leadsAway ? null : { root: root.uri, segments };
}
