import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The engine's form of a path: absolute, with `/` on every platform. */
export function enginePath(path: string, cwd: string): string {
  return resolve(cwd, path).replaceAll(sep, '/');
}

/** Segments that a path loses when it is resolved: `.`, `..`, and the empty one between two slashes. */
const unsettled = /(?:^|\/)\.{0,2}(?:\/|$)/;

/** A path relative to a folder with `/`, or the path itself where there is no relative one (another drive). */
export function relativePath(path: string, folder: string): string {
  // Nearly every path of a scan lies below the folder, and there are many.
  const below = path.startsWith(folder) && path[folder.length] === '/' ? path.slice(folder.length + 1) : '';
  if (below !== '' && !unsettled.test(below)) return below;
  const result = relative(folder, path);
  return (isAbsolute(result) ? path : result).replaceAll(sep, '/') || '.';
}
