import { isAbsolute, relative, resolve, sep } from 'node:path';

/** The engine's form of a path: absolute, with `/` on every platform. */
export function enginePath(path: string, cwd: string): string {
  return resolve(cwd, path).replaceAll(sep, '/');
}

/** A path relative to a folder with `/`, or the path itself where there is no relative one (another drive). */
export function relativePath(path: string, folder: string): string {
  const result = relative(folder, path);
  return (isAbsolute(result) ? path : result).replaceAll(sep, '/') || '.';
}
