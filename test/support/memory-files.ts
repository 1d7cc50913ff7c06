import type { FileView } from '../../src/analysis/files.js';

/** Files in memory, for tests. Keys are paths below the root `/project/` or absolute. */
export function memoryFiles(texts: Readonly<Record<string, string>>): FileView {
  const files = new Map(Object.entries(texts).map(([path, text]) => [absolute(path), text]));
  const folders = new Set<string>(['/']);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (let i = 1; i < parts.length; i++) folders.add(parts.slice(0, i).join('/') || '/');
  }
  return {
    readText: (path) => files.get(path) ?? null,
    fileExists: (path) => files.has(path),
    directoryExists: (path) => folders.has(path),
    entries(folder) {
      if (!folders.has(folder)) return null;
      const below = folder === '/' ? '/' : `${folder}/`;
      const direct = (paths: Iterable<string>): string[] => [...paths].filter((path) => path.startsWith(below) && path.length > below.length && !path.slice(below.length).includes('/')).map((path) => path.slice(below.length));
      return { files: direct(files.keys()), folders: direct(folders) };
    },
  };
}

/** Like `memoryFiles`, of texts that may change meanwhile. */
export function liveFiles(texts: Readonly<Record<string, string>>): FileView {
  return {
    readText: (path) => memoryFiles(texts).readText(path),
    fileExists: (path) => memoryFiles(texts).fileExists(path),
    directoryExists: (path) => memoryFiles(texts).directoryExists(path),
    entries: (folder) => memoryFiles(texts).entries(folder),
  };
}

/** `src/a.ts` → `/project/src/a.ts`. */
export function absolute(path: string): string {
  return path.startsWith('/') ? path : `/project/${path}`;
}
