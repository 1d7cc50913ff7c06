import { DidChangeWatchedFilesNotification, FileChangeType, type Connection, type FileEvent } from 'vscode-languageserver';
import type { Engine } from '../engine/types.js';
import type { ClientFeatures } from './client-capabilities.js';
import { guarded, type Logger } from './fence.js';
import { projectFileName } from './names.js';
import type { Ripple } from './ripple.js';
import type { ScannedFiles } from './scanned-files.js';
import type { ExchangedFiles } from './exchanged-files/exchanged-files.js';
import { pathOfUri } from './uris.js';

/** Files besides sources that decide what an import means. */
const resolutionFiles = ['package.json', 'tsconfig*.json', 'jsconfig*.json', 'pyproject.toml', '*.csproj', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'go.mod'];

/** Follows changes on disk. */
export function registerWatchedFiles(
  connection: Connection,
  parts: {
    readonly engine: Engine;
    readonly ripple: Ripple;
    readonly scanned: ScannedFiles;
    readonly logger: Logger;
    /** Files that the client reads; absent where it reads none. */
    readonly exchanged: ExchangedFiles | undefined;
  },
): void {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guarded(parts.logger, 'Changed files', async () => {
      for (const change of changes) await follow(parts, change);
    }),
  );
}

async function follow({ engine, ripple, scanned, exchanged }: Parameters<typeof registerWatchedFiles>[1], { uri, type }: FileEvent): Promise<void> {
  const path = pathOfUri(uri, exchanged !== undefined);
  if (path === null) return;
  exchanged?.changed(path, type === FileChangeType.Deleted ? 'removed' : 'changed');
  engine.fileChanged(path);
  if (type === FileChangeType.Deleted) await scanned.removed(path);
  // A file that comes or goes, or says how modules resolve, can change what any import means. Who is
  // governed by a project file depends on it, as long as it stays where it is.
  const everything = type !== FileChangeType.Changed || !(engine.isSupported(path) || engine.isProjectFile(path));
  ripple.changed(path, everything ? 'everything' : 'dependants');
}

/** Asks the client to watch, where it can be asked. */
export async function watchFiles(connection: Connection, features: ClientFeatures, engine: Engine): Promise<void> {
  if (!features.registerWatchedFiles) return;
  const endings = engine.endings.map((ending) => ending.slice(1));
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: `**/*.{${endings.join(',')}}` }, { globPattern: `**/{${[...resolutionFiles, projectFileName].join(',')}}` }],
  });
}
