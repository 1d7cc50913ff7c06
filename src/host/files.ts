import { readFileSync, statSync, type Stats } from 'node:fs';
import type { EngineHost } from '../engine.js';
import { decode, type Decoded } from './decode.js';

/**
 * No larger file is read into memory. It lies above the engine's own limit (in UTF-16 units) for
 * every encoding, so that the engine's setting decides and this one only protects memory.
 */
export const maxFileBytes = 16 * 1024 * 1024;

/** Kind of a file system entry that is neither file nor folder. */
export function specialKind(entry: Pick<Stats, 'isFIFO' | 'isSocket'>): string {
  if (entry.isFIFO()) return 'named pipe';
  return entry.isSocket() ? 'socket' : 'device file';
}

/** Error code of a failed file system call, for messages. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** The engine's view of this machine's files. */
export class NodeFiles {
  /** Text of a file, or the reason why there is none. */
  read(path: string): Decoded {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return { reason: 'folder' };
      // Opening a pipe would wait for a writer for ever.
      if (!stats.isFile()) return { reason: specialKind(stats) };
      if (stats.size > maxFileBytes) return { reason: `larger than ${String(maxFileBytes / 1024 / 1024)} MiB` };
      return decode(readFileSync(path));
    } catch (error) {
      const code = errorCode(error);
      return { reason: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})` };
    }
  }

  readText(path: string): string | null {
    return this.read(path).text ?? null;
  }

  fileExists(path: string): boolean {
    return this.stats(path)?.isFile() ?? false;
  }

  directoryExists(path: string): boolean {
    return this.stats(path)?.isDirectory() ?? false;
  }

  private stats(path: string): Stats | null {
    try {
      return statSync(path, { throwIfNoEntry: false }) ?? null;
    } catch {
      // Loops of symbolic links and overlong names throw even so.
      return null;
    }
  }
}

/** Proves that the class is what the engine asks for. */
export type NodeFilesAreAFileView = NodeFiles extends EngineHost['files'] ? true : never;
