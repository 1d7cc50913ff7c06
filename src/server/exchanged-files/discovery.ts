import { isExcludedFile, isExcludedFolder } from '../../analysis/excluded.js';
import { IgnoreLayers } from '../../host/ignore-layers.js';
import { otherLanguage } from '../../host/other-languages.js';
import { byCodeUnits } from '../../wording/order.js';
import type { Discovery } from '../environment.js';
import type { FileExchange } from './exchange.js';
import type { MirroredFiles } from './mirror.js';

/** What finding files among mirrored ones needs. */
export interface MirroredDiscoveryParts {
  readonly mirror: MirroredFiles;
  readonly exchange: FileExchange;
  readonly isSupported: (path: string) => boolean;
  readonly isMarked: (text: string) => boolean;
}

const gitIgnore = '.gitignore';

/** Texts of files in languages without a front end are let go after this many: nobody else asks for them. */
const otherFilesAtOnce = 100;

/**
 * Finds the files below some folders among those that the client listed. The same exclusions hold as on
 * disk; of the rules in `.gitignore` files, those inside the workspace. The list has to be there.
 */
export async function discoverMirrored(parts: MirroredDiscoveryParts, roots: readonly string[], signal: AbortSignal): Promise<Discovery> {
  const found = { files: [] as string[], others: [] as string[] };
  const missing: { readonly path: string; readonly reason: string }[] = [];
  for (const root of roots) {
    if (signal.aborted) break;
    if (parts.mirror.entries(root) === null) missing.push({ path: root, reason: 'no file in it could be listed' });
    else await walk(parts, root, found, signal);
  }
  const unread = await markedOthers(parts, found.others.sort(byCodeUnits), signal);
  return { files: [...new Set(found.files)].sort(byCodeUnits), skipped: [...missing, ...unread] };
}

async function walk({ mirror, exchange, isSupported }: MirroredDiscoveryParts, root: string, found: { readonly files: string[]; readonly others: string[] }, signal: AbortSignal): Promise<void> {
  // Level by level, so that the ignore files of a level are fetched at once.
  let level: readonly { readonly folder: string; readonly ignored: IgnoreLayers }[] = [{ folder: root, ignored: IgnoreLayers.none }];
  while (level.length > 0 && !signal.aborted) {
    await exchange.read(level.map(({ folder }) => `${folder}/${gitIgnore}`).filter((path) => mirror.fileExists(path)), signal);
    const next: { readonly folder: string; readonly ignored: IgnoreLayers }[] = [];
    for (const { folder, ignored: above } of level) {
      const { files, folders } = mirror.entries(folder) ?? { files: [], folders: [] };
      const rules = files.includes(gitIgnore) ? mirror.readText(`${folder}/${gitIgnore}`) : null;
      const ignored = rules === null ? above : above.with(folder, rules);
      const siblings = [...files, ...folders];
      for (const name of files) {
        const path = `${folder}/${name}`;
        const isRead = isSupported(path);
        if ((!isRead && otherLanguage(path) === null) || isExcludedFile(name) || ignored.ignores(path, false, below)) continue;
        (isRead ? found.files : found.others).push(path);
      }
      for (const name of folders) {
        const path = `${folder}/${name}`;
        if (!isExcludedFolder(name, siblings) && !ignored.ignores(path, true, below)) next.push({ folder: path, ignored });
      }
    }
    level = next;
  }
}

/** Files of languages that are not read although they call Azure AI. */
async function markedOthers({ mirror, exchange, isMarked }: MirroredDiscoveryParts, paths: readonly string[], signal: AbortSignal): Promise<Discovery['skipped']> {
  const marked: { readonly path: string; readonly reason: string }[] = [];
  for (let start = 0; start < paths.length && !signal.aborted; start += otherFilesAtOnce) {
    const some = paths.slice(start, start + otherFilesAtOnce);
    await exchange.read(some, signal);
    for (const path of some) {
      const text = mirror.hasText(path) ? mirror.readText(path) : null;
      if (text !== null && isMarked(text)) marked.push({ path, reason: `${otherLanguage(path) ?? 'its language'} is not read` });
      mirror.release(path);
    }
  }
  return marked;
}

function below(path: string, folder: string): string {
  return path.slice(folder.length + 1);
}
