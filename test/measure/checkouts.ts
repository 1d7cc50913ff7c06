/** What the measuring programs share: label files, checkouts, and one scan of each. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Reads a file with one JSON value a line; a file that is not there is empty. */
export function readLines<T>(path: string): readonly T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** Folder of a repository below a folder of checkouts, named `owner+name`, `owner/name` or `name`; null where there is none. */
export function checkoutOf(repo: string, folder: string): string | null {
  const name = repo.slice(repo.indexOf('/') + 1);
  return [repo.replace('/', '+'), repo, name].map((candidate) => join(folder, candidate)).find((path) => existsSync(path)) ?? null;
}

/** What the built `responsible-use scan` reports for one folder. */
export function scanReport(folder: string): unknown {
  const args = [join(root, 'dist/cli.js'), 'scan', '--format', 'json', '--fail-on', 'never', '--allow-empty', '--quiet', folder];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** Line of a notebook's JSON text that holds a line of a cell: the n-th string of the cell's source. */
export function notebookLine(path: string, cell: number, line: number): number | undefined {
  const text = readFileSync(path, 'utf8');
  const { cells } = JSON.parse(text) as { readonly cells: readonly { readonly source: string | readonly string[] }[] };
  const lines = text.split('\n');
  let at = 0;
  for (let index = 0; index <= cell; index++) {
    at = lines.findIndex((candidate, number) => number >= at && /^\s*"source":/.test(candidate));
    if (at < 0) return undefined;
    if (index < cell) at += 1;
  }
  return typeof cells[cell]?.source === 'string' ? at + 1 : at + 1 + line;
}
