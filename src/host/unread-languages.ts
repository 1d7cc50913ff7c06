import type { Engine } from '../engine.js';
import type { SkippedPath } from './discovery.js';
import type { NodeFiles } from './files.js';
import { otherLanguage } from './other-languages.js';

/** How many files are searched for markers before other work gets a turn. */
const filesPerTurn = 64;

/**
 * Files of languages without a front end that are worth a word: those that call Azure AI.
 *
 * @param signal ends the search early; what was found so far is given back.
 */
export async function markedButUnread(paths: readonly string[], files: NodeFiles, engine: Pick<Engine, 'isMarked'>, signal: AbortSignal): Promise<SkippedPath[]> {
  const marked: SkippedPath[] = [];
  for (const [index, path] of paths.entries()) {
    if (index % filesPerTurn === filesPerTurn - 1) await new Promise((resume) => setImmediate(resume));
    if (signal.aborted) break;
    const content = files.content(path);
    if (content.reason === undefined && engine.isMarked(content.bytes ?? content.text())) marked.push({ path, reason: `${otherLanguage(path) ?? 'its language'} is not read` });
  }
  return marked;
}
