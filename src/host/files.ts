import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync, type Stats } from 'node:fs';
import type { EngineHost } from '../engine.js';
import type { FileContent } from '../engine/surveyor.js';
import { contentOf, type Decoded } from './decode.js';

/**
 * No larger file is read into memory. It lies above the engine's own limit (in UTF-16 units) for
 * every encoding, so that the engine's setting decides and this one only protects memory.
 */
export const maxFileBytes = 16 * 1024 * 1024;

/** Notebooks hold pictures beside their code, and only the code is kept. */
export const maxNotebookBytes = 128 * 1024 * 1024;

const maxBytesOf = (path: string): number => (/\.ipynb$/i.test(path) ? maxNotebookBytes : maxFileBytes);

/** Files up to this size are read into one buffer that all reads share; larger ones get their own. */
const sharedBufferBytes = 256 * 1024;

/** Opening a pipe does not wait for a writer then. Windows has neither the flag nor such pipes. */
const openFlags = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/** Kind of a file system entry that is neither file nor folder. */
export function specialKind(entry: Pick<Stats, 'isFIFO' | 'isSocket'>): string {
  if (entry.isFIFO()) return 'named pipe';
  return entry.isSocket() ? 'socket' : 'device file';
}

/** Error code of a failed file system call, for messages. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** What lies at a path; null where nothing can be found there, loops of symbolic links and overlong names among the reasons. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/**
 * Milliseconds for which a change may go unnoticed in a file's times, with room for the coarsest file
 * systems: of a file that changed since then nothing tells whether it will change once more.
 */
const coarsestTimeMs = 3000;

/** The engine's view of this machine's files. */
export class NodeFiles {
  private readonly shared = Buffer.allocUnsafeSlow(sharedBufferBytes);
  private readonly reasons = new Map<string, string>();

  /** @param now the clock, in milliseconds since 1970. */
  constructor(private readonly now: () => number = Date.now) {}

  /**
   * What a file holds, or the reason why it cannot be read as text.
   *
   * @returns bytes that hold only until the next file is read; take what is needed before.
   */
  content(path: string): FileContent {
    const content = this.open(path);
    if (content.reason === undefined) this.reasons.delete(path);
    else this.reasons.set(path, content.reason);
    return content;
  }

  /**
   * The same for a file of which most likely nothing more is needed, with less to ask of the system: nothing
   * tells later whether it has changed. Null for what takes a closer look.
   *
   * @returns bytes that hold only until the next file is read; take what is needed before.
   */
  glance(path: string): FileContent | null {
    let file: number;
    try {
      file = openSync(path, openFlags);
    } catch {
      return null;
    }
    try {
      let length = 0;
      for (let count = -1; count !== 0 && length < sharedBufferBytes; length += count) count = readSync(file, this.shared, length, sharedBufferBytes - length, null);
      // What does not fit is large or has no end; what is empty may be no file.
      return length === 0 || length === sharedBufferBytes ? null : contentOf(this.shared.subarray(0, length));
    } catch {
      return null;
    } finally {
      closeSync(file);
    }
  }

  /** Text of a file, or the reason why there is none. */
  read(path: string): Decoded {
    const content = this.content(path);
    return content.reason === undefined ? { text: content.text() } : { reason: content.reason };
  }

  /** Why a path could not be read the last time; undefined for one that was not tried. */
  reasonFor(path: string): string | undefined {
    return this.reasons.get(path);
  }

  readText(path: string): string | null {
    return this.read(path).text ?? null;
  }

  readStamped(path: string): { readonly text: string; readonly stamp: string | null } | null {
    const content = this.content(path);
    return content.reason === undefined ? { text: content.text(), stamp: content.stamp } : null;
  }

  /** @returns null for a file whose times are too fresh to tell whether it will change once more. */
  stamp(path: string): string | null {
    const stats = statOf(path);
    return stats && this.stampOf(stats);
  }

  fileExists(path: string): boolean {
    return statOf(path)?.isFile() ?? false;
  }

  directoryExists(path: string): boolean {
    return statOf(path)?.isDirectory() ?? false;
  }

  private open(path: string): FileContent {
    let file: number;
    try {
      file = openSync(path, openFlags);
    } catch (error) {
      return { reason: this.whyNotOpened(path, errorCode(error)) };
    }
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) return { reason: 'folder' };
      if (!stats.isFile()) return { reason: specialKind(stats) };
      const most = maxBytesOf(path);
      if (stats.size > most) return { reason: `larger than ${String(most / 1024 / 1024)} MiB` };
      return contentOf(this.bytesOf(file, stats.size), this.stampOf(stats));
    } catch (error) {
      return { reason: `cannot be read (${errorCode(error)})` };
    } finally {
      closeSync(file);
    }
  }

  /** Size, times and place of a file; null while the times are too fresh to tell. */
  private stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string | null {
    return this.now() - Math.max(mtimeMs, ctimeMs) < coarsestTimeMs ? null : `${String(size)} ${String(mtimeMs)} ${String(ctimeMs)} ${String(ino)}`;
  }

  private bytesOf(file: number, size: number): Buffer {
    // Files that the system makes up say that they are empty.
    if (size === 0) return readFileSync(file);
    const buffer = size <= sharedBufferBytes ? this.shared : Buffer.allocUnsafeSlow(size);
    let length = 0;
    while (length < size) {
      const count = readSync(file, buffer, length, size - length, length);
      if (count === 0) break;
      length += count;
    }
    return buffer.subarray(0, length);
  }

  private whyNotOpened(path: string, code: string): string {
    if (code === 'ENOENT') return 'no such file';
    const stats = statOf(path);
    if (stats?.isDirectory()) return 'folder';
    return stats && !stats.isFile() ? specialKind(stats) : `cannot be read (${code})`;
  }

  entries(folder: string): { readonly files: readonly string[]; readonly folders: readonly string[] } | null {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      return {
        files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
        folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
      };
    } catch {
      return null;
    }
  }
}

/** Proves that the class is what the engine asks for. */
export type NodeFilesAreAFileView = NodeFiles extends EngineHost['files'] ? true : never;
