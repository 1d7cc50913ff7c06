import { encoded } from './encoding.js';
import type { HeldFile } from './held-files.js';
import { replaceFile } from './replace-file.js';

/** What became of the files that were to be written. */
export interface Written {
  readonly paths: readonly string[];
  /** Why others are as they were, by path. */
  readonly reasons: ReadonlyMap<string, string>;
  /** True where the rest was not reached. */
  readonly interrupted: boolean;
}

/** Writes files one after the other, each whole or not at all. Between two files a Ctrl-C counts. */
export async function writeFiles(files: readonly HeldFile[], signal: AbortSignal): Promise<Written> {
  const paths: string[] = [];
  const reasons = new Map<string, string>();
  let interrupted = false;
  for (const { path, original, text } of files) {
    await new Promise((resume) => setImmediate(resume));
    interrupted ||= signal.aborted;
    const reason = interrupted || original.real === null ? 'stopped before it was written' : replaceFile(original.real, original.bytes, encoded(text, original.encoding));
    if (reason === null) paths.push(path);
    else reasons.set(path, reason);
  }
  return { paths, reasons, interrupted };
}
