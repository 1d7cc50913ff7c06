import { chmodSync, chownSync, closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../host/files.js';

/**
 * Puts new bytes in the place of a file's old ones, whole or not at all: beside the file first, then
 * moved over it, with its mode and owner. A file that no longer holds the old bytes is left alone.
 *
 * @param path of the file itself, no symbolic link.
 * @returns null, or why the file is as it was.
 */
export function replaceFile(path: string, before: Buffer, after: Buffer): string | null {
  const temporary = join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
  let isMade = false;
  try {
    if (!readFileSync(path).equals(before)) return 'the file has changed meanwhile';
    const { mode, uid, gid } = statSync(path);
    const file = openSync(temporary, 'wx', 0o600);
    isMade = true;
    try {
      for (let written = 0; written < after.length;) written += writeSync(file, after, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    keepOwner(temporary, uid, gid);
    chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, path);
    return null;
  } catch (error) {
    if (isMade) rmSync(temporary, { force: true });
    return errorCode(error) === 'ENOENT' ? 'the file has gone meanwhile' : `cannot be written (${errorCode(error)})`;
  }
}

/** Only an administrator can give a file to somebody else; others own what they write, as with any editor. */
function keepOwner(path: string, uid: number, gid: number): void {
  const made = statSync(path);
  if (made.uid === uid && made.gid === gid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // The file stays the user's own.
  }
}
