import { existsSync, lstatSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { errorCode } from '../../host/files.js';
import { enginePath, relativePath } from '../../host/paths.js';
import { exit, UsageError } from '../exit.js';
import { oneLine } from '../formats/style.js';

const projectFileName = 'responsible-use.json';

/** The folder that gets a project file. Paths are absolute with `/`. */
export class Target {
  readonly folder: string;
  readonly path: string;
  /** The file as people are shown it, relative to the working directory. */
  readonly name: string;
  private readonly governed = new Map<string, boolean>();

  /**
   * @param given folder, relative to the working directory.
   * @throws UsageError for what is no folder.
   */
  constructor(given: string, private readonly cwd: string) {
    this.folder = enginePath(given, cwd);
    this.path = fileIn(this.folder);
    this.name = oneLine(relativePath(this.path, cwd));
    const shown = oneLine(given);
    let isFolder;
    try {
      isFolder = statSync(this.folder).isDirectory();
    } catch (error) {
      const code = errorCode(error);
      throw code === 'ENOENT' ? new UsageError(`no such path: ${shown}`, exit.nothingScanned) : new UsageError(`${shown} cannot be read (${code})`);
    }
    if (!isFolder) throw new UsageError(`${shown} is no folder; name the folder that ${projectFileName} is for`);
  }

  /** @throws UsageError where there is a project file, or something else of that name. */
  requireFree(): void {
    if (lstatSync(this.path, { throwIfNoEntry: false }) === undefined) return;
    throw new UsageError(`${this.name} exists and is left as it is. Add what is missing there, or see with --dry-run what a new one would hold`);
  }

  /** Makes the file. @throws UsageError where it cannot be made; nothing is left behind then. */
  write(text: string): void {
    // A folder that nobody may write is left alone also where root could; on Windows the bits say nothing.
    if (process.platform !== 'win32' && (statSync(this.folder).mode & 0o222) === 0) throw this.readOnly();
    try {
      writeFileSync(this.path, text, { flag: 'wx' });
    } catch (error) {
      const code = errorCode(error);
      // Somebody else made one while the scan ran.
      if (code === 'EEXIST') this.requireFree();
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) throw this.readOnly();
      rmSync(this.path, { force: true });
      throw new UsageError(`cannot write ${this.name}: ${code}`);
    }
  }

  private readOnly(): UsageError {
    return new UsageError(`cannot write ${this.name}: the folder is read-only`);
  }

  /** True for a file below the folder that no project file in between governs. */
  governs(path: string): boolean {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (folder === this.folder) return true;
    if (!folder.startsWith(withSlash(this.folder))) return false;
    const known = this.governed.get(folder);
    if (known !== undefined) return known;
    const result = !existsSync(fileIn(folder)) && this.governs(folder);
    this.governed.set(folder, result);
    return result;
  }

  /** What is to be known about the place of the file, each a sentence. */
  remarks(): readonly string[] {
    const { folder, cwd } = this;
    const repository = upwards(folder).find((one) => existsSync(`${withSlash(one)}.git`)) ?? null;
    const limit = repository ?? (folder.startsWith(withSlash(cwd)) ? enginePath('.', cwd) : folder);
    const other = upwards(folder).find((one) => one !== folder && withSlash(one).startsWith(withSlash(limit)) && existsSync(fileIn(one)));
    const here = oneLine(relativePath(folder, cwd));
    if (other !== undefined) return [`For the files below ${here} it counts in place of ${oneLine(relativePath(fileIn(other), cwd))}.`];
    return repository !== null && repository !== folder ? [`It counts for the files below ${here} only, not for the whole repository.`] : [];
  }
}

const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

const fileIn = (folder: string): string => withSlash(folder) + projectFileName;

/** A folder and those above it. */
function upwards(folder: string): readonly string[] {
  const parent = folder.slice(0, folder.lastIndexOf('/'));
  return parent === '' || parent === folder ? [folder] : [folder, ...upwards(parent)];
}
