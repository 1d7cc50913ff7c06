import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decode } from '../host/decode.js';
import { statOf } from '../host/files.js';
import { enginePath, relativePath } from '../host/paths.js';
import type { Baseline, BaselineEntry } from '../report/baseline/baseline.js';
import { readBaseline } from '../report/baseline/read.js';
import { ConfigurationError, UsageError } from './exit.js';
import { oneLine } from './formats/style.js';
import { repositoryOf } from './project-files.js';

/** Name of a baseline where nobody names one. */
export const defaultBaselineName = 'responsible-use-baseline.json';

/** Where a baseline lies and what its paths count from. */
export interface BaselinePlace {
  /** Absolute, with `/`. */
  readonly path: string;
  /** As messages and reports show it. */
  readonly shown: string;
  /** The folder that paths of entries count from, absolute with `/`. */
  readonly folder: string;
}

/** A baseline that was read from a file. */
export interface BaselineFile extends BaselinePlace {
  readonly baseline: Baseline;
  /** Place of an entry's rule in the file; line and column from 1. */
  ruleAt(entry: BaselineEntry): { readonly line: number; readonly column: number };
}

/**
 * Where a baseline lies. Its paths count from the repository that the working directory lies in: they
 * are the same wherever in it a command runs, and wherever the file lies. Outside of a repository they
 * count from the baseline's folder where that holds the working directory, else from the latter.
 */
export function baselinePlace(name: string, cwd: string): BaselinePlace {
  const path = enginePath(name, cwd);
  const own = dirname(path);
  const here = enginePath('.', cwd);
  const folder = repositoryOf(cwd) ?? (`${here}/`.startsWith(own.endsWith('/') ? own : `${own}/`) ? own : here);
  return { path, shown: oneLine(relativePath(path, cwd)), folder: enginePath(folder, cwd) };
}

/**
 * Reads a baseline, before anything is scanned.
 *
 * @throws UsageError when there is no such file or it cannot be read.
 * @throws ConfigurationError with `path:line:column: message` for each mistake in it.
 */
export function readBaselineFile(name: string, cwd: string): BaselineFile {
  const place = baselinePlace(name, cwd);
  const read = readBaseline(textOf(place, resolve(cwd, name)));
  if (read.problems) throw new ConfigurationError(read.problems.map(({ line, column, message }) => located(place, { line, column }, message)));
  return { ...place, baseline: read.baseline, ruleAt: read.ruleAt };
}

/** The same, or null where there is no file yet. A pipe or a device holds no baseline. */
export function existingBaselineFile(name: string, cwd: string): BaselineFile | null {
  return statOf(resolve(cwd, name))?.isFile() === true ? readBaselineFile(name, cwd) : null;
}

function textOf({ shown }: BaselinePlace, path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UsageError(`there is no baseline ${shown}; "responsible-use baseline" writes one`);
    if (code === 'EISDIR') throw new UsageError(`the baseline ${shown} is a folder`);
    throw new UsageError(`the baseline ${shown} cannot be read: ${error instanceof Error ? oneLine(error.message) : String(error)}`);
  }
  const { text, reason } = decode(bytes);
  if (text === undefined) throw new UsageError(`the baseline ${shown} cannot be read: ${reason}`);
  return text;
}

/**
 * Refuses entries about rules whose findings cannot be set aside.
 *
 * @param settable ids of the rules whose findings can be; @param known ids of all rules.
 * @throws ConfigurationError
 */
export function requireSettableRules(file: BaselineFile, settable: ReadonlySet<string>, known: ReadonlySet<string>): void {
  const lines = file.baseline.entries
    .filter(({ rule }) => known.has(rule) && !settable.has(rule))
    .map((entry) => located(file, file.ruleAt(entry), `Findings of ${entry.rule} cannot be set aside: they watch over suppressions and the project file.`));
  if (lines.length > 0) throw new ConfigurationError(lines);
}

function located({ shown }: BaselinePlace, { line, column }: { readonly line: number; readonly column: number }, message: string): string {
  return `${shown}:${String(line)}:${String(column)}: ${oneLine(message)}`;
}
