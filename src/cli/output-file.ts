import { randomBytes } from 'node:crypto';
import { chmodSync, lstatSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { statOf } from '../host/files.js';
import { isSourceFile } from '../host/other-languages.js';
import { UsageError } from './exit.js';

/** A file that a report goes to: checked before the work, written after it, whole or not at all. */
export class OutputFile {
  private readonly path: string;

  /** @throws UsageError when the file cannot be written, before anything was scanned. */
  constructor(private readonly name: string, cwd: string) {
    if (name === '') throw this.refusal('its name is empty');
    if (name === '-') throw this.refusal('without --output the report goes to standard output, and ./- is the file of that name');
    this.path = this.destination(resolve(cwd, name));
    const there = statOf(this.path);
    if (there?.isDirectory()) throw this.refusal('it is a folder');
    if (statOf(dirname(this.path))?.isDirectory() !== true) throw this.refusal('its folder does not exist');
    // A shell that expands `--output src/*.ts` would have the first source file replaced.
    if (there?.isFile() && (isSourceFile(this.path) || basename(this.path) === 'responsible-use.json')) throw this.refusal('it is a source file or a project file that would be replaced');
  }

  /** Writes the text beside the file and moves it there, so that nobody reads half a report. */
  write(text: string): void {
    const existing = statOf(this.path);
    try {
      // A pipe or a device is written to, never replaced.
      if (existing && !existing.isFile()) {
        writeFileSync(this.path, text);
        return;
      }
      const temporary = join(dirname(this.path), `.responsible-use-${randomBytes(6).toString('hex')}.tmp`);
      try {
        writeFileSync(temporary, text, { flag: 'wx' });
        if (existing) chmodSync(temporary, existing.mode);
        renameSync(temporary, this.path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    } catch (error) {
      throw this.refusal(error instanceof Error ? error.message : String(error));
    }
  }

  /** Where the text goes: a link stays a link, and the file that it leads to is made or replaced. */
  private destination(start: string): string {
    const links = new Set<string>();
    for (let path = start; ; path = resolve(dirname(path), readlinkSync(path))) {
      const there = statOf(path);
      // Pipes such as /dev/stdout lead to what has no path.
      if (there) return there.isFile() ? realpathSync(path) : path;
      if (!isLink(path)) return path;
      if (links.has(path)) throw this.refusal('it is a symbolic link that leads back to itself');
      links.add(path);
    }
  }

  private refusal(why: string): UsageError {
    return new UsageError(`cannot write ${this.name === '' ? 'the report' : this.name}: ${why}`);
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
