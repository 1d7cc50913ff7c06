import { CancellationTokenSource, Uri, workspace, type CancellationToken, type Disposable, type LogOutputChannel, type WorkspaceFolder } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ProvidedFiles, ServerCommand, WantedFiles } from '../../server/protocol.js';
import { errorMessage } from '../error-text.js';
import { decodeText } from './decode.js';
import { listFiles } from './list-files.js';

/** Files that are read at the same time. */
const readsAtOnce = 16;

/** No larger file is handed over; the server's own limit for code is lower. */
const largestFile = 16 * 1024 * 1024;

/** How long to wait after an exchange failed, in milliseconds; each failure in a row doubles it. */
const pauseMs = 1_000;

/** Failures in a row after which nothing is read any more: a server that cannot take files says so each time. */
const mostFailures = 5;

const command = 'responsibleUse.server.exchangeFiles' satisfies ServerCommand;

export interface FileExchangeParts {
  readonly client: BaseLanguageClient;
  readonly log: Pick<LogOutputChannel, 'debug' | 'warn'>;
  /** True for the folders that the server cannot read itself. */
  isRead(folder: WorkspaceFolder): boolean;
}

/**
 * Reads files for the server as long as it runs: one request is always open, which the server answers
 * with what it wants. Only files of the workspace are read.
 */
export function exchangeFiles(parts: FileExchangeParts): Disposable {
  const source = new CancellationTokenSource();
  void run(parts, source.token);
  return {
    dispose() {
      source.cancel();
      source.dispose();
    },
  };
}

async function run(parts: FileExchangeParts, token: CancellationToken): Promise<void> {
  let provided: ProvidedFiles = { read: [] };
  let failures = 0;
  while (!token.isCancellationRequested && failures < mostFailures) {
    try {
      const wanted = await parts.client.sendRequest<WantedFiles>('workspace/executeCommand', { command, arguments: [provided] }, token);
      provided = await provide(parts, wanted, token);
      failures = 0;
    } catch (error) {
      if (token.isCancellationRequested) return;
      parts.log.warn(`Reading files for the server: ${errorMessage(error)}`);
      provided = { read: [] };
      await new Promise((resolve) => setTimeout(resolve, pauseMs * 2 ** failures));
      failures += 1;
    }
  }
}

async function provide(parts: FileExchangeParts, { list, read }: WantedFiles, token: CancellationToken): Promise<ProvidedFiles> {
  const folders = (workspace.workspaceFolders ?? []).filter((folder) => parts.isRead(folder));
  const texts: { uri: string; text: string | null }[] = [];
  for (let start = 0; start < read.length; start += readsAtOnce) {
    texts.push(...(await Promise.all(read.slice(start, start + readsAtOnce).map(async (uri) => ({ uri, text: await textOf(uri) })))));
  }
  if (list === undefined) return { read: texts };
  try {
    const { uris, isCut } = await listFiles(folders, list, token);
    parts.log.debug(`${uris.length} files are listed for the server.`);
    return { listed: uris.map((uri) => uri.toString()), isCut, read: texts };
  } catch (error) {
    // An answer is needed even so: the server waits for it.
    parts.log.warn(`The files of the workspace could not be listed: ${errorMessage(error)}`);
    return { listed: [], read: texts };
  }
}

async function textOf(address: string): Promise<string | null> {
  const uri = Uri.parse(address);
  if (workspace.getWorkspaceFolder(uri) === undefined) return null;
  try {
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > largestFile ? null : decodeText(bytes);
  } catch {
    // Gone since it was listed, or not readable: there is no text either way.
    return null;
  }
}
