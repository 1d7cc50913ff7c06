import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Engine, ProjectFiles } from '../engine.js';
import { statOf } from '../host/files.js';
import { enginePath, relativePath } from '../host/paths.js';
import { ConfigurationError, UsageError } from './exit.js';
import { oneLine } from './formats/style.js';

/**
 * Which project files count for a run: the nearest one of each file, inside the working directory, the
 * scanned folders and the repositories these lie in.
 *
 * @param config what `--config` names, false for `--no-config`.
 * @throws UsageError when `--config` names no file.
 */
export function projectFilesFor(config: string | false | undefined, paths: readonly string[], cwd: string): ProjectFiles {
  if (config === false) return { roots: [], use: 'none' };
  if (config !== undefined) {
    const path = enginePath(config, cwd);
    if (statOf(path)?.isFile() !== true) throw new UsageError(`--config: there is no file ${oneLine(config)}`);
    return { roots: [], use: { path } };
  }
  const starts = [cwd, ...paths.map((path) => resolve(cwd, path))].filter((path) => statOf(path)?.isDirectory() === true);
  const inside = [cwd, ...paths.map((path) => dirname(resolve(cwd, path))), ...starts];
  const roots = [...starts, ...inside.flatMap((folder) => repositoryOf(folder) ?? [])];
  return { roots: [...new Set(roots.map((folder) => enginePath(folder, cwd)))].sort(), use: 'nearest' };
}

/** The folder of the repository that a folder lies in, or null. */
export function repositoryOf(folder: string): string | null {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return null;
  }
}

/**
 * Ends a run whose project files cannot be read as meant: findings under a configuration that nobody
 * wrote would be worth nothing.
 *
 * @throws ConfigurationError with one line for each mistake, `path:line:column: message`, line and column from 1.
 */
export function requireSoundConfiguration(engine: Engine, files: readonly string[], cwd: string): void {
  const lines = engine.configurationErrors(files).map(({ path, range: { start }, message }) =>
    `${oneLine(relativePath(path, cwd))}:${String(start.line + 1)}:${String(start.character + 1)}: ${oneLine(message)}`);
  if (lines.length > 0) throw new ConfigurationError(lines);
}
