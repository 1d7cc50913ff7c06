import { posix } from 'node:path';
import { enginePath } from './paths.js';

/** Characters that have a meaning in a pattern; a name may hold them as well. */
const special = /[*?[\]{}()!]/;

/** A pattern such as `src/*.ts` among the paths of a command, for shells that do not expand it. */
export interface PathPattern {
  /** The deepest folder that all matches lie below, absolute with `/`. */
  readonly folder: string;
  /** Absolute paths of the files and folders that it matches, with `/`; symbolic links are not followed. */
  matches(): Promise<ReadonlySet<string>>;
}

/**
 * Reads a path as a pattern. Only for paths that do not exist: a file whose name looks like a pattern
 * is that file.
 *
 * @param path absolute with `/`.
 * @returns null where the path holds nothing that makes it a pattern.
 */
export function pathPattern(path: string): PathPattern | null {
  const parts = path.split('/');
  const first = parts.findIndex((part) => special.test(part));
  // An exclamation mark in front would turn the pattern round, and so match everything else.
  if (first === -1 || /^!(?!\()/.test(parts[first] ?? '')) return null;
  const folder = parts.slice(0, first).join('/') || '/';
  const rest = parts.slice(first).join('/');
  return {
    folder,
    async matches() {
      const { glob } = await import('tinyglobby');
      const found = await glob(rest, {
        cwd: folder, absolute: true, dot: true, onlyFiles: false, expandDirectories: false, followSymbolicLinks: false,
        // Never looked into either way, and large.
        ignore: ['**/node_modules/**', '**/.git/**'],
      });
      // Folders come with a slash behind them.
      return new Set(found.map((one) => enginePath(posix.normalize(one), folder).replace(/(?<=.)\/$/, '')));
    },
  };
}

/** True where a path, or a folder that it lies in, is among those that a pattern matches. */
export function isMatched(path: string, { folder }: PathPattern, matches: ReadonlySet<string>): boolean {
  for (let current = path; current.length > folder.length; current = posix.dirname(current)) if (matches.has(current)) return true;
  return false;
}
