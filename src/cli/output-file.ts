import { chmodSync, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from './exit.js';

/** A file that a report goes to: checked before the work, written after it, whole or not at all. */
export class OutputFile {
  private readonly path: string;

  /** @throws UsageError when the file cannot be written, before anything was scanned. */
  constructor(private readonly name: string, cwd: string) {
    const path = resolve(cwd, name);
    const folder = dirname(path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`cannot write ${name}: its folder does not exist`);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`cannot write ${name}: it is a folder`);
    // A link stays a link; the file it leads to is replaced.
    this.path = existsSync(path) ? realpathSync(path) : path;
  }

  /** Writes the text beside the file and moves it there, so that nobody reads half a report. */
  write(text: string): void {
    const existing = statSync(this.path, { throwIfNoEntry: false });
    try {
      // A pipe or a device is written to, never replaced.
      if (existing && !existing.isFile()) {
        writeFileSync(this.path, text);
        return;
      }
      const temporary = join(dirname(this.path), `.${basename(this.path)}.${String(process.pid)}.tmp`);
      try {
        writeFileSync(temporary, text, { flag: 'wx' });
        if (existing) chmodSync(temporary, existing.mode);
        renameSync(temporary, this.path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    } catch (error) {
      throw new UsageError(`cannot write ${this.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
