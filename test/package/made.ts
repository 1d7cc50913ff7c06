/** The package under test, made once for all files of this folder. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface MadePackage {
  /** Path of the .vsix. */
  readonly file: string;
  /** Folder with everything that is in it. */
  readonly folder: string;
  /** Paths in it, with `/`, in order. */
  readonly paths: readonly string[];
  /** Text of one file of the extension, by its path below `extension/`. */
  readonly text: (path: string) => string;
}

/** How long making it may take: packages are installed where they are missing, and everything is built. */
export const packageLimit = 600_000;

let made: MadePackage | undefined;

/** Makes the .vsix as `npm run package` does, and unpacks it. @throws with what was said where that fails */
export function madePackage(): MadePackage {
  made ??= make();
  return made;
}

function make(): MadePackage {
  const work = join(root, 'dist-test', 'package');
  const file = join(work, 'made.vsix');
  const folder = join(work, 'unpacked');
  rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
  run('scripts/package.mjs', `--out=${file}`);
  run('scripts/packaging/extract.mjs', file, folder);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
  return { file, folder, paths, text: (path) => readFileSync(join(folder, 'extension', path), 'utf8') };
}

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8', timeout: packageLimit });
  if (status !== 0) throw new Error(`${script}: ${error?.message ?? ''}\n${stdout}\n${stderr}`);
}
