import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { errorCode } from '../../host/files.js';
import { readEncoded, type EncodedText } from './encoding.js';

/** A file to be changed, as it was when its fixes were made. */
export interface Original extends EncodedText {
  readonly bytes: Buffer;
  /** The file itself, where the path leads over symbolic links; null for what is on no disk. */
  readonly real: string | null;
}

/** Where texts to be changed come from. */
export interface Sources {
  /** The file of a path, or why it cannot be changed. */
  open(path: string): Original | { readonly reason: string };
}

/** The one text on standard input. */
export function inputSource(path: string, bytes: Buffer): Sources {
  return {
    open(other) {
      if (other !== path) return { reason: 'only the text on standard input is changed' };
      const read = readEncoded(bytes);
      return 'reason' in read ? read : { ...read, bytes, real: null };
    },
  };
}

/** Files on disk, inside the folders that were scanned. */
export class DiskSources implements Sources {
  private readonly roots: readonly string[];
  /** Path by which each file was opened, by the file itself. */
  private readonly opened = new Map<string, string>();

  /** @param inputs files and folders of the command line; of a file its folder counts, and that of the command. */
  constructor(inputs: readonly string[], cwd: string) {
    const folders = inputs.map((input) => resolve(cwd, input)).map((path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path)));
    this.roots = [...new Set([cwd, ...folders].flatMap((folder) => realFolder(folder)))];
  }

  open(path: string): Original | { readonly reason: string } {
    try {
      const real = realpathSync(path);
      if (!this.roots.some((root) => real.startsWith(root.endsWith(sep) ? root : root + sep))) return { reason: 'symbolic link that leaves the scanned folders' };
      const before = this.opened.get(real);
      if (before !== undefined && before !== path) return { reason: 'the same file is named twice' };
      this.opened.set(real, path);
      const reason = whyNotWritable(real);
      if (reason !== null) return { reason };
      const bytes = readFileSync(real);
      const read = readEncoded(bytes);
      return 'reason' in read ? read : { ...read, bytes, real };
    } catch (error) {
      return { reason: `cannot be read (${errorCode(error)})` };
    }
  }
}

function realFolder(folder: string): readonly string[] {
  try {
    return [realpathSync(folder)];
  } catch {
    return [];
  }
}

/** A file that nobody may write is left alone also where the user, as root, could. */
function whyNotWritable(path: string): string | null {
  for (const [place, what] of [[path, 'the file is read-only'], [dirname(path), 'its folder is read-only']] as const) {
    // Of a folder on Windows the attribute says something else.
    if ((statSync(place).mode & 0o222) === 0 && (place === path || process.platform !== 'win32')) return what;
    try {
      accessSync(place, constants.W_OK);
    } catch (error) {
      return ['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error)) ? what : `cannot be written (${errorCode(error)})`;
    }
  }
  return null;
}
