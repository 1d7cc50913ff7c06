import { FileType, Uri, workspace, type CancellationToken, type WorkspaceFolder } from 'vscode';
import type { WantedList } from '../../server/protocol.js';

/** Folders that are read at the same time. */
const foldersAtOnce = 16;

export interface ListedFiles {
  readonly uris: readonly Uri[];
  /** True where there are more than were wanted. */
  readonly isCut: boolean;
}

/**
 * Lists the files of some workspace folders, folder by folder; links are not followed. The editor's own
 * search is not asked: many file systems have none, and it leaves out what the user hides.
 */
export async function listFiles(folders: readonly WorkspaceFolder[], { leaveOut, most }: WantedList, token: CancellationToken): Promise<ListedFiles> {
  const left = new Set(leaveOut);
  const uris: Uri[] = [];
  let level: readonly Uri[] = folders.map(({ uri }) => uri);
  while (level.length > 0) {
    const next: Uri[] = [];
    for (let start = 0; start < level.length; start += foldersAtOnce) {
      if (uris.length > most || token.isCancellationRequested) return { uris: uris.slice(0, most), isCut: true };
      const some = level.slice(start, start + foldersAtOnce);
      const entries = await Promise.all(some.map((folder) => workspace.fs.readDirectory(folder).then((found) => found, () => [])));
      for (const [index, folder] of some.entries()) {
        for (const [name, type] of entries[index] ?? []) {
          if (type === FileType.File) uris.push(Uri.joinPath(folder, name));
          else if (type === FileType.Directory && !left.has(name)) next.push(Uri.joinPath(folder, name));
        }
      }
    }
    level = next;
  }
  return { uris: uris.slice(0, most), isCut: uris.length > most };
}
